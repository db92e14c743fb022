// What became of violations that were there before and are not now: only what was looked at again may count as gone.
import type { PortRange } from '../../model/policy.ts';
import { parseRanges, rangesWithout, unitedRanges } from '../../model/port-ranges.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { minus, setOf, type ViolationGroup, type ViolationSet, violationsOf } from './violation-set.ts';

export interface ViolationFates {
  readonly added: ViolationSet;
  /** Not known this time: inconclusive, or outside of the part that was checked. They stand as they were. */
  readonly unchecked: ViolationSet;
  /** Looked at again, and no violation: as intended, excused by a waiver, or only observed. */
  readonly settled: ViolationSet;
  /** The policy no longer speaks of them. */
  readonly dropped: ViolationSet;
}

/**
 * @param before what was known to be violated
 * @param partial whether the run looked at a part of its policy alone
 */
export function violationFates(before: ViolationSet, report: Report, partial: boolean): ViolationFates {
  const now = violationsOf(report);
  const sights = sightsOf(report, minus(before, now));
  const parts = { unchecked: [] as ViolationGroup[], settled: [] as ViolationGroup[], dropped: [] as ViolationGroup[] };
  for (const group of minus(before, now).values()) {
    const { unknown, known, whole } = sights.get(placeOf(group)) as Sight;
    const place = (where: ViolationGroup[], ports: readonly PortRange[]) => {
      if (ports.length > 0) where.push({ ...group, ports });
    };
    if (whole) {
      place(parts.unchecked, group.ports);
      continue;
    }
    const certain = rangesWithout(group.ports, unitedRanges(unknown));
    const unseen = rangesWithout(certain, unitedRanges(known));
    place(parts.unchecked, rangesWithout(group.ports, certain));
    place(parts.settled, rangesWithout(certain, unseen));
    place(partial ? parts.unchecked : parts.dropped, unseen);
  }
  return {
    added: minus(now, before),
    unchecked: setOf(parts.unchecked),
    settled: setOf(parts.settled),
    dropped: setOf(parts.dropped),
  };
}

/** What this run says of one host's ports over one protocol. */
interface Sight {
  readonly unknown: PortRange[];
  readonly known: PortRange[];
  /** Whether nothing at all is known of the name: it did not resolve, or an address of it was not asked. */
  whole: boolean;
}

function placeOf({ vantage, host, protocol }: Pick<ViolationGroup, 'vantage' | 'host' | 'protocol'>): string {
  return JSON.stringify([vantage, host, protocol]);
}

function sightsOf({ verdicts }: Pick<Report, 'verdicts'>, missing: ViolationSet): Map<string, Sight> {
  const sights = new Map<string, Sight>();
  const byHost = new Map<string, Sight[]>();
  for (const group of missing.values()) {
    if (sights.has(placeOf(group))) continue;
    const sight: Sight = { unknown: [], known: [], whole: false };
    sights.set(placeOf(group), sight);
    const host = JSON.stringify([group.vantage, group.host]);
    byHost.set(host, [...(byHost.get(host) ?? []), sight]);
  }
  for (const verdict of verdicts) {
    if (verdict.ports === null) aboutTheName(verdict, sights, byHost);
    else {
      const sight = sights.get(placeOf(verdict));
      if (sight === undefined) continue;
      const list = verdict.verdict === 'inconclusive' ? sight.unknown : sight.known;
      for (const range of parseRanges(verdict.ports)) list.push(range);
    }
  }
  return sights;
}

/** A verdict without ports: where a name leads, or that it leads nowhere. Ports of an address that it must not have are not asked. */
function aboutTheName(verdict: Verdict, sights: Map<string, Sight>, byHost: ReadonlyMap<string, Sight[]>): void {
  const { vantage, host } = verdict;
  sights.get(placeOf({ vantage, host, protocol: null }))?.known.push({ first: 0, last: 0 });
  if (verdict.verdict === 'pass') return;
  for (const sight of byHost.get(JSON.stringify([vantage, host])) ?? []) sight.whole = true;
}
