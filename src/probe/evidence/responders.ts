// The responders: which ports answered, on which way and when, and so whose silence they can vouch for (rules 4 and 5).

import type { WayTaken } from '../../model/observation.ts';
import { MOST_ANCHORS } from '../../model/policy.ts';
import { DNS_PORT } from '../../model/udp-services.ts';
import type { Family, Protocol } from '../../model/words.ts';
import type { Answer } from '../record/answer.ts';
import { firstOfSameText } from '../record/by-address.ts';
import { ChosenPorts } from '../record/chosen-ports.ts';
import type { Ledger } from '../record/ledger.ts';
import { MissedQuestions } from '../record/missed-questions.ts';
import type { PaceClass } from '../record/silent-syns.ts';
import type { AnswerHistory, Span } from './answer-history.ts';
import {
  addWitness,
  type Channel,
  channel,
  type Domain,
  Domains,
  keepWitnesses,
  moveWitnesses,
  type Network,
  WITNESSES,
} from './domains.ts';
import { noteSweepLoss } from './sweep-loss.ts';

const NOBODY: readonly number[] = [];

export class Responders {
  readonly #ledger: Ledger;
  readonly #domains: Domains;
  readonly #own: Record<Protocol, (Channel | undefined)[]>;
  readonly #missed = new MissedQuestions();
  /** By address: the number of the first of the same text, as a control may stand on an address that is judged too. */
  readonly #first: readonly number[];
  readonly #chosen: ChosenPorts;

  constructor(ledger: Ledger, network: Network) {
    this.#ledger = ledger;
    this.#domains = new Domains(ledger.addresses, network, (...move) => this.#moved(...move));
    const addresses = ledger.addresses.length;
    this.#own = { tcp: new Array(addresses), udp: new Array(addresses) };
    this.#first = firstOfSameText(ledger.addresses);
    this.#chosen = new ChosenPorts(ledger, this.#first);
  }

  readonly knowsSource = (address: number): boolean => this.#domains.knowsSource(address);

  readonly learnSource = (address: number, source: string): void => this.#domains.learnSource(address, source);

  /** The local addresses that probes of other machines left from. */
  sources(): string[] {
    return this.#domains.sources();
  }

  domain(address: number): Domain {
    return this.#domains.of(address);
  }

  /**
   * Whether somebody who may share the way of an address was heard. As long as the kernel has not said from where the address is
   * asked, anybody in its family may.
   */
  mayHaveWitness(address: number, protocol: Protocol): boolean {
    if (this.domain(address)[protocol].witnesses.length > 0) return true;
    if (this.knowsSource(address)) return false;
    const { family } = this.#ledger.addresses[address] as { family: Family };
    for (const domain of this.domains) {
      const [witness] = domain[protocol].witnesses;
      if (!domain.loopback && witness !== undefined && this.#ledger.address(witness).family === family) return true;
    }
    return false;
  }

  get domains(): Iterable<Domain> {
    return this.#domains.all;
  }

  /** Looks whether addresses are still reached as they were; silence that spans a change counts for nothing. */
  look(): void {
    this.#domains.look();
  }

  /** Whether an address was found to be reached on another way since this was last asked. */
  takeMoved(): boolean {
    return this.#domains.takeMoved();
  }

  #moved(address: number, before: Domain, after: Domain, span: Span): void {
    for (const protocol of ['tcp', 'udp'] as const) {
      this.#own[protocol][this.#first[address] as number]?.history.distrust(span);
      const isOfAddress = (index: number) => this.#ledger.addressOf[index] === address;
      moveWitnesses(before[protocol].witnesses, after[protocol].witnesses, isOfAddress);
    }
  }

