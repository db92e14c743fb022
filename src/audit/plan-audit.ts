// Everything up to the first packet: the policies, their names resolved, and what would be asked.
import type { Plan } from '../model/plan.ts';
import type { Policy } from '../model/policy.ts';
import { namesOf } from '../plan/claim/claims.ts';
import { type ExpectedTime, expectedTime } from '../plan/expected-time.ts';
import { leftOutWarnings } from '../plan/left-out-warnings.ts';
import { makePlan } from '../plan/make-plan.ts';
import { vantageNamed } from '../plan/plan-mistakes.ts';
import { mayWriteNat64, nat64Warnings } from '../plan/scope/nat64.ts';
import { unaskedControlWarnings } from '../plan/scope/unasked-controls.ts';
import { controlsSeen, type View } from '../plan/view.ts';
import { withControls } from '../policy/merge/merge-controls.ts';
import { withoutPlaces } from '../policy/without-places.ts';
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

export interface PlanOptions extends ReadOptions, Resolving {
  /** The name of the vantage that this run is; null: the policy's nameless one. */
  readonly vantage?: string | null;
  /** Whether a policy of `observe` alone is welcome: to whoever looks, not to a check. */
  readonly mayObserveOnly?: boolean;
  /** Known-open endpoints that vouch where the policy names no controls of its own: `github.com:443`. */
  readonly defaultControls?: readonly string[];
  /** Whether the policy may be a stranger's text: then it does not set the pace. */
  readonly ofStranger?: boolean;
}

export type Planned = WithFiles & {
  readonly kind: 'plan';
  readonly plan: Plan;
  readonly policy: Policy;
  readonly view: View;
  readonly time: ExpectedTime;
  /** A sentence for everything that the policy speaks of and this run would not ask. */
  readonly leftOut: readonly string[];
};

export async function planAudit(sources: readonly PolicySource[], options: PlanOptions): Promise<Planned | Unusable> {
  return planRead(readPolicies(sources, options), options);
}

/** What is asked in one round: names are resolved anew each time. */
export async function planRead(read: ReadPolicies, options: PlanOptions): Promise<Planned | Unusable> {
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
  const view: View = { vantage: named.vantage, runScope: inputs.runScope, only: inputs.only };
  const bare = controlsSeen(paced.policy, view).length === 0;
  const policy = bare ? withControls(paced.policy, options.defaultControls ?? []) : paced.policy;
  const names = namesOf(policy, view);
  const askNat64 = mayWriteNat64(policy, inputs.runScope);
  const resolutions = names.length === 0 && !askNat64 ? [] : await resolveOrStop(names, options, askNat64);
  const planned = makePlan(policy, resolutions, { ...view, mayObserveOnly: options.mayObserveOnly ?? false });
  if (planned.plan === null) return unusable(planned.diagnostics);
  return {
    kind: 'plan',
    files,
    plan: planned.plan,
    policy,
    view,
    time: expectedTime(planned.plan, policy.defaults, policy.limits),
    leftOut: [
      ...paced.warnings,
      ...leftOutWarnings(planned.plan, view),
      ...unaskedControlWarnings(planned.plan.unaskedControls ?? []),
      ...nat64Warnings(resolutions),
      ...new Set(resolutions.flatMap(({ warnings = [] }) => warnings)),
    ],
    diagnostics: [...diagnostics, ...withoutPlaces(planned.diagnostics, files)],
  };
}
