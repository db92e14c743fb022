// The table of docs/truth.md#from-state-to-verdict, row by row and by hand; then the complete table over all there is; then what must hold over it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, lacksProof } from '../../src/evaluate/judge.ts';
import type { EvidenceDemand } from '../../src/model/policy.ts';
import { UDP_SERVICES, type UdpQuestion } from '../../src/model/udp-services.ts';
import {
  CAUSES,
  type Cause,
  EVIDENCE,
  type Evidence,
  EXPECTED_STATES,
  type ExpectedState,
  STATES,
  type State,
  type VerdictKind,
} from '../../src/model/words.ts';

const P = 'pass';
const V = 'violation';
const I = 'inconclusive';
const N = 'not-judged';

/** TCP; a service that answers whoever asks; one that does not; nothing to ask. */
const TCP = null;
const QUESTIONS: readonly (UdpQuestion | null)[] = [TCP, 'dns', 'snmp', 'empty'];
const DEMANDS: readonly EvidenceDemand[] = ['vouched', 'anchored'];

describe('the table of verdicts', () => {
  const columns: readonly (readonly [string, State, Cause, Evidence, UdpQuestion | null])[] = [
    ['open', 'open', 'syn-ack', 'direct', TCP],
    ['open over UDP', 'open', 'reply', 'direct', 'dns'],
    ['closed', 'closed', 'rst', 'direct', TCP],
    ['closed over UDP', 'closed', 'icmp-port-unreachable', 'vouched', 'empty'],
    ['filtered', 'filtered', 'timeout', 'vouched', TCP],
    ['filtered over UDP', 'filtered', 'icmp-admin-prohibited', 'vouched', 'snmp'],
    ['silent: its own question, answered to strangers', 'open|filtered', 'no-reply', 'vouched', 'dns'],
    ['silent: its own question, not for strangers', 'open|filtered', 'no-reply', 'vouched', 'snmp'],
    ['silent: no question', 'open|filtered', 'no-reply', 'vouched', 'empty'],
    ['silent: UDP never heard', 'open|filtered', 'no-reply', 'none', 'dns'],
    ['unknown', 'unknown', 'no-route', 'none', TCP],
    ['unknown over UDP', 'unknown', 'deaf-vantage', 'none', 'dns'],
  ];
  const rows = {
    //         open  closed filtered silent      unknown
    open: [P, P, V, V, V, V, V, I, I, I, I, I],
    closed: [V, V, P, P, V, V, I, I, I, I, I, I],
    filtered: [V, V, V, V, P, P, P, I, I, I, I, I],
    blocked: [V, V, P, P, P, P, P, I, I, I, I, I],
    observe: [N, N, N, N, N, N, N, N, N, N, N, N],
  } as const;
  for (const expected of EXPECTED_STATES) {
    columns.forEach(([name, state, cause, evidence, question], column) => {
      it(`${expected} expected, ${name}: ${rows[expected][column]}`, () => {
        expect(judge(expected, 'vouched', { state, cause, evidence, question })).toBe(rows[expected][column]);
      });
    });
  }
});

/** Causes that speak of this machine or of this run. */
const OURS: readonly Cause[] = [
  'no-route',
  'no-neighbour',
  'local-firewall',
  'local-resources',
  'deaf-vantage',
  'dns-failed',
  'out-of-scope',
  'cannot-see',
  'cancelled',
  'out-of-time',
  'not-covered',
  'no-report',
  'not-at-source',
];
/** Causes that speak of the target or of the way to it, apart from `refused`. */
const THEIRS: readonly Cause[] = [
  'syn-ack',
  'rst',
  'timeout',
  'icmp-port-unreachable',
  'icmp-unreachable',
  'icmp-net-unreachable',
  'icmp-admin-prohibited',
  'reply',
  'no-reply',
];
const ALL_THEIRS: readonly Cause[] = [...THEIRS, 'refused'];

type Expected = Exclude<ExpectedState, 'observe'>;
type Row = readonly [
  readonly State[],
  readonly Cause[],
  readonly Evidence[],
  readonly (UdpQuestion | null)[],
  readonly EvidenceDemand[],
  readonly [open: VerdictKind, closed: VerdictKind, filtered: VerdictKind, blocked: VerdictKind],
];
const SOME: readonly Evidence[] = ['direct', 'proven', 'anchored', 'vouched'];

