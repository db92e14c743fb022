// The Markdown sections of violations, inconclusive and waived findings, for the job summary, the comment and the issue; and the warnings.
import { grouped } from '../../base/numbers-and-lists.ts';
import type { VerdictGroup } from '../rows/verdict-groups.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { type FindingOptions, findingItem, findingLine, waivedItem } from './finding-item.ts';
import type { Section } from './fit-sections.ts';
import { folded, leftOut, prose } from './markdown-cells.ts';

export type FindingSectionOptions = FindingOptions & Pick<SummaryOptions, 'reportHint'>;

/** Waivers that are shown without a click. */
const MOST_WAIVED_OPEN = 5;

/** The list of violations, the first thing under the heading. */
export function violationsSection(violations: readonly VerdictGroup[], options: FindingSectionOptions): Section {
  return {
    head: '',
    rows: violations.map((group) => findingItem(group, options)),
    tail: '\n',
    leftOut: leftOut('finding', options),
  };
}

/** Findings in one line each, and folded below them why they matter and what to do. `title` is escaped. */
export function shortSections(
  title: string,
  found: readonly VerdictGroup[],
  options: FindingSectionOptions,
): Section[] {
  const more = leftOut('finding', options);
  const rows = found.map((group) => findingLine(group, options));
  const whole = found.map((group) => findingItem(group, options));
  return [
    { head: `#### ${title}\n\n`, rows, tail: '\n', leftOut: more },
    folded('Why, and what to do', { head: '', rows: whole, leftOut: more }),
  ];
}

/** @param open whether the reader sees it without a click */
export function inconclusiveSection(
  inconclusive: readonly VerdictGroup[],
  open: boolean,
  options: FindingSectionOptions,
): Section {
  const title = `❔ ${grouped(countOf(inconclusive))} inconclusive: could not be checked, so it does not count as intended`;
  const rows = inconclusive.map((group) => findingItem(group, options));
  return folded(title, { head: '', rows, leftOut: leftOut('finding', options) }, open);
}

/** What waivers cover, a line each. */
export function waivedSection(waived: readonly VerdictGroup[], options: FindingSectionOptions): Section {
  const title = `🔕 ${grouped(countOf(waived))} waived: against the policy, allowed by a waiver for now`;
  const rows = waived.map((group) => waivedItem(group, options));
  return folded(title, { head: '', rows, leftOut: leftOut('waiver', options) }, rows.length <= MOST_WAIVED_OPEN);
}

/** What a reader should know before trusting the rest. The star makes it a list of its own, whatever list comes before it. */
export function warningsSection(warnings: readonly string[], options: Pick<SummaryOptions, 'reportHint'>): Section {
  return {
    head: '',
    rows: warnings.map((warning) => `* ⚠️ ${prose(warning)}\n`),
    tail: '\n',
    leftOut: leftOut('warning', options),
  };
}

function countOf(groups: readonly VerdictGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
