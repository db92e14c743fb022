// The files of a report folder: always all of them, whatever the verdict.
import type { Report } from '../model/report.ts';
import { reportJson } from './report-json.ts';
import { type SummaryOptions, summary } from './summary.ts';
import { SUMMARY_BYTES } from './summary-size.ts';

export const REPORT_JSON = 'report.json';

export function reportFiles(report: Report, policyUrl: SummaryOptions['policyUrl']): { name: string; text: string }[] {
  const options = {
    policyUrl,
    maxBytes: SUMMARY_BYTES,
    reportHint: `All of it is in ${REPORT_JSON}, beside this file.`,
  };
  return [
    { name: REPORT_JSON, text: reportJson(report) },
    { name: 'summary.md', text: summary(report, options) },
  ];
}
