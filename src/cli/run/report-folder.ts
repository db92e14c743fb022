// The folder of --report-dir: cleared of an earlier run's reports, asked whether it can be written, and written, each with its sentence.
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Report } from '../../model/report.ts';
import { reportFiles } from '../../report/report-files.ts';
import { createSha256 } from '../../shell/create-sha256.ts';
import { clearReportFolder, writeReportFolder } from '../../shell/report-folder.ts';

/** @returns a sentence that says what went wrong; null where none is left */
export async function clearReports(folder: string, keep: readonly string[]): Promise<string | null> {
  try {
    await clearReportFolder(folder, keep);
    return null;
  } catch (error) {
    return `cannot remove an earlier report from ${folder}: ${(error as Error).message}`;
  }
}

/**
 * Whether reports can be written there, asked before the first packet: a long run must not end with none.
 * Makes nothing: where the policy cannot be used, no folder is left behind. What changes during the run is said when the reports
 * are written.
 * @returns a sentence that says what is in the way; null where nothing is known to be
 */
export async function folderProblem(folder: string): Promise<string | null> {
  try {
    const there = await nearestThere(resolve(folder));
    if (!(await stat(there)).isDirectory()) return `cannot write the reports to ${folder}: ${there} is not a folder`;
    await access(there, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return `cannot write the reports to ${folder}: ${(error as Error).message}`;
  }
}

/** @returns a sentence for each thing that went wrong; empty where all is written */
export async function writeReports(folder: string, report: Report): Promise<string[]> {
  const problems: string[] = [];
  try {
    await writeReportFolder(
      folder,
      reportFiles(report, () => null, createSha256),
      {
        written: () => {},
        failed: (name, why) => problems.push(`cannot write the report ${name} to ${folder}: ${why}`),
      },
    );
  } catch (error) {
    problems.push(`cannot write the reports to ${folder}: ${(error as Error).message}`);
  }
  return problems;
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
