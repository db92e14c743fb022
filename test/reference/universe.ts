// The little world that generated policies speak of: few addresses, few names and few ports, so that entries meet.
import fc from 'fast-check';
import type { ReferenceInput, ZoneAnswer } from './reference-types.ts';

const PRIVATE = ['10.0.0.0', '10.0.0.1', '10.0.0.2', '10.0.0.3'];
const PUBLIC = ['93.184.216.0', '93.184.216.1', '93.184.216.2', '93.184.216.3'];
const PRIVATE_6 = ['2001:db8::', '2001:db8::1'];
const PUBLIC_6 = ['2600::', '2600::1'];
/** By NAT64: 93.184.216.1, 10.0.0.1 and the metadata address. */
const NAT64 = ['64:ff9b::5db8:d801', '64:ff9b::a00:1', '64:ff9b::a9fe:a9fe'];
/** By 6to4, Teredo (a server and a client), ISATAP, and as IPv4-compatible and IPv4-translated: the same three, and loopback. */
const EMBEDDED = ['2002:5db8:d801::1', '2002:a00:1::1', '2002:a9fe:a9fe::1', '2001:0:5db8:d801::a247:27fe']
  .concat('2001:0:5db8:d801::5601:5601', '2001:0:a9fe:a9fe::a247:27fe', '2001:0:5db8:d801::f5ff:fffe')
  .concat('2600::5efe:5db8:d801', '2600::5efe:a9fe:a9fe', '::5db8:d801', '::ffff:0:a00:1', '64:ff9b::7f00:1');
/** Refused unless a scope names it. */
const METADATA = '169.254.169.254';
export const NAMES = ['a.example.com', 'b.example.com', 'www.a.example.com', 'example.com', 'other.test'];

/** Mostly one address or none of the kind, now and then the resolver fails. */
function answer(addresses: readonly string[]): fc.Arbitrary<ZoneAnswer> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.subarray([...addresses], { minLength: 1, maxLength: Math.min(3, addresses.length) }) },
    { weight: 2, arbitrary: fc.constant('NXDOMAIN' as const) },
    { weight: 1, arbitrary: fc.constant('SERVFAIL' as const) },
  );
}

/** Public addresses more often: a scope by name holds no others. */
const ipv4 = fc.oneof(
  { weight: 2, arbitrary: answer(PUBLIC) },
  { weight: 1, arbitrary: answer([...PRIVATE, METADATA]) },
);
const ipv6 = fc.oneof(
  { weight: 2, arbitrary: answer(PUBLIC_6) },
  { weight: 1, arbitrary: answer(PRIVATE_6) },
  { weight: 1, arbitrary: answer(NAT64) },
  { weight: 1, arbitrary: answer(EMBEDDED) },
);

export const zone: fc.Arbitrary<ReferenceInput['zone']> = fc
  .tuple(...NAMES.map(() => fc.record({ ipv4, ipv6 })))
  .map((answers) => new Map(answers.map((one, index) => [NAMES[index] as string, one])));

export const nameText = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.constantFrom('A.Example.COM', 'b.example.com.', 'nowhere.test') },
);

const block = (family: readonly string[]) =>
  fc.tuple(fc.constantFrom(...family), fc.constantFrom(...family)).map((ends) => {
    const [low = '', high = ''] = ends.sort();
    return `${low}-${high}`;
  });

export const ADDRESSES_4 = [...PRIVATE, ...PUBLIC];
export const ADDRESSES_6 = [...PRIVATE_6, ...PUBLIC_6];

/** Addresses, CIDRs and ranges of one family or the other. */
export const addressesText = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...ADDRESSES_4) },
  { weight: 2, arbitrary: fc.constantFrom(...ADDRESSES_6, '2001:DB8:0:0::1', '2600:0000::') },
  { weight: 2, arbitrary: fc.oneof(block(PRIVATE), block(PUBLIC), block(PRIVATE_6), block(PUBLIC_6)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['10.0.0.0/30', '93.184.216.0/30', '2001:db8::/127', '2600::/126', '10.0.0.1/32'],
      // As many addresses as each other, and not in step.
      ...['10.0.0.0/31', '10.0.0.2/31', '10.0.0.1-10.0.0.2', '93.184.216.1-93.184.216.2', '93.184.216.2/31'],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(METADATA, '169.254.169.254/31', 'fe80::1', '224.0.0.1') },
  { weight: 1, arbitrary: fc.constantFrom(...NAT64, ...EMBEDDED, '64:ff9b::5db8:d800/126', '64:ff9b::93.184.216.1') },
);

/** What a `scope` may say: all of the above, and networks around them. */
export const scopeText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('10.0.0.0/8', '93.184.216.0/24', '0.0.0.0/0', '::/0', '2600::/16', '2001:db8::/32'),
  },
  { weight: 3, arbitrary: fc.constantFrom('*.example.com', '*.a.example.com', ...NAMES) },
  { weight: 2, arbitrary: addressesText },
  { weight: 1, arbitrary: fc.constantFrom('169.254.0.0/16', '169.254.169.254', '169.0.0.0/8') },
  { weight: 1, arbitrary: fc.constantFrom('2001::/32', '2002::/16', '64:ff9b::/96', '2002:a9fe:a9fe::/48', '::/96') },
);
