// How the ports of a pattern are from each vantage, in the words of the matrix: whether the policy means it so, which states alone do not say.
import { getOrCreate } from '../../../base/get-or-create.ts';
import { parseRanges, sharedRanges } from '../../../model/port-ranges.ts';
import type { Pattern, Report } from '../../../model/report.ts';
import type { State } from '../../../model/words.ts';
import { type CellKind, cellKind, moreSevere } from '../matrix/cell-kinds.ts';

/** A pattern as one vantage sees it. */
export interface PatternCell {
  /** Null for the nameless vantage. */
  readonly name: string | null;
  /** Null where that vantage was not to judge it, or no report says. */
  readonly state: State | null;
  /** Null where no verdict of that vantage is behind it. */
  readonly kind: CellKind | null;
}

interface Seen {
  readonly vantage: string | null;
  readonly ports: string;
  readonly state: State | null;
  readonly kind: CellKind;
}

type Spot = Pick<Pattern, 'host' | 'address' | 'protocol'>;

/** Without a protocol: all that is known of the address. */
const spotKey = ({ host, address, protocol }: Spot) => JSON.stringify([host, address, protocol]);

/**
 * Looks at each verdict once, and keeps those of the machines that have one of the patterns.
 * @param patterns those that are shown
 */
export function patternCells(
  { verdicts }: Pick<Report, 'verdicts'>,
  patterns: readonly Pattern[],
): { of(pattern: Pattern): readonly PatternCell[] } {
  const seen = new Map<string, Seen[]>(
    patterns.filter(({ address }) => address !== null).map((pattern) => [spotKey(pattern), []]),
  );
  for (const verdict of seen.size === 0 ? [] : verdicts) {
    const { vantage, ports, state } = verdict;
    if (ports === null) continue;
    for (const key of [spotKey(verdict), spotKey({ ...verdict, protocol: null })])
      seen.get(key)?.push({ vantage, ports, state, kind: cellKind(verdict) });
  }
  return {
    of(pattern) {
      const kinds = new Map<string, CellKind>();
      const ranges = parseRanges(pattern.ports);
      const meets = new Map<string, boolean>();
      for (const { vantage, ports, state, kind } of seen.get(spotKey(pattern)) ?? []) {
        const isOf = () => ports === pattern.ports || sharedRanges(ranges, parseRanges(ports)).length > 0;
        // Of a whole address one state is told, and its ports may have others.
        if (pattern.ports === null ? state !== pattern.states[vantage ?? ''] : !getOrCreate(meets, ports, isOf))
          continue;
        kinds.set(vantage ?? '', moreSevere(kind, kinds.get(vantage ?? '')));
      }
      return Object.entries(pattern.states).map(([name, state]) => ({
        name: name === '' ? null : name,
        state,
        kind: state === null ? null : (kinds.get(name) ?? null),
      }));
    },
  };
}
