// The findings of a report, of one run or merged: what several vantages see alike is one finding, which names them.
import { isMerged, type Report } from '../../../model/report.ts';
import { fromVantages } from '../../text/vantages-text.ts';
import { type GroupOptions, type VerdictGroup, verdictGroups } from '../verdict-groups.ts';
import { type SharedFinding, sharedFindings } from './shared-findings.ts';
import { isMissingReport } from './vantage-columns.ts';

/** A finding; without vantages where the report is of one run, which says once where it looked from. */
export type ReportFinding = VerdictGroup & Partial<Pick<SharedFinding, 'vantages'>>;

/** In the order of `verdictGroups`. */
export function findingsOf(
  report: Pick<Report, 'verdicts' | 'drift' | 'vantages'>,
  kind: Parameters<typeof verdictGroups>[1],
  options?: GroupOptions,
): readonly ReportFinding[] {
  const groups = verdictGroups(report, kind, options);
  return isMerged(report) ? sharedFindings(groups) : groups;
}

/** ` from internet and vpc`; empty of a report of one run, and where the finding is that a report is missing. Not escaped. */
export function seenFrom({ vantages, verdict }: ReportFinding, most?: number): string {
  return vantages === undefined || isMissingReport(verdict) ? '' : ` ${fromVantages(vantages, most)}`;
}
