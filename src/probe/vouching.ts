// Who vouches for this machine: which ports answered, heard from which local address, and when (truth rules 4 and 5).
import type { Protocol } from '../model/words.ts';
import type { Answer } from './answer.ts';
import type { Ledger } from './ledger.ts';
import type { LocalNetwork } from './local-network.ts';
import { synsWithin, Timeline } from './timeline.ts';

/** What was heard over one protocol, of an address or of a domain. */
export interface Channel {
  readonly timeline: Timeline;
  /** Ledger indexes of ports that answered, one an address, newest last; of an address, its anchor alone. */
  readonly witnesses: number[];
}

/** Everything reached in one family from one local address; loopback and this machine's own addresses are their own. */
export interface Domain extends Readonly<Record<Protocol, Channel>> {
  readonly key: string;
  readonly loopback: boolean;
}

/** So many witnesses of a domain are kept; the pulse takes them in turn. */
const WITNESSES = 16;

const channel = (): Channel => ({ timeline: new Timeline(), witnesses: [] });

export class Vouching {
  readonly #ledger: Ledger;
  readonly #network: LocalNetwork;
  readonly #sources: (string | null | undefined)[];
  readonly #domains = new Map<string, Domain>();
  readonly #domainOf: (Domain | undefined)[] = [];
  readonly #own: Record<Protocol, (Channel | undefined)[]>;
  /** By address: the number of the first of the same text, as a control may stand on an address that is judged too. */
  readonly #first: readonly number[];

  constructor(ledger: Ledger, network: LocalNetwork) {
    this.#ledger = ledger;
    this.#network = network;
    const addresses = ledger.addresses.length;
    this.#sources = new Array(addresses);
    this.#own = { tcp: new Array(addresses), udp: new Array(addresses) };
    const numbers = new Map<string, number>();
    this.#first = ledger.addresses.map(({ address }, number) => {
      const first = numbers.get(address) ?? number;
      numbers.set(address, first);
      return first;
    });
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
      domain = { key, loopback, tcp: channel(), udp: channel() };
      this.#domains.set(key, domain);
    }
    // Until the kernel has said from where, the domain may yet be another.
    if (loopback || this.knowsSource(address)) this.#domainOf[address] = domain;
    return domain;
  }

  get domains(): Iterable<Domain> {
    return this.#domains.values();
  }

  /** What the address itself said over a protocol. */
  own(address: number, protocol: Protocol): Channel {
    const channels = this.#own[protocol];
    const first = this.#first[address] as number;
    channels[first] ??= channel();
    return channels[first];
  }

  /** The port to ask as the anchor of an address; -1 where none has answered over that protocol. */
  anchor(address: number, protocol: Protocol): number {
    return this.#own[protocol][this.#first[address] as number]?.witnesses[0] ?? -1;
  }

  /** A port answered: a SYN-ACK, a UDP reply, or a refusal that may yet turn out to be an ICMP error. */
  heard(index: number, answer: Answer): void {
    const ledger = this.#ledger;
    // ICMP is all that refuses a UDP question.
    const udp = ledger.isUdp(index);
    if (udp && answer.kind !== 'open') return;
    const protocol = udp ? 'udp' : 'tcp';
    const address = ledger.addressOf[index] as number;
    const own = this.own(address, protocol);
    const domain = this.domain(address)[protocol];
    for (const { timeline } of [own, domain])
      timeline.answer(index, answer.askedAt, answer.endedAt, answer.kind === 'open');
    const anchor = own.witnesses[0];
    if (anchor !== undefined && (udp || answer.kind !== 'open' || ledger.is(anchor, 'open'))) return;
    own.witnesses[0] = index;
    if (domain.witnesses.length >= WITNESSES) domain.witnesses.shift();
    domain.witnesses.push(index);
  }

  /** Whether the port of that probe vouches: a SYN-ACK, an RST told apart from ICMP, or a UDP reply. */
  readonly vouches = (index: number): boolean =>
    this.#ledger.is(index, 'open') || this.#ledger.is(index, 'rst') || this.#ledger.is(index, 'reply');

  /** After refusals were told apart: forgets anchors and witnesses that were ICMP errors, and finds others in their place. */
  review(): void {
    const ledger = this.#ledger;
    for (const [address, own] of this.#own.tcp.entries()) {
      const anchor = own?.witnesses[0];
      if (own === undefined || anchor === undefined || this.vouches(anchor)) continue;
      own.witnesses.length = 0;
      for (const { timeline } of [own, this.domain(address).tcp]) timeline.disown(anchor);
      const end = ledger.firstOf[address + 1] as number;
      for (let index = ledger.firstOf[address] as number; index < end && own.witnesses.length === 0; index++)
        if (!ledger.isUdp(index) && this.vouches(index)) own.witnesses.push(index);
      this.domain(address).tcp.witnesses.push(...own.witnesses);
    }
    for (const { tcp } of this.#domains.values()) {
      const kept = tcp.witnesses.filter(this.vouches).slice(-WITNESSES);
      tcp.witnesses.length = 0;
      tcp.witnesses.push(...kept);
    }
    this.#countSweepLoss();
  }

  /**
   * An answer that took a second came to the kernel's second SYN, and one to a second socket had lost the first: a host
   * that polices SYNs shows itself so, even where the few pulses slipped through.
   */
  #countSweepLoss(): void {
    const ledger = this.#ledger;
    const ofChannel = new Map<Channel, { syns: number; lost: number }>();
    for (const address of ledger.addresses.keys()) {
      let syns = 0;
      let lost = 0;
      const end = ledger.firstOf[address + 1] as number;
      for (let index = ledger.firstOf[address] as number; index < end; index++) {
        if (ledger.isUdp(index) || !this.vouches(index)) continue;
        const missed = synsWithin(ledger.rttMs[index] as number) - 1 + (ledger.attempts[index] as number) - 1;
        syns += missed + 1;
        lost += missed;
      }
      if (syns === 0) continue;
      for (const channel of [this.own(address, 'tcp'), this.domain(address).tcp]) {
        const sum = ofChannel.get(channel) ?? { syns: 0, lost: 0 };
        ofChannel.set(channel, { syns: sum.syns + syns, lost: sum.lost + lost });
      }
    }
    for (const [{ timeline }, { syns, lost }] of ofChannel) timeline.sweepLoss(syns, lost);
  }

  /** Whether those who would have to vouch for an address were asked several times in this round and never answered. */
  isMute(address: number): boolean {
    return (['tcp', 'udp'] as const).some((protocol) => {
      const by = this.anchor(address, protocol) >= 0 ? this.own(address, protocol) : this.domain(address)[protocol];
      return by.timeline.newlyMute;
    });
  }

  /** Begins a new round; the mute spans themselves stay on record. */
  forgetMute(): void {
    for (const timeline of this.#all()) timeline.newlyMute = false;
  }

  /** The slow pace becomes slower: what was lost at the one before says nothing of it. */
  forgetSlow(): void {
    for (const timeline of this.#all()) timeline.forgetSlow();
  }

  /** Whether any SYN to somebody known to answer was lost. */
  anyLoss(): boolean {
    return this.#all().some((timeline) => timeline.loss('fast').lost > 0 || timeline.loss('slow').lost > 0);
  }

  #all(): Timeline[] {
    const own = [...this.#own.tcp, ...this.#own.udp].filter((channel) => channel !== undefined);
    const domains = [...this.#domains.values()].flatMap(({ tcp, udp }) => [tcp, udp]);
    return [...own, ...domains].map(({ timeline }) => timeline);
  }
}
