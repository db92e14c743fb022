import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pace } from '../../../../src/probe/send/pace.ts';
import { splitWork } from '../../../../src/probe/send/threads/split-work.ts';

const PACE: Pace = { rate: 3000, perHost: 300, inFlight: 100 };
/** So many probes of each address. */
function ofAddresses(sizes: readonly number[]): { probes: number[]; addressOf: Uint32Array } {
  const addressOf = Uint32Array.from(sizes.flatMap((size, address) => new Array<number>(size).fill(address)));
  return { probes: [...addressOf.keys()], addressOf };
}

describe('splitWork', () => {
  it('gives every probe to one thread, and no more than the pace to all of them', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 50 }), (of, threads, inFlight) => {
        const { probes, addressOf } = ofAddresses(of);
        const shares = splitWork(probes, addressOf, { ...PACE, inFlight }, threads, (index) => index % 7 === 3);
        expect(shares.flatMap((share) => share.probes).sort((a, b) => a - b)).toEqual(probes);
        expect(shares.length).toBeGreaterThanOrEqual(1);
        expect(shares.length).toBeLessThanOrEqual(threads);
        const sum = (part: (pace: Pace) => number) => shares.reduce((total, { pace }) => total + part(pace), 0);
        expect(sum((pace) => pace.rate as number)).toBeCloseTo(3000);
        expect(sum((pace) => pace.inFlight)).toBe(inFlight);
        for (const { pace } of shares) expect(pace.inFlight).toBeGreaterThanOrEqual(1);
        for (const address of of.keys()) {
          const askers = shares.filter((share) => share.probes.some((index) => addressOf[index] === address));
          const perHost = askers.reduce((total, { pace }) => total + (pace.perHost as number), 0);
          expect(perHost).toBeLessThanOrEqual(300.001);
        }
        for (const share of shares.slice(1)) expect(share.probes.filter((index) => index % 7 === 3)).toEqual([]);
      }),
    );
  });

  it('leaves an address to one thread where there are many, at its own pace', () => {
    const { probes, addressOf } = ofAddresses(new Array<number>(100).fill(20));
    const shares = splitWork(probes, addressOf, PACE, 2);
    const sets = shares.map((share) => new Set(share.probes.map((index) => addressOf[index])));
    expect(sets.map(({ size }) => size)).toEqual([50, 50]);
    expect(new Set(sets.flatMap((set) => [...set])).size).toBe(100);
    expect(shares.map(({ pace }) => pace.perHost)).toEqual([300, 300]);
  });

  it.each([
    ['few addresses', [1000, 1000]],
    ['many addresses of which one has most of the probes', [2000, ...new Array<number>(50).fill(10)]],
  ])('lets all threads ask each address where there are %s, at a part of its pace', (_, sizes) => {
    const { probes, addressOf } = ofAddresses(sizes);
    const shares = splitWork(probes, addressOf, PACE, 2);
    expect(shares.map((share) => share.probes.length)).toEqual([probes.length / 2, probes.length / 2]);
    expect(shares.map(({ pace }) => pace.perHost)).toEqual([150, 150]);
  });

  it('leaves unlimited what is unlimited', () => {
    const { probes, addressOf } = ofAddresses([10]);
    const pace = { rate: null, perHost: null, inFlight: 9 };
    expect(splitWork(probes, addressOf, pace, 2).map((share) => share.pace)).toEqual([
      { ...pace, inFlight: 5 },
      { ...pace, inFlight: 4 },
    ]);
  });
});
