// One question to a TCP port by up to two sockets: while the first is silent, a second asks from another local port.
import type { Answer } from '../record/answer.ts';
import { type Flow, flowOf, isOdd } from '../record/flow.ts';
import type { Asker, Asking } from './asker.ts';
import type { Wish } from './asking-socket.ts';
import { firstLookMs, listenOn, type SilenceTiming, synsHeardOut } from './listening.ts';

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
  readonly way: () => SilenceTiming;
  /** Lets the second socket ask when the limits allow it, and is told when that one is over. */
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
  /** Sockets that asked, or are to ask, and those of them that are not over. */
  #asked = 0;
  #waiting = 0;
  /** The second socket takes the first one's place, and listens for so long. */
  #nextMs = 0;
  #source: string | null = null;
  #over = false;
  /** Tells the limits that the second socket is over. */
  #secondOver: () => void = () => {};

  constructor(setup: SilentQuestionSetup) {
    this.#setup = setup;
    this.#asked++;
    this.#waiting++;
    this.#ask(0, firstLookMs(setup.timeoutMs), () => this.#look());
  }

  #ask(number: number, timeoutMs: number, more?: () => number): void {
    const { asker, address, port, learnSource, before, onOpen } = this.#setup;
    onOpen();
    // The kernel's own choice costs no system call; what it was is asked only if the port stays silent.
    const wish: Wish = before + number === 0 ? { kernelChooses: true } : { flow: this.#flow(number) };
    const asking = asker.ask(
      address,
      port,
      timeoutMs,
      learnSource && number === 0,
      (answer, source) => this.#answered(number, answer, source),
      more === undefined ? wish : { ...wish, more },
    );
    // It may have been answered at once, where this machine could not send.
    if (this.#open[number] === undefined) this.#open[number] = asking ?? null;
  }

  /** The second socket leaves from the other half of the range, and has the other parity. */
  #flow(number: number): Flow {
    const { asker, before } = this.#setup;
    if (number === 0 || before > 0) return flowOf(before + number);
    const first = this.#open[0] ?? null;
    const flow = first === null ? this.#silent[0]?.flow : asker.flowOf(first);
    return ((flow ?? flowOf(0)) ^ 3) as Flow;
  }

  /** The first socket is silent so far. @returns until when it is to listen, in milliseconds after it asked */
  #look(): number {
    const elapsedMs = performance.now() - this.#startedAt;
    const { untilMs, secondMs } = listenOn(elapsedMs, this.#asked > 1, this.#setup.way());
    if (secondMs === 0) return untilMs;
    if (untilMs <= elapsedMs) this.#nextMs = secondMs;
    else this.#askSecond(secondMs);
    return untilMs;
  }

  #askSecond(listenMs: number): void {
    this.#nextMs = 0;
    this.#asked++;
    this.#waiting++;
    this.#setup.inTurn(listenMs, (over) => {
      this.#secondOver = over;
      // The first was answered while this one waited for its turn.
      if (this.#over) over();
      else this.#ask(1, listenMs);
    });
  }

  #closed(number: number): void {
    this.#open[number] = null;
    if (number === 1) this.#secondOver();
    this.#setup.onClose(number);
  }

  #answered(number: number, answer: Answer, source: string | null): void {
    this.#closed(number);
    this.#waiting--;
    this.#source ??= source;
    if (this.#over) return;
    if (answer.kind === 'silent') this.#silent.push(answer);
    // That the second socket could not ask takes nothing from the first.
    else if (number === 0 || (answer.kind !== 'resources' && answer.kind !== 'local')) {
      // Where the first one answers after all, nothing was lost.
      this.#end(number === 0 ? answer : { ...answer, sent: this.#sent([...this.#silent, answer], this.#asked) });
      return;
    }
    if (this.#nextMs > 0) this.#askSecond(this.#nextMs);
    else if (this.#waiting === 0) this.#end(this.#silence());
  }

  #end(answer: Answer): void {
    this.#over = true;
    for (const [number, asking] of this.#open.entries())
      if (asking !== null && asking !== undefined) {
        this.#setup.asker.drop(asking);
        this.#closed(number);
      }
    this.#setup.done(answer, this.#source);
  }

  #silence(): Answer {
    const first = this.#silent[0] as Answer;
    const endedAt = Math.max(...this.#silent.map((answer) => answer.endedAt));
    const askedAt = Math.min(...this.#silent.map((answer) => answer.askedAt));
    return { ...first, askedAt, endedAt, sent: this.#sent(this.#silent, this.#silent.length) };
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
