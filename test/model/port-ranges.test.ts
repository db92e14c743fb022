// Ranges of ports against sets of them, port by port.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PortRange } from '../../src/model/policy.ts';
import { countPorts, difference, intersection, parseRanges, rangesText, union } from '../../src/model/port-ranges.ts';

const ranges = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 6 }))
    .map(([first, more]) => ({ first, last: first + more })),
  { maxLength: 8 },
);

function portsOf(list: readonly PortRange[]): Set<number> {
  return new Set(list.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
}

const sorted = (set: Iterable<number>) => [...set].sort((a, b) => a - b);

function isTidy(list: readonly PortRange[]): boolean {
  return list.every(({ first, last }, i) => first <= last && (i === 0 || first > (list[i - 1] as PortRange).last + 1));
}

it.each([
  [
    'union',
    (a: readonly PortRange[], b: readonly PortRange[]) => union(a, b),
    (a: Set<number>, b: Set<number>) => [...a, ...b],
  ],
  ['difference', difference, (a: Set<number>, b: Set<number>) => [...a].filter((port) => !b.has(port))],
  ['intersection', intersection, (a: Set<number>, b: Set<number>) => [...a].filter((port) => b.has(port))],
] as const)('%s is that of the sets, and tidy', (_, ofRanges, ofSets) => {
  fc.assert(
    fc.property(ranges, ranges, (a, b) => {
      const result = ofRanges(a, b);
      const expected = sorted(new Set(ofSets(portsOf(a), portsOf(b))));
      expect(sorted(portsOf(result))).toEqual(expected);
      expect(countPorts(result)).toBe(expected.length);
      expect(isTidy(result)).toBe(true);
    }),
  );
});

it('reads what it writes', () => {
  fc.assert(
    fc.property(ranges, (list) => {
      fc.pre(list.length > 0);
      expect(parseRanges(rangesText(union(list)))).toEqual(union(list));
    }),
  );
  expect(rangesText(parseRanges('1-21,23'))).toBe('1-21,23');
});
