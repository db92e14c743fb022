// Step 1 of a plan, narrow: what of a policy is judged from this vantage, and which names that takes. Nothing after it asks again.
import { getOrCreate } from '../base/get-or-create.ts';
import { askedName } from '../model/addresses/host-name.ts';
import type { NameQuestion } from '../model/plan.ts';
import type { Control, Entry, HostItem, HostPattern, Policy, Scope, Waiver } from '../model/policy.ts';
import type { Family } from '../model/words.ts';
import { mayWriteNat64 } from './scope/nat64.ts';
import { BOTH_FAMILIES, controlsSeen, entriesSeen, familiesOf, isJudgedFrom, type View } from './view.ts';

/** One item of the policy that has something to say of its hosts from this vantage. */
export interface NarrowedItem {
  readonly item: HostItem;
  /** Those that are judged from here. Empty where the item only says where its names must lead. */
  readonly entries: readonly Entry[];
  /** The families that its names are asked for. */
  readonly families: readonly Family[];
  /** Those of them that the vantage has. */
  readonly familiesSeen: readonly Family[];
}

export interface NarrowedPolicy {
  /** All of it: what is not judged from here still counts for scopes, limits and messages. */
  readonly policy: Policy;
  readonly view: View;
  readonly items: readonly NarrowedItem[];
  /** The policy's, those of the vantage, or the machine's own where neither has any. */
  readonly controls: readonly Control[];
  /** The families that names of controls are asked for. */
  readonly controlFamilies: readonly Family[];
  /** Those that hold from here, whether they have ended or not. */
  readonly waivers: readonly Waiver[];
  /** Every scope of the policy, each once. */
  readonly scopes: readonly Scope[];
  /** Every name that DNS is asked for. */
  readonly names: readonly NameQuestion[];
  /** Whether the network's NAT64 prefix matters, although perhaps no name has an IPv6 address. */
  readonly needsNat64: boolean;
}

/** @param defaultControls those that the machine brings along, for a policy that has none */
export function narrow(policy: Policy, view: View, defaultControls: readonly Control[] = []): NarrowedPolicy {
  const items = policy.hosts.flatMap((item) => narrowedItem(item, view) ?? []);
  const named = controlsSeen(policy, view);
  const added = named.length > 0 ? [] : defaultControls;
  const controls = [...named, ...added];
  const controlFamilies = seenOf(familiesOf(policy.defaults), view);
  const scopes = [...new Set(policy.hosts.flatMap((item) => item.scopes))];
  return {
    policy,
    view,
    items,
    controls,
    controlFamilies,
    waivers: policy.waivers.filter(({ from }) => isJudgedFrom(view, from)),
    scopes,
    names: namesOf(items, controls, controlFamilies, [...scopes, view.runScope ?? []]),
    needsNat64: mayWriteNat64(
      [...policy.hosts.flatMap(({ hosts }) => hosts), ...policy.controls, ...added],
      view.runScope,
    ),
  };
}

/** Null where an item has nothing to say of its hosts from this vantage. */
function narrowedItem(item: HostItem, view: View): NarrowedItem | null {
  const entries = entriesSeen(item, view);
  const binds = item.resolvesTo !== null && isJudgedFrom(view, item.from);
  if (entries.length === 0 && !binds) return null;
  const families = familiesOf(item);
  return { item, entries, families, familiesSeen: seenOf(families, view) };
}

function seenOf(families: readonly Family[], { vantage }: View): readonly Family[] {
  return vantage === null ? families : families.filter((family) => vantage.families.includes(family));
}

/** The names of hosts and controls that are looked at, and those that a scope lists, in the families that anything asks of them. */
function namesOf(
  items: readonly NarrowedItem[],
  controls: readonly Control[],
  controlFamilies: readonly Family[],
  scopes: readonly Scope[],
): NameQuestion[] {
  const names = new Map<string, Set<Family>>();
  const ask = (pattern: HostPattern, families: readonly Family[]) => {
    if (pattern.kind !== 'name' || families.length === 0) return;
    const asked = getOrCreate(names, askedName(pattern), () => new Set<Family>());
    for (const family of families) asked.add(family);
  };
  // Both families, whatever the vantage sees: it matters whether a name without an address that it could reach has any.
  for (const { item, families } of items) for (const { pattern } of item.hosts) ask(pattern, families);
  for (const { pattern } of controls) ask(pattern, controlFamilies);
  for (const scope of scopes)
    for (const element of scope) if (element.kind === 'name') ask({ ...element, kind: 'name' }, BOTH_FAMILIES);
  return [...names].map(([name, families]) => ({ name, families: [...families].sort() }));
}
