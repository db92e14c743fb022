// A time limit: the run ends in time whatever it has planned, what is not known is inconclusive, and every report is whole.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import { REPORT_FILES } from '../../src/report/report-files.ts';
import { type Listener, listener } from './loopback.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
let open: Listener;
/** A million ports, which take a quarter of an hour at the default pace; one of them is open. */
let million: string;

beforeAll(async () => {
  open = await listener();
  million = folder.write(
    'million.yml',
    `version: 1
limits: { probes: unlimited, duration: 2s }
hosts:
  - { host: 127.0.2.0/28, blocked: all }
`,
  );
});

afterAll(async () => {
  await open.close();
  folder.remove();
});

/** Busy machines are slow to judge a million ports, and none takes a minute for it. */
const SOON_MS = 60_000;

async function checked(args: readonly string[]): Promise<{ report: Report; code: number | null; stderr: string }> {
  const { stdout, stderr, code } = await runCli(['check', ...args, '--format', 'json']);
  return { report: reportSchema.parse(JSON.parse(stdout)) as Report, code, stderr };
}

const outOfTime = ({ verdicts }: Report) =>
  verdicts.reduce((sum, { cause, count }) => sum + (cause === 'out-of-time' ? count : 0), 0);

it('ends a run of a million probes, and writes every report', async () => {
  const out = join(folder.path, 'reports');
  const begun = performance.now();
  const { code, stdout, stderr } = await runCli(['check', million, '--report-dir', out]);
  expect(performance.now() - begun).toBeLessThan(SOON_MS);
  expect(stderr).toContain('The time limit of 2.0 s is too short: to send all probes takes 1 min 45 s at this pace.');
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Raise the time limit (`duration` under `limits`');
  expect(readdirSync(out).sort()).toEqual([...REPORT_FILES].sort());
  const report = reportSchema.parse(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))) as Report;
  const { probes, pass, violation, inconclusive } = report.totals;
  // A server of another test that listens on all addresses of this machine is seen here too.
  expect(violation).toBeLessThan(50);
  expect(code).toBe(violation === 0 ? 3 : 1);
  expect(stdout).toContain(violation === 0 ? 'INCONCLUSIVE' : 'FAIL');
  expect([probes, pass + violation + inconclusive]).toEqual([1_048_560, 1_048_560]);
  expect(outOfTime(report)).toBe(inconclusive);
  expect(report.limits.durationMs).toBe(2000);
  const sarif = JSON.parse(readFileSync(join(out, 'report.sarif'), 'utf8'));
  expect(sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
}, 120_000);

it('exits 1 where a violation was seen before', async () => {
  const path = folder.write(
    'violated.yml',
    `version: 1
limits: { rate: 50/s, per-host: 50/s }
hosts:
  - { host: 127.0.0.1, closed: [${open.port}, 20000-29999] }
  - { host: 127.0.0.2, closed: 1-10 }
`,
  );
  const seen = folder.write(
    'seen.yml',
    `version: 1\nhosts:\n  - { host: 127.0.0.1, closed: ${open.port} }\n  - { host: 192.0.2.1, blocked: 1-60000 }\n`,
  );
  for (const policy of [path, seen]) {
    const { report, code } = await checked([policy, '--time-limit', '3s']);
    expect([code, report.result === 'fail']).toEqual(report.totals.violation > 0 ? [1, true] : [3, false]);
    expect(outOfTime(report)).toBeGreaterThan(1000);
  }
  const { report, code } = await checked([seen, '--time-limit', '3s']);
  expect([report.totals.violation, code]).toEqual([1, 1]);
}, 120_000);

it('is the shorter of what the policy and the run say', async () => {
  const path = folder.write(
    'both.yml',
    `version: 1\nlimits: { duration: 90s }\nhosts:\n  - { host: 127.0.0.1, open: ${open.port} }\n`,
  );
  for (const [given, limitMs] of [
    ['1h', 90_000],
    ['30s', 30_000],
  ] as const) {
    const { report, code, stderr } = await checked([path, '--time-limit', given]);
    expect([code, report.limits.durationMs, stderr]).toEqual([0, limitMs, '']);
  }
});

it('ends a run that waits, with the report of a round', async () => {
  const never = folder.write('never.yml', `version: 1\nhosts:\n  - { host: 127.0.0.1, blocked: ${open.port} }\n`);
  const begun = performance.now();
  const { report, code } = await checked([never, '--wait', '10m', '--time-limit', '4s']);
  expect(performance.now() - begun).toBeLessThan(SOON_MS);
  expect([code, report.wait?.limitMs, report.wait?.stopped]).toEqual([1, 4000, false]);
}, 120_000);

it('is told of in a dry run, which a short one cannot end', async () => {
  const { code, stdout } = await runCli(['check', million, '--dry-run', '--time-limit', '1s']);
  expect(code).toBe(0);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('The time limit of 1.0 s is too short');
  const long = await runCli(['check', million, '--dry-run']);
  expect(long.stdout.replaceAll(/\s+/g, ' ')).toContain('The time limit of 2.0 s is too short');
});

it('is a duration, and of a run that probes', async () => {
  const bad = await runCli(['check', million, '--time-limit', '120']);
  expect([bad.code, bad.stderr]).toEqual([
    2,
    'port-policy: --time-limit `120` has no unit: write `120s` for seconds, `120m` for minutes\n',
  ]);
  const scan = folder.write('scan.json', '[]');
  const observed = await runCli(['check', million, '--observations', scan, '--time-limit', '1m']);
  expect([observed.code, observed.stderr]).toEqual([
    2,
    'port-policy: --time-limit ends a run that probes, and --observations sends nothing: leave one out\n',
  ]);
});
