// The terminal's lines on requirements: each that is not satisfied with why, and how many are.
import { grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import { requirementsToShow, satisfiedText, whyNotSatisfied } from '../rows/requirement-words.ts';
import { type Colours, hanging } from './terminal-layout.ts';

/** Requirements that are told one by one; the rest is counted. */
const MOST_TOLD = 20;
/** The other reasons are in the other reports. */
const MOST_REASONS = 3;

/** Empty where the policy has none. */
export function requirementsPart(report: Report, width: number, colours: Colours): string[] {
  const all = requirementsToShow(report);
  if (all.length === 0) return [];
  const unsatisfied = all.filter(({ satisfied }) => !satisfied);
  const told = unsatisfied.slice(0, MOST_TOLD).flatMap((result) => {
    const reasons = whyNotSatisfied(result).slice(0, MOST_REASONS).map(terminalProse).join(' ');
    return hanging(`  ✗ ${terminal(result.requirement)}: ${reasons}`, 4, width, colours.yellow);
  });
  const rest = unsatisfied.length - MOST_TOLD;
  return [
    colours.bold(`Requirements: ${satisfiedText(all)}`),
    ...told,
    ...(rest > 0 ? [`  … ${grouped(rest)} more that are not satisfied`] : []),
    '',
  ];
}
