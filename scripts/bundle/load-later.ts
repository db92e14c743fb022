// Makes a CommonJS chunk load another at the moment in which it first needs something of it, and not at its own start.
import { parseSync } from 'vite';

interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * `const require_later = require("./later.js")` becomes a function that loads it once, and `require_later.name` a call of that.
 * @param code a chunk as rolldown writes it
 * @param variable as rolldown calls what the other chunk exports
 */
export function loadLater(code: string, variable: string): string {
  const edits: [start: number, end: number, text: string][] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const syntax = node as Syntax;
    const { type, start, end } = syntax;
    if (type === 'VariableDeclaration') {
      const [{ id, init } = {} as Syntax] = syntax.declarations as Syntax[];
      if ((id as Syntax | undefined)?.name === variable && init) {
        const { start: from, end: to } = init as Syntax;
        edits.push([start, end, `let ${variable}_loaded;\n${loader(variable, code.slice(from, to))}`]);
        return;
      }
    }
    // In parentheses, as `new require_later().Name()` would make something of the loader itself.
    if (type === 'Identifier' && syntax.name === variable) edits.push([start, end, `(${variable}())`]);
    // The name of a property is no variable.
    for (const [key, inner] of Object.entries(syntax))
      if (syntax.computed !== false || (key !== 'key' && key !== 'property')) visit(inner);
  };
  visit(parseSync('chunk.cjs', code).program);
  let [text, at] = ['', 0];
  for (const [start, end, replacement] of edits.sort(([a], [b]) => a - b)) {
    text += code.slice(at, start) + replacement;
    at = end;
  }
  return text + code.slice(at);
}

function loader(variable: string, required: string): string {
  return `function ${variable}() {\n\treturn ${variable}_loaded ??= ${required};\n}`;
}
