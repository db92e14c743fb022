// The vantages of a merged report as the page's filter names and numbers them.
import { isMerged, type Report } from '../../model/report.ts';
import { vantageColumns } from '../rows/merged/vantage-columns.ts';

export interface VantageNumbers {
  /** In the order of the filter; null for the nameless vantage. Empty where there is nothing to choose from. */
  readonly names: readonly (string | null)[];
  /** `0,2`: the places of some of them in that order. */
  readonly of: (vantages: readonly (string | null)[]) => string;
}

const NONE: VantageNumbers = { names: [], of: () => '' };

/** Those that are missing are among them: what could not be checked from there is found by them. */
export function vantageNumbers(report: Report): VantageNumbers {
  const names = isMerged(report) ? vantageColumns(report).map(({ name }) => name) : [];
  if (names.length < 2) return NONE;
  const numbers = new Map(names.map((name, index) => [name, index]));
  return {
    names,
    of: (vantages) => vantages.flatMap((name) => numbers.get(name) ?? []).join(','),
  };
}
