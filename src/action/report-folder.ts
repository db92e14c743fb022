// The report folder in the workspace: nothing of an earlier run stays in it, and no link leads what is written elsewhere.
import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { collectingGarbage } from '../audit.ts';
import { REPORT_FILES, type ReportFile } from '../report/report-files.ts';

/**
 * Removes the reports of an earlier run, which a runner that keeps its workspace still has: where this run ends before it has
 * any, the next step must not take those for its own.
 * @param keep the baseline, which may be one of them
 * @throws Error where one cannot be removed
 */
export async function clearReports(workspace: string, reportDir: string, keep: string | null): Promise<void> {
  const folder = resolve(workspace, reportDir);
  if (await leadsOutside(workspace, folder)) return;
  const kept = keep === null ? null : resolve(workspace, keep);
  try {
    for (const path of REPORT_FILES.map((name) => join(folder, name)))
      if (path !== kept) await rm(path, { force: true });
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
  await mkdir(folder, { recursive: true });
  if (await leadsOutside(workspace, folder)) throw new Error('a link leads from there out of the workspace');
  for await (const { name, pieces } of files) {
    const path = join(folder, name);
    // The file may be a link as well; what is new is none.
    await rm(path, { force: true });
    await writeFile(path, collectingGarbage(pieces), { flag: 'wx' });
    onWritten(name, path);
  }
}

/** Whether a folder that is named as one of the workspace is not; one that is named elsewhere is the workflow's own wish. */
async function leadsOutside(workspace: string, folder: string): Promise<boolean> {
  if (isOutside(relative(workspace, folder))) return false;
  try {
    return isOutside(relative(await realpath(workspace), await realpath(folder)));
  } catch {
    return false; // It is not there yet.
  }
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}
