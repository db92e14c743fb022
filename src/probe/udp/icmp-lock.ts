// A lock that keeps UDP questions waiting while TCP refusals are classified: both move the same ICMP counters (rule 3).
import { sleep } from '../../base/sleep.ts';
import type { Family } from '../../model/words.ts';

/** ICMP errors to what was asked before are given this long to arrive, in milliseconds. */
const ARRIVE_MS = 400;

export class IcmpLock {
  readonly #closed = new Map<Family, Promise<void>>();
  readonly #lastAsked = new Map<Family, number>();

  /** Resolves when UDP may be asked in that family; the caller asks at once. */
  async ready(family: Family): Promise<void> {
    while (this.#closed.has(family)) await this.#closed.get(family);
    this.#lastAsked.set(family, performance.now());
  }

  /** Runs something while no UDP question of that family is sent, once the errors of earlier ones have come in. */
  async exclusive<T>(family: Family, run: () => Promise<T>): Promise<T> {
    let open = () => {};
    this.#closed.set(
      family,
      new Promise((resolve) => {
        open = resolve;
      }),
    );
    try {
      const since = performance.now() - (this.#lastAsked.get(family) ?? Number.NEGATIVE_INFINITY);
      if (since < ARRIVE_MS) await sleep(ARRIVE_MS - since);
      return await run();
    } finally {
      this.#closed.delete(family);
      open();
    }
  }
}
