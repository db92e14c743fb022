// Why a port is expected to be what it is: which entry of the policy wins, over which others, and what a run would do with it.
import type { SourcePosition } from '../diagnostic.ts';
import type { AppliedEntry, Bound, Unresolved } from '../plan.ts';
import type {
  Entry,
  FamilyChoice,
  HostPattern,
  HostReference,
  ResolvesTo,
  ScopeElement,
  SourceDemand,
  WaivableState,
  Waiver,
} from '../policy.ts';
import type { Protocol } from '../words.ts';

/** One port of one name or of one address. */
export interface PortQuestion {
  readonly pattern: HostPattern;
  readonly port: number;
  readonly protocol: Protocol;
}

/** An entry of the policy that speaks of the port, at one of the hosts of its item. */
export interface HostEntry {
  readonly host: HostReference;
  /** How many addresses the host covers; a name counts as one. */
  readonly covers: bigint;
  readonly entry: Entry;
}

/** An entry that decides, with what merging gave it. */
export interface Winner extends HostEntry {
  readonly applied: AppliedEntry;
  /** Those as narrow that expect the same: they are one with it, and it speaks for them. */
  readonly merged: readonly HostEntry[];
}

/** Why an entry that speaks of the port does not decide. */
export type WhyNot =
  /** The winner holds fewer ports, its host covers fewer addresses, or it is the host's own and this one a role's. */
  | { readonly kind: 'lost'; readonly by: 'ports' | 'addresses' | 'role'; readonly to: HostEntry }
  /** It is judged from these vantages alone; the position is that of whatever says so. */
  | { readonly kind: 'not-from-here'; readonly from: readonly string[]; readonly position: SourcePosition }
  /** Its item asks for the other family of the name. */
  | { readonly kind: 'other-family'; readonly family: FamilyChoice; readonly position: SourcePosition }
  /** The name must not lead to this address, as its item says, or another of the same name. */
  | { readonly kind: 'leads-elsewhere'; readonly resolvesTo: ResolvesTo }
  /** The address may not be asked. `scope`: the one that it is not in; empty where it is refused everywhere. */
  | { readonly kind: 'out-of-bounds'; readonly bound: Bound; readonly scope: readonly ScopeElement[] };

export interface PassedOver extends HostEntry {
  readonly why: WhyNot;
}

/**
 * What a run does with the port. `judged` and `observed`: it asks. `exposure-only`: it asks, and judges it only if it is open. Everything else: it does not. `not-seen` and `family-not-seen`: an
 * entry wins, and the vantage cannot see the port, or has no network of the family. `not-resolved`: the name has no address to ask.
 * `nothing`: no entry speaks of it. The others are why none of those that speak of it may decide.
 */
export type PortFate =
  | 'judged'
  | 'observed'
  | 'exposure-only'
  | 'not-seen'
  | 'family-not-seen'
  | 'not-resolved'
  | 'nothing'
  | Exclude<WhyNot['kind'], 'lost'>;

/**
 * What a waiver that speaks of the port does there. `holds`: it excuses some states. `ended`: it did. `outlasted`: another for the
 * same states ends later. `not-against`: its states are what is expected, or not judged. `nothing-judged`: no entry decides.
 * `not-from-here`: it is for other vantages. `other-host`: what decides is expected of another name.
 */
export type WaiverStanding =
  | 'holds'
  | 'ended'
  | 'outlasted'
  | 'not-against'
  | 'nothing-judged'
  | 'not-from-here'
  | 'other-host';

export interface RelevantWaiver {
  readonly waiver: Waiver;
  readonly standing: WaiverStanding;
  /** The states of the port for which this waiver decides; empty unless it holds or has ended. */
  readonly states: readonly WaivableState[];
}

export interface AddressExplanation {
  /** Canonical; null where the name has no address, and this is what the policy says of the name alone. */
  readonly address: string | null;
  readonly fate: PortFate;
  /** Where no vantage sees the port of those that could judge it, these vantages; empty where one sees it, and where it is seen from here. */
  readonly unseenBy: readonly string[];
  /** More than one: names that only DNS made meet, and each is judged. */
  readonly winners: readonly Winner[];
  readonly passedOver: readonly PassedOver[];
  /** Where nothing speaks of the port: what the policy says of its neighbours on the same address. */
  readonly nearest: readonly HostEntry[];
  readonly waivers: readonly RelevantWaiver[];
  /** Controls that are this very port, as the policy writes them: asked before and after, and not judged. */
  readonly controls: readonly string[];
  /** The TCP ports that alone may be the anchors of the address; null where any that answers may. */
  readonly anchors: readonly number[] | null;
}

/** One port, as one vantage looks at it. */
export interface PortExplanation {
  /** The name, or the address as canonical text. */
  readonly host: string;
  readonly port: number;
  readonly protocol: Protocol;
  readonly vantage: string | null;
  /** The `source` of the vantage, from where its probes leave: all must hold. Empty: any machine may be the vantage. */
  readonly sources: readonly SourceDemand[];
  /** Where the policy writes this very name or address as a host, whatever the vantage. */
  readonly named: readonly SourcePosition[];
  /** Never empty. IPv4 first. */
  readonly addresses: readonly AddressExplanation[];
  /** What DNS failed to say of the name. */
  readonly unresolved: readonly Pick<Unresolved, 'family' | 'code'>[];
  /** Where the name must lead, as far as it is judged from here. */
  readonly resolvesTo: readonly ResolvesTo[];
}
