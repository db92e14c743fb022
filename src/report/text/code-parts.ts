// Splits a sentence at its code: what our texts put between backticks, for formats that show code in another way.

export interface CodePart {
  readonly text: string;
  readonly isCode: boolean;
}

/**
 * A word or words of their own, so that nothing that Markdown's escapes make stands beside them: two backticks would end neither.
 * A backtick inside of a word, or one without a second, is a backtick.
 */
const CODE =
  /(?<=^|[ \n]|(?:^|[ \n])[("])`([^`|\s](?:[^`|\n\r\t\u2028\u2029]*[^`|\s])?)`(?=[.,;!?)"']{0,3}:?(?:[ \n]|$))/;

/** The parts in their order; a text without code is one part. Nothing is escaped. */
export function codeParts(text: string): readonly CodePart[] {
  if (!text.includes('`')) return text === '' ? [] : [{ text, isCode: false }];
  // What is caught stands at the odd places.
  return text.split(CODE).flatMap((part, index) => (part === '' ? [] : [{ text: part, isCode: index % 2 === 1 }]));
}
