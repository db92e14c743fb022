// Vantages by name: the key that stands for the nameless one, and what sentences call them.
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
