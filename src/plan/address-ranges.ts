// Arithmetic on runs of addresses: what one shares with a set of others, and what is left of it without them.
import type { AddressRun } from '../model/policy.ts';

/** Addresses of both families: disjoint runs, never adjacent, in ascending order for each family. */
export type RunSet = Readonly<Record<4 | 6, readonly AddressRun[]>>;

/** @param runs in any order; they may overlap */
export function runSet(runs: readonly AddressRun[]): RunSet {
  return { 4: merged(runs.filter(({ family }) => family === 4)), 6: merged(runs.filter(({ family }) => family === 6)) };
}

function merged(runs: readonly AddressRun[]): AddressRun[] {
  const all: AddressRun[] = [];
  for (const { family, first, last } of [...runs].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const before = all.at(-1);
    if (before === undefined || first > before.last + 1n) all.push({ family, first, last });
    else if (last > before.last) all[all.length - 1] = { ...before, last };
  }
  return all;
}

/** Whether a set holds the whole of a run. */
export function holdsRun(set: RunSet, { family, first, last }: AddressRun): boolean {
  const runs = set[family];
  const run = runs[firstReaching(runs, first)];
  return run !== undefined && run.first <= first && last <= run.last;
}

/** What a run shares with a set, in ascending order. */
export function within(run: AddressRun, set: RunSet): AddressRun[] {
  const runs = set[run.family];
  const shared: AddressRun[] = [];
  for (let i = firstReaching(runs, run.first); i < runs.length; i++) {
    const { family, first, last } = runs[i] as AddressRun;
    if (first > run.last) break;
    shared.push({ family, first: first > run.first ? first : run.first, last: last < run.last ? last : run.last });
  }
  return shared;
}

/** What is left of a run without a set, in ascending order. */
export function without(run: AddressRun, set: RunSet): AddressRun[] {
  const left: AddressRun[] = [];
  let { first } = run;
  for (const hole of within(run, set)) {
    if (hole.first > first) left.push({ family: run.family, first, last: hole.first - 1n });
    first = hole.last + 1n;
  }
  if (first <= run.last) left.push({ family: run.family, first, last: run.last });
  return left;
}

/** The index of the first run that does not end before an address. */
function firstReaching(runs: readonly AddressRun[], address: bigint): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as AddressRun).last < address) low = middle + 1;
    else high = middle;
  }
  return low;
}
