// Writes the files of --report-dir.
import { realpathSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectingGarbage } from '../audit.ts';
import type { Report } from '../model/report.ts';
import { REPORT_FILES, reportFiles } from '../report/report-files.ts';

/** @returns a sentence that says what went wrong; null where all is written */
export async function writeReports(folder: string, report: Report): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true });
    for await (const { name, pieces } of reportFiles(report, () => null))
      await writeFile(join(folder, name), collectingGarbage(pieces));
    return null;
  } catch (error) {
    return `cannot write the reports to ${folder}: ${(error as Error).message}`;
  }
}

/**
 * Removes the reports of an earlier run: where this one ends before it has any, nobody must take those for its own.
 * @param keep what this run reads, which may be one of them
 * @returns a sentence that says what went wrong; null where none is left
 */
export async function clearReports(folder: string, keep: readonly string[]): Promise<string | null> {
  const kept = new Set(keep.map(realPath));
  try {
    for (const path of REPORT_FILES.map((name) => join(folder, name))) {
      const real = realPath(path);
      if (real === null || !kept.has(real)) await rm(path, { force: true });
    }
    return null;
  } catch (error) {
    // What is no folder holds no report; that none can be written there either is said once there is one.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    return `cannot remove an earlier report from ${folder}: ${(error as Error).message}`;
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
