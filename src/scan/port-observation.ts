// A port observation: what a scan says of a port (state, cause), and which of two that disagree is the stronger.
import { isSilence } from '../model/causes.ts';
import type { NodeCount } from '../model/scan.ts';
import type { Cause, Evidence, State } from '../model/words.ts';

/** Readers keep one object for each of the few things that their format can say. */
export interface PortObservation {
  readonly state: State;
  readonly cause: Cause;
  readonly rttMs: number | null;
  readonly evidence: Evidence | null;
  readonly attempts: number | null;
  readonly nodes?: NodeCount;
}

/** What another tool saw: of how long it took, how often it asked and what that rests on, it says nothing of a single port. */
export function portObservation(state: State, cause: Cause): PortObservation {
  return { state, cause, rttMs: null, evidence: null, attempts: null };
}

/** The weakest first. */
export const STRENGTHS = 5;

/** An answer is never undone by a silence, and a SYN-ACK by nothing at all (truth rule 1). */
export function strengthOf({ state, cause }: PortObservation): number {
  if (state === 'unknown') return 0;
  if (state === 'open') return 4;
  if (state === 'closed' || cause === 'icmp-port-unreachable') return 3;
  return isSilence(cause) ? 1 : 2;
}
