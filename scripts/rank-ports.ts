// The ranking of TCP ports: a pure function of the hand-written groups, the risky services and IANA's registry.
import type { RiskyService } from '../src/evaluate/risks/risky-services.ts';
import type { Severity } from '../src/model/words.ts';
import type { PortGroup } from './port-ranking.ts';

export interface RankingInput {
  readonly everyday: readonly PortGroup[];
  readonly services: readonly RiskyService[];
  readonly documented: readonly PortGroup[];
  /** Whether IANA has a TCP service at a port. */
  readonly isRegistered: (port: number) => boolean;
}

const RANKED = 1000;
const LAST_SYSTEM_PORT = 1023;

/** @returns the first thousand TCP ports, the most exposed first; docs/services.md has the rule */
export function rankPorts({ everyday, services, documented, isRegistered }: RankingInput): readonly number[] {
  const critical = tcpPortsOf(services, 'critical');
  const systemPorts = Array.from({ length: LAST_SYSTEM_PORT }, (_, index) => index + 1);
  const inOrder = [
    ...everyday.flatMap(({ ports }) => portsIn(ports)),
    ...critical.flatMap(([first]) => first ?? []),
    ...critical.flat(),
    ...tcpPortsOf(services, 'high').flat(),
    ...tcpPortsOf(services, 'medium').flat(),
    ...tcpPortsOf(services, 'low').flat(),
    ...documented.flatMap(({ ports }) => portsIn(ports)),
    ...systemPorts.filter(isRegistered),
  ];
  return [...new Set(inOrder)].slice(0, RANKED);
}

/** The TCP ports of each service of a severity, in the order of the table. */
export function tcpPortsOf(services: readonly RiskyService[], severity: Severity): readonly (readonly number[])[] {
  return services
    .filter((service) => service[1] === severity)
    .map((service) => service[2].split(' ').filter((port) => !port.includes('/')))
    .filter((ports) => ports.length > 0)
    .map((ports) => ports.map(Number));
}

/** `22 8082-8090` as numbers. */
export function portsIn(text: string): readonly number[] {
  return text.split(/\s+/).flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Sorted, as ranges: `20-23 25 53`. */
export function rangesOf(ports: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const port of [...ports].sort((a, b) => a - b)) {
    const before = ranges.at(-1);
    if (before?.last === port - 1) before.last = port;
    else ranges.push({ first: port, last: port });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(' ');
}
