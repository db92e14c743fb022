// Suggests the service name that a mistyped one most likely stands for.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Protocol } from '../../model/words.ts';
import { didYouMean } from '../did-you-mean.ts';

import { allServiceNames } from './service-names.ts';

/** Finds the service that a mistyped name most likely stands for, or null. */
export type SuggestService = (name: string, protocol: Protocol) => string | null;

/** Each search goes through six thousand names: enough for every honest file, and no way to keep a machine busy. */
const MOST_SEARCHES = 50;

/** A suggester with a memory of its own; it reads the names when it is first asked. */
export function serviceSuggester(): SuggestService {
  const names = new Map<Protocol, readonly string[]>();
  const answers = new Map<string, string | null>();
  return (name, protocol) => {
    const key = `${name}/${protocol}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= MOST_SEARCHES) return null;
    const all = getOrCreate(names, protocol, () => allServiceNames(protocol));
    const answer = didYouMean(name, all);
    answers.set(key, answer);
    return answer;
  };
}
