// How long to wait for an address: learnt from its own round-trip times, never longer than the policy says (truth rule 8).

/**
 * No attempt waits less than this. Shorter would take a busy host for a silent one; 300 ms four times misses less than
 * 1.5 s once, in less time (docs/decisions/0011).
 */
const SHORTEST_MS = 300;
/** The clock of a busy machine is this coarse. */
const GRANULARITY_MS = 25;
/** An answer that took longer came to the kernel's second SYN: it says nothing of one round trip (Karn's rule, RFC 6298 section 3). */
const RETRANSMITTED_MS = 1000;
/** Waits are rounded up to this, as sockets that wait equally long share a queue. */
const STEP_MS = 50;

/** Smoothed round-trip time and its variation for each address, by RFC 6298 section 2. */
export class RoundTrips {
  readonly #longestMs: number;
  readonly #smoothed: Float32Array;
  readonly #variation: Float32Array;

  /** @param longestMs the policy's timeout */
  constructor(addresses: number, longestMs: number) {
    this.#longestMs = longestMs;
    this.#smoothed = new Float32Array(addresses).fill(-1);
    this.#variation = new Float32Array(addresses);
  }

  /** An address answered after so many milliseconds. */
  learn(address: number, rttMs: number): void {
    if (rttMs >= RETRANSMITTED_MS) return;
    const smoothed = this.#smoothed[address] as number;
    if (smoothed < 0) {
      this.#smoothed[address] = rttMs;
      this.#variation[address] = rttMs / 2;
      return;
    }
    this.#variation[address] = 0.75 * (this.#variation[address] as number) + 0.25 * Math.abs(smoothed - rttMs);
    this.#smoothed[address] = 0.875 * smoothed + 0.125 * rttMs;
  }

  /** Milliseconds after which an address that has answered before counts as silent; the policy's timeout where it has not. */
  timeoutMs(address: number): number {
    const smoothed = this.#smoothed[address] as number;
    if (smoothed < 0) return this.#longestMs;
    const retransmission = smoothed + Math.max(GRANULARITY_MS, 4 * (this.#variation[address] as number));
    const wait = Math.ceil(Math.max(SHORTEST_MS, 1.5 * retransmission) / STEP_MS) * STEP_MS;
    return Math.min(this.#longestMs, wait);
  }
}
