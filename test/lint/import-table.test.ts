// The import table, enforced: each breach of it is planted in a copy of the tree, and the linter fails with our sentence.
import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tree = temporaryFolder();
copyFileSync(join(root, 'biome.json'), join(tree.path, 'biome.json'));
tree.write('.gitignore', readFileSync(join(root, '.gitignore'), 'utf8'));

afterAll(() => tree.remove());

interface Linted {
  readonly code: number;
  /** Diagnostics with their excerpts and advice, as a person sees them. */
  readonly text: string;
}

/** The arguments of `npm run lint`, so that what fails here fails there. */
const LINT = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { lint: string } }
).scripts.lint
  .split(' ')
  .slice(1, -1);

function lint(path: string, code: string): Promise<Linted> {
  tree.write(path, code);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [biome, ...LINT, '--colors=off', path],
      { cwd: tree.path, env: { ...process.env, FORCE_COLOR: '', NO_COLOR: '1' } },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, text: `${stdout}${stderr}` }),
    );
  });
}

const importing = (from: string) => `// A plant.\nimport { planted } from '${from}';\n\nexport const used = planted;\n`;
const using = (expression: string) => `// A plant.\nexport const used = () => ${expression};\n`;

const FOLDERS = [
  'model',
  'policy',
  'plan',
  'probe',
  'scan',
  'evaluate',
  'diff',
  'drift',
  'draft',
  'report',
  'action',
  'cli',
  'thread',
] as const;
type Folder = (typeof FOLDERS)[number];

/** The design's table: what each folder may import of ours, itself aside. */
const MAY: Readonly<Record<Folder | 'audit', readonly (Folder | 'audit')[]>> = {
  model: [],
  policy: ['model'],
  plan: ['model'],
  probe: ['model'],
  scan: ['model'],
  evaluate: ['model'],
  diff: ['model', 'plan'],
  drift: ['model'],
  draft: ['model', 'scan'],
  report: ['model'],
  audit: ['policy', 'plan', 'probe', 'scan', 'evaluate', 'diff', 'drift', 'draft', 'model'],
  action: ['audit', 'report', 'model'],
  cli: ['audit', 'report', 'model'],
  thread: ['probe'],
};

/** A word of the sentence that each breach is met with. */
const SENTENCE: Readonly<Record<Folder | 'audit', string>> = {
  model: 'model/ is the glossary: it imports nothing.',
  policy: 'policy/ turns text into a Policy: it imports model/ alone.',
  plan: 'plan/ turns a Policy into a Plan: it imports model/ alone.',
  probe: 'probe/ turns a Plan into Observations: it imports model/ alone.',
  scan: 'scan/ is pure: it imports model/ alone.',
  evaluate: 'evaluate/ is pure: it imports model/ alone.',
  diff: 'diff/ compares policies: it imports model/ and plan/ alone.',
  drift: 'drift/ compares reports: it imports model/ alone.',
  draft: 'draft/ states what a scan saw: it imports model/ and scan/ alone.',
  report: 'report/ is pure: it imports model/ alone.',
  audit: 'audit.ts is the pipeline: it imports policy, plan, probe, scan, evaluate, diff, drift, draft and model.',
  action: 'action/ is a thin shell: it imports audit, report and model, never cli.',
  cli: 'cli/ is a thin shell: it imports audit, report and model, never action.',
  thread: 'thread/ starts a sweeping thread: it imports probe/ alone.',
};

const PURE = ['model', 'policy', 'plan', 'scan', 'evaluate', 'diff', 'drift', 'draft', 'report'] as const;
const GLOBALS = [
  'process.pid',
  'Date.now()',
  'performance.now()',
  'setTimeout(used, 1)',
  'setInterval(used, 1)',
  'fetch("")',
  'console.log("")',
];

const fileIn = (place: Folder | 'audit', name = 'plant.ts') =>
  place === 'audit' ? 'src/audit.ts' : `src/${place}/${name}`;
/** From a file of one place to one of another, as our imports are written. */
const pathTo = (place: Folder | 'audit', from: Folder | 'audit', deep = false) =>
  `${from === 'audit' ? './' : deep ? '../../' : '../'}${place === 'audit' ? 'audit.ts' : `${place}/planted.ts`}`;

const places = [...FOLDERS, 'audit'] as const;
const pairs = places.flatMap((from) => places.filter((to) => to !== from).map((to) => [from, to] as const));

async function expectCaught(path: string, code: string, sentence: string): Promise<void> {
  const { code: exit, text } = await lint(path, code);
  expect(text).toContain(sentence);
  expect(text).toMatch(/lint\/style\/noRestricted(Imports|Globals)/);
  expect(exit).toBe(1);
}

async function expectClean(path: string, code: string): Promise<void> {
  expect(await lint(path, code)).toMatchObject({ code: 0, text: expect.stringContaining('Checked 1 file') });
}

