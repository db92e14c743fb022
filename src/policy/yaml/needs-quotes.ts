// Finds text without quotes that YAML reads in its own way (`${X}`, `[2001:db8::1]:443`, `*`), so that the message can say to quote it.
import type { Span } from '../../probe/evidence/answer-history.ts';

export interface UnquotedText extends TextSpan {
  readonly text: string;
  readonly message: string;
}

// `${X}` in a flow map, `[2001:db8::1]:443`, `2001:db8::` before a blank, and words that begin with a character that YAML keeps for itself.
const MISREAD: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /[^\s,[\]{}"']*\$\{[^{}"'\n]*\}[^\s,[\]{}"']*/g, message: 'YAML takes the braces for a map.' },
  { pattern: /\[[\da-f]*:[\da-f:.]*\]: ?[\w/-]*/gi, message: 'YAML takes the brackets of an address for a list.' },
  {
    pattern: /(?<![\w:."'-])[\da-f:]*::(?=[\s,\]}]|$)/gi,
    message: 'YAML takes an address that ends in a colon for a key.',
  },
  { pattern: /(?<=[\s,[{]|^)\*(?=[\s,\]}]|$)/g, message: 'YAML takes an asterisk for an alias.' },
  { pattern: /(?<=[\s,[{]|^)[@`%][^\s,\]}]*/g, message: 'YAML keeps this first character for itself.' },
];

/**
 * The text without quotes that an error at this offset comes from; null where it has another reason.
 * @param offset where yaml complains, which is in that text or at one of its ends
 */
export function needsQuotesAt(text: string, offset: number): UnquotedText | null {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  // A line this long was not written by hand, and the patterns are not for it.
  if (end - begin > 2000) return null;
  const line = text.slice(begin, end);
  const comment = line.search(/(?:^|\s)#/);
  const code = comment === -1 ? line : line.slice(0, comment);
  for (const { pattern, message } of MISREAD) {
    for (const match of code.matchAll(pattern)) {
      const start = begin + match.index;
      if (start > offset + 1 || start + match[0].length < offset) continue;
      return { offset: start, length: match[0].length, text: match[0].replace(' ', ''), message };
    }
  }
  return null;
}

/** The text without quotes in a key such as `2001:db8:` (a list's `- 2001:db8::` is a map for YAML, and no error); null where it is none. */
export function keyNeedsQuotes(text: string, keyOffset: number, key: string): UnquotedText | null {
  return /^[\da-f:]*:$/i.test(key) ? needsQuotesAt(text, keyOffset) : null;
}
