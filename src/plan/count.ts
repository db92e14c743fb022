// Step 7 of a plan, count: holds it to its ceilings, writes it out address by address, and says how long it will take.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Plan, PlannedAddress } from '../model/plan.ts';
import { addressText } from './address-text.ts';
import { overCeiling, tooMuchToPlan } from './ceilings.ts';
import { type PlannedRange, probesOf } from './decide/planned-range.ts';
import { type ExpectedTime, expectedTime } from './expected-time.ts';
import { nothingToExpose, nothingToJudge } from './plan-mistakes.ts';
import type { SubtractedPolicy } from './subtract/subtract.ts';
import type { WorkBudget } from './work-budget.ts';

/** The plan, or the mistakes that there are in its place. */
export type Counted =
  | { readonly plan: Plan; readonly time: ExpectedTime; readonly diagnostics: readonly [] }
  | { readonly plan: null; readonly diagnostics: readonly Diagnostic[] };

export interface CountOptions {
  /** Allows a plan that judges nothing: for `probe`, which only looks. A check never does. */
  readonly mayObserveOnly?: boolean;
}

/**
 * Addresses are written out only after their number was found to be under the ceiling, so a /8 costs no memory.
 * @param budget the one of all steps before
 */
export function count(
  subtracted: SubtractedPolicy,
  budget: WorkBudget,
  { mayObserveOnly = false }: CountOptions = {},
): Counted {
  const { policy, view, unresolved, outOfScope, nameChecks, unwatched, seenByNobody, onlyMistakes, openLeftOut } =
    subtracted;
  const { plannedControls: controls, unaskedControls } = subtracted;
  if (budget.isSpent) return { plan: null, diagnostics: [tooMuchToPlan(policy)] };
  const ranges = [...subtracted.ranges].sort((a, b) => a.order - b.order || (a.first < b.first ? -1 : 1));
  const probes = probesOf(ranges);
  const diagnostics = [...overCeiling(ranges, probes, policy), ...onlyMistakes];
  const judgesHosts = unresolved.length + outOfScope.length + nameChecks.length > 0;
  if (diagnostics.length === 0 && !mayObserveOnly && !judgesHosts && !ranges.some(judgesPorts))
    diagnostics.push(nothingToJudge(policy, view));
  if (diagnostics.length === 0 && !judgesHosts && view.vantage?.openOnly && !ranges.some(mayExpose))
    diagnostics.push(nothingToExpose(policy, view.vantage));
  if (diagnostics.length > 0) return { plan: null, diagnostics };
  const addresses = ranges.flatMap(writtenOut);
  const told = { unresolved, outOfScope, nameChecks, unwatched, controls, unaskedControls };
  const left = {
    ...(openLeftOut.length === 0 ? {} : { openLeftOut }),
    ...(seenByNobody.length === 0 ? {} : { seenByNobody }),
  };
  const plan: Plan = { addresses, ...told, ...left, probes: Number(probes) };
  return { plan, time: expectedTime(plan, policy.defaults, policy.limits), diagnostics: [] };
}

function judgesPorts({ segments }: PlannedRange): boolean {
  return segments.some(({ appliedEntries }) => appliedEntries.some(({ entry }) => entry.expected !== 'observe'));
}

/** Whether an open port could be a violation there. */
function mayExpose({ segments }: PlannedRange): boolean {
  return segments.some(({ appliedEntries }) =>
    appliedEntries.some(({ entry }) => entry.expected !== 'observe' && entry.expected !== 'open'),
  );
}

function writtenOut({ family, first, last, segments, probes, anchors }: PlannedRange): PlannedAddress[] {
  const addresses: PlannedAddress[] = [];
  const chosen = anchors === undefined ? {} : { anchors };
  for (let value = first; value <= last; value++)
    addresses.push({ address: addressText(family, value), family, segments, probes, ...chosen });
  return addresses;
}
