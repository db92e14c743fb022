// Which report counts as the last complete audit, and how old it is.
import { describe, expect, it } from 'vitest';
import { ageOfReports, auditSeen } from '../../../src/audit/freshness/age-of-reports.ts';
import { explainOutOfScope } from '../../../src/evaluate/explain/whole-host/out-of-scope.ts';
import type { AuditAge } from '../../../src/model/documents/freshness.ts';
import { onlyAPart, opensAlone } from '../../../src/model/documents/partial-run.ts';
import type { Report } from '../../../src/model/report.ts';
import { sampleReport } from '../../report/samples/sample-report.ts';
import { verdict } from '../../report/samples/sample-verdict.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const HOUR = 3_600_000;
const SET = { count: 1, digest: '0'.repeat(64) };

function report(hoursAgo: number, more: Partial<Report> = {}): Report {
  const at = new Date(NOW.getTime() - hoursAgo * HOUR).toISOString();
  const expects = { vantages: [], shards: 1 };
  return { ...sampleReport, expects, verdicts: [], warnings: [], startedAt: at, finishedAt: at, ...more };
}

function ages(...reports: readonly Report[]): readonly AuditAge[] {
  return found(...reports).audits;
}

function found(...reports: readonly Report[]) {
  return ageOfReports(
    reports.map((one, index) => auditSeen(`${index}.json`, one)),
    { now: NOW, maxAgeMs: 36 * HOUR },
  );
}

it.each([
  [0, 'fresh'],
  [36, 'fresh'],
  [36.001, 'too-old'],
  [2000, 'too-old'],
  [-0.001, 'in-the-future'],
  [-48, 'in-the-future'],
])('an audit that began %d hours ago: %s', (hours, reason) => {
  const { fresh, audits } = found(report(hours));
  expect(audits).toMatchObject([{ reason, name: '0.json' }]);
  expect(fresh).toBe(reason === 'fresh');
});

it.each(['pass', 'fail', 'inconclusive'] as const)('a result of %s makes no audit old, and is told', (result) => {
  expect(ages(report(1, { result }))).toMatchObject([{ reason: 'fresh', result }]);
});

const SHARD = { index: 2, of: 8, planned: SET, taken: SET };
const INCOMPLETE: readonly (readonly [what: string, reason: string, more: Partial<Report>])[] = [
  ['one shard', 'one-shard', { shard: SHARD }],
  ['a run with only', 'only-a-part', { warnings: [onlyAPart('db1.example.com:22')] }],
  ['a run that was stopped', 'cancelled', { verdicts: [verdict('a', null, 1, { cause: 'cancelled' })] }],
  ['a run out of time', 'out-of-time', { verdicts: [verdict('a', null, 1, { cause: 'out-of-time' })] }],
  ['a merge that lacks a report', 'report-missing', { verdicts: [verdict('a', null, 1, { cause: 'no-report' })] }],
  [
    'a run that heard nothing',
    'nothing-heard',
    { totals: { ...sampleReport.totals, pass: 0, violation: 0, waived: 0, inconclusive: 3 } },
  ],
  [
    'a run that its scope kept from a host',
    'outside-scope',
    {
      verdicts: [
        verdict('a', null, 1, {
          cause: 'out-of-scope',
          explanation: explainOutOfScope({
            ...{ host: 'a', address: null, outside: '203.0.113.7', bound: 'run-scope' },
            ...{ range: { family: 4, first: 0n, last: 0n }, position: { file: 'p.yml', line: 1, column: 1 } },
          }).explanation,
        }),
      ],
    },
  ],
  ['a vantage that judges open ports alone', 'open-only', { warnings: [opensAlone('world')] }],
  ['a scan without a time', 'undated-scan', { scan: { tool: 'naabu', version: null, finishedAt: null } }],
];

describe.each(INCOMPLETE)('%s', (_, reason, more) => {
  it('is not a complete audit, however young it is', () => {
    expect(ages(report(1, more))).toMatchObject([{ reason, result: null }]);
    expect(found(report(1, more)).fresh).toBe(false);
  });

  it('does not stand before an older one that is', () => {
    expect(ages(report(1, more), report(20))).toMatchObject([{ reason: 'fresh', name: '1.json' }]);
    expect(ages(report(1, more), report(200))).toMatchObject([{ reason: 'too-old', name: '1.json' }]);
  });
});

it('one of two vantages is not a complete audit, and both are, in one report or in two', () => {
  const expects = { vantages: ['internet', 'vpc'], shards: 1 };
  const from = (vantage: string, hoursAgo = 1) => report(hoursAgo, { vantage, expects });
  const alone = found(from('internet'));
  expect(alone.fresh).toBe(false);
  expect(alone.audits).toMatchObject([{ reason: 'vantage-missing', detail: 'vpc', result: null }]);
  expect(found(from('internet'), from('vpc')).fresh).toBe(true);
  expect(ages(from('internet'), from('vpc', 50))).toMatchObject([{ reason: 'fresh' }, { reason: 'too-old' }]);
  expect(ages(from('internet', 50))).toMatchObject([{ reason: 'too-old' }]);
});

it('names the shard', () => {
  expect(ages(report(1, { shard: SHARD }))).toMatchObject([{ detail: '2 of 8' }]);
});

it('a run that waited and was stopped is not complete', () => {
  const wait = { limitMs: 1, tookMs: 1, rounds: 1, held: false, stopped: true, flapped: [] };
  expect(ages(report(1, { wait }))).toMatchObject([{ reason: 'cancelled' }]);
});

it('the newest of several counts, in whatever order they come', () => {
  expect(ages(report(30), report(2), report(50))).toMatchObject([{ name: '1.json', reason: 'fresh' }]);
});

it('a clock that is wrong does not hide a report that counts', () => {
  expect(ages(report(-5), report(50))).toMatchObject([{ name: '1.json', reason: 'too-old' }]);
});

it('each policy and vantage is an audit of its own, and all must be fresh', () => {
  const { fresh, audits } = found(
    report(1, { vantage: 'internet' }),
    report(90, { vantage: 'vpc' }),
    report(1, { policies: [{ path: 'other.yml', sha256: '0'.repeat(64) }] }),
  );
  expect(fresh).toBe(false);
  expect(audits.map(({ reason }) => reason)).toEqual(['fresh', 'too-old', 'fresh']);
  expect(audits[1]?.covers).toMatch(/ from vpc$/);
});

it('a merge is as old as the oldest report in it', () => {
  const run = { repository: null, commit: null, url: null, actor: null };
  const part = (name: string, hours: number) => {
    const { startedAt, finishedAt } = report(hours);
    return { name, startedAt, finishedAt, shards: 1, sources: [], run };
  };
  const merged = report(0, { vantage: null, vantages: [part('internet', 2), part('vpc', 60)], patterns: [] });
  expect(ages(merged)).toMatchObject([{ reason: 'too-old', ageMs: 60 * HOUR }]);
  expect(ages({ ...merged, warnings: [opensAlone('vpc')] })).toMatchObject([{ reason: 'too-old' }]);
});

it('a judged scan is as old as the scan', () => {
  const scan = { tool: 'nmap', version: '7.95', finishedAt: report(100).startedAt } as const;
  expect(ages(report(0, { scan }))).toMatchObject([{ reason: 'too-old', ageMs: 100 * HOUR }]);
});

it('nothing is not fresh', () => {
  expect(found()).toMatchObject({ fresh: false, audits: [] });
});
