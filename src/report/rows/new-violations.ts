// How many violations the baseline does not have, of any number of verdicts: as the summary counts its NEW, each port once.
import { countPorts } from '../../model/port-ranges.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { NewSinceBaseline } from './new-since-baseline.ts';

/** How many ports of a verdict are new; a verdict about no port is one. */
export function newPorts(verdict: Verdict, baseline: NewSinceBaseline): number {
  const parts = baseline.partsOf(verdict);
  return parts.reduce(
    (sum, { isNew, ranges }) =>
      isNew === true ? sum + (parts.length === 1 ? verdict.count : countPorts(ranges)) : sum,
    0,
  );
}

/** @returns null without a baseline */
export function countNewViolations({ drift, verdicts }: Pick<Report, 'drift' | 'verdicts'>): number | null {
  if (drift === null) return null;
  const baseline = new NewSinceBaseline({ drift });
  return verdicts.reduce(
    (sum, verdict) => (verdict.verdict === 'violation' ? sum + newPorts(verdict, baseline) : sum),
    0,
  );
}
