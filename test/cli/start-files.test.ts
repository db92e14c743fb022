// What a green check of one open port loads of dist/cli: every user waits for each byte of it, at each start.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { listener } from './loopback.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Of JavaScript. Before it raises: does each start need what was added? */
const MOST_BYTES = 780_000;

const HOOK = `process.on('exit', () => process.stderr.write('LOADED ' + JSON.stringify(Object.keys(require.cache)) + '\\n'));`;

async function filesOf(policyOf: (port: number) => string): Promise<{ code: number | null; paths: string[] }> {
  const folder = temporaryFolder();
  const open = await listener();
  try {
    const policy = folder.write('policy.yml', policyOf(open.port));
    const hook = folder.write('hook.cjs', HOOK);
    const { code, stderr } = await runCli(['check', policy], { node: ['-r', hook] });
    const [, paths = '[]'] = /^LOADED (.*)$/m.exec(stderr) ?? [];
    return { code, paths: (JSON.parse(paths) as string[]).filter((path) => path !== hook).sort() };
  } finally {
    await open.close();
    folder.remove();
  }
}

const names = (paths: readonly string[]) => paths.map((path) => basename(path));
/** What is in the profile of a start is in start.js. */
const REPAIR = 'run `node scripts/bundle/profile-start.mjs`, then `npm run build`';

it('is start.js and no more, within a bound', async () => {
  const { code, paths } = await filesOf((port) => `version: 1\nhosts:\n  - { host: 127.0.0.1, open: ${port} }\n`);
  expect(code).toBe(0);
  expect(names(paths), REPAIR).toEqual(['index.js', 'rolldown-runtime.js', 'shared.js', 'start.js']);
  expect(paths.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(MOST_BYTES);
});

it('is the rest as well where something is wrong', async () => {
  const { code, paths } = await filesOf((port) => `version: 1\nhosts:\n  - { host: 127.0.0.1, closed: ${port} }\n`);
  expect(code).toBe(1);
  expect(names(paths)).toContain('later.js');
});
