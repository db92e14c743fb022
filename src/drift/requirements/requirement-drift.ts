// Requirements that were satisfied and are not any more, and the other way round, as far as both reports know it of the whole requirement.
import { counted } from '../../base/numbers-and-lists.ts';
import type { RequirementDrift } from '../../model/documents/drift.ts';
import type { Report, RequirementResult, UncheckedPart } from '../../model/report.ts';

/** A run that left this out does not know the requirement as a whole: another vantage, another shard, the rest of a stopped run. */
const NOT_KNOWN: ReadonlySet<UncheckedPart['kind']> = new Set<UncheckedPart['kind']>([
  'other-vantage',
  'part-of-policy',
  'stopped',
  'no-report',
]);

/**
 * Only requirements that both reports list. What a part of a run passed is not enough to say that a requirement is met again, nor is what
 * it left out enough to say that one is not met any more; a violation in it is.
 *
 * @returns those that are not satisfied any more first, each in the order of this run; to be spread into a drift
 */
export function requirementDrift(
  baseline: Pick<Report, 'requirements'>,
  now: Pick<Report, 'requirements'>,
): { readonly requirements?: readonly RequirementDrift[] } {
  const before = new Map(baseline.requirements?.map((one) => [one.requirement, one]));
  const changes = (now.requirements ?? []).flatMap((is): RequirementDrift[] => {
    const was = before.get(is.requirement);
    if (was === undefined || was.satisfied === is.satisfied || !isKnown(was) || !isKnown(is)) return [];
    const { requirement } = is;
    return is.satisfied
      ? [{ requirement, kind: 'newly-satisfied', explanation: satisfiedNow(was) }]
      : [{ requirement, kind: 'no-longer-satisfied', explanation: notSatisfiedNow(is) }];
  });
  if (changes.length === 0) return {};
  return {
    requirements: changes.sort((a, b) => Number(a.kind === 'newly-satisfied') - Number(b.kind === 'newly-satisfied')),
  };
}

function isKnown({ satisfied, violation, waived, unchecked = [] }: RequirementResult): boolean {
  return satisfied || violation + waived > 0 || !unchecked.some(({ kind }) => NOT_KNOWN.has(kind));
}

function satisfiedNow(was: RequirementResult): string {
  return `It is satisfied, and was not in the baseline (${countsText(was)}).`;
}

function notSatisfiedNow(is: RequirementResult): string {
  const [first] = is.unchecked ?? [];
  const told = `It was satisfied in the baseline, and is not now (${countsText(is)}).`;
  return first === undefined ? told : `${told} ${first.explanation}`;
}

function countsText({
  pass,
  violation,
  waived,
  inconclusive,
  unchecked = [],
  exceptions = [],
}: RequirementResult): string {
  const parts = [
    ...(violation === 0 ? [] : [counted(violation, 'violation')]),
    ...(inconclusive === 0 ? [] : [`${inconclusive} inconclusive`]),
    ...(waived === 0 ? [] : [`${waived} waived`]),
    ...(unchecked.length === 0 ? [] : ['a part was not checked']),
    ...(exceptions.length === 0 ? [] : ['it has exceptions']),
  ];
  if (parts.length > 0) return parts.join(', ');
  return pass === 0 ? 'no part of it was judged' : 'the report does not say why';
}
