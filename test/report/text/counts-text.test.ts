// Numbers, durations and outcomes in words.
import { expect, it } from 'vitest';
import { counted, grouped } from '../../../src/base/numbers-and-lists.ts';
import { durationText, outcomeText } from '../../../src/report/text/counts-text.ts';
import { sampleReport } from '../samples/sample-report.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [65_535, '65,535'],
  [1_000_000, '1,000,000'],
])('%i is %s', (count, text) => {
  expect(grouped(count)).toBe(text);
});

it.each([
  [0, '0 ms'],
  [999.4, '999 ms'],
  [999.6, '1.0 s'],
  [3200, '3.2 s'],
  [59_949, '59.9 s'],
  [59_960, '1 min 0 s'],
  [245_000, '4 min 5 s'],
])('%d ms is %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});

it('knows one from many', () => {
  expect([0, 1, 2].map((count) => counted(count, 'port'))).toEqual(['0 ports', '1 port', '2 ports']);
});

it.each([
  [{ pass: 44 }, 'all 44 as intended'],
  [{ pass: 1 }, '1 as intended'],
  [{ violation: 1, pass: 41 }, '1 violation, 41 as intended'],
  [{ violation: 2, inconclusive: 1, pass: 41 }, '2 violations, 1 inconclusive, 41 as intended'],
  [{ inconclusive: 3 }, '3 inconclusive, none as intended'],
  [{ waived: 1, pass: 2 }, '1 waived, 2 as intended'],
  [{ notJudged: 5 }, '5 only observed'],
  [{ pass: 2, notJudged: 1 }, 'all 2 as intended, 1 only observed'],
  [{}, 'nothing was judged'],
])('%j is "%s"', (some, text) => {
  const none = { pass: 0, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 };
  expect(outcomeText({ ...sampleReport.totals, ...none, ...some })).toBe(text);
});
