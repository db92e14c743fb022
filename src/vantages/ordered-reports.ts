// Puts the reports of a merge in an order of their own, so that the order of the files changes nothing; and the vantages that they expect.
import { byText } from '../base/by-text.ts';
import type { Report } from '../model/report.ts';
import type { GivenReport } from './merge-rules.ts';
import { vantageKey } from './vantage-names.ts';

/** The reports of one vantage, by shard. */
export interface VantageReports {
  /** Empty for the nameless vantage. */
  readonly key: string;
  readonly reports: readonly GivenReport[];
}

/** The vantages that the policy declares, in its order. Reports that disagree add up. */
export function declaredVantages(given: readonly GivenReport[]): readonly string[] {
  const lists = new Map(given.map(({ report: { expects } }) => [JSON.stringify(expects.vantages), expects.vantages]));
  const sorted = [...lists].sort(([a], [b]) => byText(a, b));
  return [...new Set(sorted.flatMap(([, list]) => list))];
}

/** By vantage as the policy declares them, then by shard. */
export function orderedReports(given: readonly GivenReport[], declared: readonly string[]): VantageReports[] {
  const rank = new Map(declared.map((name, index) => [name, index]));
  const byVantage = new Map<string, GivenReport[]>();
  for (const one of given) {
    const key = vantageKey(one.report.vantage);
    byVantage.set(key, [...(byVantage.get(key) ?? []), one]);
  }
  const rankOf = (key: string) => rank.get(key) ?? declared.length;
  return [...byVantage]
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || byText(a, b))
    .map(([key, reports]) => ({ key, reports: reports.sort(byShard) }));
}

function byShard({ report: a }: GivenReport, { report: b }: GivenReport): number {
  return shardIndex(a) - shardIndex(b) || shardsOf(a) - shardsOf(b) || byText(a.startedAt, b.startedAt);
}

/** Counted from 1; 0 for the report of a run that is not divided. */
export function shardIndex({ shard }: Pick<Report, 'shard'>): number {
  return shard?.index ?? 0;
}

/** Into how many parts the run of a report is divided. */
export function shardsOf({ shard, expects }: Pick<Report, 'shard' | 'expects'>): number {
  return Math.max(shard?.of ?? 1, expects.shards);
}

/** `shard 2 of 8`; null for the report of a run that is not divided. */
export function shardText(report: Pick<Report, 'shard' | 'expects'>): string | null {
  return report.shard === null ? null : `shard ${shardIndex(report)} of ${shardsOf(report)}`;
}
