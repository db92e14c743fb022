// The job summary in GitHub's Markdown: what is wrong and what to do first, everything else folded beneath.
import type { Report } from '../../model/report.ts';
import type { RunResult } from '../../model/words.ts';
import { markdown, markdownCode, markdownLink } from '../escape/markdown.ts';
import { verdictGroups } from '../rows/verdict-groups.ts';
import { fitSections, type Section } from '../sections/fit-sections.ts';
import {
  exposureSection,
  flappedSection,
  inconclusiveSection,
  violationsSection,
  waitLine,
  waivedSection,
  warningsSection,
} from '../sections/summary-sections.ts';
import { clip } from '../text/clip.ts';
import { counted, durationText, grouped, minuteText, outcomeText } from '../text/counts-text.ts';
import { driftSection } from './drift-section.ts';
import { matrixSection } from './matrix-section.ts';
import { methodologySection } from './methodology-section.ts';

export interface SummaryOptions {
  /** Where a line of a policy (or the file, for null) is to be seen in a browser; null where it is not. */
  readonly policyUrl: (file: string, line: number | null) => string | null;
  /** UTF-8 bytes; GitHub drops a step's summary of more than 1,048,576. */
  readonly maxBytes: number;
  /** A sentence, in plain text, that says where the whole report is; shown where rows are left out. */
  readonly reportHint: string;
}

const RESULT_ICONS: Readonly<Record<RunResult, string>> = { pass: '✅', fail: '❌', inconclusive: '⚠️' };

/** @param times when the run was and how long it took: a comment that is kept up to date leaves them out */
export function heading(
  report: Report,
  policyUrl: SummaryOptions['policyUrl'],
  times: 'with times' | 'without',
): string {
  const hosts = new Set(report.verdicts.map(({ host }) => host)).size;
  const policies = report.policies
    .slice(0, 5)
    .map(({ path }) => markdownLink(markdown(clip(path, 300)), policyUrl(path, null)));
  if (report.policies.length > 5) policies.push(`${grouped(report.policies.length - 5)} more`);
  const facts = [
    ...(report.vantage === null ? [] : [`From ${markdownCode(clip(report.vantage, 300))}`]),
    `${counted(hosts, 'host')}, ${counted(report.totals.probes, 'port')}`,
    ...(times === 'without' ? [] : [durationText(report.durationMs), markdown(minuteText(report.startedAt))]),
    policies.join(', '),
  ].filter((fact) => fact !== '');
  return `## ${RESULT_ICONS[report.result]} Exposure policy: ${outcomeText(report.totals)}\n\n${facts.join(' · ')}\n\n`;
}

/**
 * The summary of a run as Markdown for `GITHUB_STEP_SUMMARY`, of at most `options.maxBytes` bytes. Rows that do not fit
 * are counted where they are missing, and the reader is sent to the report.
 */
export function summary(report: Report, options: SummaryOptions): string {
  const violations = verdictGroups(report.verdicts, 'violation');
  const inconclusive = verdictGroups(report.verdicts, 'inconclusive');
  const waived = verdictGroups(report.verdicts, 'waived');
  const fixed = (head: string): Section => ({ head, rows: [], tail: '', leftOut: () => '' });
  const matrix = matrixSection(report, options);
  const sections = [
    fixed(heading(report, options.policyUrl, 'with times')),
    ...(report.wait === null ? [] : [fixed(waitLine(report.wait))]),
    ...(violations.length === 0 ? [] : [violationsSection(violations, options)]),
    // Warnings first: of two lists without a sentence between them Markdown makes one.
    ...(report.warnings.length === 0 ? [] : [warningsSection(report.warnings, options)]),
    ...(report.wait === null || report.wait.flapped.length === 0 ? [] : [flappedSection(report.wait, options)]),
    ...(report.drift === null ? [] : [driftSection(report.drift, options)]),
    ...(matrix === null ? [] : [matrix]),
    // Where nothing is worse, what could not be checked is the message.
    ...(inconclusive.length === 0 ? [] : [inconclusiveSection(inconclusive, violations.length === 0, options)]),
    ...(waived.length === 0 ? [] : [waivedSection(waived, options)]),
    exposureSection(report, options),
    fixed(methodologySection(report)),
  ];
  return fitSections(sections, options.maxBytes);
}
