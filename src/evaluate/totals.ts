// Counts states and verdicts of a run, and says what the exposures alone make of it.
import { noCounts, STATE_FIELD, VERDICT_FIELD } from '../model/documents/totals.ts';
import type { Totals } from '../model/report.ts';
import type { RunResult, State, VerdictKind } from '../model/words.ts';

export interface Tally {
  /** Counts a port once, whatever judges it. */
  state(state: State): void;
  /** Counts an applied entry: a port with two of them counts twice. */
  verdict(verdict: VerdictKind): void;
  totals(): Totals;
}

/** @param probes the ports that the plan held; names that did not resolve are not among them */
export function createTally(probes: number): Tally {
  const counts = noCounts(probes);
  return {
    state: (state) => void counts[STATE_FIELD[state]]++,
    verdict: (verdict) => void counts[VERDICT_FIELD[verdict]]++,
    totals: () => ({ ...counts }),
  };
}

/** Of a vantage that judges exposures alone: that it found none is no evidence, and no pass. */
export function exposed({ violation }: Pick<Totals, 'violation'>): RunResult {
  return violation > 0 ? 'fail' : 'inconclusive';
}
