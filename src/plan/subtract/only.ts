// `--only HOST[:PORTS]`: a run that asks a part of its policy, without changing what any entry means.
import type { Judgement, Only, Segment } from '../../model/plan.ts';
import type { AddressRun, PortRange, PortSet } from '../../model/policy.ts';
import { portSet, rangesText, sharedRanges, unitedRanges } from '../../model/port-ranges.ts';

/** Whether a whole run of addresses is meant by its numbers; runs are cut at the edges of what is meant before. */
export function meansAddresses({ pattern }: Only, run: AddressRun): boolean {
  return (
    pattern.kind === 'addresses' &&
    pattern.family === run.family &&
    pattern.first <= run.first &&
    run.last <= pattern.last
  );
}

/** Whether any address of a run is meant by its number. */
export function touchesAddresses({ pattern }: Only, run: AddressRun): boolean {
  return (
    pattern.kind === 'addresses' &&
    pattern.family === run.family &&
    pattern.first <= run.last &&
    run.first <= pattern.last
  );
}

export function meansName({ pattern }: Only, name: string | null): boolean {
  return pattern.kind === 'name' && pattern.name === name;
}

/** What is left of the segments of a run of addresses; `used` learns which of the restrictions had anything to keep. */
export function narrowed(
  segments: readonly Segment[],
  run: AddressRun,
  only: readonly Only[],
  used: Set<Only>,
): readonly Segment[] {
  const byAddress = only.filter((one) => meansAddresses(one, run));
  return segments.flatMap((segment) => {
    const pieces = new Map<string, { ranges: PortRange[]; judgements: Judgement[] }>();
    for (const judgement of segment.judgements) {
      const meant = [...byAddress, ...only.filter((one) => meansName(one, judgement.host))];
      const ranges = keptRanges(segment.ports, meant);
      for (const one of meant) if (keptRanges(segment.ports, [one]).length > 0) used.add(one);
      if (ranges.length === 0) continue;
      const key = rangesText(ranges);
      const piece = pieces.get(key);
      if (piece === undefined) pieces.set(key, { ranges, judgements: [judgement] });
      else piece.judgements.push(judgement);
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
  pieces: readonly { ranges: readonly PortRange[]; judgements: readonly Judgement[] }[],
): Segment[] {
  const edges = [...new Set(pieces.flatMap(({ ranges }) => ranges.flatMap(({ first, last }) => [first, last + 1])))];
  edges.sort((a, b) => a - b);
  const bySpeakers = new Map<string, { judgements: Judgement[]; ranges: PortRange[] }>();
  for (const [i, first] of edges.slice(0, -1).entries()) {
    const last = (edges[i + 1] as number) - 1;
    const speaking = pieces.filter(({ ranges }) => ranges.some((range) => range.first <= first && last <= range.last));
    if (speaking.length === 0) continue;
    const key = speaking.map((piece) => pieces.indexOf(piece)).join();
    const known = bySpeakers.get(key) ?? { judgements: speaking.flatMap(({ judgements }) => judgements), ranges: [] };
    known.ranges.push({ first, last });
    bySpeakers.set(key, known);
  }
  return [...bySpeakers.values()].map(({ judgements, ranges }) => {
    return { ports: portSet(protocol, unitedRanges(ranges)), judgements };
  });
}
