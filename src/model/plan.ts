// Plan: the addresses to ask, which ports of each, what is expected of them, and what cannot be asked.
import type { SourcePosition } from './diagnostic.ts';
import type { AddressDemand, AddressRange, Entry, EvidenceDemand, HostPattern, PortSet, ResolvesTo } from './policy.ts';
import type { Family, Protocol } from './words.ts';

/** One entry as it applies to one host. */
export interface AppliedEntry {
  /** The name that led to the address; null where the policy names the address itself. */
  readonly host: string | null;
  readonly entry: Entry;
  readonly evidence: EvidenceDemand;
  /** `any` only where a name led here and `open` is expected. */
  readonly addresses: AddressDemand;
  /** The requirements of all entries and items that decide together here, in the order of the policy; not there: none. */
  readonly satisfies?: readonly string[];
  /** The vantages that it is judged from; not there: every one. */
  readonly from?: readonly string[];
  /**
   * Where the host stands that led here, if a file names it: of a name its place in the file, of addresses the places of all that the
   * item has. Not there: the policy itself names the host.
   */
  readonly source?: string | AddressSources;
}

/** Places in a file of hosts (`ours.txt:12`), by address. */
export interface AddressSources {
  /** @param address canonical text; null where no host of the file holds it */
  at(address: string): string | null;
}

/** Ports of one address of which the same is expected. More than one applied entry: names that only DNS made meet. */
export interface Segment {
  readonly ports: PortSet;
  readonly appliedEntries: readonly AppliedEntry[];
}

export interface PlannedAddress {
  /** Canonical text: `203.0.113.7`, `2001:db8::1`. */
  readonly address: string;
  readonly family: Family;
  /** Disjoint; the same array may be shared by many addresses. */
  readonly segments: readonly Segment[];
  /** Ports in all segments together. */
  readonly probes: number;
  /** The TCP ports that alone may be its anchors, sorted; not there: any that answers. */
  readonly anchors?: readonly number[];
}

/** A name, or one family of it, of which no address could be learnt. */
export interface Unresolved {
  readonly host: string;
  /** The family that failed; null where the whole name did. */
  readonly family: Family | null;
  /** What the resolver said: `ENOTFOUND`, `EAI_AGAIN`; `EMAPPED`, `ECEILING` (see `crowd`), `ENOTCOVERED` are our own. */
  readonly code: string;
  /** What there is to say of it beyond the code; see `Resolution.detail`. */
  readonly detail?: string;
  readonly position: SourcePosition;
  /** As of `HostReference`. */
  readonly source?: string;
  /** The requirements of all that was expected of it; not there: none. */
  readonly satisfies?: readonly string[];
  /** The name has so many addresses that its ports would take the run over its ceiling, so that none of them is asked. */
  readonly crowd?: Crowd;
}

export interface Crowd {
  readonly addresses: number;
  /** Ports of all of them together. */
  readonly probes: bigint;
  readonly ceiling: number;
}

/** What keeps an address out of a run: the policy's scope, the run's own, or that nobody may be sent there by accident. */
/** `this-machine`: a name leads to the machine that the check runs on, and the policy does not say that it should. */
export type Bound = 'policy-scope' | 'run-scope' | 'refused' | 'this-machine';

/** Addresses of one host of the policy that are not asked, because they lie out of bounds. */
export interface OutOfScope {
  /** The host as the policy writes it. */
  readonly host: string;
  /** Null where there are several. */
  readonly address: string | null;
  readonly range: AddressRange;
  /** The range as text: `203.0.113.7`, `203.0.113.0-203.0.113.255`. */
  readonly outside: string;
  /** The IPv4 address that a single IPv6 one stands for (`10.1.2.3`); not there where it is what it says. */
  readonly standsFor?: string;
  readonly bound: Bound;
  readonly position: SourcePosition;
  /** As of `HostReference`. */
  readonly source?: string;
  /** The requirements of all that was expected of it; not there: none. */
  readonly satisfies?: readonly string[];
}

