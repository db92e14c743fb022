// Policy: what the policy files mean once they are read, with the position of everything that a message may point at.
import type { WrittenName } from './addresses/host-name.ts';
import type { SourcePosition } from './diagnostic.ts';
import type { UdpServiceName } from './udp-services.ts';
import type { ExpectedState, Family, Protocol, Severity, State } from './words.ts';

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

/**
 * What a port that is not open must show to count as that, each demand above the one before. `proven` asks of silence what `anchored` asks,
 * and besides that another vantage of the same merge saw the port open.
 */
export const EVIDENCE_DEMANDS = ['vouched', 'anchored', 'proven'] as const;
export type EvidenceDemand = (typeof EVIDENCE_DEMANDS)[number];

/** The one of two demands that asks for more. */
export function stricterEvidence(a: EvidenceDemand, b: EvidenceDemand): EvidenceDemand {
  return EVIDENCE_DEMANDS.indexOf(b) > EVIDENCE_DEMANDS.indexOf(a) ? b : a;
}

/** Which address families of a name are asked for. */
export type FamilyChoice = 'both' | 'ipv4' | 'ipv6';

/** Whether every address of a name must hold, or one is enough; `any` relaxes `open` alone. */
export type AddressDemand = 'all' | 'any';

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
  /** The vantages that it is judged from; null: every one. */
  readonly from: readonly string[] | null;
  /** The requirements that it stands for, its own and those of its role, each once; not there: none. Its item's are not among them. */
  readonly satisfies?: readonly string[];
  /** The role that brought it; null where it is the item's own. */
  readonly role: string | null;
  readonly position: SourcePosition;
}

