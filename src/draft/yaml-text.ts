// Pieces of a policy as YAML text: scalars that mean what they say, lists that fit a screen, comments that stay comments.
import { parse, stringify } from 'yaml';

/** Columns that a line of a draft takes at most, where its words allow. */
const WIDEST = 110;

/** What needs no quotes in a block or between brackets, if YAML does not take it for something else. */
const PLAIN = /^[a-z0-9_](?:[a-z0-9._/-]*[a-z0-9_])?(?::[1-9][0-9]*(?:\/udp)?)?$/i;

/** A text as a scalar; with quotes where YAML would read it in its own way. An IPv6 address always has them. */
export function scalar(text: string): string {
  // A port is a number, and written as one.
  if (/^[1-9]\d*$/.test(text)) return text;
  if (PLAIN.test(text) && parse(text) === text) return text;
  return stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}

/**
 * `key: value` for one element, `key: [a, b]` for several, over as many lines as it takes.
 * @param indent blanks before the key
 */
export function listLines(indent: number, key: string, elements: readonly string[]): string[] {
  const before = `${' '.repeat(indent)}${key}: `;
  const texts = elements.map(scalar);
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return [`${before}${only}`];
  const whole = `${before}[${texts.join(', ')}]`;
  if (whole.length <= WIDEST) return [whole];
  const words = texts.map((text, index) => (index < texts.length - 1 ? `${text},` : text));
  const inner = ' '.repeat(indent + 4);
  const closing = ' '.repeat(indent + 2);
  return [`${before.trimEnd()}`, `${closing}[`, ...wrapped(words, inner), `${closing}]`];
}

/**
 * A comment, over as many lines as it takes. Nothing in the text ends the comment: it is one paragraph, and whatever is not
 * plainly visible stands as an escape.
 */
export function commentLines(indent: number, text: string): string[] {
  const words = visible(text)
    .split(' ')
    .filter((word) => word !== '');
  return wrapped(words, `${' '.repeat(indent)}# `);
}

/** What is said behind a line of YAML; begins with a blank. */
export function besideComment(text: string): string {
  return ` # ${visible(text)}`;
}

function wrapped(words: readonly string[], before: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && before.length + line.length + 1 + word.length > WIDEST) {
      lines.push(`${before}${line}`);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(`${before}${line}`);
  return lines;
}

/** Controls, line ends of every kind, halves of characters, and what moves, hides or turns text. */
const UNSEEN =
  /[\0-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff0-\uffff\u{e0000}-\u{e007f}]/gu;

function visible(text: string): string {
  const seen = text.replace(/\s+/g, ' ').replace(UNSEEN, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
  // In the log of a workflow, `##[` anywhere in a line is a command.
  return seen.replace(/##/g, '# #').trim();
}
