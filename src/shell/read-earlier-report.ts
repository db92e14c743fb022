// Reads a report.json of an earlier run: a baseline, or a side of `diff`. Loaded only for that, as the schema of reports costs start-up time.
import type { Report } from '../model/report.ts';
import { type NoReport, readReport } from '../report/json/read-report.ts';
import { decodeText } from './decode-text.ts';
import { type LongReport, readReportFile, TEXT_BYTES, textPiecesOf } from './read-report-file.ts';
import { problemOf } from './read-text-file.ts';

/** `unreadable` is the end of a sentence, and `code` the system's, as of `readTextFile`. */
export type EarlierReport =
  | { readonly report: Report }
  | { readonly unreadable: string; readonly code: string }
  | NoReport;

/** @param path a file, or 0 for standard input */
export async function readEarlierReport(
  path: string | 0,
  options: { readonly pipes: boolean },
): Promise<EarlierReport> {
  const read = await readReportFile(path, options);
  return 'problem' in read ? { unreadable: read.problem, code: read.code } : reportIn(read);
}

/** @param file its text, or the report that it is where it is too large for a text */
export function reportIn(file: { readonly text: string } | { readonly long: LongReport }): LongReport {
  return 'long' in file ? file.long : readReport(file.text);
}

/** The same of bytes that came from elsewhere, such as an artifact. */
export async function readReportBytes(bytes: Buffer): Promise<LongReport> {
  if (bytes.length <= TEXT_BYTES) {
    const decoded = decodeText(bytes);
    return 'text' in decoded ? readReport(decoded.text) : { problem: `cannot be read: ${decoded.problem}`, detail: '' };
  }
  const { readLongReport } = await import('../report/json/long/read-long-report.ts');
  try {
    return readLongReport(textPiecesOf(bytes));
  } catch (error) {
    return { problem: `cannot be read: ${problemOf(error).problem}`, detail: '' };
  }
}
