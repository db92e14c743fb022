// Writes the modules of a CommonJS bundle as functions in parentheses, which V8 compiles when it reads the file.
import { parseSync } from 'vite';

/** What is read of a syntax tree (ESTree, with parentheses as nodes). */
interface Syntax {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/**
 * Every module of a bundle is called as soon as the bundle is loaded. webpack writes it as an arrow function, which the V8 of
 * Node 20 (11.3) first only skims, and compiles at the call: each module is read twice. A function expression after "(" is
 * taken for one that is called at once, and is read once (https://v8.dev/blog/preparser#pife). An arrow function has
 * no `this` and no `arguments` of its own; webpack writes arrow functions only for modules that use neither.
 * @param code a bundle or a chunk of it, as ncc writes it
 * @returns the same, and how many modules were written anew
 */
export function compileAtOnce(code: string): { code: string; modules: number } {
  const edits: [start: number, end: number, replacement: string][] = [];
  for (const { start, body } of moduleFunctions(parseSync('bundle.cjs', code).program)) {
    const head = code.slice(start, (body as Syntax).start);
    edits.push([start, start + head.length, `function${head.slice(0, head.lastIndexOf('=>')).trimEnd()} `]);
  }
  let [text, at] = ['', 0];
  for (const [start, end, replacement] of edits.sort(([a], [b]) => a - b)) {
    text += code.slice(at, start) + replacement;
    at = end;
  }
  return { code: text + code.slice(at), modules: edits.length };
}

/** The arrow functions in parentheses that stand under numbers: `{ 966: ((module, exports, require) => { … }) }`. */
function moduleFunctions(program: unknown): Syntax[] {
  const found: Syntax[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    else if (isSyntax(node)) {
      const modules = modulesOf(node);
      if (modules === null) for (const inner of Object.values(node)) visit(inner);
      else found.push(...modules.filter(({ type }) => type === 'ArrowFunctionExpression'));
    }
  };
  visit(program);
  return found;
}

/** The functions of `{ 966: ((…) => { … }), 967: (function (…) { … }) }`; null of everything else. */
function modulesOf({ type, properties }: Syntax): Syntax[] | null {
  if (type !== 'ObjectExpression') return null;
  const functions = (properties as Syntax[]).map(moduleOf);
  return functions.length > 0 && functions.every((one) => one !== null) ? functions : null;
}

function moduleOf({ key, value }: Syntax): Syntax | null {
  if (!isSyntax(key) || !/^\d+$/.test(String(key.value))) return null;
  if (!isSyntax(value) || value.type !== 'ParenthesizedExpression') return null;
  const inner = value.expression as Syntax;
  const isArrow = inner.type === 'ArrowFunctionExpression' && inner.async !== true;
  if (isArrow) return (inner.body as Syntax).type === 'BlockStatement' ? inner : null;
  return inner.type === 'FunctionExpression' ? inner : null;
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null;
}
