// The vantages of some of all seats, as a change lists them.
import type { Seat } from './vantage-groups.ts';

/** Sorted names; null where it is all of them, or the nameless one. */
export function vantagesOf(some: readonly Seat[], all: readonly Seat[]): string[] | null {
  if (some.length === all.length) return null;
  return some.flatMap(({ names }) => names ?? []).sort();
}
