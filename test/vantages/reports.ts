// Reports of two vantages of one policy, made for merging, and the options of a merge a few minutes later.
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { MergeOptions } from '../../src/vantages/merge-reports.ts';
import { reportOf } from '../report/samples/sample-report.ts';

export const HOUR_MS = 60 * 60 * 1000;
const STARTED_AT = '2026-11-21T02:00:07.123Z';

export const OPTIONS: MergeOptions = {
  toolVersion: '1.2.3',
  nowMs: Date.parse(STARTED_AT) + HOUR_MS / 4,
  withinMs: 24 * HOUR_MS,
  expectVantages: [],
  run: { repository: 'example/infrastructure', commit: 'c', url: 'https://example.com/', actor: 'octocat' },
};

/** The report of a vantage; the verdicts get its name. */
export function reportFrom(vantage: string, verdicts: readonly Verdict[], rest: Partial<Report> = {}): Report {
  return reportOf(
    verdicts.map((one) => ({ ...one, vantage })),
    { vantage, warnings: [], controls: [], startedAt: STARTED_AT, ...rest },
  );
}
