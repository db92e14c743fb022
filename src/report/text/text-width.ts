// Display width: how many terminal columns a text takes, padding to a width, and wrapping.

/** East Asian wide and full-width forms, and emoji: two columns each. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Combining marks, joiners and variation selectors: no column of their own. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns of one character (a whole code point). */
function characterWidth(character: string): number {
  // Latin, punctuation, arrows and signs: quick, and without building the expressions below.
  if (character < '\u0300' || (character > '\u200f' && character < '\u2028')) return 1;
  if (character >= '\u2190' && character < '\u27c0') return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Columns of a text that holds no controls. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The text with spaces behind it up to a width; a wider text stays as it is. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** The pieces of a word, each of at most `width` columns. */
function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const parts = [''];
  let used = 0;
  for (const character of word) {
    const columns = characterWidth(character);
    if (used + columns > width && used > 0) {
      parts.push('');
      used = 0;
    }
    parts[parts.length - 1] += character;
    used += columns;
  }
  return parts;
}

/**
 * Lines of at most `width` columns, broken at spaces, or inside a word that is longer than a line.
 * @param text without controls; runs of white space count as one space
 * @param width at least 1; less is taken as 1
 */
export function wrapText(text: string, width: number): string[] {
  const most = Math.max(1, width);
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/\s+/).flatMap((word) => (word === '' ? [] : pieces(word, most)))) {
    if (line !== '' && textWidth(line) + 1 + textWidth(piece) > most) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? piece : `${line} ${piece}`;
  }
  return line === '' ? lines : [...lines, line];
}
