// Escapes text of unknown origin for TAP: the description of a test point, a reason or a comment, and a value of a YAML block.
import { terminalProse } from './terminal.ts';

/**
 * One line for a description, in which no reader can find a directive. TAP 14 escapes a number sign with a backslash, and readers of
 * TAP 13 may not know that: `\# SKIP` would hide a failure from them. So the sign is a visible escape here, as no host and no port has one.
 */
export function tapDescription(text: string): string {
  return withoutBrace(terminalProse(text).replaceAll('#', '\\x23').replaceAll('\\', '\\\\'));
}

/** One line for the reason of a directive, behind which nothing else is looked for. */
export function tapReason(text: string): string {
  return withoutBrace(terminalProse(text).replaceAll('\\', '\\\\').replaceAll('#', '\\#'));
}

/** A comment, of one line. */
export function tapComment(text: string): string {
  return `# ${terminalProse(text)}`;
}

/** A value of a YAML block: a double-quoted text on one line, as YAML 1.2 reads JSON's. */
export function yamlText(text: string): string {
  return JSON.stringify(terminalProse(text));
}

/** A brace at the end of a test point begins a subtest in node-tap's dialect, and what follows would be read as its lines. */
function withoutBrace(line: string): string {
  return line.replace(/\{$/, '\\\\x7b');
}
