// Walks the ports of one address: passes are folded into ranges as they come, everything else is handed on port by port (alike-ports.ts).
import type { AddressObservations, Observation } from '../model/observation.ts';
import type { PortRange } from '../model/policy.ts';
import type { Cause, Evidence, State, VerdictKind } from '../model/words.ts';
import type { judge } from './judge.ts';
import type { ReadSegments, Slot } from './segments.ts';
import type { Tally } from './totals.ts';

/** Passes of one slot that are alike in everything but the port. */
export interface FoldedPasses {
  readonly slot: number;
  /** Ascending, disjoint, never adjacent. */
  readonly ranges: readonly PortRange[];
  readonly count: number;
  /** The most that any of the ports took. */
  readonly attempts: number;
  /** Any one of them: state, cause and evidence are the same for all. */
  readonly sample: Observation;
}

interface Group {
  readonly state: State;
  readonly cause: Cause;
  readonly evidence: Evidence;
  readonly kind: VerdictKind;
  /** One address of the name is enough: what the others of it show depends on this one. */
  readonly relaxed: boolean;
  readonly sample: Observation;
  /** First and last of each run of ports, in the order of the walk: numbers, as an object a port would cost megabytes. */
  readonly runs: number[];
  count: number;
  attempts: number;
}

/**
 * Judges every port of one address, counts its state and its passes, and tells `other` of each verdict that is not a pass, as
 * it is met; of a pass too, where one address of a name is enough. The caller counts those that are not passes.
 *
 * @returns the passes, folded
 */
export function foldAddress(
  observed: AddressObservations,
  read: ReadSegments,
  tally: Tally,
  judged: typeof judge,
  other: (kind: VerdictKind, slot: number, port: number, seen: Observation) => void,
): FoldedPasses[] {
  const groups: Group[][] = read.slots.map(() => []);
  for (const { segment, offset, slots } of read.segments) {
    let index = offset;
    for (const { first, last } of segment.ports.ranges) {
      for (let port = first; port <= last; port++) {
        const seen = observed.at(index++);
        tally.state(seen.state);
        for (const slot of slots) {
          const group = groupOf(groups[slot] ?? [], read.slots[slot], seen, judged);
          if (group.kind === 'pass') {
            tally.verdict('pass');
            group.count++;
            group.attempts = Math.max(group.attempts, seen.attempts);
            append(group.runs, port);
          }
          if (group.kind !== 'pass' || group.relaxed) other(group.kind, slot, port, seen);
        }
      }
    }
  }
  return groups.flatMap((ofSlot, slot) =>
    ofSlot.filter(({ kind }) => kind === 'pass').map((group) => fold(slot, group)),
  );
}

/**
 * Finds the group of an observation, or makes it. A slot has a handful at most, and its neighbours mostly share one.
 *
 * The verdict is part of what makes a group: UDP ports alike in all that is reported differ in their questions, and silence
 * after DNS's is a pass where silence after SNMP's is not.
 */
function groupOf(groups: Group[], slot: Slot | undefined, seen: Observation, judged: typeof judge): Group {
  if (slot === undefined) throw new Error('a segment speaks of an applied entry that its address does not have');
  const { entry, evidence: demand } = slot.applied;
  const { state, cause, evidence } = seen;
  const kind = judged(entry.expected, demand, seen);
  for (const group of groups) {
    if (group.kind === kind && group.state === state && group.cause === cause && group.evidence === evidence)
      return group;
  }
  const relaxed = slot.applied.addresses === 'any';
  const group = { state, cause, evidence, kind, relaxed, sample: seen, runs: [], count: 0, attempts: 0 };
  groups.push(group);
  return group;
}

/** @param runs first and last of each run of ports, in the order in which they came */
export function append(runs: number[], port: number): void {
  if (runs.length > 0 && runs[runs.length - 1] === port - 1) runs[runs.length - 1] = port;
  else runs.push(port, port);
}

function fold(slot: number, { runs, count, attempts, sample }: Group): FoldedPasses {
  return { slot, ranges: mergeRuns(runs), count, attempts, sample };
}

/** Segments need not ascend, and what lies between the runs of one may lie in another. */
export function mergeRuns(runs: readonly number[]): PortRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (let i = 0; i < runs.length; i += 2) ranges.push({ first: runs[i] ?? 0, last: runs[i + 1] ?? 0 });
  ranges.sort((a, b) => a.first - b.first);
  let kept = 0;
  for (const range of ranges) {
    const before = ranges[kept - 1];
    if (before && range.first <= before.last + 1) before.last = Math.max(before.last, range.last);
    else ranges[kept++] = range;
  }
  ranges.length = kept;
  return ranges;
}
