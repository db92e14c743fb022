// Port lists as scanners write them, `1,3-4`, and what is left of one set where another is taken away.
import type { PortRange, PortSet } from '../model/policy.ts';
import type { Protocol } from '../model/words.ts';

const HIGHEST = 65_535;

/** @param ranges sorted, disjoint, never adjacent, never empty */
export function portSet(protocol: Protocol, ranges: readonly PortRange[]): PortSet {
  return { protocol, ranges, count: countPorts(ranges) };
}

/** @param ranges disjoint */
export function countPorts(ranges: readonly PortRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

export interface PortList {
  /** Sorted, disjoint, never adjacent; port 0, which no policy can name, is left out. */
  readonly ranges: readonly PortRange[];
  /** How many ports those are. */
  readonly count: number;
  /** How many ports the list names, port 0 among them. */
  readonly named: number;
}

/** @returns null for whatever is not a list of ports */
export function parsePortList(text: string): PortList | null {
  if (text === '') return { ranges: [], count: 0, named: 0 };
  const ranges: PortRange[] = [];
  let zero = 0;
  for (const part of text.split(',')) {
    const [, a, b] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part) ?? [];
    if (a === undefined) return null;
    const [first, last] = [Number(a), Number(b ?? a)];
    if (first > last || last > HIGHEST) return null;
    if (first === 0) zero = 1;
    if (last > 0) ranges.push({ first: Math.max(first, 1), last });
  }
  const merged = mergeRanges(ranges);
  const count = countPorts(merged);
  return { ranges: merged, count, named: count + zero };
}

/** The number of a port, 1 to 65535, from the digits of it; null for anything else. */
export function parsePort(text: string | null): number | null {
  if (text === null || !/^\d{1,5}$/.test(text)) return null;
  const port = Number(text);
  return port >= 1 && port <= HIGHEST ? port : null;
}

/** The same ports, sorted, with neighbours and overlaps in one range. */
export function mergeRanges(ranges: readonly PortRange[]): PortRange[] {
  const merged: { first: number; last: number }[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last);
    else merged.push({ first, last });
  }
  return merged;
}

/** The ports of the first that are not in the second; both sorted and disjoint. */
export function withoutRanges(from: readonly PortRange[], taken: readonly PortRange[]): PortRange[] {
  const left: PortRange[] = [];
  let at = 0;
  for (const { first, last } of from) {
    while (at < taken.length && (taken[at] as PortRange).last < first) at++;
    let next = first;
    for (let i = at; i < taken.length && (taken[i] as PortRange).first <= last; i++) {
      const hole = taken[i] as PortRange;
      if (hole.first > next) left.push({ first: next, last: hole.first - 1 });
      next = hole.last + 1;
    }
    if (next <= last) left.push({ first: next, last });
  }
  return left;
}
