// The rounds of a run: ask, tell refusals apart, ask the witnesses again, credit silence that somebody vouched for, repeat.

import { pause } from '../base/sleep.ts';
import { DeadNeighbours, EARLY_MS, spreadNoNeighbour } from './classify/dead-neighbours.ts';
import { askFromOtherSide } from './classify/other-side.ts';
import { RefusalClassifier } from './classify/refusal-classifier.ts';
import type { PaceClass } from './evidence/answer-history.ts';
import { creditSilence, type Earlier } from './evidence/credit-silence.ts';
import { whatFellSilent } from './evidence/fell-silent.ts';
import { recheckResponders } from './evidence/recheck-responders.ts';
import { RetryPolicy } from './evidence/retry-policy.ts';
import { GentleRounds } from './gentle-rounds.ts';
import { RoundSweeps } from './round-sweeps.ts';
import type { RoundsContext } from './rounds-context.ts';
import { MOST_STEPS, sendingMs, slower } from './send/pace.ts';
import { retryClosedUdp } from './udp/closed-udp-retry.ts';

/** How long the first answers are awaited before the silent ports are asked, so that these have a witness before. */
const FIRST_ANSWERS_MS = 300;
/** An address with so many ports that are to answer has so many of them asked first, and is looked at so often until one does. */
const MANY_EXPECTED = 128;
const SCOUTS = 8;
const SCOUT_LOOK_MS = 5;
/** Pause before a round that asks silent ports again, in milliseconds; and as much again at random. */
const ROUND_PAUSE_MS = 200;
/** Pause after everybody went mute, before one more try. */
const MUTE_PAUSE_MS = 2000;
/** So few ports are asked again and again before their witness is, where its service counts connections. */
const FEW_PROBES = 40;
/** No run asks a port in more rounds than this; and than this again, where closed UDP ports had to be hunted for in between. */
const MOST_ROUNDS = 16;

export class Rounds {
  readonly #context: RoundsContext;
  readonly #retryPolicy: RetryPolicy;
  readonly #roundSweeps: RoundSweeps;
  readonly #refusals: RefusalClassifier;
  readonly #deadNeighbours: DeadNeighbours;
  readonly #gentle: GentleRounds;
  /** How often the slow pace was lowered. */
  #steps = 0;

