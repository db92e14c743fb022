// The Markdown tables of violations, inconclusive and waived verdicts, for the job summary, the comment and the issue; and the warnings.
import { grouped } from '../../base/numbers-and-lists.ts';
import { html } from '../escape/html.ts';
import { markdown } from '../escape/markdown.ts';
import { groupAnswer, groupExpected, groupExplanation, groupHosts, groupPorts } from '../rows/group-texts.ts';
import type { VerdictGroup } from '../rows/verdict-groups.ts';
import { seenWords } from '../text/cause-text.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import type { Section } from './fit-sections.ts';
import { folded, hostCell, leftOut, prose, ruleLink, severityCell, tableHead, tableRow } from './markdown-cells.ts';

/** The columns that all of these tables share, and the title of the last one. */
const titles = (last: string) => ['Host', 'Port', 'Intended', 'Seen', last];

/** The one host, or all of them. */
function groupHostCell(group: VerdictGroup): string {
  const [place] = group.places;
  const isOne = group.places.length === 1 && place !== undefined && place.alsoHosts.length === 0;
  return isOne ? hostCell(place) : markdown(groupHosts(group));
}

/** The cells under those, from the host to the link. */
function groupCells(group: VerdictGroup, options: SummaryOptions): string[] {
  const { verdict } = group;
  const seen = `**${markdown(seenWords(verdict))}**<br>${markdown(groupAnswer(group))}`;
  const advice = verdict.advice === '' ? '' : `<br>**What to do:** ${prose(verdict.advice)}`;
  const text = `${prose(groupExplanation(group))}${advice} ${ruleLink(verdict, options)}`;
  return [groupHostCell(group), markdown(groupPorts(group)), groupExpected(group) || '–', seen, text];
}

/** The table of violations, the first thing under the heading. */
export function violationsSection(violations: readonly VerdictGroup[], options: SummaryOptions): Section {
  return {
    head: tableHead(['', ...titles('What is wrong, and what to do')]),
    rows: violations.map((group) =>
      tableRow([severityCell(group.severity ?? 'medium'), ...groupCells(group, options)]),
    ),
    tail: '\n',
    leftOut: leftOut('row', options),
  };
}

/** A table that folds, under a title with the number of its verdicts. */
function foldedTable(
  groups: readonly VerdictGroup[],
  title: (count: string) => string,
  lastColumn: string,
  options: SummaryOptions,
  open = false,
): Section {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const table = {
    head: tableHead(titles(lastColumn)),
    rows: groups.map((group) => tableRow(groupCells(group, options))),
    leftOut: leftOut('row', options),
  };
  return folded(html(title(grouped(count))), table, open);
}

/** @param open whether the reader sees it without a click */
export function inconclusiveSection(
  inconclusive: readonly VerdictGroup[],
  open: boolean,
  options: SummaryOptions,
): Section {
  const title = (count: string) => `Inconclusive (${count}): could not be checked, so it does not count as intended`;
  return foldedTable(inconclusive, title, 'Why it is not known, and how to know it', options, open);
}

/** What waivers excuse, and why: visible, but folded. */
export function waivedSection(waived: readonly VerdictGroup[], options: SummaryOptions): Section {
  const title = (count: string) => `Waived (${count}): against the policy, and excused for now`;
  return foldedTable(waived, title, 'What is excused, until when, and why', options);
}

/** What a reader should know before trusting the rest. */
export function warningsSection(warnings: readonly string[], options: SummaryOptions): Section {
  return {
    head: '',
    rows: warnings.map((warning) => `- ⚠️ ${prose(warning)}\n`),
    tail: '\n',
    leftOut: leftOut('warning', options),
  };
}
