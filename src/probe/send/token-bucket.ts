// A token bucket: how many attempts may leave now, at a given rate. Pure arithmetic; the caller brings the clock.

/** A bucket that fills at `rate` tokens a second; `null` never empties. */
export class TokenBucket {
  readonly #burstMs: number;
  #rate: number | null;
  #capacity: number;
  #tokens: number;
  #filledAt: number;

  /**
   * @param rate tokens a second; null is unlimited
   * @param nowMs the clock's reading, in milliseconds
   * @param burstMs how much unused time may be saved up. Short, so that the pace stays even: a firewall that counts
   *   SYNs a second must not see a burst after every pause.
   */
  constructor(rate: number | null, nowMs: number, burstMs = 50) {
    this.#burstMs = burstMs;
    this.#rate = rate;
    this.#capacity = this.#capacityOf(rate);
    this.#tokens = this.#capacity;
    this.#filledAt = nowMs;
  }

  #capacityOf(rate: number | null): number {
    return rate === null ? 1 : Math.max(1, (rate * this.#burstMs) / 1000);
  }

  /** From now on it fills at another rate; what is owed stays owed. */
  setRate(rate: number, nowMs: number): void {
    if (this.#rate !== null) this.#fill(nowMs, this.#rate);
    this.#filledAt = nowMs;
    this.#rate = rate;
    this.#capacity = this.#capacityOf(rate);
    this.#tokens = Math.min(this.#tokens, this.#capacity);
  }

  /** Whether a token is there at `nowMs`; does not take it. */
  ready(nowMs: number): boolean {
    if (this.#rate === null) return true;
    this.#fill(nowMs, this.#rate);
    return this.#tokens >= 1;
  }

  /** Whether nothing of it is used at `nowMs`. */
  full(nowMs: number): boolean {
    if (this.#rate === null) return true;
    this.#fill(nowMs, this.#rate);
    return this.#tokens >= this.#capacity;
  }

  #fill(nowMs: number, rate: number): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + ((nowMs - this.#filledAt) * rate) / 1000);
    this.#filledAt = nowMs;
  }

  /** Takes one token; may go below zero, which the next ones wait for. */
  take(): void {
    if (this.#rate !== null) this.#tokens -= 1;
  }

  /** Puts back what was taken and not used. */
  giveBack(tokens: number): void {
    if (this.#rate !== null) this.#tokens = Math.min(this.#capacity, this.#tokens + tokens);
  }
}
