// The title and body of the nightly issue: violations, what could not be checked, and a hidden copy of both for the next run.

import { counted, grouped, listed } from '../../base/numbers-and-lists.ts';
import { byteLength } from '../../base/utf8.ts';
import { isMerged, type Report } from '../../model/report.ts';
import { markdown, markdownLink } from '../escape/markdown.ts';
import { terminal } from '../escape/terminal.ts';
import { findingsOf, type ReportFinding } from '../rows/merged/findings.ts';
import { mostSevereText } from '../rows/merged/most-severe-text.ts';
import { uncheckedText } from '../rows/merged/no-reports-text.ts';
import { missingReports } from '../rows/merged/vantage-columns.ts';
import { checkAgainMarkdown } from '../sections/check-again.ts';
import { inconclusiveSection, violationsSection } from '../sections/finding-sections.ts';
import { fitSections, fixedSection, type Section } from '../sections/fit-sections.ts';
import { leftOut, nameCode } from '../sections/markdown-cells.ts';
import { BODY_BYTES } from '../sections/size-limits.ts';
import { clip } from '../text/clip.ts';
import { minuteText } from '../text/counts-text.ts';
import { scanText } from '../text/methodology/scan-methodology.ts';
import { portsText, udpSuffix } from '../text/places/place-text.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { newnessCounts, newViolationsText } from '../text/since-text.ts';
import { fromVantages } from '../text/vantages-text.ts';
import { goneSections, staysOpenText, violationRows } from './earlier-violations.ts';
import { markerLine, type RunMark } from './marker.ts';
import { violationCounts } from './run-title.ts';
import type { ViolationFates } from './violation-fates.ts';
import { memoryLine } from './violation-memory.ts';
import { sizeOf, type ViolationGroup, type ViolationSet, violationsOf } from './violation-set.ts';

export interface IssueOptions extends Pick<SummaryOptions, 'policyUrl'> {
  readonly mark: RunMark;
  /** As GitHub calls it; of unknown origin. */
  readonly workflow: string;
  /** Violations of earlier runs that this one could not check. */
  readonly unchecked: ViolationSet;
  /** What became of the violations that the issue listed; null for an issue that is new, or does not list them. */
  readonly fates: ViolationFates | null;
  /** Whether the run looked at a part of the policy alone. */
  readonly partial: boolean;
  /** The closed issue before this one, by its number; null if this is the first. */
  readonly previous: number | null;
}

const LONGEST_TITLE = 200;
const LONGEST_VANTAGE = 60;
const MOST_VANTAGES = 8;

/** What every title of ours begins with, and no other issue's should. */
const TITLE = 'Exposure policy violated';
const NONE_LEFT = 'Exposure policy: no known violation left';

/**
 * `Exposure policy violated: 3 violations, 1 critical: 5432 postgresql open on db1.example.com, seen from the vantage internet`. A title is not Markdown, but GitHub
 * renders code and emoji in it, and mails carry it as it is: so only letters, digits and a few signs.
 * @param unchecked violations of earlier runs that this one could not check
 * @param partial whether the run looked at a part of the policy alone
 */
export function issueTitle(report: Report, unchecked: ViolationSet, partial: boolean): string {
  const title = terminal(titleText(report, unchecked, partial)).replace(/[^\p{L}\p{M}\p{N} ,.:()/_-]/gu, '_');
  // Two colons around a word are an emoji: those of an IPv6 address, too.
  return clip(title.replaceAll(/:(?! )/g, '_'), LONGEST_TITLE);
}

function titleText(report: Report, unchecked: ViolationSet, partial: boolean): string {
  const { vantage, totals } = report;
  const from = vantage === null ? '' : `, from the vantage ${clip(vantage, LONGEST_VANTAGE)}`;
  if (totals.violation > 0) {
    const missing = unchecked.size === 0 ? '' : `, ${grouped(sizeOf(unchecked))} not checked`;
    const counts = `${TITLE}: ${violationCounts(report)}${missing}: `;
    const seen = from.replace(',', ', seen');
    const room = LONGEST_TITLE - counts.length - seen.length;
    return `${counts}${mostSevereText(findingsOf(report, 'violation'), room)}${seen}`;
  }
  if (unchecked.size > 0) {
    const counts = `${TITLE} in earlier runs: ${counted(sizeOf(unchecked), 'violation')} not checked again: `;
    return `${counts}${clip(firstPlace(unchecked, isMerged(report)), LONGEST_TITLE - counts.length - from.length)}${from}`;
  }
  if (totals.inconclusive === 0 && partial) return `${NONE_LEFT}, but only a part was checked${from}`;
  const missing = missingReports(report);
  return missing.length === 0
    ? `${NONE_LEFT}, but ${counted(totals.inconclusive, 'port')} could not be checked${from}`
    : `${NONE_LEFT}, but ${uncheckedText(totals.inconclusive, missing)}`;
}

