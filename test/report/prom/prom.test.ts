// A report as metrics: golden files, what they count, that nothing unknown looks green, and text that stays text.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { SEVERITIES } from '../../../src/model/words.ts';
import { labelValue } from '../../../src/report/prom/metrics-text.ts';
import { prom } from '../../../src/report/prom/prom.ts';
import { countNewViolations } from '../../../src/report/rows/new-violations.ts';
import { eventfulReport } from '../samples/eventful-report.ts';
import { largeReport } from '../samples/large-report.ts';
import { greenMergedReport, sampleMergedReport } from '../samples/sample-merged-report.ts';
import { reportOf, sampleReport } from '../samples/sample-report.ts';
import { exposedDatabase, POLICY, verdict } from '../samples/sample-verdict.ts';
import { METRIC_REPORTS, shardReport } from './prom-samples.ts';
import { type ReadSample, samplesOf } from './samples-of.ts';

it.each([
  ['prom.golden.prom', eventfulReport],
  ['merged.golden.prom', sampleMergedReport],
])('is the golden file %s', async (file, report) => {
  await expect(prom(report)).toMatchFileSnapshot(file);
});

/** The samples of a metric that have these labels. */
function of(report: Report, name: string, labels: Readonly<Record<string, string>> = {}): ReadSample[] {
  const wanted = Object.entries(labels);
  return samplesOf(prom(report)).filter(
    (one) => one.name === `port_policy_${name}` && wanted.every(([label, value]) => one.labels[label] === value),
  );
}

const valuesOf = (...args: Parameters<typeof of>) => of(...args).map(({ value }) => value);
const sumOf = (...args: Parameters<typeof of>) => valuesOf(...args).reduce((sum, value) => sum + value, 0);

it.each(METRIC_REPORTS)('adds up to the totals: %s', (_, report) => {
  const { totals } = report;
  expect(sumOf(report, 'violations')).toBe(totals.violation);
  expect(sumOf(report, 'inconclusive')).toBe(totals.inconclusive);
  expect(sumOf(report, 'waived')).toBe(totals.waived);
  expect(sumOf(report, 'passes')).toBe(totals.pass);
  expect(sumOf(report, 'observed')).toBe(totals.notJudged);
  expect(sumOf(report, 'probes')).toBe(totals.probes);
  expect(sumOf(report, 'new_violations')).toBe(countNewViolations(report) ?? 0);
  const passes = sumOf(report, 'run_result', { result: 'pass' });
  const vantages = of(report, 'run_complete').length;
  expect(sumOf(report, 'run_result')).toBe(vantages);
  if (report.result === 'pass') expect(passes).toBe(vantages);
  else expect(passes).toBeLessThan(vantages);
});

it.each(METRIC_REPORTS)('has few series, and no host, port or address among them: %s', (_, report) => {
  const samples = samplesOf(prom(report));
  expect(samples.length).toBeLessThan(100);
  const allowed = ['policy', 'vantage', 'shard', 'severity', 'result', 'kind', 'version'];
  for (const { labels } of samples) expect(allowed).toEqual(expect.arrayContaining(Object.keys(labels)));
});

describe('violations', () => {
  it('have a 0 for every severity that there is none of', () => {
    const severities = of(greenMergedReport, 'violations', { vantage: 'vpc' });
    expect(severities.map(({ labels, value }) => [labels.severity, value])).toEqual(SEVERITIES.map((one) => [one, 0]));
  });

  it('of which a report does not say how severe they are are counted all the same', () => {
    const report = reportOf([exposedDatabase({ severity: null })]);
    expect(valuesOf(report, 'violations', { severity: 'unknown' })).toEqual([1]);
  });

  it('are not new where there is no baseline to say so', () => {
    expect(of(sampleReport, 'new_violations')).toEqual([]);
    expect(of(sampleReport, 'changes')).toEqual([]);
    expect(valuesOf(eventfulReport, 'new_violations')).toEqual([2]);
    expect(of(eventfulReport, 'changes')).toHaveLength(6);
  });
});

