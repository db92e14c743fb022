// A sweep: sends one question to each of many ports at a pace, in random order, with a bound on sockets in flight.
import type { Answer } from '../record/answer.ts';
import { flowOf } from '../record/flow.ts';
import type { HostLimit, Limiter } from './limiter.ts';
import { PATIENCE_MS } from './listening.ts';
import { SilentQuestion } from './silent-question.ts';
import type { SweepContext, SweepOptions } from './sweep-context.ts';
import { type Queue, Turns } from './sweep-queue.ts';
import { TokenBucket } from './token-bucket.ts';

/** A second socket beside the first is opened while no more than this share of the sockets is in use. */
const SPARE = 0.8;
/** Connects opened before the event loop gets a turn to hear the answers. */
const BATCH = 64;
/** How long a paced sweep sleeps when no token is there, in milliseconds. */
const NAP_MS = 5;
/** A probe that this machine had no descriptor or port for is asked again this often, ever later. */
const RESOURCE_RETRIES = 6;

/**
 * Asks every probe once: addresses in turn, in random order, and the ports of each in random order.
 * @param probes ledger indexes; the array is not kept
 * @returns when the last answer is in
 */
export function sweep(context: SweepContext, probes: readonly number[], options: SweepOptions): Promise<void> {
  return new Promise((resolve) => {
    if (probes.length === 0) resolve();
    else new Sweep(context, probes, options, resolve).pump();
  });
}

type Done = (answer: Answer, source: string | null) => void;

class Sweep {
  readonly #context: SweepContext;
  readonly #options: SweepOptions;
  readonly #resolve: () => void;
  readonly #bucket: TokenBucket;
  readonly #udpBucket: TokenBucket;
  readonly #limiter: Limiter | null;
  readonly #turns: Turns;
  #left: number;
  /** Shrinks where the machine has fewer descriptors than it said. */
  #inFlight: number;
  #mine = 0;
  #scheduled = false;
  readonly #retries = new Map<number, number>();

  constructor(context: SweepContext, probes: readonly number[], options: SweepOptions, resolve: () => void) {
    this.#context = context;
    this.#options = options;
    this.#resolve = resolve;
    this.#left = probes.length;
    this.#inFlight = options.pace.inFlight;
    const now = performance.now();
    this.#bucket = new TokenBucket(options.pace.rate, now);
    this.#udpBucket = new TokenBucket(options.pace.udp?.rate ?? null, now);
    this.#limiter = context.limiter?.active ? context.limiter : null;
    this.#turns = new Turns(context, probes, options, now);
  }

