// How `auto` compares with numbers and `unlimited` where several files, or the bounds of a stranger, meet.
import { describe, expect, it } from 'vitest';
import { strangersPace } from '../../../src/audit/strangers-pace.ts';
import { fastestPace, firstPace, strictestRate } from '../../../src/model/pace/pace-limits.ts';
import { DEFAULT_LIMITS, DEFAULTS, type Policy, type RateLimit } from '../../../src/model/policy.ts';

describe('the strictest of some limits', () => {
  it.each<[RateLimit[], RateLimit]>([
    [['auto'], 'auto'],
    [['auto', 500], 500],
    [[500, 'auto'], 500],
    [['auto', 2000], 'auto'],
    [['auto', 5000], 'auto'],
    [['auto', null], 'auto'],
    [[null, null], null],
    [[null, 5000, 300], 300],
  ])('of %j is %j', (limits, strictest) => {
    expect(strictestRate(limits, 'perHost')).toBe(strictest);
    expect(strictestRate(limits.toReversed(), 'perHost')).toBe(strictest);
  });
});

describe('a pace', () => {
  it('that is learnt begins low and has a ceiling', () => {
    expect(firstPace({ rate: 'auto', perHost: 'auto' })).toEqual({ rate: 1000, perHost: 200 });
    expect(fastestPace({ rate: 'auto', perHost: 'auto' })).toEqual({ rate: 10_000, perHost: 2000 });
  });

  it('that is set stays what it is', () => {
    for (const pace of [firstPace, fastestPace])
      expect(pace({ rate: null, perHost: 300 })).toEqual({ rate: null, perHost: 300 });
  });
});

describe('the pace of a stranger’s policy', () => {
  const paced = (perHost: RateLimit) =>
    strangersPace({ limits: { ...DEFAULT_LIMITS, perHost }, defaults: DEFAULTS } as unknown as Policy);

  it.each<RateLimit>(['auto', 200, 1999])('may be %j', (perHost) => {
    expect(paced(perHost)).toMatchObject({ policy: { limits: { perHost } }, warnings: [] });
  });

  it.each<RateLimit>([null, 5000])('may not be %j', (perHost) => {
    const { policy, warnings } = paced(perHost);
    expect(policy.limits.perHost).toBe('auto');
    expect(warnings.join()).toContain('`limits.per-host`');
  });
});
