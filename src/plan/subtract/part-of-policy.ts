// How much of its policy a run with `--only`, `--shard` or `--scope` checks: so many of the ports that the same run would check without them.
import type { PartOfPolicy, Plan } from '../../model/plan.ts';
import { type BoundedPolicy, bound } from '../bound/bound.ts';
import type { ClaimedPolicy } from '../claim/claim.ts';
import { rangesOf } from '../decide/decide.ts';
import { type PlannedRange, probesOf } from '../decide/planned-range.ts';
import { WorkBudget } from '../work-budget.ts';
import { withoutBlindSpots } from './vantage-blind-spots.ts';

/**
 * @param claimed before scopes
 * @param bounded before it was divided
 * @param ranges what is left of the run
 * @param outOfScope what scopes keep out of it
 * @returns null for a run that was told to leave out nothing, and where its scope leaves out nothing
 */
export function partOfPolicy(
  claimed: ClaimedPolicy,
  bounded: BoundedPolicy,
  isShard: boolean,
  { ranges, outOfScope }: { readonly ranges: readonly PlannedRange[] } & Pick<Plan, 'outOfScope'>,
): PartOfPolicy | null {
  const { policy, view } = claimed;
  const { runScope, only, vantage } = view;
  if (runScope === null && only.length === 0 && !isShard) return null;
  const budget = new WorkBudget();
  const { claims } = runScope === null ? bounded : bound({ ...claimed, view: { ...view, runScope: null } }, budget);
  const whole = withoutBlindSpots(rangesOf(claims, [], budget), policy.vantages, vantage, budget);
  const checked = Number(probesOf(ranges));
  const all = probesOf(whole.ranges);
  // Where it is too much to count, nobody can say that it is all.
  // A scope of the run may let in what the policy alone never asks.
  const counted = budget.isSpent || all > BigInt(Number.MAX_SAFE_INTEGER) ? null : Math.max(checked, Number(all));
  const byScope = outOfScope.some(({ bound }) => bound === 'run-scope');
  const of = byScope && counted === checked ? null : counted;
  const by = [
    ...(only.length > 0 ? (['only'] as const) : []),
    ...(isShard ? (['shard'] as const) : []),
    ...(byScope ? (['scope'] as const) : []),
  ];
  return by.length === 0 ? null : { checked, of, by };
}
