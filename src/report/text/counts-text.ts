// Durations, times and the run's totals in words: `3.2 s`, `2026-11-21 02:00 UTC`, `2 violations, 41 as intended`; and the sign before them.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report, Totals } from '../../model/report.ts';
import type { RunResult } from '../../model/words.ts';

const RESULT_ICONS: Readonly<Record<RunResult, string>> = { pass: '✅', fail: '❌', inconclusive: '⚠️' };

/** The sign of a result, for documents in which a picture stands before its words. */
export function resultIcon({ result }: Pick<Report, 'result'>): string {
  return RESULT_ICONS[result];
}

/** Short enough for a line and exact enough to compare runs: `812 ms`, `3.2 s`, `4 min 5 s`. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${grouped(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}

/**
 * What came out, in words, the worst first: `2 violations (1 new), 1 inconclusive, 41 as intended`.
 * @param newViolations how many violations the baseline does not have; null without a baseline
 * @param basis what the passes rest on, as `greenBasisText` says it; empty where there is no room for it
 */
export function outcomeText(totals: Totals, newViolations: number | null = null, basis = ''): string {
  const parts: string[] = [];
  if (totals.violation > 0) {
    const fresh = newViolations === null ? '' : ` (${newViolations === 0 ? 'none' : grouped(newViolations)} new)`;
    parts.push(`${counted(totals.violation, 'violation')}${fresh}`);
  }
  if (totals.inconclusive > 0) parts.push(`${grouped(totals.inconclusive)} inconclusive`);
  if (totals.waived > 0) parts.push(`${grouped(totals.waived)} waived`);
  const judged = totals.violation + totals.inconclusive + totals.waived + totals.pass;
  if (totals.pass > 0) {
    const all = totals.pass === judged && totals.pass > 1 ? 'all ' : '';
    parts.push(`${all}${grouped(totals.pass)} as intended${basis === '' ? '' : ` (${basis})`}`);
  } else if (judged > 0) {
    parts.push('none as intended');
  }
  if (totals.notJudged > 0) parts.push(`${grouped(totals.notJudged)} only observed`);
  return parts.length === 0 ? 'nothing was judged' : parts.join(', ');
}

/** `2026-11-21 02:00 UTC`, from RFC 3339 in UTC. */
export function minuteText(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}

/** `2026-11-21 01:58 to 02:03 UTC`; one time where both are in the same minute. Both are RFC 3339 in UTC. */
export function spanText(from: string, to: string): string {
  const [first, last] = [minuteText(from), minuteText(to)];
  if (first === last) return first;
  const isOneDay = from.slice(0, 10) === to.slice(0, 10);
  return `${first.replace(/ UTC$/, '')} to ${isOneDay ? last.slice(11) : last}`;
}
