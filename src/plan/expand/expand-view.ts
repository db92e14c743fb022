// `expand`: what a policy expects from one vantage, for each range of addresses that the same hosts cover and for each name without one.
import { sweepEdges } from '../../base/cut-ranges.ts';
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Resolution, Unresolved } from '../../model/plan.ts';
import type { Policy, Vantage } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import { type BoundedPolicy, bound } from '../bound/bound.ts';
import { ceilingOf, overCeiling, tooMuchToPlan } from '../ceilings.ts';
import { ABSENT } from '../claim/answers.ts';
import { type Claim, claim } from '../claim/claim.ts';
import { createAlike } from '../decide/alike-claims.ts';
import { rangesOf } from '../decide/decide.ts';
import { probesOf } from '../decide/planned-range.ts';
import { askedResolutions } from '../explain/explain-port.ts';
import { type NarrowedPolicy, narrow } from '../narrow.ts';
import { nothingToExpose, nothingToJudge } from '../plan-mistakes.ts';
import { withResolutions } from '../resolve.ts';
import { withoutCrowds } from '../subtract/crowded-names.ts';
import { withoutBlindSpots } from '../subtract/vantage-blind-spots.ts';
import type { View } from '../view.ts';
import { WorkBudget } from '../work-budget.ts';
import { expandedNameChecks, expandedNames } from './expanded-names.ts';
import type { ExpandedPart } from './expanded-part.ts';
import { type ExpandedPorts, expandedPorts } from './expanded-ports.ts';
import { type LayeredClaim, layeredClaims } from './layered-claims.ts';

export interface ExpandedView {
  readonly vantage: Vantage | null;
  /** In the order of the policy; addresses of one host by their numbers. */
  readonly parts: readonly ExpandedPart[];
  /** Why a check of this policy from there would be refused, although its rows can be told. */
  readonly refused: readonly Diagnostic[];
}

/**
 * Expands a policy as seen from one vantage.
 *
 * @param resolutions what DNS says of every name of the view; null: names are not resolved, and each stands for itself
 * @param budget once it is spent, the rest is of no use
 */
export function expandView(
  policy: Policy,
  resolutions: readonly Resolution[] | null,
  view: View,
  budget: WorkBudget,
): ExpandedView {
  const narrowed = narrow(policy, view);
  const answers = resolutions === null ? noAnswers(narrowed) : askedResolutions(narrowed, resolutions);
  const claimed = claim(withResolutions(narrowed, answers), budget);
  const bounded = bound(claimed, budget);
  const claims = layeredClaims(claimed, bounded, resolutions !== null);
  const whole = partsOf(claims, view.vantage, budget);
  const { out, crowded, refused } =
    mostProbes(whole) > BigInt(ceilingOf(policy)) ? heldToCeiling(bounded) : NOTHING_OUT;
  const parts = [
    ...(out.size === 0
      ? whole
      : partsOf(
          claims.filter(({ host }) => host === null || !out.has(host)),
          view.vantage,
          budget,
        )),
    ...expandedNames(narrowed, resolutions === null ? null : [...claimed.unresolved, ...crowded], budget),
    ...expandedNameChecks(narrowed, resolutions === null ? [] : claimed.nameChecks),
  ];
  const judgesHosts = bounded.outOfScope.length + claimed.nameChecks.length > 0;
  const idle = judgesHosts ? [] : nothingJudged(parts, policy, view);
  return { vantage: view.vantage, parts: parts.sort(byPlace), refused: [...refused, ...idle] };
}

/** A check that judges nothing is refused, and so is one that could find nothing from a vantage that judges open ports alone. */
function nothingJudged(parts: readonly ExpandedPart[], policy: Policy, view: View): Diagnostic[] {
  const { vantage } = view;
  // A name without an address is judged as such.
  if (parts.some((part) => part.kind === 'resolves-to' || part.addresses === null)) return [];
  const expected = new Set(
    parts
      .flatMap((part) => (part.kind === 'ports' ? part.ports : []))
      .map((one) => (one.asked === 'no' ? 'observe' : one.applied.entry.expected)),
  );
  expected.delete('observe');
  if (expected.size === 0) return [nothingToJudge(policy, view)];
  expected.delete('open');
  return vantage?.openOnly && expected.size === 0 ? [nothingToExpose(policy, vantage)] : [];
}

