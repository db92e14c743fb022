// What a report says of its requirements: which are satisfied, and why the others are not.
import { counted, firstFew, grouped } from '../../base/numbers-and-lists.ts';
import type { Report, RequirementResult } from '../../model/report.ts';

/** Those that are not satisfied first, and apart from that in the order of the policy. */
export function requirementsToShow({ requirements = [] }: Pick<Report, 'requirements'>): readonly RequirementResult[] {
  return [...requirements.filter(({ satisfied }) => !satisfied), ...requirements.filter(({ satisfied }) => satisfied)];
}

/** `3 of 5 satisfied`. */
export function satisfiedText(requirements: readonly RequirementResult[]): string {
  const satisfied = requirements.filter((one) => one.satisfied).length;
  return `${grouped(satisfied)} of ${grouped(requirements.length)} satisfied`;
}

/** `satisfied`, `not satisfied`. */
export function statusText({ satisfied }: RequirementResult): string {
  return satisfied ? 'satisfied' : 'not satisfied';
}

/** Why a requirement is not satisfied, the most severe reason first; each may hold code between backticks. Empty where it is. */
export function whyNotSatisfied(result: RequirementResult): string[] {
  const {
    satisfied,
    pass,
    violation,
    waived,
    inconclusive,
    notJudged,
    waivedUntil,
    unchecked = [],
    exceptions = [],
  } = result;
  if (satisfied) return [];
  const nothing = pass + violation + waived + inconclusive === 0;
  return [
    ...(violation === 0 ? [] : [`${counted(violation, 'violation')}.`]),
    ...(inconclusive === 0 ? [] : [`${grouped(inconclusive)} could not be checked.`]),
    ...(waived === 0
      ? []
      : [`${grouped(waived)} waived until ${waivedUntil ?? 'a date that the report does not say'}.`]),
    ...(nothing && notJudged > 0 ? ['No part of it is judged: its ports are only observed.'] : []),
    ...(nothing && notJudged === 0 ? ['No part of it was checked.'] : []),
    ...unchecked.map(({ explanation }) => explanation),
    ...exceptions.map(({ explanation }) => explanation),
  ];
}

const MOST_NAMED = 20;

/** `3 of 5 satisfied; not satisfied: A, B`; null where there are none. */
export function requirementsText({ requirements = [] }: Pick<Report, 'requirements'>): string | null {
  if (requirements.length === 0) return null;
  const others = requirements.filter(({ satisfied }) => !satisfied).map(({ requirement }) => requirement);
  if (others.length === 0) return satisfiedText(requirements);
  return `${satisfiedText(requirements)}; not satisfied: ${firstFew(others, MOST_NAMED, String)}`;
}
