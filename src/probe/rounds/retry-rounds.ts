// The retry rounds: what is not yet evidence and still could be is asked again, slower each time that it must be.
import { pause } from '../../base/sleep.ts';
import { recheckResponders } from '../evidence/recheck-responders.ts';
import type { RetryPolicy } from '../evidence/retry-policy.ts';
import { MOST_STEPS, sendingMs, slower } from '../send/pace.ts';
import type { ConcludeRound } from './conclude-round.ts';
import type { GentleRounds } from './gentle-rounds.ts';
import type { RoundSweeps } from './round-sweeps.ts';
import type { RoundsContext } from './rounds-context.ts';

/** Pause before a round that asks silent ports again, in milliseconds; and as much again at random. */
const ROUND_PAUSE_MS = 200;
/** Pause after everybody went mute, before one more try. */
const MUTE_PAUSE_MS = 2000;
/** So few ports are asked again and again before their witness is, where its service counts connections. */
const FEW_PROBES = 40;
/** A round that takes so long, in milliseconds, and settles less than this share of its ports, is not repeated at the same pace. */
const LONG_ROUND_MS = 5000;
const SETTLES_ENOUGH = 0.25;
/**
 * All rounds together take no longer than this, in milliseconds, or than so many times what the first one took: whoever bans or
 * polices at so slow a pace outlasts a run of many minutes, too.
 */
const MOST_MS = 75_000;
const MOST_FIRST_ROUNDS = 4;
/** No run asks a port in more rounds than this; and than this again, where closed UDP ports were retried in between. */
const MOST_ROUNDS = 16;

interface RetryContext extends RoundsContext {
  readonly retryPolicy: RetryPolicy;
  readonly roundSweeps: RoundSweeps;
  readonly gentleRounds: GentleRounds;
  readonly concludeRound: ConcludeRound;
}

export class RetryRounds {
  readonly #context: RetryContext;
  /** How often the slow pace was lowered. */
  #steps = 0;
  /** Whether a round was left out because it would have taken longer than the run may. */
  cutShort = false;

  constructor(context: RetryContext) {
    this.#context = context;
  }

  /** Rounds until nothing is left that asking again could turn into evidence. */
  async run(): Promise<void> {
    const { cancelled, responders, ledger, gentleRounds, leftMs, pace } = this.#context;
    const addressOf = (index: number) => ledger.addressOf[index] as number;
    // Addresses that were mute before: one more try each, and no more.
    const muteOnce = new Set<number>();
    const givenUp = new Set<number>();
    const mostMs = Math.max(MOST_MS, MOST_FIRST_ROUNDS * sendingMs(ledger.addressOf, ledger.indexes(), pace));
    const began = performance.now();
    let asked = Number.POSITIVE_INFINITY;
    for (let round = 0; round < MOST_ROUNDS && !cancelled(); round++) {
      let left = this.#notYetEvidence(asked);
      const nowMute = new Set(left.map(addressOf).filter((address) => responders.isMute(address)));
      for (const address of nowMute) (muteOnce.has(address) ? givenUp : muteOnce).add(address);
      const gently = gentleRounds.candidates(nowMute, givenUp, round);
      if (gently.size > 0 && leftMs() <= 0) {
        this.cutShort = true;
        break;
      }
      if (gently.size > 0) {
        await gentleRounds.ask(gently);
        responders.forgetMute();
        for (const address of gently.keys()) givenUp.add(address);
        continue;
      }
      left = left.filter((index) => !givenUp.has(addressOf(index)));
      if (left.length === 0) break;
      asked = left.length;
      if (round > 0 && performance.now() - began + this.#roundMs(left) > mostMs) break;
      // A round that is cut off credits nothing, and leaves no time for what is looked at in the end.
      if (this.#shortestMs(left) > leftMs()) {
        this.cutShort = true;
        break;
      }
      // What is reached on another way now has to be heard on it first, as after a silence.
      const mute = left.some((index) => nowMute.has(addressOf(index))) || responders.takeMoved();
      await this.#pauseBefore(left, mute);
      responders.forgetMute();
      await this.#round(left, mute);
    }
  }

  /** The least that a round of those probes takes, in milliseconds. */
  #shortestMs(probes: readonly number[]): number {
    const { laterPace, responders, ledger } = this.#context;
    return sendingMs(ledger.addressOf, probes, slower(laterPace(), responders.anyLoss(), this.#steps));
  }

  /** What a round of those probes takes where all stay silent, in milliseconds. */
  #roundMs(probes: readonly number[]): number {
    return this.#shortestMs(probes) * sweepsOf(probes.length, this.#context.responders.anyLoss());
  }

  /** Jitter, so that a rate limiter does not see a fixed interval, nor a NAT the same port at the same moment. */
  async #pauseBefore(probes: readonly number[], mute: boolean): Promise<void> {
    const { random, cancelled } = this.#context;
    const pauseMs = (mute ? MUTE_PAUSE_MS : ROUND_PAUSE_MS) * (1 + random());
    await pause(mute ? pauseMs : pauseMs - this.#restedMs(probes), cancelled);
  }

  /** How long ago the last socket to one of those ports was over, in milliseconds: others may have been waited for since. */
  #restedMs(probes: readonly number[]): number {
    const { ledger } = this.#context;
    const last = probes.reduce((latest, index) => Math.max(latest, ledger.endedAt(index)), 0);
    return performance.now() - last;
  }

