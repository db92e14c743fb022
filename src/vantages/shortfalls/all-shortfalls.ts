// Everything that a merge lacks: vantages, shards, and reports that do not count. Each makes the result inconclusive at best.
import type { MergeRules } from '../merge-rules.ts';
import type { VantageReports } from '../ordered-reports.ts';
import type { Shortfall } from '../shortfall.ts';
import { missingShards } from './missing-shards.ts';
import { missingVantages } from './missing-vantages.ts';
import { overlappingShards } from './overlapping-shards.ts';
import { shardSums } from './shard-sums.ts';
import { shortfallsOfReport } from './uncounted-reports.ts';

/** @param declared the vantages that the policy declares */
export function allShortfalls(
  vantages: readonly VantageReports[],
  declared: readonly string[],
  options: MergeRules,
): Shortfall[] {
  return [
    ...missingVantages(vantages, declared, options.expectVantages),
    ...vantages.flatMap((vantage) => [
      ...missingShards(vantage),
      ...shardSums(vantage),
      ...overlappingShards(vantage),
      ...vantage.reports.flatMap((given) => shortfallsOfReport(given, options)),
    ]),
  ];
}
