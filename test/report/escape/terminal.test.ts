// What could steer a terminal is seen instead.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { terminal } from '../../../src/report/escape/terminal.ts';

it.each([
  ['\x1b[31mred', '\\x1b[31mred'],
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['\x9b1;1H\x7f\0', '\\x9b1;1H\\x7f\\x00'],
  ['\u202egnp.exe\u2066', '\\u202egnp.exe\\u2066'],
  ['a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
  ['\ud800x', '\\ud800x'],
  ['\u{e0041}', '\\u{e0041}'],
])('%j is shown as %s', (text, shown) => {
  expect(terminal(text)).toBe(shown);
});

it('leaves names of any script and emoji alone', () => {
  const text = 'bücher.example 例え.jp مثال 👩‍💻 ⚠️';
  expect(terminal(text)).toBe(text);
});

it('leaves no control, bidi control or half character of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(terminal(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
    }),
  );
});
