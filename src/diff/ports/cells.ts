// Cuts hosts into cells: a name in one family, or a range of addresses that no policy divides any further.
import { sweepEdges } from '../../base/cut-ranges.ts';
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
      const cells = getOrCreate(byName, host, () => new Map());
      const cell = { host, family, first: 0n, last: 0n };
      getOrCreate(cells, family, () => ({ cell, lists: lists.map(() => []) })).lists[index]?.push(placed);
    }
  }
  for (const name of [...byName.keys()].sort()) {
    const cells = byName.get(name);
    yield ([4, 6] as const).flatMap((family) => cells?.get(family) ?? []);
  }
}

function* addressCells<T extends Placed>(family: Family, lists: readonly (readonly T[])[]): Generator<Covered<T>> {
  const placed = lists.flatMap((list, index) =>
    list.flatMap((one) =>
      one.host === null && one.family === family ? [{ first: one.first, last: one.last, index, one }] : [],
    ),
  );
  const active = lists.map(() => new Set<T>());
  const covering: (readonly T[])[] = lists.map(() => []);
  for (const { first, last, ended, started } of sweepEdges(placed)) {
    for (const { index, one } of ended) active[index]?.delete(one);
    for (const { index, one } of started) active[index]?.add(one);
    for (const index of new Set([...ended, ...started].map((of) => of.index)))
      covering[index] = [...(active[index] ?? [])].sort((a, b) => a.order - b.order);
    if (covering.every((list) => list.length === 0)) continue;
    yield { cell: { host: null, family, first, last }, lists: [...covering] };
  }
}