/** `5432 on db1.example.com`, `db1.example.com and 2 more`: the first of a set that is not empty; what was open goes first. */
function firstPlace(set: ViolationSet, merged: boolean): string {
  const isOpen = ({ kind }: ViolationGroup) => Number(kind === 'unexpected-open');
  const sorted = [...set.values()].sort((a, b) => isOpen(b) - isOpen(a));
  const [first, ...others] = sorted.map(({ vantage, host, protocol, ports }) => {
    const place = protocol === null ? host : `${portsText(ports, 5, udpSuffix(protocol))} on ${host}`;
    return merged ? `${place} ${fromVantages([vantage])}` : place;
  });
  return others.length === 0 ? `${first}` : `${first} and ${grouped(others.length)} more`;
}

/** Whether a title is one of ours that names no finding, as earlier versions wrote it; a person's own title is none of these. */
export function isTitleWithoutFinding(title: string): boolean {
  return title.startsWith(TITLE) && !title.includes(': ');
}

/** Whether we wrote a title: what a person made of it is left alone. */
export function isOurTitle(title: string): boolean {
  return title.startsWith(TITLE) || title.startsWith(NONE_LEFT);
}

/** Of at most `BODY_BYTES` bytes. */
export function issueBody(report: Report, options: IssueOptions): string {
  const { mark, workflow, unchecked, fates, partial, previous, policyUrl } = options;
  const hidden = `${markerLine('issue', mark)}${memoryLine(violationsOf(report), unchecked)}`;
  const reportHint = 'All of it is in the summary of the run above.';
  const violations = findingsOf(report, 'violation');
  const inconclusive = findingsOf(report, 'inconclusive');
  const finding = { policyUrl, reportHint, vantage: report.vantage, drift: report.drift };
  const again = checkAgainMarkdown(report, violations);
  const isFound = violations.length > 0;
  const found = isFound
    ? [violationsSection(violations, finding)]
    : [
        fixedSection(`<strong>${staysOpenText(report, partial)}</strong>\n\n`),
        ...(fates === null ? [] : goneSections(fates, reportHint)),
      ];
  const sections: Section[] = [
    fixedSection(`${opening(report, workflow, violations)}\n\n`),
    ...found,
    ...(again === '' ? [] : [fixedSection(`${again}\n\n`)]),
    ...(unchecked.size === 0 ? [] : [uncheckedSection(unchecked, isFound, reportHint)]),
    ...(inconclusive.length === 0 ? [] : [inconclusiveSection(inconclusive, !isFound, finding)]),
    fixedSection(closing(isFound || unchecked.size > 0, previous)),
  ];
  return `${hidden}${fitSections(sections, BODY_BYTES - byteLength(hidden))}`;
}

function opening(report: Report, workflow: string, found: readonly ReportFinding[]): string {
  const { vantage, vantages, totals, drift, run, startedAt } = report;
  const where = markdownLink('this run', run.url);
  const scan = scanText(report);
  const from = vantage === null ? '' : `, seen from the vantage ${nameCode(vantage)}`;
  const looked = lookedFrom(vantages);
  const news = newViolationsText(drift, newnessCounts(found));
  const violations = totals.violation === 0 ? 'no violation' : counted(totals.violation, 'violation');
  return `The audit ${nameCode(workflow)}${looked} found ${violations} of the exposure policy in ${where} of ${markdown(minuteText(startedAt))}${from}${scan === null ? '' : ` (${markdown(scan)})`}.${news === null ? '' : ` ${markdown(news)}`}`;
}

/** ` looked from internet and vpc, and`, of a merged report; empty of one run. */
function lookedFrom(vantages: Report['vantages']): string {
  if (vantages === undefined) return '';
  const names = vantages.map(({ name }) => (name === null ? 'the nameless vantage' : nameCode(name)));
  return ` looked from ${listed(names, MOST_VANTAGES)}, and`;
}

function uncheckedSection(unchecked: ViolationSet, isFound: boolean, reportHint: string): Section {
  const counts = isFound ? 'Not counted above. ' : '';
  return {
    head:
      `### Could not be checked this time (${counted(sizeOf(unchecked), 'violation')} of earlier runs)\n\n` +
      `${counts}Each stands until a run can look at it again.\n\n`,
    rows: violationRows(unchecked, ''),
    tail: '\n',
    leftOut: leftOut('row', { reportHint }),
  };
}

/** @param isViolated whether the issue lists a violation that some run saw, and none saw fixed */
function closing(isViolated: boolean, previous: number | null): string {
  const before = previous === null ? '' : `The one before: #${previous}.\n\n`;
  const intended = isViolated
    ? 'If this is intended, say so in the policy, or add a waiver with a date. If you close the issue by hand, the next failing run opens another.\n'
    : 'You may close it by hand: the next failing run opens another.\n';
  return (
    `${before}port-policy keeps this issue: it is rewritten, with a comment, when the violations change, and ` +
    `closed by a run that checks all of it and finds everything as intended. ${intended}`
  );
}
