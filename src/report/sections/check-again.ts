// How to check what was wrong alone after a fix: the command, or the input of the action. Said once in a document.
import type { Report } from '../../model/report.ts';
import { checkAgain, checkAgainTargets } from '../rows/check-again.ts';
import type { VerdictGroup } from '../rows/verdict-groups.ts';
import { isFromInputs } from '../text/places/policy-place.ts';
import { fixedSection, type Section } from './fit-sections.ts';
import { nameCode } from './markdown-cells.ts';

/** As Markdown; empty where nothing was sent, or nothing is to be fixed. */
export function checkAgainText(report: Report, found: readonly VerdictGroup[]): string {
  if (found.length === 0 || report.scan !== null) return '';
  const again = checkAgain(report, found);
  if (again !== null) {
    const what = again.all ? 'a fix' : 'a fix of the first finding';
    return `To check ${what} alone: ${nameCode(again.command, 600)}, or the input ${nameCode('only')} of the action.`;
  }
  const targets = checkAgainTargets(report, found) ?? checkAgainTargets(report, found.slice(0, 1));
  if (targets !== null && report.policies.some(({ path }) => isFromInputs(path)))
    return `To check a fix alone, add the input ${nameCode(`only: "${targets.join('\\n')}"`)} to the step.`;
  return `To check a fix alone: ${nameCode('port-policy check --only HOST:PORT')}, or the input ${nameCode('only')} of the action.`;
}

/** The same as a section of its own. */
export function checkAgainSection(report: Report, found: readonly VerdictGroup[]): readonly Section[] {
  const text = checkAgainText(report, found);
  return text === '' ? [] : [fixedSection(`${text}\n\n`)];
}
