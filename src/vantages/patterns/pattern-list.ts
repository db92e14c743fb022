// The patterns of a merge in their order, the most severe first, and no more of a kind than somebody can read.

import { getOrCreate } from '../../base/get-or-create.ts';
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Pattern } from '../../model/report.ts';
import { PATTERN_KINDS, type PatternKind, type Severity, severityRank } from '../../model/words.ts';

/** Of each kind so many are listed: the verdicts have the rest. */
export const MOST_OF_A_KIND = 500;

/** Keeps of each kind and severity what may be listed in the end, and counts the rest. */
export class PatternList {
  readonly #found = new Map<PatternKind, Map<number, Pattern[]>>();
  readonly #counts = new Map<PatternKind, number>();

  /** @param pattern is only made where it is kept */
  add(kind: PatternKind, severity: Severity | null, pattern: () => Pattern): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    const bySeverity = getOrCreate(this.#found, kind, () => new Map<number, Pattern[]>());
    const same = getOrCreate(bySeverity, severityRank(severity), () => []);
    if (same.length < MOST_OF_A_KIND) same.push(pattern());
  }

  /** By kind, then by severity, then in the order in which they were added. */
  patterns(): Pattern[] {
    return PATTERN_KINDS.flatMap((kind) =>
      [...(this.#found.get(kind) ?? [])]
        .sort(([a], [b]) => a - b)
        .flatMap(([, list]) => list)
        .slice(0, MOST_OF_A_KIND),
    );
  }

  /** A warning for each kind of which not all are listed. */
  warnings(): string[] {
    return PATTERN_KINDS.flatMap((kind) => {
      const count = this.#counts.get(kind) ?? 0;
      if (count <= MOST_OF_A_KIND) return [];
      return [
        `There are ${counted(count, 'pattern')} of the kind ${kind}, and the first ${grouped(MOST_OF_A_KIND)} are listed. The verdicts have them all.`,
      ];
    });
  }
}
