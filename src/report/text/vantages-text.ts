// Vantages in words: `internet`, `the nameless vantage`; `from internet, office and vpc`.
import { listed } from '../../base/numbers-and-lists.ts';
import { shown } from './clip.ts';

/** Vantages that a sentence names; the rest is counted. */
const MOST_VANTAGES = 8;
const LONGEST_VANTAGE = 80;

/** A vantage by its name, bounded and on one line. Not escaped for any format. */
export function vantageText(name: string | null): string {
  return name === null || name === '' ? 'the nameless vantage' : shown(name, LONGEST_VANTAGE);
}

/** `internet, office and vpc`; of many, how many more. Not escaped. */
export function vantagesText(names: readonly (string | null)[], most = MOST_VANTAGES): string {
  return listed(names.map(vantageText), most);
}

/** `from internet, office and vpc`. Not escaped. */
export function fromVantages(names: readonly (string | null)[], most = MOST_VANTAGES): string {
  return `from ${vantagesText(names, most)}`;
}
