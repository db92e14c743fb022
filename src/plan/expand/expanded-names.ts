// What a policy expects of names of which no address is known, family by family, and where names must lead.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { NameCheck, Unresolved } from '../../model/plan.ts';
import type { FamilyChoice, Vantage } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import type { NarrowedPolicy } from '../narrow.ts';
import { isJudgedFrom } from '../view.ts';
import type { WorkBudget } from '../work-budget.ts';
import type { ExpandedPart } from './expanded-part.ts';
import { type ExpandedPorts, expandedPorts } from './expanded-ports.ts';
import type { LayeredClaim } from './layered-claims.ts';

/** A name, by the families that its items ask it for. */
type NameClaims = ReadonlyMap<Family, readonly LayeredClaim[]>;

/** @param failed names that DNS has no address of, or not of one family; null: DNS was not asked, and every name stands for itself */
export function expandedNames(
  narrowed: NarrowedPolicy,
  failed: readonly Unresolved[] | null,
  budget: WorkBudget,
): ExpandedPart[] {
  const names = claimsByName(narrowed);
  const { vantage } = narrowed.view;
  const asked = failed === null ? [...names.keys()].map((host) => ({ host, family: null })) : failed;
  return asked.flatMap(({ host, family }) => {
    const claims = names.get(host) ?? new Map<Family, readonly LayeredClaim[]>();
    const meant = family === null ? claims : new Map([[family, claims.get(family) ?? []]]);
    return partsOfName(meant, vantage, failed !== null, budget);
  });
}

function claimsByName({ items }: NarrowedPolicy): ReadonlyMap<string, NameClaims> {
  const names = new Map<string, Map<Family, LayeredClaim[]>>();
  let order = 0;
  for (const { item, entries, families } of items) {
    for (const reference of item.hosts) {
      order++;
      const { pattern } = reference;
      if (pattern.kind !== 'name' || entries.length === 0) continue;
      const ofName = getOrCreate(names, pattern.name, () => new Map<Family, LayeredClaim[]>());
      for (const family of families) {
        const at = { host: pattern.name, family, first: 0n, last: 0n, size: 1n, order };
        getOrCreate(ofName, family, () => []).push({ item, reference, entries, ...at, layer: 'inside' });
      }
    }
  }
  return names;
}

/** One part where both families say the same, else one for each. */
function partsOfName(
  claims: NameClaims,
  vantage: Vantage | null,
  hasFailed: boolean,
  budget: WorkBudget,
): ExpandedPart[] {
  const decided = [...claims]
    .filter(([, covering]) => covering.length > 0)
    .map(([family, covering]) => {
      const ports = expandedPorts(covering, { family, vantage, asked: 'once-resolved' }, budget);
      return { family, covering, ports: hasFailed ? ports.map(notResolved) : ports };
    });
  const [first, second] = decided;
  const part = ({ family, covering, ports }: (typeof decided)[number], choice?: FamilyChoice): ExpandedPart => ({
    kind: 'ports',
    order: covering[0]?.order ?? 0,
    family: choice ?? (family === 4 ? 'ipv4' : 'ipv6'),
    addresses: null,
    covering,
    ports,
  });
  if (first === undefined || second === undefined) return decided.map((one) => part(one));
  return areAlike(first, second) ? [part(first, 'both')] : decided.map((one) => part(one));
}

type Decided = { readonly covering: readonly LayeredClaim[]; readonly ports: readonly ExpandedPorts[] };

function areAlike(one: Decided, other: Decided): boolean {
  const said = ({ covering }: Decided) => covering.map(({ order }) => order).join();
  const fates = ({ ports }: Decided) => ports.map(({ fate }) => fate).join();
  return said(one) === said(other) && fates(one) === fates(other);
}

/** The name has no address, whatever the vantage could have seen. */
function notResolved(ports: ExpandedPorts): ExpandedPorts {
  return { ...ports, fate: 'not-resolved', asked: 'no' };
}

/** A row for each name that must lead somewhere. @param checks what DNS says of them; none where it was not asked */
export function expandedNameChecks(narrowed: NarrowedPolicy, checks: readonly NameCheck[]): ExpandedPart[] {
  const { view, items } = narrowed;
  // From a vantage that sees open ports alone nothing is judged that is about a whole host.
  if (view.vantage?.openOnly) return [];
  const parts: ExpandedPart[] = [];
  let order = 0;
  for (const { item } of items) {
    const { resolvesTo, family, satisfies = [] } = item;
    for (const { pattern, source = null } of item.hosts) {
      order++;
      if (resolvesTo === null || !isJudgedFrom(view, item.from) || pattern.kind !== 'name') continue;
      const host = pattern.name;
      const failed = checks.some((one) => one.host === host && one.resolvesTo === resolvesTo && one.failure !== null);
      parts.push({ kind: 'resolves-to', order, family, host, resolvesTo, source, satisfies, failed });
    }
  }
  return parts;
}
