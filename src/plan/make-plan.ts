// Policy to Plan: which ports of which addresses are asked, and what is expected of each.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Plan, PlannedAddress, Resolution, Segment } from '../model/plan.ts';
import type { Policy } from '../model/policy.ts';
import type { Family } from '../model/words.ts';
import { addressText } from './address-text.ts';
import { type Claim, claimsOf } from './claims.ts';
import { segmentsOf } from './narrowest.ts';
import { nothingToJudge, tooManyProbes } from './plan-mistakes.ts';
import { plannedControls } from './planned-controls.ts';

/** A run of addresses that the same claims cover. */
interface Stretch {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
  readonly segments: readonly Segment[];
  readonly probes: number;
  /** Where the first of its hosts stands in the policy. */
  readonly order: number;
}

/**
 * @param resolutions what DNS said of every name of the policy, one for each family asked (see `namesOf`)
 * @param mayObserveOnly whether a plan that judges nothing is wanted: by whoever only looks, never by a check
 * @returns `plan` is null exactly where a diagnostic is an error. Addresses are expanded only after their number was
 *   found to be under the ceiling, so a /8 costs no memory.
 */
export function makePlan(
  policy: Policy,
  resolutions: readonly Resolution[],
  mayObserveOnly = false,
): { plan: Plan | null; diagnostics: Diagnostic[] } {
  const { claims, unresolved } = claimsOf(policy, resolutions);
  const stretches = ([4, 6] as const).flatMap((family) => stretchesOf(family, claims, policy));
  stretches.sort((a, b) => a.order - b.order || (a.first < b.first ? -1 : 1));
  const probes = stretches.reduce((sum, { first, last, probes }) => sum + (last - first + 1n) * BigInt(probes), 0n);
  const diagnostics = [
    ...tooManyProbes(probes, policy),
    ...(!mayObserveOnly && unresolved.length === 0 && !stretches.some(judgesSomething) ? [nothingToJudge(policy)] : []),
  ];
  if (diagnostics.length > 0) return { plan: null, diagnostics };
  const controls = plannedControls(policy, resolutions);
  return { plan: { addresses: stretches.flatMap(expand), unresolved, controls, probes: Number(probes) }, diagnostics };
}

/** Cuts the claims of one family into runs of addresses that the same claims cover. */
function stretchesOf(family: Family, all: readonly Claim[], policy: Policy): Stretch[] {
  const claims = all.filter((claim) => claim.family === family);
  const starting = groupBy(claims, (claim) => claim.first);
  const ending = groupBy(claims, (claim) => claim.last + 1n);
  const edges = [...new Set([...starting.keys(), ...ending.keys()])].sort((a, b) => (a < b ? -1 : 1));
  const active = new Set<Claim>();
  // The same claims in many places (a name among a CIDR's addresses) have the same segments, worked out once.
  const known = new Map<string, readonly Segment[]>();
  const stretches: Stretch[] = [];
  for (const [i, first] of edges.entries()) {
    for (const claim of ending.get(first) ?? []) active.delete(claim);
    for (const claim of starting.get(first) ?? []) active.add(claim);
    if (active.size === 0) continue;
    const covering = [...active].sort((a, b) => a.order - b.order);
    const key = covering.map((claim) => `${claim.order} ${claim.host ?? ''}`).join();
    let segments = known.get(key);
    if (segments === undefined) {
      segments = segmentsOf(covering, policy.defaults.evidence);
      known.set(key, segments);
    }
    const probes = segments.reduce((sum, segment) => sum + segment.ports.count, 0);
    const order = (covering[0] as Claim).order;
    stretches.push({ family, first, last: (edges[i + 1] as bigint) - 1n, segments, probes, order });
  }
  return stretches;
}

function expand({ family, first, last, segments, probes }: Stretch): PlannedAddress[] {
  const addresses: PlannedAddress[] = [];
  for (let value = first; value <= last; value++)
    addresses.push({ address: addressText(family, value), family, segments, probes });
  return addresses;
}

function judgesSomething({ segments }: Stretch): boolean {
  return segments.some(({ judgements }) => judgements.some(({ entry }) => entry.expected !== 'observe'));
}

function groupBy(claims: readonly Claim[], edge: (claim: Claim) => bigint): Map<bigint, Claim[]> {
  const groups = new Map<bigint, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(edge(claim));
    if (group === undefined) groups.set(edge(claim), [claim]);
    else group.push(claim);
  }
  return groups;
}