const COMPLETE: readonly Row[] = [
  [STATES, OURS, EVIDENCE, QUESTIONS, DEMANDS, [I, I, I, I]],
  [['unknown'], ALL_THEIRS, EVIDENCE, QUESTIONS, DEMANDS, [I, I, I, I]],
  // Rule 6: an open that proves nothing is no pass of open, and stays a violation of everything else.
  [['open'], ALL_THEIRS, SOME, QUESTIONS, DEMANDS, [P, V, V, V]],
  [['open'], ALL_THEIRS, ['none'], QUESTIONS, DEMANDS, [I, V, V, V]],
  [['closed'], THEIRS, SOME, QUESTIONS, DEMANDS, [V, P, V, P]],
  [['closed'], THEIRS, ['none'], QUESTIONS, DEMANDS, [I, I, I, I]],
  // Decision 0007: a TCP refusal that is not told apart counts as it is, but not for filtered. UDP knows no RST.
  [['closed'], ['refused'], EVIDENCE, [TCP], DEMANDS, [V, P, I, P]],
  [['closed'], ['refused'], SOME, ['dns', 'snmp', 'empty'], DEMANDS, [V, P, V, P]],
  [['closed'], ['refused'], ['none'], ['dns', 'snmp', 'empty'], DEMANDS, [I, I, I, I]],
  [['filtered'], ALL_THEIRS, ['anchored'], QUESTIONS, DEMANDS, [V, V, P, P]],
  [['filtered'], ALL_THEIRS, ['vouched'], QUESTIONS, ['vouched'], [V, V, P, P]],
  [['filtered'], ALL_THEIRS, ['vouched'], QUESTIONS, ['anchored'], [V, I, I, I]],
  [['filtered'], ALL_THEIRS, ['none', 'direct', 'proven'], QUESTIONS, DEMANDS, [I, I, I, I]],
  // Rule 9. Nothing is ever silent and direct at once, and no run alone has proof; were it so, it would claim nothing.
  [['open|filtered'], ALL_THEIRS, ['anchored'], ['dns'], DEMANDS, [V, I, P, P]],
  [['open|filtered'], ALL_THEIRS, ['vouched'], ['dns'], ['vouched'], [V, I, P, P]],
  [['open|filtered'], ALL_THEIRS, ['vouched'], ['dns'], ['anchored'], [V, I, I, I]],
  [['open|filtered'], ALL_THEIRS, ['none', 'direct', 'proven'], ['dns'], DEMANDS, [I, I, I, I]],
  [['open|filtered'], ALL_THEIRS, EVIDENCE, [TCP, 'snmp', 'empty'], DEMANDS, [I, I, I, I]],
];
const COLUMNS: readonly Expected[] = ['open', 'closed', 'filtered', 'blocked'];

const everything = STATES.flatMap((state) =>
  CAUSES.flatMap((cause) =>
    EVIDENCE.flatMap((evidence) =>
      QUESTIONS.flatMap((question) => DEMANDS.map((demand) => ({ state, cause, evidence, question, demand }))),
    ),
  ),
);

describe('the complete table', () => {
  const rowsOf = ({ state, cause, evidence, question, demand }: (typeof everything)[number]) =>
    COMPLETE.filter(
      ([states, causes, evidences, questions, demands]) =>
        states.includes(state) &&
        causes.includes(cause) &&
        evidences.includes(evidence) &&
        questions.includes(question) &&
        demands.includes(demand),
    );

  it('has one row, and one alone, for everything that can be seen', () => {
    expect(everything).toHaveLength(5 * 23 * 5 * 4 * 2);
    expect(everything.filter((seen) => rowsOf(seen).length !== 1)).toEqual([]);
  });

  it.each(COLUMNS)('says of %s what its row says', (expected) => {
    const wrong = everything.filter((seen) => {
      const wanted = rowsOf(seen)[0]?.[5][COLUMNS.indexOf(expected)];
      return judge(expected, seen.demand, seen) !== wanted;
    });
    expect(wrong).toEqual([]);
  });

  it('judges nothing that is only observed', () => {
    expect(everything.filter((seen) => judge('observe', seen.demand, seen) !== N)).toEqual([]);
  });
});

