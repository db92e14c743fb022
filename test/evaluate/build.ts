// Plans and observations built by hand, as small as a test's point allows.
import { type EvaluateInput, evaluate } from '../../src/evaluate/evaluate.ts';
import type { AddressObservations, Observation } from '../../src/model/observation.ts';
import type { AppliedEntry, Plan, PlannedAddress, PlannedControl, Segment } from '../../src/model/plan.ts';
import type { Entry, PortRange, PortSet } from '../../src/model/policy.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { Cause, ExpectedState, Family, Protocol } from '../../src/model/words.ts';

/** "22,80-90" */
export function ports(text: string, protocol: Protocol = 'tcp'): PortSet {
  const ranges: PortRange[] = text.split(',').map((part) => {
    const [first, last] = part.split('-').map(Number) as [number, number?];
    return { first, last: last ?? first };
  });
  return { protocol, ranges, count: ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0) };
}

export function entry(expected: ExpectedState, line = 1, more: Partial<Entry> = {}): Entry {
  const position = { file: 'policy.yml', line, column: 5 };
  return {
    expected,
    ports: ports('1'),
    text: '1',
    severity: null,
    reason: null,
    evidence: null,
    speaks: null,
    from: null,
    role: null,
    position,
    ...more,
  };
}

export function rule(
  expected: ExpectedState,
  line = 1,
  more: Partial<Entry> = {},
  host: string | null = null,
): AppliedEntry {
  return { host, entry: entry(expected, line, more), evidence: more.evidence ?? 'vouched', addresses: 'all' };
}

export function segment(text: string, ...appliedEntries: AppliedEntry[]): Segment {
  const [list = '', protocol] = text.split('/');
  return { ports: ports(list, (protocol as Protocol) ?? 'tcp'), appliedEntries };
}

export function address(text: string, ...segments: Segment[]): PlannedAddress {
  const family: Family = text.includes(':') ? 6 : 4;
  return { address: text, family, segments, probes: segments.reduce((sum, { ports }) => sum + ports.count, 0) };
}

const SEEN = {
  open: { state: 'open', cause: 'syn-ack', rttMs: 11.8, evidence: 'direct' },
  rst: { state: 'closed', cause: 'rst', rttMs: 0.4, evidence: 'direct' },
  refused: { state: 'closed', cause: 'refused', rttMs: 3, evidence: 'vouched' },
  silent: { state: 'filtered', cause: 'timeout', evidence: 'vouched', attempts: 2 },
  anchored: { state: 'filtered', cause: 'timeout', evidence: 'anchored', attempts: 2 },
  reject: { state: 'filtered', cause: 'icmp-port-unreachable', rttMs: 2, evidence: 'vouched' },
  reply: { state: 'open', cause: 'reply', rttMs: 3.1, evidence: 'direct', question: 'dns' },
  closedUdp: { state: 'closed', cause: 'icmp-port-unreachable', rttMs: 2.2, evidence: 'vouched', question: 'empty' },
  silentUdp: { state: 'open|filtered', cause: 'no-reply', evidence: 'vouched', attempts: 3, question: 'dns' },
  proxied: { state: 'open', cause: 'syn-ack', rttMs: 4.2, evidence: 'none', acceptsAnything: true },
} as const;

const NOT_TOLD = {
  firstAskedMs: null,
  lastAskedMs: null,
  anchor: null,
  question: null,
  acceptsAnything: false,
} as const;

/** One of the usual sights, with changes. */
export function saw(kind: keyof typeof SEEN, changes: Partial<Observation> = {}): Observation {
  return { rttMs: null, attempts: 1, also: [], detail: null, ...NOT_TOLD, ...SEEN[kind], ...changes };
}

/** This machine failed. */
export function failed(cause: Cause, detail: string | null = null): Observation {
  return { state: 'unknown', cause, rttMs: null, attempts: 2, evidence: 'none', also: [], detail, ...NOT_TOLD };
}

/** Observations by port number; `rest` for every other. */
export function observe(
  planned: PlannedAddress,
  byPort: Readonly<Record<number, Observation>>,
  rest: Observation = saw('rst'),
): AddressObservations {
  const order = planned.segments.flatMap(({ ports }) =>
    ports.ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  return {
    address: planned,
    at(index) {
      const port = order[index];
      if (port === undefined) throw new Error(`no probe ${index} at ${planned.address}`);
      return byPort[port] ?? rest;
    },
  };
}

export function input(
  observations: readonly AddressObservations[],
  more: Partial<EvaluateInput> & Partial<Omit<Plan, 'addresses'>> = {},
): EvaluateInput {
  const addresses = observations.map((observed) => observed.address);
  const probes = addresses.reduce((sum, planned) => sum + planned.probes, 0);
  const { unresolved = [], outOfScope = [], nameChecks = [], controls = [], ...rest } = more;
  const plan: Plan = { addresses, unresolved, outOfScope, nameChecks, unwatched: [], controls, probes };
  return { plan, observations, vantage: null, serviceName: (port) => `service-${port}`, sources: [], ...rest };
}

/** One address of a control: "10.20.0.2:53/udp". */
export function control(target: string): PlannedControl {
  const [, host = '', port = '', protocol = 'tcp'] = /^(.*):(\d+)(?:\/(.*))?$/.exec(target) ?? [];
  const family: Family = host.includes(':') ? 6 : 4;
  return { target, address: host, family, port: Number(port), protocol: protocol as Protocol };
}

/** The verdict on one port of one address. */
export function verdictOn(given: EvaluateInput, text: string, port: number): Verdict {
  const found = evaluate(given).verdicts.filter((v) => v.address === text && v.ports === `${port}`);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} verdicts on ${text} port ${port}`);
  return found[0];
}
