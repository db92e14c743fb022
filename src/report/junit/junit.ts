// The verdicts of a report as JUnit's XML, for whatever shows test results: a suite a host, a case a verdict.
import type { Report } from '../../model/report.ts';
import { junitReport } from './junit-suites.ts';
import { junitXml } from './junit-xml.ts';

/** The text of the file in pieces, each of which ends in a line end. */
export function junitPieces(report: Report): Generator<string> {
  return junitXml(junitReport(report));
}

/**
 * The whole of it as one text. A violation is a failure, what could not be checked an error, what is waived or not judged is
 * skipped: readers count the first two alike, so that nothing unknown looks green.
 */
export function junit(report: Report): string {
  return [...junitPieces(report)].join('');
}
