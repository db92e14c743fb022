// How often each port must be asked before its silence counts: attempts are spent where they matter (truth rule 7).
import type { Defaults } from '../model/policy.ts';
import type { Ledger } from './ledger.ts';
import type { Timeline } from './timeline.ts';
import type { Vouching } from './vouching.ts';

/** An unlucky miss, every SYN to an open port lost, must be less likely than this. */
const UNLUCKY = 1e-4;
/** More SYNs than this are never sent to one silent port; where they would not do, silence does not count. */
const MOST_SYNS = 10;

export class Demands {
  readonly #ledger: Ledger;
  readonly #vouching: Vouching;
  readonly #defaults: Defaults;
  /** 1: expected open; 2: an answer of some kind is expected, so silence is a surprise. */
  readonly #expects: Uint8Array;

  constructor(ledger: Ledger, vouching: Vouching, defaults: Defaults) {
    this.#ledger = ledger;
    this.#vouching = vouching;
    this.#defaults = defaults;
    this.#expects = new Uint8Array(ledger.size);
    for (const [number, address] of ledger.addresses.entries()) {
      let index = ledger.firstOf[number] as number;
      for (const segment of address.segments) {
        const expected = new Set(segment.judgements.map((judgement) => judgement.entry.expected));
        const flag = expected.has('open') ? 1 : expected.has('closed') || expected.has('observe') ? 2 : 0;
        if (flag > 0) this.#expects.fill(flag, index, index + segment.ports.count);
        index += segment.ports.count;
      }
    }
  }

  expectedOpen(index: number): boolean {
    return this.#expects[index] === 1;
  }

  /**
   * SYNs that must have gone unanswered, each vouched for, before the silence of this port counts: as many as `attempts`
   * says, and where pulses were lost on the same way, as many as make an unlucky miss unlikely.
   */
  #syns(index: number): number {
    const { attempts } = this.#defaults;
    const { syns, lost } = this.#way(index);
    if (lost === 0) return attempts;
    // Laplace's estimate: never 0, and never 1, from few pulses.
    const loss = (lost + 1) / (syns + 2);
    return Math.max(attempts, Math.ceil(Math.log(UNLUCKY) / Math.log(loss)));
  }

  /**
   * Sockets that must have asked. Where another port of the address answered every pulse, the kernel's own second SYN is
   * as good as a second socket, and one will do; where none answers, or the policy expected an answer, all `attempts`.
   */
  #sockets(index: number): number {
    const anchored = this.#vouching.anchor(this.#ledger.addressOf[index] as number) >= 0;
    return anchored && this.#expects[index] === 0 ? 1 : this.#defaults.attempts;
  }

  #way(index: number): Timeline {
    const address = this.#ledger.addressOf[index] as number;
    const anchored = this.#vouching.anchor(address) >= 0;
    return anchored ? this.#vouching.timeline(address) : this.#vouching.domain(address).timeline;
  }

  /** Whether what is known of a silent port is enough to call it filtered. */
  met(index: number): boolean {
    const credited = this.#ledger.vouchedSyns[index] as number;
    // An ICMP error is an answer of somebody: once, vouched for, is enough.
    if (!this.#ledger.is(index, 'silent')) return credited > 0;
    return credited >= this.#syns(index) && (this.#ledger.attempts[index] as number) >= this.#sockets(index);
  }

  /** Whether asking this port once more can change what is known of it. */
  wantsMore(index: number): boolean {
    const ledger = this.#ledger;
    const silent = ledger.is(index, 'silent');
    if (!silent && !ledger.is(index, 'unreachable') && !ledger.is(index, 'icmp-port-unreachable')) return false;
    if (this.met(index)) return false;
    // A surprise is asked again whether somebody vouches or not: it may yet answer.
    if (this.#expects[index] !== 0 && silent && (ledger.attempts[index] as number) < this.#defaults.attempts)
      return true;
    if (!this.#anyWitness(index)) return false;
    return silent ? this.#syns(index) <= MOST_SYNS : true;
  }

  #anyWitness(index: number): boolean {
    const address = this.#ledger.addressOf[index] as number;
    return this.#vouching.anchor(address) >= 0 || this.#vouching.domain(address).witnesses.length > 0;
  }
}
