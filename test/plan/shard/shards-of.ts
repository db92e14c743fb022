// Plans a policy text as each of the shards of a run, and undivided, with made-up answers of DNS.
import type { Plan } from '../../../src/model/plan.ts';
import type { Policy, Waiver } from '../../../src/model/policy.ts';
import type { AskedSet, ShardPart } from '../../../src/model/shards/shard.ts';
import { addressText } from '../../../src/plan/address-text.ts';
import { bound } from '../../../src/plan/bound/bound.ts';
import { claim } from '../../../src/plan/claim/claim.ts';
import { count } from '../../../src/plan/count.ts';
import { decide } from '../../../src/plan/decide/decide.ts';
import { narrow } from '../../../src/plan/narrow.ts';
import { withResolutions } from '../../../src/plan/resolve.ts';
import { keepShard } from '../../../src/plan/shard/shard.ts';
import { subtract } from '../../../src/plan/subtract/subtract.ts';
import { WHOLE_VIEW } from '../../../src/plan/view.ts';
import { WorkBudget } from '../../../src/plan/work-budget.ts';
import { policyOf, resolutionsOf, type Zone } from '../plan-of.ts';

export interface PlannedShard {
  readonly plan: Plan;
  readonly part: ShardPart;
  readonly policy: Policy;
  readonly dividedWaivers: ReadonlySet<Waiver>;
}

/** @returns the sentences of what is wrong where there is no plan */
export function shardOf(
  text: string,
  index: number,
  of: number,
  zone: Zone = {},
  vantage: string | null = null,
): PlannedShard | string {
  const given = policyOf(text);
  const view = { ...WHOLE_VIEW, vantage: given.vantages.find(({ name }) => name === vantage) ?? null };
  const budget = new WorkBudget();
  const resolved = withResolutions(narrow(given, view), resolutionsOf(given, zone, view));
  const sharded = keepShard(bound(claim(resolved, budget), budget), { index, of }, budget);
  if ('mistake' in sharded) return `${sharded.mistake.message} | ${sharded.mistake.help}`;
  const { bounded, shard, othersJudge, dividedWaivers } = sharded;
  const counted = count(subtract(decide(bounded, budget), budget), budget, { mayObserveOnly: othersJudge });
  if (counted.plan === null) return counted.diagnostics.map(({ message, help }) => `${message} | ${help}`).join('\n');
  if (shard === null) throw new Error('not divided');
  return { plan: counted.plan, part: shard, policy: bounded.policy, dividedWaivers };
}

/** All shards of a run. @throws where one of them has no plan */
export function shardsOf(text: string, of: number, zone: Zone = {}, vantage: string | null = null): PlannedShard[] {
  return Array.from({ length: of }, (_, i) => {
    const planned = shardOf(text, i + 1, of, zone, vantage);
    if (typeof planned === 'string') throw new Error(planned);
    return planned;
  });
}

/** Every element of a set, addresses one by one. */
export function elementsOf({ addresses, texts }: AskedSet): string[] {
  const all: string[] = [];
  for (const { family, first, last } of addresses)
    for (let value = first; value <= last; value++) all.push(addressText(family, value));
  return [...all, ...texts];
}
