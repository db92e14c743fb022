// A worker thread's share of a sweep, seen from the main thread, which asks itself what the thread has not answered.
import type { Answer } from '../../record/answer.ts';
import type { SilenceTiming } from '../listening.ts';
import { sweep } from '../sweep.ts';
import type { SweepContext, SweepOptions } from '../sweep-context.ts';
import { clockOffset } from './clock-offset.ts';
import { HAS_ANSWERED, KNOWS_SOURCE, RETRIES_NO_ADDRESS, type SweepReport } from './messages.ts';
import { unpack } from './packed-answers.ts';
import { packWay } from './packed-way.ts';
import type { Share } from './split-work.ts';
import type { JobInHand, ThreadHandle } from './thread-handle.ts';

type Known = NonNullable<SilenceTiming['known']>;
const NOTHING_KNOWN: Known = { overdueMs: 0, patienceMs: 0 };

export class ThreadJob implements JobInHand {
  /** Resolves when every probe of the share has its answer. */
  readonly ended: Promise<void>;
  readonly #end: () => void;
  readonly #context: SweepContext;
  readonly #options: SweepOptions;
  readonly #share: Share;
  readonly #thread: ThreadHandle;
  readonly #number: number;
  /** The ledger's number of each of the job's addresses. */
  readonly #addresses: readonly number[];
  readonly #texts: readonly string[];
  /** By probe of the share: 1 once it has its answer. */
  readonly #answered: Uint8Array;
  #left: number;
  /** What the thread says no longer counts: its probes were taken over, cancelled, or are all answered. */
  #over = false;

  constructor(context: SweepContext, share: Share, options: SweepOptions, thread: ThreadHandle) {
    this.#context = context;
    this.#share = share;
    this.#thread = thread;
    this.#options = options;
    this.#answered = new Uint8Array(share.probes.length);
    this.#left = share.probes.length;
    let end = () => {};
    this.ended = new Promise((resolve) => {
      end = resolve;
    });
    this.#end = end;

    const { ledger } = context;
    const local = new Map<number, number>();
    const addresses: string[] = [];
    const flags: number[] = [];
    const timeoutMs: number[] = [];
    const addressOf = new Uint32Array(share.probes.length);
    const port = new Uint16Array(share.probes.length);
    const ways = new Uint8Array(share.probes.length);
    const before = new Uint8Array(share.probes.length);
    const known: Known[] = [];
    for (const [probe, index] of share.probes.entries()) {
      const number = ledger.addressOf[index] as number;
      let own = local.get(number);
      if (own === undefined) {
        own = addresses.push(ledger.address(index).address) - 1;
        local.set(number, own);
        flags.push(flagsOf(context, index, number) | (options.hasAnswered?.(number) ? HAS_ANSWERED : 0));
        timeoutMs.push(options.timeoutMs(number));
        known.push(NOTHING_KNOWN);
      }
      const way = options.wayTo?.(index, number) ?? null;
      ways[probe] = packWay(way);
      if (way !== null && way.known !== null) known[own] = way.known;
      before[probe] = options.askedBefore?.(index) ?? 0;
      addressOf[probe] = own;
      port[probe] = ledger.port[index] as number;
    }
    this.#addresses = [...local.keys()];
    this.#texts = addresses;
    this.#number = thread.begin(this, {
      addresses,
      flags: Uint8Array.from(flags),
      timeoutMs: Float64Array.from(timeoutMs),
      addressOf,
      port,
      ways,
      before,
      overdueMs: Float64Array.from(known, ({ overdueMs }) => overdueMs),
      patienceMs: Float64Array.from(known, ({ patienceMs }) => patienceMs),
      pace: share.pace,
      source: context.asker.source,
      seed: Math.floor(options.random() * 2 ** 32),
      clockOffset: clockOffset(),
    });
  }

  /** What came about in the thread since its last report. */
  report({ sentTo, sentCount, sources, answers, done }: SweepReport): void {
    if (this.#over) return;
    const { onSend, takeSentBesides, learnSource, limiter } = this.#context;
    for (const [i, address] of sentTo.entries()) {
      if (limiter?.active) limiter.charge(limiter.of(this.#texts[address] as string), sentCount[i] as number);
      const number = this.#addresses[address] as number;
      for (let n = sentCount[i] as number; n > 0; n--) onSend(number);
      const syns = takeSentBesides(number);
      if (syns > 0) this.#thread.tell({ type: 'along', job: this.#number, address, syns });
    }
    for (const [address, source] of sources) learnSource(this.#addresses[address] as number, source);
    unpack(answers, (probe, answer) => this.#answer(probe, answer));
    if (this.#left === 0) this.#finish();
    else if (done) this.takeOver();
  }

  /** Asks here what the thread has not answered. Had it asked already, then that was one attempt more than is counted. */
  takeOver(): void {
    if (this.#over) return;
    this.#over = true;
    const rest = this.#share.probes.filter((_, probe) => this.#answered[probe] === 0);
    void sweep(this.#context, rest, { ...this.#options, pace: this.#share.pace }).then(this.#end);
  }

  /** Answers what is left with `cancelled`. What was taken over is cancelled by the main thread's asker. */
  cancel(): void {
    if (this.#over) return;
    const now = performance.now();
    for (const probe of this.#answered.keys())
      this.#answer(probe, { kind: 'cancelled', errno: null, askedAt: now, endedAt: now });
    this.#finish();
  }

  #answer(probe: number, answer: Answer): void {
    if (this.#answered[probe] !== 0) return;
    this.#answered[probe] = 1;
    this.#left--;
    const index = this.#share.probes[probe] as number;
    const { ledger, asker } = this.#context;
    if (answer.kind === 'open') asker.openedElsewhere(ledger.address(index).address, ledger.port[index] as number);
    this.#options.onAnswer(index, answer);
  }

  #finish(): void {
    this.#over = true;
    this.#end();
  }
}

/** What the thread has to know of an address besides its text. `index`: a probe of it. */
function flagsOf({ knowsSource, worthRetrying }: SweepContext, index: number, address: number): number {
  const shortage: Answer = { kind: 'resources', errno: 'EADDRNOTAVAIL', askedAt: 0, endedAt: 0 };
  return (knowsSource(address) ? KNOWS_SOURCE : 0) | (worthRetrying(index, shortage) ? RETRIES_NO_ADDRESS : 0);
}
