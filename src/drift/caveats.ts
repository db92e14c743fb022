// Caveats: why a comparison of two reports may mislead (another vantage, another policy, a part of it), in sentences.
import { firstFew } from '../base/numbers-and-lists.ts';
import { isPartial } from '../model/documents/partial-run.ts';
import type { Report } from '../model/report.ts';
import { hasSameHosts, isSamePolicy } from './comparison.ts';
import { lackingVantages, vantagePairs } from './vantages.ts';

/** Vantages that a sentence lists. */
const MOST_LISTED = 10;

/** @returns a sentence for each, the weightiest first; empty where the two are of one kind */
export function caveatsOf(baseline: Report, now: Report): string[] {
  return [
    ...vantageCaveats(baseline, now),
    // Times of a report are all of one form, and so ordered as texts are.
    ...(baseline.startedAt > now.startedAt
      ? [`The baseline (${baseline.startedAt}) is newer than this run (${now.startedAt}): it is not what was before.`]
      : []),
    ...partCaveats(baseline, now),
    ...(isSamePolicy(baseline, now)
      ? []
      : ['The baseline was judged by another policy than this run: what changed may be the policy, and not a host.']),
    ...(hasSameHosts(baseline, now)
      ? []
      : [
          'The baseline read other files of hosts (`hosts-in`) than this run: where a host is new or gone, what changed may be the file alone.',
        ]),
  ];
}

function partCaveats(baseline: Report, now: Report): string[] {
  const [was, is] = [baseline.shard, now.shard];
  if (was !== null && is !== null && was.index === is.index && was.of === is.of)
    return [`Both reports are of shard ${is.index} of ${is.of}: hosts of the other shards were not compared.`];
  return [
    ...(isPartial(baseline)
      ? ['The baseline asked only a part of its policy: what it did not ask was not compared.']
      : []),
    ...(isPartial(now) ? ['This run asked only a part of its policy: the rest of the baseline was not compared.'] : []),
  ];
}

function vantageCaveats(baseline: Report, now: Report): string[] {
  const { pairs, onlyBefore, onlyAfter } = vantagePairs(baseline, now);
  const [lackedBefore, lacksNow] = [lackingVantages(baseline), lackingVantages(now)];
  const cutBefore = pairs.flatMap(({ before }) => (lackedBefore.has(before) ? [before] : []));
  const cutNow = pairs.flatMap(({ after }) => (lacksNow.has(after) ? [after] : []));
  return [
    ...pairs
      .filter(({ before, after }) => before !== after)
      .map(
        ({ before, after }) =>
          `The baseline looked from ${named(before)}, and this run from ${named(after)}: what differs may be the place, and no change.`,
      ),
    ...(onlyAfter.length === 0 ? [] : [`The baseline did not look from ${listed(onlyAfter)}: that was not compared.`]),
    ...(onlyBefore.length === 0
      ? []
      : [`This run did not look from ${listed(onlyBefore)}, as the baseline did: that was not compared.`]),
    ...(cutBefore.length === 0
      ? []
      : [`The baseline lacks a report from ${listed(cutBefore)}: the rest of this run was not compared.`]),
    ...(cutNow.length === 0
      ? []
      : [`This run lacks a report from ${listed(cutNow)}: the rest of the baseline was not compared.`]),
  ];
}

function named(vantage: string | null): string {
  return vantage === null ? 'the nameless vantage' : `\`${vantage}\``;
}

function listed(vantages: readonly (string | null)[]): string {
  return firstFew(vantages.map(named), MOST_LISTED, String);
}
