// What a policy means, written out point by point: every vantage, host, port. Slow, and easy to check by eye.

type Sights = Readonly<Record<string, { readonly families: readonly number[]; readonly blind: ReadonlySet<string> }>>;

/** A policy as sets that are written out. */
export interface ReferencePolicy {
  /** What each declared vantage sees. */
  readonly vantages: Sights;
  /** The addresses in scope; null: all. */
  readonly scope: ReadonlySet<string> | null;
  readonly items: readonly ReferenceItem[];
  readonly waivers: readonly ReferenceWaiver[];
}

export interface ReferenceItem {
  readonly hosts: readonly ReferenceHost[];
  readonly families: readonly number[];
  readonly addresses: 'all' | 'any';
  readonly from: readonly string[] | null;
  readonly entries: readonly ReferenceEntry[];
}

export interface ReferenceEntry {
  readonly expected: string;
  /** `53/tcp`, `53/udp`. */
  readonly ports: ReadonlySet<string>;
  readonly evidence: 'vouched' | 'anchored';
  readonly speaks: string | null;
  readonly from: readonly string[] | null;
  readonly ofRole: boolean;
}

/** A name, or the addresses that are meant. */
export type ReferenceHost = { readonly name: string } | { readonly addresses: ReadonlySet<string> };

export interface ReferenceWaiver {
  readonly hosts: readonly ReferenceHost[];
  readonly ports: ReadonlySet<string>;
  readonly states: readonly string[];
  readonly until: string;
  readonly from: readonly string[] | null;
}

/** A name in one family, or an address. */
export type Point = { readonly name: string; readonly family: number } | { readonly address: string };

export interface ReferenceState {
  readonly expected: string;
  readonly evidence: string;
  readonly addresses: string;
  readonly speaks: string | null;
  readonly seen: boolean;
}

const familyOf = (point: Point) => ('name' in point ? point.family : point.address.includes(':') ? 6 : 4);
const isFrom = (from: readonly string[] | null, vantage: string | null) =>
  from === null || (vantage !== null && from.includes(vantage));

function covers(host: ReferenceHost, point: Point): boolean {
  if ('name' in host) return 'name' in point && host.name === point.name;
  return 'address' in point && host.addresses.has(point.address);
}

/** Entries tie and disagree. The parser refuses that, but for where only a vantage that the policy does not declare would see it. */
export class Contradiction extends Error {}

/**
 * The rule "which entry wins", word by word; null where no entry speaks of the port.
 * @param others the vantages of the other policy: one that is declared there alone sees as much as it does there, unless this
 *   policy declares none at all
 * @throws Contradiction
 */
export function referenceState(
  policy: ReferencePolicy,
  vantage: string | null,
  point: Point,
  port: string,
  others: Sights,
): ReferenceState | null {
  const speaking = policy.items
    .filter(({ from }) => isFrom(from, vantage))
    .flatMap(({ hosts, families, addresses, entries }) =>
      hosts
        .filter((host) => covers(host, point) && (!('name' in point) || families.includes(point.family)))
        .flatMap((host) =>
          entries
            .filter((entry) => entry.ports.has(port) && isFrom(entry.from, vantage))
            .map((entry) => ({
              ...entry,
              addresses: 'name' in host && entry.expected === 'open' ? addresses : 'all',
              size: 'name' in host ? 1 : host.addresses.size,
            })),
        ),
    );
  const fewest = <T>(all: readonly T[], measure: (one: T) => number) =>
    all.filter((one) => measure(one) === Math.min(...all.map(measure)));
  const byPorts = fewest(speaking, ({ ports }) => ports.size);
  const byHost = fewest(byPorts, ({ size }) => size);
  const winners = fewest(byHost, ({ ofRole }) => (ofRole ? 1 : 0));
  const [first] = winners;
  if (first === undefined) return null;
  if (winners.some(({ expected }) => expected !== first.expected)) throw new Contradiction();
  const sights = Object.keys(policy.vantages).length === 0 ? {} : { ...others, ...policy.vantages };
  const sight = vantage === null ? undefined : sights[vantage];
  const outOfScope = 'address' in point && policy.scope !== null && !policy.scope.has(point.address);
  const blind = sight !== undefined && (!sight.families.includes(familyOf(point)) || sight.blind.has(port));
  return {
    expected: first.expected,
    evidence: winners.some(({ evidence }) => evidence === 'anchored') ? 'anchored' : 'vouched',
    addresses: winners.some(({ addresses }) => addresses === 'all') ? 'all' : 'any',
    speaks: winners.find(({ speaks }) => speaks !== null)?.speaks ?? null,
    seen: !outOfScope && !blind,
  };
}

/** The last day on which a port may be in a state; null where no waiver says so. */
export function referenceUntil(
  policy: ReferencePolicy,
  vantage: string | null,
  point: Point,
  port: string,
  state: string,
): string | null {
  const ends = policy.waivers
    .filter(({ from, hosts, ports, states }) => {
      const matches = hosts.some((host) => covers(host, point)) && ports.has(port) && states.includes(state);
      return matches && isFrom(from, vantage);
    })
    .map(({ until }) => until)
    .sort();
  return ends.at(-1) ?? null;
}
