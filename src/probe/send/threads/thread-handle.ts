// The main thread's handle of one worker thread: hands it jobs, and loses none of them when the thread dies.
import type { SweepJob, SweepReport, ToThread } from './messages.ts';
import type { SweepThread } from './sweep-thread.ts';

/** A thread that was told to stop has so long to report what it still heard, in milliseconds. */
const STOP_MS = 50;

/** A share of a sweep that the thread works on, as far as the thread's end matters to it. */
export interface JobInHand {
  /** Resolves when every probe of the share has its answer. */
  readonly ended: Promise<void>;
  /** What came about in the thread since its last report. */
  report(report: SweepReport): void;
  /** The thread is lost: asks on the main thread what it has not answered. */
  takeOver(): void;
  /** Answers what is left with `cancelled`. */
  cancel(): void;
}

export class ThreadHandle {
  /** Sockets that it holds, as of its last report. */
  inFlight = 0;
  alive = true;
  readonly #thread: SweepThread;
  readonly #onLost: (reason: string) => void;
  readonly #jobs = new Map<number, JobInHand>();
  #next = 0;
  #stopTimer: NodeJS.Timeout | null = null;
  #closed = false;

  /** @param onLost told once why the thread died, unless that was our own doing */
  constructor(thread: SweepThread, onLost: (reason: string) => void) {
    this.#thread = thread;
    this.#onLost = onLost;
    thread.on('message', (report) => {
      this.inFlight = report.inFlight;
      this.#jobs.get(report.job)?.report(report);
    });
    thread.on('error', (error) => this.#lost(error.message));
    thread.on('messageerror', (error) => this.#lost(error.message));
    thread.on('exit', () => this.#lost('it ended before its work was done'));
  }

  /** @returns the number by which the thread knows the job */
  begin(job: JobInHand, message: Omit<SweepJob, 'type' | 'job'>): number {
    const number = this.#next++;
    this.#jobs.set(number, job);
    void job.ended.then(() => this.#jobs.delete(number));
    const { flags, timeoutMs, addressOf, port } = message;
    const buffers = [flags, timeoutMs, addressOf, port].map(({ buffer }) => buffer as ArrayBuffer);
    this.#thread.postMessage({ type: 'sweep', job: number, ...message }, buffers);
    return number;
  }

  tell(message: ToThread): void {
    this.#thread.postMessage(message);
  }

  stop(): void {
    if (!this.alive || this.#stopTimer !== null) return;
    this.tell({ type: 'stop' });
    // It may be busy with thousands of sockets. Whoever cancelled does not wait for that.
    this.#stopTimer = setTimeout(() => this.#cancel(), STOP_MS);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#stopTimer !== null) clearTimeout(this.#stopTimer);
    this.#cancel();
    if (this.alive) await this.#thread.terminate();
  }

  #cancel(): void {
    for (const job of this.#jobs.values()) job.cancel();
  }

  #lost(reason: string): void {
    if (!this.alive) return;
    this.alive = false;
    this.inFlight = 0;
    if (this.#closed) return;
    this.#onLost(reason);
    for (const job of this.#jobs.values()) job.takeOver();
    // One that sent what cannot be read is still running.
    void this.#thread.terminate();
  }
}
