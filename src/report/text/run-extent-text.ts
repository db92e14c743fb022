// What part of the policy a report covers, in words: how many hosts and ports, a shard of a divided run, times of a merge.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import { isNarrowed } from '../../model/documents/partial-run.ts';
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

/** How each option is written that narrows a run. */
const NARROWED_BY = { only: '--only', shard: '--shard', scope: '--scope' } as const;

/** `2 of 40 ports checked, by --only`; null for a run that was told to leave out nothing, and for a merge. */
function partText(report: Pick<Report, 'part' | 'shard' | 'vantages' | 'warnings'>): string | null {
  const { part, shard } = report;
  // Reports of older versions do not say how much it is.
  if (part === undefined)
    return !isMerged(report) && isNarrowed(report) ? 'only a part of the policy, by --only' : null;
  // Which shard it is stands beside it.
  const others = part.by.filter((one) => one !== 'shard' || shard === null);
  const by = others.length === 0 ? '' : `, by ${others.map((one) => NARROWED_BY[one]).join(' and ')}`;
  return part.of === null
    ? `${counted(part.checked, 'port')} of a part of the policy checked${by}`
    : `${grouped(part.checked)} of ${counted(part.of, 'port')} checked${by}`;
}

/** What of the policy the result is about, to stand beside it: `shard 2 of 8`, `2 of 40 ports checked, by --only`. Empty: all of it. */
export function partTexts(report: Pick<Report, 'part' | 'shard' | 'vantages' | 'warnings'>): readonly string[] {
  return [shardText(report), partText(report)].filter((text) => text !== null);
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
