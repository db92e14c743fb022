// Which addresses of a range a list of addresses holds, judged by where packets really go.
import type { AddressRange } from '../policy.ts';
import { type AddressRangeSet, addressRangeSet, within } from './address-ranges.ts';
import { type Embedding, isNeverAsked, type Pref64, windowsOf } from './embedded-ipv4.ts';
import { isIn } from './refused-addresses.ts';

/** A list of addresses as it is written, and as a set. */
export interface AddressList {
  readonly elements: readonly AddressRange[];
  readonly set: AddressRangeSet;
}

export function addressList(elements: readonly AddressRange[]): AddressList {
  return { elements, set: addressRangeSet(elements) };
}

/**
 * The pieces of a range that a list holds. An IPv6 address that stands for an IPv4 one is held where that one is, or where an element
 * names it as it is written: `64:ff9b::/96` does, and `::/0` does not.
 * @param pref64 the NAT64 prefixes that the network announces
 */
export function allowedOf(range: AddressRange, list: AddressList, pref64: readonly Pref64[]): AddressRange[] {
  if (range.family === 4) return within(range, list.set);
  return windowsOf(range, pref64).flatMap(({ range: window, embeddings }): readonly AddressRange[] => {
    const plain = within(window, list.set);
    if (embeddings.length === 0) {
      if (!isNeverAsked(window)) return plain;
      return plain.flatMap((piece) => (isNeverAsked(piece) ? [piece] : allowedOf(piece, list, pref64)));
    }
    const start = embeddings.every(({ alone }) => alone) ? [window] : plain;
    const reached = embeddings.reduce<readonly AddressRange[]>((pieces, one) => throughIpv4(pieces, one, list), start);
    const named = list.elements.filter((one) => embeddings.some(({ block }) => isIn(one, block)));
    return addressRangeSet([...reached, ...within(window, addressRangeSet(named))])[6];
  });
}

/** What of the pieces stands for IPv4 addresses that a list holds. */
function throughIpv4(pieces: readonly AddressRange[], { ipv4, back }: Embedding, { set }: AddressList): AddressRange[] {
  const held = addressRangeSet(within(ipv4, set).flatMap((range) => back(range) ?? []));
  return pieces.flatMap((piece) => within(piece, held));
}

/** Whether a list holds an address. */
export function holdsAddress(
  list: AddressList,
  { family, value }: { readonly family: 4 | 6; readonly value: bigint },
  pref64: readonly Pref64[],
): boolean {
  return allowedOf({ family, first: value, last: value }, list, pref64).length > 0;
}
