// Takes out the ports and families that a vantage cannot see (`cannot-see`), and lists them as unwatched.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Segment, Unwatched } from '../../model/plan.ts';
import type { PortRange, PortSet, Vantage } from '../../model/policy.ts';
import { portSet, rangesWithout, rangeText, sharedRanges, unitedRanges } from '../../model/port-ranges.ts';
import type { Protocol } from '../../model/words.ts';
import { addressText } from '../address-text.ts';
import { countPorts, type PlannedRange } from '../decide/planned-range.ts';
import { satisfying } from '../satisfies.ts';
import type { WorkBudget } from '../work-budget.ts';

/** Hosts that a warning names; a network of thousands is one of them. */
const MOST_HOSTS = 20;

export function withoutBlindSpots(
  ranges: readonly PlannedRange[],
  vantage: Vantage | null,
  budget: WorkBudget,
): { ranges: readonly PlannedRange[]; unwatched: Unwatched[] } {
  if (vantage === null) return { ranges, unwatched: [] };
  const { cannotSee: blind, families } = vantage;
  const lost = new Map<string, Lost>();
  const kept = new Map<readonly Segment[], ReturnType<typeof cut>>();
  const holes: Holes = {
    tcp: unitedRanges(blind.filter(({ protocol }) => protocol === 'tcp').flatMap(({ ranges }) => ranges)),
    udp: unitedRanges(blind.filter(({ protocol }) => protocol === 'udp').flatMap(({ ranges }) => ranges)),
  };
  const left = ranges.flatMap((range) => {
    if (!families.includes(range.family)) {
      note(lost, range, { text: `IPv${range.family}`, count: range.probes, satisfies: requirementsIn(range.segments) });
      return [];
    }
    const known = getOrCreate(kept, range.segments, () => cut(range.segments, holes, budget));
    for (const one of known.lost) note(lost, range, one);
    const probes = countPorts(known.segments);
    return probes === 0 ? [] : [{ ...range, segments: known.segments, probes }];
  });
  const unwatched = [...lost].map(([what, { ports, hosts, satisfies }]) => {
    return { what, ports: Number(ports), hosts: [...hosts], ...satisfying([[...satisfies]]) };
  });
  return { ranges: left, unwatched };
}

interface Lost {
  ports: bigint;
  readonly hosts: Set<string>;
  readonly satisfies: Set<string>;
}

/** What is cut from the segments of one address. */
interface Cut {
  readonly text: string;
  readonly count: number;
  readonly satisfies: readonly string[];
}

/** What a vantage does not see of each protocol: ascending, disjoint. */
type Holes = Readonly<Record<Protocol, readonly PortRange[]>>;

function cut(segments: readonly Segment[], holes: Holes, budget: WorkBudget) {
  const lost: Cut[] = [];
  const left = segments.flatMap((segment) => {
    const { protocol, ranges } = segment.ports;
    if (!budget.take(holes[protocol].length)) return [];
    const gone = sharedRanges(ranges, holes[protocol]);
    if (gone.length === 0) return [segment];
    const set = portSet(protocol, gone);
    lost.push({ text: portsText(set), count: set.count, satisfies: requirementsIn([segment]) });
    const rest = rangesWithout(ranges, holes[protocol]);
    return rest.length === 0 ? [] : [{ ...segment, ports: portSet(protocol, rest) }];
  });
  return { segments: left, lost };
}

function portsText(ports: PortSet): string {
  const ranges = ports.ranges.map(rangeText).join(', ');
  return `${ports.count === 1 ? 'port' : 'ports'} ${ranges}${ports.protocol === 'udp' ? '/udp' : ''}`;
}

function note(lost: Map<string, Lost>, range: PlannedRange, { text, count, satisfies }: Cut): void {
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

function hostsOf({ family, first, last, segments }: PlannedRange): string[] {
  const names = new Set(segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? [])));
  if (names.size > 0) return [...names];
  const low = addressText(family, first);
  return [first === last ? low : `${low}-${addressText(family, last)}`];
}
