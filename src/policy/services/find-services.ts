// Finds the ports of a name, a number or a set, and the names of a port: what the command `services` tells.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { PortSet } from '../../model/policy.ts';
import { holdsPort } from '../../model/port-ranges.ts';
import { UDP_SERVICES } from '../../model/udp-services.ts';
import { PROTOCOLS, type Protocol } from '../../model/words.ts';
import { NUMBERED_SETS, RANKED_SETS, rankedPorts } from './ranked-ports.ts';
import { aliasPorts, allServiceNames, portOf, serviceName } from './service-names.ts';

export interface NamedPort {
  readonly port: number;
  readonly protocol: Protocol;
}

/** Every port that one of our own names stands for, or whose UDP question is known; sorted. */
export function ownPorts(): readonly NamedPort[] {
  const keys = new Set<string>();
  for (const protocol of PROTOCOLS) {
    for (const port of aliasPorts(protocol).values()) keys.add(`${port}/${protocol}`);
  }
  for (const { ports } of UDP_SERVICES) for (const port of ports) keys.add(`${port}/udp`);
  for (const { first, last } of rankedPorts('top-100') ?? []) {
    for (let port = first; port <= last; port++) keys.add(`${port}/tcp`);
  }
  return sortedPorts([...keys].map(portOfKey));
}

function portOfKey(key: string): NamedPort {
  const [port = '', protocol] = key.split('/');
  return { port: Number(port), protocol: protocol === 'udp' ? 'udp' : 'tcp' };
}

/** By number, TCP before UDP; each port once. */
export function sortedPorts(ports: readonly NamedPort[]): NamedPort[] {
  const once = new Map(ports.map((one) => [`${one.port}/${one.protocol}`, one]));
  return [...once.values()].sort((a, b) => a.port - b.port || (a.protocol < b.protocol ? -1 : 1));
}

/**
 * The ports of a name in every protocol; more than one in a protocol where the name does not say which it means. Of such a name
 * UDP is told only where a question is known: nobody who tries `sftp` means the 22/udp that IANA lists beside 22/tcp.
 */
export function portsOfName(name: string): readonly NamedPort[] {
  return PROTOCOLS.flatMap((protocol) => {
    const ports = portOf(name, protocol);
    const list = ports === null ? [] : typeof ports === 'number' ? [ports] : ports.filter(isAsked(protocol));
    return list.map((port) => ({ port, protocol }));
  });
}

function isAsked(protocol: Protocol): (port: number) => boolean {
  return (port) => protocol === 'tcp' || hasQuestion(port);
}

function hasQuestion(port: number): boolean {
  return UDP_SERVICES.some(({ ports }) => ports.some((one) => one === port));
}

/** The ports of a set that have a name. */
export function namedPortsOf({ protocol, ranges }: Pick<PortSet, 'protocol' | 'ranges'>): NamedPort[] {
  const found: NamedPort[] = [];
  for (const { first, last } of ranges) {
    for (let port = first; port <= last; port++) {
      if (serviceName(port, protocol) !== null) found.push({ port, protocol });
    }
  }
  return found;
}

let names: Readonly<Record<Protocol, ReadonlyMap<number, readonly string[]>>> | null = null;

/** Every name that a policy may write for a port, without the one that reports show. */
export function aliasesOf({ port, protocol }: NamedPort): readonly string[] {
  names ??= { tcp: namesByPort('tcp'), udp: namesByPort('udp') };
  const shown = serviceName(port, protocol);
  return (names[protocol].get(port) ?? []).filter((name) => name !== shown);
}

function namesByPort(protocol: Protocol): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const name of allServiceNames(protocol)) {
    const port = portOf(name, protocol);
    if (typeof port !== 'number') continue;
    getOrCreate(found, port, () => []).push(name);
  }
  return found;
}

/** The sets that have a port, the ranked ones first. */
export function setsOf({ port, protocol }: NamedPort): readonly string[] {
  const numbered = NUMBERED_SETS.filter(([, range]) => holdsPort([range], port)).map(([name]) => name);
  if (protocol === 'tcp') return [...RANKED_SETS.filter((set) => holdsPort(rankedPorts(set) ?? [], port)), ...numbered];
  return [...(hasQuestion(port) ? ['known/udp'] : []), ...numbered.map((name) => `${name}/udp`)];
}

/** Our own names that begin with this one: `docker-tls`, `docker-swarm` for `docker`. */
export function relatedTo(name: string): readonly (NamedPort & { readonly name: string })[] {
  const begin = `${name.toLowerCase()}-`;
  return PROTOCOLS.flatMap((protocol) =>
    [...aliasPorts(protocol)]
      .filter(([alias]) => alias.startsWith(begin))
      .map(([alias, port]) => ({ name: alias, port, protocol })),
  );
}
