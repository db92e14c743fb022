// What was seen of each host, for a terminal: open ports by name, long lists of the others folded.
import type { Report } from '../../model/report.ts';
import { terminal } from '../escape/terminal.ts';
import { exposures } from '../rows/exposure.ts';
import { machineText } from '../rows/machines.ts';
import { padToWidth, textWidth } from '../text/text-width.ts';
import { type Colours, indented } from './terminal-layout.ts';

/** Ranges of closed, filtered or unknown ports of a host that are written out; the rest is counted. */
const MOST_RANGES = 3;
const STATES = ['open', 'closed', 'filtered', 'open|filtered', 'unknown'] as const;

/** One row a host; nothing where nothing was asked. */
export function exposurePart(report: Report, width: number, colours: Colours): string[] {
  const rows = exposures(report, 12, MOST_RANGES).map(({ ports, note, ...machine }) => {
    const states = STATES.filter((state) => ports[state] !== '').map(
      (state) => `${state === 'open|filtered' ? 'silent (open or filtered)' : state} ${ports[state]}`,
    );
    return {
      place: terminal(machineText(machine)),
      text: terminal(note === '' ? states.join('; ') : note),
    };
  });
  if (rows.length === 0) return [];
  const widest = Math.max(...rows.slice(0, 1000).map(({ place }) => textWidth(place)));
  const indent = Math.min(4 + widest, Math.floor(width / 2));
  const lines = rows.flatMap(({ place, text }) => {
    const ports = indented(text, indent, width);
    // A name too long for the column has a line of its own.
    if (textWidth(place) + 4 > indent) return [`  ${place}`, ...ports];
    return [padToWidth(`  ${place}`, indent) + (ports[0] ?? '').slice(indent), ...ports.slice(1)];
  });
  return [colours.bold('Exposure by host'), ...lines, ''];
}
