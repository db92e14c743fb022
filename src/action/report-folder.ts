// The report folder in the workspace: nothing of an earlier run stays in it, and no link leads what is written elsewhere.
import { realpathSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { collectingGarbage } from '../audit.ts';
import { REPORT_FILES, type ReportFile } from '../report/report-files.ts';
import { isLedOutside } from './inside-workspace.ts';

/**
 * Removes the reports of an earlier run, which a runner that keeps its workspace still has: where this run ends before it has
 * any, the next step must not take those for its own.
 * @param keep the baseline, which may be one of them
 * @throws Error where one cannot be removed
 */
export async function clearReports(workspace: string, reportDir: string, keep: string | null): Promise<void> {
  const folder = resolve(workspace, reportDir);
  if (isLedOutside(workspace, folder)) return;
  const kept = keep === null ? null : realPath(resolve(workspace, keep));
  try {
    for (const path of REPORT_FILES.map((name) => join(folder, name)))
      if (kept === null || realPath(path) !== kept) await rm(path, { force: true });
  } catch (error) {
    // What is no folder holds no report.
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
  }
}

/**
 * Writes the files one after the other.
 * @param onWritten called after each
 * @throws Error where the folder cannot be written, or is a link out of the workspace: a checkout may hold a stranger's links
 */
export async function writeReportFiles(
  workspace: string,
  reportDir: string,
  files: AsyncIterable<ReportFile>,
  onWritten: (name: string, path: string) => void,
): Promise<void> {
  const folder = resolve(workspace, reportDir);
  if (isLedOutside(workspace, folder)) throw new Error('a link leads from there out of the workspace, or to nothing');
  await mkdir(folder, { recursive: true });
  for await (const { name, pieces } of files) {
    const path = join(folder, name);
    // The file may be a link as well; what is new is none.
    await rm(path, { force: true });
    await writeFile(path, collectingGarbage(pieces), { flag: 'wx' });
    onWritten(name, path);
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
