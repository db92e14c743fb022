// Any entries, roles and items of a policy, as plain values before they are spelled.
import fc from 'fast-check';
import { addressesText, nameText } from './universe.ts';

export type Plain = Record<string, unknown>;

/** One value as such, or a list of some. */
export function oneOrMore<T>(element: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T | T[]> {
  return fc.oneof(
    { weight: 2, arbitrary: element },
    { weight: 3, arbitrary: fc.array(element, { minLength: 1, maxLength }) },
  );
}

/** A key that is there once in so many times; undefined is no key. */
export function sometimes<T>(arbitrary: fc.Arbitrary<T>, once: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: once - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** Without the keys that are not there. */
export function compact(plain: Plain): Plain {
  return Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
}

const number = fc.integer({ min: 1, max: 8 });
/** Of any length; and of the same length, so that they tie on a part of them. */
const range = fc.oneof(
  fc.tuple(number, number).map((ends) => `${Math.min(...ends)}-${Math.max(...ends)}`),
  fc.constantFrom('1-4', '2-5', '3-6', '1-2', '2-3', '3-4'),
);
const tcpPorts = fc.oneof(
  { weight: 6, arbitrary: fc.oneof<fc.Arbitrary<number | string>[]>(number, number.map(String)) },
  { weight: 3, arbitrary: range },
  { weight: 2, arbitrary: fc.constantFrom('https', 'HTTP', 'ssh', '3/tcp', 443, 80, 65_535) },
  { weight: 1, arbitrary: fc.constantFrom('all', 'well-known', 'registered', 'dynamic', '1-1024') },
);
const udpPorts = fc.oneof(
  { weight: 4, arbitrary: number.map((port) => `${port}/udp`) },
  { weight: 2, arbitrary: range.map((text) => `${text}/udp`) },
  { weight: 2, arbitrary: fc.constantFrom('dns/udp', 'ntp/udp', '53/udp', '50-53/udp') },
  { weight: 1, arbitrary: fc.constantFrom('known/udp', 'all/udp', '110-133/udp') },
);
/** Few, so that what is said of them meets. */
const spoken = oneOrMore(fc.constantFrom('1/udp', '2/udp', '1-2/udp', '5353/udp', 'known/udp', 'dns/udp'), 2);
export const anyPorts = fc.oneof({ weight: 3, arbitrary: tcpPorts }, { weight: 1, arbitrary: udpPorts });

export const VANTAGES = ['internet', 'office'];
export const from = fc.oneof(
  fc.constantFrom<string | string[]>('internet', ['internet'], ['office', 'internet']),
  fc.constantFrom<string | string[]>('office', ['internet', 'office']),
);
const evidence = fc.constantFrom('vouched', 'anchored', 'proven');
/** Few, so that what counts for them meets. */
const requirement = fc.constantFrom('PCI-DSS 1.2.5', 'ISO 27001 A.8.20', 'INFRA-142', '1.10');
const satisfies = oneOrMore(requirement, 2);

/** `modern` words are those of vantages: a policy without them is accepted more often. */
function entry(modern: boolean): fc.Arbitrary<unknown> {
  const more = {
    from: sometimes(modern ? from : fc.constant(undefined), 6),
    evidence: sometimes(evidence, 4),
    severity: sometimes(fc.constantFrom('critical', 'low'), 6),
    reason: sometimes(fc.constantFrom('because', 'a: b, "c" # d', 'two\nlines'), 6),
    satisfies: sometimes<unknown>(modern ? satisfies : fc.constant(undefined), 3),
  };
  const long = fc.oneof(
    { weight: 3, arbitrary: fc.record({ ports: oneOrMore(anyPorts, 2), ...more }) },
    {
      weight: 1,
      arbitrary: fc.record({ ports: spoken, speaks: fc.constantFrom('dns', 'ntp'), ...more }),
    },
  );
  return fc.oneof({ weight: 4, arbitrary: anyPorts }, { weight: 2, arbitrary: long.map(compact) });
}

/** Entries that tie on a part of their ports, agree, and are not the same in all. */
const tied = fc.constantFrom<unknown[]>(
  ['1-4', { ports: '2-5', evidence: 'anchored' }],
  [{ ports: ['3-6', 7], evidence: 'anchored' }, '2-5', 7],
  [{ ports: '1-2/udp', speaks: 'dns' }, '2-3/udp'],
  ['1-2/udp', { ports: '2-3/udp', speaks: 'ntp' }],
);

/** What is expected: wide sets are mostly blocked, as in life, so that not all that ties disagrees. */
function states(modern: boolean, once: number): fc.Arbitrary<Plain> {
  const list = fc.oneof({ weight: 7, arbitrary: oneOrMore(entry(modern), 2) }, { weight: 1, arbitrary: tied });
  const some = (weight: number) => sometimes<unknown>(list, weight);
  return fc
    .record({
      open: some(once),
      blocked: some(once),
      closed: some(3 * once),
      filtered: some(3 * once),
      observe: some(3 * once),
    })
    .map(compact);
}

export const ROLES = ['web', 'db'];

export function roles(modern: boolean): fc.Arbitrary<Plain> {
  const role = fc
    .tuple(states(modern, 2), anyPorts, sometimes<unknown>(satisfies, 3))
    .map(([all, open, requirements]): Plain => {
      const said = Object.keys(all).length > 0 ? all : { open };
      return compact({ ...said, satisfies: requirements });
    });
  return fc.record({ web: role, db: role });
}

const resolvesTo = fc.oneof(fc.constant('none'), oneOrMore(addressesText, 2), fc.constant(['0.0.0.0/0', '::/0']));

const names = oneOrMore(nameText, 2);
const addresses = oneOrMore<string>(addressesText, 2);
const mixed = fc.array(fc.oneof(nameText, addressesText), { minLength: 2, maxLength: 3 });

/** @param modern whether it may say what needs vantages, roles and the like */
export function item(modern: boolean): fc.Arbitrary<Plain> {
  const rare = (arbitrary: fc.Arbitrary<unknown>, once: number) =>
    sometimes<unknown>(modern ? arbitrary : fc.constant(undefined), once);
  const common = {
    states: states(modern, 2),
    evidence: sometimes(evidence, 6),
    addresses: rare(fc.constantFrom('any', 'all'), 3),
    from: rare(from, 5),
    roles: rare(oneOrMore(fc.constantFrom(...ROLES), 2), 4),
    anchors: rare(fc.constantFrom<unknown>(443, 'https', [1, 2], ['3', 8, 443], '4-6', 80), 5),
    fallback: anyPorts,
    satisfies: rare(satisfies, 4),
  };
  const family = fc.constantFrom('ipv4', 'ipv6', 'both');
  const ofNames = fc.record({
    host: names,
    family: sometimes(family, 4),
    'resolves-to': rare(resolvesTo, 4),
    ...common,
  });
  const ofOthers = fc.record({ host: fc.oneof(addresses, addresses, mixed), family: sometimes(family, 12), ...common });
  return fc.oneof({ weight: 3, arbitrary: ofNames }, { weight: 4, arbitrary: ofOthers }).map(completed);
}

interface DrawnItem extends Plain {
  readonly states: Plain;
  readonly fallback: unknown;
}

/** An item must expect something, and of a name that must not be there no port can be expected. */
function completed({ states: expected, fallback, ...rest }: DrawnItem): Plain {
  if (rest['resolves-to'] === 'none')
    return compact({ host: rest.host, from: rest.from, satisfies: rest.satisfies, 'resolves-to': 'none' });
  const enough = Object.keys(expected).length > 0 || rest.roles !== undefined || rest['resolves-to'] !== undefined;
  return compact({ ...rest, ...expected, ...(enough ? {} : { open: fallback }) });
}
