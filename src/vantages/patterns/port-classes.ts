// The ports of one protocol of an address, in classes: those that every vantage sees and judges the same are one, as ranges.

import { sweepEdges } from '../../base/cut-ranges.ts';
import { getOrCreate } from '../../base/get-or-create.ts';
import type { PortRange } from '../../model/policy.ts';
import { parseRanges } from '../../model/port-ranges.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { VerdictKind } from '../../model/words.ts';
import { vantageKey } from '../vantage-names.ts';

/** Ports that are the same to every vantage. */
export interface PortsSeen {
  /** Ascending, disjoint, never adjacent. */
  readonly ranges: readonly PortRange[];
  /** What each vantage says of them, by its key; where several of its rules judge them, the worst. */
  readonly seen: ReadonlyMap<string, Verdict>;
}

interface Piece extends PortRange {
  readonly verdict: Verdict;
}

const WORST_FIRST: readonly VerdictKind[] = ['violation', 'inconclusive', 'waived', 'pass', 'not-judged'];

/** @param verdicts on the ports of one protocol of one address, of one host */
export function portClasses(verdicts: readonly Verdict[]): PortsSeen[] {
  const classes = new Map<string, { ranges: { first: number; last: number }[]; seen: ReadonlyMap<string, Verdict> }>();
  const active = new Set<Verdict>();
  for (const { first, last, ended, started } of sweepEdges<number, Piece>(piecesOf(verdicts))) {
    for (const { verdict } of ended) active.delete(verdict);
    for (const { verdict } of started) active.add(verdict);
    if (active.size === 0) continue;
    const seen = worstByVantage(active);
    const { ranges } = getOrCreate(classes, classKey(seen), () => ({ ranges: [], seen }));
    const before = ranges.at(-1);
    if (before?.last === first - 1) before.last = last;
    else ranges.push({ first, last });
  }
  return [...classes.values()];
}

function piecesOf(verdicts: readonly Verdict[]): Piece[] {
  return verdicts.flatMap((verdict) => parseRanges(verdict.ports).map(({ first, last }) => ({ first, last, verdict })));
}

function worstByVantage(active: ReadonlySet<Verdict>): ReadonlyMap<string, Verdict> {
  const seen = new Map<string, Verdict>();
  for (const verdict of active) {
    const key = vantageKey(verdict.vantage);
    const known = seen.get(key);
    if (known === undefined || rank(verdict) < rank(known)) seen.set(key, verdict);
  }
  return seen;
}

function rank({ verdict }: Verdict): number {
  return WORST_FIRST.indexOf(verdict);
}

/** All that the kind of a pattern and its sentences depend on; the order of vantages does not count. */
function classKey(seen: ReadonlyMap<string, Verdict>): string {
  return [...seen]
    .map(([key, { state, verdict, expected, evidence, severity, lacks }]) =>
      [key, state, verdict, expected, evidence === 'none', severity, lacks].join('\n'),
    )
    .sort()
    .join('\t');
}
