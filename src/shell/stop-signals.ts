// SIGINT, SIGTERM and SIGHUP: stop sending, judge what is known, write the reports, and exit with the signal's own code.
import { EXIT } from '../model/exit-codes.ts';

export interface StopSignals {
  readonly signal: AbortSignal;
  /** The exit code of the signal that came; null where none did. */
  readonly exitCode: () => number | null;
}

/**
 * For as long as the process lasts: one that comes while reports are written must not cut them. A second signal ends the process at
 * once, as the first one would have without us.
 */
export function catchStopSignals(process: NodeJS.Process): StopSignals {
  const controller = new AbortController();
  let code: number | null = null;
  const stop = (exitCode: number) => () => {
    if (code !== null) process.exit(exitCode);
    code = exitCode;
    controller.abort();
  };
  process.on('SIGHUP', stop(EXIT.sighup)).on('SIGINT', stop(EXIT.sigint)).on('SIGTERM', stop(EXIT.sigterm));
  return { signal: controller.signal, exitCode: () => code };
}
