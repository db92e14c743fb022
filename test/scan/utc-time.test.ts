// Times by arithmetic, held against the clock of JavaScript.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laterTime, utcTime, utcTimeOf } from '../../src/scan/utc-time.ts';

it('is the time that Date makes of the same seconds', () => {
  const same = (seconds: number) => {
    expect(utcTime(seconds)).toBe(new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));
  };
  // Leap days, the turns of years and centuries, and the ends of the range.
  for (const date of [
    '1970-01-01',
    '1972-02-29',
    '1999-12-31',
    '2000-02-29',
    '2000-03-01',
    '2024-02-29',
    '2100-02-28',
    '2100-03-01',
    '9999-12-31',
  ])
    for (const time of ['00:00:00', '23:59:59']) same(Date.parse(`${date}T${time}Z`) / 1000);
  fc.assert(fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), same));
});

it('is null for what is no such time', () => {
  for (const seconds of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 253_402_300_800])
    expect(utcTime(seconds)).toBeNull();
});

it('takes the time from a text in UTC alone', () => {
  expect(utcTimeOf('2026-11-21T16:17:33.352544842Z')).toBe('2026-11-21T16:17:33Z');
  expect(utcTimeOf('2026-11-21T16:17:33Z')).toBe('2026-11-21T16:17:33Z');
  for (const text of ['2026-11-21T16:17:33+01:00', '2026-11-21', 'now', '', 7, null])
    expect(utcTimeOf(text)).toBeNull();
});

it('the later of two', () => {
  const [a, b] = ['2026-11-21T16:17:33Z', '2026-11-21T16:17:34Z'];
  expect([laterTime(a, b), laterTime(b, a), laterTime(null, a), laterTime(a, null), laterTime(null, null)]).toEqual([
    b,
    b,
    a,
    a,
    null,
  ]);
});
