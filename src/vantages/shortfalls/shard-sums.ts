// Whether the shards of a vantage planned the same, and took all of it between them: nothing left out, nothing twice.
import { byText } from '../../base/by-text.ts';
import { listed } from '../../base/numbers-and-lists.ts';
import type { AddressSet, Shard } from '../../model/report.ts';
import type { GivenReport } from '../merge-rules.ts';
import { shardsOf, type VantageReports } from '../ordered-reports.ts';
import type { Shortfall } from '../shortfall.ts';
import { placeName, vantageText } from '../vantage-names.ts';
import { elementsLeftOut, elementsOfOne, elementsTwice } from './set-elements.ts';

const MODULUS = 1n << 256n;
/** Elements that a sentence lists. */
const MOST_LISTED = 5;

interface ShardReport extends GivenReport {
  readonly shard: Shard;
}

/** @returns empty for a vantage that is not divided, and where shards are missing or divided differently: that is told already */
export function shardSums({ key, reports }: VantageReports): Shortfall[] {
  const shards = reports.flatMap((given): ShardReport[] =>
    given.report.shard === null ? [] : [{ ...given, shard: given.report.shard }],
  );
  if (shards.length === 0) return [];
  const planned = plannedDifferently(key, shards);
  if (planned !== null) return [planned];
  const isWhole = shards.length === reports.length && shards.every(({ report }) => shardsOf(report) === shards.length);
  return isWhole ? [...notTakenOnce(key, shards)] : [];
}

/** Every shard plans the whole policy: where the plans differ DNS gave other answers, or the policy was read otherwise. */
function plannedDifferently(key: string, shards: readonly ShardReport[]): Shortfall | null {
  const plans = new Set(shards.map(({ shard: { planned } }) => `${planned.count} ${planned.digest}`));
  if (plans.size === 1) return null;
  const differing = elementsOfOne(shards.map(({ shard }) => shard.planned));
  const where = vantageText(key);
  const advice =
    'Check all shards again at the same time. If DNS gives other addresses each time (a balancer, a CDN), name the addresses in the policy.';
  return {
    key,
    host: placeName(key, null),
    explanation:
      differing === null
        ? `The shards from ${where} did not plan the same, so DNS gave them different addresses or they were run differently. What fell between them is not known.`
        : `The shards from ${where} did not plan the same, so DNS gave them different addresses or they were run differently. Some planned this and others did not: ${listed(differing, MOST_LISTED)}.`,
    advice,
  };
}

function notTakenOnce(key: string, shards: readonly ShardReport[]): Shortfall[] {
  const [{ shard }] = shards as [ShardReport, ...ShardReport[]];
  const { planned } = shard;
  const taken = shards.map((one) => one.shard.taken);
  const count = taken.reduce((sum, one) => sum + one.count, 0);
  const digest = taken.reduce((sum, one) => (sum + numberOf(one)) % MODULUS, 0n);
  const twice = elementsTwice(taken);
  if (count === planned.count && digest === numberOf(planned) && twice.length === 0) return [];
  const leftOut = elementsLeftOut(planned, taken);
  return [
    {
      key,
      host: placeName(key, null),
      explanation: sumText(vantageText(key), { planned: planned.count, taken: count, leftOut, twice }),
      advice: 'Check all shards again, with the same version of port-policy and the same number of shards.',
    },
  ];
}

interface Sum {
  readonly planned: number;
  readonly taken: number;
  /** Null where it is not known which. */
  readonly leftOut: readonly string[] | null;
  readonly twice: readonly string[];
}

function sumText(where: string, { planned, taken, leftOut, twice }: Sum): string {
  if (twice.length > 0)
    return `More than one shard from ${where} took ${listed([...twice].sort(byText), MOST_LISTED)}: the run is not divided as it should be.`;
  if (leftOut !== null && leftOut.length > 0)
    return `No shard from ${where} took ${listed(leftOut, MOST_LISTED)}: nobody checked it.`;
  return `The shards from ${where} planned ${planned} addresses and names and took ${taken}, and the two do not add up: some were left out, or were taken twice.`;
}

function numberOf({ digest }: AddressSet): bigint {
  return BigInt(`0x${digest}`);
}
