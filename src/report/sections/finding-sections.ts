// The Markdown sections of violations, inconclusive and waived findings, for the job summary, the comment and the issue; and the warnings.
import { grouped, upTo } from '../../base/numbers-and-lists.ts';
import { countOf, type VerdictGroup } from '../rows/verdict-groups.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { type FindingOptions, findingItem, findingLine, waivedItem } from './finding-item.ts';
import { rowsOf, type Section } from './fit-sections.ts';
import { folded, leftOut, prose } from './markdown-cells.ts';

export type FindingSectionOptions = FindingOptions & Pick<SummaryOptions, 'reportHint'>;

/** What could not be checked and is shown without a click: it can make a run fail, and the rest is mostly more of the same. */
const MOST_UNSURE_OPEN = 8;

/** The list of violations, the first thing under the heading. */
export function violationsSection(violations: readonly VerdictGroup[], options: FindingSectionOptions): Section {
  return {
    head: '',
    ...rowsOf(violations, (group) => findingItem(group, options)),
    tail: '\n',
    leftOut: leftOut('finding', options),
  };
}

/**
 * Findings in one line each, and folded below them why they matter and what to do. `title` is escaped.
 * @param first how the first of them is told: `whole`, where no other finding above says what to do
 */
export function shortSections(
  title: string,
  found: readonly VerdictGroup[],
  first: 'whole' | 'in a line',
  options: FindingSectionOptions,
): Section[] {
  const more = leftOut('finding', options);
  const shown = first === 'whole' ? 1 : 0;
  const item = (group: VerdictGroup) => findingItem(group, options);
  const rows = [...found.slice(0, shown).map(item), ...found.slice(shown).map((group) => findingLine(group, options))];
  const whole = found.slice(shown).map(item);
  return [
    { head: `#### ${title}\n\n`, rows, tail: '\n', leftOut: more },
    ...(whole.length === 0 ? [] : [folded('Why, and what to do', { head: '', rows: whole, leftOut: more })]),
  ];
}

/** @param open whether the reader sees it without a click */
export function inconclusiveSection(
  inconclusive: readonly VerdictGroup[],
  open: boolean,
  options: FindingSectionOptions,
): Section {
  const rows = rowsOf(inconclusive, (group) => findingItem(group, options));
  return folded(inconclusiveTitle(inconclusive), { head: '', ...rows, leftOut: leftOut('finding', options) }, open);
}

/** The same for a document with room for the first of them: only the others fold. */
export function inconclusiveSections(
  inconclusive: readonly VerdictGroup[],
  options: FindingSectionOptions,
): readonly Section[] {
  const { shown, rest } = upTo(inconclusive, MOST_UNSURE_OPEN);
  const section = (groups: readonly VerdictGroup[]) => ({
    ...rowsOf(groups, (group) => findingItem(group, options)),
    leftOut: leftOut('finding', options),
  });
  return [
    { head: `**${inconclusiveTitle(inconclusive)}**\n\n`, ...section(shown), tail: '\n' },
    ...(rest === 0
      ? []
      : [
          folded(`❔ ${grouped(rest)} more that could not be checked`, {
            head: '',
            ...section(inconclusive.slice(shown.length)),
          }),
        ]),
  ];
}

function inconclusiveTitle(inconclusive: readonly VerdictGroup[]): string {
  return `❔ ${grouped(countOf(inconclusive))} inconclusive: could not be checked, so it does not count as intended`;
}

/** What waivers cover, a line each; folded, as somebody has decided on it, with the day on which the first of them ends. */
export function waivedSection(waived: readonly VerdictGroup[], options: FindingSectionOptions): Section {
  const [first] = waived.flatMap(({ verdict: { waiver } }) => (waiver === null ? [] : [waiver.until])).sort();
  const until = first === undefined ? '' : `; the first waiver ends after ${first}`;
  const title = `🔕 ${grouped(countOf(waived))} waived: against the policy, allowed by a waiver for now${until}`;
  const rows = rowsOf(waived, (group) => waivedItem(group, options));
  return folded(title, { head: '', ...rows, leftOut: leftOut('waiver', options) });
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
