// Writes the files of --report-dir.
import { appendFileSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { collectingGarbage } from '../audit.ts';
import type { Report } from '../model/report.ts';
import { reportFiles } from '../report/report-files.ts';

/** @returns a sentence that says what went wrong; null where all is written */
export async function writeReports(folder: string, report: Report): Promise<string | null> {
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, pieces } of reportFiles(report, () => null)) await writePieces(join(folder, name), pieces);
    return null;
  } catch (error) {
    return `cannot write the reports to ${folder}: ${(error as Error).message}`;
  }
}

async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  const file = openSync(path, 'w');
  try {
    for await (const piece of collectingGarbage(pieces)) appendFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
