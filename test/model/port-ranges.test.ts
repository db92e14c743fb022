// Arithmetic on ranges of ports, against sets that are written out; and the texts of ranges.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PortRange } from '../../src/model/policy.ts';
import {
  areWithin,
  countPorts,
  holdsPort,
  parseRanges,
  portSet,
  rangesText,
  rangesWithout,
  rangeText,
  sharedRanges,
  unitedRanges,
} from '../../src/model/port-ranges.ts';

const HIGHEST = 80;
const range = fc
  .tuple(fc.integer({ min: 1, max: HIGHEST }), fc.nat(9))
  .map(([first, more]) => ({ first, last: first + more }));
/** In any order, upon each other, side by side. */
const anyRanges = fc.array(range, { maxLength: 20 });

const ports = (ranges: readonly PortRange[]) =>
  ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
const ascending = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

describe('against sets', () => {
  it('united: the same ports, sorted, with nothing that touches', () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const given = structuredClone(ranges);
        const united = unitedRanges(ranges);
        expect(ports(united)).toEqual(ascending(ports(ranges)));
        for (const [i, { first }] of united.entries()) expect(first).toBeGreaterThan((united[i - 1]?.last ?? -1) + 1);
        expect(ranges).toEqual(given);
      }),
    );
  });

  it('shared, without, within, counted, held', () => {
    fc.assert(
      fc.property(anyRanges, anyRanges, (some, others) => {
        const [a, b] = [unitedRanges(some), unitedRanges(others)];
        const [inA, inB] = [ports(a), new Set(ports(b))];
        expect(ports(sharedRanges(a, b))).toEqual(inA.filter((port) => inB.has(port)));
        expect(ports(rangesWithout(a, b))).toEqual(inA.filter((port) => !inB.has(port)));
        expect(areWithin(a, b)).toBe(inA.every((port) => inB.has(port)));
        expect(countPorts(a)).toBe(inA.length);
        expect(portSet('udp', a)).toEqual({ protocol: 'udp', ranges: a, count: inA.length });
        for (let port = 0; port <= HIGHEST + 10; port++) expect(holdsPort(b, port)).toBe(inB.has(port));
      }),
    );
  });

  it('ranges that touch without overlapping are shared and taken away alike', () => {
    const pair = [
      { first: 1, last: 5 },
      { first: 6, last: 9 },
    ];
    expect(rangesWithout([{ first: 3, last: 8 }], pair)).toEqual([]);
    expect(ports(sharedRanges([{ first: 3, last: 8 }], pair))).toEqual([3, 4, 5, 6, 7, 8]);
  });
});

describe('as text', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const united = unitedRanges(ranges);
        expect(parseRanges(united.length === 0 ? null : rangesText(united))).toEqual(united);
      }),
    );
    expect(rangesText(parseRanges('1-21,23,8000-8100'))).toBe('1-21,23,8000-8100');
    expect([rangeText({ first: 22, last: 22 }), rangeText({ first: 1, last: 2 }), rangesText([])]).toEqual([
      '22',
      '1-2',
      '',
    ]);
  });

  it('keeps the order and the overlaps of the text', () => {
    expect(parseRanges('23,1-30')).toEqual([
      { first: 23, last: 23 },
      { first: 1, last: 30 },
    ]);
  });

  it.each(['', '0', '65536', '7-1', '1-65536', 'http', '1-2-3', '-', '5-'])('"%s" names no port', (text) => {
    expect(parseRanges(text)).toEqual([]);
    expect(parseRanges(`${text},443`)).toEqual([{ first: 443, last: 443 }]);
  });
});
