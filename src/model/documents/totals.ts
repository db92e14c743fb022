// Totals: the field that each state and each verdict is counted in, and which result they make. A run and a merge count alike.
import type { Totals } from '../report.ts';
import type { RunResult, State, VerdictKind } from '../words.ts';

/** Totals while they are counted. */
export type Counts = { -readonly [K in keyof Totals]: Totals[K] };

export const STATE_FIELD: Readonly<Record<State, 'open' | 'closed' | 'filtered' | 'openOrFiltered' | 'unknown'>> = {
  open: 'open',
  closed: 'closed',
  filtered: 'filtered',
  'open|filtered': 'openOrFiltered',
  unknown: 'unknown',
};

export const VERDICT_FIELD: Readonly<
  Record<VerdictKind, 'pass' | 'violation' | 'waived' | 'inconclusive' | 'notJudged'>
> = {
  pass: 'pass',
  violation: 'violation',
  waived: 'waived',
  inconclusive: 'inconclusive',
  'not-judged': 'notJudged',
};

/** @param probes the ports that are known to have been planned */
export function noCounts(probes = 0): Counts {
  return {
    ...{ probes, open: 0, closed: 0, filtered: 0, openOrFiltered: 0, unknown: 0 },
    ...{ pass: 0, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 },
  };
}

/** A violation outweighs everything; what could not be known outweighs every pass. */
export function resultOf({ violation, inconclusive }: Pick<Totals, 'violation' | 'inconclusive'>): RunResult {
  if (violation > 0) return 'fail';
  return inconclusive > 0 ? 'inconclusive' : 'pass';
}
