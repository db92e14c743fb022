// How the command line is cut into what every start loads and what is loaded later: both halves together do what the whole did.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { loadLater } from '../scripts/bundle/load-later.ts';
import { bindingsOf } from '../scripts/bundle/module-syntax.ts';
import { splitModule } from '../scripts/bundle/split-module.ts';
import { type Module, startModules, wantedWhileLoading } from '../scripts/bundle/start-profile.ts';
import { type TemporaryFolder, temporaryFolder } from './cli/temporary-folder.ts';

const MODULE = `import { join as glue, sep } from 'node:path';
import * as os from 'node:os';
let count = 0;
const SEPARATOR = sep;
const TABLE = { inTable };
class Rare extends Error {}
export function often(text) { return text === 'rare' ? rarely(text) : text; }
export async function rarely(text) { return glue(text, helper(text), os.EOL.trim()) + SEPARATOR; }
function helper(text) { if (text === 'throw') throw new Rare(text); return often('x'); }
export function counting() { return ++count; }
function inTable() { return 'table'; }
export { helper as assistant, TABLE };
export function* numbers() { yield helper('n'); }
`;

async function withFolder<T>(use: (folder: TemporaryFolder) => Promise<T>): Promise<T> {
  const folder = temporaryFolder();
  try {
    return await use(folder);
  } finally {
    folder.remove();
  }
}

describe('a module is cut in two', () => {
  const halves = splitModule(MODULE, './m.mjs', new Set(['often']));

  it('moves the functions that a start does not call, and no other', () => {
    const moved = [...bindingsOf(halves?.later ?? '').functions.keys()];
    // One that changes a variable of the module, and one that is in a table as soon as the module is loaded, cannot be moved.
    expect(moved).toEqual(['rarely', 'helper', 'numbers']);
    const kept = [...bindingsOf(halves?.start ?? '').functions.keys()];
    expect(kept).toEqual(['often', 'counting', 'inTable']);
  });

  it('does what it did', () =>
    withFolder(async (folder) => {
      const onDisk = (text = '') => text.replaceAll('m.mjs?later', 'later.mjs');
      folder.write('whole.mjs', MODULE);
      folder.write('m.mjs', onDisk(halves?.start));
      folder.write('later.mjs', onDisk(halves?.later));
      const [whole, cut] = await Promise.all(
        ['whole.mjs', 'm.mjs'].map((name) => import(/* @vite-ignore */ `${folder.path}/${name}`)),
      );
      for (const name of Object.keys(whole)) expect(Object.keys(cut)).toContain(name);
      const all = async (module: typeof whole) => [
        module.often('a'),
        await module.often('rare'),
        await module.rarely('b'),
        module.assistant('c'),
        [...module.numbers()],
        [module.counting(), module.counting()],
        module.TABLE.inTable(),
        await module.rarely('throw').catch((error: Error) => error.constructor.name),
      ];
      expect(await all(cut)).toEqual(await all(whole));
    }));

  it('is left whole where nothing is to be moved', () => {
    expect(splitModule(MODULE, './m.mjs', new Set(['often', 'rarely', 'helper', 'numbers']))).toBe(null);
  });
});

it('takes into the start what its modules need while they are loaded', () => {
  const module = (name: string, code: string, imports: Record<string, string> = {}): Module => ({
    ...{ id: `/${name}`, name, code, imports: new Map(Object.entries(imports)) },
  });
  const modules = [
    module(
      'run.js',
      "import { Base } from './base.js';\nimport { BIG } from './big.js';\nimport { SMALL } from './small.js';\nimport { late, early } from './f.js';\nexport class Run extends Base {}\nconst made = early();\nexport function run() { return late(BIG, SMALL, made); }",
      { './base.js': '/base.js', './big.js': '/big.js', './small.js': '/small.js', './f.js': '/f.js' },
    ),
    module('base.js', 'export class Base {}\nexport function other() {}'),
    module('small.js', 'export const SMALL = [1];'),
    module('big.js', `export const BIG = '${'x'.repeat(5000)}';`),
    module('f.js', 'export function late() {}\nexport function early() {}'),
    module('never.js', 'export function never() {}'),
  ];
  const start = startModules(modules, new Map([['run.js', { isRun: true, called: new Set(['run']) }]]));
  expect([...start].sort()).toEqual(['/base.js', '/f.js', '/run.js', '/small.js']);
  expect(wantedWhileLoading(modules)).toEqual(
    new Map([
      ['/base.js', new Set(['Base'])],
      ['/f.js', new Set(['early'])],
    ]),
  );
});

it('loads a chunk at the first use of it', () => {
  const code = `const require_later = require("./later.js");
function use(x) { return new require_later.Name(require_later.twice(x)).value; }
const f = () => ({ require_later: require_later.twice });
exports.use = use; exports.f = f;`;
  const loaded: string[] = [];
  class Name {
    readonly value: number;
    constructor(value: number) {
      this.value = value;
    }
  }
  const exports: { use?: (x: number) => number; f?: () => { require_later: (x: number) => number } } = {};
  const require = (name: string) => {
    loaded.push(name);
    return { Name, twice: (x: number) => 2 * x };
  };
  runInNewContext(loadLater(code, 'require_later'), { exports, require });
  expect(loaded).toEqual([]);
  expect(exports.use?.(2)).toBe(4);
  expect(exports.f?.().require_later(4)).toBe(8);
  expect(loaded).toEqual(['./later.js']);
});
