// Arithmetic on ranges of ports: union, intersection, difference, counting, and as text (`1-21,23`).
import type { PortRange, PortSet } from './policy.ts';

const LOWEST = 1;
const HIGHEST = 65_535;

/** The same ports in ascending order, with neighbours and overlaps in one range; the ranges may come in any order. */
export function unitedRanges(ranges: readonly PortRange[]): PortRange[] {
  const united: { first: number; last: number }[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = united.at(-1);
    if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last);
    else united.push({ first, last });
  }
  return united;
}

/** The ports that are in both; both ascending and disjoint. */
export function sharedRanges(some: readonly PortRange[], others: readonly PortRange[]): PortRange[] {
  const both: PortRange[] = [];
  for (let i = 0, j = 0; i < some.length && j < others.length; ) {
    const [a, b] = [some[i] as PortRange, others[j] as PortRange];
    const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
    if (first <= last) both.push({ first, last });
    if (a.last < b.last) i++;
    else j++;
  }
  return both;
}

/** The ports of the first that are not in the second; both ascending and disjoint. */
export function rangesWithout(ranges: readonly PortRange[], holes: readonly PortRange[]): PortRange[] {
  const left: PortRange[] = [];
  let j = 0;
  for (const range of ranges) {
    while (j < holes.length && (holes[j] as PortRange).last < range.first) j++;
    let { first } = range;
    for (let k = j; k < holes.length && (holes[k] as PortRange).first <= range.last; k++) {
      const hole = holes[k] as PortRange;
      if (hole.first > first) left.push({ first, last: hole.first - 1 });
      first = hole.last + 1;
    }
    if (first <= range.last) left.push({ first, last: range.last });
  }
  return left;
}

/** Whether every port of the first is in the second; both ascending and disjoint. */
export function areWithin(ranges: readonly PortRange[], others: readonly PortRange[]): boolean {
  return rangesWithout(ranges, others).length === 0;
}

/** How many ports disjoint ranges hold. */
export function countPorts(ranges: readonly PortRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** @param ranges ascending, disjoint, never adjacent, never empty */
export function portSet(protocol: PortSet['protocol'], ranges: readonly PortRange[]): PortSet {
  return { protocol, ranges, count: countPorts(ranges) };
}

/** Whether ascending, disjoint ranges hold a port; in the time of a binary search. */
export function holdsPort(ranges: readonly PortRange[], port: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { first, last } = ranges[middle] as PortRange;
    if (port < first) high = middle - 1;
    else if (port > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** `22` or `8000-8100`. */
export function rangeText({ first, last }: PortRange): string {
  return first === last ? `${first}` : `${first}-${last}`;
}

/** As a report writes them: `"1-21,23-1023"`; empty for none. */
export function rangesText(ranges: readonly PortRange[]): string {
  return ranges.map(rangeText).join(',');
}

/**
 * The ranges of a report's `ports`, in its order: `"1-21,23"`. None for null; a part that is not a range of ports is left out, as
 * a report may have been written by anybody.
 */
export function parseRanges(ports: string | null): PortRange[] {
  if (ports === null) return [];
  return ports.split(',').flatMap((part) => {
    const dash = part.indexOf('-');
    const first = Number(dash < 0 ? part : part.slice(0, dash));
    const last = dash < 0 ? first : Number(part.slice(dash + 1));
    return LOWEST <= first && first <= last && last <= HIGHEST ? [{ first, last }] : [];
  });
}
