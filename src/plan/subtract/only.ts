// `--only HOST[:PORTS]`: keeps a part of the plan, without changing what any entry means.
import { cutAtEdges } from '../../base/cut-ranges.ts';
import { getOrCreate } from '../../base/get-or-create.ts';
import type { AppliedEntry, Only, Plan, Segment } from '../../model/plan.ts';
import type { AddressRange, PortRange, PortSet } from '../../model/policy.ts';
import { portSet, rangesText, sharedRanges, unitedRanges } from '../../model/port-ranges.ts';
import { ABSENT } from '../claim/answers.ts';
import { countPorts, type PlannedRange } from '../decide/planned-range.ts';

/** What is told of hosts beside their ports. */
export type HostFacts = Pick<Plan, 'unresolved' | 'outOfScope' | 'nameChecks'>;

/** What a run leaves out of its policy because of `--only`, and which of its restrictions kept anything. */
export class OnlyFilter {
  readonly #only: readonly Only[];
  readonly #used = new Set<Only>();

  /** @param only empty: everything is kept */
  constructor(only: readonly Only[]) {
    this.#only = only;
  }

  /** @param ranges cut at the edges of what is meant */
  keepRanges(ranges: readonly PlannedRange[]): readonly PlannedRange[] {
    if (this.#only.length === 0) return ranges;
    return ranges.flatMap((range) => {
      const segments = this.#keepSegments(range);
      return segments.length === 0 ? [] : [{ ...range, segments, probes: countPorts(segments) }];
    });
  }

  /** Keeps what is told of hosts beside their ports. Asked after all ranges, as it matters which restrictions kept none. */
  keepHosts({ unresolved, outOfScope, nameChecks }: HostFacts): HostFacts {
    const kept = {
      unresolved: unresolved.filter(({ host }) => this.#meansHost(host, null)),
      outOfScope: outOfScope.filter(({ host, range }) => this.#meansHost(host, range)),
      nameChecks: nameChecks.filter(({ host }) => this.#meansHost(host, null)),
    };
    // An address that nothing leads to may be that of a name whose resolver failed: nobody can say that it means nothing.
    const lost = this.unused().flatMap((one) =>
      one.pattern.kind === 'addresses' ? [{ one, of: one.pattern.family }] : [],
    );
    const mayBeMeant = unresolved.filter(({ family, code }) => {
      const about = code === ABSENT ? [] : lost.filter(({ of }) => family === null || of === family);
      for (const { one } of about) this.#used.add(one);
      return about.length > 0;
    });
    return { ...kept, unresolved: [...new Set([...kept.unresolved, ...mayBeMeant])] };
  }

  /** The restrictions that have kept nothing so far. */
  unused(): Only[] {
    return this.#only.filter((one) => !this.#used.has(one));
  }

  #meansHost(host: string, range: AddressRange | null): boolean {
    const meant = this.#only.filter((one) => meansName(one, host) || (range !== null && touchesAddresses(one, range)));
    for (const one of meant) this.#used.add(one);
    return this.#only.length === 0 || meant.length > 0;
  }

  #keepSegments(range: PlannedRange): readonly Segment[] {
    const byAddress = this.#only.filter((one) => meansAddresses(one, range));
    return range.segments.flatMap((segment) => {
      const pieces = new Map<string, { ranges: PortRange[]; appliedEntries: AppliedEntry[] }>();
      for (const applied of segment.appliedEntries) {
        const meant = [...byAddress, ...this.#only.filter((one) => meansName(one, applied.host))];
        const ranges = keptRanges(segment.ports, meant);
        for (const one of meant) if (keptRanges(segment.ports, [one]).length > 0) this.#used.add(one);
        if (ranges.length === 0) continue;
        getOrCreate(pieces, rangesText(ranges), () => ({ ranges, appliedEntries: [] })).appliedEntries.push(applied);
      }
      return disjoint(segment.ports.protocol, [...pieces.values()]);
    });
  }
}

/** Whether a whole range of addresses is meant by its numbers. */
function meansAddresses({ pattern }: Only, range: AddressRange): boolean {
  return (
    pattern.kind === 'addresses' &&
    pattern.family === range.family &&
    pattern.first <= range.first &&
    range.last <= pattern.last
  );
}

/** Whether any address of a range is meant by its number. */
function touchesAddresses({ pattern }: Only, range: AddressRange): boolean {
  return (
    pattern.kind === 'addresses' &&
    pattern.family === range.family &&
    pattern.first <= range.last &&
    range.first <= pattern.last
  );
}

function meansName({ pattern }: Only, name: string | null): boolean {
  return pattern.kind === 'name' && pattern.name === name;
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
  const byPieces = new Map<string, { appliedEntries: AppliedEntry[]; ranges: PortRange[] }>();
  for (const { first, last } of cutAtEdges(pieces.flatMap(({ ranges }) => ranges))) {
    const holding = pieces.filter(({ ranges }) => ranges.some((range) => range.first <= first && last <= range.last));
    if (holding.length === 0) continue;
    const key = holding.map((piece) => pieces.indexOf(piece)).join();
    const known = getOrCreate(byPieces, key, () => ({
      appliedEntries: holding.flatMap(({ appliedEntries }) => appliedEntries),
      ranges: [],
    }));
    known.ranges.push({ first, last });
  }
  return [...byPieces.values()].map(({ appliedEntries, ranges }) => {
    return { ports: portSet(protocol, unitedRanges(ranges)), appliedEntries };
  });
}
