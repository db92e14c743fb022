// How long to wait for an answer: each address's own timeout, learnt from its round-trip times (RFC 6298; truth rule 8).
import { LEAST_PATIENCE_MS, PATIENCE_MS } from './listening.ts';

/**
 * No attempt waits less than this. Shorter would take a busy host for a silent one; 300 ms four times misses less than
 * 1.5 s once, in less time (docs/decisions/0011).
 */
const SHORTEST_MS = 300;
/** The clock of a busy machine is this coarse. */
const GRANULARITY_MS = 25;
/** An answer that took longer came to the kernel's second SYN: it says nothing of one round trip (Karn's rule, RFC 6298 section 3). */
const RETRANSMITTED_MS = 1000;
/** Nobody is waited for longer than this, however late an answer once came. */
const LONGEST_MS = 10_000;
/** Round trips shorter than this are no longer than a link. */
const NEXT_DOOR_MS = 5;
/** Waits are rounded up to this, as sockets that wait equally long share a queue. */
const STEP_MS = 50;

/** Smoothed round-trip time and its variation for each address, by RFC 6298 section 2. */
export class RoundTrips {
  readonly #policyMs: number;
  readonly #smoothed: Float32Array;
  readonly #variation: Float32Array;
  /** The longest that an answer took which may have come to the kernel's second SYN; 0 where there was none. */
  readonly #late: Float32Array;

  /** @param policyMs the policy's timeout */
  constructor(addresses: number, policyMs: number) {
    this.#policyMs = policyMs;
    this.#late = new Float32Array(addresses);
    this.#smoothed = new Float32Array(addresses).fill(-1);
    this.#variation = new Float32Array(addresses);
  }

  /** An address answered after so many milliseconds. */
  learn(address: number, rttMs: number): void {
    if (rttMs >= RETRANSMITTED_MS) {
      this.#late[address] = Math.max(this.#late[address] as number, rttMs);
      return;
    }
    const smoothed = this.#smoothed[address] as number;
    if (smoothed < 0) {
      this.#smoothed[address] = rttMs;
      this.#variation[address] = rttMs / 2;
      return;
    }
    this.#variation[address] = 0.75 * (this.#variation[address] as number) + 0.25 * Math.abs(smoothed - rttMs);
    this.#smoothed[address] = 0.875 * smoothed + 0.125 * rttMs;
  }

  /**
   * Milliseconds after which an answer of an address is overdue: as its round trips have taught, which may be longer than the
   * policy's timeout; that timeout where nothing is known of them.
   */
  timeoutMs(address: number): number {
    const smoothed = this.#smoothed[address] as number;
    const late = this.#late[address] as number;
    if (smoothed < 0 && late === 0) return this.#policyMs;
    // It may be that far away: an answer to the first SYN after so long looks the same as one to the second.
    const wait =
      smoothed < 0
        ? Math.max(this.#policyMs, 1.5 * late)
        : 1.5 * (smoothed + Math.max(GRANULARITY_MS, 4 * (this.#variation[address] as number)));
    return Math.min(LONGEST_MS, Math.ceil(Math.max(SHORTEST_MS, wait) / STEP_MS) * STEP_MS);
  }

  /** Milliseconds in which all but a few answers of an address come; infinite where nothing is known of it. */
  usualMs(address: number): number {
    const smoothed = this.#smoothed[address] as number;
    if (smoothed < 0) return Number.POSITIVE_INFINITY;
    return smoothed + Math.max(GRANULARITY_MS, 4 * (this.#variation[address] as number));
  }

  /** Whether the address has ever answered. */
  knows(address: number): boolean {
    return (this.#smoothed[address] as number) >= 0 || (this.#late[address] as number) > 0;
  }

  /** Whether the address answers as fast as only a host on the same machine or link can. */
  isNextDoor(address: number): boolean {
    const smoothed = this.#smoothed[address] as number;
    return smoothed >= 0 && smoothed < NEXT_DOOR_MS;
  }

  /** How long the most patient question to a silent port of an address has to listen, whatever the policy's timeout. */
  patienceMs(address: number): number {
    const timeoutMs = this.timeoutMs(address);
    return Math.max((this.#smoothed[address] as number) < 0 ? PATIENCE_MS : LEAST_PATIENCE_MS, timeoutMs);
  }
}
