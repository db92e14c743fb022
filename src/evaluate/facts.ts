// What the rest of the run says about one port: who else answered, and how the other addresses of its name fare. Worked out on demand.
import { getOrCreate } from '../base/get-or-create.ts';
import { isAnswer } from '../model/causes.ts';
import type { AddressObservations, Observation, WayTaken } from '../model/observation.ts';
import type { AppliedEntry, Plan } from '../model/plan.ts';
import { DNS_PORT } from '../model/udp-services.ts';
import type { Family, Protocol, State } from '../model/words.ts';
import { findPort, type SegmentReader } from './segments.ts';

/** A port that answered, and so shows that its address is alive. */
export interface AnsweringPort {
  readonly port: number;
  readonly protocol: Protocol;
  readonly state: 'open' | 'closed';
}

/** The same port, under the same rule, on another address of the same name. */
export interface Sibling {
  readonly address: string;
  readonly family: Family;
  readonly state: State;
  /** False for an open at an address that accepts connections on any port: no service is proven there. */
  readonly proven: boolean;
}

/** All of it is computed when first asked for: a run in which everything passes never asks. */
export interface Facts {
  /** A port of the address that answered for itself, an open one where there is one; null where all was silent or refused by others. */
  answer(addressIndex: number): AnsweringPort | null;
  /** How the address is reached from this machine; null for this machine itself, and where nothing was sent. */
  way(addressIndex: number): WayTaken | null;
  /** Whether anything at all answered this machine in a family. */
  heard(family: Family): boolean;
  /** Whether any UDP reply reached this machine in a family; an ICMP error is none. */
  heardUdp(family: Family): boolean;
  /** Whether anything answered this machine over TCP in a family. */
  heardTcp(family: Family): boolean;
  /** Whether all that is known to reply over UDP in a family does so from port 53, which vouches for DNS alone. */
  dnsAlone(family: Family): boolean;
  /** The controls of a family as the policy writes them, each once; of one protocol, or of both. */
  controls(family: Family, protocol?: Protocol): readonly string[];
  /** Whether this machine had a route to at least one address of a family. */
  routed(family: Family): boolean;
  siblings(addressIndex: number, applied: AppliedEntry, protocol: Protocol, port: number): readonly Sibling[];
  /** What became of the ports of the address that the policy expects to be open. */
  expectedOpen(addressIndex: number, applied: AppliedEntry): ExpectedOpen;
  /** How many ports of the address were seen open. */
  openPorts(addressIndex: number): number;
}

/**
 * `none`: the policy expects none to be open. `not-asked`: it does, and this run leaves them out (`--only`). `not-open`: they were
 * asked, and none was seen open. `open`: at least one was.
 */
export type ExpectedOpen = 'none' | 'not-asked' | 'not-open' | 'open';

/**
 * @param plan its addresses are those of one part of the run
 * @param observations one for each of them, in their order
 * @param heardBefore families in which parts before this one were answered
 */
