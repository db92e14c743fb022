// Mutated scans, a few for every run of the tests; `scripts/fuzz-scans.mjs` tries many.
import { expect, it } from 'vitest';
import { mutatedScan, troubleWith } from './mutated-scan.ts';

it('300 scans with changes in them crash nothing and pass nothing that nobody knows', async () => {
  for (let index = 0; index < 300; index++) {
    const text = mutatedScan(2026, index);
    const trouble = await troubleWith(text).catch((error: unknown) => [`exception: ${error}`]);
    expect(trouble, `input ${index}`).toEqual([]);
  }
});

it('the same number is the same text', () => {
  expect(mutatedScan(1, 7)).toBe(mutatedScan(1, 7));
  expect(mutatedScan(1, 7)).not.toBe(mutatedScan(1, 8));
});
