// The part of a very large merged report that people are shown: its weightiest verdicts and patterns. report.json has all of it.
import { grouped } from '../base/numbers-and-lists.ts';
import { isOfNoMachine } from '../model/causes.ts';
import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import { SEVERITIES, severityRank, VERDICTS, type VerdictKind } from '../model/words.ts';

/** Nobody reads more of a page, and each costs a page several times the memory that it takes by itself. */
export const MOST_SHOWN = 20_000;

const WEIGHTIEST_FIRST: readonly VerdictKind[] = ['violation', 'inconclusive', 'waived', 'not-judged', 'pass'];

/**
 * A merged report of more than so many verdicts without the least weighty of them, and with a warning that says so; any other
 * report as it is. The totals, the result and the drift are those of the whole.
 */
export function abridged(report: Report, most = MOST_SHOWN): Report {
  const { verdicts, patterns } = report;
  if (patterns === undefined || Math.max(verdicts.length, patterns.length) <= most) return report;
  const counts = new Array<number>(RANKS).fill(0);
  for (const verdict of verdicts) counts[rankOf(verdict)] = (counts[rankOf(verdict)] ?? 0) + 1;
  // Of each rank the first ones are shown, as far as there is room after the ranks before it.
  let room = most;
  const left = counts.map((count) => {
    const shown = Math.min(room, count);
    room -= shown;
    return shown;
  });
  const shown = verdicts.filter((verdict) => {
    const rank = rankOf(verdict);
    const more = left[rank] ?? 0;
    left[rank] = more - 1;
    return more > 0;
  });
  return {
    ...report,
    warnings: [...report.warnings, ...cutWarnings(verdicts.length, patterns.length, most)],
    patterns: patterns.slice(0, most),
    verdicts: shown,
  };
}

function cutWarnings(verdicts: number, patterns: number, most: number): string[] {
  const said: string[] = [];
  if (verdicts > most)
    said.push(
      `Of the ${grouped(verdicts)} verdicts of this merge, the ${grouped(most)} weightiest are shown here: violations first, passes last. The totals are those of all; hosts are counted among those shown. report.json has all of them.`,
    );
  if (patterns > most)
    said.push(
      `Of the ${grouped(patterns)} patterns of this merge, the ${grouped(most)} most severe are shown here; report.json has all of them.`,
    );
  return said;
}

const SEVERITY_RANKS = SEVERITIES.length + 1;
/** What is missing comes first: it is one verdict for a whole report. */
const RANKS = 1 + VERDICTS.length * SEVERITY_RANKS;

function rankOf({ cause, verdict, severity }: Verdict): number {
  if (isOfNoMachine(cause)) return 0;
  return 1 + WEIGHTIEST_FIRST.indexOf(verdict) * SEVERITY_RANKS + severityRank(severity);
}
