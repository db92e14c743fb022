// Any scan: its draft lints clean, says what the scan says and no more, and is green against the very facts that it was made of.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftPolicy, type Sketch } from '../../src/draft/draft-policy.ts';
import type { Scan, ScannedHost } from '../../src/model/scan.ts';
import { answersStrangers, questionOfPort } from '../../src/model/udp-services.ts';
import { parseHost } from '../../src/policy/values/parse-host.ts';
import { appliedAt } from '../plan/plan-of.ts';
import { linted, notGreen, planOfDraft } from './check-draft.ts';
import { covered, EVERY_KIND, host, type Kind, KNOWLEDGE, portsOf, scanOf, seen } from './scans.ts';

const ADDRESSES = ['203.0.113.4', '203.0.113.5', '203.0.113.6', '203.0.113.9', '2001:db8::', '2001:db8::1'];
const NAMES = ['www.example.com', 'db.example.com', 'null', 'yes'];
/** What YAML, a program or a policy takes for something else than a name. */
const ODD = [
  'null',
  'TRUE',
  'nan',
  'yes',
  'No',
  'on',
  '1e3',
  '0x1f',
  '1_000',
  '12:30:45',
  '',
  '~',
  '*',
  '&a',
  '!b',
  'null.',
];
/** 1-24, some that names stand for, and one that is dangerous to have open. */
const TCP = [...Array(24).keys()].map((index) => index + 1).concat(80, 443, 5432, 8080, 65_535);
const UDP = [53, 69, 123, 161, 443, 5000];
const SETS = ['1-10', '5-14', '15-24', '1-24', '20', '65535', '8080', '443', '53/udp', '69/udp'];

const ON_TCP: Kind[] = ['open', 'proxied', 'closed', 'refused', 'anchored', 'silent', 'rejected', 'deaf', 'noRoute'];
const ON_UDP: Kind[] = ['reply', 'unreachable', 'rejected', 'noReply', 'deafUdp', 'deaf'];

type Found = ReadonlyMap<number, Kind>;

/** Few kinds a host, so that runs of the same are as usual as in life. */
const found = (numbers: readonly number[], kinds: readonly Kind[]): fc.Arbitrary<Found> =>
  fc
    .tuple(fc.subarray([...kinds], { minLength: 1, maxLength: 3 }), fc.subarray([...numbers]))
    .chain(([few, some]) =>
      fc.tuple(...some.map((port) => fc.constantFrom(...few).map((kind): [number, Kind] => [port, kind]))),
    )
    .map((pairs) => new Map(pairs));

const scannedHost = (address: string) =>
  fc
    .record({ names: fc.subarray([...NAMES, ...ODD]), tcp: found(TCP, ON_TCP), udp: found(UDP, ON_UDP) })
    .map(({ names, tcp, udp }) => ({
      address,
      names,
      tcp,
      udp,
    }));

interface Facts {
  readonly address: string;
  readonly names: readonly string[];
  readonly tcp: Found;
  readonly udp: Found;
}

function hostOf({ address, names, tcp, udp }: Facts, foreign: boolean): ScannedHost {
  const all = (
    [
      ['tcp', tcp],
      ['udp', udp],
    ] as const
  ).flatMap(([protocol, facts]) =>
    EVERY_KIND.flatMap((kind) => {
      const numbers = [...facts].filter(([, one]) => one === kind).map(([port]) => port);
      return numbers.length === 0 ? [] : [seen(kind, portsOf(protocol, numbers), foreign)];
    }),
  );
  return host(address, names, ...all);
}

const given = fc.uniqueArray(
  fc.constantFrom(
    ...NAMES,
    ...ADDRESSES,
    '203.0.113.4/30',
    '203.0.113.5-203.0.113.9',
    '2001:db8::/127',
    'gone.example.com',
    'no host\n  - host: x',
    ...ODD,
  ),
  { maxLength: 5 },
);

const everything = fc.subarray(ADDRESSES, { minLength: 1, maxLength: 4 }).chain((addresses) =>
  fc.record({
    facts: fc.tuple(...addresses.map(scannedHost)),
    foreign: fc.boolean(),
    hosts: given,
    sets: fc.subarray(SETS),
    vantage: fc.constantFrom(null, 'internet'),
  }),
);

