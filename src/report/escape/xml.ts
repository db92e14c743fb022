// Escapes text of unknown origin for XML: characters that XML 1.0 forbids become visible escapes.
import { terminalProse } from './terminal.ts';

/** The two that XML 1.0 forbids beside controls and surrogates, which are visible escapes already. */
const NONCHARACTERS = /[\ufffe\uffff]/g;

/**
 * One line of text, for an attribute or for the content of an element. The writer of the document escapes markup in it;
 * but no character reference can stand for a control: XML 1.0 forbids those, and readers refuse the whole file.
 */
export function xmlText(text: string): string {
  return terminalProse(text).replace(NONCHARACTERS, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
