// FNV-1a: the test vectors of its authors, and the same as arithmetic on whole numbers.
import { expect, it } from 'vitest';
import { fnv1a64 } from '../../src/base/fnv1a64.ts';

// Test vectors of the authors (draft-eastlake-fnv, appendix C).
it.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['b', 'af63df4c8601f1a5'],
  ['foobar', '85944171f73967e8'],
  ['chongo was here!\n', '46810940eff5f915'],
])('%j hashes to %s', (text, hash) => {
  expect(fnv1a64(text)).toBe(hash);
});

it('hashes as arithmetic on whole numbers does, over every byte', () => {
  const slow = (text: string) => {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text))
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
    return hash.toString(16).padStart(16, '0');
  };
  for (let code = 0; code < 0x3000; code += 7) {
    const text = `${String.fromCodePoint(code)} ${'é'.repeat(code % 13)} ${code * 7919}`;
    expect(fnv1a64(text)).toBe(slow(text));
  }
});
