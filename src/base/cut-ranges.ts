// Ranges cut at their edges, the places where one of them begins or ends: the pieces that none of them divides any further.
import { getOrCreate } from './get-or-create.ts';

/** Of ports, or of addresses as numbers; both ends belong to it. */
export interface Range<N extends number | bigint> {
  readonly first: N;
  readonly last: N;
}

/** A piece, and which ranges no longer hold it that held the one before, and which do and did not. */
export interface SweptPiece<N extends number | bigint, T> extends Range<N> {
  readonly ended: readonly T[];
  readonly started: readonly T[];
}

/** Where a range begins, and where what follows one begins; ascending, each once. */
export function edgesOf<N extends number | bigint>(ranges: Iterable<Range<N>>): N[] {
  const edges = new Set<N>();
  for (const { first, last } of ranges) edges.add(first).add(next(last));
  return ascending(edges);
}

/** The pieces from the first edge of several ranges to their last, ascending; those between ranges, which none holds, too. */
export function cutAtEdges<N extends number | bigint>(ranges: Iterable<Range<N>>): Range<N>[] {
  return between(edgesOf(ranges));
}

/**
 * The same pieces, each with what changed at its beginning, for whoever keeps count of what holds it.
 * @param alsoAt further places to cut at
 */
export function* sweepEdges<N extends number | bigint, T>(
  ranges: Iterable<T & Range<N>>,
  alsoAt: Iterable<N> = [],
): Generator<SweptPiece<N, T>> {
  const starting = new Map<N, T[]>();
  const ending = new Map<N, T[]>();
  for (const range of ranges) {
    getOrCreate(starting, range.first, () => [] as T[]).push(range);
    getOrCreate(ending, next(range.last), () => [] as T[]).push(range);
  }
  const edges = ascending(new Set([...starting.keys(), ...ending.keys(), ...alsoAt]));
  for (const { first, last } of between(edges))
    yield { first, last, ended: ending.get(first) ?? [], started: starting.get(first) ?? [] };
}

/** One range, cut at those of the edges that lie in it. */
export function cutAt<N extends number | bigint>({ first, last }: Range<N>, edges: readonly N[]): Range<N>[] {
  const inside = edges.filter((edge) => first < edge && edge <= last);
  return inside.length === 0 ? [{ first, last }] : between(ascending(new Set([first, ...inside, next(last)])));
}

function between<N extends number | bigint>(edges: readonly N[]): Range<N>[] {
  return edges.slice(1).map((edge, i) => ({ first: edges[i] as N, last: before(edge) }));
}

function ascending<N extends number | bigint>(edges: ReadonlySet<N>): N[] {
  return [...edges].sort((a, b) => (a < b ? -1 : 1));
}

function next<N extends number | bigint>(value: N): N {
  return (typeof value === 'bigint' ? value + 1n : Number(value) + 1) as N;
}

function before<N extends number | bigint>(value: N): N {
  return (typeof value === 'bigint' ? value - 1n : Number(value) - 1) as N;
}
