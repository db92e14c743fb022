// From policy texts to the plan of a run, before the first packet: the eight steps narrow, resolve, claim, bound, shard, decide, subtract, count.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RequirementParts } from '../model/documents/requirements.ts';
import type { PartOfPolicy, Plan } from '../model/plan.ts';
import type { Policy, SourceAddresses, SourceDemand, Vantage, Waiver } from '../model/policy.ts';
import type { ShardNumber, ShardPart } from '../model/shards/shard.ts';
import { type BoundedPolicy, bound } from '../plan/bound/bound.ts';
import { tooMuchToPlan } from '../plan/ceilings.ts';
import { claim } from '../plan/claim/claim.ts';
import { type CountOptions, count } from '../plan/count.ts';
import { decide } from '../plan/decide/decide.ts';
import type { ExpectedTime } from '../plan/expected-time.ts';
import { type NarrowedPolicy, narrow } from '../plan/narrow.ts';
import { notAtSource, vantageNamed } from '../plan/plan-mistakes.ts';
import { plannedRequirements } from '../plan/planned-requirements.ts';
import { resolve } from '../plan/resolve.ts';
import { requirementsOf } from '../plan/satisfies.ts';
import { keepShard } from '../plan/shard/shard.ts';
import { partOfPolicy } from '../plan/subtract/part-of-policy.ts';
import { type SubtractedPolicy, subtract } from '../plan/subtract/subtract.ts';
import { WorkBudget } from '../plan/work-budget.ts';
import { withoutPlaces } from '../policy/inline-policy.ts';
import { withControls } from '../policy/merge/merge-controls.ts';
import { sourceOf } from '../probe/machine/source-addresses.ts';
import {
  type PolicySource,
  type ReadOptions,
  type ReadPolicies,
  readPolicies,
  type Unusable,
  type WithFiles,
} from './read-policies.ts';
import { type Resolving, resolveOrStop } from './resolve-or-stop.ts';
import { strangersPace } from './strangers-pace.ts';

export interface PlanOptions extends ReadOptions, Resolving, CountOptions {
  /** The name of the vantage that this run is; null: the policy's nameless one. */
  readonly vantage?: string | null;
  /** Known-open endpoints that vouch where the policy names no controls of its own: `github.com:443`. */
  readonly defaultControls?: readonly string[];
  /** How long the run may take, in milliseconds; where the policy says so too, the shorter counts. */
  readonly timeLimitMs?: number | null;
  /** Whether this machine is about to probe: then it must have an address that probes may leave from. */
  readonly probes?: boolean;
}

/** Where the probes of a run leave from, where its vantage or the run itself says so. */
export interface PlannedSource {
  /** Null where this machine has no such address. */
  readonly addresses: SourceAddresses | null;
  /** Says so; null where it has one. */
  readonly mistake: Diagnostic | null;
}

/** A run that may not probe from where it is. */
export interface AtNoSource {
  readonly policy: Policy;
  readonly narrowed: NarrowedPolicy;
  /** Which address the machine lacks, and which ones it has. */
  readonly mistake: Diagnostic;
  /** How long the run might have taken, in milliseconds; null: no limit. */
  readonly limitMs: number | null;
}

export type Planned = WithFiles & {
  readonly kind: 'plan';
  readonly plan: Plan;
  readonly policy: Policy;
  readonly narrowed: NarrowedPolicy;
  /** Which part of a divided run this is; null: all of it. */
  readonly shard: ShardPart | null;
  /** Waivers of which another shard asks a part. */
  readonly dividedWaivers: ReadonlySet<Waiver>;
  readonly time: ExpectedTime;
  /** How long the run may take, in milliseconds; null: no limit. */
  readonly limitMs: number | null;
  /** How much of the policy that is; null: nothing was left out. */
  readonly part: PartOfPolicy | null;
  /** A sentence for everything that the policy speaks of and this run would not ask. */
  readonly leftOut: readonly string[];
  /** Null: the kernel chooses. */
  readonly source: PlannedSource | null;
  /** Every requirement of the policy (`satisfies`), with what of it this run does not check. */
  readonly requirements: readonly RequirementParts[];
};

/** The shorter of what the policy says and what the run was told; null where neither says anything. */
export function runLimitMs({ limits }: Pick<Policy, 'limits'>, told: number | null = null): number | null {
  const { durationMs } = limits;
  return told === null || durationMs === null ? (told ?? durationMs) : Math.min(told, durationMs);
}

