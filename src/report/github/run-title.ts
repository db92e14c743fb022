// The result of a run as one line, with its most severe violation: the title of the nightly issue and of the comment.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { severityRank } from '../../model/words.ts';
import { type ReportFinding, seenFrom } from '../rows/merged/findings.ts';
import { countOf } from '../rows/verdict-groups.ts';
import { findingTitle } from '../sections/finding-item.ts';
import { clip } from '../text/clip.ts';
import { outcomeText } from '../text/counts-text.ts';

const LONGEST_FINDING = 120;

/** The findings of the worst severity that a title names, where there is room; the others of it are counted. */
const MOST_NAMED = 2;

/** Vantages of a merged report that a finding names in a title. */
const MOST_VANTAGES = 3;

/**
 * `5432 postgresql open on db1.example.com and 3389 rdp open on win1.example.com`, `5432 postgresql open on db1.example.com and 4 more
 * critical`; of a merged report `5432 postgresql open on db1.example.com from internet and vpc`; empty where there is no violation. Not escaped.
 */
export function mostSevereText(violations: readonly ReportFinding[], room = LONGEST_FINDING): string {
  const sorted = [...violations].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  const worst = sorted.filter(({ severity }) => severity === sorted[0]?.severity);
  const titles = worst.slice(0, MOST_NAMED).map((one) => `${findingTitle(one)}${seenFrom(one, MOST_VANTAGES)}`);
  const [first, second] = titles;
  if (first === undefined) return '';
  const all = `${first} and ${second}`;
  if (worst.length === MOST_NAMED && all.length <= room) return all;
  const rest = countOf(worst.slice(1));
  if (rest === 0) return clip(first, room);
  const more = ` and ${grouped(rest)} more ${worst[0]?.severity ?? 'like it'}`;
  return `${clip(first, Math.max(20, room - more.length))}${more}`;
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
export function runTitle(report: Report, violations: readonly ReportFinding[]): string {
  if (report.result !== 'fail') return `Exposure policy: ${outcomeText(report.totals)}`;
  return `${violationCounts(report)}: ${mostSevereText(violations)}`;
}
