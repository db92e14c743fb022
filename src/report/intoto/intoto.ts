// report.intoto.json: a report as an in-toto statement with the test-result predicate, about report.json, so that it can be signed and kept.
import type { Report } from '../../model/report.ts';
import { shown } from '../text/clip.ts';
import { policyText } from '../text/places/policy-place.ts';
import { testNames } from './test-names.ts';

/** Source: in-toto's specification of the statement, version 1, and of the predicate "Test Result", https://github.com/in-toto/attestation. */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';

/** The one file that the statement is about. */
const SUBJECT = 'report.json';

/**
 * The statement, pretty-printed, with a line end. Who reads it acts on one word, so that word is PASSED only where everything passed: what
 * could not be checked is FAILED, and so is a requirement that is not satisfied; what a waiver covers is WARNED, and so is a run that judged a scan.
 *
 * @param report all of its verdicts
 * @param sha256 of report.json, hexadecimal
 */
export function intoto(report: Report, sha256: string): string {
  const { policies, hostFiles = [], variables = [], run } = report;
  const names = testNames(report);
  const predicate = {
    result: resultOf(report, names),
    configuration: [
      ...[...policies, ...hostFiles].map(({ path, sha256 }) => ({ name: shown(policyText(path)), digest: { sha256 } })),
      // Another value makes another policy of the same text.
      ...variables.map(({ name, sha256 }) => ({
        name: shown(`the variable ${name}, with the policy`),
        digest: { sha256 },
      })),
    ],
    ...(run.url === null ? {} : { url: asciiUrl(run.url) }),
    passedTests: names.passed,
    warnedTests: names.warned,
    failedTests: names.failed,
  };
  const statement = {
    _type: STATEMENT_TYPE,
    subject: [{ name: SUBJECT, digest: { sha256 } }],
    predicateType: PREDICATE_TYPE,
    predicate,
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}

function resultOf(
  { result, totals }: Report,
  { warned, failed }: ReturnType<typeof testNames>,
): 'PASSED' | 'WARNED' | 'FAILED' {
  if (result !== 'pass' || failed.length > 0) return 'FAILED';
  return totals.waived > 0 || warned.length > 0 ? 'WARNED' : 'PASSED';
}

function asciiUrl(url: string): string {
  return url.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}
