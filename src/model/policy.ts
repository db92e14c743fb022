// A policy after parsing: what the file means, with the position of everything that a message may want to point at.
import type { SourcePosition } from './diagnostic.ts';
import type { UdpServiceName } from './udp-services.ts';
import type { ExpectedState, Family, Protocol, Severity } from './words.ts';

/** Inclusive; 1 <= first <= last <= 65535. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Ports of one protocol: sorted, disjoint, never adjacent, never empty. */
export interface PortSet {
  readonly protocol: Protocol;
  readonly ranges: readonly PortRange[];
  /** How many ports the ranges hold. */
  readonly count: number;
}

/** What a silent port must show to count as filtered. */
export type EvidenceDemand = 'vouched' | 'anchored';

/** Which address families of a name are asked for. */
export type FamilyChoice = 'both' | 'ipv4' | 'ipv6';

/** One element of one list of ports: the smallest thing that a policy expects something of. */
export interface Entry {
  readonly expected: ExpectedState;
  readonly ports: PortSet;
  /** The element as it is written: `https`, `8000-8100`, `all`. */
  readonly text: string;
  readonly severity: Severity | null;
  readonly reason: string | null;
  readonly evidence: EvidenceDemand | null;
  /** The protocol whose question its UDP ports are asked; null: the one that each port number stands for. */
  readonly speaks: UdpServiceName | null;
  readonly position: SourcePosition;
}

/** One host of an item: a name, or a run of addresses (a single one has first === last). */
export type HostPattern =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'addresses'; readonly family: Family; readonly first: bigint; readonly last: bigint };

export interface HostReference {
  readonly pattern: HostPattern;
  /** As written. */
  readonly text: string;
  readonly position: SourcePosition;
}

/** One item of `hosts`. */
export interface HostItem {
  readonly hosts: readonly HostReference[];
  readonly entries: readonly Entry[];
  readonly family: FamilyChoice;
  readonly evidence: EvidenceDemand | null;
  readonly position: SourcePosition;
}

export interface Defaults {
  /** How long one attempt waits for an answer, in milliseconds. */
  readonly timeoutMs: number;
  /** How many times a silent port is asked; each time on a fresh socket. */
  readonly attempts: number;
  readonly family: FamilyChoice;
  readonly evidence: EvidenceDemand;
}

/** `null` is "unlimited". Rates are attempts a second. */
export interface Limits {
  readonly rate: number | null;
  readonly perHost: number | null;
  readonly inFlight: number | null;
  readonly probes: number | null;
}

/** A known-open endpoint elsewhere that proves that this machine can reach out at all (truth rule 4). */
export interface Control {
  readonly pattern: HostPattern;
  readonly port: number;
  readonly protocol: Protocol;
  /** As written: `github.com:443`, `10.20.0.2:53/udp`. */
  readonly text: string;
  /** Null for one that the policy does not name (on GitHub's runners, the server itself). */
  readonly position: SourcePosition | null;
}

export interface Policy {
  readonly file: string;
  readonly defaults: Defaults;
  readonly limits: Limits;
  readonly controls: readonly Control[];
  readonly hosts: readonly HostItem[];
}

/** The values that a policy without `defaults` has. */
export const DEFAULTS: Defaults = { timeoutMs: 1500, attempts: 2, family: 'both', evidence: 'vouched' };

/** The values that a policy without `limits` has: a pace that a firewall does not take for an attack. */
export const DEFAULT_LIMITS: Limits = { rate: 1000, perHost: 200, inFlight: 1000, probes: 1_000_000 };
