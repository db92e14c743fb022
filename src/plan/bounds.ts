// What a run may touch: the scopes of the policy and of the run, checked on resolved addresses, before any packet.
import type { Bound, Resolution } from '../model/plan.ts';
import type { AddressRun, HostItem, Scope } from '../model/policy.ts';
import { addressValue } from './address-text.ts';
import { isGloballyRoutable, refusedOf } from './refused-addresses.ts';
import { type RunSet, runSet, within, without } from './runs.ts';

export interface Cut {
  readonly inside: readonly AddressRun[];
  readonly outside: readonly { readonly run: AddressRun; readonly bound: Bound }[];
}

/** Cuts a run of addresses into what may be asked and what may not. */
export type Bounds = (run: AddressRun, scopes: readonly Scope[]) => Cut;

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
  const known = new Map<Scope, RunSet>();
  const runsOf = (scope: Scope): RunSet => {
    const runs = known.get(scope) ?? runSet(runsOfScope(scope, names.get(scope) ?? new Set(), resolutions));
    known.set(scope, runs);
    return runs;
  };
  return (run, scopes) => {
    const outside: { run: AddressRun; bound: Bound }[] = [];
    let inside: readonly AddressRun[] = [run];
    const keep = (bound: Bound, allowed: (piece: AddressRun) => readonly AddressRun[]) => {
      const kept = inside.map((piece) => ({ piece, allowed: allowed(piece) }));
      inside = kept.flatMap((one) => one.allowed);
      for (const one of kept)
        for (const left of without(one.piece, runSet(one.allowed))) outside.push({ run: left, bound });
    };
    const bind = (bound: Bound, scope: Scope) => {
      keep(bound, (piece) => within(piece, runsOf(scope)));
      keep('refused', (piece) => without(piece, runSet(refusedOf(piece, scope))));
    };
    for (const scope of scopes) bind('policy-scope', scope);
    if (runScope !== null) bind('run-scope', runScope);
    // What nobody binds is still not sent there by accident.
    if (runScope === null && scopes.length === 0)
      keep('refused', (piece) => without(piece, runSet(refusedOf(piece, []))));
    return { inside, outside };
  };
}

/** The names that items bound by each scope have: a wildcard means these, and not those of a file beside it. */
function namesByScope(hosts: readonly HostItem[], runScope: Scope | null): ReadonlyMap<Scope, ReadonlySet<string>> {
  const names = new Map<Scope, Set<string>>();
  for (const item of hosts) {
    for (const scope of runScope === null ? item.scopes : [...item.scopes, runScope]) {
      const known = names.get(scope) ?? new Set();
      names.set(scope, known);
      for (const { pattern } of item.hosts) if (pattern.kind === 'name') known.add(pattern.name);
    }
  }
  return names;
}

/** @param names those that a wildcard may mean */
function runsOfScope(
  scope: Scope,
  names: ReadonlySet<string>,
  resolutions: readonly Resolution[],
): readonly AddressRun[] {
  return scope.flatMap((element): AddressRun[] => {
    if (element.kind === 'addresses') return [element];
    const means = (name: string) =>
      element.kind === 'name' ? name === element.name : name.endsWith(`.${element.name}`) && names.has(name);
    return (
      resolutions
        .filter(({ name }) => means(name))
        .flatMap(({ addresses }) => addresses)
        .map((address) => addressValue(address))
        // A name may lead anywhere its owner likes: into this machine's own network only where the scope lists that.
        .filter(({ family, value }) => isGloballyRoutable(family, value))
        .map(({ family, value }) => ({ family, first: value, last: value }))
    );
  });
}