/** What DNS says of a name that the policy binds to addresses, or to none. */
export interface NameCheck {
  readonly host: string;
  readonly resolvesTo: ResolvesTo;
  /** As of `HostReference`. */
  readonly source?: string;
  /** Canonical, in the order of their numbers, IPv4 first. */
  readonly inside: readonly string[];
  /** Those that must not be: they are somebody else's machines, and are not asked. */
  readonly outside: readonly string[];
  /** The requirements of its item; not there: none. */
  readonly satisfies?: readonly string[];
  /** Those of everything that was expected of the name: where it leads elsewhere, nothing of that is asked there. Not there: none. */
  readonly expectsFor?: readonly string[];
  /** The resolver failed, in this family or (null) in both; null where it did not. */
  readonly failure: { readonly family: Family | null; readonly code: string; readonly detail?: string } | null;
}

/** What the policy expects and this vantage cannot see: listed, never judged. */
export interface Unwatched {
  /** `port 25`, `IPv6`. */
  readonly what: string;
  /** Ports of all addresses together. */
  readonly ports: number;
  /** Hosts as the policy writes them, each once. */
  readonly hosts: readonly string[];
  /** The requirements of what is judged there; not there: none. */
  readonly satisfies?: readonly string[];
}

/** What no vantage of the policy sees, of those that could judge it: inconclusive, as nobody checks it. */
export interface SeenByNobody {
  /** The name, or the addresses as text: `203.0.113.7`, `203.0.113.0-203.0.113.255`. */
  readonly host: string;
  /** Null where there are several. */
  readonly address: string | null;
  /** `port 25`, `IPv6`. */
  readonly what: string;
  /** The family that none of them has; null where it is about ports. */
  readonly family: Family | null;
  /** Those that could judge it. */
  readonly vantages: readonly string[];
  /** Ports of all addresses together. */
  readonly ports: number;
  readonly position: SourcePosition;
  /** As of `HostReference`. */
  readonly source?: string;
  /** The requirements of what is judged there; not there: none. */
  readonly satisfies?: readonly string[];
}

/** `--only HOST[:PORTS]`: what alone a run asks of its policy. */
export interface Only {
  readonly pattern: HostPattern;
  /** Empty: every port. */
  readonly ports: readonly PortSet[];
  /** As written. */
  readonly text: string;
}

/** How much of its policy a run checks that was told to leave something out, in ports of all addresses together. */
export interface PartOfPolicy {
  /** Ports that the run checks. */
  readonly checked: number;
  /** Ports that the same run checks without these options; null where nobody can count them. */
  readonly of: number | null;
  /** What narrows it, at least one. */
  readonly by: readonly ('only' | 'shard' | 'scope')[];
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

/** An address of a control that is not asked: it lies outside the run's scope, or nobody is sent there. */
export interface UnaskedControl {
  /** As the policy writes it. */
  readonly target: string;
  readonly address: string;
  readonly bound: Exclude<Bound, 'policy-scope'>;
}

export interface Plan {
  readonly addresses: readonly PlannedAddress[];
  readonly unresolved: readonly Unresolved[];
  readonly outOfScope: readonly OutOfScope[];
  readonly nameChecks: readonly NameCheck[];
  readonly unwatched: readonly Unwatched[];
  /** Not there: nothing. */
  readonly seenByNobody?: readonly SeenByNobody[];
  readonly controls: readonly PlannedControl[];
  /** Not there: none. */
  readonly unaskedControls?: readonly UnaskedControl[];
  /** Names and addresses of which `--only` leaves out ports that are expected to be open. Not there: none. */
  readonly openLeftOut?: readonly string[];
  /** Ports of all addresses together. */
  readonly probes: number;
}

/** A name to resolve, as a resolver is to be asked. */
export interface NameQuestion {
  /** As it is asked: with the dot at its end that it was written with. */
  readonly name: string;
  readonly families: readonly Family[];
}

/** What DNS said of one name in one family. No addresses and no code: the name has none of this family. */
export interface Resolution {
  /** As it was asked: `www.example.com.` is another question than `www.example.com`. */
  readonly name: string;
  readonly family: Family;
  readonly addresses: readonly string[];
  /** The resolver's error; `ENOTFOUND` stands for NXDOMAIN and NODATA alike (getaddrinfo does not tell them apart). */
  readonly code: string | null;
  /** Part of a sentence about the code: where a search list led, how many addresses were learnt. */
  readonly detail?: string;
  /** Those of the addresses that are the machine itself which asked. */
  readonly own?: readonly string[];
  /** Why "there is no such name" is not to be believed: a code, as above. Not there: somebody vouches for the resolver. */
  readonly unvouched?: string;
  /** Sentences that the report is to have. */
  readonly warnings?: readonly string[];
}
