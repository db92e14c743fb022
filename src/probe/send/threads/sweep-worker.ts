// The worker thread's end: opens sockets as it is told, reports the answers in batches, and concludes nothing.
import { seededRandom } from '../../../base/seeded-random.ts';
import { Asker } from '../asker.ts';
import { sweep } from '../sweep.ts';
import { clockOffset } from './clock-offset.ts';
import {
  HAS_ANSWERED,
  KNOWS_SOURCE,
  RETRIES_NO_ADDRESS,
  type SweepJob,
  type SweepReport,
  type ToThread,
} from './messages.ts';
import { AnswerPacker, buffersOf } from './packed-answers.ts';
import { unpackWay } from './packed-way.ts';

/** How long an answer waits for others to travel with, in milliseconds: short, as pings follow what is reported. */
const REPORT_MS = 4;
/** So many answers travel at once even before that. */
const REPORT_ANSWERS = 1024;

/** The end of a MessagePort that a thread holds: `parentPort`, or one of a MessageChannel. */
export interface ThreadPort {
  postMessage(report: SweepReport, transfer: ArrayBuffer[]): void;
  on(event: 'message', listener: (message: ToThread) => void): unknown;
}

/**
 * Sweeps what arrives at the port until the thread ends. An error is not caught here: it ends the thread, which the
 * other end notices, and asks what is left by itself.
 */
export function runSweepWorker(port: ThreadPort): void {
  const asker = new Asker();
  const jobs = new Map<number, RunningJob>();
  port.on('message', (message) => {
    if (message.type === 'stop') asker.stop();
    else if (message.type === 'along') jobs.get(message.job)?.sentAlong(message.address, message.syns);
    else {
      // The same in every job of a run.
      asker.source = message.source;
      const job = new RunningJob(port, asker, message);
      jobs.set(message.job, job);
      void job.run().then(() => jobs.delete(message.job));
    }
  });
}

class RunningJob {
  readonly #port: ThreadPort;
  readonly #asker: Asker;
  readonly #job: SweepJob;
  readonly #answers: AnswerPacker;
  /** By address: attempts since the last report. */
  readonly #sent = new Map<number, number>();
  #sources: [number, string][] = [];
  readonly #known: Uint8Array;
  /** By address: SYNs that the main thread sent, and that are still to be taken from the pace. */
  readonly #along: Uint32Array;
  #timer: NodeJS.Timeout | null = null;

  constructor(port: ThreadPort, asker: Asker, job: SweepJob) {
    this.#port = port;
    this.#asker = asker;
    this.#job = job;
    this.#answers = new AnswerPacker(REPORT_ANSWERS, clockOffset() - job.clockOffset);
    this.#along = new Uint32Array(job.addresses.length);
    this.#known = job.flags.map((flags) => flags & KNOWS_SOURCE);
  }

  /** Resolves when the last answer is on its way. */
  run(): Promise<void> {
    const { addresses, addressOf, port, flags, timeoutMs, pace, seed } = this.#job;
    const { ways, before, overdueMs, patienceMs } = this.#job;
    const context = {
      asker: this.#asker,
      ledger: {
        addressOf,
        port,
        address: (probe: number) => ({ address: addresses[addressOf[probe] as number] as string }),
      },
      knowsSource: (address: number) => this.#known[address] !== 0,
      learnSource: (address: number, source: string) => this.#learn(address, source),
      onSend: (address: number) => this.#count(address),
      takeSentBesides: (address: number) => this.#takeAlong(address),
      worthRetrying: (probe: number, { errno }: { errno: string | null }) =>
        errno !== 'EADDRNOTAVAIL' || ((flags[addressOf[probe] as number] as number) & RETRIES_NO_ADDRESS) !== 0,
    };
    return sweep(context, Array.from(port.keys()), {
      timeoutMs: (address) => timeoutMs[address] as number,
      pace,
      random: seededRandom(seed),
      askedBefore: (probe) => before[probe] as number,
      wayTo: (probe, address) => {
        const known = { overdueMs: overdueMs[address] as number, patienceMs: patienceMs[address] as number };
        return unpackWay(ways[probe] as number, known.overdueMs > 0 ? known : null);
      },
      hasAnswered: (address) => ((flags[address] as number) & HAS_ANSWERED) !== 0,
      onAnswer: (probe, answer) => {
        this.#answers.add(probe, answer);
        if (this.#answers.full) this.#report(false);
        else this.#reportSoon();
      },
    }).then(() => this.#report(true));
  }

  /** The main thread asked that address too, to see whether it still answers. */
  sentAlong(address: number, syns: number): void {
    this.#along[address] = (this.#along[address] as number) + syns;
  }

  #learn(address: number, source: string): void {
    if (this.#known[address] !== 0) return;
    this.#known[address] = 1;
    this.#sources.push([address, source]);
  }

  #count(address: number): void {
    this.#sent.set(address, (this.#sent.get(address) ?? 0) + 1);
    this.#reportSoon();
  }

  #takeAlong(address: number): number {
    const along = this.#along[address] as number;
    this.#along[address] = 0;
    return along;
  }

  #reportSoon(): void {
    this.#timer ??= setTimeout(() => this.#report(false), REPORT_MS);
  }

  #report(done: boolean): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const answers = this.#answers.take();
    const sentTo = Uint32Array.from(this.#sent.keys());
    const sentCount = Uint32Array.from(this.#sent.values());
    const sources = this.#sources;
    this.#sent.clear();
    this.#sources = [];
    const { inFlight } = this.#asker;
    this.#port.postMessage({ job: this.#job.job, sentTo, sentCount, sources, answers, inFlight, done }, [
      ...buffersOf(answers),
      sentTo.buffer,
      sentCount.buffer,
    ]);
  }
}
