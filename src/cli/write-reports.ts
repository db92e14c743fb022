// Writes the files of --report-dir.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../model/report.ts';
import { reportFiles } from '../report/report-files.ts';

/** @returns a sentence that says what went wrong; null where all is written */
export function writeReports(folder: string, report: Report): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of reportFiles(report, () => null)) writeFileSync(join(folder, name), text);
    return null;
  } catch (error) {
    return `cannot write the reports to ${folder}: ${(error as Error).message}`;
  }
}
