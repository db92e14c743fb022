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

/**
 * Since when a finding is known, as far as a baseline can show: `not in the baseline of 2026-11-29 04:12 UTC`. Empty without a
 * baseline, and where it is not new, but not everything could be compared.
 * @param isNew of the finding; null without a baseline
 */
export function knownSinceText(drift: Drift | null | undefined, isNew: boolean | null): string {
  if (drift === null || drift === undefined || isNew === null) return '';
  if (isNew) return `not in the baseline of ${sinceText(drift)}`;
  return drift.notCompared === 0 ? `also in the baseline of ${sinceText(drift)}` : '';
}
