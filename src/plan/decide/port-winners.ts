// Finds the winning entries for each port of one address, without comparing each entry with each.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { AppliedEntry } from '../../model/plan.ts';
import { EVIDENCE_DEMANDS, type EvidenceDemand } from '../../model/policy.ts';
import { satisfying } from '../satisfies.ts';
import type { WorkBudget } from '../work-budget.ts';

/** One entry of one host, with what decides between it and others. */
export interface Candidate {
  readonly applied: AppliedEntry;
  readonly ports: number;
  readonly addresses: bigint;
  /** 0 for the host's own, 1 for what a role brought. */
  readonly lent: 0 | 1;
  readonly order: number;
}

/** Consecutive ports for which the same candidates win; stretches that follow each other may share their winners' array. */
export interface WonPorts {
  readonly first: number;
  readonly last: number;
  readonly winners: readonly Candidate[];
}

/** Negative where the first is the narrower, and wins; 0 for a tie. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.ports !== b.ports) return a.ports - b.ports;
  if (a.addresses !== b.addresses) return a.addresses < b.addresses ? -1 : 1;
  return a.lent - b.lent;
}

/**
 * The narrowest candidates take their ports first, and wider ones what is left, so that each port is given away once.
 * @param candidates of one protocol
 * @returns in the order of the ports; ports that no candidate has are left out
 */
export function winnersByPort(candidates: readonly Candidate[], budget: WorkBudget): WonPorts[] {
  const ports = new FreePorts(candidates);
  const ranked = [...candidates].sort((a, b) => compareCandidates(a, b) || a.order - b.order);
  for (let from = 0; from < ranked.length; ) {
    let to = from + 1;
    while (to < ranked.length && compareCandidates(ranked[from] as Candidate, ranked[to] as Candidate) === 0) to++;
    if (to === from + 1) giveTo(ports, ranked[from] as Candidate);
    else giveToAll(ports, ranked.slice(from, to), budget);
    if (budget.isSpent) return [];
    from = to;
  }
  return ports.given();
}

function giveTo(ports: FreePorts, candidate: Candidate): void {
  const winners = [candidate];
  for (const { first, last } of candidate.applied.entry.ports.ranges)
    ports.give(ports.indexOf(first), ports.indexOf(last + 1), winners);
}

/** Gives ports to candidates that tie: those that agree are one, and the others win side by side. */
function giveToAll(ports: FreePorts, tied: readonly Candidate[], budget: WorkBudget): void {
  const events = tied.flatMap((candidate) =>
    candidate.applied.entry.ports.ranges.flatMap(({ first, last }) => [
      { at: ports.indexOf(first), candidate, begins: true },
      { at: ports.indexOf(last + 1), candidate, begins: false },
    ]),
  );
  events.sort((a, b) => a.at - b.at);
  const active = new Map<string, Agreeing>();
  for (let i = 0; i < events.length; ) {
    const { at } = events[i] as (typeof events)[number];
    for (; events[i]?.at === at; i++) {
      const { candidate, begins } = events[i] as (typeof events)[number];
      const key = `${candidate.applied.entry.expected} ${candidate.applied.host ?? ''}`;
      const agreeing = getOrCreate(active, key, () => new Agreeing());
      if (begins) agreeing.add(candidate);
      else agreeing.remove(candidate);
      if (agreeing.isEmpty) active.delete(key);
    }
    const next = events[i]?.at;
    if (next === undefined || active.size === 0 || !ports.isFree(at, next)) continue;
    if (!budget.take(active.size)) return;
    const winners = [...active.values()].map((agreeing) => agreeing.merged()).sort((a, b) => a.order - b.order);
    ports.give(at, next, winners);
  }
}

/** The ports that candidates have, cut at every place where one begins or ends; who got which, and which are free. */
class FreePorts {
  readonly #edges: readonly number[];
  readonly #index: ReadonlyMap<number, number>;
  /** By index of a piece: itself where it is free, else one further on, up to the next free one. */
  readonly #next: Int32Array;
  readonly #winners: (readonly Candidate[] | undefined)[];

  constructor(candidates: readonly Candidate[]) {
    // Not `edgesOf`: to hand it millions of ranges one by one takes a twentieth of the time of a plan.
    const edges = new Set<number>();
    for (const { applied } of candidates)
      for (const { first, last } of applied.entry.ports.ranges) edges.add(first).add(last + 1);
    this.#edges = [...edges].sort((a, b) => a - b);
    this.#index = new Map(this.#edges.map((edge, index) => [edge, index]));
    this.#next = Int32Array.from(this.#edges, (_, index) => index);
    this.#winners = new Array(this.#edges.length);
  }

