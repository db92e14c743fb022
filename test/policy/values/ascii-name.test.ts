// Names with letters outside ASCII, and the form that a refusal names.
import { expect, it } from 'vitest';
import { asciiName } from '../../../src/policy/values/ascii-name.ts';
import { parseHost } from '../../../src/policy/values/parse-host.ts';

it.each([
  ['bücher.invalid', 'xn--bcher-kva.invalid'],
  ['BÜCHER.invalid', 'xn--bcher-kva.invalid'],
  ['www.straße.example', 'www.xn--strae-oqa.example'],
  ['例え.jp', 'xn--r8jz45g.jp'],
])('%s is %s, which is a host', (name, ascii) => {
  expect(asciiName(name)).toBe(ascii);
  expect(parseHost(ascii)).toEqual({ kind: 'name', name: ascii });
  expect(parseHost(name)).toMatchObject({ code: 'bad-host', help: `write its ASCII form: \`${ascii}\`` });
});

it.each([
  'ｅxample.com',
  'a b.ü',
  'x@ü',
  'ü?a',
  'ü#a',
  'ü\\a',
  'xn--\u00fc',
  '\u202e.example',
  `${'ü'.repeat(64)}.example`,
])('%j has none that could be promised', (name) => {
  const help = 'write its ASCII form, the one with `xn--`';
  expect(parseHost(name)).toMatchObject({ code: 'bad-host', help });
});
