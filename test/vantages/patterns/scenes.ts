// One address as two or three vantages see it, merged, for tests of patterns and of what the vantages take from each other.
import type { Pattern, Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { mergeReports } from '../../../src/vantages/merge-reports.ts';
import { verdict } from '../../report/samples/sample-verdict.ts';
import { OPTIONS, reportFrom } from '../reports.ts';

export const HOST = 'db1.example.com';
export const ADDRESS = '203.0.113.7';
export const VANTAGES = ['internet', 'office', 'vpc'];

type Part = Partial<Verdict>;

export const OPEN: Part = {};
export const EXPOSED: Part = { expected: 'blocked', verdict: 'violation', severity: 'critical' };
export const CLOSED: Part = { expected: 'blocked', state: 'closed', cause: 'rst' };
export const FILTERED: Part = { expected: 'blocked', state: 'filtered', cause: 'timeout', evidence: 'anchored' };
export const UNKNOWN: Part = {
  ...FILTERED,
  ...{ state: 'unknown', cause: 'deaf-vantage', evidence: 'none', verdict: 'inconclusive' },
};
export const REFUSED: Part = { state: 'closed', cause: 'rst', verdict: 'violation', severity: 'high' };
export const SILENT: Part = { ...FILTERED, expected: 'open', verdict: 'violation', severity: 'high' };
export const OBSERVED: Part = { expected: 'observe', verdict: 'not-judged' };
/** Keeps an address from being shut to a vantage. */
export const ANSWERS: Part = { ...OBSERVED, ports: '9999', state: 'closed', cause: 'rst' };

export type Scene = Readonly<Record<string, readonly Part[]>>;

export function merged(scene: Scene, host = HOST): Report {
  const given = Object.entries(scene).map(([vantage, parts]) => ({
    path: `${vantage}.json`,
    report: reportFrom(
      vantage,
      parts.map((part) => verdict(host, ADDRESS, 5, { ports: '5432', ...part })),
      { expects: { vantages: VANTAGES.filter((one) => one in scene), shards: 1 } },
    ),
  }));
  const outcome = mergeReports(given, OPTIONS);
  if (outcome.kind === 'unusable') throw new Error(outcome.problems.join('\n'));
  return outcome.report;
}

export function patternsOf(scene: Scene): readonly Pattern[] {
  return merged(scene).patterns ?? [];
}
