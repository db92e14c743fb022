// The job summary's lists of ports by machine: what is open, which everybody sees, and every state, folded.
import type { Report } from '../../model/report.ts';
import { markdown } from '../escape/markdown.ts';
import type { Exposure } from '../rows/exposure.ts';
import { machineText } from '../rows/machines.ts';
import { rowsOf, type Section } from '../sections/fit-sections.ts';
import { folded, leftOut, machineCell, tableHead, tableRow } from '../sections/markdown-cells.ts';
import type { SummaryOptions } from '../text/report-options.ts';

const TITLES = {
  open: 'Open',
  closed: 'Closed',
  filtered: 'Filtered',
  'open|filtered': 'Silent (open or filtered)',
  unknown: 'Unknown',
};

/** Machines whose open ports are seen without a click. */
const MOST_OPEN = 24;

/** What is open, machine by machine: read without a click, but for a long tail. Nothing where nothing is open. */
export function openPortsSections(exposed: readonly Exposure[], options: SummaryOptions): readonly Section[] {
  const open = exposed.filter(({ ports }) => ports.open !== '');
  if (open.length === 0) return [];
  const [shown, rest] = [open.slice(0, MOST_OPEN), open.slice(MOST_OPEN)];
  const rows = (some: readonly Exposure[]) => ({ ...rowsOf(some, openItem), leftOut: leftOut('host', options) });
  return [
    { head: '**Open ports**\n\n', ...rows(shown), tail: '\n' },
    ...(rest.length === 0 ? [] : [folded('Open ports of the other hosts', { head: '', ...rows(rest) })]),
  ];
}

function openItem(exposure: Exposure): string {
  return `- ${markdown(machineText(exposure))}: ${markdown(exposure.ports.open)}\n`;
}

/**
 * Every host with its ports by state; the column of UDP silence only where there is any.
 * @param place of a merged report, from where; escaped for HTML, as a title that folds is no Markdown
 */
export function exposureSection(
  report: Report,
  exposed: readonly Exposure[],
  options: SummaryOptions,
  place = '',
): Section {
  const silence = report.totals.openOrFiltered > 0;
  const states = ['open', 'closed', 'filtered', ...(silence ? (['open|filtered'] as const) : []), 'unknown'] as const;
  const rows = rowsOf(exposed, (exposure) => {
    const cells = states.map((state) => markdown(exposure.ports[state]) || '–');
    const known = exposure.note === '' ? cells : [...cells.slice(0, -1), markdown(exposure.note)];
    return tableRow([machineCell(exposure), ...known]);
  });
  const head = tableHead(['Host', ...states.map((state) => TITLES[state])]);
  const title = place === '' ? 'Every port by host and state' : `Every port by host and state, ${place}`;
  return folded(title, { head, ...rows, leftOut: leftOut('host', options) });
}
