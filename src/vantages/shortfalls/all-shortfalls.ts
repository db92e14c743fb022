// Everything that a merge lacks: vantages, shards, and reports that do not count. Each makes the result inconclusive at best.
import { isOpenOnly } from '../../model/documents/partial-run.ts';
import type { MergeRules } from '../merge-rules.ts';
import type { VantageReports } from '../ordered-reports.ts';
import type { Shortfall } from '../shortfall.ts';
import { placeName } from '../vantage-names.ts';
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
    ...nothingJudged(vantages),
    ...missingVantages(vantages, declared, options.expectVantages),
    ...vantages.flatMap((vantage) => [
      ...missingShards(vantage),
      ...shardSums(vantage),
      ...overlappingShards(vantage),
      ...vantage.reports.flatMap((given) => shortfallsOfReport(given, options)),
    ]),
  ];
}

/** Reports that only observe, or see only what is open: nothing shows that anything is as the policy says. */
function nothingJudged(vantages: readonly VantageReports[]): Shortfall[] {
  const isJudged = vantages.some(({ reports }) =>
    reports.some(({ report }) => {
      const seesOpenAlone = isOpenOnly(report);
      // A waiver for an open port shows nothing of the others.
      return report.verdicts.some(
        ({ verdict }) => verdict !== 'not-judged' && !(seesOpenAlone && verdict === 'waived'),
      );
    }),
  );
  const [first] = vantages;
  if (isJudged || first === undefined) return [];
  return [
    {
      key: first.key,
      host: placeName(first.key, null),
      explanation:
        'None of the reports judges a port: they only observe, or see only what is open. So nothing shows that anything is as the policy says.',
      advice: 'Check from a vantage that can see closed and filtered ports, and merge its report too.',
    },
  ];
}
