// What changed since an earlier report: check --baseline, and diff of two reports.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driftSchema } from '../../src/model/schema/drift-schema.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import { HOSTILE_PIECES, reportOf } from '../report/samples/sample-report.ts';
import { verdict } from '../report/samples/sample-verdict.ts';
import { closedPort, type Listener, listener } from './loopback.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
let open: Listener;
let policy: string;
/** The port that listens now was closed then, and blocked it must be. */
let before: string;

const port = (state: 'open' | 'closed', number: number, host = '127.0.0.1') =>
  verdict(host, host, 3, {
    vantage: null,
    ports: `${number}`,
    expected: 'blocked',
    state,
    verdict: state === 'open' ? 'violation' : 'pass',
  });
const report = (name: string, ...list: ReturnType<typeof port>[]) =>
  folder.write(
    name,
    reportJson(reportOf(list, { vantage: null, warnings: [], startedAt: '2026-01-02T03:04:05.000Z' })),
  );

beforeAll(async () => {
  open = await listener();
  const closed = await closedPort();
  policy = folder.write(
    'policy.yml',
    `version: 1\nhosts:\n  - { host: 127.0.0.1, blocked: [${open.port}, ${closed}] }\n`,
  );
  before = report('before.json', port('closed', open.port), port('closed', closed));
});

afterAll(async () => {
  await open.close();
  folder.remove();
});

describe('check --baseline', () => {
  it('says what changed, on the terminal and in the reports', async () => {
    const out = `${folder.path}/out`;
    const { code, stdout } = await runCli(['check', policy, '--baseline', before, '--report-dir', out]);
    expect(code).toBe(1);
    expect(stdout).toContain('\nChanges since the report of 2026-01-02 03:04 UTC: 1 newly open\n');
    expect(stdout).toContain('another policy');
    const { drift } = reportSchema.parse(JSON.parse(readFileSync(`${out}/report.json`, 'utf8')));
    expect(drift).toMatchObject({ totals: { newlyOpen: 1 }, changes: [{ ports: `${open.port}` }] });
    expect(readFileSync(`${out}/summary.md`, 'utf8')).toContain(
      '<summary>Since 2026-01-02 03:04 UTC: 1 newly open</summary>',
    );
  });

  it('has no say in the exit code', async () => {
    const { code } = await runCli(['check', policy, '--baseline', before, '--fail-on', 'never']);
    expect(code).toBe(0);
  });

  it('takes it from standard input', async () => {
    const input = readFileSync(before, 'utf8');
    const { stdout } = await runCli(['check', policy, '--baseline', '-', '--format', 'json'], { input });
    expect(JSON.parse(stdout).drift.totals.newlyOpen).toBe(1);
  });

  it.each<[string, string | null, RegExp]>([
    ['that is not there', null, /cannot read the baseline .*: there is no such file; .*the first run has no baseline/],
    ['that is no JSON', 'version: 1\n', /the baseline .* is not JSON .*; name the report\.json of an earlier run/],
    ['that is no report', '{}', /is JSON, but no report of port-policy; name/],
    ['of another form', '{"schemaVersion":2,"verdicts":[]}', /writes another form .*; name/],
    ['with a field too many', '{"schemaVersion":1,"verdicts":[],"a":1}', /is not a report that port-policy wrote/],
  ])('one %s is unusable input', async (_, text, says) => {
    const path = text === null ? `${folder.path}/nowhere.json` : folder.write('broken.json', text);
    const { code, stdout, stderr } = await runCli(['check', policy, '--baseline', path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });

  it('`last` is of the action, and says so; a file of that name is `./last`', async () => {
    const { code, stderr } = await runCli(['check', policy, '--baseline', 'last']);
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain('`--baseline last` works in the GitHub Action alone');
    const { stderr: missing } = await runCli(['check', policy, '--baseline', './last']);
    expect(missing).toContain('cannot read the baseline ./last: there is no such file');
  });
});

describe('diff of two reports', () => {
  it('says what changed, and that nothing did', async () => {
    const after = report('after.json', port('open', 5432), port('closed', 22));
    const former = report('former.json', port('closed', 5432), port('closed', 22));
    const { code, stdout } = await runCli(['diff', former, after]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Report diff: 1 newly open\.\n.*former\.json \(2026-01-02 03:04 UTC\) ->\s.*after\.json/);
    expect(stdout).toContain('127.0.0.1: 5432 postgresql');
    expect((await runCli(['diff', former, former])).stdout).toContain('Report diff: nothing changed.');
    const json = JSON.parse((await runCli(['diff', former, after, '--format', 'json'])).stdout);
    expect(driftSchema.parse(json)).toMatchObject({ files: { old: former, new: after }, totals: { newlyOpen: 1 } });
    expect((await runCli(['diff', former, after, '--format', 'markdown'])).stdout).toContain('| 5432 postgresql |');
  });

  it('prints nothing of hostile text as it is', async () => {
    const hostile = HOSTILE_PIECES.join(' ');
    const [one, two] = ['closed', 'open'].map((state) =>
      report(`${state}.json`, { ...port(state as 'open', 1), host: `h${hostile}` }),
    ) as [string, string];
    for (const format of ['terminal', 'json', 'markdown']) {
      const { code, stdout } = await runCli(['diff', one, two, '--format', format]);
      expect(code).toBe(0);
      expect(stdout).not.toContain('\x1b');
      expect(stdout).not.toContain('##[');
      expect(stdout).not.toMatch(/^\s*::(?:set-output|error)/m);
      if (format === 'json') expect(JSON.parse(stdout).changes[0].host).toBe(JSON.parse(JSON.stringify(`h${hostile}`)));
    }
  });

  it.each<[string, () => string[], RegExp]>([
    [
      'a report and a policy',
      () => [before, policy],
      /before\.json is a report and .*policy\.yml a policy: diff takes two/,
    ],
    ['a policy and a report', () => [policy, before], /policy\.yml is a policy and .*before\.json a report/],
    [
      'a report that is cut off',
      () => [before, folder.write('cut.json', readFileSync(before, 'utf8').slice(0, -9))],
      /cut\.json is not JSON/,
    ],
    ['a variable', () => [before, before, '--var', 'A=1'], /--var is for policies/],
    [
      'a file that is not there',
      () => [before, 'nowhere.json'],
      /cannot read the policy or report nowhere\.json: there is no/,
    ],
  ])('%s: exit code 2', async (_, args, says) => {
    const { code, stdout, stderr } = await runCli(['diff', ...args()]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
