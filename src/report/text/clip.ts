// Bounds a text of unknown origin: `clip` cuts it at a character, `shown` also makes invisible characters visible.
import { terminal } from '../escape/terminal.ts';

/** Longer than any text of ours; what is longer came from a policy or a foreign report, and must not crowd out the others. */
export const LONGEST_PROSE = 2000;
/** Of a host, a vantage, a file or a workflow. */
export const LONGEST_NAME = 300;

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
export function shown(text: string, most = LONGEST_NAME): string {
  return terminal(clip(text, most));
}
