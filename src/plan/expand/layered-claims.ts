// Sorts what hosts claim of addresses into layers: what a check asks, what lies out of bounds, and where a name must not lead.
import { getOrCreate } from '../../base/get-or-create.ts';
import { addressRangeSet, within, without } from '../../model/addresses/address-ranges.ts';
import { refusedOf } from '../../model/addresses/refused-addresses.ts';
import type { AddressRange, Scope } from '../../model/policy.ts';
import { addressText } from '../address-text.ts';
import type { BoundedPolicy } from '../bound/bound.ts';
import { answersAbout, withoutUnmeant } from '../claim/answers.ts';
import type { Claim, ClaimedPolicy } from '../claim/claim.ts';

/** The first layer that speaks of a port decides what happens to it. */
export const LAYERS = ['inside', 'out-of-bounds', 'leads-elsewhere'] as const;

export interface LayeredClaim extends Claim {
  readonly layer: (typeof LAYERS)[number];
  /** Out of bounds unless DNS leads a name of the scope there, which is not known here. */
  readonly mayComeIn?: true;
}

/**
 * @param claimed before scopes cut anything away
 * @param bounded the same, after
 * @param knowsDns whether names were resolved: then what a scope's names let in is known
 */
export function layeredClaims(claimed: ClaimedPolicy, bounded: BoundedPolicy, knowsDns: boolean): LayeredClaim[] {
  const inside = new Set<Claim>(bounded.claims);
  const kept = new Map<string, AddressRange[]>();
  for (const claim of bounded.claims) getOrCreate(kept, keyOf(claim), () => []).push(claim);
  const outside = claimed.claims
    .filter((claim) => !inside.has(claim))
    .flatMap((claim) =>
      without(claim, addressRangeSet(kept.get(keyOf(claim)) ?? [])).flatMap((range): LayeredClaim[] => {
        const piece = { ...claim, ...range, layer: 'out-of-bounds' } as const;
        const coming = knowsDns ? [] : mayComeIn(piece, bounded);
        return [
          ...coming.map((part): LayeredClaim => ({ ...piece, ...part, mayComeIn: true })),
          ...without(range, addressRangeSet(coming)).map((part): LayeredClaim => ({ ...piece, ...part })),
        ];
      }),
    );
  return [
    ...bounded.claims.map((claim): LayeredClaim => ({ ...claim, layer: 'inside' })),
    ...outside,
    ...(knowsDns ? claimsElsewhere(claimed) : []),
  ];
}

/** A host keeps its place, and a name may have several addresses. */
function keyOf({ order, host, family, first }: Claim): string {
  return host === null ? `${order}` : `${order} ${family} ${first}`;
}

/** The parts of a range that scopes with names in them alone keep out. */
function mayComeIn({ item, family, first, last }: Claim, { view, pref64 }: BoundedPolicy): AddressRange[] {
  const scopes = view.runScope === null ? item.scopes : [...item.scopes, view.runScope];
  if (!scopes.some(hasName)) return [];
  let parts: AddressRange[] = [{ family, first, last }];
  for (const scope of scopes) {
    if (hasName(scope)) continue;
    const listed = addressRangeSet(scope.flatMap((element) => (element.kind === 'addresses' ? [element] : [])));
    parts = parts.flatMap((part) => within(part, listed));
  }
  // Link-local, cloud metadata and the like: no name of a scope lets them in.
  return parts.flatMap((part) => without(part, addressRangeSet(refusedOf(part, [], pref64))));
}

function hasName(scope: Scope): boolean {
  return scope.some(({ kind }) => kind !== 'addresses');
}

/** What the policy says of names at addresses that they must not have, as one of its `resolves-to` says. */
function claimsElsewhere(claimed: ClaimedPolicy): LayeredClaim[] {
  const elsewhere = new Set(claimed.nameChecks.flatMap(({ host, outside }) => outside.map((one) => `${host} ${one}`)));
  if (elsewhere.size === 0) return [];
  const found: LayeredClaim[] = [];
  let order = 0;
  for (const { item, entries, families, familiesSeen } of claimed.items) {
    for (const reference of item.hosts) {
      const { pattern } = reference;
      order++;
      if (pattern.kind !== 'name' || entries.length === 0) continue;
      const { addresses } = withoutUnmeant(answersAbout(claimed, families, pattern), familiesSeen);
      for (const { family, value } of addresses) {
        if (!elsewhere.has(`${pattern.name} ${addressText(family, value)}`)) continue;
        const at = { host: pattern.name, family, first: value, last: value, size: 1n, order };
        found.push({ item, reference, entries, ...at, layer: 'leads-elsewhere' });
      }
    }
  }
  return found;
}
