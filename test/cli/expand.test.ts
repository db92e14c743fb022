// `port-policy expand` and `check --dry-run --format json`, end to end: documents by their schemas, errors, and many hosts in little memory.
import { afterAll, describe, expect, it } from 'vitest';
import { dryRunSchema } from '../../src/model/schema/dry-run-schema.ts';
import { expansionSchema } from '../../src/model/schema/expansion-schema.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const policy = folder.write(
  'policy.yml',
  `version: 1
vantages: { internet: { family: ipv4, cannot-see: [25] }, vpc: {} }
hosts:
  - { host: [127.0.0.1, "::1"], open: "\${PORT}", blocked: [25, { ports: 22, reason: "##[error]x\\t::error::y" }] }
  - { host: localhost, family: ipv4, from: vpc, blocked: 8000-8100 }
`,
);

const expanded = (...args: string[]) => runCli(['expand', policy, '--var', 'PORT=443', ...args]);

describe('expand', () => {
  it('prints a document that its schema takes, of every vantage or of one', async () => {
    const { code, stdout, stderr } = await expanded();
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('error') });
    const { rows } = expansionSchema.parse(JSON.parse(stdout));
    expect(new Set(rows.map(({ vantage }) => vantage))).toEqual(new Set(['internet', 'vpc']));
    expect(rows.filter(({ host }) => host === 'localhost')).toMatchObject([
      { vantage: 'vpc', addresses: null, ports: '8000-8100', asked: 'once-resolved' },
    ]);
    const one = await expanded('--vantage', 'vpc', '--format', 'json');
    expect(expansionSchema.parse(JSON.parse(one.stdout)).rows).toEqual(rows.filter(({ vantage }) => vantage === 'vpc'));
  });

  it('resolves names where it is told to', async () => {
    const { stdout } = await expanded('--vantage', 'vpc', '--resolve');
    const { rows } = expansionSchema.parse(JSON.parse(stdout));
    expect(rows.filter(({ host }) => host === 'localhost')).toMatchObject([{ addresses: '127.0.0.1', asked: 'yes' }]);
  });

  it('narrows by the scope of the run', async () => {
    const { stdout } = await expanded('--vantage', 'vpc', '--scope', '127.0.0.0/8');
    const { rows } = expansionSchema.parse(JSON.parse(stdout));
    expect(rows.filter(({ host }) => host === '::1').map(({ fate }) => fate)).toContain('out-of-bounds');
  });

  it('prints lines, and none is a command to the runner', async () => {
    const { stdout } = await expanded('--format', 'lines');
    const lines = stdout.split('\n').slice(0, -1);
    expect(lines.every((line) => line.split('\t').length === 15)).toBe(true);
    expect(stdout).not.toContain('##[error]');
    expect((await expanded()).stdout).not.toContain('##[error]');
  });

  it('says what is wrong, prints nothing and ends with 2', async () => {
    for (const [args, says] of [
      [['expand', policy], 'PORT'],
      [['expand', policy, '--var', 'PORT=443', '--vantage', 'office'], '`office`'],
      [['expand', `${policy}.not`], 'cannot read the policy'],
      [['expand', policy, '--format', 'yaml'], 'json, lines'],
    ] as const) {
      const { code, stdout, stderr } = await runCli([...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(says);
    }
  });

  it('takes a policy from standard input', async () => {
    const { code, stdout } = await runCli(['expand', '-'], {
      input: 'version: 1\nhosts: [{host: 10.0.0.0/8, blocked: all}]',
    });
    expect(code).toBe(0);
    expect(expansionSchema.parse(JSON.parse(stdout)).rows).toMatchObject([
      { addresses: '10.0.0.0/8', ports: '1-65535' },
    ]);
  });

  it('has room for 65,536 hosts in little memory', { timeout: 120_000 }, async () => {
    const hosts = Array.from({ length: 65_536 }, (_, index) => `10.${index >> 8}.${index & 255}.1`);
    const many = folder.write('many.yml', `version: 1\nhosts:\n  - {host: [${hosts}], open: 443, blocked: all}\n`);
    const { code, stdout } = await runCli(['expand', many, '--format', 'lines'], {
      node: ['--max-old-space-size=512'],
    });
    expect(code).toBe(0);
    expect(stdout.split('\n')).toHaveLength(2 * 65_536 + 2);
  });
});

describe('check --dry-run --format json', () => {
  const dryRun = (...args: string[]) =>
    runCli(['check', policy, '--var', 'PORT=443', '--dry-run', '--format', 'json', ...args]);

  it('prints what would be asked, by its schema', async () => {
    const { code, stdout, stderr } = await dryRun('--vantage', 'internet', '--time-limit', '1m');
    expect(code).toBe(0);
    expect(stderr).not.toContain('ignores');
    const document = dryRunSchema.parse(JSON.parse(stdout));
    expect(document).toMatchObject({
      vantage: 'internet',
      shard: null,
      probes: 2,
      addresses: 1,
      timeLimitMs: 60_000,
      unwatched: [
        { what: 'port 25', ports: 1, hosts: ['127.0.0.1'] },
        { what: 'IPv6', ports: 3, hosts: ['::1'] },
      ],
    });
    expect(document.rows.map(({ host, addresses, ports, probes }) => [host, addresses, ports, probes])).toEqual([
      ['127.0.0.1', '127.0.0.1', '22', 1],
      ['127.0.0.1', '127.0.0.1', '443', 1],
    ]);
    expect(document.time.mostSeconds).toBeGreaterThan(document.time.leastSeconds);
  });

  it('writes addresses that are alike and next to each other as one row, and what is out of scope', async () => {
    const text = 'version: 1\nscope: 10.0.0.0/24\nhosts: [{host: [10.0.0.0/24, 10.0.1.1], blocked: 22-23}]\n';
    const { stdout } = await runCli(['check', '-', '--dry-run', '--format', 'json', '--shard', '1/1'], { input: text });
    const document = dryRunSchema.parse(JSON.parse(stdout));
    expect(document.rows).toMatchObject([{ host: '10.0.0.0/24', addresses: '10.0.0.0/24', count: 256, probes: 512 }]);
    expect(document.outOfScope).toMatchObject([{ host: '10.0.1.1', addresses: '10.0.1.1', bound: 'policy-scope' }]);
  });

  it('refuses every other format: a dry run has no verdict to print', async () => {
    const { code, stdout, stderr } = await runCli([
      'check',
      policy,
      '--var',
      'PORT=443',
      '--vantage',
      'vpc',
      '--dry-run',
      '--format',
      'markdown',
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--dry-run judges nothing, so it cannot print markdown');
  });

  it('of a policy that cannot be run prints nothing', async () => {
    const { code, stdout } = await dryRun();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
