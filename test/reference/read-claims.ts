// Documents to claims: every entry of every item, its own and its roles', as it applies to each host of the item.
import { EXPECTED_STATES } from '../../src/model/words.ts';
import { hostOf } from './host-text.ts';
import { both, isMap, listOf, namesIn, type PlainMap } from './plain.ts';
import { portsOf } from './ports-text.ts';
import type { Document } from './read-files.ts';
import type { Claim, ReferenceEntry } from './reference-types.ts';
import { Refused } from './refused.ts';

/** An item of `hosts`, and what it says beside its entries. */
export interface Item {
  readonly document: Document;
  readonly hosts: readonly ReturnType<typeof hostOf>[];
  /** Where in a file each of the hosts stands; empty: they stand in the policy. */
  readonly sources: readonly string[];
  readonly families: readonly (4 | 6)[];
  readonly from: ReadonlySet<string> | null;
  /** Null: the item has no `resolves-to`. */
  readonly resolvesTo: readonly string[] | null;
  readonly claims: readonly Claim[];
  /** What everything of it is checked for. */
  readonly satisfies: readonly string[];
}

export function readItems(documents: readonly Document[]): readonly Item[] {
  const items: Item[] = [];
  for (const document of documents) {
    for (const plain of document.hosts) items.push(itemOf(plain, document, items.length));
  }
  return items;
}

function itemOf(plain: PlainMap, document: Document, number: number): Item {
  const hosts = listOf(plain.host).map(hostOf);
  const families = familiesOf(plain.family ?? document.defaults.family);
  const from = namesIn(plain.from);
  const resolvesTo = plain['resolves-to'] === undefined ? null : listOf(plain['resolves-to']).map(String);
  const own = entriesOf(plain).map((entry) => ({ entry, own: true }));
  const ofRoles = listOf(plain.roles).flatMap((name) => roleEntries(String(name), document));
  if (own.length + ofRoles.length === 0 && resolvesTo === null) throw new Refused(`nothing-expected: item ${number}`);
  checkResolvesTo(hosts, resolvesTo, own.length + ofRoles.length);
  const anchors = anchorsOf(plain, [...own, ...ofRoles]);
  const satisfies = requirementsIn(plain.satisfies);
  const claims = hosts.flatMap((host) =>
    [...own, ...ofRoles].map((one): Claim => {
      const together = both(from, one.entry.from);
      if (together?.size === 0) throw new Refused(`never-applies: item ${number}`);
      const evidence = one.entry.evidence ?? plain.evidence ?? document.defaults.evidence;
      const addresses = plain.addresses ?? document.defaults.addresses;
      return {
        ...one,
        host,
        families,
        from: together,
        evidence: evidence === 'anchored' || evidence === 'proven' ? evidence : 'vouched',
        addresses: addresses === 'any' ? 'any' : 'all',
        anchors,
        item: number,
        satisfies: [...new Set([...satisfies, ...one.entry.satisfies])],
      };
    }),
  );
  return { document, hosts, sources: listOf(plain.sources).map(String), families, from, resolvesTo, claims, satisfies };
}

/** "Spaces around a text do not count." */
function requirementsIn(value: unknown): readonly string[] {
  return [...new Set(listOf(value).map((text) => String(text).trim()))];
}

/** "On an item whose hosts are all names"; "with `none` no state may be expected beside it". */
function checkResolvesTo(hosts: Item['hosts'], resolvesTo: Item['resolvesTo'], entries: number): void {
  if (resolvesTo === null) return;
  if (hosts.some(({ name }) => name === null)) throw new Refused('resolves-to of addresses');
  if (resolvesTo.includes('none') && entries > 0) throw new Refused('contradiction: resolves-to none, and a state');
}

/** "The TCP ports that alone may be its anchors"; one that the item expects blocked or filtered is a mistake. */
function anchorsOf(plain: PlainMap, entries: readonly { readonly entry: ReferenceEntry }[]): readonly number[] | null {
  if (plain.anchors === undefined) return null;
  const sets = listOf(plain.anchors).map(portsOf);
  if (sets.some(({ protocol }) => protocol === 'udp')) throw new Refused('anchors over UDP');
  if (sets.reduce((sum, { count }) => sum + count, 0) > 8) throw new Refused('more than eight anchors');
  const ports = sets.flatMap(({ ranges }) =>
    ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  const each = [...new Set(ports)].sort((a, b) => a - b);
  for (const port of each) {
    const about = entries.filter(
      ({ entry }) =>
        entry.ports.protocol === 'tcp' && entry.ports.ranges.some(([first, last]) => first <= port && port <= last),
    );
    const fewest = Math.min(...about.map(({ entry }) => entry.ports.count));
    const wins = about.filter(({ entry }) => entry.ports.count === fewest)[0]?.entry.expected;
    if (wins === 'blocked' || wins === 'filtered') throw new Refused(`contradiction: anchor ${port} is ${wins}`);
  }
  return each;
}

function familiesOf(family: unknown): readonly (4 | 6)[] {
  if (family === 'ipv4') return [4];
  return family === 'ipv6' ? [6] : [4, 6];
}

function roleEntries(name: string, { roles }: Document): { entry: ReferenceEntry; own: boolean }[] {
  const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
  if (role === undefined) throw new Refused(`unknown-role: ${name}`);
  return entriesOf(role, requirementsIn(role.satisfies)).map((entry) => ({ entry, own: false }));
}

/** "Every element of a list is an entry of its own", those of `ports` inside an entry too. */
function entriesOf(states: PlainMap, lent: readonly string[] = []): readonly ReferenceEntry[] {
  return EXPECTED_STATES.flatMap((expected) =>
    listOf(states[expected]).flatMap((element) => {
      const more = isMap(element) ? element : { ports: element };
      return listOf(more.ports).map((ports) => ({
        expected,
        ports: portsOf(ports),
        from: namesIn(more.from),
        evidence: more.evidence === undefined ? null : String(more.evidence),
        speaks: more.speaks === undefined ? null : String(more.speaks),
        satisfies: [...new Set([...lent, ...requirementsIn(more.satisfies)])],
      }));
    }),
  );
}

/** All entries of the roles, used or not: their `from` must be declared all the same. */
export function entriesOfRoles(documents: readonly Document[]): readonly ReferenceEntry[] {
  return documents.flatMap(({ roles }) => Object.values(roles).flatMap((role) => entriesOf(role)));
}
