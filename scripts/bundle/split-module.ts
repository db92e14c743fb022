// Cuts a module in two: what a start needs of it, and the functions that it calls only when something else comes up.
import { type Bindings, bindingsOf } from './module-syntax.ts';

/** What the second half of a module is called behind its path. */
export const LATER = '?later';

export interface Halves {
  readonly start: string;
  readonly later: string;
}

/**
 * Only functions at the top of the module are moved: they are there before the module's code is run, and know only its names. One that
 * gives such a name another value stays, as what is imported cannot be assigned; and one that is used while the module is loaded.
 * @param file the module's name, for the imports of one half from the other: `./parse-file.js`
 * @param called the functions that a start calls
 * @returns null where nothing is to be moved
 */
export function splitModule(code: string, file: string, called: ReadonlySet<string>): Halves | null {
  const bindings = bindingsOf(code);
  const { functions, declared, imported, exported, usedWhileLoading } = bindings;
  const moved = [...functions].filter(
    ([name, { assigned }]) =>
      !called.has(name) && !usedWhileLoading.has(name) && [...assigned].every((one) => !declared.has(one)),
  );
  if (moved.length === 0) return null;
  const names = new Set(moved.map(([name]) => name));
  const outer = exportNames(bindings);
  const needed = new Set(moved.flatMap(([, { names: used }]) => [...used]));
  const fromStart = [...declared].filter((name) => needed.has(name) && !names.has(name));
  const head = [...imported]
    .filter(([local]) => needed.has(local))
    .map(([local, { from, name }]) => importOf(local, from, name));
  const back = fromStart.map((name) => `${outer.get(name) ?? name} as ${name}`);
  if (back.length > 0) head.push(`import { ${back.join(', ')} } from '${file}';`);
  const texts = moved.map(([, { from, end }]) => code.slice(from, end));
  const later = [...head, ...texts, `export { ${[...names].join(', ')} };\n`].join('\n');
  const kept = without(
    code,
    moved.map(([, place]) => place),
  );
  const passedOn = [...exported].filter(([, local]) => names.has(local) && functions.get(local)?.isExported === true);
  const lines = [`import { ${[...names].join(', ')} } from '${file}${LATER}';`];
  if (passedOn.length > 0) lines.push(`export { ${passedOn.map(([, local]) => local).join(', ')} };`);
  const added = fromStart.filter((name) => !outer.has(name));
  if (added.length > 0) lines.push(`export { ${added.join(', ')} };`);
  return { start: `${kept}\n${lines.join('\n')}\n`, later };
}

/** By local name: under which name it is exported. */
function exportNames({ exported }: Bindings): ReadonlyMap<string, string> {
  return new Map([...exported].map(([outer, local]) => [local, outer]));
}

function importOf(local: string, from: string, name: string): string {
  if (name === '*') return `import * as ${local} from '${from}';`;
  return `import { ${name} as ${local} } from '${from}';`;
}

function without(code: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  let [text, at] = ['', 0];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    text += code.slice(at, start);
    at = end;
  }
  return text + code.slice(at);
}