  async #round(probes: readonly number[], mute: boolean): Promise<void> {
    const { pings, responders, ledger, cancelled, roundSweeps, concludeRound } = this.#context;
    const pace = this.#context.laterPace();
    const hoped = slower(pace, responders.anyLoss(), this.#steps);
    pings.start(probes, 'slow', sendingMs(ledger.addressOf, probes, hoped));
    // A witness before. Where nobody was mute, those heard after the last sweep are that.
    if (mute) await recheckResponders(this.#context, probes);
    const lossy = responders.anyLoss();
    const slow = slower(pace, lossy, this.#steps);
    const usual = sweepsOf(probes.length, lossy);
    const sweepsFor = this.#sweepsFor(probes, usual);
    for (const index of probes) ledger.beginRound(index);
    let left = probes;
    for (let sweep = 1; left.length > 0 && !cancelled(); sweep++) {
      if (sweep > 1) for (const index of left) ledger.beginAttempt(index);
      await roundSweeps.record(left, slow, 'slow', { sweep, sweeps: usual });
      left = left.filter(
        (index) => ledger.is(index, 'silent') && !ledger.isUdp(index) && sweep < (sweepsFor.get(index) ?? usual),
      );
    }
    await concludeRound.run(probes, 'slow');
  }

  /** Few silent ports whose responder counts connections are asked so often that one more question to it proves them. */
  #sweepsFor(probes: readonly number[], usual: number): ReadonlyMap<number, number> {
    const { pings, retryPolicy } = this.#context;
    const often = probes.length <= FEW_PROBES ? probes.filter((index) => pings.isCareful(index)) : [];
    return new Map(often.map((index) => [index, Math.max(usual, retryPolicy.questionsNeeded(index))]));
  }

  /**
   * The probes that asking again can turn into evidence. Where the slow pace still loses so much that it cannot, the pace is
   * lowered, and what was sent at it counts no more.
   * @param asked how many probes the round before asked: where a long one settled few of them, its pace is what is wrong
   */
  #notYetEvidence(asked: number): number[] {
    const { ledger, responders, retryPolicy } = this.#context;
    const found: number[] = [];
    const tooLossy: number[] = [];
    for (const index of ledger.indexes()) {
      const wants = retryPolicy.shouldRetry(index);
      if (wants === 'too-lossy') tooLossy.push(index);
      else if (wants) found.push(index);
    }
    const stuck = this.#isStuck(found, asked);
    if (this.#steps >= MOST_STEPS || (!stuck && (found.length > 0 || tooLossy.length === 0))) return found;
    this.#steps++;
    // All that is not proven: what was sent at a pace that loses much must not be weighed by one that loses little.
    for (const index of ledger.indexes()) if (!retryPolicy.isProven(index)) ledger.dropSlowCredit(index);
    responders.forget('slow');
    return [...found, ...tooLossy];
  }

  #isStuck(found: readonly number[], asked: number): boolean {
    if (!this.#context.responders.anyLoss() || found.length < (1 - SETTLES_ENOUGH) * asked) return false;
    return Number.isFinite(asked) && this.#roundMs(found) > LONG_ROUND_MS;
  }
}

/** Over a line that loses packets a few ports are asked more than once a round: each round has its pauses and its witnesses. */
function sweepsOf(probes: number, lossy: boolean): number {
  if (!lossy || probes > 400) return 1;
  return probes > 40 ? 2 : 3;
}