  /** Sends what the pace allows now, and sees to it that it is called again. */
  pump(): void {
    this.#scheduled = false;
    const now = performance.now();
    // A run that was stopped sends nothing, so nothing has to be paced: what is left is cancelled at once.
    const { stopped } = this.#context.asker;
    const mayAsk = (queue: Queue) => stopped || this.#mayAsk(queue, now);
    let sent = 0;
    while (
      this.#mine < this.#mayHold() &&
      sent < BATCH &&
      (stopped || (this.#bucket.ready(now) && (this.#limiter?.ready(now) ?? true)))
    ) {
      const next = this.#turns.take(mayAsk);
      if (next === null) break;
      sent++;
      this.#send(next.index, next.queue.limit);
      this.#charge(next.queue, next.index);
    }
    if (this.#turns.isEmpty) return;
    // At the bound the next answer calls; at the pace a nap does; else only the answers in between are let in.
    if (this.#mine >= this.#mayHold()) return;
    if (sent === BATCH) this.#again(0);
    else this.#again(NAP_MS);
  }

  /** Takes the tokens of a probe that left, and of what else was sent to its address meanwhile. */
  #charge(queue: Queue, index: number): void {
    const besides = this.#context.takeSentBesides(this.#context.ledger.addressOf[index] as number);
    for (let tokens = 1 + besides; tokens > 0; tokens--) {
      this.#bucket.take();
      queue.bucket.take();
      if (queue.udp) this.#udpBucket.take();
    }
  }

  /** How many sockets this sweep may hold now. */
  #mayHold(): number {
    return Math.max(1, this.#inFlight - (this.#options.held?.() ?? 0));
  }

  #mayAsk({ bucket, limit, udp }: Queue, now: number): boolean {
    if (udp && !this.#udpBucket.ready(now)) return false;
    return bucket.ready(now) && (limit === null || (this.#limiter?.hostReady(limit, now) ?? true));
  }

  #again(delayMs: number): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    if (delayMs === 0) setImmediate(() => this.pump());
    else setTimeout(() => this.pump(), delayMs);
  }

  #send(index: number, limit: HostLimit | null): void {
    const { ledger, udp, learnSource, onSend } = this.#context;
    const number = ledger.addressOf[index] as number;
    const done = (answer: Answer, source: string | null) => {
      if (source !== null) learnSource(number, source);
      if (answer.kind === 'resources' && this.#postpone(index, answer, limit)) return;
      this.#options.onAnswer(index, answer);
      if (--this.#left === 0) this.#resolve();
      else if (!this.#turns.isEmpty) this.#again(0);
    };
    const isUdp = udp?.has(index) ?? false;
    const persists = !isUdp && (this.#options.wayTo?.(index, number) ?? null) !== null;
    const timeoutMs = this.#options.timeoutMs(number);
    // Of a question that goes on listening, the kernel may repeat the SYN for as long.
    const listensMs = isUdp ? 0 : persists ? Math.max(timeoutMs, PATIENCE_MS) : timeoutMs;
    const sent = limit === null ? null : (this.#limiter?.take(limit, listensMs) ?? null);
    const ended = () => {
      if (sent !== null) this.#limiter?.answered(sent);
    };
    onSend(number, isUdp);
    if (persists) this.#askPersistently(index, number, limit, ended, done);
    else this.#askOnce(index, number, isUdp, ended, done);
  }

  #askOnce(index: number, number: number, isUdp: boolean, ended: () => void, done: Done): void {
    const { ledger, asker, udp, knowsSource } = this.#context;
    const timeoutMs = this.#options.timeoutMs(number);
    this.#mine++;
    const over: Done = (answer, source) => {
      this.#mine--;
      ended();
      done(answer, source);
    };
    if (isUdp) udp?.ask(index, timeoutMs, over);
    else {
      const before = this.#options.askedBefore?.(index);
      const wish = before === undefined ? undefined : { flow: flowOf(before) };
      const { address } = ledger.address(index);
      asker.ask(address, ledger.port[index] as number, timeoutMs, !knowsSource(number), over, wish);
    }
  }

  /**
   * By a second socket while the first is silent. That is not of the pace, as it takes the place of the kernel's second SYN;
   * but where each packet counts, it waits for its turn.
   */
  #askPersistently(index: number, number: number, limit: HostLimit | null, ended: () => void, done: Done): void {
    const { ledger, asker, knowsSource } = this.#context;
    const { timeoutMs, wayTo, askedBefore } = this.#options;
    const { address } = ledger.address(index);
    const waitMs = timeoutMs(number);
    new SilentQuestion({
      asker,
      address,
      port: ledger.port[index] as number,
      learnSource: !knowsSource(number),
      before: askedBefore?.(index) ?? 0,
      timeoutMs: waitMs,
      way: () => ({
        known: null,
        worth: false,
        hearsSecondSyn: false,
        ...wayTo?.(index, number),
        timeoutMs: waitMs,
        spare: this.#mine < SPARE * this.#mayHold(),
      }),
      inTurn: (listenMs, ask) => {
        if (limit?.exact === true) this.#limiter?.send(address, listenMs, ask);
        else ask(() => {});
      },
      onOpen: () => this.#mine++,
      onClose: (socket) => {
        this.#mine--;
        if (socket === 0) ended();
      },
      done,
    });
  }

  /** Puts a probe that could not be sent back for later. */
  #postpone(index: number, answer: Answer, limit: HostLimit | null): boolean {
    const tries = (this.#retries.get(index) ?? 0) + 1;
    if (tries > RESOURCE_RETRIES || !this.#context.worthRetrying(index, answer)) return false;
    this.#retries.set(index, tries);
    // Out of descriptors: hold fewer sockets than we did when it happened.
    if (answer.errno === 'EMFILE' || answer.errno === 'ENFILE')
      this.#inFlight = Math.max(1, Math.floor(this.#mine * 0.8));
    // A socket that met itself needs only another local port, which the next one gets; a shortage needs time to pass.
    const delayMs = answer.errno === 'ESELFCONNECT' ? 1 : 50 * 2 ** (tries - 1);
    setTimeout(() => this.#send(index, limit), delayMs);
    if (!this.#turns.isEmpty) this.#again(NAP_MS);
    return true;
  }
}
