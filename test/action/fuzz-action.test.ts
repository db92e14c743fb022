// A small share of what `node scripts/fuzz-action.mjs` tries: mutated events, variables and inputs of the action, and reports to merge.
import { expect, it } from 'vitest';
import { fuzzAction } from './fuzz-action.ts';

it('no event and no input makes the action crash, ask or trust', { timeout: 240_000 }, async () => {
  const { failures, ends } = await fuzzAction({ seed: 1, count: 500, budgetMs: 60_000 });
  expect(failures).toEqual([]);
  // Every way to end is met, or the mutations have become too few or too many.
  const merges = ['merge 0', 'merge 1', 'merge 2', 'merge 3'];
  expect(Object.keys(ends).sort()).toEqual(['0', '2', '3', 'event', ...merges]);
});
