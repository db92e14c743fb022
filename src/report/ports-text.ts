// Lists of ports as text, `1-21,23`, merged, sorted and cut where nobody would read on.
import type { PortRange } from '../model/policy.ts';
import { grouped } from './counts-text.ts';

/** The ranges of a report's `ports`: `"1-21,23"`. An empty list for null. */
export function parsePorts(ports: string | null): PortRange[] {
  if (ports === null) return [];
  return ports.split(',').map((part) => {
    const dash = part.indexOf('-');
    if (dash < 0) return { first: Number(part), last: Number(part) };
    return { first: Number(part.slice(0, dash)), last: Number(part.slice(dash + 1)) };
  });
}

/** The same ports, ascending, with neighbours and overlaps in one range. */
export function mergeRanges(ranges: readonly PortRange[]): PortRange[] {
  const merged: { first: number; last: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before !== undefined && range.first <= before.last + 1) before.last = Math.max(before.last, range.last);
    else merged.push({ first: range.first, last: range.last });
  }
  return merged;
}

/** How many ports merged ranges hold. */
export function countPorts(ranges: readonly PortRange[]): number {
  return ranges.reduce((sum, range) => sum + range.last - range.first + 1, 0);
}

/** `22` or `8000-8100`. */
export function rangeText(range: PortRange): string {
  return range.first === range.last ? String(range.first) : `${range.first}-${range.last}`;
}

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