describe('a vantage of a merge', () => {
  const missing = verdict('vantage office', null, 1, {
    vantage: 'office',
    protocol: null,
    ports: null,
    expected: null,
    state: 'unknown',
    cause: 'no-report',
    verdict: 'inconclusive',
    evidence: 'none',
  });
  const vantages = (greenMergedReport.vantages ?? []).filter(({ name }) => name !== 'office');
  const verdicts = [...greenMergedReport.verdicts.filter(({ vantage }) => vantage !== 'office'), missing];
  const { totals, result } = reportOf(verdicts);
  const report = { ...greenMergedReport, vantages, verdicts, totals, result };

  it('without a report is not checked, and the others are', () => {
    expect(valuesOf(report, 'missing_reports', { vantage: 'office' })).toEqual([1]);
    expect(valuesOf(report, 'run_complete', { vantage: 'office' })).toEqual([0]);
    expect(valuesOf(report, 'run_result', { vantage: 'office', result: 'inconclusive' })).toEqual([1]);
    expect(of(report, 'measured_timestamp_seconds', { vantage: 'office' })).toEqual([]);
    expect(valuesOf(report, 'run_result', { vantage: 'vpc', result: 'pass' })).toEqual([1]);
    expect(valuesOf(report, 'run_complete', { vantage: 'vpc' })).toEqual([1]);
  });

  it('of which nothing was judged is not known', () => {
    const silent = { ...report, vantages: [...vantages, { ...vantages[0], name: 'lab' }] } as Report;
    expect(valuesOf(silent, 'run_result', { vantage: 'lab', result: 'inconclusive' })).toEqual([1]);
  });
});

it('says of each requirement whether it is satisfied, those that are not first', () => {
  const counts = { pass: 1, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 };
  const requirement = (text: string, satisfied: boolean) => ({ requirement: text, satisfied, ...counts });
  const requirements = [requirement('A "1"', true), requirement('B', false), requirement('B', true)];
  const samples = of({ ...sampleReport, requirements } as Report, 'requirement_satisfied');
  expect(samples.map(({ labels, value }) => [labels.requirement, value])).toEqual([
    ['B', 0],
    ['A "1"', 1],
  ]);
  expect(of(sampleReport, 'requirement_satisfied')).toEqual([]);
});

describe('a run that is not whole', () => {
  it.each([
    ['a shard', shardReport],
    ['one with only', reportOf([], { warnings: ['Only a part of the policy was checked: x. The result says …'] })],
    ['one that was stopped', reportOf([exposedDatabase({ cause: 'cancelled', verdict: 'inconclusive' })])],
    ['one out of time', reportOf([exposedDatabase({ cause: 'out-of-time', verdict: 'inconclusive' })])],
  ])('says so: %s', (_, report) => {
    expect(valuesOf(report, 'run_complete')).toEqual([0]);
  });

  it('is told apart from its other shards', () => {
    expect(new Set(samplesOf(prom(shardReport)).map(({ labels }) => labels.shard))).toEqual(new Set(['2/8']));
    expect(of(sampleReport, 'run_complete')[0]?.labels).toEqual({ policy: POLICY, vantage: 'internet' });
  });
});

describe('times', () => {
  const scan = { tool: 'nmap', version: '7.93', finishedAt: '2026-11-20T16:18:00.000Z' } as const;

  it('are seconds', () => {
    expect(valuesOf(sampleReport, 'run_started_timestamp_seconds')).toEqual([1_795_226_407.123]);
    expect(valuesOf(sampleReport, 'run_finished_timestamp_seconds')).toEqual([1_795_226_410.323]);
    expect(valuesOf(sampleReport, 'run_duration_seconds')).toEqual([3.2]);
    expect(valuesOf(sampleMergedReport, 'run_duration_seconds', { vantage: 'office' })).toEqual([90.5]);
  });

  it('of what is judged are those of the scan, and none where it has none', () => {
    expect(valuesOf({ ...sampleReport, scan }, 'measured_timestamp_seconds')).toEqual([1_795_191_480]);
    expect(of({ ...sampleReport, scan: { ...scan, finishedAt: null } }, 'measured_timestamp_seconds')).toEqual([]);
  });
});

it('counts a report of any size whole', () => {
  expect(sumOf(largeReport, 'passes') + sumOf(largeReport, 'violations')).toBeGreaterThan(0);
  expect(prom(largeReport).length).toBeLessThan(10_000);
});

it('writes a text of others as one line that reads back', () => {
  expect(labelValue('a"b\\c\nd')).toBe('a\\"b\\\\c\\\\nd');
});

it('a mistake in a text would be noticed', () => {
  const text = prom(sampleReport);
  for (const [from, to] of [
    ['# EOF\n', ''],
    ['} 2\n', '} 2 1795226407\n'],
    ['} 2\n', '} NaN\n'],
    ['vantage="internet"', 'vantage="a"b"'],
    ['severity="high"', 'severity="critical"'],
    ['# TYPE port_policy_waived gauge', '# TYPE port_policy_waived info'],
  ] as const)
    expect(() => samplesOf(text.replace(from, to))).toThrow();
});
