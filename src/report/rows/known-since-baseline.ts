// Whether a finding that is not new was in the baseline: only where every port that is known now was compared.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { PortRange } from '../../model/policy.ts';
import { countPorts, parseRanges, unitedRanges } from '../../model/port-ranges.ts';
import type { Report } from '../../model/report.ts';

/**
 * What nothing is known of now is never compared. If that is all that was not compared, each violation of this run was held
 * against the baseline, and one that is no change was in it.
 */
export function isEachKnownCompared({ drift, verdicts }: Pick<Report, 'drift' | 'verdicts'>): boolean {
  if (drift === null) return false;
  if (drift.notCompared === 0) return true;
  const unknown = new Map<string, PortRange[]>();
  for (const { host, address, vantage, protocol, ports, state } of verdicts) {
    if (state !== 'unknown' || ports === null) continue;
    const ranges = getOrCreate(unknown, JSON.stringify([host, address, vantage, protocol]), (): PortRange[] => []);
    for (const range of parseRanges(ports)) ranges.push(range);
  }
  const count = [...unknown.values()].reduce((sum, ranges) => sum + countPorts(unitedRanges(ranges)), 0);
  return count === drift.notCompared;
}
