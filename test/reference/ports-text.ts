// Ports as a policy writes them, and the cells that all the elements of an input cut the ports into.
import { parsePorts } from '../../src/policy/values/parse-ports.ts';
import type { Ports } from './reference-types.ts';
import { Refused } from './refused.ts';

/** One element: `443`, `8000-8100`, `53/udp`; names and sets are data, and ours are asked for them. */
export function portsOf(value: unknown): Ports {
  const text = String(value).trim().toLowerCase();
  const [body = '', suffix = 'tcp'] = text.split('/').map((part) => part.trim());
  const numbers = /^(\d+)(?:\s*-\s*(\d+))?$/.exec(body);
  if (numbers && (suffix === 'tcp' || suffix === 'udp')) {
    const [first, last] = [Number(numbers[1]), Number(numbers[2] ?? numbers[1])];
    return { protocol: suffix, ranges: [[first, last]], count: last - first + 1 };
  }
  const known = parsePorts(text, () => null);
  if ('code' in known) throw new Refused(`${known.code}: ${text}`);
  const ranges = known.ranges.map(({ first, last }) => [first, last] as const);
  return { protocol: known.protocol, ranges, count: ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0) };
}

/** Ports that every element of the input holds all of, or none. */
export interface Cell {
  readonly protocol: 'tcp' | 'udp';
  readonly first: number;
  readonly last: number;
}

/** Cuts the ports 1-65535 of both protocols wherever an element begins, and after where it ends. */
export function cellsOf(elements: readonly Ports[]): readonly Cell[] {
  return (['tcp', 'udp'] as const).flatMap((protocol) => {
    const ranges = elements.filter((ports) => ports.protocol === protocol).flatMap((ports) => ports.ranges);
    const begins = new Set(ranges.flatMap(([first, last]) => [first, last + 1]).concat(1, 65_536));
    const cuts = [...begins].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((first, index) => ({ protocol, first, last: (cuts[index + 1] as number) - 1 }));
  });
}

/** Whether the ports hold the cell; by the making of cells, its first port speaks for all. */
export function holdsCell({ protocol, ranges }: Ports, cell: Cell): boolean {
  return protocol === cell.protocol && ranges.some(([first, last]) => first <= cell.first && cell.first <= last);
}

export function sizeOfCell({ first, last }: Cell): number {
  return last - first + 1;
}
