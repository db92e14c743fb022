// Suggests the service name that a mistyped one most likely stands for: the names that people use first, then IANA's.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Protocol } from '../../model/words.ts';
import { didYouMean } from '../did-you-mean.ts';
import { familiarNames } from './familiar-names.ts';
import { allServiceNames } from './service-names.ts';

/** Finds the service that a mistyped name most likely stands for, or null. */
export type SuggestService = (name: string, protocol: Protocol) => string | null;

/** Each search goes through six thousand names: enough for every honest file, and no way to keep a machine busy. */
const MOST_SEARCHES = 50;

interface Names {
  readonly familiar: readonly string[];
  readonly all: readonly string[];
}

/** A suggester with a memory of its own; it reads the names when it is first asked. */
export function serviceSuggester(): SuggestService {
  const names = new Map<Protocol, Names>();
  const answers = new Map<string, string | null>();
  return (name, protocol) => {
    const key = `${name}/${protocol}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= MOST_SEARCHES) return null;
    const read = getOrCreate(names, protocol, () => ({
      familiar: familiarNames(protocol),
      all: allServiceNames(protocol),
    }));
    const answer = nearest(name, read);
    answers.set(key, answer);
    return answer;
  };
}

function nearest(written: string, { familiar, all }: Names): string | null {
  // No name of the registry is longer.
  if (written.length > 40) return null;
  const name = written.toLowerCase().replace(/[_ ]/g, '-');
  const known = new Set(familiar);
  const stem = stemsOf(name).find((one) => known.has(one));
  if (stem !== undefined) return stem;
  // The first letter is seldom the wrong one.
  const sameLetter = familiar.filter((one) => one[0] === name[0]);
  const swapped = sameLetter.find((one) => lettersOf(one) === lettersOf(name));
  return (
    swapped ??
    didYouMean(name, sameLetter) ??
    didYouMean(name, familiar) ??
    longer(name, familiar) ??
    distant(name, all)
  );
}

/** Letters in the wrong order are a likelier slip than another letter: `msyql` is mysql. */
function lettersOf(name: string): string {
  return [...name].sort().join('');
}

/** The name without what people add to it: `sshd`, `redis-server`, `mysql8`, `postgres_db`; and without its hyphens. */
function stemsOf(name: string): string[] {
  const without = name.replace(
    /-?(?:servers?|service|daemon|ports?|database|db|tcp|udp|cluster|v?\d+(?:\.\d+)*|d)$/,
    '',
  );
  return [name, without, name.replaceAll('-', ''), without.replaceAll('-', '')].filter((stem) => stem !== '');
}

/** `elastic-search-http` begins with a name, `postgre` is the beginning of one. */
function longer(name: string, familiar: readonly string[]): string | null {
  if (name.length < 4) return null;
  const begun = familiar.find((one) => one.startsWith(name));
  if (begun !== undefined) return begun;
  const first = name.split(/[-.]/)[0] ?? '';
  return first.length >= 3 && first !== name ? (familiar.find((one) => one === first) ?? null) : null;
}

/** Of the thousands of names that nobody has heard of, only one that is a single slip away is worth naming. */
function distant(name: string, all: readonly string[]): string | null {
  if (name.length < 6) return null;
  const found = didYouMean(
    name,
    all.filter((one) => one[0] === name[0] && Math.abs(one.length - name.length) <= 1),
  );
  return found !== null && isOneSlip(name, found) ? found : null;
}

/** Whether the two differ in one place: what is before and what is behind it is the same. */
function isOneSlip(a: string, b: string): boolean {
  let before = 0;
  while (before < a.length && a[before] === b[before]) before++;
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - before && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  const swapped = a.length === b.length && a[before] === b[before + 1] && a[before + 1] === b[before];
  return Math.max(a.length, b.length) - before - behind <= (swapped ? 2 : 1);
}
