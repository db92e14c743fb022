// The job summary's table of requirements: which are satisfied, and why the others are not.

import { grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { requirementsToShow, satisfiedText, statusText, whyNotSatisfied } from '../rows/requirement-words.ts';
import { rowsOf, type Section } from '../sections/fit-sections.ts';
import { folded, leftOut, nameCode, prose, tableHead, tableRow } from '../sections/markdown-cells.ts';
import type { SummaryOptions } from '../text/report-options.ts';

/** Empty where the policy has none. */
export function requirementsSections(report: Report, options: Pick<SummaryOptions, 'reportHint'>): Section[] {
  const shown = requirementsToShow(report);
  if (shown.length === 0) return [];
  const rows = rowsOf(shown, (result) =>
    tableRow([
      `${result.satisfied ? '✅' : '❌'}&nbsp;${statusText(result).replace(' ', '&nbsp;')}`,
      nameCode(result.requirement),
      grouped(result.pass),
      whyNotSatisfied(result).map(prose).join('<br>'),
    ]),
  );
  const head = tableHead(['', 'Requirement', 'As intended', 'Why it is not satisfied'], ['---', '---', '--:', '---']);
  return [
    folded(`📋 Requirements: ${satisfiedText(shown)}`, { head, ...rows, leftOut: leftOut('requirement', options) }),
  ];
}
