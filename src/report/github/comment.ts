// The comment on a pull request: the first screen of the summary and what the pull request newly exposes, kept below GitHub's size limit.
import { byteLength } from '../../base/utf8.ts';
import { MEASURED } from '../../model/alike-texts.ts';
import type { Report } from '../../model/report.ts';
import { markdownLink } from '../escape/markdown.ts';
import { verdictGroups } from '../rows/verdict-groups.ts';
import { fitSections, fixedSection, type Section } from '../sections/fit-sections.ts';
import { heading } from '../sections/report-heading.ts';
import { BODY_BYTES } from '../sections/size-limits.ts';
import { inconclusiveSection, violationsSection, warningsSection } from '../sections/verdict-tables.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { markerLine, type RunMark, readMarker } from './marker.ts';

export interface CommentOptions extends Pick<SummaryOptions, 'policyUrl'> {
  readonly mark: RunMark;
  /** What `newlyExposes` wrote; empty for nothing. */
  readonly newlyExposes: string;
  /** Whether a first comment is written only by a run that did not pass: then a pass says that an earlier run did not. */
  readonly onFailure: boolean;
}

/** The most room for the change of the policy, so that neither it nor the violations crowd out the other. */
export const NEWLY_EXPOSES_BYTES = 24_000;

const HINT = 'All of it is in the summary of this run.';

/** The comment's Markdown with its marker, of at most `BODY_BYTES` bytes. */
export function comment(report: Report, { mark, newlyExposes, onFailure, policyUrl }: CommentOptions): string {
  const options: SummaryOptions = { policyUrl, maxBytes: BODY_BYTES, reportHint: HINT };
  const violations = verdictGroups(report, 'violation');
  const inconclusive = verdictGroups(report, 'inconclusive');
  const sections: Section[] = [
    fixedSection(head(report, options, onFailure)),
    ...(violations.length === 0 ? [] : [violationsSection(violations, options)]),
    ...(report.warnings.length === 0 ? [] : [warningsSection(report.warnings, options)]),
    ...(inconclusive.length === 0 ? [] : [inconclusiveSection(inconclusive, violations.length === 0, options)]),
  ];
  const [first, last] = [markerLine('comment', mark), runLine(report.run.url, 'The run with its summary')];
  const room = BODY_BYTES - byteLength(first) - byteLength(newlyExposes) - byteLength(last);
  return `${first}${fitSections(sections, room)}${newlyExposes}${last}`;
}

/** Without time and duration, which the summary has: they would make every run rewrite the comment. */
function head(report: Report, { policyUrl }: SummaryOptions, onFailure: boolean): string {
  const now = onFailure && report.result === 'pass' ? 'Now as intended; in an earlier run it was not.\n\n' : '';
  return `${heading(report, policyUrl, 'without')}${now}`;
}

const RUN_LINE = '<sub>';

/** The last line of a comment; empty where the run has no address. */
export function runLine(url: string | null, text: string): string {
  return url === null
    ? ''
    : `${RUN_LINE}${markdownLink(text, url)}; this comment is rewritten by the next one.</sub>\n`;
}

/**
 * Whether two comments say the same to a reader: everything but the marker, the link to the run, and measured times, which differ
 * in every run.
 */
export function sameComment(a: string, b: string): boolean {
  return told(a) === told(b);
}

function told(body: string): string {
  const lines = body.replaceAll('\r\n', '\n').trimEnd().split('\n');
  return lines
    .filter((line) => readMarker('comment', line) === null && !line.startsWith(RUN_LINE))
    .join('\n')
    .trimEnd()
    .replace(MEASURED, '\0');
}
