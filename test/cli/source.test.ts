// `--source` on a machine that has no such address: nothing is asked, the exit is that of an inconclusive run, and the words say what is there.
import { afterAll, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const path = folder.write('policy.yml', 'version: 1\nhosts: [{ host: 127.0.0.1, blocked: 9 }]\n');

it('exits 3, and 0 where `--fail-on` lets an inconclusive run pass', async () => {
  const run = (...args: string[]) => runCli(['check', path, '--source', '192.0.2.77', ...args]);
  expect(await run()).toMatchObject({ code: 3, stdout: '' });
  expect((await run('--fail-on', 'violation')).code).toBe(0);
  const never = await run('--fail-on', 'never');
  expect(never.code).toBe(0);
  expect(never.stderr).toContain('error[not-at-source]: this machine has no address in `192.0.2.77`');
  expect((await runCli(['probe', '127.0.0.1', '9', '--source', '192.0.2.77'])).code).toBe(3);
});

it('says of an interface that there is none, and which there are', async () => {
  const { code, stderr } = await runCli(['check', path, '--source', 'nosuch9']);
  expect(code).toBe(3);
  expect(stderr).toContain(
    'this machine has no interface `nosuch9` with an address, where probes are to leave from; it has ',
  );
});

it('a run of one shard is the whole: it does not speak of others', async () => {
  const warnings = async (shard: string) => {
    const { stdout } = await runCli(['check', path, '--shard', shard, '--format', 'json']);
    return (JSON.parse(stdout) as { warnings: string[] }).warnings.filter((warning) => warning.startsWith('Shard'));
  };
  expect(await warnings('1/1')).toEqual([]);
  expect((await warnings('1/2')).length).toBe(1);
});
