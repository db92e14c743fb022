// Scans written by hand: ports by the words of the policy language, and what the tool knows of services.
import { riskOf } from '../../src/evaluate/risks/risk.ts';
import type { PortRange, PortSet } from '../../src/model/policy.ts';
import type { Scan, ScannedHost, ScannedPorts } from '../../src/model/scan.ts';
import type { Evidence } from '../../src/model/words.ts';
import { portOf, serviceName } from '../../src/policy/services/service-names.ts';
import { parsePorts } from '../../src/policy/values/parse-ports.ts';

export const KNOWLEDGE = { serviceName, portOf, riskOf };

/** @throws where the text is no port */
export function ports(text: string): PortSet {
  const set = parsePorts(text, () => null);
  if ('code' in set) throw new Error(set.message);
  return set;
}

export function covered(...texts: string[]): { text: string; ports: PortSet }[] {
  return texts.map((text) => ({ text, ports: ports(text) }));
}

/** Ports as a set, whatever their order. */
export function portsOf(protocol: PortSet['protocol'], numbers: Iterable<number>): PortSet {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const ranges: PortRange[] = [];
  for (const port of sorted) {
    const before = ranges.at(-1);
    if (before?.last === port - 1) ranges[ranges.length - 1] = { first: before.first, last: port };
    else ranges.push({ first: port, last: port });
  }
  return { protocol, ranges, count: sorted.length };
}

export function numbersOf({ ranges }: PortSet): number[] {
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** A set without others. */
export function without(text: string, ...others: string[]): PortSet {
  const gone = new Set(others.flatMap((other) => numbersOf(ports(other))));
  const { protocol } = ports(text);
  return portsOf(
    protocol,
    numbersOf(ports(text)).filter((port) => !gone.has(port)),
  );
}

const KINDS = {
  open: ['open', 'syn-ack', 'direct'],
  reply: ['open', 'reply', 'direct'],
  proxied: ['open', 'syn-ack', 'none'],
  closed: ['closed', 'rst', 'direct'],
  refused: ['closed', 'refused', 'none'],
  unreachable: ['closed', 'icmp-port-unreachable', 'vouched'],
  anchored: ['filtered', 'timeout', 'anchored'],
  silent: ['filtered', 'timeout', 'vouched'],
  rejected: ['filtered', 'icmp-admin-prohibited', 'vouched'],
  noReply: ['open|filtered', 'no-reply', 'vouched'],
  deafUdp: ['open|filtered', 'no-reply', 'none'],
  deaf: ['unknown', 'deaf-vantage', 'none'],
  noRoute: ['unknown', 'no-route', 'none'],
} as const satisfies Record<string, readonly [ScannedPorts['state'], ScannedPorts['cause'], Evidence]>;
export type Kind = keyof typeof KINDS;
export const EVERY_KIND = Object.keys(KINDS) as Kind[];

/** @param foreign as another tool writes it, which does not say what it rests on */
export function seen(kind: Kind, what: string | PortSet, foreign = false): ScannedPorts {
  const [state, cause, evidence] = KINDS[kind];
  const set = typeof what === 'string' ? ports(what) : what;
  return { ports: set, state, cause, rttMs: null, evidence: foreign ? null : evidence, attempts: 1 };
}

export function host(address: string, names: readonly string[], ...found: readonly ScannedPorts[]): ScannedHost {
  return { address, family: address.includes(':') ? 6 : 4, names, where: 'elsewhere', seen: found };
}

export function scanOf(hosts: readonly ScannedHost[], rest: Partial<Scan> = {}): Scan {
  return { tool: 'port-policy', version: '0.1.0', finishedAt: null, warnings: [], ...rest, hosts };
}