export function createFacts(
  plan: Plan,
  observations: readonly AddressObservations[],
  read: SegmentReader,
  heardBefore: readonly Family[] = [],
): Facts {
  const answers = new Map<number, AnsweringPort | null>();
  const heard = new Map<Family, boolean>();
  const heardUdp = new Map<Family, boolean>();
  const heardTcp = new Map<Family, boolean>();
  const dnsAlone = new Map<Family, boolean>();
  const routed = new Map<Family, boolean>();
  const opens = new Map<number, OpenPorts>();
  let indexesOfHosts: ReadonlyMap<string, readonly number[]> | null = null;

  const some = (family: Family, holds: (seen: Observation) => boolean): boolean =>
    observations.some((observed) => {
      if (observed.address.family !== family) return false;
      for (let i = 0; i < observed.address.probes; i++) if (holds(observed.at(i))) return true;
      return false;
    });

  return {
    answer: (index) => getOrCreate(answers, index, () => findAnswer(observations[index])),
    way: (index) => observations[index]?.way ?? null,
    heard: (family) => getOrCreate(heard, family, () => heardBefore.includes(family) || some(family, answered)),
    heardUdp: (family) => getOrCreate(heardUdp, family, () => some(family, ({ cause }) => cause === 'reply')),
    heardTcp: (family) =>
      getOrCreate(heardTcp, family, () => some(family, (seen) => answered(seen) && seen.cause !== 'reply')),
    dnsAlone: (family) =>
      getOrCreate(dnsAlone, family, () => {
        const replied = portsThatReplied(observations.filter(({ address }) => address.family === family));
        for (const control of plan.controls)
          if (control.family === family && control.protocol === 'udp') replied.add(control.port);
        return replied.size === 1 && replied.has(DNS_PORT);
      }),
    controls(family, protocol) {
      const meant = plan.controls.filter(
        (control) => control.family === family && (protocol === undefined || control.protocol === protocol),
      );
      return [...new Set(meant.map(({ target }) => target))];
    },
    routed: (family) => getOrCreate(routed, family, () => some(family, ({ cause }) => cause !== 'no-route')),
    siblings(addressIndex, applied, protocol, port) {
      if (applied.host === null) return [];
      indexesOfHosts ??= indexHosts(plan, read);
      const found: Sibling[] = [];
      for (const index of indexesOfHosts.get(applied.host) ?? []) {
        const planned = plan.addresses[index];
        if (index === addressIndex || planned === undefined) continue;
        const place = findPort(read(planned), protocol, port);
        if (!place?.segment.appliedEntries.some((other) => sameRule(other, applied))) continue;
        const seen = observations[index]?.at(place.index);
        if (!seen) continue;
        const { state, evidence } = seen;
        found.push({ address: planned.address, family: planned.family, state, proven: evidence !== 'none' });
      }
      // DNS shuffles its answers; the same run must read the same.
      return found.sort((a, b) => (a.address < b.address ? -1 : 1));
    },
    expectedOpen(index, applied) {
      const seen = getOrCreate(opens, index, () => openPortsOf(observations[index]));
      if (seen.expected > 0) return seen.expectedAndOpen ? 'open' : 'not-open';
      const host = applied.host ?? plan.addresses[index]?.address ?? '';
      return plan.openLeftOut?.includes(host) ? 'not-asked' : 'none';
    },
    openPorts: (index) => getOrCreate(opens, index, () => openPortsOf(observations[index])).open,
  };
}

interface OpenPorts {
  /** Ports that are expected to be open. */
  readonly expected: number;
  readonly expectedAndOpen: boolean;
  readonly open: number;
}

function openPortsOf(observed: AddressObservations | undefined): OpenPorts {
  let [expected, open, index] = [0, 0, 0];
  let expectedAndOpen = false;
  for (const { ports, appliedEntries } of observed?.address.segments ?? []) {
    const isExpected = appliedEntries.some(({ entry }) => entry.expected === 'open');
    if (isExpected) expected += ports.count;
    for (let i = 0; i < ports.count; i++) {
      if (observed?.at(index++).state !== 'open') continue;
      open++;
      expectedAndOpen ||= isExpected;
    }
  }
  return { expected, expectedAndOpen, open };
}

function portsThatReplied(observations: readonly AddressObservations[]): Set<number> {
  const replied = new Set<number>();
  for (const observed of observations) {
    let index = 0;
    for (const { ports } of observed.address.segments)
      for (const { first, last } of ports.ranges)
        for (let port = first; port <= last; port++) if (observed.at(index++).cause === 'reply') replied.add(port);
  }
  return replied;
}

function answered({ cause }: Observation): boolean {
  return isAnswer(cause);
}

function findAnswer(observed: AddressObservations | undefined): AnsweringPort | null {
  if (observed === undefined) return null;
  let closed: AnsweringPort | null = null;
  let index = 0;
  for (const { ports } of observed.address.segments) {
    for (const { first, last } of ports.ranges) {
      for (let port = first; port <= last; port++) {
        const seen = observed.at(index++);
        if (!answered(seen)) continue;
        if (seen.state === 'open') return { port, protocol: ports.protocol, state: 'open' };
        closed ??= { port, protocol: ports.protocol, state: 'closed' };
      }
    }
  }
  return closed;
}

function indexHosts(plan: Plan, read: SegmentReader): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  plan.addresses.forEach((address, index) => {
    for (const host of read(address).hosts) {
      if (host !== null) getOrCreate(indexes, host, () => []).push(index);
    }
  });
  return indexes;
}

function sameRule(a: AppliedEntry, b: AppliedEntry): boolean {
  if (a.host !== b.host || a.entry.expected !== b.entry.expected) return false;
  const [p, q] = [a.entry.position, b.entry.position];
  return p.line === q.line && p.column === q.column && p.file === q.file;
}
