// The SYNs that were sent to silent ports: those not yet credited, and how many were, at which pace and by which voucher.

/** A run asks at its own pace first, and slower where it asks again: what is lost is counted apart. */
export type PaceClass = 'fast' | 'slow';

/** What was sent to a port within one silence. */
export interface UncreditedSyns {
  /** When the first socket asked, and when the last one was over, on the run's clock. */
  readonly from: number;
  readonly to: number;
  readonly syns: number;
}

/** Of the sockets that a round sent before its last one. */
interface Earlier {
  readonly from: number;
  readonly sent: number;
}

export class SilentSyns {
  readonly #credited: Record<PaceClass, Uint8Array>;
  readonly #anchored: Uint8Array;
  readonly #machineHeard: Uint8Array;
  /** 1 where the last socket asked, and nobody has yet been looked for to vouch for what came of it. */
  readonly #uncredited: Uint8Array;
  /** By probe: what the same round sent before. */
  readonly #earlier = new Map<number, Earlier>();

  constructor(size: number) {
    this.#credited = { fast: new Uint8Array(size), slow: new Uint8Array(size) };
    this.#anchored = new Uint8Array(size);
    this.#machineHeard = new Uint8Array(size);
    this.#uncredited = new Uint8Array(size);
  }

  sent(index: number): void {
    this.#uncredited[index] = 1;
  }

  isUncredited(index: number): boolean {
    return this.#uncredited[index] === 1;
  }

  beginRound(index: number): void {
    this.#uncredited[index] = 0;
    this.#earlier.delete(index);
  }

  beginAttempt(index: number, askedAt: number): void {
    const before = this.#earlier.get(index);
    // One that was not able to ask has sent nothing; then what the ledger knows is of another round.
    if (this.isUncredited(index))
      this.#earlier.set(index, { from: before?.from ?? askedAt, sent: (before?.sent ?? 0) + 1 });
    this.#uncredited[index] = 0;
  }

  /** What was sent before the last socket, and when the silence of all began and ended; null where the last one sent nothing. */
  take(index: number, askedAt: number, endedAt: number): UncreditedSyns | null {
    const before = this.#earlier.get(index);
    this.#earlier.delete(index);
    if (!this.isUncredited(index)) return null;
    this.#uncredited[index] = 0;
    return { from: before?.from ?? askedAt, to: endedAt, syns: before?.sent ?? 0 };
  }

  credit(index: number, pace: PaceClass, syns: number, anchored: boolean): void {
    const counts = this.#credited[pace];
    counts[index] = Math.min(255, (counts[index] as number) + syns);
    if (anchored) this.#anchored[index] = 1;
  }

  credited(index: number, pace?: PaceClass): number {
    const { fast, slow } = this.#credited;
    if (pace !== undefined) return this.#credited[pace][index] as number;
    return (fast[index] as number) + (slow[index] as number);
  }

  dropCredit(index: number, pace: PaceClass): void {
    this.#credited[pace][index] = 0;
  }

  isAnchored(index: number): boolean {
    return this.#anchored[index] === 1;
  }

  noteMachineHeard(index: number): void {
    this.#machineHeard[index] = 1;
  }

  wasMachineHeard(index: number): boolean {
    return this.#machineHeard[index] === 1;
  }

  /** An answer came: what vouched for the silence before it does not vouch for that. */
  forget(index: number): void {
    this.dropCredit(index, 'fast');
    this.dropCredit(index, 'slow');
    this.#anchored[index] = 0;
  }
}
