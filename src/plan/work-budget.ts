// Limits the work that one plan may cost, counted as it is done: a short policy must not keep a machine busy for hours.

/**
 * Pieces of scopes, hosts that cover the same addresses, ranges of ports that compete for the same address: each is one. Ten
 * thousand names with `top-1000`, which has some 500 ranges, are 5,000,000.
 */
export const MOST_STEPS = 6_000_000;

/** Elements of a scope that are looked at in the time of one step. */
const ELEMENTS_A_STEP = 64;

export class WorkBudget {
  #left: number;

  /** @param steps how much there is; more than one plan's where several are made */
  constructor(steps = MOST_STEPS) {
    this.#left = steps;
  }

  /** @returns whether there was enough left for so much more work */
  take(steps: number): boolean {
    this.#left -= steps;
    return this.#left >= 0;
  }

  /** To hold a host against lists of that many elements. @returns whether there was enough left for it */
  takeLookup(elements: number): boolean {
    return this.take(1 + elements / ELEMENTS_A_STEP);
  }

  /** Then what was planned is not all, and must not be used. */
  get isSpent(): boolean {
    return this.#left < 0;
  }
}
