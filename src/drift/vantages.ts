// Pairs the vantages of two reports, and lists those that only one of them has.
import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';

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

/** What tells from where a report looked. */
type Looking = Pick<Report, 'vantage' | 'verdicts'>;

/** In the order of the report; a report without verdicts has the vantage of its run. */
export function vantagesOf({ vantage, verdicts }: Looking): readonly Name[] {
  const found = new Set<Name>();
  for (const verdict of verdicts) if (!isOfMissingReport(verdict)) found.add(verdict.vantage);
  return verdicts.length === 0 ? [vantage] : [...found];
}

/** Vantages of which a merged report lacks something: what it does not say from there, it does not know. */
export function lackingVantages({ verdicts }: Pick<Report, 'verdicts'>): ReadonlySet<Name> {
  const lacking = new Set<Name>();
  for (const verdict of verdicts) if (isOfMissingReport(verdict)) lacking.add(verdict.vantage);
  return lacking;
}

/** It stands for a report that a merge lacks, and says nothing of any host. */
export function isOfMissingReport({ cause }: Pick<Verdict, 'cause'>): boolean {
  return cause === 'no-report';
}

/**
 * By name; where each report has one alone the two are compared whatever they are called, as a vantage may be renamed. But not
 * where one of them lacks a vantage: then each may have what the other lacks.
 */
export function vantagePairs(baseline: Looking, now: Looking): VantagePairs {
  const [before, after] = [vantagesOf(baseline), vantagesOf(now)];
  const [was, is] = [before[0] ?? null, after[0] ?? null];
  const isWhole = lackingVantages(baseline).size + lackingVantages(now).size === 0;
  if (before.length === 1 && after.length === 1 && isWhole)
    return { pairs: [{ before: was, after: is }], onlyBefore: [], onlyAfter: [] };
  return {
    pairs: after.filter((name) => before.includes(name)).map((name) => ({ before: name, after: name })),
    onlyBefore: before.filter((name) => !after.includes(name)),
    onlyAfter: after.filter((name) => !before.includes(name)),
  };
}
