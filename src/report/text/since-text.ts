// What a baseline tells of the violations: which are new, which were so already, and how many of it are fixed.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Drift } from '../../model/documents/drift.ts';
import { fixedCount, sinceText } from './drift-words.ts';

/** Violations: all of them, those that are new, and those that the baseline says were so already. */
export interface NewnessCounts {
  readonly all: number;
  readonly fresh: number;
  readonly known: number;
}

export function newnessCounts(
  groups: Iterable<{ readonly isNew: boolean | null; readonly count: number }>,
): NewnessCounts {
  let [all, fresh, known] = [0, 0, 0];
  for (const { isNew, count } of groups) {
    all += count;
    if (isNew === true) fresh += count;
    if (isNew === false) known += count;
  }
  return { all, fresh, known };
}

/**
 * `NEW: 2 of 3 violations, not so in the report of 2026-11-29 02:23 UTC. The other one was so already.`
 * @param when the baseline's time, for a document that has a link there; without, the time alone
 * @returns null without a baseline, and where there is no violation and none was fixed
 */
export function newViolationsText(drift: Drift | null, counts: NewnessCounts, when?: string): string | null {
  if (drift === null) return null;
  const time = when ?? sinceText(drift);
  const fixed = fixedCount(drift);
  if (counts.all === 0)
    return fixed === 0 ? null : `Fixed since the report of ${time}: ${counted(fixed, 'violation')}.`;
  const news = newsText(counts, time);
  return fixed === 0 ? news : `${news} Fixed since that report: ${counted(fixed, 'violation')}.`;
}

function newsText({ all, fresh, known }: NewnessCounts, time: string): string {
  if (fresh > 0) {
    const news = `NEW: ${grouped(fresh)} of ${counted(all, 'violation')}, not so in the report of ${time}.`;
    if (known === 0) return news;
    if (fresh + known < all)
      return `${news} Of the others, ${grouped(known)} ${known === 1 ? 'was' : 'were'} so already.`;
    return known === 1
      ? `${news} The other one was so already.`
      : `${news} The other ${grouped(known)} were so already.`;
  }
  // What the baseline knows nothing of may be new all the same.
  if (known === 0) return `Nothing is known to be new since the report of ${time}.`;
  if (known < all)
    return `Nothing is known to be new: ${grouped(known)} of ${counted(all, 'violation')} ${known === 1 ? 'was' : 'were'} so already in the report of ${time}.`;
  return known === 1
    ? `Nothing new: the violation was so already in the report of ${time}.`
    : `Nothing new: all ${grouped(known)} violations were so already in the report of ${time}.`;
}

/**
 * Whether a finding was so already when the baseline was made: `not so in the report of 2026-11-29 04:12 UTC`. Empty where the
 * baseline does not say, and without one.
 * @param isNew of the finding; null where it is not known
 */
export function knownSinceText(drift: Drift | null | undefined, isNew: boolean | null): string {
  if (drift === null || drift === undefined || isNew === null) return '';
  return isNew ? `not so in the report of ${sinceText(drift)}` : `was so already in the report of ${sinceText(drift)}`;
}
