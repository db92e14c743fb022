// From how many even and odd local ports a silent port was asked, and how patiently, while somebody vouched for us.
import type { Answer } from './answer.ts';
import { synsWithin } from './answer.ts';
import { isOdd } from './flow.ts';

/** The largest number that fits, of milliseconds. */
const MOST_MS = 65_535;

export class SilenceSample {
  readonly #creditedEven: Uint8Array;
  readonly #creditedOdd: Uint8Array;
  readonly #creditedListenedMs: Uint16Array;
  /** The same of sockets of which it is not yet known whether somebody vouches, and how many SYNs the last of them sent. */
  readonly #even: Uint8Array;
  readonly #odd: Uint8Array;
  readonly #listenedMs: Uint16Array;
  readonly #syns: Uint8Array;

  constructor(size: number) {
    this.#creditedEven = new Uint8Array(size);
    this.#creditedOdd = new Uint8Array(size);
    this.#creditedListenedMs = new Uint16Array(size);
    this.#even = new Uint8Array(size);
    this.#odd = new Uint8Array(size);
    this.#listenedMs = new Uint16Array(size);
    this.#syns = new Uint8Array(size);
  }

  /** Sockets from even local ports that were silent while somebody vouched. */
  even(index: number): number {
    return this.#creditedEven[index] as number;
  }

  /** The same from odd ones. */
  odd(index: number): number {
    return this.#creditedOdd[index] as number;
  }

  /** How long the most patient of them listened, in milliseconds. */
  listenedMs(index: number): number {
    return this.#creditedListenedMs[index] as number;
  }

  /** What one question came to, by however many sockets. */
  add(index: number, { flow, sent, askedAt, endedAt }: Answer): void {
    const listened = sent?.listenedMs ?? endedAt - askedAt;
    const known = flow !== undefined;
    grow(this.#even, index, sent?.even ?? (known && !isOdd(flow) ? 1 : 0));
    grow(this.#odd, index, sent?.odd ?? (known && isOdd(flow) ? 1 : 0));
    this.#listenedMs[index] = Math.max(this.#listenedMs[index] as number, Math.min(MOST_MS, Math.round(listened)));
    this.#syns[index] = sent?.syns ?? synsWithin(endedAt - askedAt);
  }

  /** SYNs of the last question whose answer was waited for. */
  syns(index: number): number {
    return this.#syns[index] as number;
  }

  /** Somebody vouched for what was added since the last time. */
  credit(index: number): void {
    grow(this.#creditedEven, index, this.#even[index] as number);
    grow(this.#creditedOdd, index, this.#odd[index] as number);
    this.#creditedListenedMs[index] = Math.max(
      this.#creditedListenedMs[index] as number,
      this.#listenedMs[index] as number,
    );
    this.forget(index);
  }

  /** Nobody did. */
  forget(index: number): void {
    this.#even[index] = 0;
    this.#odd[index] = 0;
    this.#listenedMs[index] = 0;
  }
}

function grow(counts: Uint8Array, index: number, by: number): void {
  counts[index] = Math.min(255, (counts[index] as number) + by);
}
