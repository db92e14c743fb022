// A document with the fields of every object in the opposite order: what is written of it must be the same bytes.

export function reversedFields<T>(value: T): T {
  return reversed(value) as T;
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
