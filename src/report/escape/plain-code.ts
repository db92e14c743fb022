// Code in our sentences, which mark it with backticks: quotes for readers that show text as it is, such as annotations and SARIF.

const MARKED = /`([^`\n]+)`/g;

/** A word or words of their own, so that no code that Markdown's escapes make is beside it: two backticks would end neither. */
const APART = /(?<=^|[ \n]|(?:^|[ \n])[("])`([^`|\n\r\t\u2028\u2029]+)`(?=[.,;!?)"']{0,3}:?(?:[ \n]|$))/;

/** Quotes instead of backticks: `Expect 'blocked'.`; one without a partner stays. */
export function plainCode(text: string): string {
  return text.replace(MARKED, "'$1'");
}

/** Prose, code, prose, code and so on; the code without its backticks. */
export function splitAtCode(text: string): string[] {
  return text.split(APART);
}
