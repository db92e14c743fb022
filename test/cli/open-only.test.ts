// A vantage that says `sees: open-only`, from the command line: with a scan and without, its exit codes, and what other commands say.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type Listener, listener } from './loopback.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
let server: Listener;
beforeAll(async () => {
  server = await listener();
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

const HEAD = 'version: 1\nvantages: { internet: {}, world: { sees: open-only } }\n';
const policy = (text: string) => folder.write('policy.yml', `${HEAD}hosts:\n${text}`);
const scan = (...ports: readonly number[]) =>
  folder.write('naabu.json', ports.map((port) => `{"ip":"203.0.113.7","port":${port},"protocol":"tcp"}\n`).join(''));

async function judged(text: string, ports: readonly number[]) {
  const args = ['check', policy(text), '--vantage', 'world', '--observations', scan(...ports), '--format', 'json'];
  const { code, stdout, stderr } = await runCli(args);
  return { code, stderr, report: code === 2 ? null : (JSON.parse(stdout) as Report) };
}

const ITEM = '  - { host: 203.0.113.7, open: https, blocked: [ssh, postgresql] }\n';

describe('a scan', () => {
  it('fails on an open port that must not be', async () => {
    const { code, report } = await judged(ITEM, [443, 5432]);
    expect(code).toBe(1);
    expect(report?.verdicts.map(({ ports, verdict }) => `${ports} ${verdict}`)).toEqual([
      '22 not-judged',
      '443 not-judged',
      '5432 violation',
    ]);
  });

  it('that finds nothing is no pass', async () => {
    const { code, report } = await judged(ITEM, [443]);
    expect({ code, result: report?.result }).toEqual({ code: 3, result: 'inconclusive' });
    expect(report?.totals).toMatchObject({ pass: 0, violation: 0, inconclusive: 0, notJudged: 3 });
    expect(report?.warnings.join('\n')).toContain('Only open ports are judged from the vantage world');
  });

  it('has nothing to judge where nothing must be blocked', async () => {
    const { code, stderr } = await judged('  - { host: 203.0.113.7, open: https, observe: 22 }\n', [443]);
    expect(code).toBe(2);
    expect(stderr).toContain('no entry there says that a port must not be open');
  });

  it('is not a complete audit', async () => {
    const { report } = await judged(ITEM, [443]);
    const { code, stdout } = await runCli(['fresh', folder.write('report.json', JSON.stringify(report))]);
    expect(code).toBe(3);
    expect(stdout).toContain('judges only open ports');
  });
});

it('a run that probes is judged the same way', async () => {
  const file = policy(`  - { host: 127.0.0.1, blocked: [${server.port}, 1] }\n`);
  const { code, stdout } = await runCli(['check', file, '--vantage', 'world', '--format', 'json']);
  expect(code).toBe(1);
  const { verdicts } = JSON.parse(stdout) as Report;
  expect(verdicts.map(({ ports, verdict }) => `${ports} ${verdict}`)).toEqual([
    '1 not-judged',
    `${server.port} violation`,
  ]);
});

describe('other commands', () => {
  it('explain says what is judged', async () => {
    const { code, stdout } = await runCli(['explain', '203.0.113.7:22', policy(ITEM), '--vantage', 'world']);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('it is a violation if the port is open');
    const open = await runCli(['explain', '203.0.113.7:443', policy(ITEM), '--vantage', 'world']);
    expect(open.stdout.replace(/\s+/g, ' ')).toContain('nothing about the port is judged from here');
  });

  it('diff calls it a weakening', async () => {
    const now = policy(ITEM);
    const old = folder.write('old.yml', `version: 1\nvantages: { internet: {}, world: {} }\nhosts:\n${ITEM}`);
    const { stdout } = await runCli(['diff', old, now]);
    expect(stdout.replace(/\s+/g, ' ')).toContain('only open ports that must not be open are judged any more');
    expect((await runCli(['diff', now, old])).stdout).toContain('everything is judged now');
  });

  it('lint warns where no vantage is another', async () => {
    const alone = folder.write('alone.yml', `version: 1\nvantages: { world: { sees: open-only } }\nhosts:\n${ITEM}`);
    const { code, stdout } = await runCli(['lint', alone]);
    expect(code).toBe(0);
    expect(stdout).toContain('only-exposures');
    expect((await runCli(['lint', policy(ITEM)])).stdout).not.toContain('only-exposures');
  });

  it('lint knows the word', async () => {
    const wrong = folder.write('wrong.yml', `version: 1\nvantages: { world: { sees: opens } }\nhosts:\n${ITEM}`);
    const { code, stdout, stderr } = await runCli(['lint', wrong]);
    expect(code).toBe(2);
    expect(`${stdout}${stderr}`).toContain('open-only');
  });
});
