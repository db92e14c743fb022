// The first round, at the policy's own pace: ports that are expected open first, then all the rest.
import { pause } from '../../base/sleep.ts';
import { type DeadNeighbours, EARLY_MS } from '../classify/dead-neighbours.ts';
import type { RetryPolicy } from '../evidence/retry-policy.ts';
import { byAddress } from '../record/by-address.ts';
import type { Ledger } from '../record/ledger.ts';
import { sendingMs } from '../send/pace.ts';
import type { ConcludeRound } from './conclude-round.ts';
import type { RoundSweeps } from './round-sweeps.ts';
import type { RoundsContext } from './rounds-context.ts';

/** How long the first answers are awaited before the silent ports are asked, so that these have a witness before. */
const FIRST_ANSWERS_MS = 300;
/** An address with so many ports that are to answer has so many of them asked first, and is looked at so often until one does. */
const MANY_EXPECTED = 128;
const SCOUTS = 8;
const SCOUT_LOOK_MS = 5;

interface FirstRoundContext extends RoundsContext {
  readonly retryPolicy: RetryPolicy;
  readonly roundSweeps: RoundSweeps;
  readonly deadNeighbours: DeadNeighbours;
  readonly concludeRound: ConcludeRound;
}

export class FirstRound {
  readonly #context: FirstRoundContext;

  constructor(context: FirstRoundContext) {
    this.#context = context;
  }

  async run(): Promise<void> {
    const { ledger, pings, pace, paceWatch, acceptsAnything, cancelled, retryPolicy, deadNeighbours, concludeRound } =
      this.#context;
    const all = ledger.indexes();
    const first = all.filter((index) => retryPolicy.expectedOpen(index));
    const rest = all.filter((index) => !retryPolicy.expectedOpen(index));
    paceWatch?.begin(tcpPortsOf(ledger, all));
    pings.start(all, 'fast', sendingMs(ledger.addressOf, all, pace));
    acceptsAnything.holdAll();
    const early = setTimeout(() => deadNeighbours.askEarly(), EARLY_MS);
    await this.#sweep(first, rest);
    clearTimeout(early);
    paceWatch?.end();
    await acceptsAnything.finished();
    if (!cancelled()) acceptsAnything.judgeSwept();
    await concludeRound.run(all, 'fast');
  }

  /** Scouts, then what is expected open, then the rest as soon as those have answered or have had the time to. */
  async #sweep(first: readonly number[], rest: readonly number[]): Promise<void> {
    const { ledger, pace, paceWatch, roundSweeps } = this.#context;
    const scouts = scoutsOf(first, ledger.addressOf);
    const scouted = roundSweeps.record(scouts, pace, 'fast');
    if (scouts.length > 0) await this.#hearFrom(scouts);
    let held = first.length;
    const answered = roundSweeps.record(without(first, scouts), pace, 'fast').then(() => {
      held = 0;
    });
    if (rest.length > 0) {
      // Both together keep to the pace: the second begins when the first is sent, with what that leaves of the sockets.
      if (2 * first.length > pace.inFlight) await answered;
      else if (first.length > 0) await soonOr(answered, FIRST_ANSWERS_MS + sendingMs(ledger.addressOf, first, pace));
      if (first.length > 0) paceWatch?.nextSweep();
      await roundSweeps.record(rest, pace, 'fast', { held: () => held });
    }
    await Promise.all([scouted, answered]);
  }

  /** Waits until each address of those probes has answered, or for as long as a first answer is worth. */
  async #hearFrom(probes: readonly number[]): Promise<void> {
    const { ledger, responders, cancelled } = this.#context;
    const addresses = [...new Set(probes.map((index) => ledger.addressOf[index] as number))];
    const until = performance.now() + FIRST_ANSWERS_MS;
    const isHeard = (address: number) => responders.anchor(address, 'tcp') >= 0;
    while (performance.now() < until && !cancelled() && !addresses.every(isHeard))
      await pause(SCOUT_LOOK_MS, cancelled);
  }
}

/**
 * A few ports of each address that has very many to answer: asked a moment before the others, so that any silent one among
 * those has somebody who was heard before it.
 */
function scoutsOf(first: readonly number[], addressOf: ArrayLike<number>): number[] {
  return [...byAddress(first, addressOf).values()].flatMap((list) =>
    list.length < MANY_EXPECTED ? [] : list.slice(0, SCOUTS),
  );
}

/** By address: how many TCP ports are to be asked. */
function tcpPortsOf(ledger: Ledger, probes: readonly number[]): ReadonlyMap<number, number> {
  const tcp = probes.filter((index) => !ledger.isUdp(index));
  return new Map([...byAddress(tcp, ledger.addressOf)].map(([address, list]) => [address, list.length]));
}

function without(all: readonly number[], some: readonly number[]): readonly number[] {
  if (some.length === 0) return all;
  const taken = new Set(some);
  return all.filter((index) => !taken.has(index));
}

/** Waits for a promise, but no longer than this, and leaves no timer behind. */
function soonOr(awaited: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((go) => {
    const timer = setTimeout(go, milliseconds);
    void awaited.then(() => {
      clearTimeout(timer);
      go();
    });
  });
}
