// Plain values as YAML gives them: the few questions that the rules put to them.

export type PlainMap = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** "One of them, or a list of them"; a key that is not there is a list of nothing. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The names of a `from`, a `roles` and the like; null where the key is not there. */
export function namesIn(value: unknown): ReadonlySet<string> | null {
  return value === undefined ? null : new Set(listOf(value).map(String));
}

/** "Effective = intersection": what both allow, where null allows everything. */
export function both(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (a === null) return b;
  if (b === null) return a;
  return new Set([...a].filter((name) => b.has(name)));
}

/** Whether a `from` holds at a vantage; a run without a vantage has only what is from everywhere. */
export function isFrom(from: ReadonlySet<string> | null, vantage: string | null): boolean {
  return from === null || (vantage !== null && from.has(vantage));
}
