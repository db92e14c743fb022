// `merge`: one report of several vantages and shards, and what changed since a baseline. Loaded only by those who merge.
import type { Report } from '../model/report.ts';
import { type GivenReport, type MergeOutcome, type MergeRules, mergeReports } from '../vantages/merge-reports.ts';
import { withDrift } from './report-parts/with-drift.ts';

export type { GivenReport, MergeOutcome } from '../vantages/merge-reports.ts';

export interface MergeOptions extends Omit<MergeRules, 'nowMs'> {
  readonly now: Date;
}

/** How old a report of a merge may be where nobody says otherwise, in milliseconds. */
export const DEFAULT_WITHIN_MS = 24 * 60 * 60 * 1000;

/**
 * Merges reports; `unusable` is the exit code 2.
 *
 * @param baseline an earlier report, merged or not: what changed since then is told
 */
export async function mergeGiven(
  given: readonly GivenReport[],
  { now, ...options }: MergeOptions,
  baseline?: Report,
): Promise<MergeOutcome> {
  const outcome = mergeReports(given, { ...options, nowMs: now.getTime() });
  if (outcome.kind === 'unusable') return outcome;
  return { kind: 'report', report: await withDrift(outcome.report, baseline) };
}
