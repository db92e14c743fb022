// The sets of ports that a policy names: those of the numbers (RFC 6335), and `top-100` and `top-1000`, read when first named.
import type { PortRange } from '../../model/policy.ts';
import { TOP_100, TOP_1000 } from './ranking.ts';

const TEXTS: ReadonlyMap<string, string> = new Map([
  ['top-100', TOP_100],
  ['top-1000', TOP_1000],
]);
const read = new Map<string, readonly PortRange[]>();

/** The sets by number, as RFC 6335 section 6 divides them; port 0 is none. */
export const NUMBERED_SETS: readonly (readonly [name: string, range: PortRange])[] = [
  ['well-known', { first: 1, last: 1023 }],
  ['registered', { first: 1024, last: 49_151 }],
  ['dynamic', { first: 49_152, last: 65_535 }],
];

/** The names of the ranked sets, the smallest first. */
export const RANKED_SETS: readonly string[] = [...TEXTS.keys()];

/**
 * @param name lower case
 * @returns its TCP ports as sorted ranges, the same array each time; null where there is none
 */
export function rankedPorts(name: string): readonly PortRange[] | null {
  const text = TEXTS.get(name);
  if (text === undefined) return null;
  const known = read.get(name);
  if (known !== undefined) return known;
  const ranges = text
    .trim()
    .split(/\s+/)
    .map((part): PortRange => {
      const [first = 0, last = first] = part.split('-').map(Number);
      return { first, last };
    });
  read.set(name, ranges);
  return ranges;
}
