// Bounds a text of unknown origin: `clip` cuts it at a character, `shown` also makes what is invisible in it visible.
import { terminal } from '../escape/terminal.ts';

/**
 * At most `most` UTF-16 units of a text, the last an ellipsis where something is missing.
 * @param most at least 1
 */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  // A cut after the first half of a surrogate pair would leave half a character.
  const cut = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut}…`;
}

/** A name, an address, a path on one line: line ends and all other controls as visible escapes. Not escaped for any format. */
export function shown(text: string, most = 300): string {
  return terminal(clip(text, most));
}
