// What an explanation is given (a finding and its context), and what it gives back: whole sentences.
import type { Observation } from '../../model/observation.ts';
import type { AppliedEntry, PlannedAddress } from '../../model/plan.ts';
import type { Protocol, VerdictKind } from '../../model/words.ts';
import type { Facts } from '../facts.ts';

/** One port whose verdict is not a pass. */
export interface Finding {
  readonly applied: AppliedEntry;
  readonly protocol: Protocol;
  readonly port: number;
  readonly seen: Observation;
  readonly kind: VerdictKind;
  readonly planned: PlannedAddress;
  readonly addressIndex: number;
}

/** The other vantages of the policy that look at a port. */
export interface ProvingVantages {
  /** Those from which it is expected to be open, in the order of the policy. */
  readonly open: readonly string[];
  /** Those from which it is asked, whatever is expected there. */
  readonly asked: readonly string[];
}

/** @param host the name that led to the address; null where the policy names the address itself */
export type ProvenFrom = (
  host: string | null,
  address: Pick<PlannedAddress, 'address' | 'family'>,
  protocol: Protocol,
  port: number,
) => ProvingVantages;

/** What is the same for all findings of a run. */
export interface Context {
  readonly facts: Facts;
  readonly vantage: string | null;
  readonly sources: readonly string[];
  /** This machine is one of GitHub's own runners. */
  readonly hostedRunner?: boolean;
  /** The vantage judges only open ports that must not be open. */
  readonly openOnly?: boolean;
  readonly provenFrom?: ProvenFrom;
}

/** Why it matters and what it rests on; one thing to do now, and what to look at then. */
export interface Explanation {
  readonly explanation: string;
  readonly advice: string;
}
