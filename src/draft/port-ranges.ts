// Arithmetic on sorted, disjoint ranges of ports: what two lists share, what is left of one without the other, neighbours joined.
import type { PortRange } from '../model/policy.ts';

/** The same ports in ascending order, with neighbours and overlaps in one range. */
export function joined(ranges: readonly PortRange[]): PortRange[] {
  const merged: { first: number; last: number }[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last);
    else merged.push({ first, last });
  }
  return merged;
}

/** The ports that are in both; both sorted and disjoint. */
export function shared(some: readonly PortRange[], others: readonly PortRange[]): PortRange[] {
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

/** The ports of the first that are not in the second; both sorted and disjoint. */
export function without(ranges: readonly PortRange[], holes: readonly PortRange[]): PortRange[] {
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

/** Whether every port of the first is in the second. */
export function isWithin(ranges: readonly PortRange[], others: readonly PortRange[]): boolean {
  return without(ranges, others).length === 0;
}

/** @param ranges disjoint */
export function countOf(ranges: readonly PortRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** `22` or `8000-8100`. */
export function rangeText({ first, last }: PortRange): string {
  return first === last ? `${first}` : `${first}-${last}`;
}
