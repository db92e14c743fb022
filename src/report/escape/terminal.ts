// Escapes text of unknown origin for a terminal: control and bidi characters become visible escapes.

/**
 * Controls (C0, DEL, C1), lone surrogates, line separators, bidi controls, invisible fillers and tag characters.
 * Zero-width joiners and variation selectors stay: scripts and emoji need them, and they neither move nor hide text.
 */
const UNSEEN =
  /[\0-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `\n`, `\x1b`, `\u202e`, `\u{e0041}`: the notation that most languages share. */
function visibleEscape(character: string): string {
  const named = NAMED[character];
  if (named !== undefined) return named;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

/**
 * One line of text in which nothing can steer a terminal or turn the reading direction: `\x1b[31m` is seen as such.
 * @param text anything, of any origin
 */
export function terminal(text: string): string {
  return text.replace(UNSEEN, visibleEscape);
}

/** Prose of unknown origin on one line: line ends and runs of blanks are one blank, every other control a visible escape. */
export function terminalProse(text: string): string {
  return terminal(text.replace(/\s+/g, ' ').trim());
}
