// The totals of merged verdicts: each port of an address counts once a vantage by its state, and each verdict by what it judges.

import { type Counts, noCounts, STATE_FIELD, VERDICT_FIELD } from '../model/documents/totals.ts';
import { countPorts, parseRanges, unitedRanges } from '../model/port-ranges.ts';
import type { Totals } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import type { JudgedAddress } from './judge/judge-addresses.ts';
import type { AddressGroup } from './verdict-index.ts';

/** Counts what verdicts judge; a port with two rules counts twice. */
export function countVerdict(counts: Counts, { verdict, count }: Verdict): void {
  counts[VERDICT_FIELD[verdict]] += count;
}

/** Counts what is known of what has no ports: a name, or a report that is missing. */
function countStateOfHost(counts: Counts, { state }: Verdict): void {
  if (state !== null) counts[STATE_FIELD[state]]++;
}

/** @param verdicts all that there are on the ports of one address: a port that two names share is one port */
function countStates(counts: Counts, verdicts: readonly Verdict[]): void {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = `${verdict.state} ${verdict.protocol} ${verdict.vantage}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [verdict]);
    else group.push(verdict);
  }
  for (const group of groups.values()) {
    const { state } = group[0] as Verdict;
    if (state === null) continue;
    const ports = group.length === 1 ? (group[0] as Verdict).count : portsOf(group);
    counts[STATE_FIELD[state]] += ports;
    counts.probes += ports;
  }
}

function portsOf(verdicts: readonly Verdict[]): number {
  return countPorts(unitedRanges(verdicts.flatMap(({ ports }) => parseRanges(ports))));
}

/** Of all verdicts of a merge. */
export function mergedTotals(groups: readonly AddressGroup[], judged: readonly JudgedAddress[]): Totals {
  const counts = noCounts();
  for (const { verdicts } of groups) {
    for (const verdict of verdicts) {
      countVerdict(counts, verdict);
      if (verdict.ports === null) countStateOfHost(counts, verdict);
    }
  }
  for (const { groups } of judged)
    countStates(
      counts,
      groups.flatMap(({ verdicts }) => verdicts.filter(({ ports }) => ports !== null)),
    );
  return counts;
}
