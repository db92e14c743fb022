// An end for everything that publishing does: a verdict must not wait for GitHub.
import { ApiFailure } from './api-failure.ts';

export interface Deadline {
  /** Aborts at the end, or when the run is stopped. */
  readonly signal: AbortSignal;
  /** Milliseconds; 0 when it is over. */
  readonly left: () => number;
  /** The work, or an `ApiFailure` when it is over first: waiting for a retry does not listen to a signal. */
  readonly within: <T>(work: Promise<T>) => Promise<T>;
  readonly stop: () => void;
}

/** @param stopped the run's own signal */
export function deadline(milliseconds: number, stopped: AbortSignal): Deadline {
  const controller = new AbortController();
  const end = performance.now() + milliseconds;
  const abort = () => controller.abort();
  const timer = setTimeout(abort, milliseconds);
  timer.unref();
  if (stopped.aborted) abort();
  stopped.addEventListener('abort', abort, { once: true });
  const { signal } = controller;
  const why = () =>
    new ApiFailure(stopped.aborted ? 'the run was stopped' : `GitHub took longer than ${milliseconds / 1000} s`, null);
  return {
    signal,
    left: () => (signal.aborted ? 0 : Math.max(0, end - performance.now())),
    within: (work) =>
      new Promise((resolve, reject) => {
        const over = () => reject(why());
        if (signal.aborted) over();
        signal.addEventListener('abort', over, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', over));
      }),
    stop: () => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', abort);
    },
  };
}
