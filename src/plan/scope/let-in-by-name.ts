// What a name in a scope lets in of the addresses that it leads to, and how a large range is cut at `only`.
import { cutAt } from '../../base/cut-ranges.ts';
import { isNeverAsked, type Pref64, windowsOf } from '../../model/addresses/embedded-ipv4.ts';
import type { AddressRange, HostPattern } from '../../model/policy.ts';
import { isGloballyRoutable } from './globally-routable.ts';

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
