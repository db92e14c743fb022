// What the reference interpreter of the policy language is asked, and what it answers.
import type { Host } from './host-text.ts';

/** What DNS says of a name in one family. */
export type ZoneAnswer = readonly string[] | 'NXDOMAIN' | 'SERVFAIL';

export interface ReferenceInput {
  /** Path (`policy.yml`, `shared/base.yml`) to YAML text: every file that may be read. */
  readonly files: ReadonlyMap<string, string>;
  /** The paths that the run is given, in its order. */
  readonly entry: readonly string[];
  readonly vantage: string | null;
  readonly variables: ReadonlyMap<string, string>;
  /** Names in small letters, without a dot at the end. One that is not here does not exist. */
  readonly zone: ReadonlyMap<string, { readonly ipv4: ZoneAnswer; readonly ipv6: ZoneAnswer }>;
  readonly runScope: readonly string[] | null;
  readonly only: readonly string[];
  /** `2026-12-31`. */
  readonly todayUtc: string;
}

/** What `resolves-to` finds of one name, all items that say something of it taken together. */
export interface NameCheck {
  /** Addresses that the name must not have, sorted as text: a violation each. */
  readonly outside: readonly string[];
  /** Families that the resolver failed for: inconclusive. */
  readonly failed: readonly ('ipv4' | 'ipv6')[];
}

/** A dated, reasoned exception. */
export interface ReferenceWaiver {
  readonly hosts: readonly Host[];
  readonly ports: readonly Ports[];
  readonly states: ReadonlySet<string>;
  /** The last day that it holds, in UTC: `2026-12-31`. */
  readonly until: string;
  readonly reason: string;
  readonly from: ReadonlySet<string> | null;
}

export interface ReferencePlan {
  /**
   * `10.0.0.1 443/tcp` to what is expected there: `open for www.example.com, vouched, all, speaks dns, for PCI-DSS 1.2.5`, sorted. Ports that
   * no element of the input tells apart are one cell, and stand here with the first and the last of the cell.
   */
  readonly expectations: ReadonlyMap<string, readonly string[]>;
  /** Of addresses of which something is asked: the ports that alone may be anchors there, `443, 8443`. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Every port that was looked at, whether something is expected there or not; keys as above. */
  readonly looked: ReadonlySet<string>;
  /** Ports of all addresses that something is expected of: all of them, not just those of `expectations`. */
  readonly probes: number;
  /** Ports of all addresses that were left out because the vantage cannot see them, and that are not seen by nobody. */
  readonly unwatched: number;
  /** What no vantage sees, by name, or by address where the policy names that: the ports of all its addresses. */
  readonly seenByNobody: ReadonlyMap<string, number>;
  /** Every requirement of the run, and why something of it is not checked: `PCI-DSS 1.2.5: cannot-see, other-vantage`. */
  readonly requirements: ReadonlySet<string>;
  /** Hosts, as written, that have addresses outside the scope. */
  readonly outOfScope: ReadonlySet<string>;
  readonly nameChecks: ReadonlyMap<string, NameCheck>;
  /** `gone.example.com`, or `half.example.com ipv6` where the name has addresses of the other family. */
  readonly unresolved: ReadonlySet<string>;
  /** `github.com 443/tcp`: the policy's, and those of the vantage. */
  readonly controls: ReadonlySet<string>;
  readonly waivers: readonly ReferenceWaiver[];
  /** Every host that stands in a file, and where: `203.0.113.5 ours.txt:12`. */
  readonly listed: ReadonlySet<string>;
  /** From where the vantage's probes must leave, each demand; empty: from anywhere. */
  readonly leaving: string;
  /** `timeout 1500, attempts 2, rate 1000, per-host 200, in-flight 1000, probes unlimited`. */
  readonly settings: string;
}

export interface Refusal {
  readonly refused: true;
  /** The diagnostic's code, and what it is about. */
  readonly why: string;
}

/** The input is too big to be written out port by port. */
export interface Skipped {
  readonly skipped: true;
}

export type ReferenceAnswer = ReferencePlan | Refusal | Skipped;

/** One element of one list of ports, as an item or a role has it. */
export interface ReferenceEntry {
  readonly expected: string;
  readonly ports: Ports;
  /** Null: from everywhere. */
  readonly from: ReadonlySet<string> | null;
  readonly evidence: string | null;
  readonly speaks: string | null;
  /** Its own requirements, and those of its role. */
  readonly satisfies: readonly string[];
}

/** Ports of one protocol; the ranges share no port. */
export interface Ports {
  readonly protocol: 'tcp' | 'udp';
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly count: number;
}

/** A dated, reasoned exception. */
export interface ReferenceWaiver {
  readonly hosts: readonly Host[];
  readonly ports: readonly Ports[];
  readonly states: ReadonlySet<string>;
  /** The last day that it holds, in UTC: `2026-12-31`. */
  readonly until: string;
  readonly reason: string;
  readonly from: ReadonlySet<string> | null;
}

/** One entry as it applies to one host: what the rule "which entry wins" chooses among. */
export interface Claim {
  readonly host: Host;
  /** The families that a name is asked for. */
  readonly families: readonly (4 | 6)[];
  readonly entry: ReferenceEntry;
  /** Whether the entry stands in the item itself, and not in one of its roles. */
  readonly own: boolean;
  /** The item's and the entry's together; null: from everywhere. */
  readonly from: ReadonlySet<string> | null;
  readonly evidence: 'vouched' | 'anchored' | 'proven';
  readonly addresses: 'all' | 'any';
  /** The item's `anchors`; null: it has none. */
  readonly anchors: readonly number[] | null;
  /** Which item of the run, counted over all files. */
  readonly item: number;
  /** The requirements that it counts for: its item's, and its entry's. */
  readonly satisfies: readonly string[];
}
