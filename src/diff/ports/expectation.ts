// What a policy expects of one port of one host from one place, and from where it is taken: plan's own rule of which entry wins.

import { addressRangeSet, without } from '../../model/addresses/address-ranges.ts';
import { addressList, allowedOf } from '../../model/addresses/allowed-addresses.ts';
import { refusedOf } from '../../model/addresses/refused-addresses.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { Segment } from '../../model/plan.ts';
import type { AddressDemand, AddressRange, EvidenceDemand, Policy, PortSet, Scope } from '../../model/policy.ts';
import type { UdpServiceName } from '../../model/udp-services.ts';
import type { ExpectedState, Family, Protocol, Severity } from '../../model/words.ts';
import type { Claim } from '../../plan/claim/claim.ts';
import { segmentsOf } from '../../plan/decide/specificity.ts';
import type { View } from '../../plan/view.ts';
import { entriesSeen, familiesOf } from '../../plan/view.ts';
import type { Placed } from './cells.ts';
import type { Unseen } from './point-change.ts';
import { overlay, type ValueRange } from './port-layer-overlay.ts';

export interface Expectation {
  readonly expected: ExpectedState;
  readonly evidence: EvidenceDemand;
  readonly addresses: AddressDemand;
  readonly speaks: UdpServiceName | null;
  readonly severity: Severity | null;
  readonly reason: string | null;
  /** The requirements that it counts for, each once. */
  readonly satisfies: readonly string[];
  /** Null: it is seen and judged. */
  readonly unseen: Unseen | null;
  readonly position: SourcePosition;
}

/** Several only where entries tie and disagree: the parser refuses such policies, up to a number of comparisons. */
export type Expectations = readonly Expectation[];

export interface ExpectationClaim extends Claim, Placed {
  /** Out of scope for certain, or an address that nobody may be sent to by accident. */
  readonly outside: boolean;
}

/** Every item of a policy on every host of it, as far as it is judged from there. Names are not resolved. */
export function expectationClaims(policy: Policy, view: Pick<View, 'vantage'>): ExpectationClaim[] {
  const claims: ExpectationClaim[] = [];
  let order = 0;
  for (const item of policy.hosts) {
    const entries = entriesSeen(item, view);
    for (const reference of item.hosts) {
      const { pattern } = reference;
      order += 2;
      if (entries.length === 0) continue;
      if (pattern.kind === 'name') {
        const symbol = { host: pattern.name, first: 0n, last: 0n, size: 1n, order, outside: false };
        for (const family of familiesOf(item)) claims.push({ item, reference, entries, family, ...symbol });
        continue;
      }
      const size = pattern.last - pattern.first + 1n;
      const said = { item, reference, entries, host: null, family: pattern.family, size };
      const inside = insideOf(pattern, item.scopes);
      for (const { first, last } of inside) claims.push({ ...said, first, last, order, outside: false });
      for (const { first, last } of without(pattern, addressRangeSet(inside)))
        claims.push({ ...said, first, last, order: order + 1, outside: true });
    }
  }
  return claims;
}

/** What of a range may be probed. A scope that lists names may hold any address: where they lead is not asked here. */
function insideOf(run: AddressRange, scopes: readonly Scope[]): AddressRange[] {
  let inside: AddressRange[] = [run];
  // What nobody binds is still not sent there by accident.
  for (const scope of scopes.length === 0 ? [[]] : scopes)
    inside = inside.flatMap((piece) => without(piece, addressRangeSet(refusedOf(piece, scope))));
  for (const scope of scopes) {
    const runs = scope.flatMap((element) => (element.kind === 'addresses' ? [element] : []));
    if (runs.length === scope.length) inside = inside.flatMap((piece) => allowedOf(piece, addressList(runs), []));
  }
  return inside;
}

/** What the claims that cover a cell amount to, before it is asked who can see it. */
export type Said = Readonly<
  Record<Protocol, Readonly<Record<'inside' | 'outside', readonly ValueRange<Expectations>[]>>>
>;

export function saidBy(claims: readonly ExpectationClaim[]): Said {
  const segments = (outside: boolean) => {
    const meant = claims.filter((claim) => claim.outside === outside);
    return meant.length === 0 ? [] : segmentsOf(meant);
  };
  const [inside, outside] = [segments(false), segments(true)];
  const valueRanges = (protocol: Protocol) => ({
    inside: valueRangesOf(inside, protocol, null),
    outside: valueRangesOf(outside, protocol, 'scope'),
  });
  return { tcp: valueRanges('tcp'), udp: valueRanges('udp') };
}

/** What is said as it is seen from a place, port by port. */
export function expectationRanges(
  said: Said,
  protocol: Protocol,
  family: Family,
  { vantage }: Pick<View, 'vantage'>,
): readonly ValueRange<Expectations>[] {
  const { inside, outside } = said[protocol];
  const noFamily = vantage !== null && !vantage.families.includes(family);
  const blind = blindRanges(vantage?.cannotSee ?? [], protocol);
  if (outside.length === 0 && blind.length === 0 && !noFamily) return inside;
  return overlay<Expectations>([inside, outside, blind]).flatMap(({ first, last, value }) => {
    const expected = value[0] ?? value[1] ?? null;
    if (expected === null) return [];
    const unseen = noFamily || (value[2] ?? null) !== null;
    const blinded = () => expected.map((one) => ({ ...one, unseen: one.unseen ?? ('vantage' as const) }));
    return [{ first, last, value: unseen ? blinded() : expected }];
  });
}

function valueRangesOf(
  segments: readonly Segment[],
  protocol: Protocol,
  unseen: Unseen | null,
): ValueRange<Expectations>[] {
  return segments.flatMap(({ ports, appliedEntries }) => {
    if (ports.protocol !== protocol) return [];
    const value = appliedEntries.map(({ entry, evidence, addresses, satisfies = [] }): Expectation => {
      const { expected, speaks, severity, reason, position } = entry;
      return { expected, evidence, addresses, speaks, severity, reason, satisfies, unseen, position };
    });
    return ports.ranges.map(({ first, last }) => ({ first, last, value }));
  });
}

/** Each port once, though a vantage may list it twice. */
function blindRanges(sets: readonly PortSet[], protocol: Protocol): ValueRange<Expectations>[] {
  const layers = sets
    .filter((set) => set.protocol === protocol)
    .map(({ ranges }) => ranges.map((range) => ({ ...range, value: [] })));
  return overlay<Expectations>(layers).map(({ first, last }) => ({ first, last, value: [] }));
}
