// A plan: the addresses to ask, which ports of each, and what is expected of every one of them.
import type { SourcePosition } from './diagnostic.ts';
import type { Entry, EvidenceDemand, PortSet } from './policy.ts';
import type { Family, Protocol } from './words.ts';

/** One entry as it applies to one host. */
export interface Judgement {
  /** The name that led to the address; null where the policy names the address itself. */
  readonly host: string | null;
  readonly entry: Entry;
  readonly evidence: EvidenceDemand;
}

/** Ports of one address of which the same is expected. More than one judgement: names that only DNS made meet. */
export interface Segment {
  readonly ports: PortSet;
  readonly judgements: readonly Judgement[];
}

export interface PlannedAddress {
  /** Canonical text: `203.0.113.7`, `2001:db8::1`. */
  readonly address: string;
  readonly family: Family;
  /** Disjoint; the same array may be shared by many addresses. */
  readonly segments: readonly Segment[];
  /** Ports in all segments together. */
  readonly probes: number;
}

/** A name, or one family of it, of which no address could be learnt. */
export interface Unresolved {
  readonly host: string;
  /** The family that failed; null where the whole name did. */
  readonly family: Family | null;
  /** What the resolver said: `ENOTFOUND`, `EAI_AGAIN`. */
  readonly code: string;
  readonly position: SourcePosition;
}

/** One address of a control. A control whose name did not resolve has none, and is reported as not answered. */
export interface PlannedControl {
  /** As the policy writes it. */
  readonly target: string;
  readonly address: string;
  readonly family: Family;
  readonly port: number;
  readonly protocol: Protocol;
}

export interface Plan {
  readonly addresses: readonly PlannedAddress[];
  readonly unresolved: readonly Unresolved[];
  readonly controls: readonly PlannedControl[];
  /** Ports of all addresses together. */
  readonly probes: number;
}

/** What DNS said of one name in one family. No addresses and no code: the name has none of this family. */
export interface Resolution {
  readonly name: string;
  readonly family: Family;
  readonly addresses: readonly string[];
  /** The resolver's error; `ENOTFOUND` stands for NXDOMAIN and NODATA alike (getaddrinfo does not tell them apart). */
  readonly code: string | null;
}
