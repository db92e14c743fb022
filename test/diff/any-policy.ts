// Any policy over a few vantages, hosts and ports: as text for the parser, and written out for the reference.
import fc from 'fast-check';
import { UDP_SERVICES } from '../../src/model/udp-services.ts';
import { EXPECTED_STATES } from '../../src/model/words.ts';
import type { Point, ReferenceEntry, ReferenceHost, ReferencePolicy } from './reference.ts';

export const VANTAGES = ['internet', 'office', 'vpc'] as const;
const NAMES = ['a.example.com', 'b.example.com'];
export const ADDRESSES = [...Array(8).keys()].map((last) => `10.0.0.${last}`).concat('2001:db8::', '2001:db8::1');
const PORTS = [...Array(10).keys()].map((index) => index + 1);
const KNOWN_UDP = UDP_SERVICES.flatMap((service): readonly number[] => service.ports);
/** 53 and 123 stand for the rest of `known/udp`, 54 for the ports around them. */
export const COMPARED = [
  ...PORTS.map((port) => `${port}/tcp`),
  ...[...PORTS, 53, 54, 123].map((port) => `${port}/udp`),
];
export const POINTS: readonly Point[] = [
  ...NAMES.flatMap((name) => [4, 6].map((family) => ({ name, family }))),
  ...ADDRESSES.map((address) => ({ address })),
];

const valueRange = (first: number, last: number) => new Set(ADDRESSES.slice(first, last + 1));

const host: fc.Arbitrary<{ text: string; meant: ReferenceHost }> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES).map((name) => ({ text: name, meant: { name } })) },
  fc.constantFrom(...ADDRESSES).map((text) => ({ text, meant: { addresses: new Set([text]) } })),
  fc
    .tuple(fc.nat(7), fc.nat(7))
    .map((ends) => ends.sort() as [number, number])
    .map(([low, high]) => ({ text: `10.0.0.${low}-10.0.0.${high}`, meant: { addresses: valueRange(low, high) } })),
  fc.constantFrom(
    { text: '10.0.0.0/29', meant: { addresses: valueRange(0, 7) } },
    { text: '10.0.0.4/30', meant: { addresses: valueRange(4, 7) } },
    { text: '2001:db8::/127', meant: { addresses: valueRange(8, 9) } },
  ),
);
const hosts = fc.uniqueArray(host, { minLength: 1, maxLength: 2, selector: ({ text }) => text });

const numbers = fc.oneof(
  fc.constantFrom(...PORTS).map((port) => ({ text: `${port}`, ports: [port] })),
  fc
    .tuple(fc.constantFrom(...PORTS), fc.constantFrom(...PORTS))
    .map((ends) => [Math.min(...ends), Math.max(...ends)] as const)
    .map(([low, high]) => ({ text: `${low}-${high}`, ports: PORTS.filter((port) => low <= port && port <= high) })),
);
const onTcp = numbers.map(({ text, ports }) => ({ text, ports: ports.map((port) => `${port}/tcp`), udp: false }));
const onUdp = fc
  .oneof(
    numbers,
    fc.constantFrom(
      { text: 'known', ports: KNOWN_UDP },
      { text: '50-59', ports: [...Array(10).keys()].map((index) => 50 + index) },
    ),
  )
  .map(({ text, ports }) => ({ text: `${text}/udp`, ports: ports.map((port) => `${port}/udp`), udp: true }));
const anyPorts = fc.oneof({ weight: 3, arbitrary: onTcp }, { weight: 2, arbitrary: onUdp });

/** Null without vantages: then nothing may be judged from any of them. */
const fromOf = (declared: readonly string[]): fc.Arbitrary<string[] | null> =>
  declared.length === 0 ? fc.constant(null) : fc.oneof(fc.constant(null), fc.subarray([...declared], { minLength: 1 }));

const entryOf = (declared: readonly string[]) =>
  fc
    .record({
      expected: fc.constantFrom('open' as const, ...EXPECTED_STATES),
      evidence: fc.constantFrom('vouched' as const, 'anchored' as const),
      ports: anyPorts,
      speaks: fc.constantFrom(null, null, 'dns', 'ntp'),
      from: fromOf(declared),
    })
    .map(({ speaks, ...rest }) => ({ ...rest, speaks: rest.ports.udp ? speaks : null }));

type AnyEntry = typeof entryOf extends (declared: readonly string[]) => fc.Arbitrary<infer T> ? T : never;

const itemOf = (declared: readonly string[]) =>
  fc
    .record({
      hosts,
      entries: fc.array(entryOf(declared), { minLength: 1, maxLength: 3 }),
      roles: fc.constantFrom([], [], ['web']),
      from: fromOf(declared),
      family: fc.constantFrom('both', 'both', 'ipv4', 'ipv6'),
      addresses: fc.constantFrom('all' as const, 'any' as const),
    })
    .map(withItsFamily);

/** Addresses beside a family that they are not of would be a mistake. */
function withItsFamily<T extends { hosts: readonly { meant: ReferenceHost }[]; family: string }>(item: T): T {
  return item.hosts.every(({ meant }) => 'name' in meant) ? item : { ...item, family: 'both' };
}

const waiverOf = (declared: readonly string[]) =>
  fc.record({
    hosts,
    ports: anyPorts,
    states: fc.subarray(['open', 'closed', 'filtered'], { minLength: 1 }),
    until: fc.constantFrom('2026-01-31', '2026-06-30', '2027-01-31'),
    from: fromOf(declared),
  });

const sight = fc.record({
  family: fc.constantFrom('both', 'both', 'ipv4', 'ipv6'),
  blind: fc.array(anyPorts, { maxLength: 2 }),
});

