// Step 6 of a plan, subtract: takes out what `--only` does not mean, what the vantage cannot see, and names with too many addresses.
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan, SeenByNobody, Unwatched } from '../../model/plan.ts';
import { ceilingOf } from '../ceilings.ts';
import { type DecidedPolicy, rangesOf } from '../decide/decide.ts';
import { type PlannedRange, probesOf } from '../decide/planned-range.ts';
import { leftOutWarnings } from '../left-out-warnings.ts';
import type { WorkBudget } from '../work-budget.ts';
import { withoutCrowds } from './crowded-names.ts';
import { OnlyFilter } from './only.ts';
import { notInPolicy } from './only-mistakes.ts';
import { openLeftOut } from './open-left-out.ts';
import { withoutBlindSpots } from './vantage-blind-spots.ts';

/** Its ranges, and what is told of hosts beside them, are what is left. */
export interface SubtractedPolicy extends DecidedPolicy {
  readonly unwatched: readonly Unwatched[];
  readonly seenByNobody: readonly SeenByNobody[];
  /** A mistake for each part of `--only` that names what the policy does not have. */
  readonly onlyMistakes: readonly Diagnostic[];
  /** Names and addresses of which `--only` leaves out ports that are expected to be open. */
  readonly openLeftOut: NonNullable<Plan['openLeftOut']>;
  /** What the report must say of this step, as sentences. */
  readonly subtractWarnings: readonly string[];
}

/** Only now, after it was decided which entry wins: what is taken out must not let a wider entry decide in its place. */
export function subtract(decided: DecidedPolicy, budget: WorkBudget): SubtractedPolicy {
  const { policy, view } = decided;
  const only = new OnlyFilter(view.only);
  const seen = (ranges: readonly PlannedRange[]) =>
    withoutBlindSpots(only.keepRanges(ranges), policy.vantages, view.vantage, budget);
  const meant = only.keepRanges(decided.ranges);
  const whole = withoutBlindSpots(meant, policy.vantages, view.vantage, budget);
  const { claims, crowded } = withoutCrowds(decided.claims, probesOf(whole.ranges), ceilingOf(policy), (some) =>
    probesOf(seen(rangesOf(some, view.only, budget)).ranges),
  );
  const { ranges, unwatched, seenByNobody } = crowded.length === 0 ? whole : seen(rangesOf(claims, view.only, budget));
  const hosts = only.keepHosts({ ...decided, unresolved: [...decided.unresolved, ...crowded] });
  return {
    ...decided,
    ...hosts,
    claims,
    ranges,
    unwatched,
    seenByNobody,
    onlyMistakes: only.lacking().map((one) => notInPolicy(one, decided)),
    openLeftOut: view.only.length === 0 ? [] : openLeftOut(decided.ranges, ranges),
    subtractWarnings: leftOutWarnings({ unwatched }, view, only.partlyMeant(meant)),
  };
}
