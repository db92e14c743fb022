// Bytes of UTF-8: the length, and a cut that never leaves half a character.
import { expect, it } from 'vitest';
import { byteLength, firstBytes } from '../../src/base/utf8.ts';

it.each([
  ['', 0],
  ['a', 1],
  ['é', 2],
  ['…', 3],
  ['🔴', 4],
  // A lone surrogate is replaced by U+FFFD.
  ['\ud83d', 3],
])('%j has %i bytes', (text, bytes) => {
  expect(byteLength(text)).toBe(bytes);
});

it('cuts at a character', () => {
  const text = 'aé…🔴';
  const cuts = Array.from({ length: 12 }, (_, bytes) => firstBytes(text, bytes));
  expect(cuts).toEqual(['', 'a', 'a', 'aé', 'aé', 'aé', 'aé…', 'aé…', 'aé…', 'aé…', text, text]);
  expect(firstBytes(text, -1)).toBe('');
});
