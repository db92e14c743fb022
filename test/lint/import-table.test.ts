// The import table, enforced: each breach of it is planted in a copy of the tree, and the linter fails with our sentence.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOLDERS, IMPURE_BASE, INNER, innerSentenceOf, ruleOf, sentenceOf } from '../../scripts/import-table.ts';
import { linterOverrides } from '../../scripts/linter-overrides.ts';
import { plants } from './plants.ts';

const { plant, foundIn, lint, remove } = plants();
let linted: Awaited<ReturnType<typeof lint>>;
beforeAll(async () => {
  linted = await lint();
});
afterAll(remove);

/** A test that a plant is met with a sentence of ours, and with nothing else. */
function caught(title: string, place: string, code: string, sentence: string): void {
  const path = plant(place, code);
  it(title, () => {
    const restricted = expect.stringMatching(/^lint\/style\/noRestricted(Imports|Globals)$/);
    expect(foundIn(path)).toEqual([{ category: restricted, text: expect.stringContaining(sentence) }]);
  });
}

/** A test that nothing is found in a plant. */
function clean(title: string, place: string, code: string): void {
  const path = plant(place, code);
  it(title, () => expect(foundIn(path)).toEqual([]));
}

const importing = (from: string) => `import { planted } from '${from}';\n\nexport const used = planted;`;
const using = (expression: string) => `export const used = () => ${expression};`;

const places = Object.keys(FOLDERS);
const pure = places.filter((folder) => FOLDERS[folder]?.pure !== undefined);
const GLOBALS = [
  'process.pid',
  'Date.now()',
  'performance.now()',
  'setTimeout(used, 1)',
  'setInterval(used, 1)',
  "fetch('')",
  "console.log('')",
];
const BROWSER = ['document.title', 'window.name', 'navigator.language', "localStorage.getItem('')"];

/** From a file of one folder to one of another, as our imports are written. */
const pathTo = (place: string, up = '../') => `${up}${place === 'audit' ? 'audit.ts' : `${place}/planted.ts`}`;

const pairs = places.flatMap((from) => places.filter((to) => to !== from).map((to) => [from, to] as const));

describe('biome', () => {
  it('has looked at every plant, and fails', () => {
    expect(linted).toEqual({ exitCode: 1, checked: linted.planted, planted: expect.any(Number) });
  });
});

describe('between folders', () => {
  for (const [from, to] of pairs) {
    if (ruleOf(from).may.includes(to)) clean(`${from} may import ${to}`, from, importing(pathTo(to)));
    else caught(`${from} must not import ${to}`, from, importing(pathTo(to)), sentenceOf(from));
  }

  for (const folder of places) clean(`${folder} may import what stands beside it`, folder, importing('./beside.ts'));

  // The other plants of `audit` lie in src/audit/.
  caught('audit.ts itself is held to it', 'audit.ts', importing('./report/planted.ts'), sentenceOf('audit'));

  const deep = 'evaluate/explain';
  caught('holds for a file deeper in a folder', deep, importing(pathTo('report', '../../')), sentenceOf('evaluate'));
  clean('and lets it import what the folder may', deep, importing(pathTo('model', '../../')));

  const jsx = (from: string) => `import { Planted } from '${from}';\n\nexport const used = () => <Planted />;`;
  caught('holds for JSX', 'report/html', jsx('../../probe/planted.tsx'), sentenceOf('report'));
  caught('holds for JSX that opens a file', 'report/html', jsx('node:fs'), 'report/ is pure: no file');
  clean('lets JSX import what stands beside it', 'report/html', jsx('./beside.tsx'));

  const type = `import type { Planted } from '../probe/planted.ts';\n\nexport type Used = Planted;`;
  caught('holds for types', 'report', type, sentenceOf('report'));
  const dynamic = `export const used = () => import('../probe/planted.ts');`;
  caught('holds for dynamic imports', 'report', dynamic, sentenceOf('report'));
  const again = `export { planted } from '../probe/planted.ts';`;
  caught('holds for what is exported again', 'report', again, sentenceOf('report'));
});

describe.each(Object.entries(INNER))('inside %s', (parent, { may }) => {
  for (const [from, allowed] of Object.entries(may)) {
    const folder = `${parent}/${from}`;
    for (const to of Object.keys(may).filter((other) => other !== from)) {
      const code = importing(`../${to}/planted.ts`);
      if (allowed.includes(to)) clean(`${from} may import ${to}`, folder, code);
      else caught(`${from} must not import ${to}`, folder, code, innerSentenceOf(parent, from));
    }
    const beside = importing('../planted.ts');
    if (allowed.includes('.')) clean(`${from} may import the files beside it`, folder, beside);
    else caught(`${from} must not import the files beside it`, folder, beside, innerSentenceOf(parent, from));
    caught(`${from} is held to what ${parent} is`, folder, importing('../../thread/planted.ts'), sentenceOf(parent));
  }
});

describe('an import circle', () => {
  const importingType = (from: string) => `import type { Other } from '${from}';\n\nexport type Used = Other;`;
  it.each([
    [
      'of values',
      [plant('plan/circle-a.ts', importing('./circle-b.ts')), plant('plan/circle-b.ts', importing('./circle-a.ts'))],
    ],
    [
      'of types',
      [
        plant('scan/circle-a.ts', importingType('./circle-b.ts')),
        plant('scan/circle-b.ts', importingType('./circle-a.ts')),
      ],
    ],
  ])('%s is caught', (_, paths) => {
    for (const path of paths)
      expect(foundIn(path).map(({ category }) => category)).toEqual(['lint/suspicious/noImportCycles']);
  });
});

