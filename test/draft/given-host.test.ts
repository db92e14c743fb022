// What a draft takes for a host is what the policy language takes for one.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { givenHost } from '../../src/draft/given-host.ts';
import { parseHost } from '../../src/policy/values/parse-host.ts';

const TEXTS = [
  'www.example.com',
  'WWW.example.com.',
  '_dmarc.example.com',
  'localhost',
  '203.0.113.7',
  '203.0.113.16/28',
  '203.0.113.17/28',
  '203.0.113.4-203.0.113.9',
  '203.0.113.9-203.0.113.4',
  '2001:db8::7',
  '2001:DB8:0::7',
  '2001:db8::/124',
  '2001:db8::1-2001:db8::5',
  '010.0.0.1',
  '10.0.0.256',
  '10.1',
  '1',
  '0x7f.1',
  'a-b.example.com',
  '-a.example.com',
  'a..b',
  '*.example.com',
  'https://example.com',
  'example.com:443',
  '[2001:db8::1]',
  'fe80::1%eth0',
  '::ffff:10.0.0.1',
  '',
  ...[
    'null',
    'NULL',
    'None',
    'nil',
    'undefined',
    'NaN',
    'true',
    'False',
    'null.',
    'null.example.com',
    'yes',
    'no',
    'on',
  ],
  ...['1e3', '0x1f', '1_000', '12:30:45', '~', '*', '&a', '!a', '<nil>', '(known after apply)'],
];

const agrees = (text: string) => {
  const [ours, theirs] = [givenHost(text), parseHost(text)];
  expect(ours, text).toEqual('code' in theirs ? null : theirs);
};

it.each(TEXTS)('%j', agrees);

it('agrees on words that programs and YAML take for something else', () => {
  const words = ['null', 'none', 'nil', 'undefined', 'nan', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', '1e3', '_'];
  const word = fc.constantFrom(...words).chain((one) => fc.mixedCase(fc.constant(one)));
  const text = fc
    .tuple(fc.constantFrom('', ' ', '*', '&', '!', '~'), fc.array(word, { minLength: 1, maxLength: 3 }))
    .chain(([sign, some]) => fc.constantFrom('.', '', '-', ':').map((between) => sign + some.join(between)))
    .chain((one) => fc.constantFrom(one, `${one}.`, `${one} `));
  fc.assert(fc.property(text, agrees), { numRuns: 2000 });
});

it('agrees on anything that is made of the same letters', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'012af.:/-_x*% '), { maxLength: 20 }), (letters) =>
      agrees(letters.join('')),
    ),
    { numRuns: 3000 },
  );
});
