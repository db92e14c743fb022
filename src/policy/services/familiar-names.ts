// The service names that people use, in the order in which a suggestion looks through them; IANA's others are not among them.
import { UDP_SERVICES } from '../../model/udp-services.ts';
import type { Protocol } from '../../model/words.ts';
import { DISPUTED_NAMES } from './aliases.ts';
import { rankedPorts } from './ranked-ports.ts';
import { aliasPorts, portOf, serviceName } from './service-names.ts';

/** The names of the ports that every network has, then our aliases with what their ports are called. Each name once. */
export function familiarNames(protocol: Protocol): readonly string[] {
  const everyday =
    protocol === 'tcp' ? portsIn('top-100') : UDP_SERVICES.flatMap(({ ports }): readonly number[] => ports);
  const aliases = aliasPorts(protocol);
  const names = [
    ...everyday.map((port) => serviceName(port, protocol)),
    ...aliases.keys(),
    ...[...aliases.values()].map((port) => serviceName(port, protocol)),
    ...Object.keys(DISPUTED_NAMES),
  ];
  return [...new Set(names.filter((name): name is string => name !== null && portOf(name, protocol) !== null))];
}

function portsIn(set: string): number[] {
  const ranges = rankedPorts(set) ?? [];
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
