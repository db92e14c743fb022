// Takes out the ports and families that a vantage cannot see (`cannot-see`): unwatched from here, or seen by no vantage at all.

import { getOrCreate } from '../../base/get-or-create.ts';
import type { SeenByNobody, Segment, Unwatched } from '../../model/plan.ts';
import type { PortRange, PortSet, Vantage } from '../../model/policy.ts';
import { portSet, rangesWithout, sharedRanges, unitedRanges } from '../../model/port-ranges.ts';
import type { Family, Protocol } from '../../model/words.ts';
import { addressesText } from '../address-text.ts';
import { countPorts, type PlannedRange } from '../decide/planned-range.ts';
import { satisfying } from '../satisfies.ts';
import type { WorkBudget } from '../work-budget.ts';
import { type PortsSeenByNobody, portsText, SeenByNobodyList } from './seen-by-nobody.ts';

/** Hosts that a warning names; a network of thousands is one of them. */
const MOST_HOSTS = 20;

/** @param declared every vantage of the policy */
export function withoutBlindSpots(
  ranges: readonly PlannedRange[],
  declared: readonly Vantage[],
  vantage: Vantage | null,
  budget: WorkBudget,
): { ranges: readonly PlannedRange[]; unwatched: Unwatched[]; seenByNobody: SeenByNobody[] } {
  if (vantage === null) return { ranges, unwatched: [], seenByNobody: [] };
  const { cannotSee: blind, families } = vantage;
  const lost = new Map<string, Lost>();
  const nobody = new SeenByNobodyList(declared, vantage);
  const kept = { 4: new Map<readonly Segment[], Cut>(), 6: new Map<readonly Segment[], Cut>() };
  const holes: Holes = {
    tcp: unitedRanges(blind.filter(({ protocol }) => protocol === 'tcp').flatMap(({ ranges }) => ranges)),
    udp: unitedRanges(blind.filter(({ protocol }) => protocol === 'udp').flatMap(({ ranges }) => ranges)),
  };
  const left = ranges.flatMap((range) => {
    const { family, segments } = range;
    const lacks = !families.includes(family);
    const known = getOrCreate(kept[family], segments, () => cut(segments, family, lacks ? ALL : holes, nobody, budget));
    for (const { byNobody, ...one } of known.lost) {
      for (const found of byNobody) nobody.note(range, found);
      if (one.ports !== null) note(lost, range, lacks ? `IPv${family}` : portsText(one.ports), one.ports.count, one);
    }
    const probes = countPorts(known.segments);
    return probes === 0 ? [] : [{ ...range, segments: known.segments, probes }];
  });
  const unwatched = [...lost].map(([what, { ports, hosts, satisfies }]) => {
    return { what, ports: Number(ports), hosts: [...hosts], ...satisfying([[...satisfies]]) };
  });
  return { ranges: left, unwatched, seenByNobody: nobody.all() };
}

interface Lost {
  ports: bigint;
  readonly hosts: Set<string>;
  readonly satisfies: Set<string>;
}

/** What is cut from one segment. */
interface LostPorts {
  /** What another vantage sees, or may leave out; null: nothing of it. */
  readonly ports: PortSet | null;
  /** What no vantage sees. */
  readonly byNobody: readonly PortsSeenByNobody[];
  readonly satisfies: readonly string[];
}

/** The segments of one address without what is cut from them. */
interface Cut {
  readonly segments: readonly Segment[];
  readonly lost: readonly LostPorts[];
}

/** What a vantage does not see of each protocol: ascending, disjoint. */
type Holes = Readonly<Record<Protocol, readonly PortRange[]>>;

const EVERY_PORT: readonly PortRange[] = [{ first: 1, last: 65_535 }];
const ALL: Holes = { tcp: EVERY_PORT, udp: EVERY_PORT };

function cut(
  segments: readonly Segment[],
  family: Family,
  holes: Holes,
  nobody: SeenByNobodyList,
  budget: WorkBudget,
): Cut {
  const lost: LostPorts[] = [];
  const left = segments.flatMap((segment) => {
    const { protocol, ranges } = segment.ports;
    if (!budget.take(holes[protocol].length)) return [];
    const gone = sharedRanges(ranges, holes[protocol]);
    if (gone.length === 0) return [segment];
    const byNobody = nobody.in(segment, portSet(protocol, gone), family);
    // What one of several names there is judged by elsewhere is not checked from here.
    const seenByNone = segment.appliedEntries.reduce<readonly PortRange[]>((shared, applied) => {
      const found = byNobody.find((one) => one.applied === applied);
      return found === undefined ? [] : sharedRanges(shared, found.ports.ranges);
    }, gone);
    const told = rangesWithout(gone, seenByNone);
    const ports = told.length === 0 ? null : portSet(protocol, told);
    lost.push({ ports, byNobody, satisfies: requirementsIn([segment]) });
    const rest = rangesWithout(ranges, holes[protocol]);
    return rest.length === 0 ? [] : [{ ...segment, ports: portSet(protocol, rest) }];
  });
  return { segments: left, lost };
}

function note(
  lost: Map<string, Lost>,
  range: PlannedRange,
  text: string,
  count: number,
  { satisfies }: Pick<LostPorts, 'satisfies'>,
): void {
  const known = getOrCreate(lost, text, () => ({ ports: 0n, hosts: new Set<string>(), satisfies: new Set<string>() }));
  for (const requirement of satisfies) known.satisfies.add(requirement);
  known.ports += (range.last - range.first + 1n) * BigInt(count);
  for (const host of hostsOf(range)) if (known.hosts.size < MOST_HOSTS) known.hosts.add(host);
}

/** What is only observed counts for no requirement. */
function requirementsIn(segments: readonly Segment[]): string[] {
  const judged = segments
    .flatMap(({ appliedEntries }) => appliedEntries)
    .filter(({ entry }) => entry.expected !== 'observe');
  return [...new Set(judged.flatMap(({ satisfies = [] }) => satisfies))];
}

function hostsOf(range: PlannedRange): string[] {
  const names = new Set(
    range.segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? [])),
  );
  return names.size > 0 ? [...names] : [addressesText(range)];
}
