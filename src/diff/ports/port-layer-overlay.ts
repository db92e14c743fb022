// Lays several layers of values over ranges of ports, and gives the value of each layer for each piece.
import { cutAtEdges } from '../../base/cut-ranges.ts';

/** A value that holds for every port from the first to the last. */
export interface ValueRange<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** The longest ranges in which no layer changes, in ascending order, with the value of each layer; null where it has none. */
export function overlay<T>(layers: readonly (readonly ValueRange<T>[])[]): ValueRange<readonly (T | null)[]>[] {
  const sorted = layers.map((layer) => [...layer].sort((a, b) => a.first - b.first));
  const next = layers.map(() => 0);
  return cutAtEdges(layers.flat()).flatMap(({ first, last }) => {
    const value = sorted.map((layer, index) => {
      let at = next[index] ?? 0;
      while (at < layer.length && (layer[at] as ValueRange<T>).last < first) at++;
      next[index] = at;
      const valueRange = layer[at];
      return valueRange !== undefined && valueRange.first <= first ? valueRange.value : null;
    });
    return value.every((one) => one === null) ? [] : [{ first, last, value }];
  });
}
