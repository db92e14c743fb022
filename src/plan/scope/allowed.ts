// What of a run of addresses a list of addresses holds, judged by where packets go.
import type { AddressRun, HostPattern } from '../../model/policy.ts';
import { type RunSet, runSet, within } from '../address-ranges.ts';
import { type Embedding, isNeverAsked, type Pref64, windowsOf } from './embedded-ipv4.ts';
import { isGloballyRoutable, isIn } from './refused-addresses.ts';

/** A list of addresses as it is written, and as a set. */
export interface AddressList {
  readonly elements: readonly AddressRun[];
  readonly set: RunSet;
}

export function addressList(elements: readonly AddressRun[]): AddressList {
  return { elements, set: runSet(elements) };
}

/**
 * The pieces of a run that a list holds. An IPv6 address that stands for an IPv4 one is held where that one is, or where an element
 * names it as it is written: `64:ff9b::/96` does, and `::/0` does not.
 * @param pref64 the NAT64 prefixes that the network announces
 */
export function allowedOf(run: AddressRun, list: AddressList, pref64: readonly Pref64[]): AddressRun[] {
  if (run.family === 4) return within(run, list.set);
  return windowsOf(run, pref64).flatMap(({ run: window, embeddings }): readonly AddressRun[] => {
    const plain = within(window, list.set);
    if (embeddings.length === 0) {
      if (!isNeverAsked(window)) return plain;
      return plain.flatMap((piece) => (isNeverAsked(piece) ? [piece] : allowedOf(piece, list, pref64)));
    }
    const start = embeddings.every(({ alone }) => alone) ? [window] : plain;
    const reached = embeddings.reduce<readonly AddressRun[]>((pieces, one) => throughIpv4(pieces, one, list), start);
    const named = list.elements.filter((one) => embeddings.some(({ block }) => isIn(one, block)));
    return runSet([...reached, ...within(window, runSet(named))])[6];
  });
}

/** What of the pieces stands for IPv4 addresses that a list holds. */
function throughIpv4(pieces: readonly AddressRun[], { ipv4, back }: Embedding, { set }: AddressList): AddressRun[] {
  const held = runSet(within(ipv4, set).flatMap((run) => back(run) ?? []));
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
): AddressRun[] {
  if (!isGloballyRoutable(family, value, pref64)) return [];
  const itself: AddressRun = { family, first: value, last: value };
  const [window] = windowsOf(itself, pref64);
  const embeddings = window?.embeddings ?? [];
  return embeddings.length > 0 && embeddings.every(({ alone }) => alone)
    ? embeddings.map(({ ipv4 }) => ipv4)
    : [itself, ...embeddings.map(({ ipv4 }) => ipv4)];
}

/**
 * Cuts a run where `only` begins or ends: a large run is not looked at address by address, as all of it is never asked, and a part
 * of it may be.
 */
export function cutAtOnly(run: AddressRun, only: readonly { readonly pattern: HostPattern }[]): AddressRun[] {
  if (!isNeverAsked(run)) return [run];
  const edges = only.flatMap(({ pattern }) =>
    pattern.kind === 'addresses' && pattern.family === run.family ? [pattern.first, pattern.last + 1n] : [],
  );
  const starts = [...new Set([run.first, ...edges.filter((edge) => run.first < edge && edge <= run.last)])];
  starts.sort((a, b) => (a < b ? -1 : 1));
  return starts.map((first, i) => ({ ...run, first, last: (starts[i + 1] ?? run.last + 1n) - 1n }));
}
