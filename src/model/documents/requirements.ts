// What verdicts add up to, requirement by requirement. A run and a merge count alike.
import type { RequirementException, RequirementResult, UncheckedPart } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import { VERDICT_FIELD } from './totals.ts';

/** A requirement of the policy, and what the policy says of it that was not checked. */
export interface RequirementParts {
  readonly requirement: string;
  readonly unchecked: readonly UncheckedPart[];
  /** Not there: none. */
  readonly exceptions?: readonly RequirementException[];
}

type Judged = Omit<RequirementResult, 'satisfied' | 'unchecked' | 'exceptions'>;
type Counted = { -readonly [K in keyof Judged]: Judged[K] };

/**
 * A requirement that no verdict has is listed too: nothing of it was checked.
 *
 * @param parts one for each requirement of the policy, in its order
 * @returns to be spread into a report; empty where there is no requirement
 */
export function requirementResults(
  parts: readonly RequirementParts[],
  verdicts: readonly Verdict[],
): { readonly requirements?: readonly RequirementResult[] } {
  const counts = countedBy(parts, verdicts);
  if (counts.size === 0) return {};
  const partsOf = new Map(parts.map((one) => [one.requirement, one]));
  return { requirements: [...counts.values()].map((one) => resultOf(one, partsOf.get(one.requirement))) };
}

function resultOf(
  counted: Counted,
  { unchecked = [], exceptions = [] }: Partial<RequirementParts> = {},
): RequirementResult {
  const { requirement, pass, violation, waived, inconclusive, notJudged, waivedUntil } = counted;
  const satisfied = pass > 0 && violation + waived + inconclusive + unchecked.length + exceptions.length === 0;
  return {
    ...{ requirement, satisfied, pass, violation, waived, inconclusive, notJudged },
    ...(waivedUntil === undefined ? {} : { waivedUntil }),
    ...(unchecked.length === 0 ? {} : { unchecked: [...unchecked] }),
    ...(exceptions.length === 0 ? {} : { exceptions: [...exceptions] }),
  };
}

function countedBy(parts: readonly RequirementParts[], verdicts: readonly Verdict[]): Map<string, Counted> {
  const counts = new Map(parts.map(({ requirement }) => [requirement, nothing(requirement)]));
  // Hundreds of thousands of verdicts have a handful of lists.
  let last: Verdict['satisfies'];
  let those: readonly Counted[] = [];
  for (const { satisfies, verdict, count, waiver } of verdicts) {
    if (satisfies === undefined) continue;
    if (satisfies !== last) {
      last = satisfies;
      those = satisfies.map((text) => {
        const known = counts.get(text) ?? nothing(text);
        counts.set(text, known);
        return known;
      });
    }
    for (const one of those) {
      one[VERDICT_FIELD[verdict]] += count;
      const { waivedUntil } = one;
      if (waiver !== null && (waivedUntil === undefined || waiver.until < waivedUntil)) one.waivedUntil = waiver.until;
    }
  }
  return counts;
}

function nothing(requirement: string): Counted {
  return { requirement, pass: 0, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 };
}

/** A run that did not end by itself says nothing of what it would have asked. */
export function stoppedParts(verdicts: readonly Verdict[]): UncheckedPart[] {
  const stop = verdicts.find(({ cause }) => cause === 'cancelled' || cause === 'out-of-time');
  if (stop === undefined) return [];
  const explanation =
    stop.cause === 'cancelled'
      ? 'The run was stopped before everything was asked.'
      : 'The time of the run was over before everything was asked.';
  return [{ kind: 'stopped', explanation }];
}
