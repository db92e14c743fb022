// A claim: one entry applied to one host, and the vantages that it is judged from; contradictions are looked for among these.
import type { Entry, FamilyChoice, HostItem, HostPattern, HostReference } from '../../model/policy.ts';

/** One entry as it applies to one host of its item. */
export interface EntryClaim {
  readonly entry: Entry;
  readonly host: HostReference;
  readonly family: FamilyChoice;
  /** What it and its item are judged from; null: every vantage. */
  readonly from: ReadonlySet<string> | null;
}

/** A vantage as far as ties go; null is the nameless one, and any that no `from` names. */
export type VantageName = string | null;

/** Costs time and memory with each name: a caller with many entries of one `from` should ask once. */
export function bothFrom(item: Pick<HostItem, 'from'>, entry: Pick<Entry, 'from'>): ReadonlySet<string> | null {
  if (item.from === null) return entry.from && new Set(entry.from);
  const { from } = entry;
  return new Set(from === null ? item.from : item.from.filter((name) => from.includes(name)));
}

export function isJudgedFrom(vantageName: VantageName, { from }: Pick<EntryClaim, 'from'>): boolean {
  return from === null || (vantageName !== null && from.has(vantageName));
}

export function patternKey(pattern: HostPattern): string {
  return pattern.kind === 'name' ? pattern.name : `${pattern.family}:${pattern.first}-${pattern.last}`;
}
