// The retry policy: when a silence is proven, and when a port is worth another question (truth rules 5 and 7).
import type { Defaults } from '../../model/policy.ts';
import { answersStrangers, needsClosedTold } from '../../model/udp-services.ts';
import type { ExpectedState, Protocol } from '../../model/words.ts';
import type { Ledger } from '../record/ledger.ts';
import type { PaceClass } from '../record/silent-syns.ts';
import type { AnswerHistory, Loss } from './answer-history.ts';
import type { Responders } from './responders.ts';

/** An unlucky miss, every SYN to an open port lost, must be less likely than this. */
const ACCEPTED_CHANCE = 1e-4;
/** The same where the policy expected an answer: thousands of open ports over a bad line are thousands of chances. */
const ACCEPTED_CHANCE_SURPRISE = 1e-6;
/** More SYNs than this are never sent to one silent port at the slow pace; where they would not do, silence does not count. */
const MOST_SLOW_SYNS = 14;
/** The same where an answer was expected: over a line that loses half of all packets, twenty-four get one through. */
const MOST_SURPRISED_SYNS = 24;
/** Eight samples and four questions make 0.1 ** 4, which a computer takes for a little more than 1e-4. */
const ROUNDING = 1 + 1e-9;
/** Before there are so many samples of the slow pace, it is taken to lose no more than this: else nothing would be asked again. */
const FEW_SAMPLES = 8;
const HOPED_LOSS = 0.25;
/** Nothing is lost on the way to oneself. */
const LOOPBACK: Loss = { syns: 1000, lost: 0 };
/** A timer may fire, and the clock of another thread be, this much earlier. */
const EARLY_MS = 20;
/** No port is asked by more sockets only for the sake of other local ports, or of patience. */
const MOST_SOCKETS = 24;

export class RetryPolicy {
  readonly #ledger: Ledger;
  readonly #responders: Responders;
  readonly #defaults: Defaults;
  /** 1: expected open; 2: an answer of some kind is expected, so silence is a surprise. */
  readonly #expects: Uint8Array;
  /** UDP: 1 where the verdict depends on telling closed from silence (truth rule 9). */
  readonly #closedMatters: Uint8Array;
  readonly #patienceMs: (addressNumber: number) => number;
  #retryingClosedUdp = true;

  /** @param patienceMs how long the most patient question to a silent port of an address has to listen */
  constructor(
    ledger: Ledger,
    responders: Responders,
    defaults: Defaults,
    patienceMs: (addressNumber: number) => number = () => 0,
  ) {
    this.#patienceMs = patienceMs;
    this.#ledger = ledger;
    this.#responders = responders;
    this.#defaults = defaults;
    this.#expects = new Uint8Array(ledger.size);
    this.#closedMatters = new Uint8Array(ledger.size);
    for (const [number, address] of ledger.addresses.entries()) {
      let index = ledger.firstIndexOf(number);
      for (const segment of address.segments) {
        const expected = new Set<ExpectedState>(segment.appliedEntries.map((applied) => applied.entry.expected));
        const end = index + segment.ports.count;
        // What nobody judges is a control, or a responder of an earlier batch of the run: it is there to answer.
        const flag =
          expected.has('open') || expected.size === 0 ? 1 : expected.has('closed') || expected.has('observe') ? 2 : 0;
        if (flag > 0) this.#expects.fill(flag, index, end);
        if (segment.ports.protocol === 'udp')
          for (let probe = index; probe < end; probe++)
            if ([...expected].some((state) => needsClosedTold(state, ledger.question(probe) ?? 'empty')))
              this.#closedMatters[probe] = 1;
        index = end;
      }
    }
  }

  expectedOpen(index: number): boolean {
    return this.#expects[index] === 1;
  }

  /** Whether a silent UDP port is to be asked again at the pace at which its host sends ICMP errors. */
  retriesClosedUdp(index: number): boolean {
    return this.#retryingClosedUdp && this.#closedMatters[index] === 1 && this.#ledger.is(index, 'silent');
  }

  /** What is still silent may be asked again like any other port. */
  endClosedUdpRetry(): void {
    this.#retryingClosedUdp = false;
  }

