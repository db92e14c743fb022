// The verdict of a run that could not check what it was there for, or of one that a merge lacks: about no port, and never a pass.
import type { Verdict } from '../verdict.ts';

/** What differs from run to run. `host` is what the verdict is about, in words: `vantage internet, shard 2 of 8`. */
export type OfWholeRun = Pick<Verdict, 'host' | 'vantage' | 'cause' | 'explanation' | 'advice' | 'rule'>;

export function wholeRunVerdict({ host, vantage, cause, explanation, advice, rule }: OfWholeRun): Verdict {
  return {
    host,
    address: null,
    vantage,
    protocol: null,
    ports: null,
    count: 1,
    service: null,
    expected: null,
    state: 'unknown',
    cause,
    verdict: 'inconclusive',
    severity: null,
    evidence: 'none',
    explanation,
    advice,
    attempts: 0,
    rttMs: null,
    rule,
    waiver: null,
  };
}
