// Names that lead to the same address stay together, as an address goes whole to one shard: all go where the first of them goes.
import type { AddressRange } from '../../model/policy.ts';
import type { Claim } from '../claim/claim.ts';
import type { NameShares } from './name-shares.ts';

export interface NameGroups {
  /** The shard of a name; null for a host that is not a name of the policy. */
  readonly shardOf: (host: string) => number | null;
  /** Every address that a name leads to, with its shard. */
  readonly addresses: readonly (AddressRange & { readonly shard: number })[];
}

/** @param claims those of names are looked at */
export function groupNames({ shardOf }: Pick<NameShares, 'shardOf'>, claims: readonly Claim[]): NameGroups {
  const place = new Map([...shardOf.keys()].map((name, index) => [name, index]));
  // Each name points at an earlier one of its group, and the first of a group at itself.
  const earlier = [...place.values()];
  const firstOf = (index: number): number => {
    let at = index;
    while (earlier[at] !== at) {
      earlier[at] = earlier[earlier[at] as number] as number;
      at = earlier[at] as number;
    }
    return at;
  };
  const names = [...shardOf.keys()];
  const shard = (host: string): number | null => {
    const index = place.get(host);
    return index === undefined ? null : (shardOf.get(names[firstOf(index)] as string) ?? null);
  };
  const leading = new Map<string, { readonly range: AddressRange; readonly host: string }>();
  for (const { host, family, first, last } of claims) {
    const index = host === null ? undefined : place.get(host);
    if (host === null || index === undefined) continue;
    const key = `${family} ${first}`;
    const other = leading.get(key);
    if (other === undefined) leading.set(key, { range: { family, first, last }, host });
    else {
      const [a, b] = [firstOf(index), firstOf(place.get(other.host) as number)];
      earlier[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return {
    shardOf: shard,
    addresses: [...leading.values()].map(({ range, host }) => ({ ...range, shard: shard(host) as number })),
  };
}
