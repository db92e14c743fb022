// PlannedRange: consecutive addresses that the same hosts cover, with what is asked of each. A plan before it is written out.
import type { Segment } from '../../model/plan.ts';
import type { AddressRange } from '../../model/policy.ts';

export interface PlannedRange extends AddressRange {
  readonly segments: readonly Segment[];
  /** Ports of one of the addresses. */
  readonly probes: number;
  /** Where the first of its hosts stands in the policy. */
  readonly order: number;
  /** The TCP ports that alone may be anchors there; not there: any that answers. */
  readonly anchors?: readonly number[];
}

/** Ports of one address with these segments. */
export function countPorts(segments: readonly Segment[]): number {
  return segments.reduce((sum, { ports }) => sum + ports.count, 0);
}

/** Ports of all addresses together. */
export function probesOf(ranges: readonly PlannedRange[]): bigint {
  return ranges.reduce((sum, { first, last, probes }) => sum + (last - first + 1n) * BigInt(probes), 0n);
}
