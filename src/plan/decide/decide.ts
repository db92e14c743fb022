// Step 5 of a plan, decide: which entry wins for each port of each address, by ranges of addresses that the same hosts cover.
import { sweepEdges } from '../../base/cut-ranges.ts';
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Only, Segment } from '../../model/plan.ts';
import type { Family } from '../../model/words.ts';
import type { BoundedPolicy } from '../bound/bound.ts';
import type { Claim } from '../claim/claim.ts';
import type { WorkBudget } from '../work-budget.ts';
import { createAlike } from './alike-claims.ts';
import { chosenAnchors } from './chosen-anchors.ts';
import { LostEntries, type LostEntry, missingIn } from './lost-entries.ts';
import { countPorts, type PlannedRange } from './planned-range.ts';
import { segmentsOf } from './specificity.ts';

export interface DecidedPolicy extends BoundedPolicy {
  readonly ranges: readonly PlannedRange[];
  /** Entries that decide nothing for a requirement at a host of theirs. */
  readonly lostEntries: readonly LostEntry[];
}

/** @param budget once it is spent, some addresses are left out, and the rest is of no use */
export function decide(bounded: BoundedPolicy, budget: WorkBudget): DecidedPolicy {
  const lost = new LostEntries();
  const ranges = rangesOf(bounded.claims, bounded.view.only, budget, lost);
  return { ...bounded, ranges, lostEntries: lost.all() };
}

/**
 * @param only ranges are cut where one of these begins or ends, so that each is meant as a whole or not at all
 * @param lost is told of entries that decide nothing for a requirement
 */
export function rangesOf(
  claims: readonly Claim[],
  only: readonly Only[],
  budget: WorkBudget,
  lost?: LostEntries,
): PlannedRange[] {
  return ([4, 6] as const).flatMap((family) => rangesOfFamily(family, claims, only, budget, lost));
}

/** What claims come to at an address that all of them cover. */
interface Decided {
  readonly segments: readonly Segment[];
  /** Empty where none of them has a requirement. */
  readonly missing: ReturnType<typeof missingIn>;
}

/** To sort the claims that cover a range, and to tell whether the same cover another, costs so many steps for each. */
const STEPS_A_CLAIM = 4;

function rangesOfFamily(
  family: Family,
  all: readonly Claim[],
  only: readonly Only[],
  budget: WorkBudget,
  lost: LostEntries | undefined,
): PlannedRange[] {
  const claims = all.filter((claim) => claim.family === family);
  const meant = only.flatMap(({ pattern }) =>
    pattern.kind === 'addresses' && pattern.family === family ? [pattern.first, pattern.last + 1n] : [],
  );
  const active = new Set<Claim>();
  // The same claims in many places (a name among a CIDR's addresses) have the same segments, worked out once.
  const known = new Map<string, Decided>();
  const alike = createAlike();
  const ranges: PlannedRange[] = [];
  for (const { first, last, ended, started } of sweepEdges(claims, meant)) {
    for (const claim of ended) active.delete(claim);
    for (const claim of started) active.add(claim);
    if (active.size === 0) continue;
    if (!budget.take(STEPS_A_CLAIM * active.size)) return [];
    const covering = [...active].sort((a, b) => a.order - b.order);
    const { segments, missing } = getOrCreate(known, covering.map(alike).join(), (): Decided => {
      const decided = segmentsOf(covering, budget);
      return { segments: decided, missing: lost === undefined ? [] : missingIn(covering, decided, budget) };
    });
    if (missing.length > 0) lost?.note(covering, missing);
    const order = (covering[0] as Claim).order;
    const range: PlannedRange = { family, first, last, segments, probes: countPorts(segments), order };
    const anchors = chosenAnchors(covering);
    ranges.push(anchors === null ? range : { ...range, anchors });
  }
  return ranges;
}
