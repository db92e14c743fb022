// Shards of a vantage that have no report, and shards that do not belong to one division of the run.
import { listed } from '../../base/numbers-and-lists.ts';
import type { Elsewhere } from '../elsewhere.ts';
import type { GivenReport } from '../merge-rules.ts';
import { shardIndex, shardsOf, type VantageReports } from '../ordered-reports.ts';
import type { Shortfall } from '../shortfall.ts';
import { placeName, vantageText } from '../vantage-names.ts';

/** Shards that are named one by one; further ones are one row. */
const MOST_NAMED = 100;
/** Files that a sentence lists. */
const MOST_LISTED = 10;

const ADVICE =
  'Look at the job of this shard: it must upload its report.json even when it fails, and this merge must download it.';

export function missingShards({ key, reports }: VantageReports, elsewhere: Elsewhere): Shortfall[] {
  const divisions = new Map<number, string[]>();
  for (const { path, report } of reports)
    divisions.set(shardsOf(report), [...(divisions.get(shardsOf(report)) ?? []), path]);
  if (divisions.size > 1) return [differentDivisions(key, divisions)];
  const [of = 1] = divisions.keys();
  return of === 1 ? [] : missingOf(key, of, reports, elsewhere);
}

function missingOf(key: string, of: number, reports: readonly GivenReport[], elsewhere: Elsewhere): Shortfall[] {
  const there = new Set(reports.map(({ report }) => shardIndex(report)));
  const where = vantageText(key);
  const missing: Shortfall[] = [];
  let count = of - [...there].filter((index) => index >= 1 && index <= of).length;
  for (let index = 1; index <= of && missing.length < MOST_NAMED; index++) {
    if (there.has(index)) continue;
    count--;
    missing.push({
      key,
      host: placeName(key, `shard ${index} of ${of}`),
      explanation: `There is no report of shard ${index} of ${of} from ${where}: what that shard was to check is not known.`,
      advice: ADVICE,
      ...elsewhere.ofShard(key, index),
    });
  }
  if (count > 0)
    missing.push({
      key,
      host: placeName(key, `${count} more shards of ${of}`),
      explanation: `There are no reports of ${count} more shards of ${of} from ${where}: what they were to check is not known.`,
      advice: ADVICE,
    });
  for (const { path, report } of reports) {
    const index = shardIndex(report);
    if (index >= 1 && index <= of) continue;
    missing.push({
      key,
      host: placeName(key, `shard ${index} of ${of}`),
      explanation: `${path} says that it is shard ${index} of ${of}, and there is no such shard: which part of the policy it checked is not known.`,
      advice: 'Number the shards from 1 to their count, and check again.',
    });
  }
  return missing;
}

function differentDivisions(key: string, divisions: ReadonlyMap<number, readonly string[]>): Shortfall {
  const sides = [...divisions]
    .sort(([a], [b]) => a - b)
    .map(([of, paths]) => `into ${of} by ${listed([...paths].sort(), MOST_LISTED)}`);
  return {
    key,
    host: placeName(key, null),
    explanation: `The runs from ${vantageText(key)} are divided differently: ${listed(sides, MOST_LISTED)}. What falls between them is not known.`,
    advice: 'Use the same number of shards in every job of a vantage, and merge reports of one workflow run alone.',
  };
}
