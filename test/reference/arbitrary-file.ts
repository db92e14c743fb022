// Any file of a policy, as a plain value before it is spelled; and any vantages for it to name.
import fc from 'fast-check';
import { EXPECTED_STATES } from '../../src/model/words.ts';
import { anyPorts, compact, from, item, oneOrMore, type Plain, ROLES, roles, sometimes } from './arbitrary-entries.ts';
import { addressesText, nameText, scopeText } from './universe.ts';

const SOURCES: readonly unknown[] = [
  '10.20.0.0/16',
  ['eth0', '10.0.0.7'],
  '2001:db8::9',
  ['192.0.2.1-192.0.2.9', 'wg0'],
];

export const vantage = fc
  .record({
    family: sometimes(fc.constantFrom('ipv4', 'ipv6', 'both'), 3),
    'cannot-see': sometimes(oneOrMore(fc.oneof<fc.Arbitrary<unknown>[]>(anyPorts, fc.constantFrom('ipv4', 'ipv6'))), 2),
    controls: sometimes(fc.constantFrom<unknown>('github.com:443', ['10.0.0.9:53/udp', '[2001:db8::9]:https']), 4),
  })
  // Without a choice of its own, so that it shifts no other.
  .map((said) => (said.controls !== undefined && said.family === 'ipv4' ? { ...said, sees: 'open-only' } : said))
  .map((said) => (Array.isArray(said['cannot-see']) ? { ...said, source: SOURCES[said['cannot-see'].length] } : said))
  .map((said) => (Object.keys(compact(said)).length === 0 ? null : compact(said)));

const waiver = fc
  .record({
    host: fc.oneof(nameText, addressesText, fc.array(nameText, { minLength: 1, maxLength: 2 })),
    ports: oneOrMore(anyPorts, 2),
    state: fc.constantFrom<unknown>('open', 'closed', ['open', 'filtered']),
    until: fc.constantFrom('2026-06-14', '2026-06-15', '2026-12-31'),
    reason: fc.constant('INFRA-142'),
    owner: sometimes(fc.constant('platform'), 3),
    from: sometimes(from, 6),
  })
  .map(compact);

/** Item number `at` takes over what the item before it says, by a merge or by an alias of one list. */
const sharing = fc.array(fc.record({ at: fc.nat(3), merge: fc.boolean() }), { maxLength: 1 });

function withSharing(items: readonly Plain[], shared: readonly { at: number; merge: boolean }[]): Plain[] {
  const result = [...items];
  for (const { at, merge } of shared) {
    const [before, own] = [result[at], result[at + 1]];
    if (before === undefined || own === undefined) continue;
    const state = ['open', 'blocked'].find((key) => key in before) ?? 'observe';
    result[at + 1] = merge ? { '<<': before, ...own } : compact({ ...own, [state]: before[state] });
  }
  return result;
}

/** Wide sets at a dozen addresses are more ports than a run may have without being asked for it. */
const limits = fc
  .record({
    probes: fc.constantFrom('unlimited', 90_000_000),
    rate: sometimes(fc.constantFrom('50/s', 'unlimited', 'auto', '20000/s'), 6),
    'per-host': sometimes(fc.constantFrom('20/s', '2000/s', 'unlimited', 'auto'), 6),
    'in-flight': sometimes(fc.constantFrom(64, 'unlimited'), 6),
  })
  .map(compact);

/** An item that says almost what another says, of almost the same hosts: ties, that agree or do not. */
const twins = fc.array(
  fc.record({
    of: fc.nat(3),
    host: sometimes(addressesText, 2),
    evidence: fc.constantFrom('anchored', 'proven', 'vouched'),
    /** The states of the twin; mostly those of the other. */
    states: fc.constantFrom(...Array<null>(4).fill(null), 'open', 'closed'),
  }),
  { maxLength: 1 },
);

function withTwins(items: readonly Plain[], drawn: typeof twins extends fc.Arbitrary<infer T> ? T : never): Plain[] {
  const added = drawn.flatMap(({ of, host, evidence, states }) => {
    const other = items[of];
    if (other === undefined) return [];
    // What holds for names alone does not go with addresses.
    const { family: _, 'resolves-to': __, ...rest } = other;
    const twin = host === undefined ? other : { ...rest, host };
    const renamed = Object.entries(twin).map(([key, value]) => [STATES.has(key) ? (states ?? key) : key, value]);
    return [{ ...Object.fromEntries(renamed), ...(other['resolves-to'] === 'none' ? {} : { evidence }) }];
  });
  return [...items, ...added];
}

const STATES = new Set<string>(EXPECTED_STATES);

/** One file, its vantages aside: `modern` is what a policy without vantages, roles and scope does not have. */
export function file(modern: boolean): fc.Arbitrary<Plain> {
  const rare = (arbitrary: fc.Arbitrary<unknown>, once: number) =>
    sometimes<unknown>(modern ? arbitrary : fc.constant(undefined), once);
  return fc
    .record({
      scope: rare(oneOrMore(scopeText), 5),
      defaults: sometimes(
        fc
          .record({
            family: sometimes(fc.constantFrom('ipv4', 'ipv6', 'both'), 2),
            evidence: sometimes(fc.constantFrom('anchored', 'proven', 'vouched'), 2),
            timeout: sometimes(fc.constantFrom('2s', '0.5s', '900ms'), 4),
            attempts: sometimes(fc.constantFrom(1, 3), 4),
            addresses: sometimes(modern ? fc.constantFrom('all', 'any') : fc.constant('all'), 2),
          })
          .map(compact),
        2,
      ),
      limits,
      roles: roles(modern),
      controls: sometimes(fc.constantFrom<unknown>('a.example.com:443', ['10.0.0.9:53', 'GitHub.com:https']), 5),
      items: fc.array(item(modern), { minLength: 1, maxLength: 4 }),
      shared: sharing,
      twins,
      waivers: rare(fc.array(waiver, { minLength: 1, maxLength: 2 }), 6),
    })
    .map(({ roles: all, items: drawn, shared, twins: also, ...rest }) => {
      const items = withTwins(drawn, also);
      const used = ROLES.filter((name) => items.some((one) => [one.roles].flat().includes(name)));
      const wanted = Object.fromEntries(used.map((name) => [name, all[name]]));
      return compact({
        version: 1,
        ...rest,
        roles: used.length > 0 ? wanted : undefined,
        hosts: withSharing(items, shared),
      });
    });
}
