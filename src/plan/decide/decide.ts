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
import { exceptionsIn, type PortException, PortExceptions } from './exceptions.ts';
import { LostEntries, type LostEntry, missingIn } from './lost-entries.ts';
import { countPorts, type PlannedRange } from './planned-range.ts';
import { segmentsOf } from './specificity.ts';

export interface DecidedPolicy extends BoundedPolicy {
  readonly ranges: readonly PlannedRange[];
  /** Entries that decide nothing for a requirement at a host of theirs. */
  readonly lostEntries: readonly LostEntry[];
  /** Ports that requirements lose to entries that do not stand for them. */
  readonly exceptions: readonly PortException[];
}

/** @param budget once it is spent, some addresses are left out, and the rest is of no use */
export function decide(bounded: BoundedPolicy, budget: WorkBudget): DecidedPolicy {
  const told: Told = { lost: new LostEntries(), exceptions: new PortExceptions() };
  const ranges = rangesOf(bounded.claims, bounded.view.only, budget, told);
  const lostEntries = told.lost.all();
  return { ...bounded, ranges, lostEntries, exceptions: told.exceptions.all(lostEntries) };
}

/** What is told of requirements while it is decided which entries win. */
interface Told {
  readonly lost: LostEntries;
  readonly exceptions: PortExceptions;
}

/**
 * @param only ranges are cut where one of these begins or ends, so that each is meant as a whole or not at all
 * @param told is told of entries that decide nothing for a requirement, and of ports that one loses
 */
export function rangesOf(
  claims: readonly Claim[],
  only: readonly Only[],
  budget: WorkBudget,
  told?: Told,
): PlannedRange[] {
  return ([4, 6] as const).flatMap((family) => rangesOfFamily(family, claims, only, budget, told));
}

/** What claims come to at an address that all of them cover. */
interface Decided {
  readonly segments: readonly Segment[];
  /** Empty where none of them has a requirement. */
  readonly missing: ReturnType<typeof missingIn>;
  readonly exceptions: ReturnType<typeof exceptionsIn>;
}

/** To sort the claims that cover a range, and to tell whether the same cover another, costs so many steps for each. */
const STEPS_A_CLAIM = 4;

function rangesOfFamily(
  family: Family,
  all: readonly Claim[],
  only: readonly Only[],
  budget: WorkBudget,
  told: Told | undefined,
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
    const { segments, missing, exceptions } = getOrCreate(known, covering.map(alike).join(), (): Decided => {
      const decided = segmentsOf(covering, budget);
      if (told === undefined) return { segments: decided, missing: [], exceptions: [] };
      return {
        segments: decided,
        missing: missingIn(covering, decided, budget),
        exceptions: exceptionsIn(covering, decided, budget),
      };
    });
    if (missing.length > 0) told?.lost.note(covering, missing);
    if (exceptions.length > 0) told?.exceptions.note(covering, { family, first, last }, exceptions);
    const order = (covering[0] as Claim).order;
    const range: PlannedRange = { family, first, last, segments, probes: countPorts(segments), order };
    const anchors = chosenAnchors(covering);
    ranges.push(anchors === null ? range : { ...range, anchors });
  }
  return ranges;
}
