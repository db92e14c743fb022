// Names that the page does not write out and that its filter must find all the same.
import { shown } from '../text/clip.ts';

/** A machine that hundreds of names lead to is found by the first of them. */
export const MOST_HIDDEN = 100;

/** Each on a line of its own, for the attribute that the page's script reads. */
export function hiddenNames(names: readonly string[]): string {
  return names
    .slice(0, MOST_HIDDEN)
    .map((name) => shown(name))
    .join('\n');
}
