// Makes text of unknown origin plain for a chat, a mail or a JSON text that people write by hand: no markup, no quote, no line end.
import { terminalProse } from './terminal.ts';

/**
 * What no chat, no shell and no JSON takes for more than text. An underscore stands within a word, where nothing reads it as
 * emphasis.
 */
const OTHERS = /(?:[^\p{L}\p{N} .,:;()/+%=·…_-]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/gu;

/** One line of letters, digits and a few signs; whatever else is a question mark. No link: one needs two slashes. */
export function chat(text: string): string {
  return terminalProse(text).replace(OTHERS, '?').replaceAll('//', '/?');
}
