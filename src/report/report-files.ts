// The list of files in a report folder (report.json, summary.md, SARIF, JUnit, HTML, metrics, TAP), and what writes each; all of them, whatever the result.
import type { Report } from '../model/report.ts';
import { abridged } from './abridged.ts';
import { reportJsonPieces } from './json/report-json.ts';
import { summary } from './markdown/summary.ts';
import { SUMMARY_BYTES } from './sections/size-limits.ts';
import type { SummaryOptions } from './text/report-options.ts';

export const REPORT_JSON = 'report.json';
export const REPORT_SARIF = 'report.sarif';
export const REPORT_JUNIT = 'report.junit.xml';
export const REPORT_HTML = 'report.html';
export const REPORT_PROM = 'report.prom';
export const REPORT_TAP = 'report.tap';

const SUMMARY = 'summary.md';
/** All that a report folder holds. */
export const REPORT_FILES: readonly string[] = [
  REPORT_JSON,
  SUMMARY,
  REPORT_SARIF,
  REPORT_JUNIT,
  REPORT_HTML,
  REPORT_PROM,
  REPORT_TAP,
];

export interface ReportFile {
  readonly name: string;
  /** The text, to be written piece by piece. */
  readonly pieces: Iterable<string>;
}

/**
 * One after the other: a file is made once the one before it is written, so that no two are in memory. What makes it is loaded
 * then, too.
 */
export async function* reportFiles(
  whole: Report,
  policyUrl: SummaryOptions['policyUrl'],
): AsyncGenerator<ReportFile, void, void> {
  yield { name: REPORT_JSON, pieces: reportJsonPieces(whole) };
  const report = abridged(whole);
  const reportHint = `All of it is in ${REPORT_JSON}, beside this file.`;
  yield { name: SUMMARY, pieces: once(() => summary(report, { policyUrl, maxBytes: SUMMARY_BYTES, reportHint })) };
  yield { name: REPORT_SARIF, pieces: (await import('./sarif/verdicts-sarif.ts')).verdictsSarifPieces(report) };
  yield { name: REPORT_JUNIT, pieces: (await import('./junit/junit.ts')).junitPieces(report) };
  const html = await (await import('./html/html-report.tsx')).htmlReporter();
  yield { name: REPORT_HTML, pieces: once(() => html(report, { policyUrl, reportHint })) };
  const { prom } = await import('./prom/prom.ts');
  yield { name: REPORT_PROM, pieces: once(() => prom(whole)) };
  yield { name: REPORT_TAP, pieces: (await import('./tap/tap.ts')).tapPieces(report) };
}

/** Made when it is written, so that not all of a large run's reports are in memory at once. */
function* once(text: () => string): Generator<string> {
  yield text();
}
