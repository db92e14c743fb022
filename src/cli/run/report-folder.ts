// Whether reports can be written to a folder, asked before the first packet: a long run must not end with none.
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes nothing: where the policy cannot be used, no folder is left behind. What changes during the run is said when the reports
 * are written.
 * @returns a sentence that says what is in the way; null where nothing is known to be
 */
export async function folderProblem(folder: string): Promise<string | null> {
  try {
    const there = await nearestThere(resolve(folder));
    if (!(await stat(there)).isDirectory()) return `cannot write the reports to ${folder}: ${there} is no folder`;
    await access(there, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return `cannot write the reports to ${folder}: ${(error as Error).message}`;
  }
}

/** The folder itself, or the first above it that is there: those between are made when the reports are written. */
async function nearestThere(path: string): Promise<string> {
  try {
    await stat(path);
    return path;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const above = dirname(path);
    // Below a file there is nothing: the file is what is in the way.
    if ((code !== 'ENOENT' && code !== 'ENOTDIR') || above === path) throw error;
    return nearestThere(above);
  }
}
