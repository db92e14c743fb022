// The folder of a run's reports: an earlier run's are removed before this one begins, and each file is written by itself.
import { realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withForcedGc } from '../base/force-gc.ts';
import { REPORT_FILES, type ReportFile } from '../report/report-files.ts';
import { makeFolder } from './make-folder.ts';
import { unfinishedPath, writeBeside } from './write-beside.ts';

/**
 * Removes the reports of an earlier run: where this one ends before it has any, nobody may take those for its own.
 * @param keep what this run reads, which may be one of them
 * @throws Error where one cannot be removed
 */
export async function clearReportFolder(folder: string, keep: readonly string[]): Promise<void> {
  const kept = new Set(keep.map(realPath));
  try {
    for (const path of REPORT_FILES.map((name) => join(folder, name))) {
      await rm(unfinishedPath(path), { force: true });
      const real = realPath(path);
      if (real === null || !kept.has(real)) await rm(path, { force: true });
    }
  } catch (error) {
    // What is not a folder holds no report. That none can be written there either is said once there is one to write.
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
  }
}

export interface FileWriter {
  readonly written: (name: string, path: string) => void;
  /** That one file could not be written is no reason to leave out the others. */
  readonly failed: (name: string, why: string) => void;
}

/**
 * Writes the files one after the other, and makes the folder where there is none.
 * @throws Error where there can be no such folder, or the text of a file cannot be made
 */
export async function writeReportFolder(
  folder: string,
  files: AsyncIterable<ReportFile>,
  { written, failed }: FileWriter,
): Promise<void> {
  await makeFolder(folder);
  for await (const { name, pieces } of files) {
    const path = join(folder, name);
    try {
      await writeBeside(path, withForcedGc(pieces));
    } catch (error) {
      failed(name, (error as Error).message);
      continue;
    }
    written(name, path);
  }
}

/** One file may have several paths, by links and by upper and lower case; null where there is none. */
function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
