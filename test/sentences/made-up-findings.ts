// Thousands of explanations, of findings that are drawn at random from all that a run can see: every branch of explain/ in turn.
import { explain } from '../../src/evaluate/explain/explain.ts';
import { explainNameCheck } from '../../src/evaluate/explain/whole-host/name-check.ts';
import { explainOutOfScope } from '../../src/evaluate/explain/whole-host/out-of-scope.ts';
import { explainUnresolved } from '../../src/evaluate/explain/whole-host/unresolved.ts';
import type { AnsweringPort, ExpectedOpen, Facts, Sibling } from '../../src/evaluate/facts.ts';
import { judge } from '../../src/evaluate/judge.ts';
import type { Observation, ScanGap, WayTaken } from '../../src/model/observation.ts';
import type { NameCheck, OutOfScope, Unresolved } from '../../src/model/plan.ts';
import { UDP_SERVICES, type UdpQuestion } from '../../src/model/udp-services.ts';
import { type Cause, EXPECTED_STATES, type Family, type Protocol, type State } from '../../src/model/words.ts';
import { address, control, rule, segment } from '../evaluate/build.ts';

export interface Said {
  readonly explanation: string;
  readonly advice: string;
}

type Draw = <T>(from: readonly T[]) => T;

/** Numbers that are the same on every machine. */
function drawing(seed: number): Draw {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as (typeof from)[number];
  };
}

const HOST = 'www.example.com';
const ADDRESSES = ['203.0.113.7', '2001:db8::7', '10.2.0.9', '127.0.0.1', 'fe80::7'];
const QUESTIONS: readonly UdpQuestion[] = [...UDP_SERVICES.map(({ name }) => name), 'empty'];
const PORTS = [25, 53, 161, 443, 514, 3306, 5555, 8080, 51820];
const MACHINES: readonly Cause[] = [
  'no-route',
  'no-neighbour',
  'local-firewall',
  'local-resources',
  'deaf-vantage',
  'out-of-scope',
  'dns-failed',
  'cancelled',
  'not-covered',
];
const SILENT_TCP: readonly Cause[] = [
  'timeout',
  'icmp-port-unreachable',
  'icmp-unreachable',
  'icmp-net-unreachable',
  'icmp-admin-prohibited',
];
const WAYS: readonly (WayTaken | null)[] = [
  null,
  way({}),
  way({ heard: true }),
  way({ route: null }),
  way({ route: null, network: '10.0.0.0/8' }),
  way({ route: { prefix: '203.0.113.0/24', length: 24, device: 'eth0', via: '192.0.2.1' }, network: null }),
  way({ route: { prefix: '203.0.113.0/24', length: 24, device: 'eth0', via: null }, network: '10.0.0.0/8' }),
  way({ changed: true }),
  way({ changed: true, route: null, network: '10.0.0.0/8' }),
];

function way(more: Partial<WayTaken>): WayTaken {
  const route = { prefix: '0.0.0.0/0', length: 0, device: 'eth0', via: null };
  return { route, network: null, heard: false, changed: false, ...more };
}

function drawState(draw: Draw, protocol: Protocol): Pick<Observation, 'state' | 'cause' | 'evidence'> {
  const evidence = draw(['none', 'vouched', 'anchored'] as const);
  if (draw([true, false, false])) return { state: 'unknown', cause: draw(MACHINES), evidence: 'none' };
  const states: readonly State[] =
    protocol === 'tcp' ? ['open', 'closed', 'filtered'] : ['open', 'closed', 'filtered', 'open|filtered'];
  const state = draw(states);
  switch (state) {
    case 'open':
      return { state, cause: protocol === 'tcp' ? 'syn-ack' : 'reply', evidence: draw(['direct', 'none'] as const) };
    case 'closed':
      if (protocol === 'tcp') return { state, cause: draw(['rst', 'refused'] as const), evidence };
      return { state, cause: draw(['refused', 'icmp-port-unreachable'] as const), evidence };
    case 'filtered':
      return { state, cause: draw(protocol === 'tcp' ? SILENT_TCP : SILENT_TCP.slice(2)), evidence };
    default:
      return { state, cause: 'no-reply', evidence };
  }
}

const NO_SPAN = { firstAskedMs: null, lastAskedMs: null };

