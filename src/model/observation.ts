// What came back for one probe, and how the probes of one address are handed on without an object a port.
import type { PlannedAddress } from './plan.ts';
import type { Cause, Evidence, State } from './words.ts';

export interface Observation {
  readonly state: State;
  readonly cause: Cause;
  /** From the SYN to the answer, in milliseconds; null where nothing answered. */
  readonly rttMs: number | null;
  /** Fresh sockets that asked this port. */
  readonly attempts: number;
  readonly evidence: Evidence;
  /** Other causes seen for the same port in other attempts: a balancer, or loss. */
  readonly also: readonly Cause[];
  /** What the operating system said, where it was this machine that failed: `ENETUNREACH`. */
  readonly detail: string | null;
}

/** The observations of one planned address, in the order of its segments and of the ports in them. */
export interface AddressObservations {
  readonly address: PlannedAddress;
  /** @param index 0 <= index < address.probes */
  at(index: number): Observation;
}