  /** How an address is reached, to explain why nobody vouched for it; null for this machine itself. */
  wayOf(address: number): WayTaken | null {
    const { way, tcp, udp } = this.domain(address);
    if (way === null) return null;
    const heard = [...tcp.witnesses, ...udp.witnesses].some(this.vouches);
    return { route: way.route, network: way.network, heard, changed: this.#domains.hasMoved(address) };
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
    const kind = answer.kind !== 'open' ? 'ambiguous' : this.beyondDns(index) ? 'certain' : 'dns';
    for (const { history } of [own, domain]) history.answer(index, answer.askedAt, answer.endedAt, kind);
    if (!this.#chosen.mayBeAnchor(index)) return;
    const anchor = own.witnesses[0];
    const betters = anchor !== undefined && !udp && answer.kind === 'open' && !ledger.is(anchor, 'open');
    if (anchor !== undefined && !betters) {
      const alike = udp || (answer.kind === 'open') === ledger.is(anchor, 'open');
      // The first of an address that shows that more than DNS gets out vouches for others as well.
      if (udp && this.beyondDns(index) && !own.witnesses.some(this.beyondDns))
        addWitness(domain, index, this.beyondDns);
      if (alike && own.witnesses.length < MOST_ANCHORS && !own.witnesses.includes(index)) own.witnesses.push(index);
      return;
    }
    // A refusal may yet turn out to be an ICMP error, and an RST is somebody's who may not be the host: open ports alone.
    own.witnesses.length = 0;
    own.witnesses.push(index);
    addWitness(domain, index, this.beyondDns);
  }

  /** Whether an answer of that port shows that more leaves this network over UDP than DNS; true of every TCP port. */
  readonly beyondDns = (index: number): boolean => !this.#ledger.isUdp(index) || this.#ledger.port[index] !== DNS_PORT;

  /** Whether anybody is known whose UDP replies can vouch for the silence of that port. */
  hasUdpWitness(index: number): boolean {
    const address = this.#ledger.addressOf[index] as number;
    const known = [...this.anchors(address, 'udp'), ...this.domain(address).udp.witnesses];
    const dnsWillDo = !this.beyondDns(index) || this.domain(address).loopback;
    return known.some((witness) => dnsWillDo || this.beyondDns(witness));
  }

  /** The ports that the policy chose as the anchors of an address of which others answered, and none of these; null elsewhere. */
  anchorsAmiss(address: number): readonly number[] | null {
    return this.anchor(address, 'tcp') >= 0 ? null : this.#chosen.amiss(address, this.vouches);
  }

  /** A port of that address answered again: it is the one to be named as its anchor. */
  heardAgain(index: number): void {
    const protocol = this.#ledger.isUdp(index) ? 'udp' : 'tcp';
    const { witnesses } = this.own(this.#ledger.addressOf[index] as number, protocol);
    const place = witnesses.indexOf(index);
    if (place > 0) witnesses.unshift(...witnesses.splice(place, 1));
  }

  /** A port that had answered left a question unanswered. */
  readonly missed = (index: number): void => this.#missed.add(index);

  /** The port of an address that left most questions unanswered after it had answered; -1 where none did. */
  mutePort(address: number): number {
    const first = this.#first[address];
    return this.#missed.most((index) => this.#first[this.#ledger.addressOf[index] as number] === first);
  }

  /** The ports of an address that may be asked as its anchor, the one heard last first. */
  anchors(address: number, protocol: Protocol): readonly number[] {
    return this.#own[protocol][this.#first[address] as number]?.witnesses ?? NOBODY;
  }

  /** That port fell silent while others of its address went on answering: what it missed is its own trouble. */
  drop(index: number): void {
    const address = this.#ledger.addressOf[index] as number;
    const protocol = this.#ledger.isUdp(index) ? 'udp' : 'tcp';
    const own = this.own(address, protocol);
    const place = own.witnesses.indexOf(index);
    if (place < 0 || own.witnesses.length < 2) return;
    own.witnesses.splice(place, 1);
    const domain = this.domain(address)[protocol];
    for (const { history } of [own, domain]) history.removeProbe(index);
    const inDomain = domain.witnesses.indexOf(index);
    if (inDomain >= 0) domain.witnesses[inDomain] = own.witnesses[0] as number;
  }

  /** Whether the port of that probe vouches: a SYN-ACK, an RST that is known to be one, or a UDP reply. */
  readonly vouches = (index: number): boolean =>
    this.#ledger.is(index, 'open') || this.#ledger.is(index, 'rst') || this.#ledger.is(index, 'reply');

  /** After refusals were classified: forgets anchors and witnesses that were ICMP errors, and finds others in their place. */
  review(): void {
    const ledger = this.#ledger;
    for (const [address, own] of this.#own.tcp.entries()) {
      if (own === undefined || own.witnesses.every(this.vouches)) continue;
      const [anchor] = own.witnesses;
      for (const refused of own.witnesses.filter((index) => !this.vouches(index)))
        for (const { history } of [own, this.domain(address).tcp]) history.removeProbe(refused);
      keepWitnesses(own, this.vouches);
      for (const index of ledger.indexesOf(address)) {
        if (own.witnesses.length > 0) break;
        if (!ledger.isUdp(index) && this.vouches(index) && this.#chosen.mayBeAnchor(index)) own.witnesses.push(index);
      }
      if (own.witnesses[0] !== anchor) this.domain(address).tcp.witnesses.push(...own.witnesses.slice(0, 1));
    }
    for (const { tcp } of this.#domains.all) keepWitnesses(tcp, this.vouches, WITNESSES);
    noteSweepLoss(ledger, this);
  }

  /** Whether those who would have to vouch for an address were asked several times in this round and never answered. */
  isMute(address: number): boolean {
    return (['tcp', 'udp'] as const).some((protocol) => {
      const by = this.anchor(address, protocol) >= 0 ? this.own(address, protocol) : this.domain(address)[protocol];
      return by.history.newlyMute;
    });
  }

  /** Begins a new round; the mute spans themselves stay on record. */
  forgetMute(): void {
    for (const history of this.#all()) history.newlyMute = false;
  }

  /** The slow pace becomes slower, or the fast one faster: what was lost at the one before says nothing of it. */
  forget(pace: PaceClass): void {
    for (const history of this.#all()) history.forget(pace);
  }

  /** Whether any SYN to somebody known to answer was lost. */
  anyLoss(): boolean {
    return this.#all().some((history) => history.loss('fast').lost > 0 || history.loss('slow').lost > 0);
  }

  #all(): AnswerHistory[] {
    const own = [...this.#own.tcp, ...this.#own.udp].filter((channel) => channel !== undefined);
    const domains = [...this.#domains.all].flatMap(({ tcp, udp }) => [tcp, udp]);
    return [...own, ...domains].map(({ history }) => history);
  }
}
