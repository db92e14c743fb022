// Packs answers into arrays of numbers, which pass between threads without being copied one by one.
import type { Answer, AnswerKind, Sent } from '../../record/answer.ts';
import type { Flow } from '../../record/flow.ts';

export interface PackedAnswers {
  /** By answer: the number of the probe in its job. */
  readonly probe: Uint32Array;
  readonly kind: Uint8Array;
  /** Index into `errnos`. */
  readonly errno: Uint8Array;
  /** Milliseconds of the clock of the side that unpacks. */
  readonly askedAt: Float64Array;
  readonly endedAt: Float64Array;
  /** The local port's part of the range; `NO_FLOW` where it is not known. */
  readonly flow: Uint8Array;
  /** By answer, the numbers of `Sent` in their order; zeros where there is none. */
  readonly sent: Uint16Array;
  readonly errnos: readonly (string | null)[];
}

const NO_FLOW = 255;
/** Numbers of a `Sent`. */
const SENT = 5;

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

const NOTHING: Sent = { sockets: 0, even: 0, odd: 0, syns: 0, listenedMs: 0 };

/** Collects answers until they are taken away. */
export class AnswerPacker {
  readonly #probe: Uint32Array;
  readonly #kind: Uint8Array;
  readonly #errno: Uint8Array;
  readonly #askedAt: Float64Array;
  readonly #endedAt: Float64Array;
  readonly #flow: Uint8Array;
  readonly #sent: Uint16Array;
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
    this.#flow = new Uint8Array(capacity);
    this.#sent = new Uint16Array(SENT * capacity);
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
    this.#flow[at] = answer.flow ?? NO_FLOW;
    const { sockets, even, odd, syns, listenedMs } = answer.sent ?? NOTHING;
    const from = SENT * at;
    this.#sent[from] = sockets;
    this.#sent[from + 1] = even;
    this.#sent[from + 2] = odd;
    this.#sent[from + 3] = syns;
    this.#sent[from + 4] = Math.min(65_535, Math.round(listenedMs));
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
      flow: this.#flow.slice(0, count),
      sent: this.#sent.slice(0, SENT * count),
      errnos: [...this.#errnos],
    };
  }
}

/** The buffers of packed answers, to be moved to the other thread instead of copied. */
export function buffersOf({ probe, kind, errno, askedAt, endedAt, flow, sent }: PackedAnswers): ArrayBuffer[] {
  return [probe, kind, errno, askedAt, endedAt, flow, sent].map((array) => array.buffer as ArrayBuffer);
}

/** Calls back for each answer, in the order in which they were added. */
export function unpack(packed: PackedAnswers, onAnswer: (probe: number, answer: Answer) => void): void {
  for (let at = 0; at < packed.probe.length; at++) onAnswer(packed.probe[at] as number, answerAt(packed, at));
}

/** Spreads nothing and makes no view of an array, as a sweep of closed ports calls this for all of them. */
function answerAt(packed: PackedAnswers, at: number): Answer {
  const answer: { -readonly [Key in keyof Answer]: Answer[Key] } = {
    kind: KINDS[packed.kind[at] as number] as AnswerKind,
    errno: packed.errnos[packed.errno[at] as number] ?? null,
    askedAt: packed.askedAt[at] as number,
    endedAt: packed.endedAt[at] as number,
  };
  if (packed.flow[at] !== NO_FLOW) answer.flow = packed.flow[at] as Flow;
  if (packed.sent[SENT * at] !== 0) answer.sent = sentAt(packed.sent, SENT * at);
  return answer;
}

function sentAt(sent: Uint16Array, from: number): Sent {
  return {
    sockets: sent[from] as number,
    even: sent[from + 1] as number,
    odd: sent[from + 2] as number,
    syns: sent[from + 3] as number,
    listenedMs: sent[from + 4] as number,
  };
}
