// Parses port lists as scanners write them: `1,3-4`.
import type { PortRange } from '../model/policy.ts';
import { countPorts, unitedRanges } from '../model/port-ranges.ts';

const HIGHEST = 65_535;

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
  const merged = unitedRanges(ranges);
  const count = countPorts(merged);
  return { ranges: merged, count, named: count + zero };
}

/** The number of a port, 1 to 65535, from the digits of it; null for anything else. */
export function parsePort(text: string | null): number | null {
  if (text === null || !/^\d{1,5}$/.test(text)) return null;
  const port = Number(text);
  return port >= 1 && port <= HIGHEST ? port : null;
}
