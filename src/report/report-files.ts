// The list of files in a report folder (report.json, summary.md, SARIF, JUnit, HTML, metrics, TAP, in-toto), and what writes each; all of them, whatever the result.
import type { Report } from '../model/report.ts';
import { abridged } from './abridged.ts';
import { summary } from './markdown/summary.ts';
import { type CreateSha256, digestedPieces, reportDigest } from './report-digest.ts';
import { SUMMARY_BYTES } from './sections/size-limits.ts';
import type { SummaryOptions } from './text/report-options.ts';

export const REPORT_JSON = 'report.json';
export const REPORT_SARIF = 'report.sarif';
export const REPORT_JUNIT = 'report.junit.xml';
export const REPORT_HTML = 'report.html';
export const REPORT_PROM = 'report.prom';
export const REPORT_TAP = 'report.tap';
export const REPORT_INTOTO = 'report.intoto.json';

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
  REPORT_INTOTO,
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
  createSha256: CreateSha256,
): AsyncGenerator<ReportFile, void, void> {
  const { pieces, digest } = digestedPieces(whole, createSha256);
  yield { name: REPORT_JSON, pieces };
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
  const { intoto } = await import('./intoto/intoto.ts');
  // Where report.json could not be written, its digest is that of what it would have been.
  yield { name: REPORT_INTOTO, pieces: once(() => intoto(whole, digest() ?? reportDigest(whole, createSha256))) };
}

/** Made when it is written, so that not all of a large run's reports are in memory at once. */
function* once(text: () => string): Generator<string> {
  yield text();
}
