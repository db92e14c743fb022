// The files of a report folder: always all of them, whatever the verdict.
import type { Report } from '../model/report.ts';
import { reportJsonPieces } from './report-json.ts';
import { type SummaryOptions, summary } from './summary.ts';
import { SUMMARY_BYTES } from './summary-size.ts';

export const REPORT_JSON = 'report.json';

export interface ReportFile {
  readonly name: string;
  /** The text, to be written piece by piece. */
  readonly pieces: Iterable<string>;
}

export async function reportFiles(report: Report, policyUrl: SummaryOptions['policyUrl']): Promise<ReportFile[]> {
  // Loaded only for a folder: a check that prints to the terminal starts without it.
  const html = await (await import('./html/html-report.tsx')).htmlReporter();
  const options = {
    policyUrl,
    maxBytes: SUMMARY_BYTES,
    reportHint: `All of it is in ${REPORT_JSON}, beside this file.`,
  };
  return [
    { name: REPORT_JSON, pieces: reportJsonPieces(report) },
    { name: 'summary.md', pieces: [summary(report, options)] },
    { name: 'report.html', pieces: once(() => html(report, options)) },
  ];
}

/** Made when it is written, so that not all of a large run's reports are in memory at once. */
function* once(text: () => string): Generator<string> {
  yield text();
}
