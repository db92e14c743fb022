// A range of addresses as a policy writes it: one address, a network where it is exactly one, or both ends with a dash.
import type { AddressRange } from '../policy.ts';

/** The length of the prefix of a range that is exactly one network; null where it is none. */
export function prefixLength({ family, first, last }: AddressRange): number | null {
  const bits = family === 4 ? 32 : 128;
  const size = last - first + 1n;
  // A power of two has one bit, and its network begins at a multiple of it.
  if ((size & (size - 1n)) !== 0n || first % size !== 0n) return null;
  return bits - (size.toString(2).length - 1);
}

/** @param textOf an address as canonical text */
export function addressSpanText(
  range: AddressRange,
  textOf: (family: AddressRange['family'], value: bigint) => string,
): string {
  const { family, first, last } = range;
  if (first === last) return textOf(family, first);
  const prefix = prefixLength(range);
  return prefix === null ? `${textOf(family, first)}-${textOf(family, last)}` : `${textOf(family, first)}/${prefix}`;
}
