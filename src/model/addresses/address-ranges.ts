// Arithmetic on ranges of addresses: intersection and difference with a set of others.
import type { AddressRange } from '../policy.ts';

/** Addresses of both families: disjoint ranges, never adjacent, in ascending order for each family. */
export type AddressRangeSet = Readonly<Record<4 | 6, readonly AddressRange[]>>;

/** @param ranges in any order; they may overlap */
export function addressRangeSet(ranges: readonly AddressRange[]): AddressRangeSet {
  return {
    4: merged(ranges.filter(({ family }) => family === 4)),
    6: merged(ranges.filter(({ family }) => family === 6)),
  };
}

function merged(ranges: readonly AddressRange[]): AddressRange[] {
  const all: AddressRange[] = [];
  for (const { family, first, last } of [...ranges].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const before = all.at(-1);
    if (before === undefined || first > before.last + 1n) all.push({ family, first, last });
    else if (last > before.last) all[all.length - 1] = { ...before, last };
  }
  return all;
}

/** Whether a set holds the whole of a range. */
export function holdsRange(set: AddressRangeSet, { family, first, last }: AddressRange): boolean {
  const ranges = set[family];
  const range = ranges[firstReaching(ranges, first)];
  return range !== undefined && range.first <= first && last <= range.last;
}

/** What a range shares with a set, in ascending order. */
export function within(range: AddressRange, set: AddressRangeSet): AddressRange[] {
  const ranges = set[range.family];
  const shared: AddressRange[] = [];
  for (let i = firstReaching(ranges, range.first); i < ranges.length; i++) {
    const { family, first, last } = ranges[i] as AddressRange;
    if (first > range.last) break;
    shared.push({
      family,
      first: first > range.first ? first : range.first,
      last: last < range.last ? last : range.last,
    });
  }
  return shared;
}

/** What is left of a range without a set, in ascending order. */
export function without(range: AddressRange, set: AddressRangeSet): AddressRange[] {
  const left: AddressRange[] = [];
  let { first } = range;
  for (const hole of within(range, set)) {
    if (hole.first > first) left.push({ family: range.family, first, last: hole.first - 1n });
    first = hole.last + 1n;
  }
  if (first <= range.last) left.push({ family: range.family, first, last: range.last });
  return left;
}

/** The index of the first range that does not end before an address. */
function firstReaching(ranges: readonly AddressRange[], address: bigint): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as AddressRange).last < address) low = middle + 1;
    else high = middle;
  }
  return low;
}
