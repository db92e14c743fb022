// A file of the runner's that is a pipe: to write to one that nobody reads waits for ever, and the verdict with it.
import { statSync } from 'node:fs';

/**
 * @param path what GITHUB_OUTPUT or GITHUB_STEP_SUMMARY says
 * @throws if a named pipe is there
 */
export function refusePipe(path: string | undefined): void {
  if (path && statSync(path, { throwIfNoEntry: false })?.isFIFO()) throw new Error('that is a named pipe, not a file');
}
