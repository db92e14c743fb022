// Compares the violations of the last run with this one: new, seen again, settled, dropped from the policy, or not checked this time.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { PortRange } from '../../model/policy.ts';
import { parseRanges, rangesWithout, unitedRanges } from '../../model/port-ranges.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { missingReports } from '../rows/merged/vantage-columns.ts';
import { minus, setOf, type ViolationGroup, type ViolationSet, violationsOf } from './violation-set.ts';

export interface ViolationFates {
  readonly added: ViolationSet;
  /** Violated still, where the last run could not check it. */
  readonly again: ViolationSet;
  /** Not known this time: inconclusive, outside the part that was checked, or of a vantage without a report. They count as before. */
  readonly unchecked: ViolationSet;
  /** Checked again and not a violation any more: as intended, covered by a waiver, or only observed. */
  readonly settled: ViolationSet;
  /** The policy no longer speaks of them. */
  readonly dropped: ViolationSet;
}

/**
 * @param before what was known to be violated
 * @param partial whether the run checked only a part of its policy
 * @param uncertain those of before that the last run could not check
 */
export function violationFates(
  before: ViolationSet,
  report: Report,
  partial: boolean,
  uncertain: ViolationSet = new Map(),
): ViolationFates {
  const now = violationsOf(report);
  const results = resultsOf(report, minus(before, now));
  // Of a vantage without all of its reports, what they do not say may be in the one that is not there: of a network, another address.
  const incomplete = new Set(missingReports(report).map(({ vantage }) => vantage));
  const parts = { unchecked: [] as ViolationGroup[], settled: [] as ViolationGroup[], dropped: [] as ViolationGroup[] };
  for (const group of minus(before, now).values()) {
    const { unknown, known, whole } = results.get(placeOf(group)) as HostResult;
    const place = (where: ViolationGroup[], ports: readonly PortRange[]) => {
      if (ports.length > 0) where.push({ ...group, ports });
    };
    if (whole || incomplete.has(group.vantage)) {
      place(parts.unchecked, group.ports);
      continue;
    }
    const certain = rangesWithout(group.ports, unitedRanges(unknown));
    const unmentioned = rangesWithout(certain, unitedRanges(known));
    place(parts.unchecked, rangesWithout(group.ports, certain));
    place(parts.settled, rangesWithout(certain, unmentioned));
    place(partial ? parts.unchecked : parts.dropped, unmentioned);
  }
  return {
    added: minus(now, before),
    again: minus(now, minus(now, uncertain)),
    unchecked: setOf(parts.unchecked),
    settled: setOf(parts.settled),
    dropped: setOf(parts.dropped),
  };
}

/** What this run says of one host's ports over one protocol. */
interface HostResult {
  readonly unknown: PortRange[];
  readonly known: PortRange[];
  /** Whether nothing at all is known of the name: it did not resolve, or an address of it was not asked. */
  whole: boolean;
}

function placeOf({ vantage, host, protocol }: Pick<ViolationGroup, 'vantage' | 'host' | 'protocol'>): string {
  return JSON.stringify([vantage, host, protocol]);
}

function resultsOf({ verdicts }: Pick<Report, 'verdicts'>, missing: ViolationSet): Map<string, HostResult> {
  const results = new Map<string, HostResult>();
  const byHost = new Map<string, HostResult[]>();
  for (const group of missing.values()) {
    if (results.has(placeOf(group))) continue;
    const result: HostResult = { unknown: [], known: [], whole: false };
    results.set(placeOf(group), result);
    const host = JSON.stringify([group.vantage, group.host]);
    getOrCreate(byHost, host, () => []).push(result);
  }
  for (const verdict of verdicts) {
    if (verdict.ports === null) aboutTheName(verdict, results, byHost);
    else {
      const result = results.get(placeOf(verdict));
      if (result === undefined) continue;
      const list = verdict.verdict === 'inconclusive' ? result.unknown : result.known;
      for (const range of parseRanges(verdict.ports)) list.push(range);
    }
  }
  return results;
}

/** A verdict without ports: where a name leads, or that it leads nowhere. Ports of an address that it must not have are not asked. */
function aboutTheName(
  verdict: Verdict,
  results: Map<string, HostResult>,
  byHost: ReadonlyMap<string, HostResult[]>,
): void {
  const { vantage, host } = verdict;
  results.get(placeOf({ vantage, host, protocol: null }))?.known.push({ first: 0, last: 0 });
  if (verdict.verdict === 'pass') return;
  for (const result of byHost.get(JSON.stringify([vantage, host])) ?? []) result.whole = true;
}
