// Verdicts to disjoint ranges of ports, each with its status; and two such lists paired, range by range.
import { cutAtEdges } from '../base/cut-ranges.ts';
import { parseRanges } from '../model/port-ranges.ts';
import type { Verdict } from '../model/verdict.ts';
import type { PortStatus } from './port-status.ts';
import { statusOf, worstOf } from './port-status.ts';

/** Ports of one status, or of several that differ by address: one a class. */
export interface StatusRange {
  readonly first: number;
  readonly last: number;
  readonly statuses: readonly PortStatus[];
}

interface Piece {
  readonly first: number;
  readonly last: number;
  readonly status: PortStatus;
}

/** The ports of one protocol of one address, ascending; a port that several rules judge has the worst of their statuses. */
export function statusRangesOf(verdicts: readonly Verdict[]): StatusRange[] {
  const pieces = verdicts.flatMap((verdict): Piece[] => {
    const status = statusOf(verdict);
    return status === null ? [] : parseRanges(verdict.ports).map(({ first, last }) => ({ first, last, status }));
  });
  return cut(pieces).map(({ first, last, statuses }) => ({ first, last, statuses: [worstOf(statuses)] }));
}

/** Several addresses as one: of each port, every way in which it stands at any of them. */
export function overlaid(lists: readonly (readonly StatusRange[])[]): StatusRange[] {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return [...only];
  return cut(
    lists.flatMap((list) =>
      list.flatMap(({ first, last, statuses }) => statuses.map((status) => ({ first, last, status }))),
    ),
  );
}

/**
 * Of pieces that overlap, those of one class need no more than the one that reaches farthest: if any of them holds a port, it
 * does. So each cut costs as much as there are classes, however many pieces lie upon each other.
 */
function cut(pieces: Piece[]): StatusRange[] {
  pieces.sort((a, b) => a.first - b.first || a.last - b.last);
  if (pieces.every(({ first }, i) => i === 0 || first > (pieces[i - 1] as Piece).last))
    return pieces.map(({ first, last, status }) => ({ first, last, statuses: [status] }));
  const farthest = new Map<number, Piece>();
  const statusRanges: StatusRange[] = [];
  let next = 0;
  for (const { first, last: end } of cutAtEdges(pieces)) {
    for (let piece = pieces[next]; piece !== undefined && piece.first === first; piece = pieces[++next]) {
      const known = farthest.get(piece.status.class);
      if (known === undefined || known.last < piece.last) farthest.set(piece.status.class, piece);
    }
    const statuses = [...farthest.values()].filter(({ last }) => last >= first).map(({ status }) => status);
    if (statuses.length > 0) statusRanges.push({ first, last: end, statuses });
  }
  return statusRanges;
}

/** Ports of one list or both, ascending, cut where either is. */
export interface Pair {
  readonly first: number;
  readonly last: number;
  /** Empty where the list says nothing of them. */
  readonly before: readonly PortStatus[];
  readonly after: readonly PortStatus[];
}

const NOTHING: readonly PortStatus[] = [];

/** Two lists side by side. */
export function* paired(before: readonly StatusRange[], after: readonly StatusRange[]): Generator<Pair> {
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

/** The last port up to which a status range, from a port on, says the same: its own last, or the one before it begins. */
function lastAlike(statusRange: StatusRange | undefined, port: number): number {
  if (statusRange === undefined) return Infinity;
  return statusRange.first <= port ? statusRange.last : statusRange.first - 1;
}

function at(statusRange: StatusRange | undefined, port: number): readonly PortStatus[] {
  return statusRange !== undefined && statusRange.first <= port ? statusRange.statuses : NOTHING;
}
