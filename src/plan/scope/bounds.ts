// What a run may touch: the scopes of the policy and of the run, checked on resolved addresses, before any packet.
import { askedName, withoutDot } from '../../model/addresses/host-name.ts';
import type { Bound, Resolution } from '../../model/plan.ts';
import type { AddressRange, HostItem, Scope } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import { addressRangeSet, without } from '../address-ranges.ts';
import { addressValue } from '../address-text.ts';
import { familiesOf } from '../view.ts';
import { type AddressList, addressList, allowedOf, letInByName } from './allowed.ts';
import { pref64Of } from './nat64.ts';
import { refusedOf } from './refused-addresses.ts';

export interface Cut {
  readonly inside: readonly AddressRange[];
  readonly outside: readonly { readonly range: AddressRange; readonly bound: Bound }[];
}

/** Cuts a range of addresses into what may be asked and what may not. */
export type Bounds = (range: AddressRange, scopes: readonly Scope[]) => Cut;

/**
 * @param items those that have something to say from this vantage: a wildcard means their names
 * @param runScope the run's own scope, which has the last word; null where it has none
 * @param resolutions what DNS said, of the names in the scopes too
 */
export function boundsOf(
  items: readonly HostItem[],
  runScope: Scope | null,
  resolutions: readonly Resolution[],
): Bounds {
  const names = namesByScope(items, runScope);
  const pref64 = pref64Of(resolutions);
  const known = new Map<Scope, AddressList>();
  const listOf = (scope: Scope): AddressList => {
    const list = known.get(scope) ?? addressList(rangesOfScope(scope, names.get(scope) ?? new Map(), resolutions));
    known.set(scope, list);
    return list;
  };
  const unrefused = (piece: AddressRange, scope: Scope) =>
    without(piece, addressRangeSet(refusedOf(piece, scope, pref64)));
  return (range, scopes) => {
    const outside: { range: AddressRange; bound: Bound }[] = [];
    let inside: readonly AddressRange[] = [range];
    const keep = (bound: Bound, allowed: (piece: AddressRange) => readonly AddressRange[]) => {
      const kept = inside.map((piece) => ({ piece, allowed: allowed(piece) }));
      inside = kept.flatMap((one) => one.allowed);
      for (const one of kept)
        for (const left of without(one.piece, addressRangeSet(one.allowed))) outside.push({ range: left, bound });
    };
    const bind = (bound: Bound, scope: Scope) => {
      keep(bound, (piece) => allowedOf(piece, listOf(scope), pref64));
      keep('refused', (piece) => unrefused(piece, scope));
    };
    for (const scope of scopes) bind('policy-scope', scope);
    if (runScope !== null) bind('run-scope', runScope);
    // What nobody binds is still not sent there by accident.
    if (runScope === null && scopes.length === 0) keep('refused', (piece) => unrefused(piece, []));
    return { inside, outside };
  };
}

/** Names that a wildcard may mean, and the families that their items ask for. */
type ScopeNames = ReadonlyMap<string, ReadonlySet<Family>>;

/** The names that items bound by each scope have: a wildcard means these, and not those of a file beside it. */
function namesByScope(hosts: readonly HostItem[], runScope: Scope | null): ReadonlyMap<Scope, ScopeNames> {
  const names = new Map<Scope, Map<string, Set<Family>>>();
  for (const item of hosts) {
    for (const scope of runScope === null ? item.scopes : [...item.scopes, runScope]) {
      const known = names.get(scope) ?? new Map<string, Set<Family>>();
      names.set(scope, known);
      for (const { pattern } of item.hosts) {
        if (pattern.kind !== 'name') continue;
        const asked = askedName(pattern);
        const families = known.get(asked) ?? new Set<Family>();
        known.set(asked, families);
        for (const family of familiesOf(item)) families.add(family);
      }
    }
  }
  return names;
}

/** @param names those that a wildcard may mean */
function rangesOfScope(scope: Scope, names: ScopeNames, resolutions: readonly Resolution[]): readonly AddressRange[] {
  const pref64 = pref64Of(resolutions);
  const named = new Set(scope.flatMap((element) => (element.kind === 'name' ? [askedName(element)] : [])));
  const wild = new Set(scope.flatMap((element) => (element.kind === 'wildcard' ? [element.name] : [])));
  const means = ({ name, family }: Resolution) =>
    named.has(name) ||
    (names.get(name)?.has(family) === true && parentsOf(withoutDot(name)).some((parent) => wild.has(parent)));
  return [
    ...scope.filter((element) => element.kind === 'addresses'),
    ...(named.size + wild.size === 0 ? [] : resolutions.filter(means))
      .flatMap(({ addresses }) => addresses)
      .flatMap((address) => letInByName(addressValue(address), pref64)),
  ];
}

/** `b.c` and `c` of `a.b.c`. */
function parentsOf(name: string): string[] {
  const parents: string[] = [];
  for (let dot = name.indexOf('.'); dot !== -1; dot = name.indexOf('.', dot + 1)) parents.push(name.slice(dot + 1));
  return parents;
}
