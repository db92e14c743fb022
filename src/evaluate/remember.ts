// A map's value, made when it is first asked for.

/** @returns what the map holds of the key; where it holds nothing, what `make` gives, kept from then on */
export function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as V;
}
