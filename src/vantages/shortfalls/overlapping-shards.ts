// Addresses of which several shards of a vantage have verdicts: an address belongs to one shard alone.
import { listed } from '../../base/numbers-and-lists.ts';
import type { VantageReports } from '../ordered-reports.ts';
import type { Shortfall } from '../shortfall.ts';
import { placeName, vantageText } from '../vantage-names.ts';

/** Addresses that the sentence lists. */
const MOST_LISTED = 5;

export function overlappingShards({ key, reports }: VantageReports): Shortfall[] {
  if (reports.length < 2) return [];
  const shardOf = new Map<string, number>();
  const twice = new Set<string>();
  for (const [index, { report }] of reports.entries()) {
    for (const { address, ports } of report.verdicts) {
      if (address === null || ports === null) continue;
      const known = shardOf.get(address);
      if (known === undefined) shardOf.set(address, index);
      else if (known !== index) twice.add(address);
    }
  }
  if (twice.size === 0) return [];
  return [
    {
      key,
      host: placeName(key, null),
      explanation: `More than one shard from ${vantageText(key)} checked ${listed([...twice].sort(), MOST_LISTED)}. An address belongs to one shard, so the run is not divided as it should be, and something else may be left out.`,
      advice: 'Check all shards again, with the same version of port-policy and the same number of shards.',
    },
  ];
}
