// Made-up addresses, ledgers and answers, for tests of what is concluded from them.
import type { PlannedAddress, Segment } from '../../src/model/plan.ts';
import type { Entry } from '../../src/model/policy.ts';
import type { UdpServiceName } from '../../src/model/udp-services.ts';
import type { ExpectedState, Protocol } from '../../src/model/words.ts';
import { Responders } from '../../src/probe/evidence/responders.ts';
import type { LocalNetwork } from '../../src/probe/machine/local-network.ts';
import type { Answer, AnswerKind } from '../../src/probe/record/answer.ts';
import { Ledger } from '../../src/probe/record/ledger.ts';

interface Wish {
  readonly protocol?: Protocol;
  readonly speaks?: UdpServiceName;
  /** The name that led to the address. */
  readonly host?: string;
}

/** Ports of which one thing is expected; null: nobody judges them (a control). */
export function segment(ports: readonly number[], expected: ExpectedState | null, wish: Wish = {}): Segment {
  const { protocol = 'tcp', speaks = null, host = null } = wish;
  const set = { protocol, ranges: ports.map((port) => ({ first: port, last: port })), count: ports.length };
  const position = { file: 'policy.yml', line: 1, column: 1 };
  const entry = {
    ports: set,
    text: '',
    severity: null,
    reason: null,
    evidence: null,
    speaks,
    from: null,
    role: null,
    position,
  };
  const applied = (state: ExpectedState) => ({
    host,
    entry: { ...entry, expected: state } satisfies Entry,
    evidence: 'vouched' as const,
    addresses: 'all' as const,
  });
  return { ports: set, appliedEntries: expected === null ? [] : [applied(expected)] };
}

export function addressOf(address: string, ...segments: Segment[]): PlannedAddress {
  const probes = segments.reduce((sum, { ports }) => sum + ports.count, 0);
  return { address, family: address.includes(':') ? 6 : 4, segments, probes };
}

export function ledgerOf(...addresses: PlannedAddress[]): Ledger {
  return new Ledger(
    addresses,
    addresses.reduce((sum, { probes }) => sum + probes, 0),
  );
}

/** 192.0.2.0/24 is on the link, 127.0.0.0/8 and ::1 are this machine. */
export const NETWORK: LocalNetwork = {
  isSelf: (address) => address.startsWith('127.') || address === '::1',
  isOnLink: (address) => address.startsWith('192.0.2.'),
  has: () => true,
};

/** With every address asked from one local address, unless told otherwise. */
export function respondersOf(ledger: Ledger, sources: Readonly<Record<number, string>> = {}): Responders {
  const responders = new Responders(ledger, NETWORK);
  for (const [number, { address }] of ledger.addresses.entries())
    if (!NETWORK.isSelf(address)) responders.learnSource(number, sources[number] ?? '192.0.2.1');
  return responders;
}

export function answer(kind: AnswerKind, askedAt = 0, endedAt = askedAt + 10, errno: string | null = null): Answer {
  return { kind, errno, askedAt, endedAt };
}

/** A port answered, as a sweep would tell it. */
export function heard(
  ledger: Ledger,
  responders: Responders,
  index: number,
  askedAt = 0,
  kind: AnswerKind = 'open',
): void {
  const told = answer(kind, askedAt);
  ledger.record(index, told);
  responders.heard(index, told);
}

/** A port known to answer was asked again. */
export function pings(responders: Responders, ledger: Ledger, index: number, askedAt: number, answered = true): void {
  const address = ledger.addressOf[index] as number;
  const protocol = ledger.isUdp(index) ? 'udp' : 'tcp';
  const endedAt = askedAt + (answered ? 10 : 900);
  for (const { history } of [responders.own(address, protocol), responders.domain(address)[protocol]])
    history.ping(index, askedAt, endedAt, answered, 'fast');
}
