// A limit on the time of a run: a signal that aborts when the time is over, or with another one, and knows which of the two it was.

/** Why the signal of a time limit was aborted. */
class TimeIsOver extends Error {}

/** Whether a signal was aborted because its time was over, and not by anybody. */
export function isOutOfTime({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof TimeIsOver;
}

/**
 * The last part of the time is for finishing: nothing new begins in it, so that what is under way comes to an end. A fifth of the
 * time, and these milliseconds at most.
 */
const ENDING_SHARE = 0.2;
const ENDING_MS = 10_000;

export interface TimeLimit {
  /** Aborts when the time is over, or when the given one does. */
  readonly signal: AbortSignal;
  /** Milliseconds until the last part of the time begins; `Infinity` without a limit. */
  readonly leftMs: () => number;
  /** Takes the timer away. */
  readonly end: () => void;
}

/** @param limitMs in milliseconds from now; null: no limit, and the signal is the given one */
export function timeLimit(limitMs: number | null, stop: AbortSignal): TimeLimit {
  if (limitMs === null) return { signal: stop, leftMs: () => Number.POSITIVE_INFINITY, end: () => {} };
  const begun = performance.now();
  const untilMs = limitMs - Math.min(ENDING_MS, ENDING_SHARE * limitMs);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeIsOver('the time of this run is over')), limitMs);
  const stopped = () => controller.abort(stop.reason);
  if (stop.aborted) stopped();
  stop.addEventListener('abort', stopped, { once: true });
  return {
    signal: controller.signal,
    leftMs: () => Math.max(0, untilMs - (performance.now() - begun)),
    end: () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', stopped);
    },
  };
}
