// How many violations are new since a baseline, and how many were in it already.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Drift } from '../../model/documents/drift.ts';
import { sinceText } from './drift-words.ts';

/**
 * `NEW since the report of 2026-11-29 02:23 UTC: 2 of 3 violations. The other one is also in that report.`
 * @param fresh how many of all are new
 * @param when the baseline's time, for a document that has a link there; without, the time alone
 * @returns null without a baseline, and without a violation
 */
export function newViolationsText(drift: Drift | null, fresh: number, all: number, when?: string): string | null {
  if (drift === null || all === 0) return null;
  const time = when ?? sinceText(drift);
  const known = all - fresh;
  const isSure = drift.notCompared === 0;
  if (fresh > 0) {
    const news = `NEW since the report of ${time}: ${grouped(fresh)} of ${counted(all, 'violation')}.`;
    if (known === 0 || !isSure) return news;
    return known === 1
      ? `${news} The other one is also in that report.`
      : `${news} The other ${grouped(known)} are also in that report.`;
  }
  // What only one of the two reports knows may be new all the same.
  if (!isSure) return `Nothing is known to be new since the report of ${time}.`;
  return known === 1
    ? `Nothing new: the violation is also in the report of ${time}.`
    : `Nothing new: all ${grouped(known)} violations are also in the report of ${time}.`;
}
