// How many results each run of a SARIF file may have, and which of too many stay.
import { MOST_FILE_RESULTS, MOST_RESULTS, SHOWN_RESULTS } from './sarif-limits.ts';
import type { SarifLevel } from './sarif-types.ts';

const MOST_SEVERE_FIRST: readonly SarifLevel[] = ['error', 'warning', 'note'];

/** As many results as each of some runs may have: what is shown of each finds room in every file. */
export function mostResults(runs: number): number {
  return Math.max(SHOWN_RESULTS, Math.min(MOST_RESULTS, Math.floor(MOST_FILE_RESULTS / runs)));
}

/** The most severe of them, in the order given. */
export function mostSevere<Result extends { readonly level: SarifLevel }>(
  results: readonly Result[],
  most: number,
): readonly Result[] {
  if (results.length <= most) return results;
  const ordered = MOST_SEVERE_FIRST.flatMap((level) => results.filter((result) => result.level === level));
  const kept = new Set(ordered.slice(0, most));
  return results.filter((result) => kept.has(result));
}
