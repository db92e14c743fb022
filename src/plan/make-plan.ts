// Policy to Plan: which ports of which addresses are asked, and what is expected of each.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Only, Plan, PlannedAddress, Resolution, Segment } from '../model/plan.ts';
import type { AddressRange, Policy } from '../model/policy.ts';
import type { Family } from '../model/words.ts';
import { addressText } from './address-text.ts';
import { withoutCrowds } from './ceilings/crowded-names.ts';
import { tooLarge } from './ceilings/too-large.ts';
import { type Claim, type Claims, claimsOf } from './claim/claims.ts';
import { ABSENT } from './claim/name-checks.ts';
import { createAlike } from './decide/alike-claims.ts';
import { segmentsOf } from './decide/specificity.ts';
import { ceilingOf, nothingMeant, nothingToJudge, tooManyProbes, tooMuchToPlan } from './plan-mistakes.ts';
import { plannedControls } from './planned-controls.ts';
import type { PlannedRange } from './planned-range.ts';
import { meansName, narrowed, touchesAddresses } from './subtract/only.ts';
import { withoutBlindSpots } from './subtract/vantage-blind-spots.ts';
import { type View, WHOLE_VIEW } from './view.ts';
import { WorkBudget } from './work-budget.ts';

export interface PlanOptions extends Partial<View> {
  /** Whether a plan that judges nothing is wanted: by whoever only looks, never by a check. */
  readonly mayObserveOnly?: boolean;
}

/**
 * @param resolutions what DNS said of every name of the policy, one for each family asked (see `namesOf`)
 * @returns `plan` is null exactly where a diagnostic is an error. Addresses are expanded only after their number was
 *   found to be under the ceiling, so a /8 costs no memory.
 */
export function makePlan(
  policy: Policy,
  resolutions: readonly Resolution[],
  { mayObserveOnly = false, ...given }: PlanOptions = {},
): { plan: Plan | null; diagnostics: Diagnostic[] } {
  const view: View = { ...WHOLE_VIEW, ...given };
  const used = new Set<Only>();
  const known = new WeakMap<readonly Claim[], ReturnType<typeof withoutBlindSpots>>();
  const rangesOf = (claims: readonly Claim[]) => {
    const before = known.get(claims);
    if (before !== undefined) return before;
    const whole = ([4, 6] as const).flatMap((family) => rangesOfFamily(family, claims, view.only, budget));
    const meant = view.only.length === 0 ? whole : narrowedTo(whole, view.only, used);
    const seen = withoutBlindSpots(meant, view.vantage, budget);
    known.set(claims, seen);
    return seen;
  };
  const budget = new WorkBudget();
  const claimed = claimsOf(policy, resolutions, view, budget);
  const { claims, crowded } = withoutCrowds(claimed.claims, ceilingOf(policy), (some) =>
    probesOf(rangesOf(some).ranges),
  );
  const found = { ...claimed, claims, unresolved: [...claimed.unresolved, ...crowded] };
  const { ranges, unwatched } = rangesOf(claims);
  if (budget.isSpent) return { plan: null, diagnostics: [tooMuchToPlan(policy)] };
  ranges.sort((a, b) => a.order - b.order || (a.first < b.first ? -1 : 1));
  const beside = besidePorts(found, view.only, used);
  const probes = probesOf(ranges);
  const unjudged = Object.values(beside).every((list) => list.length === 0) && !ranges.some(judgesSomething);
  const tooMany = tooManyProbes(probes, policy);
  const diagnostics = [
    ...(tooMany.length > 0 ? tooMany : tooLarge(ranges, policy)),
    ...view.only.filter((one) => !used.has(one)).map((one) => nothingMeant(one, policy)),
  ];
  if (diagnostics.length === 0 && !mayObserveOnly && unjudged) diagnostics.push(nothingToJudge(policy, view));
  if (diagnostics.length > 0) return { plan: null, diagnostics };
  const controls = plannedControls(policy, resolutions, view);
  const addresses = ranges.flatMap(expand);
  return { plan: { addresses, ...beside, unwatched, ...controls, probes: Number(probes) }, diagnostics };
}

