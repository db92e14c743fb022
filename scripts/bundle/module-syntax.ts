// The names of an ES module: what it imports and declares, what it uses while it is loaded, and what each of its functions uses.
import { parseSync } from 'vite';

interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Imported {
  /** What is written behind `from`. */
  readonly from: string;
  /** `default`, `*`, or a name. */
  readonly name: string;
}

/** A function at the top of a module. */
export interface TopFunction {
  /** With `export`, where that stands before it. */
  readonly start: number;
  readonly end: number;
  /** Where `function` or `async` begins. */
  readonly from: number;
  readonly isExported: boolean;
  /** Every name in it, that of a property too: more than it needs does no harm. */
  readonly names: ReadonlySet<string>;
  /** Names that it gives another value. */
  readonly assigned: ReadonlySet<string>;
}

export interface Bindings {
  /** By local name. */
  readonly imported: ReadonlyMap<string, Imported>;
  readonly declared: ReadonlySet<string>;
  readonly functions: ReadonlyMap<string, TopFunction>;
  /** By exported name: the local one. */
  readonly exported: ReadonlyMap<string, string>;
  readonly usedWhileLoading: ReadonlySet<string>;
  /** Modules of which it passes something on. */
  readonly reexported: ReadonlySet<string>;
}

/** What is not run while the module is loaded. */
const RUN_LATER = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'PropertyDefinition',
]);

export function bindingsOf(code: string): Bindings {
  const imported = new Map<string, Imported>();
  const declared = new Set<string>();
  const functions = new Map<string, TopFunction>();
  const exported = new Map<string, string>();
  const reexported = new Set<string>();
  const usedWhileLoading = new Set<string>();
  const body = parseSync('module.mjs', code).program.body as unknown as Syntax[];
  for (const statement of body) {
    if (statement.type === 'ImportDeclaration') {
      const from = textOf(statement.source);
      for (const one of statement.specifiers as Syntax[]) {
        const name = { ImportDefaultSpecifier: 'default', ImportNamespaceSpecifier: '*' }[one.type];
        imported.set(nameOf(one.local), { from, name: name ?? nameOf(one.imported) });
      }
      continue;
    }
    const isExport = statement.type === 'ExportNamedDeclaration';
    if (statement.type === 'ExportAllDeclaration' || (isExport && statement.source))
      reexported.add(textOf(statement.source));
    if (isExport && !statement.source)
      for (const one of statement.specifiers as Syntax[]) exported.set(nameOf(one.exported), nameOf(one.local));
    const inner = isExport && isSyntax(statement.declaration) ? statement.declaration : statement;
    const names = declaredBy(inner);
    for (const name of names) declared.add(name);
    if (isExport) for (const name of names) exported.set(name, name);
    const [name] = names;
    if (inner.type === 'FunctionDeclaration' && name !== undefined) {
      const { start, end } = statement;
      const uses = namesIn(inner);
      functions.set(name, { start, end, from: inner.start, isExported: isExport, ...uses });
    } else if (!isExport || inner !== statement) collect(inner, usedWhileLoading, RUN_LATER);
  }
  return { imported, declared, functions, exported, usedWhileLoading, reexported };
}

function declaredBy(statement: Syntax): string[] {
  if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') return [nameOf(statement.id)];
  if (statement.type !== 'VariableDeclaration') return [];
  return (statement.declarations as Syntax[]).flatMap(({ id }) => [...namesIn(id as Syntax).names]);
}

function namesIn(syntax: Syntax): Pick<TopFunction, 'names' | 'assigned'> {
  const names = new Set<string>();
  const assigned = new Set<string>();
  collect(syntax, names, new Set(), (node) => {
    const target =
      node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : null;
    if (isSyntax(target) && target.type !== 'MemberExpression') collect(target, assigned, new Set());
  });
  return { names, assigned };
}

function collect(
  node: unknown,
  names: Set<string>,
  without: ReadonlySet<string>,
  seen: (node: Syntax) => void = () => {},
): void {
  if (Array.isArray(node)) for (const one of node) collect(one, names, without, seen);
  if (!isSyntax(node)) return;
  seen(node);
  if (node.type === 'Identifier') names.add(nameOf(node));
  for (const [key, inner] of Object.entries(node)) {
    // Of a class, its head, its static parts and what computes its keys are run at once.
    if (key === 'value' && without.has(node.type) && node.type === 'PropertyDefinition' && node.static !== true)
      continue;
    if (key === 'body' && without.has(node.type) && node.type !== 'PropertyDefinition') continue;
    collect(inner, names, without, seen);
  }
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function nameOf(value: unknown): string {
  const { name, value: text } = value as { name?: string; value?: string };
  return name ?? text ?? '';
}

function textOf(value: unknown): string {
  return (value as { value: string }).value;
}
