// What the command line knows of where it prints: colour, width, and a reader that may have gone away.
import { EXIT } from '../../model/exit-codes.ts';

export interface Terminal {
  readonly colour: boolean;
  readonly columns: number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves as soon as standard output has room again, or its reader has gone: a slow reader must not cost memory. */
  readonly room: () => Promise<void>;
  /** Standard error is a terminal, so a line on it can be drawn over. */
  readonly liveProgress: boolean;
  /** The log of a CI job, in which progress is worth a plain line now and then. */
  readonly ci: boolean;
  readonly errColumns: number;
  /** Whether standard error takes colour, which may go elsewhere than standard output. */
  readonly errColour: boolean;
}

const COLUMNS = 80;

/** @param process the real one, or a stand-in of its shape */
export function terminalOf(process: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env' | 'once' | 'exitCode'>): Terminal {
  const { stdout, stderr, env } = process;
  let failed = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may stop reading (`| head`): no error of ours.
    if (error.code === 'EPIPE' || failed) return;
    failed = true;
    stderr.write(`port-policy: cannot write to standard output: ${error.message}\n`);
    // A full disk must not leave half a report and the exit code of a pass. Last of all, as the verdict sets its own.
    process.once('exit', () => {
      if (!process.exitCode) process.exitCode = EXIT.unusable;
    });
  });
  // Nowhere is left to say it; the exit code and standard output still tell the verdict.
  stderr.on('error', () => {});
  return {
    colour: wantsColour(env, stdout.isTTY === true),
    columns: stdout.columns ?? COLUMNS,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    room: () => roomIn(stdout),
    liveProgress: stderr.isTTY === true && env.TERM !== 'dumb',
    ci: env.CI !== undefined && env.CI !== '' && env.CI !== 'false',
    errColumns: stderr.columns ?? COLUMNS,
    errColour: wantsColour(env, stderr.isTTY === true),
  };
}

/** A full pipe says so when it is written to; an error, and a close, end the waiting as well. */
function roomIn(stdout: Pick<NodeJS.WriteStream, 'writableNeedDrain' | 'on' | 'off'>): Promise<void> {
  if (!stdout.writableNeedDrain) return Promise.resolve();
  return new Promise((resolve) => {
    const events = ['drain', 'error', 'close'] as const;
    const go = () => {
      for (const event of events) stdout.off(event, go);
      resolve();
    };
    for (const event of events) stdout.on(event, go);
  });
}

/** no-color.org: NO_COLOR, if not empty, wins; FORCE_COLOR comes next; else colour is for terminals. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return isTerminal && env.TERM !== 'dumb';
}