/** What is reported of hosts beside their ports, as far as it is meant. */
function besidePorts({ unresolved, outOfScope, nameChecks }: Claims, only: readonly Only[], used: Set<Only>) {
  const means = (host: string, range: AddressRange | null): boolean => {
    const meant = only.filter((one) => meansName(one, host) || (range !== null && touchesAddresses(one, range)));
    for (const one of meant) used.add(one);
    return only.length === 0 || meant.length > 0;
  };
  const meant = {
    unresolved: unresolved.filter(({ host }) => means(host, null)),
    outOfScope: outOfScope.filter(({ host, range }) => means(host, range)),
    nameChecks: nameChecks.filter(({ host }) => means(host, null)),
  };
  // An address that nothing leads to may be that of a name whose resolver failed: nobody can say that it means nothing.
  const lost = only.flatMap((one) =>
    one.pattern.kind === 'addresses' && !used.has(one) ? [{ one, of: one.pattern.family }] : [],
  );
  const mayBeMeant = unresolved.filter(({ family, code }) => {
    const about = code === ABSENT ? [] : lost.filter(({ of }) => family === null || of === family);
    for (const { one } of about) used.add(one);
    return about.length > 0;
  });
  return { ...meant, unresolved: [...new Set([...meant.unresolved, ...mayBeMeant])] };
}

function narrowedTo(ranges: readonly PlannedRange[], only: readonly Only[], used: Set<Only>): PlannedRange[] {
  return ranges.flatMap((range) => {
    const segments = narrowed(range.segments, range, only, used);
    return segments.length === 0 ? [] : [{ ...range, segments, probes: countPorts(segments) }];
  });
}

/** To sort the claims that cover a range, and to tell whether the same cover another, costs so many steps for each. */
const STEPS_A_CLAIM = 4;

/** Cuts the claims of one family into ranges of addresses that the same claims cover. */
function rangesOfFamily(
  family: Family,
  all: readonly Claim[],
  only: readonly Only[],
  budget: WorkBudget,
): PlannedRange[] {
  const claims = all.filter((claim) => claim.family === family);
  const starting = groupBy(claims, (claim) => claim.first);
  const ending = groupBy(claims, (claim) => claim.last + 1n);
  const meant = only.flatMap(({ pattern }) =>
    pattern.kind === 'addresses' && pattern.family === family ? [pattern.first, pattern.last + 1n] : [],
  );
  const edges = [...new Set([...starting.keys(), ...ending.keys(), ...meant])].sort((a, b) => (a < b ? -1 : 1));
  const active = new Set<Claim>();
  // The same claims in many places (a name among a CIDR's addresses) have the same segments, worked out once.
  const known = new Map<string, readonly Segment[]>();
  const alike = createAlike();
  const ranges: PlannedRange[] = [];
  for (const [i, first] of edges.entries()) {
    for (const claim of ending.get(first) ?? []) active.delete(claim);
    for (const claim of starting.get(first) ?? []) active.add(claim);
    if (active.size === 0) continue;
    if (!budget.take(STEPS_A_CLAIM * active.size)) return [];
    const covering = [...active].sort((a, b) => a.order - b.order);
    const key = covering.map(alike).join();
    let segments = known.get(key);
    if (segments === undefined) {
      segments = segmentsOf(covering, budget);
      known.set(key, segments);
    }
    const probes = countPorts(segments);
    const order = (covering[0] as Claim).order;
    ranges.push({ family, first, last: (edges[i + 1] as bigint) - 1n, segments, probes, order });
  }
  return ranges;
}

function expand({ family, first, last, segments, probes }: PlannedRange): PlannedAddress[] {
  const addresses: PlannedAddress[] = [];
  for (let value = first; value <= last; value++)
    addresses.push({ address: addressText(family, value), family, segments, probes });
  return addresses;
}

function probesOf(ranges: readonly PlannedRange[]): bigint {
  return ranges.reduce((sum, { first, last, probes }) => sum + (last - first + 1n) * BigInt(probes), 0n);
}

function countPorts(segments: readonly Segment[]): number {
  return segments.reduce((sum, { ports }) => sum + ports.count, 0);
}

function judgesSomething({ segments }: PlannedRange): boolean {
  return segments.some(({ appliedEntries }) => appliedEntries.some(({ entry }) => entry.expected !== 'observe'));
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
