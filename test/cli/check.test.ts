// `port-policy check`, end to end on loopback: every exit code, every format, and what is sent.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import type { SarifLog } from '../../src/report/sarif/sarif-types.ts';
import { all, junitMistakes, rootOf } from '../report/junit/junit-mistakes.ts';
import { elements, githubTree, textOf } from '../report/readers/github-markdown.ts';
import { sarifMistakes } from '../report/sarif/sarif-mistakes.ts';
import { silentPort } from '../silent-port.ts';
import { closedPort, type Listener, listener } from './loopback.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
let open: Listener;
let closed: number;
/** A policy of each result. */
let passing: string;
let violated: string;
let unknowable: string;

beforeAll(async () => {
  open = await listener();
  closed = await closedPort();
  const policy = (name: string, item: string) => folder.write(name, `version: 1\nhosts:\n  - ${item}\n`);
  passing = policy('passing.yml', `{ host: 127.0.0.1, open: ${open.port}, blocked: ${closed} }`);
  violated = policy('violated.yml', `{ host: 127.0.0.1, blocked: [${open.port}, ${closed}] }`);
  unknowable = policy('unknowable.yml', `{ host: nonexistent.invalid, blocked: 1-1024 }`);
});

afterAll(async () => {
  await open.close();
  folder.remove();
});

const reportOf = (text: string): Report => reportSchema.parse(JSON.parse(text)) as Report;

