// Verdicts, cut where any of them begins or ends: disjoint runs of ports with all that is said of each. No port by itself.
import { parseRanges } from '../model/port-ranges.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Standing } from './port-status.ts';
import { standingOf, together } from './port-status.ts';

/** Ports that stand alike, in one of the ways of `standings`: one a class. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly standings: readonly Standing[];
}

interface Piece {
  readonly first: number;
  readonly last: number;
  readonly standing: Standing;
}

/** The ports of one protocol of one address, ascending; a port that several rules judge stands as the gravest says. */
export function stretchesOf(verdicts: readonly Verdict[]): Stretch[] {
  const pieces = verdicts.flatMap((verdict): Piece[] => {
    const standing = standingOf(verdict);
    return standing === null ? [] : parseRanges(verdict.ports).map(({ first, last }) => ({ first, last, standing }));
  });
  return cut(pieces).map(({ first, last, standings }) => ({ first, last, standings: [together(standings)] }));
}

/** Several addresses as one: of each port, every way in which it stands at any of them. */
export function overlaid(lists: readonly (readonly Stretch[])[]): Stretch[] {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return [...only];
  return cut(
    lists.flatMap((list) =>
      list.flatMap(({ first, last, standings }) => standings.map((standing) => ({ first, last, standing }))),
    ),
  );
}

/**
 * Of pieces that overlap, those of one class need no more than the one that reaches farthest: if any of them holds a port, it
 * does. So each cut costs as much as there are classes, however many pieces lie upon each other.
 */
function cut(pieces: Piece[]): Stretch[] {
  pieces.sort((a, b) => a.first - b.first || a.last - b.last);
  if (pieces.every(({ first }, i) => i === 0 || first > (pieces[i - 1] as Piece).last))
    return pieces.map(({ first, last, standing }) => ({ first, last, standings: [standing] }));
  const edges = [...new Set(pieces.flatMap(({ first, last }) => [first, last + 1]))].sort((a, b) => a - b);
  const farthest = new Map<number, Piece>();
  const stretches: Stretch[] = [];
  let next = 0;
  for (const [i, first] of edges.slice(0, -1).entries()) {
    for (let piece = pieces[next]; piece !== undefined && piece.first === first; piece = pieces[++next]) {
      const known = farthest.get(piece.standing.class);
      if (known === undefined || known.last < piece.last) farthest.set(piece.standing.class, piece);
    }
    const standings = [...farthest.values()].filter(({ last }) => last >= first).map(({ standing }) => standing);
    if (standings.length > 0) stretches.push({ first, last: (edges[i + 1] as number) - 1, standings });
  }
  return stretches;
}

/** Ports of one list or both, ascending, cut where either is. */
export interface Pair {
  readonly first: number;
  readonly last: number;
  /** Empty where the list says nothing of them. */
  readonly before: readonly Standing[];
  readonly after: readonly Standing[];
}

const NOTHING: readonly Standing[] = [];

/** Two lists side by side. */
export function* paired(before: readonly Stretch[], after: readonly Stretch[]): Generator<Pair> {
  let [i, j, first] = [0, 0, 0];
  for (;;) {
    const [a, b] = [before[i], after[j]];
    if (a === undefined && b === undefined) return;
    first = Math.max(first, Math.min(a?.first ?? Infinity, b?.first ?? Infinity));
    const last = Math.min(lastAlike(a, first), lastAlike(b, first));
    yield { first, last, before: at(a, first), after: at(b, first) };
    if (a?.last === last) i++;
    if (b?.last === last) j++;
    first = last + 1;
  }
}

/** The last port up to which a stretch, from a port on, says the same: its own last, or the one before it begins. */
function lastAlike(stretch: Stretch | undefined, port: number): number {
  if (stretch === undefined) return Infinity;
  return stretch.first <= port ? stretch.last : stretch.first - 1;
}

function at(stretch: Stretch | undefined, port: number): readonly Standing[] {
  return stretch !== undefined && stretch.first <= port ? stretch.standings : NOTHING;
}
