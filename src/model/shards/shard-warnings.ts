// The warnings of a run that is one part of a divided one. They are about that run alone: a merged report leaves them out.
import { grouped } from '../../base/numbers-and-lists.ts';
import type { Shard } from '../report.ts';
import type { ShardNumber } from './shard.ts';

/** How much of the policy a part asked, and where the rest is. */
export function shardWarning({ index, of, planned, taken }: Shard): string {
  return `Shard ${index} of ${of} asked ${grouped(taken.count)} of the ${grouped(planned.count)} addresses and names of this policy. The result says nothing about the rest: only \`merge\` of all ${of} reports does.`;
}

/** A part that judged nothing. Its result is not a pass, and that takes nothing from a merge. */
export function emptyShardWarning({ index, of }: ShardNumber): string {
  return `Shard ${index} of ${of} has nothing to judge, because this policy has too few addresses and names for ${of} shards. Alone it is inconclusive; a merge of all ${of} reports is not affected. Use fewer shards.`;
}

/** Whether a warning is one of these. */
export function isShardWarning(warning: string): boolean {
  return /^Shard \d+ of \d+ (?:asked|has nothing) /.test(warning);
}
