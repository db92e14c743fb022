// `wait`: repeats the check until the policy passes or the time is over. The first and last rounds ask everything, the others only what fails.
import { pause } from '../base/sleep.ts';
import { isOutOfTime } from '../base/time-limit.ts';
import type { RoundNews } from '../model/documents/wait.ts';
import type { Report } from '../model/report.ts';
import { narrowToFailing } from '../plan/narrow-to-failing.ts';
import type { Audited, Round } from './check.ts';
import type { Unusable } from './read-policies.ts';
import { RoundHistory } from './round-history.ts';

export interface WaitOptions {
  /** In milliseconds. A round that is under way is not cut short. */
  readonly limitMs: number;
  /** By when the last round must be over, as the time of the whole run is; without it there is no such limit. */
  readonly endMs?: number;
  /** Called before each pause. */
  readonly onRound?: (news: RoundNews) => void;
}

type Asked = Audited | Unusable;

/** Milliseconds that only go forward, and a pause that ends early where `over` says so. Tests have their own. */
export interface Time {
  readonly elapsed: () => number;
  readonly pause: (milliseconds: number, over: () => boolean) => Promise<void>;
}

/** As long as a round took, so that at most half of the time is spent asking; within these. */
const SHORTEST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 10_000;

/**
 * A round that found nothing but what could not be checked may have lacked a witness that the whole run has. A whole round may
 * tell, where it does not make the run more than a tenth louder, and not too often.
 */
const WHOLE_ROUND_SHARE = 10;
const BETWEEN_WHOLE_ROUNDS_MS = 30_000;

/**
 * Asks until a whole round passes or the time is over, and gives the report of the last whole round. Every round resolves names
 * anew and is judged on its own.
 * @param ask one round; without `narrowed` it is a whole one
 */
export async function waitForPass(
  ask: (round: Partial<Round>) => Promise<Asked>,
  { limitMs, endMs = limitMs, onRound = () => {} }: WaitOptions,
  { signal }: { readonly signal: AbortSignal },
  time: Time = clock(),
): Promise<Asked> {
  const begun = time.elapsed();
  const elapsed = () => time.elapsed() - begun;
  const history = new RoundHistory();
  let rounds = 0;
  let roundMs = 0;
  const askOnce = async (round: Partial<Round>) => {
    const startedAt = elapsed();
    const asked = await ask(round);
    rounds++;
    roundMs = elapsed() - startedAt;
    // What was not asked any more because of a signal has not ceased to hold.
    if (asked.kind === 'report' && !signal.aborted) history.note(asked.report);
    return asked;
  };

  let whole = await askOnce({});
  let [wholeMs, wholeAt, partial] = [roundMs, elapsed(), 0];
  if (whole.kind === 'unusable') return whole;
  let latest = whole.report;
  let cutShort = false;
  // A shard without anything to judge is no pass either, and nothing of it can begin to hold.
  while (whole.report.result !== 'pass' && notHolding(whole.report).pending > 0 && !signal.aborted) {
    const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, roundMs));
    const leftMs = Math.min(limitMs, endMs) - elapsed();
    // Time is kept for a last whole round after the next one; and that is asked as late as the time allows, as nothing comes after it.
    const timeIsOver = pauseMs + roundMs + wholeMs > leftMs;
    const spareMs = timeIsOver ? leftMs - wholeMs : pauseMs;
    if (timeIsOver && partial === 0 && spareMs < SHORTEST_PAUSE_MS) break;
    if (spareMs > 0) {
      const left = Math.max(0, leftMs);
      onRound({ rounds, elapsedMs: elapsed(), leftMs: left, pauseMs: spareMs, ...notHolding(latest) });
      await time.pause(spareMs, () => signal.aborted);
      cutShort = signal.aborted;
      if (cutShort) break;
    }
    if (!timeIsOver) {
      const asked = await askOnce({ narrowed: (plan) => narrowToFailing(plan, history) });
      cutShort = signal.aborted;
      if (cutShort) break;
      if (asked.kind === 'unusable') return asked;
      partial++;
      latest = asked.report;
      const nextWholeAt = wholeAt + Math.max(BETWEEN_WHOLE_ROUNDS_MS, WHOLE_ROUND_SHARE * wholeMs);
      const mayHold = latest.result === 'inconclusive' && elapsed() >= nextWholeAt;
      if (latest.result !== 'pass' && !mayHold) continue;
    }
    const asked = await askOnce({});
    // One that ran out of time knows less than the one before; one that a signal stopped says so itself, port by port.
    cutShort = asked.kind === 'unusable' ? signal.aborted : ranOutOfTime(asked.report);
    if (cutShort) break;
    if (asked.kind === 'unusable') return asked;
    whole = asked;
    latest = whole.report;
    [wholeMs, wholeAt, partial] = [roundMs, elapsed(), 0];
    if (timeIsOver) break;
  }
  const { report } = whole;
  const outOfTime = cutShort && (isOutOfTime(signal) || !signal.aborted);
  const stopped = !cutShort
    ? []
    : outOfTime
      ? [`The time limit was over while the run waited: this is what its last whole round saw, at ${report.startedAt}.`]
      : [`The run was stopped while it waited: this is what its last whole round saw, at ${report.startedAt}.`];
  const wait = {
    limitMs,
    tookMs: Math.round(elapsed()),
    rounds,
    held: report.result === 'pass',
    stopped: report.result !== 'pass' && signal.aborted && !isOutOfTime(signal),
    flapped: history.flapped(),
  };
  return { ...whole, report: { ...report, warnings: [...report.warnings, ...stopped], wait } };
}

function ranOutOfTime({ verdicts }: Report): boolean {
  return verdicts.some(({ cause }) => cause === 'out-of-time');
}

function notHolding({ verdicts, totals }: Report): Pick<RoundNews, 'pending' | 'example'> {
  const example =
    verdicts.find(({ verdict }) => verdict === 'violation') ??
    verdicts.find(({ verdict }) => verdict === 'inconclusive');
  return { pending: totals.violation + totals.inconclusive, example: example ?? null };
}

function clock(): Time {
  return { elapsed: () => performance.now(), pause };
}
