// After each sweep, classifies refusals as RST or REJECT, a family at a time while nothing else of it is asked (rules 2, 3).
import type { Family } from '../../model/words.ts';
import type { IcmpCount, IcmpCounters } from '../machine/icmp-counters.ts';
import type { Answer } from '../record/answer.ts';
import type { Ledger } from '../record/ledger.ts';
import type { IcmpLock } from '../udp/icmp-lock.ts';
import type { UdpErrors } from '../udp/udp-asker.ts';
import { NEIGHBOUR_MS } from './dead-neighbours.ts';
import { bisectLocalErrors, bisectRefusals } from './icmp-bisection.ts';

/** Asks probes once, while nothing else of their family is under way, without recording the answers. */
export type AskQuietly = (
  probes: readonly number[],
  timeoutMs: number,
  onAnswer: (index: number, answer: Answer) => void,
) => Promise<void>;

interface ClassifierContext {
  readonly ledger: Ledger;
  readonly counters: IcmpCounters;
  readonly icmpLock: IcmpLock;
  /** ICMP errors that UDP sockets were told of: running totals. */
  readonly udpErrors: UdpErrors;
  readonly ask: AskQuietly;
  readonly timeoutMs: number;
  readonly cancelled: () => boolean;
  readonly random: () => number;
}

/** What the kernel had counted, and what of it UDP sockets had been told, before anything was asked. */
interface Start {
  readonly count: IcmpCount | null;
  readonly udpErrors: number;
}

export class RefusalClassifier {
  readonly #context: ClassifierContext;
  readonly #start: Record<Family, Start>;
  /** Families of which something was refused while the counters stood still: this machine does not keep them. */
  readonly #still = new Set<Family>();

  constructor(context: ClassifierContext) {
    this.#context = context;
    const start = (family: Family): Start => ({
      count: context.counters.read(family),
      udpErrors: context.udpErrors[family],
    });
    this.#start = { 4: start(4), 6: start(6) };
  }

  /** Whether this machine has counters that tell an RST from an ICMP error. */
  canClassify(family: Family): boolean {
    return this.#start[family].count !== null && !this.#still.has(family);
  }

  /** Classifies what needs no further question: refusals of a family in which no ICMP error came in at all. */
  classifyAtOnce(asked: readonly number[]): void {
    const { ledger } = this.#context;
    for (const family of [4, 6] as const) {
      if (!this.#allReset(family)) continue;
      for (const index of asked)
        if (ledger.is(index, 'refused') && ledger.address(index).family === family) ledger.setResult(index, 'rst');
    }
  }

  /** TCP came in since the start, and no ICMP error but those to UDP questions, so every refusal was an RST. */
  #allReset(family: Family): boolean {
    const start = this.#start[family];
    const now = this.#context.counters.read(family);
    if (start.count === null || now === null) return false;
    if (now.segments === start.count.segments) return false;
    return now.received - start.count.received <= this.#context.udpErrors[family] - start.udpErrors;
  }

  /** The families have counters of their own, so both can be settled at the same time. */
  async classify(asked: readonly number[]): Promise<void> {
    await Promise.all(([4, 6] as const).map((family) => this.#classifyFamily(family, asked)));
  }

  async #classifyFamily(family: Family, asked: readonly number[]): Promise<void> {
    const { ledger, counters, timeoutMs, cancelled, icmpLock, random } = this.#context;
    const start = this.#start[family];
    const now = counters.read(family);
    if (start.count === null || now === null) return;
    const mine = asked.filter((index) => ledger.address(index).family === family);
    const refused = mine.filter((index) => ledger.is(index, 'refused'));
    const quietly =
      (waitMs: number) => (probes: readonly number[], onAnswer: (index: number, answer: Answer) => void) =>
        this.#context.ask(probes, waitMs, onAnswer);
    const context = { ledger, counters, cancelled, random, ask: quietly(timeoutMs) };
    const stood = now.segments === start.count.segments && now.received === start.count.received;
    if (refused.length > 0 && stood) this.#still.add(family);
    else if (this.#allReset(family)) for (const index of refused) ledger.setResult(index, 'rst');
    else if (refused.length > 0) await icmpLock.exclusive(family, () => bisectRefusals(context, family, refused));
    if (now.sent === start.count.sent) return;
    const unreachable = mine.filter((index) => ledger.is(index, 'unreachable'));
    if (unreachable.length === 0) return;
    const patient = { ...context, ask: quietly(NEIGHBOUR_MS) };
    await icmpLock.exclusive(family, () => bisectLocalErrors(patient, family, unreachable));
  }
}
