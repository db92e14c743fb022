// The heading of a run in Markdown, for the job summary and the comment: result, counts, vantage and policy files.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import type { RunResult } from '../../model/words.ts';
import { markdown, markdownLink } from '../escape/markdown.ts';
import { durationText, minuteText, outcomeText } from '../text/counts-text.ts';
import type { PolicyUrl } from '../text/report-options.ts';
import { scanText } from '../text/scan-methodology.ts';
import { fileText, nameCode } from './markdown-cells.ts';

const RESULT_ICONS: Readonly<Record<RunResult, string>> = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const MOST_POLICIES = 5;

/** @param times whether to say when the run was and how long it took; a comment leaves both out, as they would change it in every run */
export function heading(report: Report, policyUrl: PolicyUrl, times: 'with times' | 'without'): string {
  const hosts = new Set(report.verdicts.map(({ host }) => host)).size;
  const policies = report.policies
    .slice(0, MOST_POLICIES)
    .map(({ path }) => markdownLink(fileText(path), policyUrl(path, null)));
  if (report.policies.length > MOST_POLICIES) policies.push(`${grouped(report.policies.length - MOST_POLICIES)} more`);
  const scan = scanText(report);
  const facts = [
    ...(report.vantage === null ? [] : [`From ${nameCode(report.vantage)}`]),
    `${counted(hosts, 'host')}, ${counted(report.totals.probes, 'port')}`,
    ...(times === 'without' ? [] : [durationText(report.durationMs), markdown(minuteText(report.startedAt))]),
    ...(scan === null ? [] : [markdown(scan)]),
    policies.join(', '),
  ].filter((fact) => fact !== '');
  return `## ${RESULT_ICONS[report.result]} Exposure policy: ${outcomeText(report.totals)}\n\n${facts.join(' · ')}\n\n`;
}
