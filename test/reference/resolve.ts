// What DNS says of the names of a run: addresses, names of which none could be learnt, and what `resolves-to` finds.
import { type Address, addressOf, stretchOf, textOf } from './address-text.ts';
import type { Item } from './read-claims.ts';
import type { NameCheck, ReferenceInput } from './reference-types.ts';
import { listHolds } from './stands-for.ts';

/** `failed`: the resolver did not say whether there are any. */
export interface Answer {
  readonly addresses: readonly Address[];
  readonly failed: boolean;
}

/** Asks the zone for one family; a name that does not exist has no addresses, and so has one without a record. */
export function ask(name: string, family: 4 | 6, zone: ReferenceInput['zone']): Answer {
  const said = zone.get(name)?.[family === 4 ? 'ipv4' : 'ipv6'] ?? 'NXDOMAIN';
  if (typeof said === 'string') return { addresses: [], failed: said === 'SERVFAIL' };
  return { addresses: said.flatMap((text) => addressOf(text) ?? []), failed: false };
}

/**
 * "A name without an address in one family is no mistake as long as the other has one; a name without any address, and a
 * resolver that fails for either family, are inconclusive."
 *
 * A family that the vantage lacks is not missed, as long as the name has addresses of the other; a name that has none which the
 * vantage could see is, where it was asked for them. `resolves-to` asks DNS and not the network, so it misses what it could not
 * learn of either. A name that must not resolve is not missed at all.
 *
 * @param items those that want something of their hosts from this vantage
 * @param unseen the families that the vantage lacks
 * @returns the names, with a family where it is only that; true where a resolver failed that ports are expected through, so that
 *   nobody knows where the name leads: in a family that the vantage has, or where nothing is left of the name that it could see
 */
export function unresolvedOf(
  items: readonly Item[],
  zone: ReferenceInput['zone'],
  unseen: ReadonlySet<4 | 6>,
): ReadonlyMap<string, boolean> {
  const known = new Set<string>();
  const missing = new Map<string, boolean>();
  for (const { hosts, families, resolvesTo, claims } of items) {
    for (const name of hosts.flatMap((host) => host.name ?? [])) {
      const answers = families.map((family) => ({ family, ...ask(name, family, zone) }));
      const none = answers.every(({ addresses }) => addresses.length === 0);
      if (!none) known.add(name);
      if (resolvesTo?.includes('none')) continue;
      const seen = answers.filter(({ family }) => !unseen.has(family));
      const isLost = claims.length > 0 && seen.length > 0 && seen.every(({ addresses }) => addresses.length === 0);
      for (const { family, failed } of answers) {
        const matters = resolvesTo !== null || !unseen.has(family);
        if (!none && !(failed && matters) && !(isLost && !unseen.has(family))) continue;
        const text = `${name} ipv${family}`;
        missing.set(
          text,
          missing.get(text) === true || (failed && claims.length > 0 && (none || isLost || !unseen.has(family))),
        );
      }
    }
  }
  // Where nothing at all was learnt of a name, it is the name that did not resolve, and not a family of it.
  const told = new Map<string, boolean>();
  for (const [text, isFailure] of missing) {
    const whole = known.has(nameOf(text)) ? text : nameOf(text);
    told.set(whole, told.get(whole) === true || isFailure);
  }
  return told;
}

/** The name of an element of `unresolved`. */
export function nameOf(text: string): string {
  return text.split(' ')[0] as string;
}

/** @param items those with `resolves-to` that hold at this vantage */
export function nameChecksOf(items: readonly Item[], zone: ReferenceInput['zone']): ReadonlyMap<string, NameCheck> {
  const checks = new Map<string, { outside: Set<string>; failed: Set<'ipv4' | 'ipv6'> }>();
  for (const { hosts, families, resolvesTo } of items) {
    if (resolvesTo === null) continue;
    const wanted = resolvesTo.flatMap((text) => stretchOf(text.trim()) ?? []);
    for (const name of hosts.flatMap((host) => host.name ?? [])) {
      const check = checks.get(name) ?? { outside: new Set(), failed: new Set() };
      checks.set(name, check);
      for (const family of families) {
        const { addresses, failed } = ask(name, family, zone);
        if (failed) check.failed.add(`ipv${family}`);
        for (const address of addresses) {
          if (!listHolds(wanted, address)) check.outside.add(textOf(address));
        }
      }
    }
  }
  return new Map(
    [...checks].map(([name, { outside, failed }]) => [
      name,
      { outside: [...outside].sort(), failed: [...failed].sort() },
    ]),
  );
}
