// Merges several statements about the ports of one host, which may overlap and disagree, to disjoint sets: the strongest wins.
import { getOrCreate } from '../base/get-or-create.ts';
import type { PortRange, PortSet } from '../model/policy.ts';
import { countPorts, rangesWithout, unitedRanges } from '../model/port-ranges.ts';
import type { Protocol } from '../model/words.ts';
import { type PortObservation, STRENGTHS, strengthOf } from './port-observation.ts';

export interface Statement {
  readonly ports: PortSet;
  readonly observation: PortObservation;
}

interface SeenRange extends PortRange {
  readonly observation: PortObservation;
}

export interface MergedObservations {
  readonly seen: readonly {
    readonly protocol: Protocol;
    readonly ranges: readonly PortRange[];
    readonly observation: PortObservation;
  }[];
  /** Ports of which it was also said, less strongly, that they are in another state. */
  readonly contradicted: number;
}

/** @param statements in any order; of those that are equally strong the first counts */
export function mergeObservations(statements: readonly Statement[]): MergedObservations {
  const seen: { protocol: Protocol; ranges: PortRange[]; observation: PortObservation }[] = [];
  let contradicted = 0;
  for (const protocol of ['tcp', 'udp'] as const) {
    const ofProtocol = onceEach(statements.filter(({ ports }) => ports.protocol === protocol));
    const byObservation = new Map<PortObservation, PortRange[]>();
    let taken: PortRange[] = [];
    for (let strength = STRENGTHS - 1; strength >= 0; strength--) {
      const equals = ofProtocol.filter((one) => strengthOf(one.observation) === strength);
      if (equals.length === 0) continue;
      const disjoint = firstCounts(equals);
      const stated = unitedRanges(disjoint);
      if (taken.length > 0) contradicted += countPorts(stated) - countPorts(rangesWithout(stated, taken));
      for (const [observation, ranges] of groupByObservation(disjoint)) {
        const left = taken.length === 0 ? ranges : rangesWithout(ranges, taken);
        if (left.length > 0) byObservation.set(observation, left);
      }
      taken = unitedRanges([...taken, ...stated]);
    }
    for (const [observation, ranges] of byObservation)
      seen.push({ protocol, ranges: unitedRanges(ranges), observation });
  }
  return { seen, contradicted };
}

/** What is said twice in the same words, as of a host that was scanned twice, is said once. */
function onceEach(statements: readonly Statement[]): Statement[] {
  const said = new Map<PortSet, Set<PortObservation>>();
  return statements.filter(({ ports, observation }) => {
    const observations = getOrCreate(said, ports, () => new Set());
    if (observations.has(observation)) return false;
    observations.add(observation);
    return true;
  });
}

/** @returns disjoint and ascending */
function firstCounts(statements: readonly Statement[]): SeenRange[] {
  const all: SeenRange[] = [];
  for (const { ports, observation } of statements)
    for (const { first, last } of ports.ranges) all.push({ first, last, observation });
  // The sort is stable: of two that begin at the same port the one stated first stays first.
  all.sort((a, b) => a.first - b.first);
  const kept: SeenRange[] = [];
  let end = 0;
  for (const { first, last, observation } of all) {
    if (last <= end) continue;
    kept.push({ first: Math.max(first, end + 1), last, observation });
    end = last;
  }
  return kept;
}

function groupByObservation(ranges: readonly SeenRange[]): Map<PortObservation, PortRange[]> {
  const groups = new Map<PortObservation, PortRange[]>();
  for (const { first, last, observation } of ranges) {
    getOrCreate(groups, observation, () => []).push({ first, last });
  }
  return groups;
}
