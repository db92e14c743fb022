// Every name that a file declares, and where: variables, parameters, functions, types, their members, and words of literal types.
import { parseSync } from 'vite';

export interface DeclaredName {
  readonly name: string;
  readonly line: number;
  /** A class, an interface or a type: a name that others speak of. */
  readonly isType: boolean;
  /** At the top of the file, and not of a function in it. */
  readonly isExported: boolean;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

const TYPES = ['ClassDeclaration', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'TSEnumDeclaration'];
const MEMBERS = [
  'MethodDefinition',
  'PropertyDefinition',
  'AccessorProperty',
  'TSPropertySignature',
  'TSMethodSignature',
  'TSAbstractMethodDefinition',
  'TSAbstractPropertyDefinition',
];

export function declaredNames(file: string, source: string): readonly DeclaredName[] {
  const found: DeclaredName[] = [];
  const starts = [...source.matchAll(/\n/g)].map(({ index }) => index);
  const lineOf = (at: number) => starts.filter((start) => start < at).length + 1;
  const add = (node: unknown, isType = false, isExported = false) => {
    if (isNode(node) && typeof node.name === 'string')
      found.push({ name: node.name, line: lineOf(node.start), isType, isExported });
    if (isNode(node) && typeof node.value === 'string')
      found.push({ name: node.value, line: lineOf(node.start), isType, isExported });
  };
  /** A name, or what takes an object or a list apart. */
  const addPattern = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') add(pattern);
    else if (pattern.type === 'AssignmentPattern') addPattern(pattern.left);
    else if (pattern.type === 'RestElement') addPattern(pattern.argument);
    else if (pattern.type === 'TSParameterProperty') addPattern(pattern.parameter);
    else if (pattern.type === 'ArrayPattern') for (const element of list(pattern.elements)) addPattern(element);
    else if (pattern.type === 'ObjectPattern')
      for (const property of list(pattern.properties))
        addPattern(isNode(property) && property.type === 'Property' ? property.value : property);
  };
  const visit = (node: unknown, isExported = false): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (!isNode(node)) return;
    const { type } = node;
    if (TYPES.includes(type)) add(node.id, true, isExported);
    else if (type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'TSDeclareFunction')
      add(node.id);
    else if (type === 'VariableDeclarator') addPattern(node.id);
    else if (type === 'CatchClause') addPattern(node.param);
    else if (MEMBERS.includes(type)) add(node.key);
    else if (type === 'TSLiteralType') add(node.literal);
    else if (type === 'ImportSpecifier' || type === 'ImportDefaultSpecifier' || type === 'ImportNamespaceSpecifier')
      add(node.local);
    if ('params' in node) {
      const params = isNode(node.params) && 'items' in node.params ? node.params.items : node.params;
      for (const param of list(params)) addPattern(param);
    }
    const exports = type === 'ExportNamedDeclaration';
    for (const [key, child] of Object.entries(node))
      if (typeof child === 'object' && child !== null && key !== 'parent') visit(child, exports);
  };
  visit(parseSync(file, source).program);
  return found;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
