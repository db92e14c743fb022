// Makes a text plain before patterns look at it: one blank for many, no signs around it. Without these a pattern may take quadratic time.

/** Quotation marks of all kinds. */
export const QUOTES = `“”„‟"'‘’«»\``;

/** One blank where there are many, or one line end where there is one among them. */
export function withSingleBlanks(text: string): string {
  return text.replace(/\s+/g, (blanks) => (blanks.includes('\n') ? '\n' : ' '));
}

/** The text without these characters at its beginning and these at its end. */
export function withoutSigns(text: string, before: string, behind: string): string {
  let [first, last] = [0, text.length];
  while (first < last && before.includes(text.charAt(first))) first++;
  while (last > first && behind.includes(text.charAt(last - 1))) last--;
  return text.slice(first, last);
}
