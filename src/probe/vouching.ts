// Who vouches for this machine: which ports answered, heard from which local address, and when (truth rules 4 and 5).
import type { Answer } from './answer.ts';
import type { Ledger } from './ledger.ts';
import type { LocalNetwork } from './local-network.ts';
import { synsWithin, Timeline } from './timeline.ts';

/** Everything reached in one family from one local address; loopback and this machine's own addresses are their own. */
export interface Domain {
  readonly key: string;
  readonly loopback: boolean;
  readonly timeline: Timeline;
  /** Ledger indexes of ports that answered, one an address, newest last. */
  readonly witnesses: number[];
}

/** So many witnesses of a domain are kept; the pulse takes them in turn. */
const WITNESSES = 16;

export class Vouching {
  readonly #ledger: Ledger;
  readonly #network: LocalNetwork;
  readonly #sources: (string | null | undefined)[];
  readonly #domains = new Map<string, Domain>();
  readonly #domainOf: (Domain | undefined)[] = [];
  readonly #timelines: (Timeline | undefined)[];
  /** Ledger index of the port of each address that is asked again as its anchor; -1 where none answered. */
  readonly #anchors: Int32Array;

  constructor(ledger: Ledger, network: LocalNetwork) {
    this.#ledger = ledger;
    this.#network = network;
    this.#sources = new Array(ledger.addresses.length);
    this.#timelines = new Array(ledger.addresses.length);
    this.#anchors = new Int32Array(ledger.addresses.length).fill(-1);
  }

  knowsSource(address: number): boolean {
    return this.#sources[address] !== undefined;
  }

  learnSource(address: number, source: string): void {
    this.#sources[address] = source;
  }

  /** The local addresses that probes of other machines left from. */
  sources(): string[] {
    const found = new Set<string>();
    for (const [number, source] of this.#sources.entries())
      if (source && !this.#network.isSelf(this.#ledger.addresses[number]?.address ?? '')) found.add(source);
    return [...found].sort();
  }

  domain(address: number): Domain {
    const known = this.#domainOf[address];
    if (known !== undefined) return known;
    const { address: text, family } = this.#ledger.addresses[address] as { address: string; family: number };
    const loopback = this.#network.isSelf(text);
    const key = loopback ? `loopback ${family}` : `${family} ${this.#sources[address] ?? ''}`;
    let domain = this.#domains.get(key);
    if (domain === undefined) {
      domain = { key, loopback, timeline: new Timeline(), witnesses: [] };
      this.#domains.set(key, domain);
    }
    // Until the kernel has said from where, the domain may yet be another.
    if (loopback || this.knowsSource(address)) this.#domainOf[address] = domain;
    return domain;
  }

  timeline(address: number): Timeline {
    this.#timelines[address] ??= new Timeline();
    return this.#timelines[address];
  }

  /** The port to ask as the anchor of an address; -1 where none has answered. */
  anchor(address: number): number {
    return this.#anchors[address] as number;
  }

  /** A port answered (SYN-ACK, or a refusal that may yet turn out to be an ICMP error). */
  heard(index: number, answer: Answer): void {
    const address = this.#ledger.addressOf[index] as number;
    const domain = this.domain(address);
    this.timeline(address).answer(index, answer.askedAt, answer.endedAt);
    domain.timeline.answer(index, answer.askedAt, answer.endedAt);
    const anchor = this.#anchors[address] as number;
    if (anchor < 0 || (answer.kind === 'open' && !this.#ledger.is(anchor, 'open'))) {
      this.#anchors[address] = index;
      if (domain.witnesses.length >= WITNESSES) domain.witnesses.shift();
      domain.witnesses.push(index);
    }
  }

  /** Whether the port of that probe vouches: a SYN-ACK, or an RST told apart from ICMP. */
  readonly vouches = (index: number): boolean => this.#ledger.is(index, 'open') || this.#ledger.is(index, 'rst');

  /** After refusals were told apart: forgets anchors and witnesses that were ICMP errors, and finds others in their place. */
  review(): void {
    const ledger = this.#ledger;
    for (const [address, anchor] of this.#anchors.entries()) {
      if (anchor < 0 || this.vouches(anchor)) continue;
      let found = -1;
      const end = ledger.firstOf[address + 1] as number;
      for (let index = ledger.firstOf[address] as number; index < end && found < 0; index++)
        if (this.vouches(index)) found = index;
      this.#anchors[address] = found;
      if (found >= 0) this.domain(address).witnesses.push(found);
    }
    for (const domain of this.#domains.values()) {
      const kept = domain.witnesses.filter(this.vouches).slice(-WITNESSES);
      domain.witnesses.length = 0;
      domain.witnesses.push(...kept);
    }
    this.#countSweepLoss();
  }

  /**
   * An answer that took a second came to the kernel's second SYN, and one to a second socket had lost the first: a host
   * that polices SYNs shows itself so, even where the few pulses slipped through.
   */
  #countSweepLoss(): void {
    const ledger = this.#ledger;
    const ofDomain = new Map<Domain, { syns: number; lost: number }>();
    for (const address of ledger.addresses.keys()) {
      let syns = 0;
      let lost = 0;
      const end = ledger.firstOf[address + 1] as number;
      for (let index = ledger.firstOf[address] as number; index < end; index++) {
        if (!this.vouches(index)) continue;
        const missed = synsWithin(ledger.rttMs[index] as number) - 1 + (ledger.attempts[index] as number) - 1;
        syns += missed + 1;
        lost += missed;
      }
      if (syns === 0) continue;
      this.timeline(address).sweepLoss(syns, lost);
      const domain = this.domain(address);
      const sum = ofDomain.get(domain) ?? { syns: 0, lost: 0 };
      ofDomain.set(domain, { syns: sum.syns + syns, lost: sum.lost + lost });
    }
    for (const [domain, { syns, lost }] of ofDomain) domain.timeline.sweepLoss(syns, lost);
  }

  /** Whether somebody was asked several times in this round and never answered. */
  anyMute(): boolean {
    return this.#all().some((timeline) => timeline.newlyMute);
  }

  /** Begins a new round; the mute spans themselves stay on record. */
  forgetMute(): void {
    for (const timeline of this.#all()) timeline.newlyMute = false;
  }

  /** Whether any SYN to somebody known to answer was lost. */
  anyLoss(): boolean {
    return this.#all().some((timeline) => timeline.lost > 0);
  }

  #all(): Timeline[] {
    const own = this.#timelines.filter((timeline) => timeline !== undefined);
    return [...own, ...[...this.#domains.values()].map((domain) => domain.timeline)];
  }
}
