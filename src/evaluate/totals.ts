// Counts states and verdicts of a run, and says what result they make: pass, fail or inconclusive.
import type { Totals } from '../model/report.ts';
import type { RunResult, State, VerdictKind } from '../model/words.ts';

type Counts = { -readonly [K in keyof Totals]: Totals[K] };

const STATE_FIELD: Record<State, 'open' | 'closed' | 'filtered' | 'openOrFiltered' | 'unknown'> = {
  open: 'open',
  closed: 'closed',
  filtered: 'filtered',
  'open|filtered': 'openOrFiltered',
  unknown: 'unknown',
};

const VERDICT_FIELD: Record<VerdictKind, 'pass' | 'violation' | 'waived' | 'inconclusive' | 'notJudged'> = {
  pass: 'pass',
  violation: 'violation',
  waived: 'waived',
  inconclusive: 'inconclusive',
  'not-judged': 'notJudged',
};

export interface Tally {
  /** Counts a port once, whatever judges it. */
  state(state: State): void;
  /** Counts an applied entry: a port with two of them counts twice. */
  verdict(verdict: VerdictKind): void;
  totals(): Totals;
}

/** @param probes the ports that the plan held; names that did not resolve are not among them */
export function createTally(probes: number): Tally {
  const counts: Counts = {
    ...{ probes, open: 0, closed: 0, filtered: 0, openOrFiltered: 0, unknown: 0 },
    ...{ pass: 0, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 },
  };
  return {
    state: (state) => void counts[STATE_FIELD[state]]++,
    verdict: (verdict) => void counts[VERDICT_FIELD[verdict]]++,
    totals: () => ({ ...counts }),
  };
}

/** A violation outweighs everything; what could not be known outweighs every pass. */
export function resultOf(totals: Pick<Totals, 'violation' | 'inconclusive'>): RunResult {
  if (totals.violation > 0) return 'fail';
  return totals.inconclusive > 0 ? 'inconclusive' : 'pass';
}

/** Of a vantage that judges exposures alone: that it found none is no evidence, and no pass. */
export function exposed({ violation }: Pick<Totals, 'violation'>): RunResult {
  return violation > 0 ? 'fail' : 'inconclusive';
}
