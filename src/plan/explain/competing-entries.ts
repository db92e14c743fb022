// The entries that compete for one port of one address, and those that may not compete, each with the reason.

import type { Pref64 } from '../../model/addresses/embedded-ipv4.ts';
import { askedName } from '../../model/addresses/host-name.ts';
import type { HostEntry, PassedOver, PortQuestion, WhyNot } from '../../model/documents/port-explanation.ts';
import type { Resolution } from '../../model/plan.ts';
import type { AddressRange, Entry, HostItem, HostReference, Policy, ResolvesTo } from '../../model/policy.ts';
import { holdsPort } from '../../model/port-ranges.ts';
import type { Family } from '../../model/words.ts';
import { addressValue } from '../address-text.ts';
import type { Bounds } from '../bound/bounds.ts';
import { answersOf } from '../claim/answers.ts';
import type { Claim } from '../claim/claim.ts';
import { mayBeThisMachine, mayLeadTo } from '../claim/name-checks.ts';
import { type Candidate, compareCandidates } from '../decide/port-winners.ts';
import { candidateOf, mostSpecific } from '../decide/specificity.ts';
import { pref64Of } from '../scope/nat64.ts';

import { entriesSeen, familiesOf, isJudgedFrom, type View } from '../view.ts';

/** An address, or (null) the name alone where it has none. */
export type Spot = { readonly family: Family; readonly value: bigint } | null;

export interface Contest {
  readonly winners: readonly (HostEntry & { readonly applied: Candidate['applied']; readonly merged: HostEntry[] })[];
  readonly lost: readonly PassedOver[];
}

type Competitor = HostEntry & { readonly candidate: Candidate };

/** @param claims those that cover the address, in the order of the policy */
export function contestOf(
  claims: readonly Claim[],
  { port, protocol }: Pick<PortQuestion, 'port' | 'protocol'>,
): Contest {
  const competitors = claims
    .flatMap((claim) =>
      claim.entries.filter((entry) => speaksOf(entry, port, protocol)).map((entry) => ({ claim, entry })),
    )
    .map(
      ({ claim, entry }, order): Competitor => ({
        ...hostEntry(claim.reference, entry),
        candidate: candidateOf(claim, entry, order),
      }),
    );
  const winners = mostSpecific(competitors.map(({ candidate }) => candidate));
  const [first] = winners;
  if (first === undefined) return { winners: [], lost: [] };
  const [best, beaten] = parted(competitors, ({ candidate }) => compareCandidates(candidate, first) === 0);
  const decided = winners.map(({ applied, order }) => {
    // Those that agree are one, and the first of the policy speaks for them.
    const alike = best.filter(
      ({ candidate: { applied: other } }) =>
        other.host === applied.host && other.entry.expected === applied.entry.expected,
    );
    const [own, merged] = parted(alike, ({ candidate }) => candidate.order === order);
    const [{ host, covers, entry }] = own as [Competitor];
    return { host, covers, entry, applied, merged: merged.map(withoutCandidate) };
  });
  const { host, covers, entry } = decided[0] as HostEntry;
  return {
    winners: decided,
    lost: beaten.map((one) => ({
      ...withoutCandidate(one),
      why: {
        kind: 'lost',
        by: lostBy(one.candidate, first),
        to: { host, covers, entry },
      },
    })),
  };
}

function lostBy(one: Candidate, winner: Candidate): 'ports' | 'addresses' | 'role' {
  if (one.ports !== winner.ports) return 'ports';
  return one.addresses === winner.addresses ? 'role' : 'addresses';
}

/**
 * Entries that speak of the port and may not compete, in the order of the policy.
 *
 * @param resolutions all that is known of names, those too that a run from here would not ask for
 * @param bounds made of what a run from here would ask for
 */
export function excludedOf(
  policy: Policy,
  resolutions: readonly Resolution[],
  bounds: Bounds,
  view: View,
  { pattern, port, protocol }: PortQuestion,
  spot: Spot,
): PassedOver[] {
  const pref64 = pref64Of(resolutions);
  return policy.hosts.flatMap((item) =>
    item.hosts
      .filter((reference) => coversSpot(reference, resolutions, pattern, spot))
      .flatMap((reference) =>
        item.entries
          .filter((entry) => speaksOf(entry, port, protocol))
          .flatMap((entry): PassedOver[] => {
            const why = exclusionOf(policy, item, reference, entry, view, spot, bounds, pref64, resolutions);
            return why === null ? [] : [{ ...hostEntry(reference, entry), why }];
          }),
      ),
  );
}

