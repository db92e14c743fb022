// The command line told where it is and what it may: vantage, variables, scope, a part of the policy, several files, files upon others, waivers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { closedPort, type Listener, listener } from './loopback.ts';
import { type CliRun, runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
let open: Listener;
let closed: number;

beforeAll(async () => {
  open = await listener();
  closed = await closedPort();
});

afterAll(async () => {
  await open.close();
  folder.remove();
});

const policy = (name: string, ...lines: string[]) => folder.write(name, `version: 1\n${lines.join('\n')}\n`);

async function check(...args: string[]): Promise<CliRun & { report: Report }> {
  const run = await runCli(['check', ...args, '--format', 'json']);
  return { ...run, report: (run.stdout === '' ? null : JSON.parse(run.stdout)) as Report };
}

describe('--vantage', () => {
  const text = () => [
    'vantages: { internet: { cannot-see: [1] }, office: {} }',
    'hosts:',
    `  - { host: 127.0.0.1, open: { ports: ${open.port}, from: office }, blocked: [1, { ports: ${open.port}, from: internet }] }`,
  ];

  it('decides what is judged, and the report names it', async () => {
    const path = policy('vantage.yml', ...text());
    const office = await check(path, '--vantage', 'office');
    expect(office).toMatchObject({
      code: 0,
      report: { vantage: 'office', expects: { vantages: ['internet', 'office'] } },
    });
    expect(office.report.verdicts.every(({ vantage }) => vantage === 'office')).toBe(true);
    const internet = await check(path, '--vantage', 'internet');
    expect(internet).toMatchObject({ code: 1, report: { totals: { probes: 1, violation: 1 } } });
    expect(internet.report.warnings).toContain('Not checked from `internet` (cannot-see): port 1 on 127.0.0.1.');
  });

  it.each([
    [[], 'vantage-needed'],
    [['--vantage', 'offce'], 'unknown-vantage'],
  ])('%j cannot be used, and nothing is asked', async (args, code) => {
    const before = open.connections();
    const run = await runCli(['check', policy('vantage.yml', ...text()), ...args]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`error[${code}]`);
    expect(open.connections()).toBe(before);
  });
});

describe('--var', () => {
  const text = () => ['hosts:', '  - { host: "${HOST:-127.0.0.1}", open: "${PORT}" }'];

  it('gives values, again and again', async () => {
    const path = policy('variables.yml', ...text());
    const run = await check(path, '--var', `PORT=${open.port}`, '--var', 'HOST=127.0.0.1');
    expect(run).toMatchObject({ code: 0, report: { totals: { pass: 1 } } });
  });

  it('is needed for a check, not for lint; the environment does not count', async () => {
    const path = policy('variables.yml', ...text());
    const run = await runCli(['check', path], { env: { PORT: `${open.port}` } });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('error[unset-variable]: The variable `PORT` has no value.');
    expect(await runCli(['lint', path])).toMatchObject({ code: 0, stderr: '' });
    expect((await runCli(['lint', path, '--var', 'PORT=0'])).code).toBe(2);
  });

  it('may hold several, and each of them is checked', async () => {
    const path = policy('list.yml', 'hosts:', '  - { host: "${HOSTS}", open: "${PORTS}" }');
    const ports = [open.port, closed].sort((a, b) => a - b);
    const run = await check(path, '--var', `PORTS=${ports.join(',')}`, '--var', 'HOSTS=127.0.0.1\n127.0.0.2\n');
    expect(run).toMatchObject({ code: 1, report: { totals: { probes: 4, pass: 1, violation: 3 } } });
    expect(run.report.verdicts.map(({ host, ports: of, rule }) => [host, of, rule.column])).toEqual(
      ['127.0.0.1', '127.0.0.2'].flatMap((host) => ports.map((port) => [host, `${port}`, 31])),
    );
    expect(run.report.variables?.map(({ name }) => name)).toEqual(['HOSTS', 'PORTS']);
  });

  it('holds no empty value among others', async () => {
    const path = policy('list.yml', 'hosts:', '  - { host: "${HOSTS}", open: 443 }');
    for (const hosts of ['127.0.0.1,', '127.0.0.1,,127.0.0.2', ',', '127.0.0.1\n\n127.0.0.2']) {
      const run = await runCli(['check', path, '--var', `HOSTS=${hosts}`]);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toContain('error[empty-variable]');
    }
  });

  it('must be NAME=VALUE', async () => {
    const run = await runCli(['check', policy('variables.yml', ...text()), '--var', 'PORT']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('`PORT` is not NAME=VALUE');
  });
});

describe('--scope', () => {
  it('keeps out what lies outside, and that is no pass', async () => {
    const before = open.connections();
    const path = policy(
      'scope.yml',
      'hosts:',
      `  - { host: [127.0.0.1, 127.0.0.2], blocked: ${closed} }`,
      `  - { host: 127.0.0.3, blocked: ${open.port} }`,
    );
    const run = await check(path, '--scope', '127.0.0.2');
    expect(run).toMatchObject({
      code: 3,
      report: { result: 'inconclusive', scope: ['127.0.0.2'], totals: { pass: 1, inconclusive: 2 } },
    });
    expect(run.report.verdicts.filter(({ cause }) => cause === 'out-of-scope').map(({ address }) => address)).toEqual([
      '127.0.0.1',
      '127.0.0.3',
    ]);
    expect(open.connections()).toBe(before);
  });
});

describe('--only', () => {
  it('asks a part, and says that it was one', async () => {
    const path = policy('only.yml', 'hosts:', `  - { host: 127.0.0.1, open: [${open.port}, ${closed}] }`);
    const run = await check(path, '--only', `127.0.0.1:${open.port}`);
    expect(run).toMatchObject({ code: 0, report: { totals: { probes: 1, pass: 1 } } });
    expect(run.report.warnings[0]).toContain('Only a part of the policy was checked');
  });

  it('that means nothing is refused, with what there is', async () => {
    const path = policy('only.yml', 'hosts:', `  - { host: 127.0.0.1, open: ${open.port} }`);
    const run = await runCli(['check', path, '--only', '127.0.0.9']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('the hosts of this policy are `127.0.0.1`');
  });
});

describe('files', () => {
  it('may be several, each with its hash in the report, and bases too', async () => {
    const base = policy('files/shared/base.yml', 'roles:', `  web: { open: ${open.port} }`);
    const a = policy('files/a.yml', 'extends: ./shared/base.yml', 'hosts: [{ host: 127.0.0.1, roles: web }]');
    const b = policy('files/b.yml', `hosts: [{ host: 127.0.0.2, blocked: ${closed} }]`);
    const run = await check(a, b);
    expect(run).toMatchObject({ code: 0, report: { totals: { pass: 2 } } });
    expect(run.report.policies.map(({ path }) => path)).toEqual([a, base, b]);
    expect(new Set(run.report.policies.map(({ sha256 }) => sha256)).size).toBe(3);
    expect(run.report.verdicts[0]?.rule).toMatchObject({ file: base, line: 3 });
  });

  it('show the line of the file that is wrong', async () => {
    policy('wrong/base.yml', 'roles:', '  web: { open: htps }');
    const a = policy('wrong/a.yml', 'extends: ./base.yml', 'hosts: [{ host: 127.0.0.1, roles: web }]');
    const { code, stdout } = await runCli(['lint', a]);
    expect(code).toBe(2);
    expect(stdout).toContain(`${join(folder.path, 'wrong/base.yml')}:3:16: error[bad-service]`);
    expect(stdout).toContain('web: { open: htps }');
  });

  it('say which one they cannot find', async () => {
    const a = policy('lonely.yml', 'extends: ./nowhere.yml', 'hosts: [{ host: 127.0.0.1, open: 1 }]');
    const { code, stdout } = await runCli(['lint', a]);
    expect(code).toBe(2);
    expect(stdout).toContain('Cannot read `./nowhere.yml`: there is no such file.');
  });
});

describe('waivers', () => {
  const text = (until: string, port = open.port) => [
    'hosts:',
    `  - { host: 127.0.0.1, blocked: ${port} }`,
    'waivers:',
    `  - { host: 127.0.0.1, ports: ${port}, state: open, until: ${until}, reason: INFRA-142, owner: platform }`,
  ];

  it('turn a violation into what is waived', async () => {
    const run = await check(policy('waived.yml', ...text('2999-12-31')));
    expect(run).toMatchObject({ code: 0, report: { result: 'pass', totals: { waived: 1, violation: 0 } } });
    expect(run.report.verdicts[0]).toMatchObject({
      verdict: 'waived',
      waiver: { until: '2999-12-31', owner: 'platform' },
    });
    const people = await runCli(['check', join(folder.path, 'waived.yml')]);
    expect(people.stdout).toContain('1 waived');
    expect(people.stdout.replace(/\s+/g, ' ')).toContain('open, excused until 2999-12-31 (platform): INFRA-142');
  });

  it('are over when they are over', async () => {
    const run = await check(policy('ended.yml', ...text('2020-01-01')));
    expect(run).toMatchObject({ code: 1, report: { totals: { violation: 1 } } });
    expect(run.report.verdicts[0]?.explanation).toContain('The waiver for this ended on 2020-01-01');
    expect(run.report.warnings.join()).toContain('ended on 2020-01-01');
  });

  it('that excuse nothing are told of', async () => {
    const run = await check(policy('unused.yml', ...text('2999-12-31', closed)));
    expect(run).toMatchObject({ code: 0, report: { result: 'pass' } });
    expect(run.report.warnings.join()).toContain('is not needed: none of its ports is');
  });
});

describe('lint --format', () => {
  it.each(['json', 'sarif'])('%s is a document', async (format) => {
    const path = policy('lint.yml', 'hosts: [{ host: 127.0.0.1, open: "##[error]0" }]');
    const { code, stdout, stderr } = await runCli(['lint', path, '--format', format]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(JSON.stringify(JSON.parse(stdout))).toContain('##[error]0');
    // In a job's log, where the runner looks for commands in every line.
    expect(stdout).not.toContain('##[');
    expect(readFileSync(path, 'utf8')).toContain('##[');
  });

  it('markdown is a section of a summary', async () => {
    const path = policy('lint.yml', 'hosts: [{ host: 127.0.0.1, open: 0 }]');
    const { stdout } = await runCli(['lint', path, '--format', 'markdown']);
    expect(stdout).toMatch(/^## /);
    expect(stdout).toContain('bad-port');
  });
});
