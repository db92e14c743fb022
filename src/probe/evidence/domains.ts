// Domains: addresses that share a way, and so their witnesses; and what becomes of both when a way changes during a run.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { PlannedAddress } from '../../model/plan.ts';
import type { Protocol } from '../../model/words.ts';
import type { FollowedNetwork, LocalNetwork } from '../machine/local-network.ts';
import { BY_ADDRESS_ALONE, type Way, wayTo } from '../machine/ways.ts';
import { AnswerHistory, type Span } from './answer-history.ts';

/** What was heard over one protocol, of an address or of a domain. */
export interface Channel {
  readonly history: AnswerHistory;
  /** Ledger indexes of ports that answered, one an address, newest last; of an address several, the one heard last first. */
  readonly witnesses: number[];
}

/** Everything reached on one way; loopback and this machine's own addresses are their own. */
export interface Domain extends Readonly<Record<Protocol, Channel>> {
  readonly key: string;
  readonly loopback: boolean;
  readonly way: Way | null;
}

/** Of a network that does not change, ways go by the addresses alone. */
export type Network = LocalNetwork & Partial<Pick<FollowedNetwork, 'wayTo' | 'look'>>;

/** Told that an address is reached on another way now: it is a witness there, and no longer where it was. */
type OnMove = (address: number, before: Domain, after: Domain, span: Span) => void;

export const channel = (): Channel => ({ history: new AnswerHistory(), witnesses: [] });

export class Domains {
  readonly #addresses: readonly PlannedAddress[];
  readonly #network: Network;
  readonly #onMove: OnMove;
  readonly #sources: (string | null | undefined)[];
  readonly #byKey = new Map<string, Domain>();
  readonly #domainOf: (Domain | undefined)[] = [];
  /** As long as the kernel has not said from where an address is asked. */
  readonly #provisional: (Domain | undefined)[] = [];
  /** By address: the span in which it came to be reached on another way, the last time. */
  readonly #moved = new Map<number, Span>();
  /** When all addresses were last known to be reached as before, in milliseconds of the run's clock. */
  #lookedAt = performance.now();
  #newlyMoved = false;

  constructor(addresses: readonly PlannedAddress[], network: Network, onMove: OnMove) {
    this.#addresses = addresses;
    this.#network = network;
    this.#onMove = onMove;
    this.#sources = new Array(addresses.length);
    // Before anything is sent: a way that changes must not be taken for the one on which the first question went.
    for (const address of addresses.keys()) this.of(address);
  }

  get all(): Iterable<Domain> {
    return this.#byKey.values();
  }

  of(address: number): Domain {
    const known = this.#domainOf[address] ?? this.#provisional[address];
    if (known !== undefined) return known;
    const { address: text, family } = this.#addresses[address] as PlannedAddress;
    const loopback = this.#isSelf(address);
    const source = this.#sources[address] ?? null;
    const way = loopback ? null : (this.#network.wayTo?.(text, source) ?? wayTo(text, source, BY_ADDRESS_ALONE));
    const key = way?.key ?? `loopback ${family}`;
    const domain = getOrCreate(this.#byKey, key, () => ({ key, loopback, way, tcp: channel(), udp: channel() }));
    // Until the kernel has said from where, the domain may yet be another.
    if (!loopback && !this.knowsSource(address)) this.#provisional[address] = domain;
    else {
      this.#domainOf[address] = domain;
      const span = this.#moved.get(address);
      if (span !== undefined) distrust(domain, span);
    }
    return domain;
  }

  knowsSource(address: number): boolean {
    return this.#sources[address] !== undefined;
  }

  learnSource(address: number, source: string): void {
    const before = this.#sources[address];
    if (before === source) return;
    this.#sources[address] = source;
    if (before !== undefined) this.#reconsider([address]);
    else {
      this.#provisional[address] = undefined;
      this.of(address);
    }
  }

  /** The local addresses that probes of other machines left from. */
  sources(): string[] {
    const found = new Set<string>();
    for (const [number, source] of this.#sources.entries()) if (source && !this.#isSelf(number)) found.add(source);
    return [...found].sort();
  }

  /** Asking itself, a machine does so from the very address that it asks, also where it does not know its own addresses. */
  #isSelf(address: number): boolean {
    const { address: text } = this.#addresses[address] as PlannedAddress;
    return this.#network.isSelf(text) || this.#sources[address] === text;
  }

  /** Looks whether addresses are still reached as they were. */
  look(): void {
    if (this.#network.look?.()) this.#reconsider(this.#addresses.keys());
    this.#lookedAt = performance.now();
  }

  hasMoved(address: number): boolean {
    return this.#moved.has(address);
  }

  /** Whether an address was found to be reached on another way since this was last asked. */
  takeMoved(): boolean {
    const moved = this.#newlyMoved;
    this.#newlyMoved = false;
    return moved;
  }

  /** A silence that began before a change and ended after it counts for nothing, even if somebody is heard on the old way or the new one. */
  #reconsider(addresses: Iterable<number>): void {
    const span: Span = { from: this.#lookedAt, to: performance.now() };
    for (const address of addresses) {
      const before = this.#domainOf[address] ?? this.#provisional[address];
      if (before === undefined) continue;
      this.#domainOf[address] = undefined;
      this.#provisional[address] = undefined;
      const after = this.of(address);
      if (after === before) continue;
      this.#moved.set(address, span);
      this.#newlyMoved = true;
      for (const domain of [before, after]) distrust(domain, span);
      this.#onMove(address, before, after, span);
    }
  }
}

function distrust(domain: Domain, span: Span): void {
  for (const { history } of [domain.tcp, domain.udp]) history.distrust(span);
}

/** So many witnesses of a domain are kept; pings take them in turn. */
export const WITNESSES = 16;

/** The newest of a domain, in place of an older one where there are enough: first of one that vouches for DNS alone. */
export function addWitness({ witnesses }: Channel, index: number, beyondDns: (index: number) => boolean): void {
  const dns = witnesses.findIndex((witness) => !beyondDns(witness));
  if (witnesses.length >= WITNESSES) witnesses.splice(Math.max(0, dns), 1);
  witnesses.push(index);
}

/** Takes out those that do not vouch, and the oldest of too many. */
export function keepWitnesses(
  { witnesses }: Channel,
  vouches: (index: number) => boolean,
  most = Number.POSITIVE_INFINITY,
): void {
  const kept = witnesses.filter(vouches).slice(-most);
  witnesses.length = 0;
  witnesses.push(...kept);
}

/** Takes the ports of an address from the witnesses of one channel to those of another. */
export function moveWitnesses(before: number[], after: number[], isOfAddress: (index: number) => boolean): void {
  for (const index of before.filter(isOfAddress)) {
    before.splice(before.indexOf(index), 1);
    after.push(index);
  }
}

/**
 * Takes witnesses in turn. One that is reached on another way meanwhile was taken out, and may have been the last.
 * @param stays whether an index is still among them
 * @param choose which of them is next; -1 where none may be asked now
 */
export function inTurn(
  witnesses: number[],
  stays: (index: number) => boolean,
  choose: (among: readonly number[]) => number,
): () => number {
  let last = witnesses[0] as number;
  return () => {
    const index = choose(witnesses.length === 0 ? [last] : witnesses);
    if (index < 0) return -1;
    last = index;
    const place = witnesses.indexOf(index);
    if (place >= 0) witnesses.splice(place, 1);
    if (stays(index)) witnesses.push(index);
    return index;
  };
}