/** As if no name led anywhere: what the policy says of addresses then stands for itself. */
function noAnswers({ names }: NarrowedPolicy): Resolution[] {
  return names.flatMap(({ name, families }) =>
    families.map((family) => ({ name, family, addresses: [], code: ABSENT })),
  );
}

function partsOf(claims: readonly LayeredClaim[], vantage: Vantage | null, budget: WorkBudget): ExpandedPart[] {
  return ([4, 6] as const).flatMap((family) => partsOfFamily(family, claims, vantage, budget));
}

/** To sort the claims that cover a range, and to tell whether the same cover another, costs so many steps for each. */
const STEPS_A_CLAIM = 4;

function partsOfFamily(
  family: Family,
  all: readonly LayeredClaim[],
  vantage: Vantage | null,
  budget: WorkBudget,
): ExpandedPart[] {
  const active = new Set<LayeredClaim>();
  const known = new Map<string, readonly ExpandedPorts[]>();
  const alike = createAlike();
  const keyOf = (claim: LayeredClaim) => `${alike(claim)} ${claim.layer} ${claim.mayComeIn ?? false}`;
  const parts: ExpandedPart[] = [];
  for (const { first, last, ended, started } of sweepEdges(all.filter((claim) => claim.family === family))) {
    for (const one of ended) active.delete(one);
    for (const one of started) active.add(one);
    if (active.size === 0) continue;
    if (!budget.take(STEPS_A_CLAIM * active.size)) return [];
    const covering = [...active].sort((a, b) => a.order - b.order);
    const ports = getOrCreate(known, covering.map(keyOf).join(), () =>
      expandedPorts(covering, { family, vantage, asked: 'yes' }, budget),
    );
    if (ports.length === 0) continue;
    const { order } = covering[0] as LayeredClaim;
    const addresses = { family, first, last };
    parts.push({ kind: 'ports', order, family: family === 4 ? 'ipv4' : 'ipv6', addresses, covering, ports });
  }
  return parts;
}

/** At most so many probes does a check of these parts send: a port counts once for each name that it is judged for. */
function mostProbes(parts: readonly ExpandedPart[]): bigint {
  const counts = new Map<readonly ExpandedPorts[], bigint>();
  const countOf = (ports: readonly ExpandedPorts[]) =>
    BigInt(ports.reduce((sum, one) => sum + (one.asked === 'no' ? 0 : one.ports.count), 0));
  let sum = 0n;
  for (const part of parts) {
    if (part.kind !== 'ports' || part.addresses === null) continue;
    const { ports, addresses } = part;
    sum += (addresses.last - addresses.first + 1n) * getOrCreate(counts, ports, () => countOf(ports));
  }
  return sum;
}

interface Held {
  /** Names with so many addresses that a check asks none of them. */
  readonly out: ReadonlySet<string>;
  readonly crowded: readonly Unresolved[];
  readonly refused: readonly Diagnostic[];
}

const NOTHING_OUT: Held = { out: new Set(), crowded: [], refused: [] };

/** What the ceiling of the policy makes of a check: names that are left out, or a refusal. Counted apart from the expansion. */
function heldToCeiling({ claims, policy, view }: BoundedPolicy): Held {
  const budget = new WorkBudget();
  const rangesFrom = (some: readonly Claim[]) =>
    withoutBlindSpots(rangesOf(some, [], budget), policy.vantages, view.vantage, budget).ranges;
  const { claims: left, crowded } = withoutCrowds(claims, probesOf(rangesFrom(claims)), ceilingOf(policy), (some) =>
    probesOf(rangesFrom(some)),
  );
  const ranges = rangesFrom(left);
  const refused = budget.isSpent ? [tooMuchToPlan(policy)] : overCeiling(ranges, probesOf(ranges), policy);
  return { out: new Set(crowded.map(({ host }) => host)), crowded, refused };
}

function byPlace(a: ExpandedPart, b: ExpandedPart): number {
  return a.order - b.order || rank(a) - rank(b) || firstOf(a, b);
}

/** Where a name must lead, before its ports; addresses before a name that has none. */
function rank(part: ExpandedPart): number {
  if (part.kind === 'resolves-to') return 0;
  if (part.addresses === null) return part.family === 'ipv6' ? 4 : 3;
  return part.addresses.family === 4 ? 1 : 2;
}

function firstOf(a: ExpandedPart, b: ExpandedPart): number {
  if (a.kind !== 'ports' || b.kind !== 'ports' || a.addresses === null || b.addresses === null) return 0;
  return a.addresses.first < b.addresses.first ? -1 : 1;
}
