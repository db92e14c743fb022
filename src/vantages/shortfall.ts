// What a merge lacks: a vantage, a shard, or a report that does not count, as a verdict and a pattern of the merged report.
import { wholeRunVerdict } from '../model/documents/whole-run-verdict.ts';
import type { Pattern } from '../model/report.ts';
import type { RuleReference, Verdict } from '../model/verdict.ts';

/** Something that a merge lacks, so that its result is inconclusive at best. */
export interface Shortfall {
  /** The vantage that it is about; empty for the nameless one. */
  readonly key: string;
  /** `vantage internet, shard 2 of 8`. */
  readonly host: string;
  readonly explanation: string;
  readonly advice: string;
}

export function missingVerdict({ key, host, explanation, advice }: Shortfall, rule: RuleReference): Verdict {
  return wholeRunVerdict({ host, vantage: key === '' ? null : key, cause: 'no-report', explanation, advice, rule });
}

export function missingPattern({ key, host, explanation, advice }: Shortfall): Pattern {
  return {
    kind: 'missing',
    host,
    address: null,
    protocol: null,
    ports: null,
    count: 1,
    states: Object.fromEntries([[key, null]]),
    explanation,
    advice,
  };
}
