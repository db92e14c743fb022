// Asks one UDP port with the questions of its protocol, and remembers which of them a server answers.

import { type RandomSource, randomBytesOf } from '../../base/seeded-random.ts';
import type { SourceAddresses } from '../../model/policy.ts';
import type { UdpQuestion } from '../../model/udp-services.ts';
import type { Family } from '../../model/words.ts';
import { type Answer, NO_SOURCE } from '../record/answer.ts';
import type { Flow } from '../record/flow.ts';
import { ownSourcePorts } from '../send/source-ports.ts';
import { furtherQuestions } from './further-questions.ts';
import { UDP_QUESTIONS } from './question-table.ts';
import type { UdpQuestionSpec } from './questions/question.ts';
import { type AnswerOrigin, type AskedQuestion, UdpAttempt } from './udp-attempt.ts';

export interface UdpTarget {
  readonly address: string;
  readonly family: Family;
  readonly port: number;
  readonly question: UdpQuestion;
  /** From which part of the local ports to ask. */
  readonly flow: Flow;
}

/**
 * How much one attempt asks.
 * - `whole`: the question of the service, and a moment later, from a socket that hears anybody, that question again with
 *   every other one that such a server may be set to answer. Only this silence may count as evidence.
 * - `once`: the question of the service alone, where it is the ICMP error of a closed port that is looked for.
 * - `as-answered`: the one question that this port is known to answer, once: one sample of what is lost on the way.
 */
export type UdpManner = 'whole' | 'once' | 'as-answered';

export interface UdpAskOptions {
  /** `whole` if not given. */
  readonly manner?: UdpManner;
  /** Resolves when one more datagram may be sent in that family; at once if not given. */
  readonly ready?: (family: Family) => Promise<void>;
}

/** Nobody has said what protocol is spoken there: an empty datagram, as any datagram makes a closed port say so. */
const EMPTY: UdpQuestionSpec = {
  source: 'RFC 768: a datagram may be empty',
  answerHasNoId: true,
  ask: () => ({ datagrams: [Buffer.alloc(0)], recognises: () => true }),
};

/** ICMP errors that reached UDP sockets, by family: the kernel counted these too (see IcmpCounters). */
export type UdpErrors = Record<Family, number>;

export class UdpAsker {
  inFlight = 0;
  readonly icmpErrors: UdpErrors = { 4: 0, 6: 0 };
  readonly #random: RandomSource;
  readonly #source: SourceAddresses | null;
  readonly #ports = ownSourcePorts();
  readonly #asking = new Set<UdpAttempt>();
  /** By address, port and question: ports that answered a further question, or from another address. */
  readonly #unusual = new Map<string, AnswerOrigin>();
  #stopped = false;

  /** @param source the addresses that questions leave from; without it the kernel chooses */
  constructor(random: RandomSource, source: SourceAddresses | null = null) {
    this.#source = source;
    this.#random = random;
  }

  /**
   * Sends one attempt from sockets of its own and says once what came of it: `open` for a reply, `refused` for an ICMP
   * port-unreachable, and else as for TCP.
   * @param timeoutMs how long to wait after the last datagram, in milliseconds
   * @param done called exactly once; `source` is the local address that the kernel chose, null where it was not known
   */
  ask(
    target: UdpTarget,
    timeoutMs: number,
    done: (answer: Answer, source: string | null) => void,
    options: UdpAskOptions = {},
  ): void {
    const askedAt = performance.now();
    if (this.#stopped) {
      done({ kind: 'cancelled', errno: null, askedAt, endedAt: askedAt }, null);
      return;
    }
    const { manner = 'whole', ready = () => Promise.resolve() } = options;
    const { address, family, port, question } = target;
    const from = this.#source?.[family];
    if (from === null) {
      done({ kind: 'local', errno: NO_SOURCE, askedAt, endedAt: askedAt }, null);
      return;
    }
    const key = `${address} ${port} ${question}`;
    const known = manner === 'as-answered' ? this.#unusual.get(key) : undefined;
    const questions = this.#questions(target, manner, known);
    this.inFlight++;
    const attempt = new UdpAttempt({
      address,
      family,
      port,
      questions,
      fromAnybody: known?.elsewhere ?? false,
      again: manner === 'whole' && question !== 'empty',
      timeoutMs,
      from: from ?? null,
      ready: () => ready(family),
      // Both sockets of an attempt are of one flow, so that everything is asked on it.
      drawPort: () => this.#ports.draw(target.flow),
      done: (kind, errno, { source, localPort, origin }) => {
        this.#asking.delete(attempt);
        this.inFlight--;
        if (kind === 'refused' || kind === 'unreachable') this.icmpErrors[family]++;
        if (manner === 'whole' && origin !== null) this.#remember(key, origin);
        const answer = { kind, errno, askedAt, endedAt: performance.now() };
        done(localPort === null ? answer : { ...answer, flow: this.#ports.flowOfPort(localPort) }, source);
      },
    });
    this.#asking.add(attempt);
    attempt.start();
  }

  #remember(key: string, origin: AnswerOrigin): void {
    if (origin.question === 0 && !origin.elsewhere) this.#unusual.delete(key);
    else this.#unusual.set(key, origin);
  }

  #questions({ question, port }: UdpTarget, manner: UdpManner, known: AnswerOrigin | undefined): AskedQuestion[] {
    const first = question === 'empty' ? EMPTY : UDP_QUESTIONS[question];
    const all = manner === 'once' ? [first] : [first, ...furtherQuestions(question, port)];
    const asked = manner === 'as-answered' ? [all[known?.question ?? 0] ?? first] : all;
    const random = randomBytesOf(this.#random);
    return asked.map((spec) => ({ exchange: spec.ask(random, port), hasId: spec.answerHasNoId !== true }));
  }

  /** Ends everything in flight as `cancelled`; what is asked from now on is cancelled too. */
  stop(): void {
    this.#stopped = true;
    for (const attempt of [...this.#asking]) attempt.finish('cancelled', null);
  }
}
