// Which addresses of a range a list of addresses holds, judged by where packets really go.
import { cutAt } from '../../base/cut-ranges.ts';
import type { AddressRange, HostPattern } from '../../model/policy.ts';
import { type AddressRangeSet, addressRangeSet, within } from '../address-ranges.ts';
import { type Embedding, isNeverAsked, type Pref64, windowsOf } from './embedded-ipv4.ts';
import { isGloballyRoutable, isIn } from './refused-addresses.ts';

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

/**
 * What a name in a scope lets in of one address that it leads to: the address, or the IPv4 ones that it stands for. A name may lead
 * anywhere its owner likes: into this machine's own network only where the scope lists that.
 */
export function letInByName(
  { family, value }: { readonly family: 4 | 6; readonly value: bigint },
  pref64: readonly Pref64[],
): AddressRange[] {
  if (!isGloballyRoutable(family, value, pref64)) return [];
  const itself: AddressRange = { family, first: value, last: value };
  const [window] = windowsOf(itself, pref64);
  const embeddings = window?.embeddings ?? [];
  return embeddings.length > 0 && embeddings.every(({ alone }) => alone)
    ? embeddings.map(({ ipv4 }) => ipv4)
    : [itself, ...embeddings.map(({ ipv4 }) => ipv4)];
}

/**
 * Cuts a range where `only` begins or ends: a large range is not looked at address by address, as all of it is never asked, and a part
 * of it may be.
 */
export function cutAtOnly(range: AddressRange, only: readonly { readonly pattern: HostPattern }[]): AddressRange[] {
  if (!isNeverAsked(range)) return [range];
  const edges = only.flatMap(({ pattern }) =>
    pattern.kind === 'addresses' && pattern.family === range.family ? [pattern.first, pattern.last + 1n] : [],
  );
  return cutAt(range, edges).map((piece) => ({ ...range, ...piece }));
}