/** The order of these questions is that of `claimsOf`: what is asked first keeps the rest from being asked. */
function exclusionOf(
  policy: Policy,
  item: HostItem,
  { pattern }: HostReference,
  entry: Entry,
  view: View,
  spot: Spot,
  bounds: Bounds,
  pref64: readonly Pref64[],
  resolutions: readonly Resolution[],
): WhyNot | null {
  if (item.from !== null && !isJudgedFrom(view, item.from))
    return { kind: 'not-from-here', from: item.from, position: item.position };
  if (entry.from !== null && !isJudgedFrom(view, entry.from))
    return { kind: 'not-from-here', from: entry.from, position: entry.position };
  if (spot === null) return null;
  if (pattern.kind === 'name') {
    if (!familiesOf(item).includes(spot.family))
      return { kind: 'other-family', family: item.family, position: item.position };
    const resolvesTo = bindingOf(policy, view, pattern.name, spot, pref64);
    if (resolvesTo !== null) return { kind: 'leads-elsewhere', resolvesTo };
    const answers = answersOf(resolutions.filter(({ name }) => name === askedName(pattern)));
    const isOwn = answers.addresses.some((one) => one.own && one.family === spot.family && one.value === spot.value);
    if (isOwn && !mayBeThisMachine(item, pattern.name, spot))
      return { kind: 'out-of-bounds', bound: 'this-machine', scope: [] };
  }
  const range: AddressRange = { family: spot.family, first: spot.value, last: spot.value };
  const bound = bounds(range, item.scopes).outside[0]?.bound;
  if (bound === undefined) return null;
  const [outOf = []] =
    bound === 'policy-scope'
      ? item.scopes.filter((scope) => bounds(range, [scope]).outside.some((one) => one.bound === 'policy-scope'))
      : [bound === 'run-scope' ? (view.runScope ?? []) : []];
  return { kind: 'out-of-bounds', bound, scope: outOf };
}

/** Whatever keeps a name from leading there: its own item, or another of the same name. */
function bindingOf(
  { hosts }: Policy,
  view: View,
  name: string,
  spot: NonNullable<Spot>,
  pref64: readonly Pref64[],
): ResolvesTo | null {
  const binding = hosts.find(
    (item) =>
      item.resolvesTo !== null &&
      isJudgedFrom(view, item.from) &&
      item.hosts.some(({ pattern }) => pattern.kind === 'name' && pattern.name === name) &&
      familiesOf(item).includes(spot.family) &&
      !mayLeadTo(item, spot, pref64),
  );
  return binding?.resolvesTo ?? null;
}

/** What the policy says of other ports of the same address, the nearest first; of those that are judged from here, if any are. */
export function nearestOf(
  policy: Policy,
  resolutions: readonly Resolution[],
  view: View,
  { pattern, port, protocol }: PortQuestion,
  spot: Spot,
  most: number,
): HostEntry[] {
  const found = policy.hosts.flatMap((item) => {
    const here = new Set(entriesSeen(item, view));
    return item.hosts
      .filter((reference) => coversSpot(reference, resolutions, pattern, spot))
      .flatMap((reference) => item.entries.map((entry) => ({ ...hostEntry(reference, entry), here: here.has(entry) })));
  });
  const heard = found.some(({ here }) => here) ? found.filter(({ here }) => here) : found;
  return heard
    .map((one) => ({ one, far: distance(one.entry, port) + (one.entry.ports.protocol === protocol ? 0 : 65_536) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ one: { host, covers, entry } }) => ({ host, covers, entry }));
}

function coversSpot(
  { pattern }: HostReference,
  resolutions: readonly Resolution[],
  asked: PortQuestion['pattern'],
  spot: Spot,
): boolean {
  if (pattern.kind === 'name') {
    if (asked.kind === 'name' && asked.name === pattern.name) return true;
    return (
      spot !== null &&
      resolutions.some(
        ({ name, addresses }) =>
          name === askedName(pattern) &&
          addresses
            .map((address) => addressValue(address))
            .some((one) => one.family === spot.family && one.value === spot.value),
      )
    );
  }
  return spot !== null && pattern.family === spot.family && pattern.first <= spot.value && spot.value <= pattern.last;
}

export function hostEntry(host: HostReference, entry: Entry): HostEntry {
  const { pattern } = host;
  return { host, covers: pattern.kind === 'name' ? 1n : pattern.last - pattern.first + 1n, entry };
}

function speaksOf({ ports }: Entry, port: number, protocol: PortQuestion['protocol']): boolean {
  return ports.protocol === protocol && holdsPort(ports.ranges, port);
}

function distance({ ports }: Entry, port: number): number {
  return Math.min(...ports.ranges.map(({ first, last }) => Math.max(first - port, port - last, 0)));
}

function withoutCandidate({ host, covers, entry }: Competitor): HostEntry {
  return { host, covers, entry };
}

function parted<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}