const GAPS: readonly ScanGap[] = [
  ...(
    ['host-down', 'hosts-down', 'gave-up', 'no-ports', 'no-host', 'no-protocol', 'no-port', 'answers-only'] as const
  ).map((kind) => ({ kind })),
  { kind: 'unclear', said: 'counted', maybeOwn: false },
  { kind: 'unclear', said: 'filtered, host-unreach', maybeOwn: true },
  { kind: 'unclear', said: 'unfiltered, reset', maybeOwn: false },
];

function drawSeen(draw: Draw, protocol: Protocol): Observation {
  const sight = drawState(draw, protocol);
  const answered = sight.state !== 'unknown' && sight.cause !== 'timeout' && sight.cause !== 'no-reply';
  const anchors = [
    { port: 443, protocol: 'tcp' },
    { port: 53, protocol: 'udp' },
  ] as const;
  const rare = draw([0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5]);
  const details: Partial<Record<Cause, readonly (string | null)[]>> = {
    'local-resources': ['ESELFCONNECT', 'EMFILE', 'EADDRNOTAVAIL', 'ENOBUFS', null],
    'not-covered': ['Nmap 7.94', null],
    'deaf-vantage': [null, null, 'ENETUNREACH', 'EHOSTUNREACH'],
    'no-neighbour': ['EHOSTUNREACH', null],
    'no-route': ['ENETUNREACH', 'EINVAL', 'ENETDOWN', null],
    'local-firewall': ['EPERM', null],
  };
  return {
    ...sight,
    rttMs: answered ? draw([null, 0.02, 11.83, 250]) : null,
    attempts: draw([0, 1, 2, 4]),
    also: draw([[], [], [], ['rst'], ['rst', 'timeout']] as readonly Cause[][]),
    ...draw([NO_SPAN, { firstAskedMs: 0, lastAskedMs: 2100 }, { firstAskedMs: 5, lastAskedMs: 300_000 }]),
    anchor: sight.evidence === 'anchored' ? draw(anchors) : null,
    question: protocol === 'udp' ? draw([...QUESTIONS, null]) : null,
    acceptsAnything: sight.state === 'open' && draw([true, false]),
    detail: draw(details[sight.cause] ?? [null]),
    ...(rare === 1 ? { mute: draw(anchors) } : {}),
    ...(rare === 2 ? { fellSilent: 22 } : {}),
    ...(rare === 5 ? { anchorsAmiss: draw([[443], [443, 8443]]) } : {}),
    ...(rare === 3 && sight.cause === 'not-covered'
      ? { hasty: '--max-retries 0', detail: draw(['Nmap 7.94', null]) }
      : {}),
    ...(rare !== 3 && sight.cause === 'not-covered' ? { gap: draw(GAPS) } : {}),
    ...(rare === 4
      ? {
          linkEdge: { kind: 'broadcast', network: '203.0.113.0/24', firstHost: '203.0.113.1', lastHost: '203.0.113.6' },
        }
      : {}),
  };
}

function drawFacts(draw: Draw): Facts {
  const answer = draw<AnsweringPort | null>([
    null,
    { port: 443, protocol: 'tcp', state: 'open' },
    { port: 53, protocol: 'udp', state: 'open' },
  ]);
  const controls = draw([[], [], ['github.com:443'], ['github.com:443', '10.20.0.2:53/udp']]).map(control);
  const siblings = draw<readonly Sibling[]>([
    [],
    [],
    [{ address: '203.0.113.8', family: 4, state: 'open', proven: true }],
    [{ address: '2001:db8::8', family: 6, state: 'open', proven: true }],
    [{ address: '2001:db8::8', family: 6, state: 'filtered', proven: true }],
    [{ address: '2001:db8::8', family: 6, state: 'closed', proven: true }],
    [
      { address: '2001:db8::8', family: 6, state: 'closed', proven: true },
      { address: '2001:db8::9', family: 6, state: 'filtered', proven: true },
    ],
  ]);
  const taken = draw(WAYS);
  const expected = draw<ExpectedOpen>(['none', 'not-asked', 'not-open', 'open']);
  const opens = draw([0, 1, 2]);
  const [heard4, heard6, heardUdp, heardTcp, dnsAlone, routed] = [1, 2, 3, 4, 5, 6].map(() => draw([true, false]));
  return {
    answer: () => answer,
    way: () => taken,
    heard: (family: Family) => (family === 4 ? heard4 : heard6) === true,
    heardUdp: () => heardUdp === true,
    heardTcp: () => heardTcp === true,
    dnsAlone: () => dnsAlone === true,
    routed: () => routed === true,
    controls: (_, protocol) =>
      controls.filter((one) => !protocol || one.protocol === protocol).map((one) => one.target),
    siblings: () => siblings,
    expectedOpen: () => expected,
    openPorts: () => opens,
  };
}

