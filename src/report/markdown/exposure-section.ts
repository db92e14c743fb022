// The job summary's "Exposure by host": every host with its open, closed, filtered and unknown ports.
import type { Report } from '../../model/report.ts';
import { markdown } from '../escape/markdown.ts';
import { exposures } from '../rows/exposure.ts';
import { alsoText } from '../rows/machines.ts';
import type { Section } from '../sections/fit-sections.ts';
import { folded, hostCell, leftOut, tableHead, tableRow } from '../sections/markdown-cells.ts';
import type { SummaryOptions } from '../text/report-options.ts';

const TITLES = {
  open: 'Open',
  closed: 'Closed',
  filtered: 'Filtered',
  'open|filtered': 'Silent (open or filtered)',
  unknown: 'Unknown',
};

/** Every host with its ports by state; the column of UDP silence only where there is any. */
export function exposureSection(report: Report, options: SummaryOptions): Section {
  const silence = report.totals.openOrFiltered > 0;
  const states = ['open', 'closed', 'filtered', ...(silence ? (['open|filtered'] as const) : []), 'unknown'] as const;
  const rows = exposures(report, 40).map((exposure) => {
    const cells = states.map((state) => markdown(exposure.ports[state]) || '–');
    const known = exposure.note === '' ? cells : [...cells.slice(0, -1), markdown(exposure.note)];
    const also = exposure.alsoHosts.length === 0 ? '' : `<br>${markdown(alsoText(exposure.alsoHosts))}`;
    return tableRow([`${hostCell(exposure)}${also}`, ...known]);
  });
  const head = tableHead(['Host', ...states.map((state) => TITLES[state])]);
  return folded('Exposure by host', { head, rows, leftOut: leftOut('host', options) });
}
