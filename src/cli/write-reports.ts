// Writes the files of --report-dir.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectingGarbage } from '../audit.ts';
import type { Report } from '../model/report.ts';
import { reportFiles } from '../report/report-files.ts';

/** @returns a sentence that says what went wrong; null where all is written */
export async function writeReports(folder: string, report: Report): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, pieces } of await reportFiles(report, () => null))
      await writeFile(join(folder, name), collectingGarbage(pieces));
    return null;
  } catch (error) {
    return `cannot write the reports to ${folder}: ${(error as Error).message}`;
  }
}
