import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlannedAddress } from '../../src/model/plan.ts';
import { batchesOf } from '../../src/probe/batches.ts';
import { addressOf, segment } from './ledger-of.ts';

const NAMES = ['a.example.com', 'b.example.com', undefined];

/** An address with so many ports, that a name (or none) leads to. */
const planned = (probes: number, name?: string, number = 1): PlannedAddress => ({
  ...addressOf(`198.51.100.${number}`, segment([80], 'open', name === undefined ? {} : { host: name })),
  probes,
});
const sizes = (batches: Iterable<readonly PlannedAddress[]>) =>
  [...batches].map((batch) => batch.map(({ probes }) => probes));
const plans = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom(...NAMES)), { maxLength: 40 });

describe('batchesOf', () => {
  it('holds every address once, in order, and no part is empty', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 60 }), (plan, most) => {
        const addresses = plan.map(([probes, name], i) => planned(probes, name, i));
        const batches = [...batchesOf(addresses, most, 1)];
        expect(batches.flat()).toEqual(addresses);
        expect(batches.flat().every((address, i) => address === addresses[i])).toBe(true);
        expect(batches.every((batch) => batch.length > 0)).toBe(true);
      }),
    );
  });

  it('keeps to the bound, but for a single address and for those of one name, up to twice that', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 60 }), (plan, most) => {
        for (const batch of batchesOf(
          plan.map(([probes, name], i) => planned(probes, name, i)),
          most,
          1,
        )) {
          const probes = batch.reduce((sum, address) => sum + address.probes, 0);
          const unnamed = batch.every(({ segments }) => segments[0]?.appliedEntries[0]?.host === null);
          if (batch.length > 1) expect(probes).toBeLessThanOrEqual(unnamed ? most : 2 * most);
        }
      }),
    );
  });

  it('fills parts before it begins new ones', () => {
    const addresses = [4, 3, 3, 5, 5, 1].map((probes, i) => planned(probes, undefined, i));
    expect(sizes(batchesOf(addresses, 10, 1))).toEqual([[4, 3, 3], [5, 5], [1]]);
  });

  it('never cuts an address, however large', () => {
    expect(sizes(batchesOf([planned(65_535), planned(1), planned(65_535)], 10, 1))).toEqual([[65_535], [1], [65_535]]);
  });

  it('keeps the addresses of one name together, while they do not grow past twice the bound', () => {
    const named = [6, 6, 6, 6].map((probes) => planned(probes, 'www.example.com'));
    expect(sizes(batchesOf(named, 10, 1))).toEqual([[6, 6, 6], [6]]);
    const strangers = [planned(6, 'a.example.com'), planned(6, 'b.example.com')];
    expect(sizes(batchesOf(strangers, 10, 1))).toEqual([[6], [6]]);
  });

  it('asks so many addresses side by side as the pace of the run has room for, however many ports they have', () => {
    const whole = Array.from({ length: 7 }, (_, number) => planned(65_535, undefined, number));
    expect(sizes(batchesOf(whole))).toEqual([Array(5).fill(65_535), Array(2).fill(65_535)]);
    const named = Array.from({ length: 6 }, () => planned(65_535, 'www.example.com'));
    expect(sizes(batchesOf(named))).toEqual([Array(5).fill(65_535), [65_535]]);
  });

  it('keeps to the bound where the addresses are many', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 60 }), (plan, most) => {
        const addresses = plan.map(([probes], number) => planned(probes, undefined, number));
        for (const batch of sizes(batchesOf(addresses, most, 5)))
          if (batch.length > 5) expect(batch.reduce((sum, probes) => sum + probes, 0)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('has nothing to say of nothing', () => {
    expect([...batchesOf([])]).toEqual([]);
  });
});
