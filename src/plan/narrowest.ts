// Which entry wins for each port of an address: the one with the fewest ports, then the one whose host covers the fewest
// addresses, then the host's own before its roles'.
import type { Judgement, Segment } from '../model/plan.ts';
import type { Entry, PortRange } from '../model/policy.ts';
import { PROTOCOLS, type Protocol } from '../model/words.ts';
import type { Claim } from './claims.ts';

/** One entry of one claim, with what decides between it and others. */
export interface Candidate {
  readonly judgement: Judgement;
  readonly ports: number;
  readonly addresses: bigint;
  /** 0 for the host's own, 1 for what a role brought. */
  readonly lent: 0 | 1;
  readonly order: number;
}

/**
 * The segments of an address that exactly these claims cover.
 *
 * Entries that tie and agree merge (the first of the policy speaks for them), unless they came by different names: then
 * each name is judged. Entries that tie and disagree are judged both; the parser has refused those that DNS did not make.
 */
export function segmentsOf(claims: readonly Claim[]): Segment[] {
  return PROTOCOLS.flatMap((protocol) => segmentsOfProtocol(protocol, claims));
}

function segmentsOfProtocol(protocol: Protocol, claims: readonly Claim[]): Segment[] {
  const starts = new Map<number, Candidate[]>();
  const ends = new Map<number, Candidate[]>();
  const edges = new Set<number>();
  let order = 0;
  for (const claim of claims) {
    for (const entry of claim.entries) {
      if (entry.ports.protocol !== protocol) continue;
      const candidate = candidateOf(claim, entry, order++);
      for (const { first, last } of entry.ports.ranges) {
        push(starts, first, candidate);
        push(ends, last + 1, candidate);
        edges.add(first).add(last + 1);
      }
    }
  }
  const active = new Set<Candidate>();
  const byWinners = new Map<string, { winners: Candidate[]; ranges: PortRange[] }>();
  const sorted = [...edges].sort((a, b) => a - b);
  for (const [i, first] of sorted.entries()) {
    for (const candidate of ends.get(first) ?? []) active.delete(candidate);
    for (const candidate of starts.get(first) ?? []) active.add(candidate);
    if (active.size === 0) continue;
    const last = (sorted[i + 1] as number) - 1;
    const winners = narrowest(active);
    // What merging gave a winner counts: the same entry may have lost a stricter demand elsewhere.
    const key = winners
      .map(
        ({ order, judgement: { evidence, addresses, entry } }) => `${order} ${evidence} ${addresses} ${entry.speaks}`,
      )
      .join();
    const known = byWinners.get(key);
    if (known === undefined) byWinners.set(key, { winners, ranges: [{ first, last }] });
    else append(known.ranges, { first, last });
  }
  return [...byWinners.values()].map(({ winners, ranges }) => ({
    ports: { protocol, ranges, count: ranges.reduce((sum, range) => sum + range.last - range.first + 1, 0) },
    judgements: winners.map((winner) => winner.judgement),
  }));
}

/** @param order the place of the entry among all that are compared: an earlier one speaks for those that agree with it */
export function candidateOf({ item, host, size }: Claim, entry: Entry, order: number): Candidate {
  // One address is enough only where a name has several, and only for `open`.
  const addresses = host !== null && entry.expected === 'open' ? item.addresses : 'all';
  const judgement = { host, entry, evidence: entry.evidence ?? item.evidence, addresses };
  return { judgement, ports: entry.ports.count, addresses: size, lent: entry.role === null ? 0 : 1, order };
}

/** Negative where the first is the narrower, and wins; 0 for a tie. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.ports !== b.ports) return a.ports - b.ports;
  if (a.addresses !== b.addresses) return a.addresses < b.addresses ? -1 : 1;
  return a.lent - b.lent;
}

/** The candidates that no other beats, those that agree merged, in the order of the policy. */
export function narrowest(active: Iterable<Candidate>): Candidate[] {
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
    const { entry, host } = candidate.judgement;
    const key = `${entry.expected} ${host ?? ''}`;
    const first = said.get(key);
    said.set(key, first === undefined ? candidate : merged(first, candidate.judgement));
  }
  return [...said.values()];
}

/** Whoever asked for more evidence, for every address, or for a service's question, must not lose it to an entry that stands above. */
function merged(first: Candidate, other: Judgement): Candidate {
  const { judgement } = first;
  const evidence = other.evidence === 'anchored' ? other.evidence : judgement.evidence;
  const addresses = other.addresses === 'all' ? other.addresses : judgement.addresses;
  // Two that differ are the parser's error, so there is at most one.
  const { speaks } = other.entry;
  const entry = speaks === null || judgement.entry.speaks !== null ? judgement.entry : { ...judgement.entry, speaks };
  return { ...first, judgement: { ...judgement, entry, evidence, addresses } };
}

function push(map: Map<number, Candidate[]>, at: number, candidate: Candidate): void {
  const list = map.get(at);
  if (list === undefined) map.set(at, [candidate]);
  else list.push(candidate);
}

/** Adds a range behind the others, joined to the last one where they touch. */
function append(ranges: PortRange[], range: PortRange): void {
  const last = ranges.at(-1);
  if (last !== undefined && last.last + 1 === range.first)
    ranges[ranges.length - 1] = { first: last.first, last: range.last };
  else ranges.push(range);
}
