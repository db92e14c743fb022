// Lists of ports as text, `1-21, 23`, cut where nobody would read on.
import type { PortRange } from '../../model/policy.ts';
import { countPorts, rangeText } from '../../model/port-ranges.ts';
import { grouped } from './counts-text.ts';

/**
 * Merged ranges as text, `1-21, 23`.
 * @param most how many ranges are written out; the rest is counted: `1, 3, 5 and 32,764 more`
 * @param suffix follows each range, since in one list `/udp` at the end would speak of the last alone
 */
export function portsText(ranges: readonly PortRange[], most = 20, suffix = ''): string {
  const shown = ranges
    .slice(0, most)
    .map((range) => `${rangeText(range)}${suffix}`)
    .join(', ');
  const rest = ranges.slice(most);
  if (rest.length === 0) return shown;
  return `${shown} and ${grouped(countPorts(rest))} more`;
}
