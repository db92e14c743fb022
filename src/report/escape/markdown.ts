// Escapes text of unknown origin for GitHub's Markdown: paragraphs, list items, table cells, code spans and links.
import { terminal } from './terminal.ts';

/** What would become a tag, an entity, a cell border, emphasis, code, a link, an image, a heading or mathematics. */
const ACTIVE = /[&<>|\\`*_~[\]!#$"]/g;

/**
 * Characters that a backslash cannot protect everywhere get an entity: in a table a pipe splits the cell before
 * backslashes are read, and a backslash before our own escape would undo it.
 */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '\\': '&#92;',
  '`': '&#96;',
  $: '&#36;',
  '"': '"',
};

/**
 * What GitHub turns into a link, a mention that notifies somebody, or an emoji, after Markdown itself is done (so that
 * an escape does not help): URLs, `www.`, `@name`, `#12`, `GH-12`, a commit's hash, `:shortcode:`. IPv6 addresses are
 * full of shortcodes: `2001:db8:100::` holds `:100:`.
 */
const AUTOLINKED = /:\/\/|www\.|@|#\d|gh-\d|::|:[\w+-]+:|(?<![\w.-])[0-9a-f]{7,64}(?![\w.-])/i;

/** Brackets and punctuation around a word, which read better outside of its code span. */
const BEFORE_WORD = `("'[`;
const AFTER_WORD = `.,;!?)]"'`;
const SPACE = ' ';

/** At the start of a paragraph or list item these make a list, a rule or a heading. */
const BLOCK_START = /^(\s*)(?:([-+=])|(\d+)([.)](?=\s|$)))/;

/** Longer than servers and browsers agree on. */
const LONGEST_URL = 4096;

function plain(word: string): string {
  return word.replace(ACTIVE, (character) => ENTITIES[character] ?? `\\${character}`);
}

/**
 * Text of one line as a code span, in which GitHub neither links, mentions nor draws emoji, and which copies clean.
 * Pipes and backticks stand outside of the span, as entities: inside, a table would split at the one and the other
 * would end it. An empty text stays empty.
 */
export function markdownCode(text: string): string {
  return terminal(text)
    .split(/([|`]+)/)
    .map((part, index) => {
      if (part === '') return '';
      if (index % 2 === 1 || part.trim() === '') return plain(part);
      // A code span loses a space at each end, so those stay outside.
      const [before, inner, after] = between(part, SPACE, SPACE);
      return `${before}\`${inner}\`${after}`;
    })
    .join('');
}

/** One word: escaped, or in a code span where GitHub would make more of it than text. */
function word(text: string): string {
  if (!AUTOLINKED.test(text)) return plain(text);
  const [before, core, after] = between(text, BEFORE_WORD, AFTER_WORD);
  return `${plain(before)}${markdownCode(core)}${plain(after)}`;
}

/** A text in three: what begins it of some characters, what ends it of others, and what is between. One pattern for it takes quadratic time. */
function between(text: string, starts: string, ends: string): [before: string, core: string, after: string] {
  let first = 0;
  while (first < text.length && starts.includes(text.charAt(first))) first++;
  let end = text.length;
  while (end > first && ends.includes(text.charAt(end - 1))) end--;
  return [text.slice(0, first), text.slice(first, end), text.slice(end)];
}

/**
 * Prose that Markdown reads back as the same text on one line: no tag, cell, link, mention, emoji or second paragraph
 * can come out of it. Line ends become spaces; other control characters become visible escapes.
 */
export function markdown(text: string): string {
  const line = terminal(
    text.replace(/\s+/g, (blanks) => (/[\n\r\u2028\u2029]/.test(blanks) ? ' ' : blanks)).replace(/\t/g, ' '),
  );
  const escaped = line
    .split(/(\s+)/)
    .map((part, index) => (index % 2 === 1 ? part : word(part)))
    .join('');
  return escaped.replace(BLOCK_START, (_, space: string, sign = '', digits = '', stop = '') =>
    sign === '' ? `${space}${digits}\\${stop}` : `${space}\\${sign}`,
  );
}

/**
 * A Markdown link, or only its text where the address is not an https or http URL, or too long for one.
 * @param text already escaped
 * @param url null where there is nowhere to go
 */
export function markdownLink(text: string, url: string | null): string {
  if (url === null || !/^https?:\/\//i.test(url)) return text;
  const address = url.replace(/[^\w\-.~:/?#@&+,;=%]/gu, (character) =>
    // encodeURIComponent leaves `!'()*` as they are, and throws at half a surrogate pair.
    /[!'()*]/.test(character)
      ? `%${character.charCodeAt(0).toString(16)}`
      : encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character),
  );
  return address.length > LONGEST_URL ? text : `[${text}](${address.replaceAll('&', '&amp;')})`;
}