describe('evidence: proven', () => {
  const all = EXPECTED_STATES.flatMap((expected) =>
    everything.filter(({ demand }) => demand === 'anchored').map((seen) => ({ expected, seen })),
  );

  it('takes every pass of what must not be open, and nothing else, from what anchored says', () => {
    const wrong = all.filter(({ expected, seen }) => {
      const anchored = judge(expected, 'anchored', seen);
      const lacks = anchored === P && expected !== 'open';
      return (
        judge(expected, 'proven', seen) !== (lacks ? I : anchored) || lacksProof(expected, 'proven', seen) !== lacks
      );
    });
    expect(wrong).toEqual([]);
  });

  it('is lacked by nothing that does not ask for it', () => {
    for (const demand of DEMANDS)
      expect(all.filter(({ expected, seen }) => lacksProof(expected, demand, seen))).toEqual([]);
  });

  it.each([
    ['silence beside an anchor', 'filtered', 'timeout', 'anchored', TCP, true],
    ['silence that others vouch for', 'filtered', 'timeout', 'vouched', TCP, false],
    ['an RST', 'closed', 'rst', 'direct', TCP, true],
    ['a refusal that is not told apart', 'closed', 'refused', 'none', TCP, true],
    ['UDP silence beside an anchor', 'open|filtered', 'no-reply', 'anchored', 'dns', true],
    ['UDP silence that says nothing', 'open|filtered', 'no-reply', 'anchored', 'snmp', false],
    ['an ICMP error over UDP', 'closed', 'icmp-port-unreachable', 'vouched', 'dns', true],
    ['an open port', 'open', 'syn-ack', 'direct', TCP, false],
    ['nothing known', 'unknown', 'deaf-vantage', 'none', TCP, false],
  ] as const)('of blocked, %s lacks the proof alone: %s %s %s %s %s', (_, state, cause, evidence, question, lacks) => {
    expect(lacksProof('blocked', 'proven', { state, cause, evidence, question })).toBe(lacks);
  });
});

it('asks of each UDP service whether it answers strangers', () => {
  const silence = { state: 'open|filtered', cause: 'no-reply', evidence: 'vouched' } as const;
  const judged = UDP_SERVICES.map(({ name }) => [name, judge('blocked', 'vouched', { ...silence, question: name })]);
  expect(judged.filter(([, kind]) => kind === P).map(([name]) => name)).toEqual([
    ...['dns', 'rpcbind', 'ntp', 'netbios-ns', 'quic', 'stun', 'coap', 'memcached'],
  ]);
  expect(judged.filter(([, kind]) => kind === I).map(([name]) => name)).toEqual([
    ...['tftp', 'kerberos', 'snmp', 'cldap', 'ike', 'openvpn', 'l2tp', 'radius', 'ssdp', 'sip', 'mdns', 'dtls'],
  ]);
});

describe('over everything', () => {
  const all = EXPECTED_STATES.flatMap((expected) =>
    everything.map((seen) => ({ expected, ...seen, kind: judge(expected, seen.demand, seen) })),
  );
  type Case = (typeof all)[number];
  const never = (holds: (c: Case) => boolean) => expect(all.filter(holds)).toEqual([]);

  it('unknown neither passes nor violates', () =>
    never((c) => c.state === 'unknown' && (c.kind === P || c.kind === V)));
  it('UDP silence passes or violates only on evidence, after a question that strangers are answered', () =>
    never(
      (c) =>
        c.state === 'open|filtered' &&
        (c.kind === P || c.kind === V) &&
        (c.evidence === 'none' || c.question !== 'dns' || c.expected === 'closed'),
    ));
  it("this machine's own failures neither pass nor violate, whatever state they come with", () =>
    never((c) => OURS.includes(c.cause) && (c.kind === P || c.kind === V)));
  it('open passes nothing but open, and that only where it proves something', () =>
    never((c) => c.state === 'open' && c.kind === P && (c.expected !== 'open' || c.evidence === 'none')));
  it('open passes for nothing that is not open', () =>
    never((c) => c.expected === 'open' && c.state !== 'open' && c.kind === P));
  it('filtered on no evidence neither passes nor violates', () =>
    never((c) => c.state === 'filtered' && c.evidence === 'none' && (c.kind === P || c.kind === V)));
  it('silence passes only with the evidence that is asked for', () =>
    never(
      (c) =>
        (c.state === 'filtered' || c.state === 'open|filtered') &&
        c.demand === 'anchored' &&
        c.evidence !== 'anchored' &&
        c.kind === P,
    ));
  it('blocked is never violated by what is not open', () =>
    never((c) => c.expected === 'blocked' && c.state !== 'open' && c.kind === V));
  it('asking for more evidence never makes a pass', () => {
    const any = fc.record({
      expected: fc.constantFrom(...EXPECTED_STATES),
      state: fc.constantFrom(...STATES),
      cause: fc.constantFrom(...CAUSES),
      evidence: fc.constantFrom(...EVIDENCE),
      question: fc.constantFrom(...QUESTIONS),
    });
    fc.assert(
      fc.property(any, ({ expected, ...seen }) =>
        judge(expected, 'anchored', seen) === P ? judge(expected, 'vouched', seen) === P : true,
      ),
    );
  });
});