describe('between folders', () => {
  it.each(pairs.filter(([from, to]) => !MAY[from].includes(to)))('%s must not import %s', async (from, to) => {
    await expectCaught(fileIn(from), importing(pathTo(to, from)), SENTENCE[from]);
  });

  it.each(pairs.filter(([from, to]) => MAY[from].includes(to)))('%s may import %s', async (from, to) => {
    await expectClean(fileIn(from), importing(pathTo(to, from)));
  });

  it.each(FOLDERS)('%s may import what stands beside it', async (folder) => {
    await expectClean(fileIn(folder), importing('./beside.ts'));
  });

  it('holds for a file deeper in a folder', async () => {
    await expectCaught(
      fileIn('evaluate', 'explain/plant.ts'),
      importing(pathTo('report', 'evaluate', true)),
      SENTENCE.evaluate,
    );
    await expectClean(fileIn('evaluate', 'explain/plant.ts'), importing(pathTo('model', 'evaluate', true)));
  });

  it('holds for JSX', async () => {
    const jsx = (from: string) =>
      `// A plant.\nimport { Planted } from '${from}';\n\nexport const used = () => <Planted />;\n`;
    await expectCaught(fileIn('report', 'html/plant.tsx'), jsx('../../probe/planted.tsx'), SENTENCE.report);
    await expectCaught(fileIn('report', 'html/plant.tsx'), jsx('node:fs'), 'report/ is pure: no file');
    await expectClean(fileIn('report', 'html/plant.tsx'), jsx('./beside.tsx'));
  });

  it('holds for types, for dynamic imports and for what is exported again', async () => {
    const type = `// A plant.\nimport type { Planted } from '../probe/planted.ts';\n\nexport type Used = Planted;\n`;
    const dynamic = `// A plant.\nexport const used = () => import('../probe/planted.ts');\n`;
    const again = `// A plant.\nexport { planted } from '../probe/planted.ts';\n`;
    for (const code of [type, dynamic, again]) await expectCaught(fileIn('report'), code, SENTENCE.report);
  });
});

describe('@actions', () => {
  it.each(places.filter((place) => place !== 'action'))('%s does not know it', async (place) => {
    await expectCaught(fileIn(place), importing('@actions/core'), 'Only action/ knows @actions/*.');
  });

  it('action does', async () => {
    await expectClean(fileIn('action'), importing('@actions/core'));
  });
});

describe('what is pure', () => {
  it.each(PURE)('%s opens no file', async (folder) => {
    for (const name of ['node:fs', 'node:fs/promises', 'node:dns', 'node:process', 'node:net'])
      await expectCaught(fileIn(folder), importing(name), `${folder}/ is pure: no file, clock, environment or socket.`);
  });

  it.each(PURE)('%s has no clock, environment or output', async (folder) => {
    for (const expression of GLOBALS)
      await expectCaught(
        fileIn(folder),
        using(expression),
        `${folder}/ is pure: clock, environment and output belong to the shells.`,
      );
  });

  it.each(['policy', 'scan'] as const)('%s may ask whether a text is an address', async (folder) => {
    const isIP = `// A plant.\nimport { isIP } from 'node:net';\n\nexport const used = isIP;\n`;
    await expectClean(fileIn(folder), isIP);
  });

  it.each(['policy', 'plan', 'scan', 'evaluate', 'diff', 'drift', 'draft', 'report'] as const)(
    '%s may use a library',
    async (folder) => {
      await expectClean(fileIn(folder), importing('ipaddr.js'));
    },
  );
});

describe('what is not', () => {
  it('probe has sockets and a clock, but no process and no console', async () => {
    await expectClean(fileIn('probe'), importing('node:net'));
    await expectClean(fileIn('probe'), using('performance.now()'));
    await expectCaught(
      fileIn('probe'),
      using('process.env'),
      'probe/ takes what it needs of the process as parameters.',
    );
    await expectCaught(fileIn('probe'), using('console.log("")'), 'probe/ reports through its callbacks.');
  });

  it('audit.ts neither prints nor knows the process', async () => {
    await expectCaught(fileIn('audit'), using('process.env'), 'Only the shells know process.');
    await expectCaught(fileIn('audit'), using('console.log("")'), 'Only the shells print.');
  });

  it('thread neither prints nor knows the process', async () => {
    await expectClean(fileIn('thread'), importing('node:worker_threads'));
    await expectCaught(fileIn('thread'), using('process.env'), 'thread/ is told what it needs by messages.');
    await expectCaught(fileIn('thread'), using('console.log("")'), 'thread/ reports to the main thread by messages.');
  });

  it('action prints through its toolkit', async () => {
    await expectCaught(fileIn('action'), using('console.log("")'), 'action/ prints through @actions/core.');
    await expectClean(fileIn('action'), using('process.env'));
  });

  it('cli has the process and the files', async () => {
    await expectClean(fileIn('cli'), using('process.env'));
    await expectClean(fileIn('cli'), importing('node:fs'));
  });
});

it('every folder has its rules, and each of them is an error', () => {
  const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as {
    overrides: { includes: string[]; linter: { rules: { style: Record<string, unknown> } } }[];
  };
  // A level below `error` would be seen and not fail the build.
  for (const { linter } of overrides)
    for (const rule of ['noRestrictedImports', 'noRestrictedGlobals'])
      if (rule in linter.rules.style) expect(linter.rules.style[rule]).toMatchObject({ level: 'error' });
  const covered = overrides.flatMap(({ includes }) => includes);
  for (const folder of FOLDERS) expect(covered).toContain(`src/${folder}/**`);
  expect(covered).toContain('src/audit.ts');
});