  indexOf(edge: number): number {
    const index = this.#index.get(edge);
    if (index === undefined) throw new Error(`no candidate begins or ends at port ${edge}`);
    return index;
  }

  isFree(from: number, to: number): boolean {
    return this.#firstFree(from) < to;
  }

  give(from: number, to: number, winners: readonly Candidate[]): void {
    for (let at = this.#firstFree(from); at < to; at = this.#firstFree(at)) {
      this.#winners[at] = winners;
      this.#next[at] = at + 1;
    }
  }

  given(): WonPorts[] {
    return this.#winners.flatMap((winners, index) =>
      winners === undefined
        ? []
        : [{ first: this.#edges[index] as number, last: (this.#edges[index + 1] as number) - 1, winners }],
    );
  }

  #firstFree(from: number): number {
    let free = from;
    while ((this.#next[free] ?? free) !== free) free = this.#next[free] as number;
    // The next search takes the short way.
    for (let at = from; at !== free; ) {
      const onward = this.#next[at] as number;
      this.#next[at] = free;
      at = onward;
    }
    return free;
  }
}

/** What nobody counts any more is not there. */
function countOne<T>(counts: Map<T, number>, one: T, by: 1 | -1): void {
  const count = (counts.get(one) ?? 0) + by;
  if (count === 0) counts.delete(one);
  else counts.set(one, count);
}

/** Candidates that tie and expect the same of the same host: the first of the policy speaks for all, with the strictest demands of any. */
class Agreeing {
  /** A heap by order; those that have ended leave it when they come to its top. */
  readonly #heap: Candidate[] = [];
  readonly #active = new Set<Candidate>();
  readonly #speaks = new Map<Candidate['applied']['entry']['speaks'], number>();
  readonly #satisfies = new Map<string, number>();
  /** How many of them demand each. */
  readonly #evidence: Record<EvidenceDemand, number> = { vouched: 0, anchored: 0, proven: 0 };
  #all = 0;
  #merged: Candidate | null = null;

  get isEmpty(): boolean {
    return this.#active.size === 0;
  }

  add(candidate: Candidate): void {
    this.#active.add(candidate);
    this.#count(candidate, 1);
    this.#heap.push(candidate);
    for (let at = this.#heap.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfLater(parent, at)) break;
      at = parent;
    }
  }

  remove(candidate: Candidate): void {
    this.#active.delete(candidate);
    this.#count(candidate, -1);
  }

  /** Whoever asked for more evidence, for every address, or for a service's question, or stands for a requirement, must not lose it to an entry that stands above. */
  merged(): Candidate {
    this.#merged ??= this.#merge();
    return this.#merged;
  }

  #merge(): Candidate {
    while (!this.#active.has(this.#heap[0] as Candidate)) this.#dropTop();
    const first = this.#heap[0] as Candidate;
    const { applied } = first;
    const evidence = EVIDENCE_DEMANDS.findLast((demand) => this.#evidence[demand] > 0) ?? applied.evidence;
    const addresses = this.#all > 0 ? 'all' : applied.addresses;
    // Two that differ are the parser's error, so there is at most one.
    const [other = null] = this.#speaks.keys();
    const speaks = applied.entry.speaks ?? other;
    const entry = speaks === applied.entry.speaks ? applied.entry : { ...applied.entry, speaks };
    const satisfies = satisfying([applied.satisfies, [...this.#satisfies.keys()]]);
    return { ...first, applied: { ...applied, entry, evidence, addresses, ...satisfies } };
  }

  #count({ applied: { evidence, addresses, entry, satisfies = [] } }: Candidate, by: 1 | -1): void {
    this.#merged = null;
    this.#evidence[evidence] += by;
    if (addresses === 'all') this.#all += by;
    if (entry.speaks !== null) countOne(this.#speaks, entry.speaks, by);
    for (const text of satisfies) countOne(this.#satisfies, text, by);
  }

  #dropTop(): void {
    const last = this.#heap.pop() as Candidate;
    if (this.#heap.length === 0) return;
    this.#heap[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const right = left + 1;
      const lesser = this.#orderAt(right) < this.#orderAt(left) ? right : left;
      if (!this.#swapIfLater(at, lesser)) return;
      at = lesser;
    }
  }

  #orderAt(index: number): number {
    return this.#heap[index]?.order ?? Number.POSITIVE_INFINITY;
  }

  #swapIfLater(above: number, below: number): boolean {
    if (this.#orderAt(above) <= this.#orderAt(below)) return false;
    const held = this.#heap[above] as Candidate;
    this.#heap[above] = this.#heap[below] as Candidate;
    this.#heap[below] = held;
    return true;
  }
}
