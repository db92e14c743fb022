// Drift in words, for every format: totals, since when, and one change as a line.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { DriftKind } from '../../model/documents/change-words.ts';
import type { Drift, DriftChange, DriftSide, RequirementDrift } from '../../model/documents/drift.ts';
import { clip } from './clip.ts';
import { minuteText } from './counts-text.ts';
import { changedPorts, hostWithAddress } from './places/place-text.ts';

const DRIFT_KIND_WORDS: Readonly<Record<DriftKind, string>> = {
  'newly-open': 'newly open',
  'newly-blocked': 'newly blocked',
  'new-host': 'new host',
  'gone-host': 'gone host',
  'changed-address': 'changed address',
  'changed-verdict': 'changed verdict',
};

const REQUIREMENT_DRIFT_WORDS: Readonly<Record<RequirementDrift['kind'], string>> = {
  'no-longer-satisfied': 'no longer satisfied',
  'newly-satisfied': 'newly satisfied',
};

/**
 * Whether a violation is gone: it is seen otherwise now, and as intended. What is seen as before, and is allowed now, is a change
 * of the policy and not fixed.
 */
export function isFixed({ before, after }: Pick<DriftChange, 'before' | 'after'>): boolean {
  const isGone = before?.verdict === 'violation' && after?.verdict === 'pass';
  return isGone && (before.state === null || before.state !== after.state);
}

/** How many violations are fixed, each port counted. */
export function fixedCount({ changes }: Pick<Drift, 'changes'>): number {
  return changes.reduce((sum, change) => sum + (isFixed(change) ? change.count : 0), 0);
}

/** `newly open`; `fixed` for what is no news to fear, whatever its kind is. */
export function changeWords(change: DriftChange): string {
  return isFixed(change) ? 'fixed' : DRIFT_KIND_WORDS[change.kind];
}

/** How many changes there are, each port and each requirement counted: the action's output `drift`. */
export function changeCount({ totals, requirements = [] }: Pick<Drift, 'totals' | 'requirements'>): number {
  return Object.values(totals).reduce((sum, count) => sum + count, requirements.length);
}

/** Whether all that changed is for the better: a violation fixed, a requirement newly satisfied. */
export function isAllBetter(drift: Pick<Drift, 'totals' | 'requirements' | 'changes'>): boolean {
  const met = (drift.requirements ?? []).length - lostRequirements(drift).length;
  return changeCount(drift) === fixedCount(drift) + met;
}

/** `2 violations fixed, 1 newly open, 1 new host`; `nothing changed`, as far as it could be compared. What is fixed is counted as that alone. */
export function driftTotalsText({ totals, notCompared, changes, requirements }: Drift): string {
  const fixed = changes.filter(isFixed);
  const less = (total: number, kind: DriftKind) =>
    total - fixed.reduce((sum, change) => sum + (change.kind === kind ? change.count : 0), 0);
  const newlyOpen = less(totals.newlyOpen, 'newly-open');
  const newlyBlocked = less(totals.newlyBlocked, 'newly-blocked');
  const changedVerdicts = less(totals.changedVerdicts, 'changed-verdict');
  const { newHosts, goneHosts, changedAddresses } = totals;
  const parts = [
    ...(fixed.length === 0 ? [] : [`${counted(fixedCount({ changes }), 'violation')} fixed`]),
    ...(newlyOpen === 0 ? [] : [`${grouped(newlyOpen)} newly open`]),
    ...(newlyBlocked === 0 ? [] : [`${grouped(newlyBlocked)} newly blocked`]),
    ...(newHosts === 0 ? [] : [counted(newHosts, 'new host')]),
    ...(goneHosts === 0 ? [] : [counted(goneHosts, 'gone host')]),
    ...(changedAddresses === 0 ? [] : [counted(changedAddresses, 'changed address', 'changed addresses')]),
    ...(changedVerdicts === 0 ? [] : [counted(changedVerdicts, 'changed verdict')]),
  ];
  const all = [...parts, ...requirementParts(requirements)];
  if (all.length > 0) return all.join(', ');
  return notCompared === 0 ? 'nothing changed' : 'nothing is known to have changed';
}

/** `1 requirement no longer satisfied`, `2 requirements newly satisfied`. */
function requirementParts(requirements: Drift['requirements'] = []): string[] {
  const lost = lostRequirements({ requirements }).length;
  const met = requirements.length - lost;
  return [
    ...(lost === 0 ? [] : [`${counted(lost, 'requirement')} no longer satisfied`]),
    ...(met === 0 ? [] : [`${counted(met, 'requirement')} newly satisfied`]),
  ];
}

/** Those that were satisfied and are not any more. */
export function lostRequirements({ requirements = [] }: Pick<Drift, 'requirements'>): readonly RequirementDrift[] {
  return requirements.filter(({ kind }) => kind === 'no-longer-satisfied');
}

/** `no longer satisfied`, `newly satisfied`. */
export function requirementWords({ kind }: RequirementDrift): string {
  return REQUIREMENT_DRIFT_WORDS[kind];
}

/** `2026-11-20 02:00 UTC`. */
export function sinceText({ baseline }: Drift): string {
  return minuteText(baseline.startedAt);
}

/** How much could not be compared, as a sentence; empty where everything could. A name that did not resolve counts as one. */
export function notComparedText({ notCompared }: Drift): string {
  if (notCompared === 0) return '';
  return notCompared === 1
    ? 'One port or name was not compared: at least one of the two runs knows nothing about it.'
    : `${grouped(notCompared)} ports or names were not compared: at least one of the two runs knows nothing about them.`;
}

/** `closed (pass)`; the verdict alone where no port was asked, `–` where a report says nothing. */
export function sideText(side: DriftSide | null): string {
  if (side === null) return '–';
  return side.state === null ? side.verdict : `${side.state} (${side.verdict})`;
}

/** Whether the changes are from more than one vantage, so that each has to name its own. */
export function hasManyVantages({ changes }: Drift): boolean {
  const [first] = changes;
  return first !== undefined && changes.some(({ vantage }) => vantage !== first.vantage);
}

/** One requirement as a line of plain text: `no longer satisfied: PCI-DSS 1.3.1: It was …`. Not escaped. */
export function requirementLine(change: RequirementDrift): string {
  return `${requirementWords(change)}: ${clip(change.requirement, 400)}: ${change.explanation}`;
}

/** One change as a line of plain text: `newly open: db1.example.com (203.0.113.7), 5432 postgresql: Port 5432 is open now …`. Not escaped. */
export function driftLine(change: DriftChange): string {
  const ports = changedPorts(change);
  const place = `${hostWithAddress(change)}${ports === '' ? '' : `, ${ports}`}`;
  return `${changeWords(change)}: ${clip(place, 400)}: ${change.explanation}`;
}
