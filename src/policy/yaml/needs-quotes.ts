// Finds text without quotes that YAML reads in its own way (`${X}`, `[2001:db8::1]:443`, `*`), so that the message can say to quote it.
import type { TextSpan } from '../diagnostic-list.ts';

export interface UnquotedText extends TextSpan {
  readonly text: string;
  readonly message: string;
  readonly help: string;
}

// `${X}` in a flow map, `[2001:db8::1]:443`, `2001:db8::` before a blank, and words that begin with a character that YAML keeps for itself.
const MISREAD: readonly { readonly pattern: RegExp; readonly message: string; readonly help?: string }[] = [
  {
    pattern: /(?<!\$)\{\{[^{}\n]*\}\}[^\s,[\]{}"']*/g,
    message: 'This is a placeholder of a template, and nothing fills it in here.',
    help: 'fill the template in first, or use a variable: `"${HOST}"`, and run with `--var HOST=www.example.com`',
  },
  { pattern: /[^\s,[\]{}"']*\$\{[^{}"'\n]*\}[^\s,[\]{}"']*/g, message: 'YAML takes the braces for a map.' },
  { pattern: /\[[\da-f]*:[\da-f:.]*\]: ?[\w/-]*/gi, message: 'YAML takes the brackets of an address for a list.' },
  {
    pattern: /(?<![\w:."'-])[\da-f:]*::(?=[\s,\]}]|$)/gi,
    message: 'YAML takes an address that ends in a colon for a key.',
  },
  {
    pattern: /(?<=[\s,[{]|^)\*(?=[\s,\]}]|$)/g,
    message: 'YAML takes an asterisk for an alias.',
    help: 'use `all` for every port; for a host, write its name',
  },
  {
    pattern: /(?<=[\s,[{]|^)%\w+%/g,
    message: 'YAML reserves this first character.',
    help: 'a variable of a policy is written `${NAME}`; run with `--var NAME=VALUE`',
  },
  { pattern: /(?<=[\s,[{]|^)[@`%][^\s,\]}]*/g, message: 'YAML reserves this first character.' },
];

/** Texts that may begin with any character; everything else that an at sign stands before is a name, which it cannot be part of. */
const FREE_TEXT = /(?:^|[\s{,-])(?:owner|reason):/;

/** In backticks a quoted backtick would end them. */
function quoteHelp(text: string, line: string): string {
  const name = /^@([\w.-]+)$/.exec(text)?.[1];
  if (name !== undefined && !FREE_TEXT.test(line)) {
    return `write \`${name}\` without the \`@\`; the ports of a role are given to a host by \`roles: ${name}\``;
  }
  return text.includes('`') ? 'remove the backticks, or put the text in quotes' : `quote it: \`"${text}"\``;
}

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
  for (const { pattern, message, help } of MISREAD) {
    for (const match of code.matchAll(pattern)) {
      const start = begin + match.index;
      if (start > offset + 1 || start + match[0].length < offset) continue;
      const quotable = match[0].replace(' ', '');
      const length = match[0].length;
      return { offset: start, length, text: quotable, message, help: help ?? quoteHelp(quotable, code) };
    }
  }
  return null;
}

/** The text without quotes in a key such as `2001:db8:` (a list's `- 2001:db8::` is a map for YAML, and no error); null where it is none. */
export function keyNeedsQuotes(text: string, keyOffset: number, key: string): UnquotedText | null {
  return /^[\da-f:]*:$/i.test(key) ? needsQuotesAt(text, keyOffset) : null;
}
