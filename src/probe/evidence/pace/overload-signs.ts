// Signs that the pace is too high: round trips that grew, and losses at several addresses at once.
import type { Answer } from '../../record/answer.ts';

/** Round trips longer than the shortest by this, and by half of it, waited in a queue, in milliseconds. */
const QUEUE_MS = 40;
const QUEUE_SHARE = 0.5;
/** Losses at two addresses within this are the run's own doing, in milliseconds. */
const TOGETHER_MS = 1000;

export class OverloadSigns {
  /** By address. */
  readonly #shortestMs = new Map<number, number>();
  readonly #lostAt = new Map<number, number>();

  /** Whether a ping took so long that it must have waited in a queue. */
  isQueued(address: number, { askedAt, endedAt }: Pick<Answer, 'askedAt' | 'endedAt'>): boolean {
    const tookMs = endedAt - askedAt;
    const shortestMs = Math.min(tookMs, this.#shortestMs.get(address) ?? tookMs);
    this.#shortestMs.set(address, shortestMs);
    return tookMs > QUEUE_MS + (1 + QUEUE_SHARE) * shortestMs;
  }

  /** A ping of that address was lost. @returns whether one of another address was as well: one alone has a trouble of its own */
  lost(address: number, now: number): boolean {
    this.#lostAt.set(address, now);
    for (const [other, at] of this.#lostAt) if (other !== address && now - at <= TOGETHER_MS) return true;
    return false;
  }
}
