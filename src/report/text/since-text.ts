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
  const report = `the report of ${when ?? sinceText(drift)}`;
  const since = `since ${report}`;
  const known = all - fresh;
  const isSure = drift.notCompared === 0;
  if (fresh > 0) {
    const others = known === 1 ? 'The other one is' : `The other ${grouped(known)} are`;
    const also = known > 0 && isSure ? ` ${others} also in that report.` : '';
    return `NEW ${since}: ${grouped(fresh)} of ${counted(all, 'violation')}.${also}`;
  }
  // What only one of the two reports knows may be new all the same.
  if (!isSure) return `Nothing is known to be new ${since}.`;
  return `Nothing new: ${known === 1 ? 'the violation is' : `all ${grouped(known)} violations are`} also in ${report}.`;
}
