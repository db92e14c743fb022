import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pace } from '../../../src/probe/send/pace.ts';
import { isQuick, MOST_STEPS, slower } from '../../../src/probe/send/pace.ts';

const rate = fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: null });
const pace: fc.Arbitrary<Pace> = fc.record({ rate, perHost: rate, inFlight: fc.integer({ min: 1, max: 5000 }) });
const atMost = (one: number | null, other: number | null) => other === null || (one !== null && one <= other);

describe('slower', () => {
  it('halves the pace, and leaves what is unlimited so', () => {
    expect(slower({ rate: 1000, perHost: null, inFlight: 7 }, false, 0)).toEqual({
      rate: 500,
      perHost: null,
      inFlight: 7,
    });
  });

  it('quarters it where something is lost, and limits what was unlimited', () => {
    expect(slower({ rate: 1000, perHost: 200, inFlight: 7 }, true)).toEqual({ rate: 250, perHost: 50, inFlight: 7 });
    const { rate, perHost } = slower({ rate: null, perHost: null, inFlight: 7 }, true);
    expect(rate).toBeGreaterThan(perHost as number);
  });

  it('halves it with each step, and is still a pace after the last', () => {
    const given = { rate: 1000, perHost: 200, inFlight: 7 };
    expect(slower(given, true, 2)).toEqual({ rate: 62.5, perHost: 12.5, inFlight: 7 });
    expect(slower(given, true, MOST_STEPS).perHost).toBeGreaterThan(1);
  });

  it('is never faster than the pace that it slows down, nor with loss than without, nor ever stands still', () => {
    fc.assert(
      fc.property(pace, fc.integer({ min: 0, max: MOST_STEPS }), (given, round) => {
        const [calm, lossy] = [slower(given, false, round), slower(given, true, round)];
        for (const key of ['rate', 'perHost'] as const) {
          expect(atMost(calm[key], given[key])).toBe(true);
          expect(atMost(lossy[key], calm[key])).toBe(true);
          expect(lossy[key]).toBeGreaterThan(0);
          if (given[key] !== null) expect(calm[key]).toBeLessThan(given[key]);
        }
        expect([calm.inFlight, lossy.inFlight]).toEqual([given.inFlight, given.inFlight]);
      }),
    );
  });
});

describe('isQuick', () => {
  const addressOf = [0, 0, 0, 0, 1];

  it('is, where nothing holds the sweep back', () => {
    expect(isQuick(addressOf, [0, 1, 2, 3, 4], { rate: null, perHost: null, inFlight: 1 }, 1)).toBe(true);
  });

  it('is not, where the pace alone takes as long as the timeout', () => {
    expect(isQuick(addressOf, [0, 1, 2, 3, 4], { rate: 5, perHost: null, inFlight: 1 }, 1000)).toBe(false);
    expect(isQuick(addressOf, [0, 1, 2, 3], { rate: 5, perHost: null, inFlight: 1 }, 1000)).toBe(true);
  });

  it('looks at the address that is asked most', () => {
    const perHost = { rate: null, perHost: 4, inFlight: 1 };
    expect(isQuick(addressOf, [0, 1, 2, 3, 4], perHost, 1000)).toBe(false);
    expect(isQuick(addressOf, [0, 1, 2, 4], perHost, 1000)).toBe(true);
  });

  it('stays slow when more is asked or the pace sinks', () => {
    const probes = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 });
    fc.assert(
      fc.property(probes, pace, fc.integer({ min: 1, max: 5000 }), (asked, given, timeoutMs) => {
        if (isQuick(addressOf, asked, given, timeoutMs)) return;
        expect(isQuick(addressOf, [...asked, 0], given, timeoutMs)).toBe(false);
        expect(isQuick(addressOf, asked, slower(given, true, 0), timeoutMs)).toBe(false);
      }),
    );
  });
});
