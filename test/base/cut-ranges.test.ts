// Ranges of numbers and of bigints, cut where any of them begins or ends, against asking each number.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutAt, cutAtEdges, edgesOf, type Range, sweepEdges } from '../../src/base/cut-ranges.ts';

const range = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 8 }))
  .map(([first, more]): Range<number> => ({ first, last: first + more }));
const ranges = fc.array(range, { maxLength: 8 });

const holding = (all: readonly Range<number>[], at: number) =>
  all.filter(({ first, last }) => first <= at && at <= last);

it('cuts so that the same ranges hold all of a piece, and others hold its neighbours', () => {
  fc.assert(
    fc.property(ranges, (all) => {
      const pieces = cutAtEdges(all);
      for (const { first, last } of pieces)
        for (let at = first; at <= last; at++) expect(holding(all, at)).toEqual(holding(all, first));
      expect(pieces.map(({ first }) => first)).toEqual(edgesOf(all).slice(0, -1));
      expect(pieces.flatMap(({ first, last }) => [first, last + 1])).toEqual(
        edgesOf(all).flatMap((edge, i, edges) => (i === 0 || i === edges.length - 1 ? [edge] : [edge, edge])),
      );
    }),
  );
});

it('tells what begins and what ended at each piece', () => {
  fc.assert(
    fc.property(ranges, fc.array(fc.integer({ min: 0, max: 40 })), (all, alsoAt) => {
      const active = new Set<Range<number>>();
      const firsts: number[] = [];
      for (const { first, last, ended, started } of sweepEdges(all, alsoAt)) {
        for (const one of ended) active.delete(one);
        for (const one of started) active.add(one);
        firsts.push(first);
        for (let at = first; at <= last; at++) expect(new Set(holding(all, at))).toEqual(active);
      }
      const edges = [...new Set([...edgesOf(all), ...alsoAt])].sort((a, b) => a - b);
      expect(firsts).toEqual(edges.slice(0, -1));
    }),
  );
});

it('cuts one range at the edges in it, in whatever order they come', () => {
  expect(cutAt({ first: 10, last: 20 }, [])).toEqual([{ first: 10, last: 20 }]);
  expect(cutAt({ first: 10, last: 20 }, [21, 15, 10, 15, 3, 20])).toEqual([
    { first: 10, last: 14 },
    { first: 15, last: 19 },
    { first: 20, last: 20 },
  ]);
});

it('cuts addresses, which are bigints', () => {
  const all = [
    { first: 0n, last: 2n ** 128n - 1n },
    { first: 5n, last: 9n },
  ];
  expect(cutAtEdges(all)).toEqual([
    { first: 0n, last: 4n },
    { first: 5n, last: 9n },
    { first: 10n, last: 2n ** 128n - 1n },
  ]);
  expect(cutAt({ first: 5n, last: 9n }, [7n])).toEqual([
    { first: 5n, last: 6n },
    { first: 7n, last: 9n },
  ]);
});
