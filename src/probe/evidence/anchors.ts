// Chooses which answering port of an address to ping next: one that answers, that counts no connections, that was asked least.
import { getOrCreate } from '../../base/get-or-create.ts';
import { carefulService, reluctance } from '../../model/services/careful-services.ts';
import { DNS_PORT } from '../../model/udp-services.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Connections, Purpose } from '../send/connections.ts';

/** What is known of a port that answered and was asked again since. */
interface Asked {
  /** Questions in a row that it did not answer. */
  missed: number;
  /** Questions that are under way. */
  waiting: number;
}

export class Anchors {
  readonly #ledger: Ledger;
  readonly #connections: Connections;
  readonly #asked = new Map<number, Asked>();

  constructor(ledger: Ledger, connections: Connections) {
    this.#ledger = ledger;
    this.#connections = connections;
  }

  /** @returns the probe whose port to ask; -1 where none may be asked now */
  next(witnesses: readonly number[], purpose: Purpose): number {
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const index of witnesses) {
      if (this.waitMs(index, purpose) > 0) continue;
      const cost = this.#cost(index);
      if (cost < bestCost) [best, bestCost] = [index, cost];
    }
    return best;
  }

  /** The least that one of them has to wait for, in milliseconds; infinite where none may be asked again in this run. */
  soonestMs(witnesses: readonly number[], purpose: Purpose): number {
    return Math.min(...witnesses.map((index) => this.waitMs(index, purpose)));
  }

  waitMs(index: number, purpose: Purpose): number {
    if (this.#ledger.isUdp(index)) return 0;
    return this.#connections.waitMs(this.#address(index), this.#ledger.port[index] as number, purpose);
  }

  /** Whether the service of that port is known to count connections. */
  isCareful(index: number): boolean {
    return !this.#ledger.isUdp(index) && carefulService(this.#ledger.port[index] as number) !== null;
  }

  /** Whether none of these ports may be asked as often as one likes. */
  allCareful(witnesses: readonly number[]): boolean {
    return witnesses.length > 0 && witnesses.every((index) => this.isCareful(index));
  }

  /** A question leaves for that port; `done` when it has its answer. */
  asking(index: number): { done(): void } {
    const asked = this.#of(index);
    asked.waiting++;
    return { done: () => asked.waiting-- };
  }

  /** What came of a question that was asked. */
  heard(index: number, answered: boolean): void {
    const asked = this.#of(index);
    asked.missed = answered ? 0 : asked.missed + 1;
  }

  /** How many questions in a row a port has not answered. */
  missed(index: number): number {
    return this.#asked.get(index)?.missed ?? 0;
  }

  #of(index: number): Asked {
    const asked = getOrCreate(this.#asked, index, () => ({ missed: 0, waiting: 0 }));
    return asked;
  }

  /**
   * One that missed comes after all that did not; one to whose service a connection costs something after those to whom it costs
   * nothing, and one whose service counts last; then one that vouches for DNS alone; then the one that was asked least.
   */
  #cost(index: number): number {
    const asked = this.#asked.get(index);
    const port = this.#ledger.port[index] as number;
    const count = this.#connections.count(this.#address(index), port);
    return (
      ((asked?.missed ?? 0) > 0 ? 1e9 : 0) +
      (this.#ledger.isUdp(index) ? 0 : 1e6 * reluctance(port)) +
      (this.#isDns(index) ? 1e5 : 0) +
      count +
      0.5 * (asked?.waiting ?? 0)
    );
  }

  #isDns(index: number): boolean {
    return this.#ledger.isUdp(index) && this.#ledger.port[index] === DNS_PORT;
  }

  #address(index: number): string {
    return this.#ledger.address(index).address;
  }
}