  /**
   * How likely it is that every question to this port was lost although somebody would have answered: the share lost on
   * the same way, once for each question that somebody vouched for.
   */
  #chanceAllLost(index: number): number {
    const ledger = this.#ledger;
    const share = this.#independent(index);
    return (
      this.#lost(index, 'fast') ** (share * ledger.credited(index, 'fast')) *
      this.#lost(index, 'slow') ** (share * ledger.credited(index, 'slow'))
    );
  }

  /**
   * The share of the SYNs to a silent port that count as questions of their own. A SYN that the kernel repeats comes from the
   * same local port: where something is lost, and no repeated SYN was ever seen to get through, the port may be what decides.
   */
  #independent(index: number): number {
    const { sample } = this.#ledger;
    const syns = this.#ledger.credited(index);
    const sockets = sample.even(index) + sample.odd(index);
    if (this.#ledger.isUdp(index) || syns <= sockets || sockets === 0) return 1;
    const history = this.#lossShownBy(index, 'tcp');
    const losesNothing = history.loss('fast').lost + history.loss('slow').lost === 0;
    return losesNothing || history.repeatsGetThrough ? 1 : sockets / syns;
  }

  /** Laplace's estimate: never 0, and never 1, however few the samples. */
  #lost(index: number, pace: PaceClass): number {
    const { syns, lost } = this.#loss(index, pace);
    return (lost + 1) / (syns + 2);
  }

  /** What is lost on the way to a port, as its address's own anchor shows it, or else others of the domain. */
  #loss(index: number, pace: PaceClass): Loss {
    const address = this.#ledger.addressOf[index] as number;
    const domain = this.#responders.domain(address);
    if (domain.loopback) return LOOPBACK;
    const udp = this.#ledger.isUdp(index);
    const on = (protocol: Protocol) => this.#lossShownBy(index, protocol).loss(pace);
    const tcp = on('tcp');
    if (!udp && tcp.syns > 0) return tcp;
    // The same wire carries both: servers that limit their UDP replies cannot be asked as often as it takes.
    const both = on('udp');
    // Yet a firewall may police UDP alone, and a TCP that loses nothing must not hide that.
    if (udp && both.lost * tcp.syns > tcp.lost * both.syns) return both;
    return { syns: tcp.syns + both.syns, lost: tcp.lost + both.lost };
  }

  #lossShownBy(index: number, protocol: Protocol): AnswerHistory {
    const address = this.#ledger.addressOf[index] as number;
    const anchored = this.#responders.anchor(address, this.#ledger.isUdp(index) ? 'udp' : 'tcp') >= 0;
    return (anchored ? this.#responders.own(address, protocol) : this.#responders.domain(address)[protocol]).history;
  }

  /**
   * Whether a silent port was not yet asked from enough even and enough odd local ports, or never patiently enough for an
   * answer from as far away as its address may be.
   */
  isUndersampled(index: number): boolean {
    const { addressOf, sample } = this.#ledger;
    if (this.#responders.domain(addressOf[index] as number).loopback) return false;
    const each = Math.max(1, this.#defaults.attempts >> 1);
    if (sample.even(index) < each || sample.odd(index) < each) return true;
    return this.lacksPatience(index);
  }

  /** Whether nobody yet listened to a port for as long as an answer from its address may take. */
  lacksPatience(index: number): boolean {
    const { addressOf, sample } = this.#ledger;
    return sample.listenedMs(index) < this.#patienceMs(addressOf[index] as number) - EARLY_MS;
  }

  /** Whether silence of that port could come to count, so that it is worth asking with patience. */
  worthPatience(index: number): boolean {
    if (this.expectedOpen(index) || this.#anyWitness(index)) return true;
    return (
      !this.#ledger.isUdp(index) && this.#responders.mayHaveWitness(this.#ledger.addressOf[index] as number, 'tcp')
    );
  }

  #acceptedChance(index: number): number {
    return this.#expects[index] === 1 ? ACCEPTED_CHANCE_SURPRISE : ACCEPTED_CHANCE;
  }

  /**
   * Sockets that must have asked, in any case. Where another port of the address answers, those that `isUndersampled` asks
   * for will do; where none answers, or the policy expected an answer, all `attempts`.
   */
  #sockets(index: number): number {
    const anchored = this.#responders.anchor(this.#ledger.addressOf[index] as number, 'tcp') >= 0;
    return anchored && this.#expects[index] === 0 && !this.#ledger.isUdp(index) ? 1 : this.#defaults.attempts;
  }

  /** Whether what is known of a silent port is enough to call it filtered (or, over UDP, to say that nobody answers there). */
  isProven(index: number): boolean {
    const ledger = this.#ledger;
    const credited = ledger.credited(index);
    // An ICMP error is an answer of somebody: once, vouched for, is enough.
    if (!ledger.is(index, 'silent')) return credited > 0;
    const { attempts } = this.#defaults;
    const asked = ledger.attempts(index);
    return (
      credited >= attempts &&
      asked >= this.#sockets(index) &&
      !this.isUndersampled(index) &&
      this.#chanceAllLost(index) <= this.#acceptedChance(index) * ROUNDING
    );
  }

  /**
   * Whether asking this port once more, slower, can change what is known of it; `too-lossy` where it could if only less were
   * lost than at the slow pace of now.
   */
  shouldRetry(index: number): boolean | 'too-lossy' {
    const ledger = this.#ledger;
    const silent = ledger.is(index, 'silent');
    if (!silent && !ledger.is(index, 'unreachable') && !ledger.is(index, 'icmp-port-unreachable')) return false;
    if (this.retriesClosedUdp(index) || this.isProven(index)) return false;
    const asked = ledger.attempts(index);
    // UDP silence that proves nothing, even if somebody vouches, is not worth more than the usual attempts.
    const says = !ledger.isUdp(index) || answersStrangers(ledger.question(index) ?? 'empty');
    if (silent && asked < this.#defaults.attempts && (this.#expects[index] !== 0 || !says)) return true;
    if (!says && silent) return false;
    if (!this.#anyWitness(index)) return false;
    if (!silent || (asked < MOST_SOCKETS && this.isUndersampled(index))) return true;
    const few = this.#loss(index, 'slow').syns < FEW_SAMPLES;
    const lost = few ? Math.min(HOPED_LOSS, this.#lost(index, 'slow')) : this.#lost(index, 'slow');
    const more = Math.ceil(Math.log(this.#acceptedChance(index) / this.#chanceAllLost(index)) / Math.log(lost));
    const most = this.#expects[index] === 1 ? MOST_SURPRISED_SYNS : MOST_SLOW_SYNS;
    return ledger.credited(index, 'slow') + Math.max(1, more) <= most || 'too-lossy';
  }

  /**
   * How many more questions at the slow pace, in a row, make this silence evidence once a single one of its address's anchor
   * is answered after them: so that a service that counts connections need not be asked after each.
   */
  questionsNeeded(index: number): number {
    const { syns, lost } = this.#loss(index, 'slow');
    const more = Math.log(this.#acceptedChance(index) / this.#chanceAllLost(index)) / Math.log((lost + 1) / (syns + 3));
    const most = this.#expects[index] === 1 ? MOST_SURPRISED_SYNS : MOST_SLOW_SYNS;
    return Math.max(1, Math.min(Math.ceil(more), most - this.#ledger.credited(index, 'slow')));
  }

  #anyWitness(index: number): boolean {
    const ledger = this.#ledger;
    const responders = this.#responders;
    const address = ledger.addressOf[index] as number;
    // Nobody else vouches for an address that answers, and those that may be asked again do not.
    if (!ledger.isUdp(index) && responders.anchorsAmiss(address) !== null) return false;
    const any = (protocol: Protocol) =>
      responders.anchor(address, protocol) >= 0 || responders.domain(address)[protocol].witnesses.length > 0;
    if (!ledger.isUdp(index)) return any('tcp') || responders.hasUdpWitness(index);
    return ledger.is(index, 'silent') ? responders.hasUdpWitness(index) : any('tcp') || any('udp');
  }
}
