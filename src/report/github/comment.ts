// The comment on a pull request: what it opens and what this run saw of that, then what is wrong; kept below GitHub's size limit.

import { listed } from '../../base/numbers-and-lists.ts';
import { byteLength } from '../../base/utf8.ts';
import { MEASURED } from '../../model/alike-texts.ts';
import type { Report } from '../../model/report.ts';
import { markdown, markdownLink } from '../escape/markdown.ts';
import { findingsOf, type ReportFinding } from '../rows/merged/findings.ts';
import { checkAgainMarkdown } from '../sections/check-again.ts';
import {
  inconclusiveSection,
  shortSections,
  violationsSection,
  warningsSection,
} from '../sections/finding-sections.ts';
import { fitSections, fixedSection, type Section } from '../sections/fit-sections.ts';
import { nameCode } from '../sections/markdown-cells.ts';
import type { PolicyDiffItemOptions } from '../sections/policy-diff-items.ts';
import { factsText, newCount } from '../sections/report-heading.ts';
import { BODY_BYTES } from '../sections/size-limits.ts';
import { resultIcon } from '../text/counts-text.ts';
import { lostRequirements, sinceText } from '../text/drift-words.ts';
import { headlineText } from '../text/green-basis.ts';
import { scanText } from '../text/methodology/scan-methodology.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { partTexts } from '../text/run-extent-text.ts';
import { markerLine, type RunMark, readMarker } from './marker.ts';
import { baseText, changeText, type PolicyChangeSeen } from './newly-exposes.ts';
import { runTitle } from './run-title.ts';
import { elsewhereTitle, violationsByChange } from './violations-by-change.ts';

export interface CommentOptions extends Pick<SummaryOptions, 'policyUrl'> {
  readonly mark: RunMark;
  readonly change: PolicyChangeSeen;
  readonly ruleUrl: PolicyDiffItemOptions['ruleUrl'];
  /** Whether a first comment is written only by a run that did not pass: then a pass says that an earlier run did not. */
  readonly onFailure: boolean;
}

/** The most room for the change of the policy, so that neither it nor the violations crowd out the other. */
const NEWLY_EXPOSES_BYTES = 24_000;

const HINT = 'All of it is in the summary of this run.';

/** The comment's Markdown with its marker, of at most `BODY_BYTES` bytes. */
export function comment(report: Report, { mark, change, ruleUrl, onFailure, policyUrl }: CommentOptions): string {
  const options = { policyUrl, reportHint: HINT, vantage: report.vantage, drift: report.drift };
  const violations = findingsOf(report, 'violation');
  const inconclusive = findingsOf(report, 'inconclusive');
  const changed = changeText(change, report, { ruleUrl, reportHint: 'More of it is in the summary of this run.' });
  const title = changed.title ?? runTitle(report, violations);
  const icon = changed.title !== null && report.result === 'pass' ? '⚠️' : resultIcon(report);
  const top = [
    fixedSection(`### ${icon} ${markdown(title)}\n\n${changed.intro === '' ? '' : `${changed.intro}\n\n`}`),
    ...changed.sections,
  ];
  const { here, elsewhere } = violationsByChange(report, change);
  const sections: Section[] = [
    fixedSection(resultText(report, violations, onFailure)),
    ...(here.length === 0 ? [] : [violationsSection(here, options)]),
    ...(elsewhere.length === 0
      ? []
      : shortSections(
          elsewhereTitle(report, here, elsewhere),
          elsewhere,
          here.length === 0 ? 'whole' : 'in a line',
          options,
        )),
    ...(report.warnings.length === 0 ? [] : [warningsSection(report.warnings, options)]),
    ...(inconclusive.length === 0 ? [] : [inconclusiveSection(inconclusive, violations.length === 0, options)]),
  ];
  const first = `${markerLine('comment', mark)}${fitSections(top, NEWLY_EXPOSES_BYTES)}`;
  const base = baseText(change);
  const facts = [factsText(report, violations, policyUrl, 'without'), ...(base === '' ? [] : [base])].join(' · ');
  const again = checkAgainMarkdown(report, [...here, ...elsewhere]);
  const last = `${again === '' ? '' : `${RUN_LINE}${again}</sub><br>\n`}${RUN_LINE}${facts}</sub><br>\n${runLine(report.run.url, 'The run with its summary')}`;
  return `${first}${fitSections(sections, BODY_BYTES - byteLength(first) - byteLength(last))}${last}`;
}

/** What this run found. Without times, which would make every run rewrite the comment. */
function resultText(report: Report, violations: readonly ReportFinding[], onFailure: boolean): string {
  const scan = scanText(report);
  const by = scan === null ? '' : markdown(scan);
  const now = onFailure && report.result === 'pass' ? 'Now as intended; in an earlier run it was not.' : '';
  const outcome = headlineText(report, newCount(report, violations));
  const lost = lostText(report);
  return `#### ${resultIcon(report)} ${['This run', ...partTexts(report)].join(', ')}: ${outcome}\n\n${by}${by !== '' && now !== '' ? '<br>' : ''}${now}${by + now === '' ? '' : '\n\n'}${lost}`;
}

/** Requirements that a comment names; the rest is counted. */
const MOST_LOST = 10;

/** Requirements that were satisfied and are not any more, as a paragraph; empty where there is none. */
function lostText({ drift }: Report): string {
  const lost = drift === null ? [] : lostRequirements(drift);
  if (drift === null || lost.length === 0) return '';
  const names = listed(
    lost.map(({ requirement }) => nameCode(requirement, 100)),
    MOST_LOST,
  );
  return `<strong>No longer satisfied</strong>, and satisfied in the report of ${sinceText(drift)}: ${names}.\n\n`;
}

const RUN_LINE = '<sub>';

/** The last line of a comment; empty where the run has no address. */
export function runLine(url: string | null, text: string): string {
  return url === null
    ? ''
    : `${RUN_LINE}${markdownLink(text, url)}; this comment is rewritten by the next one.</sub>\n`;
}

/**
 * Whether two comments say the same to a reader: everything but the marker, the link to the run, the time of the
 * baseline, and measured times, which differ in every run.
 */
export function sameComment(a: string, b: string): boolean {
  return told(a) === told(b);
}

/** When the baseline was made, which is another time each night. */
const BASELINE_TIME = / in the (?:report|baseline) of \d{4}-\d\d-\d\d \d\d:\d\d UTC/g;

function told(body: string): string {
  const lines = body.replaceAll('\r\n', '\n').trimEnd().split('\n');
  return lines
    .filter((line) => readMarker('comment', line) === null && !line.startsWith(RUN_LINE))
    .join('\n')
    .trimEnd()
    .replace(MEASURED, '\0')
    .replace(BASELINE_TIME, '\0');
}
