// The elements of what shards planned and took, where reports list them: addresses as ranges, and texts of other kinds.

import { byText } from '../../base/by-text.ts';
import { bitsOfAddress, textOfBits } from '../../model/addresses/address-bits.ts';
import { addressRangeSet, without } from '../../model/addresses/address-ranges.ts';
import type { AddressRange } from '../../model/policy.ts';
import type { AddressSet } from '../../model/report.ts';

interface Elements {
  readonly ranges: readonly AddressRange[];
  readonly texts: ReadonlySet<string>;
}

/** What some sets have and others do not; null where a set does not list its elements. */
export function elementsOfOne(sets: readonly AddressSet[]): string[] | null {
  const lists = elementsOfAll(sets);
  if (lists === null) return null;
  const some = {
    ranges: lists.flatMap(({ ranges }) => ranges),
    texts: new Set(lists.flatMap(({ texts }) => [...texts])),
  };
  return [...new Set(lists.flatMap((one) => difference(some, one)))].sort(byText);
}

/** What was planned and is in none of the parts; null where a set does not list its elements. */
export function elementsLeftOut(planned: AddressSet, taken: readonly AddressSet[]): string[] | null {
  const [whole, ...parts] = elementsOfAll([planned, ...taken]) ?? [];
  if (whole === undefined) return null;
  return difference(whole, {
    ranges: parts.flatMap(({ ranges }) => ranges),
    texts: new Set(parts.flatMap(({ texts }) => [...texts])),
  });
}

/** What several parts have, as far as they list their elements. */
export function elementsTwice(taken: readonly AddressSet[]): string[] {
  const twice = new Set<string>();
  const texts = new Set<string>();
  let ranges: readonly AddressRange[] = [];
  for (const one of taken.map(elementsOf)) {
    if (one === null) continue;
    for (const text of one.texts) {
      if (texts.has(text)) twice.add(text);
      texts.add(text);
    }
    const before = addressRangeSet(ranges);
    for (const range of one.ranges) {
      const fresh = addressRangeSet(without(range, before));
      for (const known of without(range, fresh)) twice.add(rangeText(known));
    }
    ranges = [...ranges, ...one.ranges];
  }
  return [...twice];
}

function difference(some: Elements, others: Elements): string[] {
  const known = addressRangeSet(others.ranges);
  return [
    ...some.ranges.flatMap((range) => without(range, known)).map(rangeText),
    ...[...some.texts].filter((text) => !others.texts.has(text)),
  ];
}

function elementsOfAll(sets: readonly AddressSet[]): Elements[] | null {
  const lists = sets.map(elementsOf).filter((one) => one !== null);
  return lists.length < sets.length ? null : lists;
}

function elementsOf({ elements }: AddressSet): Elements | null {
  if (elements === undefined) return null;
  const ranges: AddressRange[] = [];
  const texts = new Set<string>();
  for (const element of elements) {
    const range = rangeOf(element);
    if (range === null) texts.add(element);
    else ranges.push(range);
  }
  return { ranges, texts };
}

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const IPV6 = /^[\da-f:.]+$/i;

/** `203.0.113.7` or `203.0.113.0-203.0.113.255`; null for what is not addresses alone. */
function rangeOf(element: string): AddressRange | null {
  const [from = '', to = from, ...more] = element.split('-');
  const isRange = more.length === 0 && ((IPV4.test(from) && IPV4.test(to)) || (isIPv6(from) && isIPv6(to)));
  if (!isRange) return null;
  const [first, last] = [bitsOfAddress(from), bitsOfAddress(to)];
  return { family: first.family, first: first.bits, last: last.bits };
}

function isIPv6(text: string): boolean {
  return text.includes(':') && IPV6.test(text);
}

function rangeText({ family, first, last }: AddressRange): string {
  const from = textOfBits({ family, bits: first });
  return first === last ? from : `${from}-${textOfBits({ family, bits: last })}`;
}
