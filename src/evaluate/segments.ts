// Reads the segments of a planned address: which rules judge which ports. Worked out once for all addresses that share them.
import { getOrCreate } from '../base/get-or-create.ts';
import type { AddressSources, AppliedEntry, PlannedAddress, Segment } from '../model/plan.ts';
import type { Protocol } from '../model/words.ts';

/** One applied entry of one address, wherever its ports stand: verdicts of one slot share host, rule, protocol and expectation. */
export interface Slot {
  readonly applied: AppliedEntry;
  readonly protocol: Protocol;
  /** In the order of the policy; not there: none. */
  readonly satisfies?: readonly string[];
}

export interface ReadSegment {
  readonly segment: Segment;
  /** The index of its first port among the probes of the address. */
  readonly offset: number;
  /** One for each applied entry, as indexes into `slots`. */
  readonly slots: readonly number[];
}

export interface ReadSegments {
  readonly segments: readonly ReadSegment[];
  readonly slots: readonly Slot[];
  /** The names that led here, each once, as first met; null for the address itself. */
  readonly hosts: readonly (string | null)[];
}

export type SegmentReader = (address: PlannedAddress) => ReadSegments;

/** Puts requirements in the order of the policy. */
export type OrderedRequirements = (satisfies: readonly string[]) => readonly string[];

/** @param requirements all of the policy, in its order */
export function orderRequirements(requirements: readonly string[]): OrderedRequirements {
  const rank = new Map(requirements.map((text, index) => [text, index]));
  // The same array for those alike: many thousands of verdicts share it.
  const known = new Map<string, readonly string[]>();
  return (satisfies) =>
    getOrCreate(known, satisfies.join('\n'), () =>
      [...satisfies].sort((a, b) => (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size)),
    );
}

/** @returns a reader that keeps one answer for each distinct array of segments, since a planner shares them. */
export function createSegmentReader(ordered: OrderedRequirements = (all) => all): SegmentReader {
  const known = new Map<readonly Segment[], ReadSegments>();
  return ({ segments }) => getOrCreate(known, segments, () => readSegments(segments, ordered));
}

function readSegments(segments: readonly Segment[], ordered: OrderedRequirements): ReadSegments {
  const slots: Slot[] = [];
  const slotByKey = new Map<string, number>();
  const hosts = new Set<string | null>();
  const read: ReadSegment[] = [];
  let offset = 0;
  const files = new Map<AddressSources, number>();
  // One rule that a role brings to the hosts of two files has two slots.
  const sourceKey = (source: AppliedEntry['source']) =>
    typeof source === 'object' ? getOrCreate(files, source, () => files.size) : (source ?? '');
  for (const segment of segments) {
    const indexes = segment.appliedEntries.map((applied) => {
      hosts.add(applied.host);
      const { protocol } = segment.ports;
      const key = `${slotKey(applied, protocol)} ${sourceKey(applied.source)}`;
      const { satisfies } = applied;
      const stands = satisfies === undefined ? {} : { satisfies: ordered(satisfies) };
      return getOrCreate(slotByKey, key, () => slots.push({ applied, protocol, ...stands }) - 1);
    });
    read.push({ segment, offset, slots: indexes });
    offset += segment.ports.count;
  }
  return { segments: read, slots, hosts: [...hosts] };
}

function slotKey({ host, entry, evidence, satisfies }: AppliedEntry, protocol: Protocol): string {
  const { file, line, column } = entry.position;
  // The expectation is part of it: a YAML alias can give one list, at one position, two meanings.
  return JSON.stringify([host, file, line, column, entry.expected, protocol, evidence, satisfies]);
}

/** @returns where a port stands among the probes of an address, with its segment; null if the address is not asked for it. */
export function findPort(
  read: ReadSegments,
  protocol: Protocol,
  port: number,
): { readonly index: number; readonly segment: Segment } | null {
  for (const { segment, offset } of read.segments) {
    if (segment.ports.protocol !== protocol) continue;
    let before = offset;
    for (const { first, last } of segment.ports.ranges) {
      if (port >= first && port <= last) return { index: before + port - first, segment };
      before += last - first + 1;
    }
  }
  return null;
}
