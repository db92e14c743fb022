// A name of unknown origin as a reader sees it: bounded, on one line, nothing in it invisible. Not escaped for any format.

import { terminal } from '../escape/terminal.ts';
import { clip } from './clip.ts';

/** A name, an address, a path: line ends and all other controls as visible escapes. */
export function shown(text: string, most = 300): string {
  return terminal(clip(text, most));
}
