// The title and body of the nightly issue: violations, what could not be checked, and a hidden copy of both for the next run.

import { counted, grouped } from '../../base/numbers-and-lists.ts';
import { byteLength } from '../../base/utf8.ts';
import type { Report } from '../../model/report.ts';
import { markdown, markdownLink } from '../escape/markdown.ts';
import { terminal } from '../escape/terminal.ts';
import { type VerdictGroup, verdictGroups } from '../rows/verdict-groups.ts';
import { checkAgainMarkdown } from '../sections/check-again.ts';
import { violationsSection } from '../sections/finding-sections.ts';
import { fitSections, fixedSection, type Section } from '../sections/fit-sections.ts';
import { leftOut, nameCode } from '../sections/markdown-cells.ts';
import { newCount, newSince } from '../sections/report-heading.ts';
import { BODY_BYTES } from '../sections/size-limits.ts';
import { clip } from '../text/clip.ts';
import { minuteText } from '../text/counts-text.ts';
import { scanText } from '../text/methodology/scan-methodology.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { newViolationsText } from '../text/since-text.ts';
import { violationRows } from './issue-history.ts';
import { markerLine, type RunMark } from './marker.ts';
import { mostSevereText, violationCounts } from './run-title.ts';
import { memoryLine } from './violation-memory.ts';
import { sizeOf, union, type ViolationSet, violationsOf } from './violation-set.ts';

export interface IssueOptions extends Pick<SummaryOptions, 'policyUrl'> {
  readonly mark: RunMark;
  /** As GitHub calls it; of unknown origin. */
  readonly workflow: string;
  /** Violations of earlier runs that this one could not check. */
  readonly unchecked: ViolationSet;
  /** The closed issue before this one, by its number; null if this is the first. */
  readonly previous: number | null;
}

const LONGEST_TITLE = 200;
const LONGEST_VANTAGE = 60;

/** What every title of ours begins with, and no other issue's should. */
const TITLE = 'Exposure policy violated';

/**
 * `Exposure policy violated: 3 violations, 1 critical: 5432 postgresql open on db1.example.com, seen from the vantage internet`. A title is not Markdown, but GitHub
 * renders code and emoji in it, and mails carry it as it is: so only letters, digits and a few signs.
 * @param unchecked violations of earlier runs that this one could not check
 */
export function issueTitle(report: Report, unchecked: ViolationSet): string {
  const { vantage } = report;
  const from = vantage === null ? '' : `, seen from the vantage ${clip(vantage, LONGEST_VANTAGE)}`;
  const missing = unchecked.size === 0 ? '' : `, ${grouped(sizeOf(unchecked))} not checked`;
  const counts = `${TITLE}: ${violationCounts(report)}${missing}: `;
  const found = mostSevereText(verdictGroups(report, 'violation'), LONGEST_TITLE - counts.length - from.length);
  const title = terminal(`${counts}${found}${from}`).replace(/[^\p{L}\p{M}\p{N} ,.:()/_-]/gu, '_');
  // Two colons around a word are an emoji: those of an IPv6 address, too.
  return clip(title.replaceAll(/:(?! )/g, '_'), LONGEST_TITLE);
}

/** Whether a title is one of ours that names no finding, as earlier versions wrote it; a person's own title is none of these. */
export function isTitleWithoutFinding(title: string): boolean {
  return title.startsWith(TITLE) && !title.includes(': ');
}

/** Whether we wrote a title: what a person made of it is left alone. */
export function isOurTitle(title: string): boolean {
  return title.startsWith(TITLE);
}

/** Of at most `BODY_BYTES` bytes. */
export function issueBody(report: Report, { mark, workflow, unchecked, previous, policyUrl }: IssueOptions): string {
  const hidden = `${markerLine('issue', mark)}${memoryLine(union(violationsOf(report), unchecked))}`;
  const reportHint = 'All of it is in the summary of the run above.';
  const violations = verdictGroups(report, 'violation');
  const options = { policyUrl, reportHint, vantage: report.vantage, ...newSince(report) };
  const again = checkAgainMarkdown(report, violations);
  const sections: Section[] = [
    fixedSection(`${opening(report, workflow, violations)}\n\n`),
    violationsSection(violations, options),
    ...(again === '' ? [] : [fixedSection(`${again}\n\n`)]),
    ...(unchecked.size === 0 ? [] : [uncheckedSection(unchecked, reportHint)]),
    fixedSection(closing(report, previous)),
  ];
  return `${hidden}${fitSections(sections, BODY_BYTES - byteLength(hidden))}`;
}

function opening(report: Report, workflow: string, found: readonly VerdictGroup[]): string {
  const { vantage, totals, drift, run, startedAt } = report;
  const where = markdownLink('this run', run.url);
  const scan = scanText(report);
  const from = vantage === null ? '' : `, seen from the vantage ${nameCode(vantage)}`;
  const news = newViolationsText(drift, newCount(report, found) ?? 0, totals.violation);
  const violations = counted(totals.violation, 'violation');
  return `The audit ${nameCode(workflow)} found ${violations} of the exposure policy in ${where} of ${markdown(minuteText(startedAt))}${from}${scan === null ? '' : ` (${markdown(scan)})`}.${news === null ? '' : ` ${markdown(news)}`}`;
}

function uncheckedSection(unchecked: ViolationSet, reportHint: string): Section {
  return {
    head:
      `### Could not be checked this time (${counted(sizeOf(unchecked), 'violation')} of earlier runs)\n\n` +
      'Not counted above. Each stands until a run can look at it again.\n\n',
    rows: violationRows(unchecked, ''),
    tail: '\n',
    leftOut: leftOut('row', { reportHint }),
  };
}

function closing({ totals }: Report, previous: number | null): string {
  const inconclusive =
    totals.inconclusive === 0
      ? ''
      : `In all, ${counted(totals.inconclusive, 'port')} could not be judged: the summary of the run says which, and why.\n\n`;
  const before = previous === null ? '' : `The one before: #${previous}.\n\n`;
  return (
    `${inconclusive}${before}port-policy keeps this issue: it is rewritten, with a comment, when other ports violate the policy, and ` +
    'closed by a run that checks all of it and finds everything as intended. If this is intended, say so in the policy, ' +
    'or add a waiver with a date. If you close the issue by hand, the next failing run opens another.\n'
  );
}
