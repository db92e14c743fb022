// From where a policy is expanded, and every name that this takes.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { NameQuestion } from '../../model/plan.ts';
import type { Policy } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import { narrow } from '../narrow.ts';
import type { View } from '../view.ts';

/** The vantage that is given, else every one that the policy declares, else the nameless one. */
export function viewsToExpand(policy: Policy, view: View): View[] {
  if (view.vantage !== null || policy.vantages.length === 0) return [view];
  return policy.vantages.map((vantage) => ({ ...view, vantage }));
}

/** Every name that a check from any of the views asks DNS for, and whether one asks for the NAT64 prefix. */
export function namesToExpand(
  policy: Policy,
  views: readonly View[],
): { readonly names: readonly NameQuestion[]; readonly needsNat64: boolean } {
  const names = new Map<string, Set<Family>>();
  let needsNat64 = false;
  for (const view of views) {
    const narrowed = narrow(policy, view);
    needsNat64 ||= narrowed.needsNat64;
    for (const { name, families } of narrowed.names) {
      const asked = getOrCreate(names, name, () => new Set<Family>());
      for (const family of families) asked.add(family);
    }
  }
  return { names: [...names].map(([name, families]) => ({ name, families: [...families].sort() })), needsNat64 };
}