describe('@actions', () => {
  const code = importing('@actions/core');
  for (const place of places.filter((place) => place !== 'action'))
    caught(`${place} does not know it`, place, code, 'Only action/ knows @actions/*.');
  clean('action does', 'action', code);
});

describe('what is pure', () => {
  for (const folder of pure) {
    const noFile = `${folder}/ is pure: no file, clock, environment or socket.`;
    for (const name of ['node:fs', 'node:fs/promises', 'node:dns', 'node:process', 'node:net'])
      caught(`${folder} does not import ${name}`, folder, importing(name), noFile);
    for (const name of IMPURE_BASE)
      caught(`${folder} does not import ${name}`, folder, importing(`../base/${name}`), noFile);

    const noClock = `${folder}/ is pure: clock, environment and output belong to the shells.`;
    for (const expression of GLOBALS) caught(`${folder} has no ${expression}`, folder, using(expression), noClock);

    if (folder !== 'model') clean(`${folder} may use a library`, folder, importing('ipaddr.js'));
  }

  const isIP = `import { isIP } from 'node:net';\n\nexport const used = isIP;`;
  for (const folder of pure.filter((folder) => FOLDERS[folder]?.pure === 'may ask isIP'))
    clean(`${folder} may ask whether a text is an address`, folder, isIP);
});

describe('what is not', () => {
  const nothing = 'base/ knows no file, environment or socket.';
  caught('base has no files', 'base', importing('node:fs'), nothing);
  caught('base has no sockets', 'base', importing('node:net'), nothing);
  caught('base does not print', 'base', using("console.log('')"), 'base/ prints nothing: its caller does.');
  caught(
    'base has no process',
    'base',
    using('process.env'),
    'base/ takes what it needs of the process as parameters.',
  );
  clean('base may pause', 'base', using('setTimeout(used, 1)'));
  clean('base may collect garbage', 'base', importing('node:v8'));

  clean('probe has sockets', 'probe', importing('node:net'));
  clean('probe has a clock', 'probe', using('performance.now()'));
  caught(
    'probe has no process',
    'probe',
    using('process.env'),
    'probe/ takes what it needs of the process as parameters.',
  );
  caught('probe has no console', 'probe', using("console.log('')"), 'probe/ reports through its callbacks.');

  caught('audit does not know the process', 'audit', using('process.env'), 'Only the shells know process.');
  caught('audit does not print', 'audit', using("console.log('')"), 'Only the shells print.');

  const byMessages = 'thread/ reports to the main thread by messages.';
  clean('thread has its own end', 'thread', importing('node:worker_threads'));
  caught(
    'thread does not know the process',
    'thread',
    using('process.env'),
    'thread/ is told what it needs by messages.',
  );
  caught('thread does not print', 'thread', using("console.log('')"), byMessages);

  caught(
    'action prints through its toolkit',
    'action',
    using("console.log('')"),
    'action/ prints through @actions/core.',
  );
  clean('action has the process', 'action', using('process.env'));

  clean('shell has the files', 'shell', importing('node:fs'));
  caught('shell does not print', 'shell', using("console.log('')"), 'shell/ prints nothing: its caller does.');

  clean('cli has the process', 'cli', using('process.env'));
  clean('cli has the files', 'cli', importing('node:fs'));
});

// The types of preact bring those of the browser, so that the compiler lets them pass anywhere.
describe('the browser', () => {
  const sentence = "Only the page's own script, report/html/page-script.ts, runs in a browser.";
  for (const place of [...places, 'report/html', 'a-new-folder'])
    for (const expression of BROWSER) caught(`${place} has no ${expression}`, place, using(expression), sentence);

  const lines = [...BROWSER, ...GLOBALS].map((expression, index) => `export const used${index} = () => ${expression};`);
  const script = plant('report/html/page-script.ts', lines.join('\n').replaceAll('(used,', '(used0,'));
  it("is there for the page's own script, and nothing else that is not pure", () => {
    const denied = foundIn(script).map(({ text }) => /Do not use the global variable (\w+)/.exec(text)?.[1]);
    // Biome tells them in no certain order.
    expect(denied.sort()).toEqual(GLOBALS.map((expression) => /^\w+/.exec(expression)?.[0]).sort());
  });
});

it('the linter has the table', () => {
  const { overrides } = JSON.parse(readFileSync(new URL('../../biome.json', import.meta.url), 'utf8'));
  expect(overrides, 'run npm run generate').toEqual(linterOverrides());
});

it('every folder has its rules, and each of them is an error', () => {
  const { overrides } = JSON.parse(readFileSync(new URL('../../biome.json', import.meta.url), 'utf8')) as {
    overrides: { includes: string[]; linter: { rules: { style: Record<string, unknown> } } }[];
  };
  // A level below `error` would be seen and not fail the build.
  for (const { linter } of overrides)
    for (const rule of ['noRestrictedImports', 'noRestrictedGlobals'])
      if (rule in linter.rules.style) expect(linter.rules.style[rule]).toMatchObject({ level: 'error' });
  const covered = overrides.flatMap(({ includes }) => includes);
  for (const folder of readdirSync(new URL('../../src/', import.meta.url), { withFileTypes: true }))
    if (folder.isDirectory()) expect(covered).toContain(`src/${folder.name}/**`);
  expect(covered).toContain('src/audit.ts');
});
