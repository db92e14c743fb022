// Cuts hosts into cells: a name in one family, or a run of addresses, that none of several policies divides any further.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Family } from '../../model/words.ts';

/** Something that a policy says of one host. */
export interface Placed {
  /** Null where the policy names addresses. */
  readonly host: string | null;
  readonly family: Family;
  /** Both 0 for a name, which stands for itself: nobody asks DNS here. */
  readonly first: bigint;
  readonly last: bigint;
  /** Elements of one list that share it say the same, and cover different cells. */
  readonly order: number;
}

export interface Cell {
  readonly host: string | null;
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** A cell, and what each list says of it, in its own order. */
export interface Covered<T> {
  readonly cell: Cell;
  readonly lists: readonly (readonly T[])[];
}

/**
 * Every cell of which any list says something, those of one name together: names in the order of the alphabet, then addresses
 * in that of their numbers.
 */
export function* cellsOf<T extends Placed>(lists: readonly (readonly T[])[]): Generator<readonly Covered<T>[]> {
  yield* nameCells(lists);
  for (const family of [4, 6] as const) for (const cell of addressCells(family, lists)) yield [cell];
}

function* nameCells<T extends Placed>(lists: readonly (readonly T[])[]): Generator<readonly Covered<T>[]> {
  const byName = new Map<string, Map<Family, { cell: Cell; lists: T[][] }>>();
  for (const [index, list] of lists.entries()) {
    for (const placed of list) {
      const { host, family } = placed;
      if (host === null) continue;
      const cells = getOrCreate(byName, host, () => new Map<Family, { cell: Cell; lists: T[][] }>());
      const cell = { host, family, first: 0n, last: 0n };
      const known = getOrCreate(cells, family, () => ({ cell, lists: lists.map(() => []) }));
      known.lists[index]?.push(placed);
    }
  }
  for (const name of [...byName.keys()].sort()) {
    const cells = byName.get(name);
    yield ([4, 6] as const).flatMap((family) => cells?.get(family) ?? []);
  }
}

function* addressCells<T extends Placed>(family: Family, lists: readonly (readonly T[])[]): Generator<Covered<T>> {
  const placed = lists.map((list) => list.filter((one) => one.host === null && one.family === family));
  const starting = placed.map((list) => byEdge(list, ({ first }) => first));
  const ending = placed.map((list) => byEdge(list, ({ last }) => last + 1n));
  const edges = [...new Set([...starting, ...ending].flatMap((edge) => [...edge.keys()]))].sort((a, b) =>
    a < b ? -1 : 1,
  );
  const active = lists.map(() => new Set<T>());
  const covering: (readonly T[])[] = lists.map(() => []);
  for (const [i, first] of edges.entries()) {
    for (const [index, set] of active.entries()) {
      const [ended, started] = [ending[index]?.get(first), starting[index]?.get(first)];
      if (ended === undefined && started === undefined) continue;
      for (const one of ended ?? []) set.delete(one);
      for (const one of started ?? []) set.add(one);
      covering[index] = [...set].sort((a, b) => a.order - b.order);
    }
    if (covering.every((list) => list.length === 0)) continue;
    yield { cell: { host: null, family, first, last: (edges[i + 1] as bigint) - 1n }, lists: [...covering] };
  }
}

function byEdge<T>(list: readonly T[], edgeOf: (one: T) => bigint): Map<bigint, T[]> {
  const groups = new Map<bigint, T[]>();
  for (const one of list) {
    getOrCreate(groups, edgeOf(one), () => []).push(one);
  }
  return groups;
}
