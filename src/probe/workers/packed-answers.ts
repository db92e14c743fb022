// Answers in arrays of numbers, which pass from thread to thread without being copied one by one.
import type { Answer, AnswerKind } from '../answer.ts';

export interface PackedAnswers {
  /** By answer: the number of the probe in its job. */
  readonly probe: Uint32Array;
  readonly kind: Uint8Array;
  /** Index into `errnos`. */
  readonly errno: Uint8Array;
  /** Milliseconds of the clock of whoever unpacks. */
  readonly askedAt: Float64Array;
  readonly endedAt: Float64Array;
  readonly errnos: readonly (string | null)[];
}

/** A record, so that the compiler misses a kind that was added elsewhere. */
const CODE: Record<AnswerKind, number> = {
  open: 0,
  refused: 1,
  unreachable: 2,
  silent: 3,
  local: 4,
  resources: 5,
  cancelled: 6,
};
const KINDS = Object.keys(CODE) as AnswerKind[];

/** Collects answers until they are taken away. */
export class AnswerPacker {
  readonly #probe: Uint32Array;
  readonly #kind: Uint8Array;
  readonly #errno: Uint8Array;
  readonly #askedAt: Float64Array;
  readonly #endedAt: Float64Array;
  readonly #errnos: (string | null)[] = [null];
  readonly #shiftMs: number;
  #count = 0;

  /**
   * @param capacity how many answers fit; at most 255 errnos have a place, and Linux has half as many
   * @param shiftMs added to every time, to tell it on the reader's clock
   */
  constructor(capacity: number, shiftMs: number) {
    this.#probe = new Uint32Array(capacity);
    this.#kind = new Uint8Array(capacity);
    this.#errno = new Uint8Array(capacity);
    this.#askedAt = new Float64Array(capacity);
    this.#endedAt = new Float64Array(capacity);
    this.#shiftMs = shiftMs;
  }

  get full(): boolean {
    return this.#count === this.#probe.length;
  }

  /** The packer must not be full. */
  add(probe: number, answer: Answer): void {
    const at = this.#count++;
    this.#probe[at] = probe;
    this.#kind[at] = CODE[answer.kind];
    let errno = this.#errnos.indexOf(answer.errno);
    if (errno < 0) errno = this.#errnos.push(answer.errno) - 1;
    this.#errno[at] = errno;
    this.#askedAt[at] = answer.askedAt + this.#shiftMs;
    this.#endedAt[at] = answer.endedAt + this.#shiftMs;
  }

  /** Hands out what was collected, in buffers of its own, and starts again. */
  take(): PackedAnswers {
    const count = this.#count;
    this.#count = 0;
    return {
      probe: this.#probe.slice(0, count),
      kind: this.#kind.slice(0, count),
      errno: this.#errno.slice(0, count),
      askedAt: this.#askedAt.slice(0, count),
      endedAt: this.#endedAt.slice(0, count),
      errnos: [...this.#errnos],
    };
  }
}

/** The buffers of packed answers, to be moved to the other thread instead of copied. */
export function buffersOf({ probe, kind, errno, askedAt, endedAt }: PackedAnswers): ArrayBuffer[] {
  return [probe, kind, errno, askedAt, endedAt].map((array) => array.buffer as ArrayBuffer);
}

/** Calls back for each answer, in the order in which they were added. */
export function unpack(packed: PackedAnswers, onAnswer: (probe: number, answer: Answer) => void): void {
  for (let at = 0; at < packed.probe.length; at++)
    onAnswer(packed.probe[at] as number, {
      kind: KINDS[packed.kind[at] as number] as AnswerKind,
      errno: packed.errnos[packed.errno[at] as number] ?? null,
      askedAt: packed.askedAt[at] as number,
      endedAt: packed.endedAt[at] as number,
    });
}
