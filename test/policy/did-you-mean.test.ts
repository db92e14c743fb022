// Suggestions are near, the nearest, and left unsaid where nothing is.
import { expect, it } from 'vitest';
import { didYouMean } from '../../src/policy/did-you-mean.ts';

it.each([
  ['blcoked', ['open', 'blocked', 'closed'], 'blocked'],
  ['opne', ['open', 'observe'], 'open'],
  ['OPEN', ['open'], 'open'],
  ['htps', ['http', 'ftps', 'https'], 'ftps'],
  ['htps', ['https', 'ftps'], 'https'],
  ['closd', ['blocked', 'closed'], 'closed'],
  ['colour', ['open', 'closed', 'host'], null],
  ['x', ['y'], null],
  ['', ['a'], null],
  ['o'.repeat(100), ['open'], null],
])('%s of %j: %s', (word, candidates, expected) => {
  expect(didYouMean(word, candidates)).toBe(expected);
});
