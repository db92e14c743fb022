// Asks a port that is known to answer until it does, or has missed several patient questions: then its address is mute.
import { pause, sleep } from '../../base/sleep.ts';
import type { Answer } from '../record/answer.ts';
import type { PaceClass } from '../record/silent-syns.ts';
import type { Anchors } from './anchors.ts';
import type { AnswerHistory } from './answer-history.ts';
import { isNoSample, type PingContext } from './ask-again.ts';

/** Misses in a row after which the address counts as mute, and the pauses between them. */
const PAUSES_MS = [300, 1000];
/** Where this machine had no descriptor to ask with, it tries so often, ever later. */
const RESOURCE_TRIES = 5;
/** Quick questions before those, and how long after one the next one leaves. */
const QUICK = 4;
const QUICK_GAP_MS = 100;

/** A service that counts connections is given no time for the kernel's second SYN, which a firewall counts as another. */
const CAREFUL_MS = 950;

export interface AskUntilAnsweredContext extends PingContext {
  readonly anchors: Anchors;
  /** Records what came of a question. @returns whether the port answered as itself */
  readonly note: (histories: readonly AnswerHistory[], index: number, answer: Answer, pace: PaceClass) => boolean;
  /** Told of questions that go on after the answer was there, for those who wait for all of them. */
  readonly underWay: (question: Promise<void>) => void;
}

export class AskUntilAnswered {
  readonly #context: AskUntilAnsweredContext;

  constructor(context: AskUntilAnsweredContext) {
    this.#context = context;
  }

  /**
   * Over a line that loses packets the kernel repeats a SYN only after a second. Several quick questions, one after the other,
   * are answered sooner, and each is a sample of what is lost besides. Not over UDP, whose services limit their replies.
   * @returns whether one was answered; the others are waited for by `settled`
   */
  async #quickTries(next: () => number, histories: readonly AnswerHistory[], pace: PaceClass): Promise<boolean> {
    const { ledger, timeoutMs, cancelled, responders, anchors } = this.#context;
    let answered = false;
    const asking: Promise<void>[] = [];
    for (let quick = 0; quick < QUICK && !answered && !cancelled(); quick++) {
      const index = next();
      if (index < 0) break;
      const address = ledger.addressOf[index] as number;
      if (ledger.isUdp(index) || responders.domain(address).loopback) return false;
      const asked = this.#context.ask(index, timeoutMs(address)).then((answer) => {
        if (!isNoSample(answer) && this.#context.note(histories, index, answer, pace)) answered = true;
      });
      asking.push(asked);
      this.#context.underWay(asked);
      // A service that counts connections is not asked again before this one has had its time.
      await (anchors.isCareful(index) ? asked : Promise.race([asked, sleep(QUICK_GAP_MS)]));
    }
    for (const asked of asking) if (!answered) await asked;
    return answered;
  }

  /**
   * Asks somebody who is known to answer until an answer comes, or several patient questions have had none.
   * @param next the probe to ask next; -1 where none may be asked now
   * @param soonestMs how long until one may be asked, in milliseconds; infinite where none may
   * @param timelines whose record the samples are
   * @param concerned who is mute where nobody answers
   */
  async askUntilAnswered(
    next: () => number,
    histories: readonly AnswerHistory[],
    concerned: AnswerHistory,
    pace: PaceClass,
    soonestMs: () => number = () => Number.POSITIVE_INFINITY,
  ): Promise<boolean> {
    const { cancelled, patienceMs, anchors } = this.#context;
    if (await this.#quickTries(next, histories, pace)) return true;
    let from: number | null = null;
    let to = 0;
    for (let miss = 0; miss <= PAUSES_MS.length; miss++) {
      let index = next();
      if (index < 0) {
        const waitMs = soonestMs();
        if (!Number.isFinite(waitMs)) return false;
        await pause(waitMs, cancelled);
        index = next();
        if (index < 0) return false;
      }
      const waitMs = anchors.isCareful(index) ? Math.min(CAREFUL_MS, patienceMs) : patienceMs;
      const answer = await this.#askWithMeans(index, waitMs);
      // A question that we could not send is not a miss. Nobody was heard all the same, so the silence is not credited.
      if (answer.kind === 'cancelled' || answer.kind === 'resources' || cancelled()) return false;
      if (this.#context.note(histories, index, answer, pace)) return true;
      from ??= answer.askedAt;
      to = answer.endedAt;
      await pause(PAUSES_MS[miss] ?? 0, cancelled);
    }
    concerned.mute(from ?? to, to);
    return false;
  }

  async #askWithMeans(index: number, waitMs: number): Promise<Answer> {
    const { ask, cancelled } = this.#context;
    for (let tries = 1; ; tries++) {
      const answer = await ask(index, waitMs);
      if (answer.kind !== 'resources' || tries > RESOURCE_TRIES || cancelled()) return answer;
      await pause(50 * 2 ** tries, cancelled);
    }
  }
}
