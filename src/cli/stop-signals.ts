// SIGINT and SIGTERM: stop sending, judge what is known, write the reports, and exit with the signal's own code.
import { EXIT } from '../model/exit-codes.ts';

export interface StopSignals {
  readonly signal: AbortSignal;
  /** The exit code of the signal that came; null where none did. */
  readonly exitCode: () => number | null;
  readonly release: () => void;
}

/** A second signal ends the process at once, as the first one would have without us. */
export function catchStopSignals(process: NodeJS.Process): StopSignals {
  const controller = new AbortController();
  let code: number | null = null;
  const stop = (exitCode: number) => () => {
    if (code !== null) process.exit(exitCode);
    code = exitCode;
    controller.abort();
  };
  const onInterrupt = stop(EXIT.sigint);
  const onTerminate = stop(EXIT.sigterm);
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
  return {
    signal: controller.signal,
    exitCode: () => code,
    release: () => void process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate),
  };
}
