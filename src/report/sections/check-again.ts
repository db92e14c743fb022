// How to check what was wrong alone after a fix, as Markdown. Said once in a document.
import type { Report } from '../../model/report.ts';
import { checkAgainText } from '../rows/check-again.ts';
import type { VerdictGroup } from '../rows/verdict-groups.ts';
import { fixedSection, type Section } from './fit-sections.ts';
import { prose } from './markdown-cells.ts';

/** Empty where there is nothing to say. */
export function checkAgainMarkdown(report: Report, found: readonly VerdictGroup[]): string {
  return prose(checkAgainText(report, found) ?? '');
}

/** The same as a section of its own. */
export function checkAgainSection(report: Report, found: readonly VerdictGroup[]): readonly Section[] {
  const text = checkAgainMarkdown(report, found);
  return text === '' ? [] : [fixedSection(`${text}\n\n`)];
}
