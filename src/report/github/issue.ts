// The title and body of the nightly issue: violations, what could not be checked, and a hidden copy of both for the next run.
import { counted } from '../../base/numbers-and-lists.ts';

import { byteLength } from '../../base/utf8.ts';
import type { Report } from '../../model/report.ts';
import { markdownLink } from '../escape/markdown.ts';
import { terminal } from '../escape/terminal.ts';
import { verdictGroups } from '../rows/verdict-groups.ts';
import { fitSections, fixedSection, type Section } from '../sections/fit-sections.ts';
import { leftOut, nameCode } from '../sections/markdown-cells.ts';
import { BODY_BYTES } from '../sections/size-limits.ts';
import { violationsSection } from '../sections/verdict-tables.ts';
import { clip } from '../text/clip.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { violationRows } from './issue-history.ts';
import { markerLine, type RunMark } from './marker.ts';
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

/** A title is not Markdown, but GitHub renders code and emoji in it, and mails carry it as it is: so only letters, digits and a few signs. */
export function issueTitle({ vantage }: Pick<Report, 'vantage'>, workflow: string): string {
  const from = vantage === null ? '' : ` from ${vantage}`;
  const title = terminal(`Exposure policy violated${from} (${workflow})`);
  return clip(title.replace(/[^\p{L}\p{M}\p{N} ,.()/_-]/gu, '_'), LONGEST_TITLE);
}

/** Of at most `BODY_BYTES` bytes. */
export function issueBody(report: Report, { mark, workflow, unchecked, previous, policyUrl }: IssueOptions): string {
  const hidden = `${markerLine('issue', mark)}${memoryLine(union(violationsOf(report), unchecked))}`;
  const reportHint = 'All of it is in the summary of the run above.';
  const options: SummaryOptions = { policyUrl, maxBytes: BODY_BYTES, reportHint };
  const sections: Section[] = [
    fixedSection(`${opening(report, workflow)}\n\n`),
    violationsSection(verdictGroups(report, 'violation'), options),
    ...(unchecked.size === 0 ? [] : [uncheckedSection(unchecked, reportHint)]),
    fixedSection(closing(report, previous)),
  ];
  return `${hidden}${fitSections(sections, BODY_BYTES - byteLength(hidden))}`;
}

function opening({ vantage, totals, run }: Report, workflow: string): string {
  const from = vantage === null ? '' : `, seen from ${nameCode(vantage)}`;
  const where = markdownLink('this run', run.url);
  const violations = counted(totals.violation, 'violation');
  return `The audit ${nameCode(workflow)} found ${violations} of the exposure policy in ${where}${from}.`;
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
    'closed by a run that checks all of it and finds everything as intended. What is meant to be so belongs in the policy, ' +
    'or in a waiver with a date; closed by hand, the next failing run opens another.\n'
  );
}