const sketchOf = (hosts: readonly string[], sets: readonly string[], vantage: string | null): Sketch => ({
  hosts,
  covered: covered(...sets),
  vantage,
  madeBy: 'port-policy init',
  date: '2026-06-15',
});

const isOpen = (kind: Kind | undefined) => kind === 'open' || kind === 'reply';

/** What must be said of a port of an address that is drafted by itself; null where nothing may be. */
function wanted(kind: Kind | undefined, port: number, protocol: 'tcp' | 'udp'): string | null {
  if (kind === undefined) return null;
  if (isOpen(kind)) return 'open';
  if (kind === 'unreachable') return 'closed';
  if (kind === 'noReply') return answersStrangers(questionOfPort(port)) ? 'blocked' : null;
  const dangerous = protocol === 'tcp' && KNOWLEDGE.riskOf(port, protocol) !== null;
  const unknown = dangerous ? 'blocked' : 'observe';
  if (kind === 'deafUdp') return answersStrangers(questionOfPort(port)) ? unknown : null;
  return ['closed', 'refused', 'anchored', 'silent', 'rejected'].includes(kind) ? 'blocked' : unknown;
}

it('is green against the scan that it was made from, but for what nobody may leave unjudged', () => {
  let drafted = 0;
  fc.assert(
    fc.property(everything, ({ facts, foreign, hosts, sets, vantage }) => {
      const scan: Scan = scanOf(
        facts.map((one) => hostOf(one, foreign)),
        { tool: foreign ? 'nmap' : 'port-policy' },
      );
      const text = draftPolicy(scan, sketchOf(hosts, sets, vantage), KNOWLEDGE);
      expect(draftPolicy(scan, sketchOf(hosts, sets, vantage), KNOWLEDGE)).toBe(text);
      if (text === null) return;
      drafted++;
      const wrong = notGreen(text, scan);
      expect(wrong, text).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(drafted).toBeGreaterThan(100);
});

it('names each host that was given as that host, or says in a comment why it cannot', () => {
  fc.assert(
    fc.property(everything, fc.constantFrom(...ODD), ({ facts, hosts }, odd) => {
      const scan = scanOf(facts.map((one) => hostOf({ ...one, names: [...one.names, odd] }, false)));
      const all = [odd, ...hosts];
      const text = draftPolicy(scan, sketchOf(all, [], null), KNOWLEDGE);
      if (text === null) return;
      const patterns = linted(text).hosts.flatMap((item) => item.hosts.map(({ pattern }) => pattern));
      const names = new Set(patterns.flatMap((one) => (one.kind === 'name' ? [one.name] : [])));
      const meant = all.flatMap((one) => {
        const pattern = parseHost(one);
        return 'kind' in pattern && pattern.kind === 'name' ? [pattern.name] : [];
      });
      for (const name of names) expect(meant).toContain(name);
      // Every line that is not a comment is of a host that lints.
      const said = text.replace(/\s+#\s/g, ' ');
      const isLeftOut = 'code' in parseHost(odd);
      if (isLeftOut && odd !== '') expect(said).toContain(`- host: ${odd} Left out: no policy can have this as a host`);
    }),
    { numRuns: 200 },
  );
});

it('says of each address exactly what is known of it', () => {
  let compared = 0;
  fc.assert(
    fc.property(everything, ({ facts, sets, vantage }) => {
      const scan = scanOf(facts.map((one) => hostOf(one, false)));
      const text = draftPolicy(scan, sketchOf([], sets, vantage), KNOWLEDGE);
      if (text === null) return;
      const plan = planOfDraft(text, scan);
      for (const { address, tcp, udp } of facts) {
        for (const [protocol, ports, known] of [
          ['tcp', [...TCP, 25, 100], tcp],
          ['udp', [...UDP, 68], udp],
        ] as const) {
          for (const port of ports) {
            const said = appliedAt(plan, address, port, protocol).map(({ entry }) => entry.expected);
            const must = wanted(known.get(port), port, protocol);
            expect(said, `${address} ${port}/${protocol}\n${text}`).toEqual(must === null ? [] : [must]);
            compared++;
          }
        }
      }
    }),
    { numRuns: 250 },
  );
  expect(compared).toBeGreaterThan(1000);
});
