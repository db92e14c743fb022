// One question to a TCP port by up to two sockets: while the first is silent, a second asks from another local port.
import type { Answer } from '../answer.ts';
import type { Asker, Asking } from '../asker.ts';
import { firstLookMs, listenOn, synsHeardOut, type Way } from './listening.ts';
import { flowOf, isOdd } from './source-ports.ts';

export interface SilentQuestionSetup {
  readonly asker: Asker;
  readonly address: string;
  readonly port: number;
  /** Whether to ask the kernel which local address it chose. */
  readonly learnSource: boolean;
  /** How many sockets asked that port before. */
  readonly before: number;
  readonly timeoutMs: number;
  /** What is known of the way by now. */
  readonly way: () => Way;
  /** Lets the second socket ask when the limits allow it; it says when it is over. */
  readonly inTurn: (listenMs: number, ask: (over: () => void) => void) => void;
  /** A socket more is open, or one less: the first (0) or the second (1). */
  readonly onOpen: () => void;
  readonly onClose: (socket: number) => void;
  /** Called once, with what came of both. */
  readonly done: (answer: Answer, source: string | null) => void;
}

export class SilentQuestion {
  readonly #setup: SilentQuestionSetup;
  readonly #startedAt = performance.now();
  readonly #open: (Asking | null)[] = [];
  /** Of the sockets that were silent to their end. */
  readonly #silent: Answer[] = [];
  #asked = 0;
  #waiting = 0;
  /** The second socket takes the first one's place, and listens for so long. */
  #nextMs = 0;
  #source: string | null = null;
  #over = false;

  constructor(setup: SilentQuestionSetup) {
    this.#setup = setup;
    this.#ask(firstLookMs(setup.timeoutMs), () => this.#look());
  }

  #ask(timeoutMs: number, more?: () => number): void {
    const { asker, address, port, learnSource, before, onOpen } = this.#setup;
    const number = this.#asked++;
    this.#waiting++;
    onOpen();
    const flow = flowOf(before + number);
    const asking = asker.ask(
      address,
      port,
      timeoutMs,
      learnSource && number === 0,
      (answer, source) => this.#answered(number, answer, source),
      more === undefined ? { flow } : { flow, more },
    );
    // It may have been answered at once, where this machine could not send.
    if (this.#open[number] === undefined) this.#open[number] = asking ?? null;
  }

  /** The first socket is silent so far. @returns until when it is to listen, in milliseconds after it asked */
  #look(): number {
    const elapsedMs = performance.now() - this.#startedAt;
    const { untilMs, secondMs } = listenOn(elapsedMs, this.#asked > 1, this.#setup.way());
    if (secondMs === 0) return untilMs;
    if (untilMs <= elapsedMs) this.#nextMs = secondMs;
    else this.#ask(secondMs);
    return untilMs;
  }

  #answered(number: number, answer: Answer, source: string | null): void {
    this.#open[number] = null;
    this.#waiting--;
    this.#setup.onClose();
    this.#source ??= source;
    if (this.#over) return;
    if (answer.kind === 'silent') {
      this.#silent.push(answer);
      if (this.#nextMs > 0) this.#askNext();
      else if (this.#waiting === 0) this.#end(this.#silence());
      return;
    }
    // That the second socket could not ask takes nothing from the first.
    if (number > 0 && (answer.kind === 'resources' || answer.kind === 'local')) {
      if (this.#waiting === 0) this.#end(this.#silence());
      return;
    }
    // Where the first one answers after all, nothing was lost.
    this.#end(number === 0 ? answer : { ...answer, sent: this.#sent([...this.#silent, answer], this.#asked) });
  }

  #askNext(): void {
    const waitMs = this.#nextMs;
    this.#nextMs = 0;
    this.#ask(waitMs);
  }

  #end(answer: Answer): void {
    this.#over = true;
    const { asker, onClose, done } = this.#setup;
    for (const [number, asking] of this.#open.entries())
      if (asking !== null && asking !== undefined) {
        this.#open[number] = null;
        asker.drop(asking);
        onClose();
      }
    done(answer, this.#source);
  }

  #silence(): Answer {
    const first = this.#silent[0] as Answer;
    const endedAt = Math.max(...this.#silent.map((answer) => answer.endedAt));
    return { ...first, endedAt, sent: this.#sent(this.#silent, this.#silent.length) };
  }

  #sent(answers: readonly Answer[], sockets: number): NonNullable<Answer['sent']> {
    let [even, odd, syns, listenedMs] = [0, 0, 0, 0];
    for (const { flow, askedAt, endedAt } of answers) {
      if (flow !== undefined && isOdd(flow)) odd++;
      else if (flow !== undefined) even++;
      syns += synsHeardOut(endedAt - askedAt);
      listenedMs = Math.max(listenedMs, endedAt - askedAt);
    }
    return { sockets, even, odd, syns, listenedMs };
  }
}
