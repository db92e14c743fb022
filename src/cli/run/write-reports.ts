// Writes the files of --report-dir, and removes those of an earlier run.
import type { Report } from '../../model/report.ts';
import { reportFiles } from '../../report/report-files.ts';
import { makeFolder } from '../../shell/make-folder.ts';
import { removeReports, writeReportsTo } from '../../shell/report-files.ts';

/** @returns a sentence for each thing that went wrong; empty where all is written */
export async function writeReports(folder: string, report: Report): Promise<string[]> {
  const problems: string[] = [];
  try {
    await makeFolder(folder);
    await writeReportsTo(
      folder,
      reportFiles(report, () => null),
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

/** @returns a sentence that says what went wrong; null where none is left */
export async function clearReports(folder: string, keep: readonly string[]): Promise<string | null> {
  try {
    await removeReports(folder, keep);
    return null;
  } catch (error) {
    return `cannot remove an earlier report from ${folder}: ${(error as Error).message}`;
  }
}
