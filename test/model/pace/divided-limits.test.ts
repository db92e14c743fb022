// The pace of one part of a divided run.
import { expect, it } from 'vitest';
import { dividedLimits, fastestPace, firstPace } from '../../../src/model/pace/pace-limits.ts';
import { DEFAULT_LIMITS } from '../../../src/model/policy.ts';

it('divides the start and the ceiling of a rate that is learnt, and no limit of one host', () => {
  const limits = dividedLimits(DEFAULT_LIMITS, 8);
  expect([firstPace(limits), fastestPace(limits)]).toEqual([
    { rate: 125, perHost: 200 },
    { rate: 1250, perHost: 2000 },
  ]);
});

it.each([
  [1000, 8, 125],
  [1000, 3, 333],
  [10, 3, 3.333],
  [1, 1000, 0.001],
])('%d in %d parts: never more than the whole', (rate, parts, part) => {
  expect(dividedLimits({ ...DEFAULT_LIMITS, rate }, parts).rate).toBe(part);
  expect(part * parts).toBeLessThanOrEqual(rate);
});

it('leaves alone what is unlimited, and a run that is not divided', () => {
  expect(dividedLimits({ ...DEFAULT_LIMITS, rate: null }, 8).rate).toBeNull();
  expect(dividedLimits(DEFAULT_LIMITS, 1)).toBe(DEFAULT_LIMITS);
});
