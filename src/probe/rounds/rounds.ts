// The rounds of a batch, told as one story: ask everything, retry what is not yet evidence, check what was found (docs/prober.md).
import { DeadNeighbours } from '../classify/dead-neighbours.ts';
import { askFromOtherSide } from '../classify/other-side.ts';
import { RefusalClassifier } from '../classify/refusal-classifier.ts';
import { whatFellSilent } from '../evidence/fell-silent.ts';
import { RetryPolicy } from '../evidence/retry-policy.ts';
import { retryClosedUdp } from '../udp/closed-udp-retry.ts';
import { ConcludeRound } from './conclude-round.ts';
import { FirstRound } from './first-round.ts';
import { GentleRounds } from './gentle-rounds.ts';
import { RetryRounds } from './retry-rounds.ts';
import { RoundSweeps } from './round-sweeps.ts';
import type { RoundsContext } from './rounds-context.ts';

export class Rounds {
  readonly #context: RoundsContext;
  readonly #retryPolicy: RetryPolicy;
  readonly #roundSweeps: RoundSweeps;
  readonly #refusals: RefusalClassifier;
  readonly #concludeRound: ConcludeRound;
  readonly #firstRound: FirstRound;
  readonly #retryRounds: RetryRounds;
  /** Refused ports were asked from the other side; and what answered was asked once more at the end. */
  #askedOtherSide = false;
  #heardLast = false;
  #noTime = false;

  constructor(context: RoundsContext) {
    this.#context = context;
    const { ledger, responders, defaults, roundTrips } = context;
    const retryPolicy = new RetryPolicy(ledger, responders, defaults, (address) => roundTrips.patienceMs(address));
    const roundSweeps = new RoundSweeps(context, retryPolicy);
    const deadNeighbours = new DeadNeighbours(context);
    const refusals = new RefusalClassifier({
      ...context,
      timeoutMs: defaults.timeoutMs,
      ask: (probes, timeoutMs, onAnswer) => roundSweeps.quietly(probes, timeoutMs, onAnswer),
    });
    const concludeRound = new ConcludeRound({ ...context, roundSweeps, deadNeighbours, refusals });
    const gentleRounds = new GentleRounds({ ...context, retryPolicy, roundSweeps });
    this.#retryPolicy = retryPolicy;
    this.#roundSweeps = roundSweeps;
    this.#refusals = refusals;
    this.#concludeRound = concludeRound;
    this.#firstRound = new FirstRound({ ...context, retryPolicy, roundSweeps, deadNeighbours, concludeRound });
    this.#retryRounds = new RetryRounds({ ...context, retryPolicy, roundSweeps, gentleRounds, concludeRound });
  }

  async run(): Promise<void> {
    // Nothing has been asked, and nothing will be.
    if (this.#context.cancelled() || this.#context.leftMs() <= 0) {
      this.#noTime = true;
      return;
    }
    await this.#firstRound.run();
    // Goes on beside the rounds: a host's ICMP errors take their time.
    const closedUdp = this.#retryClosedUdp();
    await this.#retryRounds.run();
    await this.#creditClosedUdp(await closedUdp);
    await this.#askRefusedFromOtherSide();
    if (!this.#context.cancelled()) this.#askedOtherSide = true;
    await this.#findWhatAcceptsAnything();
    await this.#findWhatFellSilent();
    if (!this.#context.cancelled()) this.#heardLast = true;
  }

  /** Whether there was no time for rounds that could have told more. */
  get cutShort(): boolean {
    return this.#noTime || this.#retryRounds.cutShort;
  }

  /**
   * Whether all was looked at that may yet show the opposite of what is known of a port: that its address accepts anything, that
   * the other side of the local ports finds it open, that the address fell silent.
   */
  isChecked(index: number): boolean {
    const { ledger, responders, acceptsAnything } = this.#context;
    const address = ledger.addressOf[index] as number;
    if (responders.domain(address).loopback) return true;
    if (ledger.is(index, 'open')) return acceptsAnything.isKnown(address);
    if (ledger.is(index, 'reply')) return true;
    return ledger.is(index, 'rst') ? this.#askedOtherSide : this.#heardLast;
  }

  /** Whether a probe's silence or ICMP error is evidence; true for what cannot be classified on this machine. */
  isEvidence(index: number): boolean {
    const { ledger } = this.#context;
    if (ledger.fellSilentBeside(index) !== null) return false;
    if (ledger.is(index, 'refused')) {
      if (!this.#refusals.canClassify(ledger.address(index).family)) return true;
      return ledger.credited(index) > 0;
    }
    return this.#retryPolicy.isProven(index);
  }

  /** Asks the silent UDP ports again whose verdict needs closed told from silence; resolves to those that were asked. */
  #retryClosedUdp(): Promise<readonly number[]> {
    const { ledger, icmpLock, pace, leftMs } = this.#context;
    const cancelled = () => this.#context.cancelled() || leftMs() <= 0;
    const silent = ledger.indexes().filter((index) => this.#retryPolicy.retriesClosedUdp(index));
    const ask = async (index: number) => {
      await this.#roundSweeps.recordClosed(index, pace);
      return ledger.is(index, 'silent');
    };
    return retryClosedUdp({ ledger, ready: (family) => icmpLock.ready(family), ask, cancelled }, silent);
  }

  /** Credits what came of that; what is still silent is retried like any other port. */
  async #creditClosedUdp(asked: readonly number[]): Promise<void> {
    if (asked.length === 0 || this.#context.cancelled()) return;
    this.#retryPolicy.endClosedUdpRetry();
    await this.#concludeRound.recheckAndCredit(asked, 'slow', true);
    await this.#retryRounds.run();
  }

  async #askRefusedFromOtherSide(): Promise<void> {
    const { ledger, responders, ask, roundTrips, defaults, cancelled } = this.#context;
    const timeoutMs = (address: number) => roundTrips.timeoutMs(address);
    const expectedOpen = (index: number) => this.#retryPolicy.expectedOpen(index);
    await askFromOtherSide({
      ledger,
      responders,
      ask,
      timeoutMs,
      attempts: defaults.attempts,
      expectedOpen,
      cancelled,
    });
  }

  async #findWhatAcceptsAnything(): Promise<void> {
    const { ledger, acceptsAnything, cancelled } = this.#context;
    // A port that only a later round found open, or a question besides the rounds, is examined too.
    for (const index of ledger.indexes())
      if (ledger.is(index, 'open')) acceptsAnything.opened(ledger.addressOf[index] as number);
    await acceptsAnything.finished();
    if (!cancelled()) acceptsAnything.judgeLast();
    for (const address of ledger.addresses.keys())
      if (acceptsAnything.has(address)) ledger.noteAcceptsAnything(address);
  }

  async #findWhatFellSilent(): Promise<void> {
    const { ledger, responders, random, pings, roundTrips, cancelled } = this.#context;
    const ask = (index: number, waitMs: number) => pings.askAgain(index, waitMs);
    const timeoutMs = (address: number) => roundTrips.timeoutMs(address);
    const { isReset } = pings;
    ledger.noteFellSilent(await whatFellSilent({ ledger, responders, random, ask, isReset, timeoutMs, cancelled }));
  }
}
