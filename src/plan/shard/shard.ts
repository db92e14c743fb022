// Step 5 of a plan, shard: of a divided run, keeps what this shard asks; and says what all shards together have to ask.
import { type AddressRangeSet, addressRangeSet, within, without } from '../../model/addresses/address-ranges.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { dividedLimits } from '../../model/pace/pace-limits.ts';
import type { AddressRange, HostPattern, Waiver } from '../../model/policy.ts';
import type { ShardNumber, ShardPart } from '../../model/shards/shard.ts';
import type { BoundedPolicy } from '../bound/bound.ts';
import { overWhole, tooMuchToPlan } from '../ceilings.ts';
import type { Claim } from '../claim/claim.ts';
import { rangesOf } from '../decide/decide.ts';
import { withoutBlindSpots } from '../subtract/vantage-blind-spots.ts';
import { WorkBudget } from '../work-budget.ts';
import { askedOfNames, hostShards } from './asked-of-names.ts';
import { groupNames } from './name-groups.ts';
import { sharesOfNames } from './name-shares.ts';
import { shareNetworks } from './network-shares.ts';

/** What this shard keeps of a bounded policy. */
export interface ShardedPolicy {
  readonly bounded: BoundedPolicy;
  /** Null: the run is not divided. */
  readonly shard: ShardPart | null;
  /** Whether there is anything to judge for any of the shards, whether or not this one has a part of it. */
  readonly othersJudge: boolean;
  /** Waivers of which another shard asks a part. */
  readonly dividedWaivers: ReadonlySet<Waiver>;
}

/** For each piece that is left of a claim; it is held against others when it is decided which entry wins. */
const STEPS_A_PIECE = 8;

/**
 * Names go by the policy alone. Addresses that it names itself are divided as if no name led to one of them, and those that a name leads
 * to then go with that name: so another answer of DNS moves that name's addresses, and nothing else.
 * @param shard null: everything is kept
 * @param budget the one of all steps; what it takes to weigh the whole policy is bounded apart
 */
export function keepShard(
  bounded: BoundedPolicy,
  shard: ShardNumber | null,
  budget: WorkBudget,
): ShardedPolicy | { readonly mistake: Diagnostic } {
  if (shard === null) return { bounded, shard, othersJudge: false, dividedWaivers: new Set() };
  const { policy, view, claims, items, waivers } = bounded;
  const { index, of } = shard;
  const weighing = new WorkBudget();
  const networks = claims.filter(({ host }) => host === null);
  const all = rangesOf(networks, [], weighing);
  const asked = withoutBlindSpots(all, policy.vantages, view.vantage, weighing).ranges;
  const tooLarge = overWhole(asked, policy);
  if (tooLarge !== null) return { mistake: tooLarge };
  if (weighing.isSpent) return { mistake: tooMuchToPlan(policy) };
  const names = sharesOfNames(items, of);
  const groups = groupNames(names, claims);
  const probes = new Map(asked.map((range) => [`${range.family} ${range.first}`, range.probes]));
  const weighed = all.map((range) => ({ ...range, probes: probes.get(`${range.family} ${range.first}`) ?? 0 }));
  const named = addressRangeSet(groups.addresses);
  const own = addressRangeSet([
    ...(shareNetworks(weighed, names.loads)[index - 1] ?? []).flatMap((range) => without(range, named)),
    ...groups.addresses.filter((address) => address.shard === index),
  ]);
  const shardOf = hostShards(groups, of);
  const isName = (host: string) => groups.shardOf(host) !== null;
  const isOwn = ({ host }: { readonly host: string }) => shardOf(host) === index;
  const kept: BoundedPolicy = {
    ...bounded,
    policy: { ...policy, limits: dividedLimits(policy.limits, of) },
    claims: claims.flatMap((claim) => ownPieces(claim, own, budget)),
    unresolved: bounded.unresolved.filter(isOwn),
    outOfScope: bounded.outOfScope.filter(isOwn),
    nameChecks: bounded.nameChecks.filter(isOwn),
  };
  const planned = addressRangeSet(asked);
  const ranges = [...planned[4], ...planned[6]];
  const elsewhere = addressRangeSet([...asked, ...groups.addresses].flatMap((range) => without(range, own)));
  const reachesOthers = (pattern: HostPattern) =>
    pattern.kind === 'name' ? (groups.shardOf(pattern.name) ?? index) !== index : within(pattern, elsewhere).length > 0;
  return {
    bounded: kept,
    shard: {
      index,
      of,
      planned: { addresses: ranges, texts: askedOfNames(bounded, isName) },
      taken: { addresses: ranges.flatMap((range) => within(range, own)), texts: askedOfNames(kept, isName) },
    },
    othersJudge: judges(bounded),
    dividedWaivers: new Set(waivers.filter(({ hosts }) => hosts.some(({ pattern }) => reachesOthers(pattern)))),
  };
}

function ownPieces(claim: Claim, own: AddressRangeSet, budget: WorkBudget): Claim[] {
  const pieces: readonly AddressRange[] = within(claim, own);
  if (!budget.take(STEPS_A_PIECE * pieces.length)) return [];
  return pieces.map(({ first, last }) =>
    first === claim.first && last === claim.last ? claim : { ...claim, first, last },
  );
}

/** An entry that another wins against everywhere counts too: that is rare, and each shard then says that it judges nothing. */
function judges({ claims, unresolved, outOfScope, nameChecks }: BoundedPolicy): boolean {
  return (
    unresolved.length + outOfScope.length + nameChecks.length > 0 ||
    claims.some(({ entries }) => entries.some(({ expected }) => expected !== 'observe'))
  );
}
