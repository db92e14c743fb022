// SIGINT, SIGTERM and SIGHUP: stop sending, judge what is known, write the reports, and exit with the signal's own code.
import { EXIT } from '../model/exit-codes.ts';

export interface StopSignals {
  /** Aborts at the first signal. */
  readonly signal: AbortSignal;
  /** The exit code of the signal that came first; null where none did. */
  readonly exitCode: () => number | null;
}

/**
 * For as long as the process lasts: one that comes while reports are written must not cut them.
 * @param again what a second signal does, told that signal's exit code
 */
export function catchStopSignals(process: NodeJS.Process, again: (exitCode: number) => void): StopSignals {
  const controller = new AbortController();
  let code: number | null = null;
  const stop = (exitCode: number) => () => {
    if (code !== null) return again(exitCode);
    code = exitCode;
    controller.abort();
  };
  process.on('SIGHUP', stop(EXIT.sighup)).on('SIGINT', stop(EXIT.sigint)).on('SIGTERM', stop(EXIT.sigterm));
  return { signal: controller.signal, exitCode: () => code };
}
