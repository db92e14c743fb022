// The report folder in the workspace: nothing of an earlier run stays in it, and no link leads what is written elsewhere.
import { resolve } from 'node:path';
import type { ReportFile } from '../../report/report-files.ts';
import { clearReportFolder, type FileWriter, writeReportFolder } from '../../shell/report-folder.ts';
import type { ActionRun } from '../action-run.ts';
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
  await clearReportFolder(folder, keep === null ? [] : [resolve(workspace, keep)]);
}

/**
 * Writes the files one after the other.
 * @throws Error where there can be no folder, or it is a link out of the workspace: a checkout may hold a stranger's links
 */
export async function writeReportFiles(
  { workspace, inputs }: ActionRun,
  files: AsyncIterable<ReportFile>,
  writer: FileWriter,
): Promise<void> {
  const folder = resolve(workspace, inputs.reportDir);
  if (isLedOutside(workspace, folder)) throw new Error('a link leads from there out of the workspace, or to nothing');
  await writeReportFolder(folder, files, writer);
}
