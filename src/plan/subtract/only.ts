// `--only HOST[:PORTS]`: keeps a part of the plan, without changing what any entry means.
import { cutAtEdges } from '../../base/cut-ranges.ts';
import { getOrCreate } from '../../base/get-or-create.ts';
import type { AppliedEntry, Only, Plan, Segment } from '../../model/plan.ts';
import type { AddressRange, PortRange, PortSet } from '../../model/policy.ts';
import { portSet, rangesText, rangesWithout, sharedRanges, unitedRanges } from '../../model/port-ranges.ts';
import { PROTOCOLS, type Protocol } from '../../model/words.ts';
import { ABSENT } from '../claim/answers.ts';
import { countPorts, type PlannedRange } from '../decide/planned-range.ts';
import type { PartlyMeant } from '../left-out-warnings.ts';

/** What is told of hosts beside their ports. */
export type HostFacts = Pick<Plan, 'unresolved' | 'outOfScope' | 'nameChecks'>;

/** Ports of each protocol: ascending, disjoint. */
type PortsLeft = Record<Protocol, readonly PortRange[]>;

/** A part of `--only` of which the plan has not all. */
export interface LackingOnly {
  readonly only: Only;
  /** The ports that no entry decides at any host that it means; empty where it names no ports, and means no host. */
  readonly ports: readonly PortSet[];
}

/** What a run leaves out of its policy because of `--only`, and which of its restrictions did not find all that they name. */
export class OnlyFilter {
  readonly #only: readonly Only[];
  /** Those that mean something of the plan. */
  readonly #used = new Set<Only>();
  /** Those that mean something of which nothing is known: the run is not green. */
  readonly #unknown = new Set<Only>();
  /** The ports that each names and that were not met so far. */
  readonly #left = new Map<Only, PortsLeft>();

  /** @param only empty: everything is kept */
  constructor(only: readonly Only[]) {
    this.#only = only;
    for (const one of only) this.#left.set(one, { tcp: portsOf(one, 'tcp'), udp: portsOf(one, 'udp') });
  }

  /** @param ranges cut at the edges of what is meant */
  keepRanges(ranges: readonly PlannedRange[]): readonly PlannedRange[] {
    if (this.#only.length === 0) return ranges;
    return ranges.flatMap((range) => {
      const segments = this.#keepSegments(range);
      return segments.length === 0 ? [] : [{ ...range, segments, probes: countPorts(segments) }];
    });
  }

  /** Keeps what is told of hosts beside their ports. Asked after all ranges, as it matters which restrictions lack something. */
  keepHosts({ unresolved, outOfScope, nameChecks }: HostFacts): HostFacts {
    const kept = {
      unresolved: unresolved.filter(({ host }) => this.#meansHost(host, null, true)),
      outOfScope: outOfScope.filter(({ host, range }) => this.#meansHost(host, range, true)),
      nameChecks: nameChecks.filter((check) => this.#meansHost(check.host, null, !holds(check))),
    };
    // An address that nothing leads to may be that of a name whose resolver failed: nobody can say that it means nothing.
    const lost = this.lacking().flatMap(({ only }) =>
      only.pattern.kind === 'addresses' ? [{ only, of: only.pattern.family }] : [],
    );
    const mayBeMeant = unresolved.filter(({ family, code }) => {
      const about = code === ABSENT ? [] : lost.filter(({ of }) => family === null || of === family);
      for (const { only } of about) this.#unknown.add(only);
      return about.length > 0;
    });
    return { ...kept, unresolved: [...new Set([...kept.unresolved, ...mayBeMeant])] };
  }

  /** The restrictions of which the plan does not have all, so far: the policy says nothing of it, and a reader would take it for checked. */
  lacking(): LackingOnly[] {
    return this.#only.flatMap((only) => {
      if (this.#unknown.has(only)) return [];
      const left = this.#left.get(only);
      const ports = PROTOCOLS.flatMap((protocol) => {
        const ranges = left?.[protocol] ?? [];
        return ranges.length === 0 ? [] : [portSet(protocol, ranges)];
      });
      const isMet = only.ports.length === 0 ? this.#used.has(only) : ports.length === 0;
      return isMet ? [] : [{ only, ports }];
    });
  }

  /**
   * The networks of which the plan has some addresses and not all, in the order of `--only`.
   * @param kept everything that is left of the plan
   */
  partlyMeant(kept: readonly PlannedRange[]): PartlyMeant[] {
    return this.#only.flatMap((only) => {
      const addresses = sizeOf(only);
      if (addresses < 2n || this.#unknown.has(only)) return [];
      const met = kept.filter(
        (range) =>
          meansAddresses(only, range) && range.segments.some(({ ports }) => keptRanges(ports, [only]).length > 0),
      );
      const decided = met.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
      return decided === addresses || decided === 0n ? [] : [{ only, addresses, decided }];
    });
  }

  /** @param isUnknown whether what is told of the host is no pass, whatever ports are meant */
  #meansHost(host: string, range: AddressRange | null, isUnknown: boolean): boolean {
    const meant = this.#only.filter((one) => meansName(one, host) || (range !== null && touchesAddresses(one, range)));
    for (const one of meant) {
      this.#used.add(one);
      if (isUnknown) this.#unknown.add(one);
    }
    return this.#only.length === 0 || meant.length > 0;
  }

  /** Crosses ports off that were met. */
  #meet(one: Only, { protocol, ranges }: PortSet): void {
    if (one.ports.length === 0) this.#used.add(one);
    const left = this.#left.get(one);
    if (left !== undefined && left[protocol].length > 0) left[protocol] = rangesWithout(left[protocol], ranges);
  }

  #keepSegments(range: PlannedRange): readonly Segment[] {
    const byAddress = this.#only.filter((one) => meansAddresses(one, range));
    return range.segments.flatMap((segment) => {
      const pieces = new Map<string, { ranges: PortRange[]; appliedEntries: AppliedEntry[] }>();
      for (const applied of segment.appliedEntries) {
        const meant = [...byAddress, ...this.#only.filter((one) => meansName(one, applied.host))];
        const ranges = keptRanges(segment.ports, meant);
        for (const one of meant) this.#meet(one, segment.ports);
        if (ranges.length === 0) continue;
        getOrCreate(pieces, rangesText(ranges), () => ({ ranges, appliedEntries: [] })).appliedEntries.push(applied);
      }
      return disjoint(segment.ports.protocol, [...pieces.values()]);
    });
  }
}

function portsOf({ ports }: Only, protocol: Protocol): readonly PortRange[] {
  return unitedRanges(ports.filter((set) => set.protocol === protocol).flatMap(({ ranges }) => ranges));
}

/** Whether what DNS says of a name is as the policy wants it. */
function holds({ resolvesTo, inside, outside, failure }: HostFacts['nameChecks'][number]): boolean {
  return failure === null && outside.length === 0 && (inside.length > 0 || resolvesTo.within.length === 0);
}

/** How many addresses it means by their numbers; 0 for a name. */
function sizeOf({ pattern }: Only): bigint {
  return pattern.kind === 'addresses' ? pattern.last - pattern.first + 1n : 0n;
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