/** A range of addresses; a single one has first === last. */
export interface AddressRange {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** One host of an item: a name, or a range of addresses. */
export type HostPattern = ({ readonly kind: 'name' } & WrittenName) | ({ readonly kind: 'addresses' } & AddressRange);

export interface HostReference {
  readonly pattern: HostPattern;
  /** As written, without the space around it, which may be one that nobody sees (U+FEFF). */
  readonly text: string;
  /** Of one that a file names (`hosts-in`): the place of `hosts-in`. */
  readonly position: SourcePosition;
  /** The place in the file that it was read from: `ours.txt:12`, `outputs.json#/web_ips/value/3`. Not there: the policy itself names it. */
  readonly source?: string;
}

/** Where a name must lead: into one of these ranges, or nowhere. */
export interface ResolvesTo {
  /** Empty: the name must have no address. */
  readonly within: readonly AddressRange[];
  /** As written, the elements of a list joined by commas; `none`. */
  readonly text: string;
  readonly position: SourcePosition;
}

/** The TCP ports of a host that alone may be its anchors: the ones that are asked again and again while others are silent. */
export interface ChosenAnchors {
  /** Sorted, each once; never empty. */
  readonly ports: readonly number[];
  readonly position: SourcePosition;
}

/**
 * One element of a scope. `wildcard`: every name below `name`, and not itself. Without a position it is of the run's own
 * scope, which stands in no file.
 */
export type ScopeElement = { readonly text: string; readonly position?: SourcePosition } & (
  | ({ readonly kind: 'name' | 'wildcard' } & WrittenName)
  | ({ readonly kind: 'addresses' } & AddressRange)
);

/** What may be probed at all; never empty. */
export type Scope = readonly ScopeElement[];

/** One item of `hosts`, with what its file's `defaults`, `scope` and `roles` make of it. */
export interface HostItem {
  readonly hosts: readonly HostReference[];
  /** Its own in the order of the file, then those of its roles. */
  readonly entries: readonly Entry[];
  readonly family: FamilyChoice;
  readonly evidence: EvidenceDemand;
  readonly addresses: AddressDemand;
  /** The vantages that it is judged from; null: every one. */
  readonly from: readonly string[] | null;
  readonly resolvesTo: ResolvesTo | null;
  /** Null: any port that answers. */
  readonly anchors: ChosenAnchors | null;
  /** The requirements that everything in it stands for, each once; not there: none. */
  readonly satisfies?: readonly string[];
  /** An address must be in each of them; empty: whatever the policy names. */
  readonly scopes: readonly Scope[];
  readonly position: SourcePosition;
}

export interface Defaults {
  /** How long one attempt waits for an answer, in milliseconds. */
  readonly timeoutMs: number;
  /** How many times a silent port is asked; each time on a fresh socket. */
  readonly attempts: number;
  readonly family: FamilyChoice;
  readonly addresses: AddressDemand;
  readonly evidence: EvidenceDemand;
}

/** Attempts a second: a number, "unlimited" (null), or learnt from what answers. */
export type RateLimit = number | null | 'auto';

/** `null` is "unlimited". */
export interface Limits {
  readonly rate: RateLimit;
  readonly perHost: RateLimit;
  readonly inFlight: number | null;
  readonly probes: number | null;
  /** How long a run may last, in milliseconds. */
  readonly durationMs: number | null;
  /** Among how many runs `rate` is divided: a number is this run's part already, `auto` is to be divided. Not there: 1. */
  readonly dividedBy?: number;
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

/** What a vantage may say that it `sees`, besides everything. */
export const VANTAGE_SEES = ['open-only'] as const;

/** An address, a network, a range or an interface of the machine that probes leave from. */
export type SourceElement = { /** As written. */ readonly text: string } & (
  | ({ readonly kind: 'addresses' } & AddressRange)
  | { readonly kind: 'interface'; readonly name: string }
);

/** Probes leave from an address that one of the elements has; never empty. */
export type SourceDemand = readonly SourceElement[];

/** The address that probes leave from, by family; null: the machine has none that it may, and nothing is sent over that family. */
export type SourceAddresses = Readonly<Record<Family, string | null>>;

/** A place that probes are sent from. */
export interface Vantage {
  readonly name: string;
  /** The families that its network has; a family that is not in it is not seen from there. */
  readonly families: readonly Family[];
  /** Ports that its own network blocks. */
  readonly cannotSee: readonly PortSet[];
  /** Nothing counts from there but an open port that must not be open. */
  readonly openOnly: boolean;
  readonly controls: readonly Control[];
  /** From where probes must leave, by all of them; empty: the kernel chooses. */
  readonly sources: readonly SourceDemand[];
  readonly position: SourcePosition;
}

/** The states that an exception can be made for. */
export const WAIVABLE_STATES = ['open', 'closed', 'filtered'] as const satisfies readonly State[];
export type WaivableState = (typeof WAIVABLE_STATES)[number];

/** A dated, reasoned exception: these ports may be in that state until then. */
export interface Waiver {
  readonly hosts: readonly HostReference[];
  readonly ports: readonly PortSet[];
  readonly states: readonly WaivableState[];
  /** The last day on which it holds, `YYYY-MM-DD`, in UTC. */
  readonly until: string;
  readonly reason: string;
  readonly owner: string | null;
  /** The vantages that it holds for; null: every one. */
  readonly from: readonly string[] | null;
  readonly position: SourcePosition;
}

export interface Policy {
  /** The first file that was named: what is wrong with the whole is said of it. */
  readonly file: string;
  readonly defaults: Defaults;
  readonly limits: Limits;
  readonly controls: readonly Control[];
  /** Each name once. */
  readonly vantages: readonly Vantage[];
  readonly waivers: readonly Waiver[];
  readonly hosts: readonly HostItem[];
}

/** The values that a policy without `defaults` has. */
export const DEFAULTS: Defaults = {
  timeoutMs: 1500,
  attempts: 2,
  family: 'both',
  addresses: 'all',
  evidence: 'vouched',
};

/** So many ports of one address may be its anchors: where one service restarts, another is asked. */
export const MOST_ANCHORS = 8;

/** The values that a policy without `limits` has: a pace that a firewall does not take for an attack. */
export const DEFAULT_LIMITS: Limits = {
  rate: 'auto',
  perHost: 'auto',
  inFlight: 5000,
  probes: 1_000_000,
  durationMs: null,
};
