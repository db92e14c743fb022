// Asks the UDP probes of a ledger: with which question, from which local port, how patiently, and when the limits allow it.
import type { Family } from '../../model/words.ts';
import type { LocalNetwork } from '../machine/local-network.ts';
import { flowOf } from '../record/flow.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Limiter } from '../send/limiter.ts';
import type { RoundTrips } from '../send/round-trips.ts';
import type { UdpAsking } from '../send/sweep-context.ts';
import type { IcmpLock } from './icmp-lock.ts';
import type { UdpAsker, UdpManner } from './udp-asker.ts';

interface UdpProbesContext {
  readonly asker: UdpAsker;
  readonly ledger: Ledger;
  readonly roundTrips: RoundTrips;
  readonly limiter: Limiter;
  readonly network: Pick<LocalNetwork, 'isSelf'>;
  /** The policy's: some servers take their time, however short the way to them is. RADIUS delays a rejection by a second. */
  readonly timeoutMs: number;
}

/** Of a run that asks no UDP. */
export const NO_UDP: UdpAsking = { has: () => false, ask: () => {} };

export class UdpProbes implements UdpAsking {
  readonly #context: UdpProbesContext;
  readonly #lock: IcmpLock | null;
  readonly #manner: UdpManner;

  /** @param lock what may keep questions waiting; null: nothing may */
  constructor(context: UdpProbesContext, lock: IcmpLock | null, manner: UdpManner) {
    this.#context = context;
    this.#lock = lock;
    this.#manner = manner;
  }

  has(index: number): boolean {
    return this.#context.ledger.isUdp(index);
  }

  ask(index: number, timeoutMs: number, done: Parameters<UdpAsking['ask']>[2]): void {
    const { asker, ledger } = this.#context;
    const { address, family } = ledger.address(index);
    const target = {
      address,
      family,
      port: ledger.port[index] as number,
      question: ledger.question(index) ?? 'empty',
      flow: flowOf(ledger.attempts(index)),
    };
    const waitMs = this.#waitMs(index, address, timeoutMs);
    const ready = (of: Family) => this.#mayFollow(address, of);
    const ask = () => asker.ask(target, waitMs, done, { manner: this.#manner, ready });
    if (this.#lock === null) ask();
    else void this.#lock.ready(family).then(ask);
  }

  /** What follows the first question: each datagram has a token of its own. */
  async #mayFollow(address: string, family: Family): Promise<void> {
    await new Promise<void>((go) => this.#context.limiter.send(address, 0, () => go()));
    await this.#lock?.ready(family);
  }

  #waitMs(index: number, address: string, timeoutMs: number): number {
    const { ledger, roundTrips, network } = this.#context;
    const leastMs = Math.max(timeoutMs, this.#context.timeoutMs);
    const patient = ledger.attempts(index) > 0 && !network.isSelf(address);
    return patient ? Math.max(leastMs, roundTrips.patienceMs(ledger.addressOf[index] as number)) : leastMs;
  }
}
