// Gathers what a reader finds, host by host, and makes a Scan of it. Masscan names a host once for each of its ports.
import { getOrCreate } from '../base/get-or-create.ts';
import { isLoopback } from '../model/addresses/private-network.ts';
import type { PortRange, PortSet } from '../model/policy.ts';
import { portSet } from '../model/port-ranges.ts';
import type { Scan, ScanGaps, ScannedHost, ScannedPorts, ScanProblem, UnclearPorts } from '../model/scan.ts';
import type { Protocol } from '../model/words.ts';
import { mergeObservations, type Statement } from './merge-observations.ts';
import type { PortObservation } from './port-observation.ts';
import { orderOf, parseScannedAddress, type ScannedAddress } from './scanned-address.ts';
import { TOO_MUCH, WorkLimit } from './work-limit.ts';

/** More names of one host are of no use to anybody. */
const MOST_NAMES = 16;
const HOST_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9_-])?$/;

export interface HostRecord {
  readonly address: ScannedAddress;
  readonly names: string[];
  where: ScannedHost['where'];
  readonly statements: Statement[];
  /** Disjoint from one another and from the statements, if the host was met once. */
  readonly rest: Statement[];
  /** How often the scan came to this host. */
  visits: number;
}

export class ScanBuilder {
  readonly work = new WorkLimit();
  readonly #hosts = new Map<string, HostRecord>();
  readonly #singles = new Map<string, PortSet>();
  readonly #scanned = new Map<PortSet, Map<PortObservation, ScannedPorts>>();
  readonly #missedHosts = new Map<string, 'down' | 'gave-up' | 'no-ports'>();
  readonly #unclear = new Map<string, UnclearPorts[]>();
  #contradicted = 0;

  /** @returns the record of a host, new or met before; null where the text is not an address */
  visit(text: string | null): HostRecord | null {
    const address = parseScannedAddress(text);
    if (address === null) return null;
    const host = getOrCreate(this.#hosts, address.text, () => ({
      address,
      names: [],
      where: placeOf(address),
      statements: [],
      rest: [],
      visits: 0,
    }));
    host.visits++;
    return host;
  }

  /** Keeps what can be a host's name; whatever else a scan writes there helps nobody. */
  name(host: HostRecord, text: string | null): void {
    const name = text?.replace(/\.$/, '').toLowerCase();
    if (name === undefined || !HOST_NAME.test(name) || parseScannedAddress(name) !== null) return;
    if (host.names.length < MOST_NAMES && !host.names.includes(name)) host.names.push(name);
  }

  see(host: HostRecord, protocol: Protocol, port: number, observation: PortObservation): void {
    host.statements.push({ ports: this.#set(protocol, [{ first: port, last: port }]), observation });
  }

  /** A host that was not scanned, and why. */
  miss(text: string | null, why: 'down' | 'gave-up'): void {
    const address = parseScannedAddress(text);
    if (address !== null && this.work.spend(1)) this.#missedHosts.set(address.text, why);
  }

  /** Ports that the scan speaks of without telling how they are. */
  unclear(
    { address }: HostRecord,
    protocol: Protocol,
    ranges: readonly PortRange[],
    said: string,
    maybeOwn: boolean,
  ): void {
    if (!this.work.spend(ranges.length)) return;
    const ports = this.#set(protocol, ranges);
    getOrCreate(this.#unclear, address.text, () => []).push({ ports, said, maybeOwn });
  }

  /** @param down how many hosts the scan says that it took for down */
  gaps(down: number): ScanGaps {
    return { hosts: this.#missedHosts, down, ports: this.#unclear };
  }

  /** @returns a problem where the text would cost too much; else a scan, which may have no hosts */
  build(about: Omit<Scan, 'hosts'>): Scan | ScanProblem {
    const built = this.work.exceeded ? [] : this.#hostsInOrder();
    if (this.work.exceeded) {
      return {
        problem: TOO_MUCH,
        help: 'Scan fewer hosts at a time, and give each scan on its own.',
      };
    }
    const none = built.length === 0 ? ['The scan says nothing about any port.'] : [];
    const warnings = [...about.warnings, ...this.#contradictions(), ...none];
    return { ...about, hosts: built, warnings };
  }

  #hostsInOrder(): ScannedHost[] {
    const hosts = [...this.#hosts.values()].map((host) => ({ host, order: orderOf(host.address) }));
    hosts.sort((a, b) => (a.order < b.order ? -1 : 1));
    const built: ScannedHost[] = [];
    for (const { host } of hosts) {
      const one = this.#built(host);
      if (this.work.exceeded) break;
      if (one.seen.length > 0) built.push(one);
      else this.#missedHosts.set(one.address, 'no-ports');
    }
    return built;
  }

  #contradictions(): string[] {
    if (this.#contradicted === 0) return [];
    const ports = this.#contradicted === 1 ? '1 port is' : `${this.#contradicted} ports are`;
    return [
      `In the scan ${ports} reported in more than one way. The strongest answer counts, so that open stays open.`,
    ];
  }

  #built({ address, names, where, statements, rest, visits }: HostRecord): ScannedHost {
    const apart = visits > 1 ? [] : rest;
    const together = visits > 1 ? [...statements, ...rest] : statements;
    const cost = together.reduce((sum, { ports }) => sum + ports.ranges.length, 0);
    const seen: ScannedPorts[] = [];
    if (this.work.spend(cost)) {
      const merged = mergeObservations(together);
      this.#contradicted += merged.contradicted;
      for (const { protocol, ranges, observation } of merged.seen)
        seen.push(this.#ports(this.#set(protocol, ranges), observation));
      for (const { ports, observation } of apart) seen.push(this.#ports(ports, observation));
    }
    seen.sort((a, b) => order(a) - order(b));
    return { address: address.text, family: address.family, names, where, seen };
  }

  /** Most sets are a single range, and a scan has few of those: they are kept once. */
  #set(protocol: Protocol, ranges: readonly PortRange[]): PortSet {
    const [only, more] = ranges;
    if (only === undefined || more !== undefined) return portSet(protocol, ranges);
    const key = `${protocol}${only.first}-${only.last}`;
    return getOrCreate(this.#singles, key, () => portSet(protocol, ranges));
  }

  #ports(ports: PortSet, observation: PortObservation): ScannedPorts {
    // What was timed is of one port alone.
    if (observation.rttMs !== null) return scanned(ports, observation);
    const byObservation = getOrCreate(this.#scanned, ports, () => new Map<PortObservation, ScannedPorts>());
    return getOrCreate(byObservation, observation, () => scanned(ports, observation));
  }
}

function scanned(ports: PortSet, observation: PortObservation): ScannedPorts {
  const { state, cause, rttMs, evidence, attempts, nodes } = observation;
  return { ports, state, cause, rttMs, evidence, attempts, ...(nodes === undefined ? {} : { nodes }) };
}

/** TCP first, then by the lowest port: the same observations are told in the same order, whichever answered first. */
function order({ ports }: ScannedPorts): number {
  return (ports.protocol === 'tcp' ? 0 : 65_536) + (ports.ranges[0]?.first ?? 0);
}

function placeOf({ text }: ScannedAddress): ScannedHost['where'] {
  return isLoopback(text) ? 'here' : 'elsewhere';
}
