// The help for one code as plain text and as Markdown: for SARIF, whose readers show one or the other.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { DIAGNOSTIC_HELP } from './diagnostic-help.ts';

/** A code block; neither the examples nor what is said of them hold a fence. */
function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\`\n`;
}

/**
 * Paragraphs and both examples, without a heading.
 * @param said what the tool says of the wrong example, with a line end; null to leave that out
 */
export function helpMarkdown(code: DiagnosticCode, said: string | null = null): string {
  const { wrong, why, mend, bad, good } = DIAGNOSTIC_HELP[code];
  return [
    `${wrong}\n`,
    `**Why it matters:** ${why}\n`,
    `**To mend it:** ${mend}\n`,
    `Wrong:\n\n${block('yaml', bad)}`,
    ...(said === null ? [] : [block('text', said)]),
    `Right:\n\n${block('yaml', good)}`,
  ].join('\n');
}

export function helpText(code: DiagnosticCode): string {
  const { wrong, why, mend } = DIAGNOSTIC_HELP[code];
  return `${wrong}\n\nWhy it matters: ${why}\n\nTo mend it: ${mend}`;
}
