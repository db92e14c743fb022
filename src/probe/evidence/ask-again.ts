// Asks a port again that has answered before, and tells an RST of a restarting service from an ICMP error of a firewall.
import type { IcmpCounters } from '../machine/icmp-counters.ts';
import type { Answer } from '../record/answer.ts';
import type { Ledger } from '../record/ledger.ts';
import type { PaceClass } from '../record/silent-syns.ts';
import type { Connections } from '../send/connections.ts';
import type { Limiter } from '../send/limiter.ts';
import type { Anchors } from './anchors.ts';
import type { AnswerHistory } from './answer-history.ts';
import type { PaceWatch } from './pace/pace-watch.ts';
import type { Responders } from './responders.ts';

export interface PingContext {
  readonly ledger: Ledger;
  readonly responders: Responders;
  /** Asks one probe's port once, without recording the answer as the port's own. */
  readonly ask: (index: number, timeoutMs: number) => Promise<Answer>;
  /** How long to wait for an anchor of that address. */
  readonly timeoutMs: (address: number) => number;
  readonly patienceMs: number;
  readonly cancelled: () => boolean;
  /** The limits of the run, through which `ask` sends. */
  readonly limiter?: Limiter;
  /** What learns the pace, where it is learnt. */
  readonly paceWatch?: PaceWatch | undefined;
  /** How many connections each port has seen of this run. */
  readonly connections?: Connections;
  /** Tell an RST from an ICMP error where an open port refuses all of a sudden. */
  readonly counters?: Pick<IcmpCounters, 'read'>;
}

export class AskAgain {
  readonly #context: PingContext;
  readonly #anchors: Anchors;
  /** Addresses of which an open port refused all of a sudden, and not by an RST. */
  readonly #rejected = new Set<number>();
  /** Refusals of open ports that are known to be RSTs. */
  readonly #resets = new WeakSet<Answer>();

  constructor(context: PingContext, anchors: Anchors) {
    this.#context = context;
    this.#anchors = anchors;
  }

  /** Asks a port that has answered once more, without a note of it. */
  async ask(index: number, timeoutMs: number): Promise<Answer> {
    const { ledger, ask } = this.#context;
    const asking = this.#anchors.asking(index);
    const answer = await ask(index, timeoutMs);
    asking.done();
    if (answer.kind === 'refused' && ledger.is(index, 'open') && (await this.#isReset(index, timeoutMs)))
      this.#resets.add(answer);
    return answer;
  }

  /**
   * Whether an open port that refuses all of a sudden does so by an RST: its service restarts, and the host hears us and is
   * heard. An ICMP error, which a firewall makes as well, moves the kernel's counter.
   */
  async #isReset(index: number, timeoutMs: number): Promise<boolean> {
    const { counters, ledger, ask, cancelled } = this.#context;
    const { family } = ledger.address(index);
    const before = counters?.read(family);
    if (before === undefined || before === null || cancelled()) return false;
    const { kind } = await ask(index, timeoutMs);
    if (kind !== 'refused') return kind === 'open';
    return counters?.read(family)?.received === before.received;
  }

  /** Whether an open port that refused when it was asked again did so by an RST. */
  readonly isReset = (answer: Answer): boolean => this.#resets.has(answer);

  /** Records what came of a question. @returns whether the port answered as itself */
  note(histories: readonly AnswerHistory[], index: number, answer: Answer, pace: PaceClass): boolean {
    const { ledger, responders } = this.#context;
    const { paceWatch } = this.#context;
    const answered = noteIn(histories, ledger, index, answer, pace, {
      reset: this.isReset(answer),
      raised: pace === 'fast' && (paceWatch?.wasRaised(answer.askedAt) ?? false),
    });
    if (pace === 'fast') paceWatch?.note(index, answer, answered);
    this.#anchors.heard(index, answered);
    if (answered) responders.heardAgain(index);
    else responders.missed(index);
    if (!answered && answer.kind === 'refused') this.#rejected.add(ledger.addressOf[index] as number);
    return answered;
  }

  /** Whether an open port of that address met an ICMP error when it was asked again. */
  wasRejected(address: number): boolean {
    return this.#rejected.has(address);
  }
}

/** This machine was not able to ask: that says nothing of the way. */
export function isNoSample({ kind }: Answer): boolean {
  return kind === 'cancelled' || kind === 'resources' || kind === 'local';
}

/**
 * @param reset an open port refused by what is known to be an RST
 * @param raised it was asked while the pace was higher than the one to begin with
 * @returns whether the port answered as itself
 */
function noteIn(
  histories: readonly AnswerHistory[],
  ledger: Ledger,
  index: number,
  answer: Answer,
  pace: PaceClass,
  { reset = false, raised = false } = {},
): boolean {
  // An open port that refuses all of a sudden is somebody else's word, if it is not known to be the host's.
  const refuses = !ledger.is(index, 'open') && !ledger.is(index, 'reply');
  const answered = answer.kind === 'open' || (answer.kind === 'refused' && (refuses || reset));
  for (const history of histories) history.ping(index, answer.askedAt, answer.endedAt, answered, pace, raised);
  return answered;
}
