// Writes a file beside its place and then moves it there: whoever looks finds all of it or nothing, whenever the run ends.
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a file is written until it is whole; a run that is killed leaves it, and the next one removes it. */
export function unfinishedPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.part`);
}

/**
 * A link at the path is replaced, never followed.
 * @param pieces the text, piece by piece
 * @throws Error where it cannot be written; nothing of it is left then, and what was at the path stays
 */
export async function writeBeside(path: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const unfinished = unfinishedPath(path);
  await rm(unfinished, { force: true });
  try {
    // What is new is no link.
    await writeFile(unfinished, pieces, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
}