const policyOf = (declared: readonly string[]) =>
  fc.record({
    vantages: fc.tuple(...declared.map((name) => fc.tuple(fc.constant(name), sight))),
    scope: fc.constantFrom(null, null, '10.0.0.0/30', '10.0.0.2-10.0.0.6'),
    role: fc.array(entryOf(declared), { minLength: 1, maxLength: 2 }),
    items: fc.array(itemOf(declared), { minLength: 1, maxLength: 3 }),
    waivers: fc.array(waiverOf(declared), { maxLength: 3 }),
  });

export type AnyPolicy = typeof policyOf extends (declared: readonly string[]) => fc.Arbitrary<infer T> ? T : never;

export const anyPolicy: fc.Arbitrary<AnyPolicy> = fc.subarray([...VANTAGES]).chain(policyOf);

/** Two that have nothing to do with each other, or one and what became of it: a few things of it are another's. */
export const anyPair: fc.Arbitrary<readonly [AnyPolicy, AnyPolicy]> = fc.oneof(
  fc.tuple(anyPolicy, anyPolicy),
  fc
    .subarray([...VANTAGES])
    .chain((declared) =>
      fc
        .tuple(policyOf(declared), policyOf(declared), fc.infiniteStream(fc.constantFrom(true, false, false)))
        .map(([one, other, choices]) => [one, edited(one, other, () => choices.next().value as boolean)] as const),
    ),
);

function edited(one: AnyPolicy, other: AnyPolicy, isOthers: () => boolean): AnyPolicy {
  const list = <T>(own: readonly T[], others: readonly T[]) =>
    own.map((value, i) => (isOthers() ? (others[i] ?? value) : value));
  return {
    vantages: list(one.vantages, other.vantages),
    scope: isOthers() ? other.scope : one.scope,
    role: list(one.role, other.role),
    waivers: list(one.waivers, other.waivers),
    items: one.items.map((item, i) => {
      const { family, addresses, from, roles, entries } = other.items[i] ?? item;
      return withItsFamily({
        hosts: item.hosts,
        family: isOthers() ? family : item.family,
        addresses,
        from: isOthers() ? from : item.from,
        roles: isOthers() ? roles : item.roles,
        entries: item.entries.map((entry, at) => {
          const { expected, evidence, speaks } = entries[at] ?? entry;
          return {
            ...entry,
            expected: isOthers() ? expected : entry.expected,
            evidence: isOthers() ? evidence : entry.evidence,
            speaks: entry.ports.udp ? speaks : null,
          };
        }),
      });
    }),
  };
}

function statesOf(entries: readonly AnyEntry[]) {
  const written = ({ ports, evidence, speaks, from }: AnyEntry) => ({
    ports: ports.text,
    evidence,
    ...(speaks === null ? {} : { speaks }),
    ...(from === null ? {} : { from }),
  });
  return Object.fromEntries(
    EXPECTED_STATES.flatMap((state) => {
      const own = entries.filter(({ expected }) => expected === state);
      return own.length === 0 ? [] : [[state, own.map(written)]];
    }),
  );
}

/** JSON is YAML. */
export function textOf({ vantages, scope, role, items, waivers }: AnyPolicy): string {
  const from = (names: readonly string[] | null) => (names === null ? {} : { from: names });
  const texts = (all: readonly { text: string }[]) => all.map(({ text }) => text);
  return JSON.stringify({
    version: 1,
    vantages: Object.fromEntries(
      vantages.map(([name, { family, blind }]) => [
        name,
        { family, ...(blind.length === 0 ? {} : { 'cannot-see': texts(blind) }) },
      ]),
    ),
    ...(scope === null ? {} : { scope }),
    roles: { web: statesOf(role) },
    hosts: items.map((item) => ({
      host: texts(item.hosts),
      ...from(item.from),
      ...(item.roles.length === 0 ? {} : { roles: item.roles }),
      family: item.family,
      addresses: item.addresses,
      ...statesOf(item.entries),
    })),
    ...(waivers.length === 0
      ? {}
      : {
          waivers: waivers.map(({ hosts, ports, states, until, from: names }) => ({
            ...{ host: texts(hosts), ports: ports.text, state: states, until, reason: 'T-1' },
            ...from(names),
          })),
        }),
  });
}

const familiesOf = (family: string) => (family === 'both' ? [4, 6] : [family === 'ipv4' ? 4 : 6]);

export function referenceOf({ vantages, scope, role, items, waivers }: AnyPolicy): ReferencePolicy {
  const entry =
    (ofRole: boolean) =>
    ({ ports, ...rest }: AnyEntry): ReferenceEntry => ({ ...rest, ports: new Set(ports.ports), ofRole });
  return {
    vantages: Object.fromEntries(
      vantages.map(([name, { family, blind }]) => [
        name,
        { families: familiesOf(family), blind: new Set(blind.flatMap(({ ports }) => ports)) },
      ]),
    ),
    scope: scope === null ? null : scope === '10.0.0.0/30' ? valueRange(0, 3) : valueRange(2, 6),
    items: items.map((item) => ({
      hosts: item.hosts.map(({ meant }) => meant),
      families: familiesOf(item.family),
      addresses: item.addresses,
      from: item.from,
      entries: [...item.entries.map(entry(false)), ...(item.roles.length === 0 ? [] : role.map(entry(true)))],
    })),
    waivers: waivers.map(({ hosts, ports, ...rest }) => ({
      ...rest,
      hosts: hosts.map(({ meant }) => meant),
      ports: new Set(ports.ports),
    })),
  };
}
