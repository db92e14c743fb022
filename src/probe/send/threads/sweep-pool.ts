// Spreads a big sweep over worker threads. They only open sockets; the main thread records and concludes everything.
import type { Pace } from '../pace.ts';
import { sweep } from '../sweep.ts';
import type { SweepContext, SweepOptions } from '../sweep-context.ts';
import { type Share, splitWork } from './split-work.ts';
import type { SweepThread } from './sweep-thread.ts';
import { ThreadHandle } from './thread-handle.ts';
import { ThreadJob } from './thread-job.ts';
import { addressesOf, worthThreading } from './worth-threading.ts';

export interface SweepPoolOptions {
  /** Starts a thread; called when a sweep first needs one, or is about to. */
  readonly start: () => SweepThread;
  /** Threads besides the main one, which does a share of its own; 0 for none. */
  readonly size: number;
  /** A thread died or did not start; the main thread asks its probes. Told once a thread, with the reason. */
  readonly onLost: (reason: string) => void;
  /** Whether a sweep is worth the threads. */
  readonly worthwhile?: typeof worthThreading;
}

export class SweepPool {
  readonly #options: SweepPoolOptions;
  readonly #worthwhile: typeof worthThreading;
  #threads: ThreadHandle[] | null = null;
  #stopped = false;

  constructor(options: SweepPoolOptions) {
    this.#options = options;
    this.#worthwhile = options.worthwhile ?? worthThreading;
  }

  /** Sockets that the threads hold, as of their last reports; the main thread's are its asker's. */
  get inFlight(): number {
    return (this.#threads ?? []).reduce((sum, thread) => sum + thread.inFlight, 0);
  }

  /** Starts the threads where a sweep of so many probes is to come: what is left to prepare is done while they start. */
  prepare(probes: number, addresses: number, pace: Pace): void {
    if (!this.#stopped && this.#worthwhile(probes, () => addresses, pace)) this.#threads ??= this.#start();
  }

  /**
   * What `sweep()` does, by all threads at once where that is faster. Each probe is answered exactly once, whatever
   * becomes of a thread. `context` and `options` are called on this thread alone.
   */
  async sweep(context: SweepContext, probes: readonly number[], options: SweepOptions): Promise<void> {
    const { addressOf } = context.ledger;
    const addresses = () => addressesOf(probes, addressOf);
    if (this.#stopped || !this.#worthwhile(probes.length, addresses, options.pace))
      return sweep(context, probes, options);
    this.#threads ??= this.#start();
    // A thread knows TCP alone; UDP sockets hear ICMP errors, which is the main thread's business.
    const isUdp = (index: number) => context.udp?.has(index) ?? false;
    const threads = this.#threads.filter(({ alive }) => alive);
    // Threads do not hear when a sweep beside this one gives its sockets back: they go without them.
    const inFlight = Math.max(1, options.pace.inFlight - (options.held?.() ?? 0));
    const pace = { ...options.pace, inFlight };
    const [mine, ...theirs] = splitWork(probes, addressOf, pace, threads.length + 1, isUdp) as [Share, ...Share[]];
    const jobs = theirs.map((share, i) => new ThreadJob(context, share, options, threads[i] as ThreadHandle));
    const theirEnd = Promise.all(jobs.map((job) => job.ended)).then(() => {});
    const elsewhere = context.limiter?.whileElsewhere(theirEnd) ?? theirEnd;
    const own = sweep(context, mine.probes, { ...options, pace: mine.pace, held: undefined });
    await Promise.all([own, elsewhere]);
  }

  #start(): ThreadHandle[] {
    const { size, start, onLost } = this.#options;
    const threads: ThreadHandle[] = [];
    for (let i = 0; i < size; i++) {
      try {
        threads.push(new ThreadHandle(start(), onLost));
      } catch (error) {
        onLost((error as Error).message);
        break;
      }
    }
    return threads;
  }

  /** Ends the threads' sweeps: what is not known is cancelled within 50 ms. The main thread's asker is stopped apart. */
  stop(): void {
    this.#stopped = true;
    for (const thread of this.#threads ?? []) thread.stop();
  }

  /** Ends the threads, and with them what they still had to ask, as cancelled. Without it the process does not exit. */
  async close(): Promise<void> {
    this.#stopped = true;
    await Promise.all((this.#threads ?? []).map((thread) => thread.close()));
  }
}
