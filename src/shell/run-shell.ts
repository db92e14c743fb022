// Runs a shell to its exit code: a bug, or a promise that nothing settles, must look like neither a verdict nor a pass.
import { EXIT } from '../model/exit-codes.ts';

/**
 * Node's own exit codes would mislead: 1 for an exception would look like a violation, and 0 where nothing is left to wait for,
 * done or not, like a pass.
 * @param main returns the exit code
 * @param crashed prints that there is a bug, before the process ends
 */
export function runShell(
  process: NodeJS.Process,
  main: () => Promise<number>,
  crashed: (message: string) => void,
): void {
  const crash = (error: unknown) => {
    crashed(`internal error, nothing was concluded: ${(error as Error)?.stack ?? error}`);
    process.exit(EXIT.unusable);
  };
  const unfinished = () => crash(new Error('nothing is left to wait for, and no verdict was reached'));
  process.on('uncaughtException', crash);
  process.once('beforeExit', unfinished);
  main().then((code) => {
    process.off('beforeExit', unfinished);
    // A set exit code, not process.exit(): what is written to a pipe must get there first.
    process.exitCode = code;
  }, crash);
}
