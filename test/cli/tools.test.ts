// The tools to write a policy well: explain, init, diff, and a check of a scan that another tool made.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { closedPort, type Listener, listener } from './loopback.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const scan = (name: string) => fileURLToPath(new URL(`../scan/fixtures/${name}`, import.meta.url));
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

describe('explain', () => {
  const text = [
    'vantages: { internet: {}, vpc: {} }',
    'hosts:',
    '  - host: 203.0.113.0/24',
    '    blocked: all',
    '  - { host: 203.0.113.5, open: { ports: ssh, from: vpc } }',
  ];

  it('says what wins from each vantage, and asks nobody', async () => {
    const { code, stdout, stderr } = await runCli(['explain', '203.0.113.5:22', policy('explain.yml', ...text)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/internet +`blocked`/);
    expect(stdout).toMatch(/vpc +`open`/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('it names 65,535 ports, the winner 1: fewer ports win');
  });

  it('is a document as JSON', async () => {
    const args = ['explain', '203.0.113.5:ssh', policy('explain.yml', ...text), '--vantage', 'vpc', '--format', 'json'];
    const { stdout } = await runCli(args);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('"expected":"open"');
  });

  it.each([
    ['203.0.113.5', 'has no port'],
    ['203.0.113.0/24:22', 'several addresses'],
    ['203.0.113.5:htps', 'bad-service'],
  ])('%s is no question', async (question, says) => {
    const { code, stdout, stderr } = await runCli(['explain', question, policy('explain.yml', ...text)]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});

describe('init', () => {
  it('writes a policy that lints clean and checks green', async () => {
    const ports = `${open.port},${closed}`;
    const drafted = await runCli(['init', '127.0.0.1', '--ports', ports]);
    expect(drafted.code).toBe(0);
    const { policy: read, diagnostics } = parsePolicy(drafted.stdout, 'drafted.yml');
    expect(diagnostics).toEqual([]);
    expect(read?.hosts[0]?.entries.map(({ expected, text }) => `${expected} ${text}`).sort()).toEqual([
      `blocked ${closed}`,
      `open ${open.port}`,
    ]);
    const path = folder.write('drafted.yml', drafted.stdout);
    expect(await runCli(['lint', path])).toMatchObject({ code: 0, stderr: '' });
    expect((await runCli(['check', path])).code).toBe(0);
  });

  it('makes one from a scan, of what it covers and no more, and probes nobody', async () => {
    const drafted = await runCli(['init', '--observations', scan('nmap-syn.xml')]);
    expect({ code: drafted.code, stderr: drafted.stderr }).toEqual({ code: 0, stderr: '' });
    const { policy: read, diagnostics } = parsePolicy(drafted.stdout, 'drafted.yml');
    expect(diagnostics).toEqual([]);
    expect(drafted.stdout).not.toMatch(/blocked: all/);
    const ports = read?.hosts.flatMap(({ entries }) => entries.flatMap((entry) => entry.ports.ranges)) ?? [];
    expect(Math.min(...ports.map(({ first }) => first))).toBe(8001);
    expect(Math.max(...ports.map(({ last }) => last))).toBe(8010);
    const path = folder.write('from-scan.yml', drafted.stdout);
    expect((await runCli(['check', path, '--observations', scan('nmap-syn.xml')])).code).toBe(0);
  });

  it.each([
    [[], 'init needs a HOST'],
    [['127.0.0.1', '--ports', 'htps'], 'bad-service'],
    [['--observations', 'nowhere.xml'], 'there is no such file'],
  ])('%j cannot be used', async (args, says) => {
    const { code, stdout, stderr } = await runCli(['init', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});

describe('diff', () => {
  const former = () => policy('before.yml', 'hosts:', '  - { host: a.example.com, open: 443, blocked: all }');

  it('says what a change means, and that nothing changed', async () => {
    const after = policy('after.yml', 'hosts:', '  - { host: a.example.com, open: [https, postgresql], blocked: all }');
    const { code, stdout } = await runCli(['diff', former(), after]);
    expect(code).toBe(0);
    expect(stdout).toContain('newly-open');
    expect(stdout).toContain('5432');
    const same = policy(
      'same.yml',
      'hosts:',
      '  - host: a.example.com # the same',
      '    blocked: 1-65535',
      '    open: https',
    );
    expect((await runCli(['diff', former(), same])).stdout).toContain('no change of meaning');
  });

  it.each(['json', 'markdown'])('as %s', async (format) => {
    const after = policy('after.yml', 'hosts:', '  - { host: a.example.com, open: 443 }');
    const { code, stdout } = await runCli(['diff', former(), after, '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toContain(format === 'json' ? 'no-longer-watched' : 'may be in any state, and no run will say so');
    if (format === 'json') expect(JSON.parse(stdout)).toMatchObject({ totals: { weakening: 1 } });
  });

  it('needs two policies that can be read', async () => {
    const broken = policy('broken.yml', 'hosts: [{ host: a, opne: 1 }]');
    const { code, stdout, stderr } = await runCli(['diff', former(), broken]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('unknown-key');
  });
});

it.each(['x: {}\nscope: [0.0.0.0/0]\ncontrols: [a', '\u001b[2J', '-x', '', 'a'.repeat(65)])(
  'init --vantage %j is no name, and nothing is drafted',
  async (vantage) => {
    const { code, stdout, stderr } = await runCli([
      'init',
      '--observations',
      scan('nmap-syn.xml'),
      `--vantage=${vantage}`,
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toContain('\u001b');
  },
);

describe('check --observations', () => {
  const check = (path: string, name: string) =>
    runCli(['check', path, '--observations', scan(name), '--format', 'json']);

  it('judges what nmap saw, and calls inconclusive what it did not ask', async () => {
    const path = policy('scan.yml', 'hosts:', '  - { host: 198.51.100.2, open: [8001, 8002], blocked: [8003, 9999] }');
    const { code, stdout } = await check(path, 'nmap-syn.xml');
    const { verdicts, warnings } = JSON.parse(stdout);
    const kinds = verdicts.map((one: { ports: string; verdict: string; cause: string }) => [one.ports, one.verdict]);
    expect(kinds).toEqual(expect.arrayContaining([['9999', 'inconclusive']]));
    expect(verdicts.find((one: { ports: string }) => one.ports === '9999').cause).toBe('not-covered');
    expect(warnings[0]).toContain('This run sent nothing.');
    expect(code).toBe(3);
  });

  it('finds a violation in it', async () => {
    const path = policy('scan.yml', 'hosts:', '  - { host: 198.51.100.2, blocked: [8001-8010] }');
    expect((await check(path, 'nmap-syn.xml')).code).toBe(1);
  });

  it('asks no DNS: a name is what the scan knows by it', async () => {
    const path = policy('scan.yml', 'hosts:', '  - { host: www.example.com, open: 443 }');
    const { code, stdout } = await check(path, 'nmap-syn.xml');
    expect(code).toBe(3);
    expect(JSON.parse(stdout).verdicts[0].explanation).toContain('The scan does not have a host by this name');
  });

  it('says the same of our own report as the run itself', async () => {
    const path = policy('own.yml', 'hosts:', `  - { host: 127.0.0.1, open: ${open.port}, blocked: ${closed} }`);
    const out = `${folder.path}/own`;
    expect((await runCli(['check', path, '--report-dir', out])).code).toBe(0);
    const again = await runCli(['check', path, '--observations', `${out}/report.json`, '--format', 'json']);
    expect(again.code).toBe(0);
    const kinds = (text: string) => JSON.parse(text).verdicts.map((one: { verdict: string }) => one.verdict);
    expect(kinds(again.stdout)).toEqual(kinds(readFileSync(`${out}/report.json`, 'utf8')));
  });

  it.each([
    ['# no scan at all\n', /no scan|not a scan|neither/i],
    ['<html></html>', /scan/],
  ])('%j is no scan', async (text, says) => {
    const path = policy('scan.yml', 'hosts:', '  - { host: 198.51.100.2, open: 1 }');
    const { code, stdout, stderr } = await runCli(['check', path, '--observations', folder.write('scan.txt', text)]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });
});

it.each([
  [['probe', 'ex ample.com', '99999']],
  [['init', 'bad host', '--ports', '70000']],
  [['init', '127.0.0.1', '--ports', '80', '--control', 'x']],
])('%j: a mistake in arguments has no line, no column and none of our own text', async (args) => {
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^error\[bad-/);
  expect(stderr).not.toMatch(/arguments>|"version"|\|/);
});
