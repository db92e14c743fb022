// How the parts of a merged report were measured: when each vantage ran, from which addresses, and what a green merge says.
import { firstFew } from '../../../base/numbers-and-lists.ts';
import type { MergedVantage } from '../../../model/report.ts';
import { spanText } from '../counts-text.ts';
import type { Meaning } from './scan-methodology.ts';

/** Addresses of a vantage that are named. */
const MOST_SOURCES = 6;

/** `2026-11-21 02:00 to 02:03 UTC`, how many reports, which addresses. Not escaped. */
export function vantageFacts({ startedAt, finishedAt, shards, sources }: MergedVantage): readonly string[] {
  return [
    spanText(startedAt, finishedAt),
    ...(shards === 1 ? [] : [`${shards} reports, one for each shard`]),
    ...(sources.length === 0 ? [] : [`probes left from ${firstFew(sources, MOST_SOURCES)}`]),
  ];
}

export const MEANING_OF_MERGE: Meaning = [
  [
    'What a green merge says:',
    'At the times above, every port was in the intended state as each vantage saw it that had to ask. Wherever a port was silent, ' +
      'something else answered the same vantage before and after. No vantage and no shard that the policy names is missing.',
  ],
  [
    'What it does not say:',
    'What another network or another hour would see, anything about ports that the policy does not name, or that the service ' +
      'behind an open port works. The vantages did not look at the same moment, and a name may lead each of them to another machine.',
  ],
];
