// Ranges of ports: joined, cut, counted, read and written. Every list handed out is ascending, disjoint and never adjacent.
import type { PortRange } from './policy.ts';

/** The same ports, with neighbours and overlaps in one range. */
export function union(...lists: readonly (readonly PortRange[])[]): PortRange[] {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of lists.flat().sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  return joined;
}

/** Ports of the first list that are not in the second. */
export function difference(ranges: readonly PortRange[], holes: readonly PortRange[]): PortRange[] {
  const sorted = union(holes);
  const left: PortRange[] = [];
  let hole = 0;
  for (const { first, last } of union(ranges)) {
    let from = first;
    while (hole < sorted.length && (sorted[hole] as PortRange).last < from) hole++;
    for (let at = hole; at < sorted.length && (sorted[at] as PortRange).first <= last; at++) {
      const cut = sorted[at] as PortRange;
      if (cut.first > from) left.push({ first: from, last: cut.first - 1 });
      from = Math.max(from, cut.last + 1);
    }
    if (from <= last) left.push({ first: from, last });
  }
  return left;
}

/** Ports that are in both. */
export function intersection(a: readonly PortRange[], b: readonly PortRange[]): PortRange[] {
  const [left, right] = [union(a), union(b)];
  const both: PortRange[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [one, other] = [left[i] as PortRange, right[j] as PortRange];
    const [first, last] = [Math.max(one.first, other.first), Math.min(one.last, other.last)];
    if (first <= last) both.push({ first, last });
    if (one.last < other.last) i++;
    else j++;
  }
  return both;
}

/** How many ports disjoint ranges hold. */
export function countPorts(ranges: readonly PortRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** The ranges of a report's `ports`: `"1-21,23"`. */
export function parseRanges(ports: string): PortRange[] {
  return ports.split(',').map((part) => {
    const dash = part.indexOf('-');
    if (dash < 0) return { first: Number(part), last: Number(part) };
    return { first: Number(part.slice(0, dash)), last: Number(part.slice(dash + 1)) };
  });
}

/** As a report's `ports` has them: `"1-21,23"`. */
export function rangesText(ranges: readonly PortRange[]): string {
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}
