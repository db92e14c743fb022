// Code in our sentences, which mark it with backticks: quotes for readers that show text as it is, such as annotations and SARIF.

const MARKED = /`([^`\n]+)`/g;

/** Quotes instead of backticks: `Expect 'blocked'.`; one without a partner stays. */
export function plainCode(text: string): string {
  return text.replace(MARKED, "'$1'");
}
