// What the nightly issue says of violations of earlier runs: one row each, what of them is gone, and why it stays open all the same.
import { counted } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { noReportsText } from '../rows/merged/no-reports-text.ts';
import { missingReports } from '../rows/merged/vantage-columns.ts';
import { fixedSection, type Section } from '../sections/fit-sections.ts';
import { leftOut, nameCode } from '../sections/markdown-cells.ts';
import { portsText, udpSuffix } from '../text/places/place-text.ts';
import type { ViolationFates } from './violation-fates.ts';
import { sizeOf, type ViolationGroup, type ViolationKind, type ViolationSet } from './violation-set.ts';

/** Of what an earlier run saw: this one saw it fixed, or could not see it. */
const WORDS: Readonly<Record<ViolationKind, string>> = {
  'unexpected-open': 'was open, and must not be',
  'not-open': 'was not open, and must be',
  'other-state': 'was not in the state that the policy wants',
  'leads-elsewhere': 'the name led where it must not',
};

/** Violations of earlier runs, one line a host and kind; texts are escaped. */
export function violationRows(set: ViolationSet, mark: string): string[] {
  return [...set.values()].map((group) => `- ${mark}${groupText(group)}\n`);
}

function groupText({ kind, vantage, host, protocol, ports }: ViolationGroup): string {
  const from = vantage === null ? '' : ` (seen from the vantage ${nameCode(vantage)})`;
  const which = protocol === null ? '' : ` ${portsText(ports, 20, udpSuffix(protocol))}`;
  return `${nameCode(host)}${which}: ${WORDS[kind]}${from}`;
}

/**
 * Why a run without a violation does not close the issue, as one sentence in plain text.
 * @param partial whether the run checked only a part of the policy
 */
export function staysOpenText(report: Pick<Report, 'totals' | 'verdicts'>, partial: boolean): string {
  const { inconclusive } = report.totals;
  if (inconclusive === 0) return 'This issue stays open: this run checked only a part of the policy.';
  const missing = missingReports(report);
  const ports = counted(inconclusive - missing.length, 'port');
  if (missing.length > 0) {
    const reports = noReportsText(missing);
    return inconclusive === missing.length
      ? `This issue stays open: ${reports}.`
      : `This issue stays open: ${reports}, and ${ports} could not be checked.`;
  }
  return partial
    ? `This issue stays open: this run checked only a part of the policy, and could not check ${ports} of it.`
    : `This issue stays open: this run could not check ${ports}.`;
}

/** Violations of earlier runs that this one saw fixed, or that the policy dropped; none for none. */
export function goneSections({ settled, dropped }: ViolationFates, reportHint: string): Section[] {
  const count = sizeOf(settled) + sizeOf(dropped);
  if (count === 0) return [];
  return [
    fixedSection(
      `### Gone (${counted(count, 'violation')} of earlier runs)\n\n${settled.size === 0 ? '' : `${dropped.size === 0 ? GONE : GONE_OR_DROPPED}\n\n`}`,
    ),
    {
      head: '',
      rows: [...violationRows(settled, ''), ...violationRows(dropped, '**no longer in the policy:** ')],
      tail: '\n',
      leftOut: leftOut('row', { reportHint }),
    },
  ];
}

const GONE = 'This run saw them as intended, covered by a waiver, or only observed.';
const GONE_OR_DROPPED =
  'This run saw them as intended, covered by a waiver, or only observed, except what is no longer in the policy.';
