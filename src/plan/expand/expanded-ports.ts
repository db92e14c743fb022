// Decides the ports of one address, or of a name, and says what a check from the vantage does with each of them.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { ExpandedRow, RowFate } from '../../model/documents/expansion.ts';
import type { AppliedEntry } from '../../model/plan.ts';
import type { Entry, PortRange, PortSet, Vantage } from '../../model/policy.ts';
import { portSet, rangesWithout, sharedRanges, unitedRanges } from '../../model/port-ranges.ts';
import { type Family, PROTOCOLS } from '../../model/words.ts';
import type { Claim } from '../claim/claim.ts';
import { segmentsOf } from '../decide/specificity.ts';
import type { WorkBudget } from '../work-budget.ts';
import { LAYERS, type LayeredClaim } from './layered-claims.ts';

/** Ports of one protocol that one entry decides alike. */
export interface ExpandedPorts {
  readonly ports: PortSet;
  readonly applied: AppliedEntry;
  /** Which of the claims has the entry: an index. */
  readonly of: number;
  readonly fate: RowFate;
  readonly asked: ExpandedRow['asked'];
}

/** What a place says of the ports that are decided there. */
export interface ExpandedPlace {
  readonly family: Family;
  readonly vantage: Vantage | null;
  /** `once-resolved`: what is asked depends on DNS. */
  readonly asked: 'yes' | 'once-resolved';
}

/**
 * @param covering what covers the place, in the order of the policy
 * @param budget once it is spent, some ports are left out, and the rest is of no use
 * @returns by protocol and first port; a port stands in one element for each host that it is judged for
 */
export function expandedPorts(
  covering: readonly LayeredClaim[],
  place: ExpandedPlace,
  budget: WorkBudget,
): ExpandedPorts[] {
  const taken: Record<PortSet['protocol'], readonly PortRange[]> = { tcp: [], udp: [] };
  const found: ExpandedPorts[] = [];
  for (const layer of LAYERS) {
    const own = covering.filter((claim) => claim.layer === layer);
    if (own.length === 0) continue;
    const segments = segmentsOf(own, budget);
    const claims = new EntryClaims(covering, layer);
    for (const { ports: won, appliedEntries } of segments) {
      const { protocol } = won;
      if (!budget.take(taken[protocol].length)) return [];
      const left = rangesWithout(won.ranges, taken[protocol]);
      if (left.length === 0) continue;
      const ports = left.length === won.ranges.length && taken[protocol].length === 0 ? won : portSet(protocol, left);
      for (const applied of appliedEntries) {
        const of = claims.indexOf(applied);
        for (const part of layer === 'inside'
          ? seenParts(ports, applied, place, budget)
          : [outsidePart(ports, covering[of], layer)])
          found.push({ ...part, applied, of });
      }
    }
    for (const protocol of PROTOCOLS) {
      const more = segments.flatMap(({ ports }) => (ports.protocol === protocol ? ports.ranges : []));
      taken[protocol] = unitedRanges([...taken[protocol], ...more]);
    }
  }
  return found.sort(byPort);
}

type Part = Pick<ExpandedPorts, 'ports' | 'fate' | 'asked'>;

function seenParts(
  ports: PortSet,
  { entry }: AppliedEntry,
  { family, vantage, asked }: ExpandedPlace,
  budget: WorkBudget,
): Part[] {
  if (vantage !== null && !vantage.families.includes(family)) return [{ ports, fate: 'family-not-seen', asked: 'no' }];
  const fate = entry.expected === 'observe' ? 'observed' : vantage?.openOnly ? 'exposure-only' : 'judged';
  const { protocol, ranges } = ports;
  const blind = (vantage?.cannotSee ?? []).filter((set) => set.protocol === protocol).flatMap((set) => set.ranges);
  if (blind.length === 0 || !budget.take(blind.length)) return [{ ports, fate, asked }];
  const holes = unitedRanges(blind);
  const [gone, left] = [sharedRanges(ranges, holes), rangesWithout(ranges, holes)];
  return [
    ...(left.length === 0 ? [] : [{ ports: portSet(protocol, left), fate, asked } as const]),
    ...(gone.length === 0 ? [] : [{ ports: portSet(protocol, gone), fate: 'not-seen', asked: 'no' } as const]),
  ];
}

function outsidePart(
  ports: PortSet,
  claim: LayeredClaim | undefined,
  fate: Exclude<LayeredClaim['layer'], 'inside'>,
): Part {
  return { ports, fate, asked: claim?.mayComeIn ? 'once-resolved' : 'no' };
}

/** Of the claims that hold an entry that won, the one that it won by: the host of the fewest addresses, then the first. */
class EntryClaims {
  /** By the place of the entry: merging may have given it the question of another, and then it is a copy. */
  readonly #byPlace = new Map<
    SourcePosition,
    { readonly entry: Entry; readonly of: number; readonly claim: Claim }[]
  >();

  /** @param layer the claims to look at */
  constructor(covering: readonly LayeredClaim[], layer: LayeredClaim['layer']) {
    for (const [of, claim] of covering.entries()) {
      if (claim.layer !== layer) continue;
      for (const entry of claim.entries)
        getOrCreate(this.#byPlace, entry.position, () => []).push({ entry, of, claim });
    }
  }

  indexOf({ host, entry }: AppliedEntry): number {
    let best: { readonly of: number; readonly claim: Claim } | null = null;
    for (const one of this.#byPlace.get(entry.position) ?? []) {
      const isIt = one.claim.host === host && one.entry.ports === entry.ports && one.entry.expected === entry.expected;
      if (isIt && (best === null || one.claim.size < best.claim.size)) best = one;
    }
    if (best === null) throw new Error(`no claim holds the entry of line ${entry.position.line}`);
    return best.of;
  }
}

function byPort(a: ExpandedPorts, b: ExpandedPorts): number {
  const [one, other] = [a.ports.protocol, b.ports.protocol];
  if (one !== other) return one === 'tcp' ? -1 : 1;
  return (a.ports.ranges[0]?.first ?? 0) - (b.ports.ranges[0]?.first ?? 0) || a.of - b.of;
}
