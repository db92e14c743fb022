// How many violations are new since a baseline, or that none is, as one sentence.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Drift } from '../../model/documents/drift.ts';
import { sinceText } from './drift-words.ts';

/**
 * `NEW since the report of 2026-11-29 02:23 UTC: 2 of 3 violations.`
 * @param fresh how many of all are new
 * @returns null without a baseline, and without a violation
 */
export function newViolationsText(drift: Drift | null, fresh: number, all: number): string | null {
  if (drift === null || all === 0) return null;
  const since = `since the report of ${sinceText(drift)}`;
  if (fresh > 0) return `NEW ${since}: ${grouped(fresh)} of ${counted(all, 'violation')}.`;
  // What only one of the two reports knows may be new all the same.
  return drift.notCompared === 0 ? `Nothing new ${since}.` : `Nothing is known to be new ${since}.`;
}