describe('exit codes', () => {
  it('0: the policy holds', async () => {
    const { code, stdout, stderr } = await runCli(['check', passing]);
    expect(stdout).toContain('PASS: all 2 as intended (all answered).');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('1: a violation', async () => {
    const { code, stdout } = await runCli(['check', violated]);
    expect(stdout).toContain('FAIL: 1 violation, 1 as intended (answered).');
    expect(stdout).toMatch(new RegExp(`127\\.0\\.0\\.1 +${open.port}\\b`));
    expect(code).toBe(1);
  });

  it.each(['blocked', 'open', 'closed', 'filtered'])('3: a name that does not exist, expected %s', async (expected) => {
    const policy = folder.write('gone.yml', `version: 1\nhosts:\n  - { host: nonexistent.invalid, ${expected}: 22 }\n`);
    const { code, stdout } = await runCli(['check', policy]);
    expect(stdout).toContain('INCONCLUSIVE: 1 inconclusive');
    expect(code).toBe(3);
  });

  it('1, not 3, where there is both', async () => {
    const both = folder.write(
      'both.yml',
      `version: 1\nhosts:\n  - { host: nonexistent.invalid, open: 22 }\n  - { host: 127.0.0.1, blocked: ${open.port} }\n`,
    );
    expect((await runCli(['check', both])).code).toBe(1);
  });

  it.each(['passing', 'violated', 'unknowable'] as const)('--fail-on decides 1 and 3 of a %s policy', async (name) => {
    const path = { passing, violated, unknowable }[name];
    const codes = { passing: [0, 0, 0], violated: [1, 1, 0], unknowable: [3, 0, 0] }[name];
    const results = { passing: 'pass', violated: 'fail', unknowable: 'inconclusive' };
    for (const [index, failOn] of ['inconclusive', 'violation', 'never'].entries()) {
      const { code, stdout } = await runCli(['check', path, '--fail-on', failOn, '--format', 'json']);
      expect(code, failOn).toBe(codes[index]);
      expect(reportOf(stdout).result).toBe(results[name]);
    }
  });
});

describe('2: what cannot be used', () => {
  const write = (name: string, hosts: string) => folder.write(name, `version: 1\nhosts:\n  - ${hosts}\n`);

  it.each([
    [
      'a broken policy',
      () => [write('broken.yml', '{ host: 127.0.0.1, opne: 22 }')],
      /broken\.yml:3:24: error\[unknown-key\][\s\S]*did you mean `open`/,
    ],
    ['a file that is not there', () => ['nowhere.yml'], /nowhere\.yml: there is no such file/],
    ['a folder', () => [folder.path], /that is a folder/],
    ['nothing to judge', () => [write('observe.yml', '{ host: 127.0.0.1, observe: 22 }')], /nothing-to-judge/],
    ['too many probes', () => [write('huge.yml', '{ host: 10.0.0.0/8, blocked: all }')], /1,099,494,850,560 probes/],
    [
      'one of several policies missing',
      () => [violated, 'nowhere.yml'],
      /cannot read the policy nowhere\.yml: there is no such file/,
    ],
    [
      'an option that is not there',
      () => ['--fial-on', 'never'],
      /did you mean --fail-on\?\nSee `port-policy check --help`/,
    ],
    [
      'a shard of a part of the policy',
      () => [violated, '--shard', '1/2', '--only', '127.0.0.1'],
      /in `shard`: a shard is a part of the whole policy, so it cannot be combined with `only`\./,
    ],
    ['a shard that is not there', () => [violated, '--shard', '5/4'], /in `shard`: `5\/4`: there is no shard 5 of 4\./],
    [
      'a shard of a scan',
      () => [violated, '--shard', '1/2', '--observations', folder.write('empty-scan.xml', '<nmaprun/>')],
      /--shard divides what machines ask, and --observations asks nothing: leave out --shard/,
    ],
  ])('%s', async (_, args, sentence) => {
    const { code, stdout, stderr } = await runCli(['check', ...args()]);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('says every mistake of a file in one go, on its line', async () => {
    const path = folder.write(
      'many.yml',
      'version: 1\nhosts:\n  - host: 127.0.0.1\n    open: [0, htpps]\n  - open: 22\n',
    );
    const { code, stderr } = await runCli(['check', path]);
    for (const place of ['4:12', '4:15', '5:5']) expect(stderr).toContain(`many.yml:${place}`);
    expect(code).toBe(2);
  });

  it('knocks at no port', async () => {
    const path = write('knock.yml', `{ host: 127.0.0.1, open: [${open.port}, htpps] }`);
    const before = open.connections();
    await runCli(['check', path]);
    expect(open.connections()).toBe(before);
  });

  it('looks for the policy at its usual place', async () => {
    const { code, stderr } = await runCli(['check'], { cwd: folder.path });
    expect(stderr).toContain('cannot read the policy .github/port-policy.yml');
    expect(code).toBe(2);
    folder.write('.github/port-policy.yml', readFileSync(passing, 'utf8'));
    expect((await runCli(['check'], { cwd: folder.path })).code).toBe(0);
  });
});

describe('formats', () => {
  it('json: report.json, whole and valid', async () => {
    const { stdout } = await runCli(['check', violated, '--format', 'json']);
    const report = reportOf(stdout);
    expect(report).toMatchObject({
      result: 'fail',
      totals: { probes: 2, open: 1, closed: 1, violation: 1, pass: 1 },
      policies: [{ path: violated }],
      limits: { rate: 10_000, perHost: 2000 },
    });
    expect(report.verdicts.find(({ verdict }) => verdict === 'violation')).toMatchObject({
      host: '127.0.0.1',
      address: '127.0.0.1',
      ports: `${open.port}`,
      expected: 'blocked',
      state: 'open',
      cause: 'syn-ack',
      evidence: 'direct',
      rule: { file: violated, line: 3 },
    });
  });

  it('markdown: the job summary', async () => {
    const { stdout } = await runCli(['check', violated, '--format', 'markdown']);
    const tree = githubTree(stdout);
    const [heading] = elements(tree).filter(({ tagName }) => tagName === 'h2');
    expect(heading && textOf(heading)).toBe('❌ Exposure policy: 1 violation, 1 as intended (answered)');
    const cells = elements(tree).filter(({ tagName }) => tagName === 'td');
    expect(cells.map(textOf).join(' ')).toContain(`${open.port}`);
  });

  it('sarif: one run, one result, on the policy’s line', async () => {
    const { code, stdout } = await runCli(['check', violated, '--format', 'sarif']);
    expect(sarifMistakes(stdout)).toEqual([]);
    const { runs } = JSON.parse(stdout) as SarifLog;
    expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual(['port-policy/']);
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual([expect.stringMatching(/^exposed-/)]);
    expect(runs[0]?.results[0]?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: pathToFileURL(violated).href },
      region: { startLine: 3 },
    });
    expect(code).toBe(1);
  });

  it('junit: a suite, a case a verdict', async () => {
    const { code, stdout } = await runCli(['check', violated, '--format', 'junit']);
    expect(await junitMistakes(stdout)).toEqual([]);
    const suite = all(rootOf(stdout), 'testsuite').find((one) => one.getAttribute('name') === '127.0.0.1');
    expect(suite?.getAttribute('tests')).toBe('2');
    expect(suite?.getAttribute('failures')).toBe('1');
    expect(code).toBe(1);
    const unknown = await runCli(['check', unknowable, '--format', 'junit']);
    expect(rootOf(unknown.stdout).getAttribute('errors')).toBe('1');
    expect(unknown.code).toBe(3);
  });

  it('terminal: colour where it is asked for, and only there', async () => {
    expect((await runCli(['check', violated])).stdout).not.toContain('\x1b');
    const forced = await runCli(['check', violated], { env: { FORCE_COLOR: '1' } });
    expect(forced.stdout).toContain('\x1b[31m');
    const both = await runCli(['check', violated], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(both.stdout).not.toContain('\x1b');
  });

  it('a silent port beside one that answers is filtered', async () => {
    const silent = await silentPort();
    try {
      const path = folder.write(
        'silent.yml',
        `version: 1\ndefaults: { timeout: 200ms }\nhosts:\n  - { host: 127.0.0.1, open: ${open.port}, filtered: ${silent.port} }\n`,
      );
      const { code, stdout } = await runCli(['check', path, '--format', 'json']);
      expect(reportOf(stdout).verdicts.find(({ state }) => state === 'filtered')).toMatchObject({
        ports: `${silent.port}`,
        cause: 'timeout',
        verdict: 'pass',
        evidence: 'anchored',
      });
      expect(code).toBe(0);
    } finally {
      await silent.close();
    }
  });
});
