// The result of a run as one line, with its most severe violation: the title of the nightly issue and of the comment.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { severityRank } from '../../model/words.ts';
import type { VerdictGroup } from '../rows/verdict-groups.ts';
import { findingTitle } from '../sections/finding-item.ts';
import { clip } from '../text/clip.ts';
import { outcomeText } from '../text/counts-text.ts';

const LONGEST_FINDING = 120;

/** `5432 postgresql open on db1.example.com`; empty where there is no violation. Not escaped. */
export function mostSevereText(violations: readonly VerdictGroup[]): string {
  const [first] = [...violations].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  return first === undefined ? '' : clip(findingTitle(first), LONGEST_FINDING);
}

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
export function runTitle(report: Report, violations: readonly VerdictGroup[]): string {
  if (report.result !== 'fail') return `Exposure policy: ${outcomeText(report.totals)}`;
  return `${violationCounts(report)}: ${mostSevereText(violations)}`;
}
