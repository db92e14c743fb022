// Which entry wins for each port of an address: the one with the fewest ports, then the one whose host covers the fewest
// addresses, then the host's own before its roles'.
import type { AppliedEntry, Segment } from '../../model/plan.ts';
import { type Entry, type HostItem, type PortRange, type PortSet, stricterEvidence } from '../../model/policy.ts';
import { PROTOCOLS, type Protocol } from '../../model/words.ts';
import type { Claim } from '../claim/claim.ts';
import { sourcesOf } from '../claim/sources-of-hosts.ts';
import { satisfying, satisfyingEntry } from '../satisfies.ts';
import { namesBoth } from '../view.ts';
import { WorkBudget } from '../work-budget.ts';
import { type Candidate, compareCandidates, winnersByPort } from './port-winners.ts';

/** What an entry costs beside its ranges: it is compared, and kept in memory until all are. */
const STEPS_A_ENTRY = 8;

/**
 * The segments of an address that exactly these claims cover.
 *
 * Entries that tie and agree merge (the first of the policy speaks for them), unless they came by different names: then
 * each name is judged. Entries that tie and disagree are judged both; the parser has refused those that DNS did not make.
 */
export function segmentsOf(claims: readonly Claim[], budget: WorkBudget = new WorkBudget()): Segment[] {
  let steps = 0;
  for (const { entries } of claims) for (const { ports } of entries) steps += STEPS_A_ENTRY + ports.ranges.length;
  if (!budget.take(steps)) return [];
  return PROTOCOLS.flatMap((protocol) => segmentsOfProtocol(protocol, claims, budget));
}

function segmentsOfProtocol(protocol: Protocol, claims: readonly Claim[], budget: WorkBudget): Segment[] {
  const candidates: Candidate[] = [];
  for (const claim of claims)
    for (const entry of claim.entries)
      if (entry.ports.protocol === protocol) candidates.push(candidateOf(claim, entry, candidates.length));
  const keys = new Map<readonly Candidate[], string>();
  const byWinners = new Map<string, { winners: readonly Candidate[]; ranges: PortRange[] }>();
  for (const { first, last, winners } of winnersByPort(candidates, budget)) {
    // Not `getOrCreate`: a function made for each of millions of ranges takes a tenth of the time of a plan.
    const key = keys.get(winners) ?? keyOf(winners);
    keys.set(winners, key);
    const known = byWinners.get(key);
    if (known === undefined) byWinners.set(key, { winners, ranges: [{ first, last }] });
    else append(known.ranges, { first, last });
  }
  return [...byWinners.values()].map(({ winners, ranges }) => ({
    ports: portsOf(protocol, ranges, winners),
    appliedEntries: winners.map((winner) => winner.applied),
  }));
}

/** What merging gave a winner counts: the same entry may have lost a stricter demand elsewhere. */
function keyOf(winners: readonly Candidate[]): string {
  return winners
    .map(({ order, applied: { evidence, addresses, entry, from, satisfies = [] } }) =>
      [order, evidence, addresses, entry.speaks, from?.join('/'), ...satisfies].join(' '),
    )
    .join();
}

/** An entry that wins all its ports lends its set: thousands of addresses may have the same. */
function portsOf(protocol: Protocol, ranges: readonly PortRange[], [winner]: readonly Candidate[]): PortSet {
  const count = ranges.reduce((sum, range) => sum + range.last - range.first + 1, 0);
  const whole = winner?.applied.entry.ports;
  return whole?.count === count ? whole : { protocol, ranges, count };
}

/** @param order the place of the entry among all that are compared: an earlier one speaks for those that agree with it */
export function candidateOf({ item, reference, host, size }: Claim, entry: Entry, order: number): Candidate {
  // One address is enough only where a name has several, and only for `open`.
  const addresses = host !== null && entry.expected === 'open' ? item.addresses : 'all';
  const source = (host === null ? sourcesOf(item) : reference.source) ?? null;
  const evidence = entry.evidence ?? item.evidence;
  const of = source === null ? {} : { source };
  const applied = {
    host,
    entry,
    evidence,
    addresses,
    ...of,
    ...judgedFrom(item, entry),
    ...satisfyingEntry(item, entry),
  };
  return { applied, ports: entry.ports.count, addresses: size, lent: entry.role === null ? 0 : 1, order };
}

/** The candidates that no other beats, those that agree merged, in the order of the policy. */
export function mostSpecific(active: Iterable<Candidate>): Candidate[] {
  let best: Candidate[] = [];
  for (const candidate of active) {
    const rival = best[0];
    const difference = rival === undefined ? -1 : compareCandidates(candidate, rival);
    if (difference < 0) best = [candidate];
    else if (difference === 0) best.push(candidate);
  }
  best.sort((a, b) => a.order - b.order);
  const said = new Map<string, Candidate>();
  for (const candidate of best) {
    const { entry, host } = candidate.applied;
    const key = `${entry.expected} ${host ?? ''}`;
    const first = said.get(key);
    said.set(key, first === undefined ? candidate : merged(first, candidate.applied));
  }
  return [...said.values()];
}

/** Whoever asked for more evidence, for every address, or for a service's question, must not lose it to an entry that stands above. */
function merged(first: Candidate, other: AppliedEntry): Candidate {
  const { applied } = first;
  const evidence = stricterEvidence(applied.evidence, other.evidence);
  const addresses = other.addresses === 'all' ? other.addresses : applied.addresses;
  // Two that differ are the parser's error, so there is at most one.
  const { speaks } = other.entry;
  const entry = speaks === null || applied.entry.speaks !== null ? applied.entry : { ...applied.entry, speaks };
  const satisfies = satisfying([applied.satisfies, other.satisfies]);
  const { from: own, ...rest } = applied;
  const from = own && other.from ? { from: [...new Set([...own, ...other.from])] } : {};
  return { ...first, applied: { ...rest, entry, evidence, addresses, ...from, ...satisfies } };
}

/** Not there where it is judged from every vantage. */
function judgedFrom(item: Pick<HostItem, 'from'>, entry: Pick<Entry, 'from'>): Pick<AppliedEntry, 'from'> {
  if (item.from === null && entry.from === null) return NOWHERE_NAMED;
  return { from: namesBoth(item.from, entry.from, []) };
}

const NOWHERE_NAMED: Pick<AppliedEntry, 'from'> = {};

/** Adds a range behind the others, joined to the last one where they touch. */
function append(ranges: PortRange[], range: PortRange): void {
  const last = ranges.at(-1);
  if (last !== undefined && last.last + 1 === range.first)
    ranges[ranges.length - 1] = { first: last.first, last: range.last };
  else ranges.push(range);
}
