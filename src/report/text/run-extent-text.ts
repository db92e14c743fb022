// What part of the policy a report covers, in words: how many hosts and ports, a shard of a divided run, times of a merge.
import { counted } from '../../base/numbers-and-lists.ts';
import { isMerged, type Report } from '../../model/report.ts';
import { isShardWarning } from '../../model/shards/shard-warnings.ts';
import { durationText, minuteText, spanText } from './counts-text.ts';

/** `3 hosts, 44 ports`; in a merged report each vantage has its own view of a port, and its verdict counts. */
export function extentText(hosts: number, { totals, vantages }: Pick<Report, 'totals' | 'vantages'>): string {
  const machines = counted(hosts, 'host');
  if (!isMerged({ vantages })) return `${machines}, ${counted(totals.probes, 'port')}`;
  return `${machines}, ${counted(totals.probes, 'port view')} (a port counts once for each vantage that asked it)`;
}

/** How long the run took and when it began; of a merge, from when to when its runs were. */
export function timeTexts({ startedAt, finishedAt, durationMs, vantages }: Report): readonly string[] {
  return isMerged({ vantages }) ? [spanText(startedAt, finishedAt)] : [durationText(durationMs), minuteText(startedAt)];
}

/** `shard 2 of 8`; null for a run that is not divided. */
export function shardText({ shard }: Pick<Report, 'shard'>): string | null {
  return shard === null ? null : `shard ${shard.index} of ${shard.of}`;
}

/** What the result of a shard does not say, as its warnings have it; they stand beside the result, and not in the list of warnings. Not escaped. */
export function shardCaveats({ shard, warnings }: Pick<Report, 'shard' | 'warnings'>): readonly string[] {
  if (shard === null) return [];
  const own = warnings.filter(isShardWarning);
  return own.length > 0 ? own : ['Only a part of the policy was asked here: `port-policy merge` tells of the whole.'];
}

/** The warnings that are left for the list of them. */
export function listedWarnings({ shard, warnings }: Pick<Report, 'shard' | 'warnings'>): readonly string[] {
  return shard === null ? warnings : warnings.filter((one) => !isShardWarning(one));
}
