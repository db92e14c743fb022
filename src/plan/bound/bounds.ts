// The bounds of a run: cuts ranges of addresses by the scopes of the policy and of the run, and by what is always refused.
import { getOrCreate } from '../../base/get-or-create.ts';
import { addressRangeSet, without } from '../../model/addresses/address-ranges.ts';
import { type AddressList, addressList, allowedOf } from '../../model/addresses/allowed-addresses.ts';
import { askedName, withoutDot } from '../../model/addresses/host-name.ts';
import { refusedOf } from '../../model/addresses/refused-addresses.ts';
import type { Bound, Resolution } from '../../model/plan.ts';
import type { AddressRange, Scope } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import { addressValue } from '../address-text.ts';
import type { NarrowedItem, NarrowedPolicy } from '../narrow.ts';
import type { ResolvedPolicy } from '../resolve.ts';
import { letInByName } from '../scope/let-in-by-name.ts';

export interface Cut {
  readonly inside: readonly AddressRange[];
  readonly outside: readonly { readonly range: AddressRange; readonly bound: Bound }[];
}

/** Cuts a range of addresses into what may be asked and what may not. */
export type Bounds = (range: AddressRange, scopes: readonly Scope[]) => Cut;

/** The bounds of a run: those of each of its policy's files, and its own. */
export function boundsOf(resolved: ResolvedPolicy): Bounds {
  const { items, view, pref64 } = resolved;
  const { runScope } = view;
  const names = namesByScope(items, runScope);
  const known = new Map<Scope, AddressList>();
  const listOf = (scope: Scope): AddressList =>
    getOrCreate(known, scope, () => addressList(rangesOfScope(scope, names.get(scope) ?? new Map(), resolved)));
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

/** What may be probed at all: the run's own scope where it has one, else the policy's; empty where neither has. */
export function scopeTexts({ scopes, view: { runScope } }: Pick<NarrowedPolicy, 'scopes' | 'view'>): string[] {
  const binding = runScope === null ? scopes : [runScope];
  return [...new Set(binding.flatMap((scope) => scope.map(({ text }) => text.trim())))];
}

/** Names that a wildcard may mean, and the families that their items ask for. */
type ScopeNames = ReadonlyMap<string, ReadonlySet<Family>>;

/** The names that items bound by each scope have: a wildcard means these, and not those of a file beside it. */
function namesByScope(items: readonly NarrowedItem[], runScope: Scope | null): ReadonlyMap<Scope, ScopeNames> {
  const names = new Map<Scope, Map<string, Set<Family>>>();
  for (const { item, families } of items) {
    for (const scope of runScope === null ? item.scopes : [...item.scopes, runScope]) {
      const known = getOrCreate(names, scope, () => new Map<string, Set<Family>>());
      for (const { pattern } of item.hosts) {
        if (pattern.kind !== 'name') continue;
        const asked = getOrCreate(known, askedName(pattern), () => new Set<Family>());
        for (const family of families) asked.add(family);
      }
    }
  }
  return names;
}

/** @param names those that a wildcard may mean */
function rangesOfScope(
  scope: Scope,
  names: ScopeNames,
  { resolutions, pref64 }: Pick<ResolvedPolicy, 'resolutions' | 'pref64'>,
): readonly AddressRange[] {
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
