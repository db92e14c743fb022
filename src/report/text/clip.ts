// Cuts a text that is longer than its place, at a character, and shows that it was cut.

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
