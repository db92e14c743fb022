// What a sweeping thread does: opens sockets as it is told, and reports the answers in batches. It concludes nothing.
import { Asker } from '../asker.ts';
import { seededRandom } from '../random.ts';
import { type SweepContext, sweep } from '../sweep.ts';
import { clockOffset } from './clock-offset.ts';
import { KNOWS_SOURCE, RETRIES_NO_ADDRESS, type SweepJob, type SweepReport, type ToThread } from './messages.ts';
import { AnswerPacker, buffersOf } from './packed-answers.ts';

/** How long an answer waits for others to travel with, in milliseconds: short, as pulses follow what is reported. */
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
  port.on('message', (message) => {
    if (message.type === 'stop') asker.stop();
    else new RunningJob(port, asker, message).run();
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
  #timer: NodeJS.Timeout | null = null;

  constructor(port: ThreadPort, asker: Asker, job: SweepJob) {
    this.#port = port;
    this.#asker = asker;
    this.#job = job;
    this.#answers = new AnswerPacker(REPORT_ANSWERS, clockOffset() - job.clockOffset);
    this.#known = job.flags.map((flags) => flags & KNOWS_SOURCE);
  }

  run(): void {
    const { addresses, addressOf, port, flags, timeoutMs, pace, seed } = this.#job;
    const context = {
      asker: this.#asker,
      ledger: {
        addressOf,
        port,
        address: (probe: number) => ({ address: addresses[addressOf[probe] as number] as string }),
      } as SweepContext['ledger'],
      knowsSource: (address: number) => this.#known[address] !== 0,
      learnSource: (address: number, source: string) => this.#learn(address, source),
      onSend: (address: number) => this.#count(address),
      worthRetrying: (probe: number, { errno }: { errno: string | null }) =>
        errno !== 'EADDRNOTAVAIL' || ((flags[addressOf[probe] as number] as number) & RETRIES_NO_ADDRESS) !== 0,
    };
    void sweep(context, Array.from(port.keys()), {
      timeoutMs,
      pace,
      random: seededRandom(seed),
      onAnswer: (probe, answer) => {
        this.#answers.add(probe, answer);
        if (this.#answers.full) this.#report(false);
        else this.#reportSoon();
      },
    }).then(() => this.#report(true));
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
