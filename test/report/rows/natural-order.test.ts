// Natural order, against the plain way to say it: cut into numbers and the rest, and compare piece by piece.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareNaturally } from '../../../src/report/rows/most-severe-first.ts';

function byPieces(a: string, b: string): number {
  const [left, right]: [string[], string[]] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one = '', other = ''] = [left[index], right[index]];
    const difference = /\d/.test(one) && /\d/.test(other) ? Number(one) - Number(other) : 0;
    if (difference !== 0) return Math.sign(difference);
    if (one !== other) return one < other ? -1 : 1;
  }
  return Math.sign(left.length - right.length);
}

it('is that order', () => {
  const name = fc.string({ unit: fc.constantFrom('0', '1', '9', '.', '-', 'a', 'b', ':'), maxLength: 8 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(compareNaturally(a, b))).toBe(byPieces(a, b));
    }),
    { numRuns: 20_000 },
  );
});

it('takes no time for a long sorted list', () => {
  const names = Array.from({ length: 200_000 }, (_, index) => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`);
  const started = performance.now();
  expect([...names].reverse().sort(compareNaturally)).toEqual(names);
  expect(performance.now() - started).toBeLessThan(5000);
});
