// Ranges: what is merged holds the same ports, and nothing that touches.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countPorts, mergeRanges, parsePorts, portsText } from '../../src/report/ports-text.ts';

const ports = (ranges: readonly { first: number; last: number }[]) =>
  ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

it('reads what the report writes', () => {
  expect(parsePorts('1-21,23')).toEqual([
    { first: 1, last: 21 },
    { first: 23, last: 23 },
  ]);
  expect(parsePorts(null)).toEqual([]);
});

it('merges to the same ports, sorted and apart', () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 80 }), fc.nat(9))
    .map(([first, more]) => ({ first, last: first + more }));
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const merged = mergeRanges(ranges);
      expect(ports(merged)).toEqual([...new Set(ports(ranges))].sort((a, b) => a - b));
      expect(countPorts(merged)).toBe(ports(merged).length);
      for (const [index, one] of merged.entries())
        expect(one.first).toBeGreaterThan((merged[index - 1]?.last ?? -1) + 1);
    }),
  );
});

it('writes the first ranges and counts the rest', () => {
  expect(portsText(parsePorts('1-21,23,8000-8100'))).toBe('1-21, 23, 8000-8100');
  expect(portsText(parsePorts('1-21,23,8000-9100'), 1)).toBe('1-21 and 1,102 more');
  expect(portsText(parsePorts('53,5000-5001,9999'), 2, '/udp')).toBe('53/udp, 5000-5001/udp and 1 more');
  expect(portsText([])).toBe('');
});
