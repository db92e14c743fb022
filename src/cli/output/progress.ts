// Progress on standard error: a line drawn over in a terminal, a plain line now and then in a CI log, nothing in a pipe.
import { namesLine, progressLine, progressPlain } from '../../report/terminal/progress-line.ts';
import type { Terminal } from './terminal.ts';

interface Asked {
  readonly done: number;
  readonly total: number;
  readonly inFlight: number;
}

export interface ProgressDisplay {
  readonly update: (asked: Asked) => void;
  /** How many of the questions about names are settled; called where that takes its time. */
  readonly names: (names: { readonly done: number; readonly total: number }) => void;
  /** A line that stays, where progress is shown at all; what is asked next is counted from the beginning. */
  readonly say: (line: string) => void;
  /** A line that stays, wherever standard error goes. */
  readonly announce: (line: string) => void;
  /** Clears the line, so that what is printed next stands alone. */
  readonly end: () => void;
}

const LIVE_MS = 100;
const PLAIN_MS = 10_000;
const CLEAR_LINE = '\r\x1b[K';

/** @param now milliseconds of a clock that only goes forward */
export function showProgress(terminal: Terminal, now: () => number): ProgressDisplay {
  const everyMs = terminal.liveProgress ? LIVE_MS : terminal.ci ? PLAIN_MS : Number.POSITIVE_INFINITY;
  let startedAt = now();
  let last = startedAt;
  let drawn = false;
  return {
    update(asked) {
      const at = now();
      if (at - last < everyMs) return;
      last = at;
      const progress = { ...asked, elapsedMs: at - startedAt };
      // Every port has been asked once; what goes on now is asking the silent ones again, and the witnesses.
      const again = asked.done === asked.total ? ' · asking silent ports again' : '';
      if (terminal.liveProgress) {
        drawn = true;
        terminal.err(`${CLEAR_LINE}${progressLine(progress, terminal.errColumns - again.length)}${again}`);
      } else terminal.err(`${progressPlain(progress)}${again}\n`);
    },
    names(names) {
      const line = namesLine(names);
      if (terminal.liveProgress) {
        drawn = true;
        terminal.err(`${CLEAR_LINE}${line.slice(0, terminal.errColumns)}`);
      } else if (terminal.ci) terminal.err(`${line}\n`);
      startedAt = now();
    },
    say(line) {
      if (everyMs === Number.POSITIVE_INFINITY) return;
      terminal.err(`${drawn ? CLEAR_LINE : ''}${line}\n`);
      drawn = false;
      startedAt = now();
    },
    announce(line) {
      terminal.err(`${drawn ? CLEAR_LINE : ''}${line}\n`);
      drawn = false;
    },
    end() {
      if (drawn) terminal.err(CLEAR_LINE);
    },
  };
}
