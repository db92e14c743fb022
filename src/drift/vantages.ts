// Pairs the vantages of two reports, and lists those that only one of them has.
import type { Report } from '../model/report.ts';

type Name = string | null;

/** What a vantage is called in each of two reports. */
export interface VantagePair {
  readonly before: Name;
  readonly after: Name;
}

export interface VantagePairs {
  readonly pairs: readonly VantagePair[];
  /** Vantages of one report that the other has no counterpart for. */
  readonly onlyBefore: readonly Name[];
  readonly onlyAfter: readonly Name[];
}

/** In the order of the report; a report without verdicts has the vantage of its run. */
export function vantagesOf({ vantage, verdicts }: Pick<Report, 'vantage' | 'verdicts'>): readonly Name[] {
  const found = new Set<Name>(verdicts.map((verdict) => verdict.vantage));
  return found.size === 0 ? [vantage] : [...found];
}

/** By name; where each report has one alone the two are compared whatever they are called, as a vantage may be renamed. */
export function vantagePairs(before: readonly Name[], after: readonly Name[]): VantagePairs {
  const [was, is] = [before[0] ?? null, after[0] ?? null];
  if (before.length === 1 && after.length === 1)
    return { pairs: [{ before: was, after: is }], onlyBefore: [], onlyAfter: [] };
  return {
    pairs: after.filter((name) => before.includes(name)).map((name) => ({ before: name, after: name })),
    onlyBefore: before.filter((name) => !after.includes(name)),
    onlyAfter: after.filter((name) => !before.includes(name)),
  };
}
