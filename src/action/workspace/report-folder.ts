// The report folder in the workspace: nothing of an earlier run stays in it, and no link leads what is written elsewhere.
import { resolve } from 'node:path';
import type { ReportFile } from '../../report/report-files.ts';
import { clearReportFolder, type FileWriter, writeReportFolder } from '../../shell/report-folder.ts';
import type { ActionRun, StartedRun } from '../action-run.ts';
import type { ReportPlaces } from '../inputs.ts';
import { isLedOutside } from './inside-workspace.ts';

/**
 * Removes the reports of an earlier run, which a runner that keeps its workspace still has: where this run ends before it has
 * any, the next step must not take those for its own. The baseline may be one of them, and stays. Where one cannot be removed, that
 * is said, and the run goes on.
 */
export async function clearAway({ workspace, warn }: StartedRun, { reportDir, baseline }: ReportPlaces): Promise<void> {
  const folder = resolve(workspace, reportDir);
  try {
    if (isLedOutside(workspace, folder)) return;
    await clearReportFolder(folder, baseline === null ? [] : [resolve(workspace, baseline)]);
  } catch (error) {
    warn(`a report of an earlier run could not be removed from \`${reportDir}\`: ${(error as Error).message}`);
  }
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
