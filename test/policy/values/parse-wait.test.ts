// Durations of --wait.
import { expect, it } from 'vitest';
import { parseWait } from '../../../src/policy/values/parse-wait.ts';

it.each([
  ['90s', 90_000],
  ['2m', 120_000],
  ['1h30m', 5_400_000],
  [' 1.5m ', 90_000],
  ['24h', 86_400_000],
])('%s is %d ms', (text, ms) => expect(parseWait(text)).toBe(ms));

it.each([
  ['120', /no unit: write `120s`/],
  ['soon', /is not a duration/],
  ['2m x', /is not a duration/],
  ['-2m', /is not a duration/],
  ['500ms', /is not a duration/],
  ['0s', /out of range/],
  ['25h', /out of range/],
  ['99999999999h', /out of range/],
])('%s is none', (text, problem) => expect(parseWait(text)).toMatchObject({ problem: expect.stringMatching(problem) }));
