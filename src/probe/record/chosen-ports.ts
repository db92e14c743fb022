// The ports that a policy chose as the anchors of an address (`anchors: 443`), and those that answered and are not among them.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Ledger } from './ledger.ts';

export class ChosenPorts {
  readonly #ledger: Ledger;
  /** By address: the number of the first of the same text. */
  readonly #first: readonly number[];
  /** By the first of the same text. */
  readonly #chosen = new Map<number, readonly number[]>();
  readonly #passedOver = new Map<number, number[]>();

  constructor(ledger: Ledger, first: readonly number[]) {
    this.#ledger = ledger;
    this.#first = first;
    for (const [number, { anchors }] of ledger.addresses.entries())
      if (anchors !== undefined) this.#chosen.set(first[number] as number, anchors);
  }

  /** Null where any port that answers may be an anchor. */
  of(address: number): readonly number[] | null {
    return this.#chosen.get(this.#first[address] as number) ?? null;
  }

  /** Whether that port may be asked again and again now that it has answered. One that may not is remembered. */
  mayBeAnchor(index: number): boolean {
    if (this.#chosen.size === 0 || this.#ledger.isUdp(index)) return true;
    const address = this.#ledger.addressOf[index] as number;
    const chosen = this.of(address);
    if (chosen === null || chosen.includes(this.#ledger.port[index] as number)) return true;
    const first = this.#first[address] as number;
    const passedOver = getOrCreate(this.#passedOver, first, () => []);
    if (passedOver.length < MOST_REMEMBERED) passedOver.push(index);
    return false;
  }

  /**
   * The chosen ports of an address of which none has answered; null where none was chosen, and where no other port of it vouches
   * either, as others may then vouch for it.
   */
  amiss(address: number, vouches: (index: number) => boolean): readonly number[] | null {
    return this.#passedOver.get(this.#first[address] as number)?.some(vouches) ? this.of(address) : null;
  }
}

/** One that answered is enough to know; a few, as some may turn out to be ICMP errors of a firewall. */
const MOST_REMEMBERED = 64;
