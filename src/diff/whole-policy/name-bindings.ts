// `resolves-to`: the addresses that a name may lead to, as all that a policy says of it binds it from one place.
import { getOrCreate } from '../../base/get-or-create.ts';
import { addressRangeSet, within } from '../../model/addresses/address-ranges.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { AddressRange, Policy } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import type { View } from '../../plan/view.ts';
import { familiesOf, isJudgedFrom } from '../../plan/view.ts';
import { addressRangeText } from '../host-text.ts';

export interface Binding {
  /** Of each family that is bound: sorted and disjoint; empty: the name must have no address of it. */
  readonly allowed: Map<Family, readonly AddressRange[]>;
  readonly positions: SourcePosition[];
}

/** By name. A name that several items bind must please each of them. What the vantage can see is told of elsewhere. */
export function bindingsOf(policy: Policy, view: Pick<View, 'vantage'>): Map<string, Binding> {
  const bindings = new Map<string, Binding>();
  for (const item of policy.hosts) {
    const { resolvesTo } = item;
    if (resolvesTo === null || !isJudgedFrom(view, item.from)) continue;
    for (const { pattern } of item.hosts) {
      if (pattern.kind !== 'name') continue;
      const binding = getOrCreate(bindings, pattern.name, (): Binding => ({ allowed: new Map(), positions: [] }));
      for (const family of familiesOf(item)) {
        const known = binding.allowed.get(family) ?? [everyAddress(family)];
        binding.allowed.set(
          family,
          known.flatMap((run) => within(run, addressRangeSet(resolvesTo.within))),
        );
      }
      binding.positions.push(resolvesTo.position);
    }
  }
  return bindings;
}

export function everyAddress(family: Family): AddressRange {
  return { family, first: 0n, last: (1n << (family === 4 ? 32n : 128n)) - 1n };
}

/** `203.0.113.0/24, 2001:db8::/64`, `none`, `203.0.113.0/24, any IPv6 address`; null where nothing binds. */
export function bindingText({ allowed }: Binding): string | null {
  if (allowed.size === 0) return null;
  const texts = ([4, 6] as const).flatMap(
    (family) => allowed.get(family)?.map(addressRangeText) ?? [`any IPv${family} address`],
  );
  return texts.length === 0 ? 'none' : texts.join(', ');
}
