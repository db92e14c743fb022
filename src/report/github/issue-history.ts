// The comments below the nightly issue: which violations are new, which are gone, and why the issue was closed.
import { counted, grouped } from '../../base/numbers-and-lists.ts';

import { byteLength } from '../../base/utf8.ts';
import type { Report } from '../../model/report.ts';
import { markdown, markdownLink } from '../escape/markdown.ts';
import { findingsOf } from '../rows/merged/findings.ts';
import { violationsSection } from '../sections/finding-sections.ts';
import { fitSections, fixedSection, type Section } from '../sections/fit-sections.ts';
import { BODY_BYTES } from '../sections/size-limits.ts';
import { minuteText } from '../text/counts-text.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { fromVantages } from '../text/vantages-text.ts';
import { staysOpenText, violationRows } from './earlier-violations.ts';
import { markerLine, type RunMark } from './marker.ts';
import type { ViolationFates } from './violation-fates.ts';
import { isIn, sizeOf, type ViolationSet } from './violation-set.ts';

/**
 * How the set of violations changed, with every detail of the new ones: GitHub sends a mail for a comment, but not for a rewritten
 * body.
 * @param fates null where the run before left only a hash of the set
 * @param partial whether the run looked at a part of the policy alone
 */
export function changeComment(
  report: Report,
  mark: RunMark,
  fates: ViolationFates | null,
  policyUrl: SummaryOptions['policyUrl'],
  partial: boolean,
): string {
  if (fates === null) {
    const total = counted(report.totals.violation, 'violation');
    return written(mark, [
      fixedSection(
        `### The violations changed: there are ${total} now\n\nThere were too many to remember each, or the list was edited, ` +
          `so what is new and what is gone cannot be told. ${uncheckedNote(report)}${runText(report)}\n`,
      ),
    ]);
  }
  const { added, again, unchecked, settled, dropped } = fates;
  const counts = [
    ...(added.size === 0 ? [] : [`${grouped(sizeOf(added))} new`]),
    ...(again.size === 0 ? [] : [`${grouped(sizeOf(again))} seen again`]),
    ...(settled.size === 0 ? [] : [`${grouped(sizeOf(settled))} gone`]),
    ...(dropped.size === 0 ? [] : [`${grouped(sizeOf(dropped))} no longer in the policy`]),
  ];
  const isNoneLeft = report.totals.violation === 0 && unchecked.size === 0;
  const title = isNoneLeft ? 'No known violation is left' : 'The violations changed';
  return written(mark, [
    fixedSection(
      `### ${title}: ${counts.join(', ')}\n\n${countsNow(report, unchecked, partial)} ${runText(report)}\n\n`,
    ),
    ...(added.size === 0 ? [] : [violatedSection('New', report, added, policyUrl)]),
    ...(again.size === 0 ? [] : [violatedSection('Seen again', report, again, policyUrl)]),
    listed(settled, '**gone:** '),
    listed(dropped, '**no longer in the policy:** '),
    listed(unchecked, '**could not be checked this time:** '),
    fixedSection(
      settled.size === 0 ? '' : '\nGone is what this run saw as intended, covered by a waiver, or only observed.\n',
    ),
  ]);
}

function countsNow(report: Report, unchecked: ViolationSet, partial: boolean): string {
  const { totals } = report;
  const unseen = sizeOf(unchecked);
  if (totals.violation === 0) return `This run found no violation. ${staysOpenText(report, partial)}`;
  const are = totals.violation === 1 ? 'is' : 'are';
  const violations = counted(totals.violation, 'violation');
  return unseen === 0
    ? `There ${are} ${violations} now; the issue itself lists them all.`
    : `There ${are} ${violations} now, besides ${grouped(unseen)} of earlier runs that could not be checked; the issue itself lists them all.`;
}

function violatedSection(
  title: string,
  report: Report,
  set: ViolationSet,
  policyUrl: SummaryOptions['policyUrl'],
): Section {
  const options = {
    policyUrl,
    reportHint: 'All of it is in the summary of the run above.',
    vantage: report.vantage,
    drift: report.drift,
  };
  const section = violationsSection(
    findingsOf(report, 'violation', { only: (verdict) => isIn(set, verdict) }),
    options,
  );
  return { ...section, head: `#### ${title}\n\n${section.head}` };
}

/** Why a run that passed closes the issue. */
export function closeComment(report: Report, mark: RunMark, fates: ViolationFates | null): string {
  const waived = report.totals.waived === 0 ? '' : ` A waiver covers ${counted(report.totals.waived, 'violation')}.`;
  const from =
    report.vantages === undefined ? '' : `, ${markdown(fromVantages(report.vantages.map(({ name }) => name)))}`;
  const head = `### ✅ Closed: nothing violates the policy any more\n\nThis run checked all that the policy judges${from}, and found no violation and nothing that it could not judge.${waived} ${runText(report)}\n\n`;
  return written(mark, [fixedSection(head), listed(fates?.dropped ?? new Map(), '**no longer in the policy:** ')]);
}

/** Why an issue that a run racing another opened is closed at once. */
export function duplicateComment(mark: RunMark, winner: number): string {
  return written(mark, [fixedSection(`Two runs opened an issue at the same time: this one goes on in #${winner}.\n`)]);
}

function uncheckedNote({ totals }: Report): string {
  const { inconclusive } = totals;
  if (inconclusive === 0) return '';
  return `${counted(inconclusive, 'port')} could not be judged, so violations of before may be missing here. `;
}

function runText({ run, startedAt }: Report): string {
  return run.url === null ? '' : `Seen in ${markdownLink('this run', run.url)} of ${markdown(minuteText(startedAt))}.`;
}

function listed(set: ViolationSet, mark: string): Section {
  return {
    head: '',
    rows: violationRows(set, mark),
    tail: '',
    leftOut: (rows) => `- ${markdown(`and ${counted(rows, 'more row')}, left out here`)}\n`,
  };
}

function written(mark: RunMark, sections: readonly Section[]): string {
  const first = markerLine('history', mark);
  return `${first}${fitSections(sections, BODY_BYTES - byteLength(first))}`;
}
