// Which violations a pull request is about, and which were there without it: nothing is hidden, and nobody is blamed for another's.
import { counted } from '../../base/numbers-and-lists.ts';
import { REQUIREMENT_CHANGES } from '../../model/documents/change-words.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { findingsOf, type ReportFinding } from '../rows/merged/findings.ts';
import { countOf } from '../rows/verdict-groups.ts';
import type { PolicyChangeSeen } from './newly-exposes.ts';
import { SeenByRun } from './seen-of-change.ts';

export interface ViolationsByChange {
  /** Of the pull request, new since the baseline, or not known to be either. */
  readonly here: readonly ReportFinding[];
  /** Of ports that the pull request's policy judges as before, and, with a baseline, in it already. */
  readonly elsewhere: readonly ReportFinding[];
}

/** Every violation in one of the two; all of them are `here` where it is not known what the pull request changes. */
export function violationsByChange(report: Report, change: PolicyChangeSeen): ViolationsByChange {
  const all = () => ({ here: findingsOf(report, 'violation'), elsewhere: [] });
  if (change.kind !== 'changed' && (change.kind !== 'same' || report.drift === null)) return all();
  const allChanges = change.kind === 'changed' ? change.diff.changes : [];
  // What a check is for makes no violation.
  const changes = allChanges.filter(({ kind }) => !REQUIREMENT_CHANGES.has(kind));
  // A change that is not about ports may be about any of them: where a name may lead, what the scope is.
  if (changes.some(({ ports, mark }) => ports === null && mark !== 'neutral')) return all();
  const run = new SeenByRun(report);
  const concerned = new Set<Verdict>(changes.flatMap((one) => run.verdictsOf(one)));
  const others = findingsOf(report, 'violation', { only: (verdict) => !concerned.has(verdict) });
  const isElsewhere = ({ isNew }: ReportFinding) => report.drift === null || isNew === false;
  return {
    here: [
      ...findingsOf(report, 'violation', { only: (verdict) => concerned.has(verdict) }),
      ...others.filter((group) => !isElsewhere(group)),
    ],
    elsewhere: others.filter(isElsewhere),
  };
}

/** A heading for them, as Markdown. */
export function elsewhereTitle(
  { drift }: Report,
  here: readonly ReportFinding[],
  elsewhere: readonly ReportFinding[],
): string {
  const count = countOf(elsewhere);
  const what = here.length === 0 ? counted(count, 'violation') : counted(count, 'more violation');
  if (drift === null) return `Not from this change of the policy: ${what}`;
  const isKnown = elsewhere.every(({ isNew }) => isNew === false);
  if (!isKnown) return `Not known to be from this pull request: ${what}`;
  // Without the date, which each finding has.
  return `Not from this pull request: ${what}, also in the baseline`;
}
