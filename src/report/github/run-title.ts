// The result of a run as one line, with its most severe violation: the title of the nightly issue and of the comment.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import type { ReportFinding } from '../rows/merged/findings.ts';
import { mostSevereText } from '../rows/merged/most-severe-text.ts';
import { outcomeText } from '../text/counts-text.ts';
import { partTexts } from '../text/run-extent-text.ts';

/** `3 violations, 1 critical`: how many, and how many of the worst severity where that is critical or high. */
export function violationCounts({ totals, verdicts }: Pick<Report, 'totals' | 'verdicts'>): string {
  const all = counted(totals.violation, 'violation');
  for (const severity of ['critical', 'high'] as const) {
    const count = verdicts.reduce(
      (sum, one) => sum + (one.verdict === 'violation' && one.severity === severity ? one.count : 0),
      0,
    );
    if (count > 0) return `${all}, ${grouped(count)} ${severity}`;
  }
  return all;
}

/** `3 violations, 1 critical: 5432 postgresql open on db1.example.com`; the counts alone where nothing violates the policy. */
export function runTitle(report: Report, violations: readonly ReportFinding[]): string {
  if (report.result !== 'fail')
    return `${['Exposure policy', ...partTexts(report)].join(', ')}: ${outcomeText(report.totals)}`;
  return `${violationCounts(report)}: ${mostSevereText(violations)}`;
}