export async function planAudit(sources: readonly PolicySource[], options: PlanOptions): Promise<Planned | Unusable> {
  return planRead(readPolicies(sources, options), options);
}

/** What is asked in one round: names are resolved anew each time. */
export async function planRead(
  read: ReadPolicies,
  options: PlanOptions,
): Promise<Planned | (Unusable & { readonly elsewhere?: AtNoSource })> {
  const { files, inputs, diagnostics } = read;
  const unusable = (more: ReadPolicies['diagnostics']): Unusable => ({
    kind: 'unusable',
    files,
    diagnostics: [...diagnostics, ...withoutPlaces(more, files)],
  });
  if (read.policy === null) return unusable([]);
  const paced = options.ofStranger ? strangersPace(read.policy) : { policy: read.policy, warnings: [] };
  const named = vantageNamed(paced.policy, options.vantage ?? null);
  if ('mistake' in named) return unusable([named.mistake]);
  const source = plannedSource(named.vantage, inputs.source);
  const view = { vantage: named.vantage, runScope: inputs.runScope, only: inputs.only };
  const defaultControls = withControls({ ...paced.policy, controls: [] }, options.defaultControls ?? []).controls;
  const budget = new WorkBudget();
  const narrowed = narrow(paced.policy, view, defaultControls);
  const limitMs = runLimitMs(paced.policy, options.timeLimitMs);
  if (options.probes === true && source !== null && source.mistake !== null)
    return {
      ...unusable([source.mistake]),
      elsewhere: { policy: paced.policy, narrowed, mistake: source.mistake, limitMs },
    };
  const resolved = await resolve(narrowed, (names, withNat64) => resolveOrStop(names, options, withNat64));
  const claimed = claim(resolved, budget);
  const bounded = bound(claimed, budget);
  const sharded = keepShard(bounded, inputs.shard, budget);
  if ('mistake' in sharded) return unusable([sharded.mistake]);
  const decided = decide(sharded.bounded, budget);
  const subtracted = subtract(decided, budget);
  const { othersJudge, shard, dividedWaivers } = sharded;
  const requirements = requirementsPlanned(bounded, inputs.shard, subtracted);
  if (requirements === null) return unusable([tooMuchToPlan(paced.policy)]);
  const counted = count(subtracted, budget, { mayObserveOnly: options.mayObserveOnly === true || othersJudge });
  if (counted.plan === null) return unusable(counted.diagnostics);
  const { subtractWarnings, boundWarnings, resolveWarnings } = subtracted;
  return {
    kind: 'plan',
    files,
    plan: counted.plan,
    policy: sharded.bounded.policy,
    narrowed,
    shard,
    dividedWaivers,
    part: partOfPolicy(claimed, bounded, inputs.shard !== null, { ...subtracted, outOfScope: counted.plan.outOfScope }),
    time: counted.time,
    limitMs,
    leftOut: [...paced.warnings, ...subtractWarnings, ...boundWarnings, ...resolveWarnings],
    source,
    requirements,
    diagnostics,
  };
}

/**
 * Which entries decide anything is a question to the whole policy, whatever this shard keeps of it.
 * @param bounded before it was divided
 * @returns null where that is too much to plan
 */
function requirementsPlanned(
  bounded: BoundedPolicy,
  shard: ShardNumber | null,
  { unwatched, lostEntries, exceptions }: SubtractedPolicy,
): readonly RequirementParts[] | null {
  const { policy, view } = bounded;
  const planned = { policy, view, shard, unwatched };
  if (shard === null || requirementsOf(policy.hosts).length === 0)
    return plannedRequirements({ ...planned, lostEntries, exceptions });
  const budget = new WorkBudget();
  const whole = decide(bounded, budget);
  return budget.isSpent ? null : plannedRequirements({ ...planned, ...whole });
}

/** What the vantage demands and what the run does must both hold. */
function plannedSource(vantage: Vantage | null, ofRun: SourceDemand | null): PlannedSource | null {
  const demands = [...(vantage?.sources ?? []), ...(ofRun === null ? [] : [ofRun])];
  if (demands.length === 0) return null;
  const { addresses, has, noInterface } = sourceOf(demands);
  const demanded = demands.flatMap((demand) => demand.map(({ text }) => text));
  return { addresses, mistake: addresses === null ? notAtSource(vantage, demanded, has, noInterface) : null };
}
