// Code in plain text: our sentences mark it with backticks, which annotations and SARIF messages show as they are.

const MARKED = /`([^`\n]+)`/g;

/** Quotes instead of backticks: `Expect 'blocked'.`; one without a partner stays. */
export function plainCode(text: string): string {
  return text.replace(MARKED, "'$1'");
}
