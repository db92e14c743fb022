// The commands beside `check`, end to end: lint, probe, schema, help, version, and what happens to the process.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helpText } from '../../src/cli/help.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import { TOOL_VERSION } from '../../src/model/tool.ts';
import { type Listener, listener } from './loopback.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const folder = temporaryFolder();
let open: Listener;

beforeAll(async () => {
  open = await listener();
});

afterAll(async () => {
  await open.close();
  folder.remove();
});

describe('lint', () => {
  it('says that a policy has no mistakes, and asks nobody', async () => {
    const path = folder.write('good.yml', `version: 1\nhosts:\n  - { host: 127.0.0.1, open: ${open.port} }\n`);
    const { code, stdout, stderr } = await runCli(['lint', path]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${path}: no mistakes, no warnings\n`, stderr: '' });
    expect(open.connections()).toBe(0);
  });

  it('says what is wrong, where, and exits 2', async () => {
    const path = folder.write('bad.yml', 'version: 1\nhosts:\n  - { host: 127.0.0.1, open: 70000 }\n');
    const { code, stdout } = await runCli(['lint', path]);
    expect(stdout).toContain(`${path}:3:30: error[bad-port]`);
    expect(stdout).toMatch(/^ +3 \|.*\n +\| +\^{5}$/m);
    expect(code).toBe(2);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await runCli(['lint', '-'], { input: 'version: 1\nhosts: []\n' });
    expect(stdout).toContain('<stdin>:2:');
    expect(code).toBe(2);
  });
});

describe('probe', () => {
  it('looks, judges nothing, and exits 0', async () => {
    const { code, stdout } = await runCli(['probe', '127.0.0.1', `${open.port}`, '--format', 'json']);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report).toMatchObject({ totals: { open: 1, notJudged: 1, violation: 0 } });
    expect(report.verdicts).toMatchObject([{ state: 'open', expected: 'observe', verdict: 'not-judged' }]);
    expect(code).toBe(0);
  });

  it('takes HOST:PORT as explain does', async () => {
    const { code, stdout } = await runCli(['probe', `127.0.0.1:${open.port}`, '--format', 'json']);
    expect(reportSchema.parse(JSON.parse(stdout)).totals).toMatchObject({ open: 1, notJudged: 1 });
    expect(code).toBe(0);
  });

  it('prints what it saw', async () => {
    const { code, stdout } = await runCli(['probe', '127.0.0.1', `${open.port}, 1`]);
    expect(stdout).toContain(`${open.port}`);
    expect(stdout).toContain('open');
    expect(code).toBe(0);
  });

  it.each([
    ['127.0.0.1', 'htpps', /bad-service/],
    ['127.0.0.1', 'top-100/udp', /bad-port/],
    ['127.0.0.1', '', /probe needs PORTS/],
    ['127.0.0.1', ' , ', /probe needs PORTS/],
    ['http://127.0.0.1/', '80', /probe takes a host, not a URL: `port-policy probe 127\.0\.0\.1 80`/],
    ['10.0.0.0/8', 'all', /too-many-probes/],
  ])('%s %s cannot be used', async (host, ports, sentence) => {
    const { code, stdout, stderr } = await runCli(['probe', host, ports]);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('schema', () => {
  it.each([
    [['schema'], 'schema/port-policy.schema.json'],
    [['schema', 'policy'], 'schema/port-policy.schema.json'],
    [['schema', 'report'], 'schema/port-policy-report.schema.json'],
    [['schema', 'expand'], 'schema/port-policy-expansion.schema.json'],
    [['schema', 'dry-run'], 'schema/port-policy-dry-run.schema.json'],
  ])('%j is %s, byte for byte', async (args, file) => {
    const { code, stdout } = await runCli(args);
    expect(stdout).toBe(root(file));
    expect(code).toBe(0);
  });

  it('knows no other', async () => {
    const { code, stdout, stderr } = await runCli(['schema', 'sarif']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('`sarif`');
  });
});

describe('help and version', () => {
  it.each([null, 'check', 'probe', 'lint', 'schema'] as const)('--help of %s goes to standard output', async (name) => {
    const run = await runCli([...(name === null ? [] : [name]), '--help']);
    expect(run).toEqual({ code: 0, signal: null, stdout: helpText(name), stderr: '' });
  });

  it('nothing at all is help, and no success', async () => {
    expect(await runCli([])).toMatchObject({ code: 2, stdout: helpText(null) });
  });

  it('the version is package.json’s', async () => {
    const { version } = JSON.parse(root('package.json')) as { version: string };
    expect(TOOL_VERSION).toBe(version);
    expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `port-policy ${version}\n` });
  });
});

describe('a bug of ours', () => {
  const policy = () => folder.write('crash.yml', `version: 1\nhosts:\n  - { host: 127.0.0.1, open: ${open.port} }\n`);
  const preload = (code: string) => ['--import', `data:text/javascript,${encodeURIComponent(code)}`];

  it.each([
    ['on the way', `Date.prototype.toISOString = () => { throw new Error('planted'); };`],
    ['in a timer', `setTimeout(() => { throw new Error('planted'); }, 5);`],
    ['in a promise', `setTimeout(() => Promise.reject(new Error('planted')), 5);`],
    // Whatever it waits for never comes: Node itself would end with 0.
    [
      'that leaves nothing to wait for',
      `globalThis.setTimeout = globalThis.setInterval = () => ({ unref() {} });`,
      'nothing is left',
    ],
  ])('%s exits 2: neither a verdict nor a pass', async (_, code, says = 'planted') => {
    const slow = folder.write(
      'slow.yml',
      `version: 1\nlimits: { rate: 10/s, per-host: 10/s }\nhosts:\n  - { host: 127.0.0.1, open: ${open.port}, blocked: 1-20 }\n`,
    );
    const run = await runCli(['check', code.startsWith('Date') ? policy() : slow], { node: preload(code) });
    expect(run.stderr).toContain('internal error, nothing was concluded');
    expect(run.stderr).toContain(says);
    expect(run.stdout).toBe('');
    expect(run.code).toBe(2);
  });
});
