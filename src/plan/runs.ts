// Arithmetic on runs of addresses of one family: what two share, what is left of one without others.
import type { AddressRun } from '../model/policy.ts';

/** What a run shares with any of others, in ascending order; the others may overlap. */
export function within(run: AddressRun, others: readonly AddressRun[]): AddressRun[] {
  const shared = others
    .filter((other) => other.family === run.family && other.first <= run.last && run.first <= other.last)
    .map(({ first, last }) => ({
      family: run.family,
      first: first > run.first ? first : run.first,
      last: last < run.last ? last : run.last,
    }))
    .sort((a, b) => (a.first < b.first ? -1 : 1));
  const merged: AddressRun[] = [];
  for (const piece of shared) {
    const before = merged.at(-1);
    if (before === undefined || piece.first > before.last + 1n) merged.push(piece);
    else if (piece.last > before.last) merged[merged.length - 1] = { ...before, last: piece.last };
  }
  return merged;
}

/** What is left of a run without others, in ascending order. */
export function without(run: AddressRun, others: readonly AddressRun[]): AddressRun[] {
  const left: AddressRun[] = [];
  let { first } = run;
  for (const hole of within(run, others)) {
    if (hole.first > first) left.push({ family: run.family, first, last: hole.first - 1n });
    first = hole.last + 1n;
  }
  if (first <= run.last) left.push({ family: run.family, first, last: run.last });
  return left;
}
