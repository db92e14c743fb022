// `--only HOST[:PORTS]`: a run that asks a part of its policy, without changing what any entry means.
import type { AppliedEntry, Only, Segment } from '../../model/plan.ts';
import type { AddressRange, PortRange, PortSet } from '../../model/policy.ts';
import { portSet, rangesText, sharedRanges, unitedRanges } from '../../model/port-ranges.ts';

/** Whether a whole range of addresses is meant by its numbers; runs are cut at the edges of what is meant before. */
export function meansAddresses({ pattern }: Only, range: AddressRange): boolean {
  return (
    pattern.kind === 'addresses' &&
    pattern.family === range.family &&
    pattern.first <= range.first &&
    range.last <= pattern.last
  );
}

/** Whether any address of a run is meant by its number. */
export function touchesAddresses({ pattern }: Only, range: AddressRange): boolean {
  return (
    pattern.kind === 'addresses' &&
    pattern.family === range.family &&
    pattern.first <= range.last &&
    range.first <= pattern.last
  );
}

export function meansName({ pattern }: Only, name: string | null): boolean {
  return pattern.kind === 'name' && pattern.name === name;
}

/** What is left of the segments of a range of addresses; `used` learns which of the restrictions had anything to keep. */
export function narrowed(
  segments: readonly Segment[],
  range: AddressRange,
  only: readonly Only[],
  used: Set<Only>,
): readonly Segment[] {
  const byAddress = only.filter((one) => meansAddresses(one, range));
  return segments.flatMap((segment) => {
    const pieces = new Map<string, { ranges: PortRange[]; appliedEntries: AppliedEntry[] }>();
    for (const applied of segment.appliedEntries) {
      const meant = [...byAddress, ...only.filter((one) => meansName(one, applied.host))];
      const ranges = keptRanges(segment.ports, meant);
      for (const one of meant) if (keptRanges(segment.ports, [one]).length > 0) used.add(one);
      if (ranges.length === 0) continue;
      const key = rangesText(ranges);
      const piece = pieces.get(key);
      if (piece === undefined) pieces.set(key, { ranges, appliedEntries: [applied] });
      else piece.appliedEntries.push(applied);
    }
    return disjoint(segment.ports.protocol, [...pieces.values()]);
  });
}

function keptRanges({ protocol, ranges }: PortSet, meant: readonly Only[]): PortRange[] {
  if (meant.some(({ ports }) => ports.length === 0)) return [...ranges];
  const wanted = meant
    .flatMap(({ ports }) => ports)
    .filter((set) => set.protocol === protocol)
    .flatMap((set) => set.ranges);
  return sharedRanges(ranges, unitedRanges(wanted));
}

/** Two names at one address may be kept on different ports: each port stands in one segment, with all that judge it. */
function disjoint(
  protocol: PortSet['protocol'],
  pieces: readonly { ranges: readonly PortRange[]; appliedEntries: readonly AppliedEntry[] }[],
): Segment[] {
  const edges = [...new Set(pieces.flatMap(({ ranges }) => ranges.flatMap(({ first, last }) => [first, last + 1])))];
  edges.sort((a, b) => a - b);
  const bySpeakers = new Map<string, { appliedEntries: AppliedEntry[]; ranges: PortRange[] }>();
  for (const [i, first] of edges.slice(0, -1).entries()) {
    const last = (edges[i + 1] as number) - 1;
    const speaking = pieces.filter(({ ranges }) => ranges.some((range) => range.first <= first && last <= range.last));
    if (speaking.length === 0) continue;
    const key = speaking.map((piece) => pieces.indexOf(piece)).join();
    const known = bySpeakers.get(key) ?? {
      appliedEntries: speaking.flatMap(({ appliedEntries }) => appliedEntries),
      ranges: [],
    };
    known.ranges.push({ first, last });
    bySpeakers.set(key, known);
  }
  return [...bySpeakers.values()].map(({ appliedEntries, ranges }) => {
    return { ports: portSet(protocol, unitedRanges(ranges)), appliedEntries };
  });
}
