// Arithmetic on ranges of ports, against sets that are written out.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countOf, isWithin, joined, shared, without } from '../../src/draft/port-ranges.ts';
import { numbersOf, portsOf } from './scans.ts';

const some = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 20 });
const ranges = (numbers: readonly number[]) => portsOf('tcp', numbers).ranges;
const numbers = (of: readonly { first: number; last: number }[]) => numbersOf({ ...portsOf('tcp', []), ranges: of });
const ascending = (of: Iterable<number>) => [...new Set(of)].sort((a, b) => a - b);

it('says what sets say', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      const [x, y] = [ranges(a), ranges(b)];
      expect(numbers(shared(x, y))).toEqual(ascending(a.filter((port) => b.includes(port))));
      expect(numbers(without(x, y))).toEqual(ascending(a.filter((port) => !b.includes(port))));
      expect(joined([...x, ...y])).toEqual(ranges([...a, ...b]));
      expect(isWithin(x, y)).toBe(a.every((port) => b.includes(port)));
      expect(countOf(x)).toBe(a.length);
    }),
  );
});
