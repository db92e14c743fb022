// Vantages by name: the key that stands for the nameless one, and what sentences and rows of a report call them and their shards.
import { listed } from '../base/numbers-and-lists.ts';

/** Vantages that a sentence lists. */
const MOST_LISTED = 10;

/** The name as a key of `states`; empty for the nameless vantage. */
export function vantageKey(name: string | null): string {
  return name ?? '';
}

export function vantageText(key: string): string {
  return key === '' ? 'the nameless vantage' : `\`${key}\``;
}

export function vantagesText(keys: readonly string[]): string {
  return listed(keys.map(vantageText), MOST_LISTED);
}

/** What a row of the report is about where a whole report is missing: `vantage internet, shard 2 of 8`. */
export function placeName(key: string, shard: string | null): string {
  if (key === '') return shard === null ? 'the nameless vantage' : `the nameless vantage, ${shard}`;
  return shard === null ? `vantage ${key}` : `vantage ${key}, ${shard}`;
}