/** What is said of ports: one explanation a draw, passes left out. */
export function saidOfPorts(draws: number, seed: number): Said[] {
  const draw = drawing(seed);
  const found: Said[] = [];
  for (let i = 0; i < draws; i++) {
    const protocol = draw<Protocol>(['tcp', 'udp']);
    const at = draw(ADDRESSES);
    const reason = draw([null, null, 'the data of customers']);
    const applied = rule(draw(EXPECTED_STATES), 1, { reason }, draw([null, HOST]));
    const evidence = draw(['vouched', 'anchored'] as const);
    const seen = drawSeen(draw, protocol);
    const kind = judge(applied.entry.expected, evidence, seen);
    const facts = drawFacts(draw);
    const planned = address(at, segment(draw(['80', '80,443']), applied));
    const sources = draw<readonly string[]>([[], ['198.51.100.4', '2001:db8:1::1'], ['10.1.0.4']]);
    const scene = { facts, sources, vantage: draw([null, 'internet']), hostedRunner: draw([true, false]) };
    const port = draw(PORTS);
    if (kind === 'pass') continue;
    found.push(
      explain({ applied: { ...applied, evidence }, protocol, port, seen, kind, planned, addressIndex: 0 }, scene),
    );
  }
  return found;
}

const CODES: Readonly<Record<string, string | undefined>> = {
  ENOTFOUND: undefined,
  EAI_AGAIN: undefined,
  EAI_FAIL: undefined,
  ESERVFAIL: undefined,
  EREFUSED: undefined,
  ECONNREFUSED: undefined,
  ETIMEOUT: undefined,
  ECANCELLED: undefined,
  EOUTOFTIME: undefined,
  EODD: undefined,
  ENOTCOVERED: undefined,
  EMAPPED: undefined,
  ENOTASKED: undefined,
  EUNVOUCHED: undefined,
  ECONTRADICTED: 'an A record of 203.0.113.9',
  EMADEUP: '198.18.0.4',
  EMOREADDRESSES: '15 of 40 were learnt',
  ESEARCHLIST: 'www.example.com.corp.example has 10.0.0.1',
};

/** What is said of names and of hosts out of bounds: every case. */
export function saidOfHosts(): Said[] {
  const position = { file: 'policy.yml', line: 1, column: 1 };
  const unresolved: Unresolved[] = Object.entries(CODES).flatMap(([code, detail]) =>
    ([null, 4, 6] as const).map((family) => ({ host: HOST, family, code, position, ...(detail ? { detail } : {}) })),
  );
  const crowd = { addresses: 4000, probes: 4000n * 65535n, ceiling: 1_000_000 };
  unresolved.push({ host: HOST, family: null, code: 'ECEILING', crowd, position });
  const outside: OutOfScope[] = (['policy-scope', 'run-scope', 'refused', 'this-machine'] as const).flatMap((bound) =>
    [
      { outside: '203.0.113.7', host: HOST },
      { outside: '203.0.113.7', host: '203.0.113.7' },
      { outside: '64:ff9b::a01:203', host: HOST, standsFor: '10.1.2.3' },
      { outside: '203.0.113.0-203.0.113.255', host: '203.0.113.0/24' },
    ].map(
      (one) => ({ ...one, bound, position, address: null, range: { family: 4, first: 0n, last: 0n } }) as OutOfScope,
    ),
  );
  const checks: NameCheck[] = [null, { family: 6 as const, code: 'ESERVFAIL' }].flatMap((failure) =>
    [[], ['203.0.113.7']].flatMap((inside) =>
      [[], ['198.51.100.9']].flatMap((others) =>
        (inside.length === 0 ? [[], [1]] : [[1]]).map((within) => {
          const resolvesTo = { within, text: '203.0.113.0/24', position } as unknown as NameCheck['resolvesTo'];
          return { host: HOST, resolvesTo, inside, outside: others, failure };
        }),
      ),
    ),
  );
  return [...unresolved.map(explainUnresolved), ...outside.map(explainOutOfScope), ...checks.flatMap(explainNameCheck)];
}
