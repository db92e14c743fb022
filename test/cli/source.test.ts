// `--source` on a machine that has no such address: nothing is asked, the exit is that of an inconclusive run, and the words say what is there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { REPORT_FILES } from '../../src/report/report-files.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const path = folder.write('policy.yml', 'version: 1\nhosts: [{ host: 127.0.0.1, blocked: 9 }]\n');

it('exits 3, and 0 where `--fail-on` lets an inconclusive run pass', async () => {
  const run = (...args: string[]) => runCli(['check', path, '--source', '192.0.2.77', ...args]);
  expect(await run()).toMatchObject({
    code: 3,
    stdout: expect.stringContaining('not where the vantage is'),
    stderr: '',
  });
  expect((await run('--fail-on', 'violation')).code).toBe(0);
  const never = await run('--fail-on', 'never');
  expect(never.code).toBe(0);
  expect(never.stdout).toContain('this machine has no address in `192.0.2.77`');
  expect(never.stdout).toContain('INCONCLUSIVE: 1 inconclusive, none as intended.');
  const json = await run('--format', 'json');
  expect(json.stderr).toContain('error[not-at-source]: this machine has no address in `192.0.2.77`');
  expect(JSON.parse(json.stdout)).toMatchObject({
    result: 'inconclusive',
    sources: [],
    totals: { probes: 0, inconclusive: 1 },
  });
  expect((await runCli(['probe', '127.0.0.1', '9', '--source', '192.0.2.77'])).code).toBe(3);
});

it('says of an interface that there is none, and which there are', async () => {
  const { code, stdout } = await runCli(['check', path, '--source', 'nosuch9']);
  expect(code).toBe(3);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
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

describe('a vantage whose runner is somewhere else', () => {
  const text = (source: string, rest = '') => `version: 1
vantages: { here: {}, vpc: { source: ${source} } }
hosts: [{ host: 127.0.0.1, blocked: { ports: 9, from: [here, vpc]${rest} } }]
`;
  const check = (policy: string, vantage: string, ...args: string[]) => {
    const to = join(folder.path, `${vantage}-${args.length}`);
    return runCli(['check', policy, '--vantage', vantage, '--report-dir', to, ...args]).then((run) => ({ ...run, to }));
  };
  const readReport = (to: string) => JSON.parse(readFileSync(join(to, 'report.json'), 'utf8')) as Report;

  it('leaves its reports, with the reason in them, and a merge says why it is missing', async () => {
    const policy = folder.write('places.yml', text('203.0.113.77', ', satisfies: R1'));
    const [here, vpc] = [await check(policy, 'here'), await check(policy, 'vpc')];
    expect([here.code, vpc.code]).toEqual([0, 3]);
    expect(readdirSync(vpc.to).sort()).toEqual([...REPORT_FILES].sort());
    const report = readReport(vpc.to);
    expect(report.verdicts).toMatchObject([
      {
        host: 'vantage vpc',
        vantage: 'vpc',
        cause: 'not-at-source',
        verdict: 'inconclusive',
        explanation: expect.stringMatching(
          /^Nothing was asked: this machine has no address in `203\.0\.113\.77`, where probes of the vantage `vpc` leave from; it has /,
        ),
        rule: { file: policy, line: 2 },
      },
    ]);
    expect(report.requirements).toMatchObject([{ requirement: 'R1', satisfied: false, inconclusive: 1 }]);

    const reports = [here, vpc].map(({ to }) => join(to, 'report.json'));
    const merged = await runCli(['merge', ...reports, '--format', 'json']);
    expect(merged.code).toBe(3);
    const { verdicts, vantages } = JSON.parse(merged.stdout) as Report;
    expect(vantages?.map(({ name }) => name)).toEqual(['here']);
    expect(verdicts.filter(({ verdict }) => verdict === 'inconclusive')).toMatchObject([
      {
        host: 'vantage vpc',
        cause: 'no-report',
        explanation: expect.stringContaining('The machine that was to check from `vpc` was not there'),
      },
    ]);
    expect(verdicts.find(({ cause }) => cause === 'no-report')?.explanation).toContain(
      'report.json says: Nothing was asked:',
    );

    const alone = await runCli(['merge', reports[1] as string, '--format', 'json']);
    expect(alone.code).toBe(3);
    expect((JSON.parse(alone.stdout) as Report).verdicts.map(({ cause }) => cause)).toContain('not-at-source');
    const fresh = await runCli(['fresh', reports[1] as string]);
    expect(fresh).toMatchObject({ code: 3, stdout: expect.stringContaining('not where its vantage is') });
  });

  it('says which shard it was to be', async () => {
    const { code, to } = await check(folder.write('shards.yml', text('203.0.113.77')), 'vpc', '--shard', '2/2');
    expect(code).toBe(3);
    expect(readReport(to)).toMatchObject({ shard: { index: 2, of: 2, planned: { count: 0 }, taken: { count: 0 } } });
  });
});
