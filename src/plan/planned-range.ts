// Consecutive addresses that the same hosts of the policy cover, with what is asked of each: a plan before it is written out address by address.
import type { Segment } from '../model/plan.ts';
import type { AddressRange } from '../model/policy.ts';

export interface PlannedRange extends AddressRange {
  readonly segments: readonly Segment[];
  /** Ports of one of the addresses. */
  readonly probes: number;
  /** Where the first of its hosts stands in the policy. */
  readonly order: number;
}
