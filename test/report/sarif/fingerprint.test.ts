// Fingerprints: a counter tells results of one identity apart, in each file anew.
import { expect, it } from 'vitest';
import { fingerprinter } from '../../../src/report/sarif/fingerprint.ts';

it('counts each identity by itself, and anew for each file', () => {
  const one = fingerprinter();
  const counts = [['a'], ['b'], ['a'], ['a', ''], ['a']].map((identity) => one(identity).split(':')[1]);
  expect(counts).toEqual(['1', '1', '2', '1', '3']);
  expect(fingerprinter()(['a'])).toMatch(/:1$/);
});
