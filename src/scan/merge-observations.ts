// Several statements about the ports of one host, which may overlap and disagree, to disjoint sets: the strongest counts.
import type { PortRange, PortSet } from '../model/policy.ts';
import { countPorts, rangesWithout, unitedRanges } from '../model/port-ranges.ts';
import type { Protocol } from '../model/words.ts';
import { type Sight, STRENGTHS, strengthOf } from './port-observation.ts';

export interface Statement {
  readonly ports: PortSet;
  readonly sight: Sight;
}

interface SeenRange extends PortRange {
  readonly sight: Sight;
}

export interface MergedSights {
  readonly seen: readonly {
    readonly protocol: Protocol;
    readonly ranges: readonly PortRange[];
    readonly sight: Sight;
  }[];
  /** Ports of which it was also said, less strongly, that they are in another state. */
  readonly contradicted: number;
}

/** @param statements in any order; of those that are equally strong the first counts */
export function mergeSights(statements: readonly Statement[]): MergedSights {
  const seen: { protocol: Protocol; ranges: PortRange[]; sight: Sight }[] = [];
  let contradicted = 0;
  for (const protocol of ['tcp', 'udp'] as const) {
    const ofProtocol = onceEach(statements.filter(({ ports }) => ports.protocol === protocol));
    const bySight = new Map<Sight, PortRange[]>();
    let taken: PortRange[] = [];
    for (let strength = STRENGTHS - 1; strength >= 0; strength--) {
      const equals = ofProtocol.filter((one) => strengthOf(one.sight) === strength);
      if (equals.length === 0) continue;
      const disjoint = firstCounts(equals);
      const stated = unitedRanges(disjoint);
      if (taken.length > 0) contradicted += countPorts(stated) - countPorts(rangesWithout(stated, taken));
      for (const [sight, ranges] of groupBySight(disjoint)) {
        const left = taken.length === 0 ? ranges : rangesWithout(ranges, taken);
        if (left.length > 0) bySight.set(sight, left);
      }
      taken = unitedRanges([...taken, ...stated]);
    }
    for (const [sight, ranges] of bySight) seen.push({ protocol, ranges: unitedRanges(ranges), sight });
  }
  return { seen, contradicted };
}

/** What is said twice in the same words, as of a host that was scanned twice, is said once. */
function onceEach(statements: readonly Statement[]): Statement[] {
  const said = new Map<PortSet, Set<Sight>>();
  return statements.filter(({ ports, sight }) => {
    const sights = said.get(ports) ?? new Set();
    if (sights.has(sight)) return false;
    said.set(ports, sights.add(sight));
    return true;
  });
}

/** @returns disjoint and ascending */
function firstCounts(statements: readonly Statement[]): SeenRange[] {
  const all: SeenRange[] = [];
  for (const { ports, sight } of statements)
    for (const { first, last } of ports.ranges) all.push({ first, last, sight });
  // The sort is stable: of two that begin at the same port the one stated first stays first.
  all.sort((a, b) => a.first - b.first);
  const kept: SeenRange[] = [];
  let end = 0;
  for (const { first, last, sight } of all) {
    if (last <= end) continue;
    kept.push({ first: Math.max(first, end + 1), last, sight });
    end = last;
  }
  return kept;
}

function groupBySight(ranges: readonly SeenRange[]): Map<Sight, PortRange[]> {
  const groups = new Map<Sight, PortRange[]>();
  for (const { first, last, sight } of ranges) {
    const group = groups.get(sight);
    if (group === undefined) groups.set(sight, [{ first, last }]);
    else group.push({ first, last });
  }
  return groups;
}