  constructor(context: RoundsContext) {
    this.#context = context;
    const { ledger, responders, defaults, roundTrips } = context;
    this.#retryPolicy = new RetryPolicy(ledger, responders, defaults, (address) => roundTrips.patienceMs(address));
    this.#roundSweeps = new RoundSweeps(context, this.#retryPolicy);
    this.#gentle = new GentleRounds({ ...context, retryPolicy: this.#retryPolicy, roundSweeps: this.#roundSweeps });
    this.#deadNeighbours = new DeadNeighbours(context);
    this.#refusals = new RefusalClassifier({
      ...context,
      timeoutMs: context.defaults.timeoutMs,
      ask: (probes, timeoutMs, onAnswer) => this.#roundSweeps.quietly(probes, timeoutMs, onAnswer),
    });
  }

  /** Whether a probe's silence or ICMP error counts as evidence; true for what cannot be told apart on this machine. */
  counts(index: number): boolean {
    const { ledger } = this.#context;
    if (ledger.fellSilentBeside(index) !== null) return false;
    if (ledger.is(index, 'refused')) {
      if (!this.#refusals.canClassify(ledger.address(index).family)) return true;
      return ledger.credited(index) > 0;
    }
    return this.#retryPolicy.isProven(index);
  }

  async run(): Promise<void> {
    const { cancelled, ledger, acceptsAnything } = this.#context;
    await this.#firstRound();
    // Goes on beside the rounds: a host's ICMP errors take their time.
    const retryingUdp = this.#retryClosedUdp();
    await this.#askAgain();
    const retriedUdp = await retryingUdp;
    if (retriedUdp.length > 0 && !cancelled()) {
      this.#retryPolicy.endClosedUdpRetry();
      await this.#recheckAndCredit(retriedUdp, 'slow', new Map(), true);
      await this.#askAgain();
    }
    const { responders, random, ask, roundTrips, pings } = this.#context;
    const timeoutMs = (address: number) => roundTrips.timeoutMs(address);
    const expectedOpen = (index: number) => this.#retryPolicy.expectedOpen(index);
    const { attempts } = this.#context.defaults;
    await askFromOtherSide({ ledger, responders, ask, timeoutMs, attempts, expectedOpen, cancelled });
    // A port that only a later round found open, or a question besides the rounds, is examined too.
    for (let index = 0; index < ledger.size; index++)
      if (ledger.is(index, 'open')) acceptsAnything.opened(ledger.addressOf[index] as number);
    await acceptsAnything.finished();
    if (!cancelled()) acceptsAnything.judgeSwept();
    for (const address of ledger.addresses.keys())
      if (acceptsAnything.has(address)) ledger.acceptsAnything[address] = 1;
    const again = (index: number, waitMs: number) => pings.askAgain(index, waitMs);
    const { isReset } = pings;
    ledger.fellSilent = await whatFellSilent({ ledger, responders, random, ask: again, isReset, timeoutMs, cancelled });
  }

  /** Rounds until nothing is left that asking again could settle. */
  async #askAgain(): Promise<void> {
    const { cancelled, responders, random, ledger } = this.#context;
    const addressOf = (index: number) => ledger.addressOf[index] as number;
    // Addresses that were mute before: one more try each, and no more.
    const muteOnce = new Set<number>();
    const givenUp = new Set<number>();
    for (let round = 0; round < MOST_ROUNDS && !cancelled(); round++) {
      let left = this.#unsettled();
      const nowMute = new Set(left.map(addressOf).filter((address) => responders.isMute(address)));
      for (const address of nowMute) (muteOnce.has(address) ? givenUp : muteOnce).add(address);
      const gently = this.#gentle.candidates(nowMute, givenUp, round);
      if (gently.size > 0) {
        await this.#gentle.ask(gently);
        responders.forgetMute();
        for (const address of gently.keys()) givenUp.add(address);
        continue;
      }
      left = left.filter((index) => !givenUp.has(addressOf(index)));
      if (left.length === 0) break;
      // What is reached on another way now has to be heard on it first, as after a silence.
      const mute = left.some((index) => nowMute.has(addressOf(index))) || responders.takeMoved();
      // Something that limits us must not see a drumbeat, nor a NAT the same port at once: later, and never quite as late.
      const pauseMs = (mute ? MUTE_PAUSE_MS : ROUND_PAUSE_MS) * (1 + random());
      await pause(mute ? pauseMs : pauseMs - this.#restedMs(left), cancelled);
      responders.forgetMute();
      await this.#round(left, mute);
    }
  }

  /** How long ago the last socket to one of those ports was over, in milliseconds: others may have been waited for since. */
  #restedMs(probes: readonly number[]): number {
    const { endedAt } = this.#context.ledger;
    const last = probes.reduce((latest, index) => Math.max(latest, endedAt[index] as number), 0);
    return performance.now() - last;
  }

  /** What is expected open first, as it is likely to answer; then, with that for a witness, all the rest. */
  async #firstRound(): Promise<void> {
    const { ledger, pings, pace, acceptsAnything, cancelled } = this.#context;
    const all = Array.from(ledger.port.keys());
    const first = all.filter((index) => this.#retryPolicy.expectedOpen(index));
    const rest = all.filter((index) => !this.#retryPolicy.expectedOpen(index));
    pings.start(all, 'fast', sendingMs(ledger.addressOf, all, pace));
    acceptsAnything.holdAll();
    const early = setTimeout(() => this.#deadNeighbours.askEarly(), EARLY_MS);
    const scouts = scoutsOf(first, ledger);
    const scouted = this.#roundSweeps.record(scouts, pace, 'fast');
    if (scouts.length > 0) await this.#heardFrom(scouts);
    let held = first.length;
    const answered = this.#roundSweeps.record(without(first, scouts), pace, 'fast').then(() => {
      held = 0;
    });
    if (rest.length > 0) {
      // Both together keep to the pace: the second begins when the first is sent, with what that leaves of the sockets.
      if (2 * first.length > pace.inFlight) await answered;
      else if (first.length > 0) await soonOr(answered, FIRST_ANSWERS_MS + sendingMs(ledger.addressOf, first, pace));
      await this.#roundSweeps.record(rest, pace, 'fast', { held: () => held });
    }
    await Promise.all([scouted, answered]);
    clearTimeout(early);
    await acceptsAnything.finished();
    if (!cancelled()) acceptsAnything.judgeSwept();
    await this.#conclude(all, 'fast');
  }

  /** Waits until each address of those probes has answered, or for as long as a first answer is worth. */
  async #heardFrom(probes: readonly number[]): Promise<void> {
    const { ledger, responders, cancelled } = this.#context;
    const addresses = [...new Set(probes.map((index) => ledger.addressOf[index] as number))];
    const until = performance.now() + FIRST_ANSWERS_MS;
    const isHeard = (address: number) => responders.anchor(address, 'tcp') >= 0;
    while (performance.now() < until && !cancelled() && !addresses.every(isHeard))
      await pause(SCOUT_LOOK_MS, cancelled);
  }

  async #round(probes: readonly number[], mute: boolean): Promise<void> {
    const { pings, pace, responders, ledger, cancelled } = this.#context;
    const hoped = slower(pace, responders.anyLoss(), this.#steps);
    pings.start(probes, 'slow', sendingMs(ledger.addressOf, probes, hoped));
    // A witness before. Where nobody was mute, those heard after the last sweep are that.
    if (mute) await recheckResponders(this.#context, probes);
    const lossy = responders.anyLoss();
    const slow = slower(pace, lossy, this.#steps);
    const earlier = new Map<number, Earlier>();
    const usual = sweepsOf(probes.length, lossy);
    const often = probes.length <= FEW_PROBES ? probes.filter((index) => pings.isCareful(index)) : [];
    const sweepsFor = new Map(often.map((index) => [index, Math.max(usual, this.#retryPolicy.questionsNeeded(index))]));
    let left = probes;
    for (let sweep = 1; left.length > 0 && !cancelled(); sweep++) {
      for (const index of left) {
        const before = earlier.get(index);
        // One that was not able to ask has sent nothing; then what the ledger knows is of another round.
        if (left !== probes && ledger.uncredited[index] === 1)
          earlier.set(index, {
            from: before?.from ?? (ledger.askedAt[index] as number),
            sent: (before?.sent ?? 0) + 1,
          });
        ledger.uncredited[index] = 0;
      }
      await this.#roundSweeps.record(left, slow, 'slow', { sweep, sweeps: usual });
      left = left.filter(
        (index) => ledger.is(index, 'silent') && !ledger.isUdp(index) && sweep < (sweepsFor.get(index) ?? usual),
      );
    }
    await this.#conclude(probes, 'slow', earlier);
  }

  /** After a sweep: settle what the counters can settle, look for dead neighbours, hear the witnesses again, and credit. */
  async #conclude(asked: readonly number[], pace: PaceClass, earlier?: ReadonlyMap<number, Earlier>): Promise<void> {
    const { pings, responders, ledger, network, cancelled } = this.#context;
    pings.stop();
    // An anchor that turns out to be a REJECT would disturb the telling. Later ones are known for what they are.
    if (pace === 'fast') await pings.finished();
    // Whoever stops a run has a few seconds: what is known is told, and nobody is asked any more.
    if (cancelled()) {
      this.#refusals.classifyAtOnce(asked);
      return;
    }
    if (pace === 'fast') {
      // Before the errors are told apart: those of a dead neighbour look like a firewall's once its resolution is under way.
      await this.#deadNeighbours.find((probes, timeoutMs, onAnswer) =>
        this.#roundSweeps.quietly(probes, timeoutMs, onAnswer),
      );
    }
    await this.#refusals.classify(asked);
    if (pace === 'fast') spreadNoNeighbour(ledger, responders, network);
    responders.review();
    await this.#recheckAndCredit(asked, pace, earlier);
  }

  /** A witness after: credits each silence among those probes that somebody vouched for. `hunted`: as `creditSilence` says. */
  async #recheckAndCredit(
    asked: readonly number[],
    pace: PaceClass,
    earlier?: ReadonlyMap<number, Earlier>,
    retriedUdp = false,
  ): Promise<void> {
    const { responders, ledger, cancelled, pings } = this.#context;
    const silent = asked.filter((index) => ledger.restsOnOthers(index));
    if (silent.length === 0 || cancelled()) return;
    await recheckResponders(this.#context, silent);
    await pings.finished();
    responders.look();
    await this.#context.confirmSources?.(silent);
    pings.dropGone();
    creditSilence(ledger, responders, silent, pace, earlier, retriedUdp);
  }

  /** The silent UDP ports whose verdict needs closed told from silence; resolves to those that were asked. */
  #retryClosedUdp(): Promise<readonly number[]> {
    const { ledger, icmpLock, cancelled, pace } = this.#context;
    const silent = Array.from(ledger.port.keys()).filter((index) => this.#retryPolicy.retriesClosedUdp(index));
    const ask = async (index: number) => {
      await this.#roundSweeps.recordClosed(index, pace);
      return ledger.is(index, 'silent');
    };
    return retryClosedUdp({ ledger, ready: (family) => icmpLock.ready(family), ask, cancelled }, silent);
  }

  /**
   * The probes that asking again can settle. Where the slow pace still loses so much that it cannot, the pace is lowered,
   * and what was sent at it counts no more.
   */
  #unsettled(): number[] {
    const { ledger, responders } = this.#context;
    const found: number[] = [];
    const tooLossy: number[] = [];
    for (let index = 0; index < ledger.size; index++) {
      const wants = this.#retryPolicy.shouldRetry(index);
      if (wants === 'too-lossy') tooLossy.push(index);
      else if (wants) found.push(index);
    }
    if (found.length > 0 || tooLossy.length === 0 || this.#steps >= MOST_STEPS) return found;
    this.#steps++;
    // All that is not settled: what was sent at a pace that loses much must not be weighed by one that loses little.
    for (let index = 0; index < ledger.size; index++)
      if (!this.#retryPolicy.isProven(index)) ledger.creditedSlow[index] = 0;
    responders.forgetSlow();
    return tooLossy;
  }
}

/**
 * A few ports of each address that has very many to answer: asked a moment before the others, so that whatever of those is
 * silent has somebody who was heard before it.
 */
function scoutsOf(first: readonly number[], { addressOf }: Pick<RoundsContext['ledger'], 'addressOf'>): number[] {
  const seen = new Map<number, number[]>();
  for (const index of first) {
    const address = addressOf[index] as number;
    const list = seen.get(address);
    if (list === undefined) seen.set(address, [index]);
    else list.push(index);
  }
  return [...seen.values()].flatMap((list) => (list.length < MANY_EXPECTED ? [] : list.slice(0, SCOUTS)));
}

function without(all: readonly number[], some: readonly number[]): readonly number[] {
  if (some.length === 0) return all;
  const taken = new Set(some);
  return all.filter((index) => !taken.has(index));
}

/** Over a line that loses packets a few ports are asked more than once a round: each round has its pauses and its witnesses. */
function sweepsOf(probes: number, lossy: boolean): number {
  if (!lossy || probes > 400) return 1;
  return probes > 40 ? 2 : 3;
}

/** Waits for a promise, but at most so long, and leaves no timer behind. */
function soonOr(awaited: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((go) => {
    const timer = setTimeout(go, milliseconds);
    void awaited.then(() => {
      clearTimeout(timer);
      go();
    });
  });
}
