// Which ports get a column of the exposure matrix: violations first, then open ports, then what is named one by one.
import { getOrCreate } from '../../../base/get-or-create.ts';

import { parseRanges } from '../../../model/port-ranges.ts';
import type { Verdict } from '../../../model/verdict.ts';
import { PROTOCOLS, type Protocol } from '../../../model/words.ts';

/** A longer range is a sweep: no single port of it deserves a column. */
const LONGEST_NAMED = 32;

export interface Column {
  readonly protocol: Protocol;
  readonly port: number;
  /** Null where the report knows none. */
  readonly service: string | null;
}

interface Candidate {
  readonly protocol: Protocol;
  readonly port: number;
  service: string | null;
  /** 0 violation, 1 open or expected open, 2 waived or not known, 3 named one by one. */
  rank: number;
  hosts: number;
}

/** Null for a port that does not deserve a column: one among the many that a range covers. */
function rankOf({ verdict, state, expected, count, ports }: Verdict, isSingle: boolean): number | null {
  if (verdict === 'violation') return 0;
  if (state === 'open' || expected === 'open') return 1;
  if (verdict === 'waived' || verdict === 'inconclusive') return 2;
  return isSingle && (count === 1 || ports?.includes('-') === false) ? 3 : null;
}

/** Columns in the order of their numbers, TCP first, and how many more ports deserved one. */
export function matrixColumns(verdicts: readonly Verdict[], most: number): { columns: Column[]; crowdedOut: number } {
  const candidates = new Map<number, Candidate>();
  for (const verdict of verdicts) {
    const { protocol, service } = verdict;
    if (protocol === null || verdict.ports === null) continue;
    for (const { first, last } of parseRanges(verdict.ports)) {
      if (last - first >= LONGEST_NAMED) continue;
      const rank = rankOf(verdict, first === last);
      if (rank === null) continue;
      for (let port = first; port <= last; port++) {
        const key = port * PROTOCOLS.length + PROTOCOLS.indexOf(protocol);
        const known = getOrCreate(candidates, key, () => ({ protocol, port, service, rank, hosts: 0 }));
        known.rank = Math.min(known.rank, rank);
        known.service ??= service;
        known.hosts += 1;
      }
    }
  }
  const best = [...candidates.values()].sort((a, b) => a.rank - b.rank || b.hosts - a.hosts || a.port - b.port);
  const columns = best
    .slice(0, most)
    .sort((a, b) => PROTOCOLS.indexOf(a.protocol) - PROTOCOLS.indexOf(b.protocol) || a.port - b.port)
    .map(({ protocol, port, service }) => ({ protocol, port, service }));
  return { columns, crowdedOut: best.length - columns.length };
}
