// getOrCreate: a map's value, made when it is first asked for.

/** What a `Map` and a `WeakMap` have in common. */
interface Cache<K, V> {
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): unknown;
}

/** @returns what the map holds for the key; where it holds nothing, what `make` gives, which it holds from then on */
export function getOrCreate<K, V>(map: Cache<K, V>, key: K, make: () => NoInfer<V>): V {
  const known = map.get(key);
  // A value may be undefined.
  if (known !== undefined || map.has(key)) return known as V;
  const made = make();
  map.set(key, made);
  return made;
}
