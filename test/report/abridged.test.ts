// A very large merge: people are shown its weightiest verdicts, and are told so; every total is that of the whole.
import { expect, it } from 'vitest';
import { abridged } from '../../src/report/abridged.ts';
import { internet, mergedOf, vpc } from '../vantages/false-greens.ts';
import { goodVerdicts } from '../vantages/reports.ts';
import { exposedDatabase } from './samples/sample-verdict.ts';

const merged = mergedOf(internet());
const violation = exposedDatabase();
const large = { ...merged, verdicts: [...goodVerdicts(), ...merged.verdicts, violation] };

it('keeps what is missing and what is wrong, in the order of the report', () => {
  const { verdicts, warnings, totals, result } = abridged(large, 3);
  const missing = merged.verdicts.find(({ cause }) => cause === 'no-report');
  expect(missing).toBeDefined();
  expect(verdicts).toEqual([goodVerdicts()[0], missing, violation]);
  expect(warnings.at(-1)).toMatch(/^Of the 14 verdicts of this merge, the 3 weightiest are shown here/);
  expect({ totals, result }).toEqual({ totals: large.totals, result: large.result });
});

it('leaves a smaller merge, and every report of one run, as they are', () => {
  expect(abridged(large, 14)).toBe(large);
  expect(abridged(vpc(), 1)).toEqual(vpc());
});
