// What of the command line a green check of one open port runs (start-profile.txt), and which modules go with it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bindings, bindingsOf } from './module-syntax.ts';

/** What is known of a module, which the profile calls `policy/read/parse-file.js`. */
interface ProfiledModule {
  /** Whether such a check calls anything of it. */
  readonly isRun: boolean;
  /** Its functions and classes that are called, by the check or while the module is loaded. */
  readonly called: ReadonlySet<string>;
}

export type StartProfile = ReadonlyMap<string, ProfiledModule>;

/** Of a table that code at the start may look something up in; a larger one had better be asked only when it is needed. */
const SMALL_TABLE = 3000;

/** @param root the repository */
export function readStartProfile(root: string): StartProfile {
  const lines = readFileSync(join(root, 'scripts/bundle/start-profile.txt'), 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(' '))
      .map(([module = '', ...words]) => [
        module,
        { isRun: words.includes('run:'), called: new Set(words.filter((word) => !word.endsWith(':'))) },
      ]),
  );
}

/** A module of the command line, before it is bundled. */
export interface Module {
  readonly id: string;
  /** As the profile calls it. */
  readonly name: string;
  readonly code: string;
  /** By what is written behind `from`: the id of what that is. */
  readonly imports: ReadonlyMap<string, string>;
}

/**
 * The modules that are loaded at every start: those that the profile names, what their code needs while it is loaded (a class that
 * another extends, a table made of others), and small tables beside them.
 * @param modules all that the command line imports without `import()`
 * @returns ids
 */
export function startModules(modules: readonly Module[], profile: StartProfile): ReadonlySet<string> {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const syntax = new Map<string, Bindings>();
  const bindings = ({ id, code }: Module): Bindings => {
    const known = syntax.get(id) ?? bindingsOf(code);
    syntax.set(id, known);
    return known;
  };
  const start = new Set<string>();
  const take = (module: Module): void => {
    if (start.has(module.id)) return;
    start.add(module.id);
    const { imported, usedWhileLoading, reexported } = bindings(module);
    for (const [name, { from }] of imported) {
      const other = byId.get(module.imports.get(from) ?? '');
      if (other === undefined) continue;
      if (usedWhileLoading.has(name) || isSmallTable(other)) take(other);
    }
    // What only passes on the names of others has nothing to load later.
    for (const from of reexported) {
      const other = byId.get(module.imports.get(from) ?? '');
      if (other !== undefined && bindings(other).functions.size === 0 && isSmallTable(other)) take(other);
    }
  };
  const isSmallTable = (module: Module): boolean =>
    module.code.length <= SMALL_TABLE && bindings(module).functions.size === 0;
  for (const module of modules) if (profile.get(module.name)?.isRun) take(module);
  return start;
}

/**
 * What modules need of each other while they are loaded: a table of functions, say, has them at once.
 * @returns by the id of a module: names that it exports
 */
export function wantedWhileLoading(modules: readonly Module[]): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { code, imports } of modules) {
    const { imported, usedWhileLoading } = bindingsOf(code);
    for (const [local, { from, name }] of imported) {
      const id = imports.get(from);
      if (id === undefined || !usedWhileLoading.has(local)) continue;
      const names = wanted.get(id) ?? new Set();
      wanted.set(id, names.add(name));
    }
  }
  return wanted;
}
