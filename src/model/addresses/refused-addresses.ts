// Which addresses of a range are refused, as the scope does not name them exactly; those that stand for such an address too.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { AddressRange, Scope } from '../policy.ts';
import { type AddressRangeSet, addressRangeSet, holdsRange, within, without } from './address-ranges.ts';
import { type Embedding, type Pref64, standsForIpv4, windowsOf } from './embedded-ipv4.ts';
import { refusedRanges } from './refused-networks.ts';

/** Behind a translator or at the end of a tunnel, loopback is that machine's own, and no test of this one. */
const LOOPBACK: AddressRange = { family: 4, first: 0x7f00_0000n, last: 0x7fff_ffffn };

/**
 * The pieces of a range that are refused, unless the scope names them: by an element that lies wholly within a refused range.
 * An IPv6 address that stands for a refused IPv4 one is refused like that.
 * @param pref64 the NAT64 prefixes that the network announces
 */
export function refusedOf(range: AddressRange, scope: Scope, pref64: readonly Pref64[] = []): AddressRange[] {
  const direct = refusedRanges(range.family).flatMap((refused) => {
    const [piece] = within(range, addressRangeSet([refused]));
    return piece === undefined ? [] : without(piece, namedIn(scope, refused));
  });
  if (range.family === 4) return direct;
  const behind = windowsOf(range, pref64).flatMap(({ embeddings }) =>
    embeddings.flatMap((embedding) =>
      [...refusedRanges(4), LOOPBACK].flatMap((refused) => refusedBehind(embedding, refused, scope)),
    ),
  );
  return [...direct, ...behind];
}

/** The addresses of a window that stand for a refused range, without those that a scope names as IPv4 or as they are written. */
function refusedBehind(embedding: Embedding, refused: AddressRange, scope: Scope): AddressRange[] {
  const [shared] = within(embedding.ipv4, addressRangeSet([refused]));
  if (shared === undefined) return [];
  const named = listed(scope);
  const isIpv4In = (value: bigint) => refused.first <= embedding.read(value) && embedding.read(value) <= refused.last;
  const asWritten = named.filter((one) => isIn(one, embedding.block) && isIpv4In(one.first) && isIpv4In(one.last));
  return without(shared, namedIn(scope, refused))
    .flatMap((piece) => embedding.back(piece) ?? [])
    .flatMap((piece) => without(piece, addressRangeSet(asWritten)));
}

const namedByScope = new WeakMap<Scope, Map<AddressRange, AddressRangeSet>>();

/** What a scope names of a refused range: looked for once, as a scope may have thousands of elements and be asked for each host. */
function namedIn(scope: Scope, refused: AddressRange): AddressRangeSet {
  const known = getOrCreate(namedByScope, scope, () => new Map<AddressRange, AddressRangeSet>());
  return getOrCreate(known, refused, () => addressRangeSet(listed(scope).filter((one) => isIn(one, refused))));
}

function listed(scope: Scope): AddressRange[] {
  return scope.flatMap((element) => (element.kind === 'addresses' ? [element] : []));
}

/** Whether a range lies wholly within another. */
export function isIn(inner: AddressRange, outer: AddressRange): boolean {
  return inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** Whether each address of a range is refused: at once where a range of the list holds it, as most are not even IPv6 that stands for IPv4. */
export function isWhollyRefused(range: AddressRange, scope: Scope): boolean {
  const isSuspect = refusedRanges(range.family).some((refused) => isIn(range, refused)) || standsForIpv4(range);
  return isSuspect && holdsRange(addressRangeSet(refusedOf(range, scope)), range);
}
