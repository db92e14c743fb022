import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utcMilliseconds } from '../../src/base/utc-milliseconds.ts';

it('reads what Date writes', () => {
  const dates = fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      expect(utcMilliseconds(date.toISOString())).toBe(date.getTime());
    }),
  );
});

it.each([
  ['1970-01-01T00:00:00Z', 0],
  ['2024-02-29T12:00:00.5Z', Date.UTC(2024, 1, 29, 12, 0, 0, 500)],
  ['2000-03-01T00:00:00.123999Z', Date.UTC(2000, 2, 1, 0, 0, 0, 123)],
])('%s', (text, milliseconds) => {
  expect(utcMilliseconds(text)).toBe(milliseconds);
});

it.each(['', 'yesterday', '2026-11-21', '2026-13-01T00:00:00Z', '2026-11-21T25:00:00Z', '2026-11-21T02:00:07+01:00'])(
  'gives NaN for %s',
  (text) => {
    expect(utcMilliseconds(text)).toBeNaN();
  },
);
