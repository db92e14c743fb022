// The order in which verdicts are shown: the most severe first, then by host, address, protocol and port.
import type { Verdict } from '../../model/verdict.ts';
import { severityRank } from '../../model/words.ts';

/** Text with its numbers compared as numbers, so that `203.0.113.7` stands before `203.0.113.10`; no locale. */
export function compareNaturally(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  // Up to there both are the same, so what begins one begins the other.
  if (at === shorter) return a.length - b.length;
  const [isA, isB] = [isDigit(a, at), isDigit(b, at)];
  let start = at;
  while (start > 0 && isDigit(a, start - 1)) start--;
  if ((isA || isB) && isDigit(a, start) && isDigit(b, start)) {
    const [one, other] = [digitsAt(a, start), digitsAt(b, start)];
    return Number(one) - Number(other) || (one < other ? -1 : 1);
  }
  // A word that ends in a number here stands before one that goes on: `db1` before `db-1`.
  if (isA !== isB && at > 0) return isA ? -1 : 1;
  return a.charCodeAt(at) - b.charCodeAt(at);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function digitsAt(text: string, start: number): string {
  let end = start;
  while (isDigit(text, end)) end++;
  return text.slice(start, end);
}

/** IPv4 before IPv6, then naturally; a name without an address before those with one. */
export function compareAddresses(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return Number(a.includes(':')) - Number(b.includes(':')) || compareNaturally(a, b);
}

/** Zero for two verdicts only where a reader could not tell them apart. */
export function compareVerdicts(a: Verdict, b: Verdict): number {
  return compare(a, b) || compareTexts(a, b);
}

function compare(a: Verdict, b: Verdict): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    compareNaturally(a.host, b.host) ||
    compareAddresses(a.address, b.address) ||
    compareNaturally(a.protocol ?? '', b.protocol ?? '') ||
    Number.parseInt(a.ports ?? '0', 10) - Number.parseInt(b.ports ?? '0', 10)
  );
}

/** A sorted copy; verdicts that are equal in all this keep the report's order. */
export function mostSevereFirst(verdicts: readonly Verdict[]): Verdict[] {
  return [...verdicts].sort(compare);
}

function compareTexts(a: Verdict, b: Verdict): number {
  const texts = (one: Verdict) => {
    const { file, line, column } = one.rule;
    const seen = [one.ports, one.rttMs, one.attempts, one.service, one.expected, one.evidence];
    return JSON.stringify([one.vantage, file, line, column, one.explanation, one.advice, ...seen]);
  };
  const [left, right] = [texts(a), texts(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}
