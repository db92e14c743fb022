// The help for every diagnostic code: what is wrong, why it matters, how to correct it, and two examples; as a table, text and Markdown.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { EXTENT_HELP } from './extent-help.ts';
import type { HelpEntry } from './help-entry.ts';
import { HOST_FILES_HELP } from './host-files-help.ts';
import { KEYS_HELP } from './keys-help.ts';
import { MEANING_HELP } from './meaning-help.ts';
import { READING_HELP } from './reading-help.ts';
import { RUN_OPTIONS_HELP } from './run-options-help.ts';
import { SHARING_HELP } from './sharing-help.ts';
import { VALUES_HELP } from './values-help.ts';
import { VANTAGES_HELP } from './vantages-help.ts';

/** A code without help does not compile. Large, so only what shows it imports it. */
export const DIAGNOSTIC_HELP: Readonly<Record<DiagnosticCode, HelpEntry>> = {
  ...READING_HELP,
  ...KEYS_HELP,
  ...VALUES_HELP,
  ...MEANING_HELP,
  ...EXTENT_HELP,
  ...SHARING_HELP,
  ...HOST_FILES_HELP,
  ...VANTAGES_HELP,
  ...RUN_OPTIONS_HELP,
};

/** A code block; neither the examples nor what is said of them hold a fence. */
function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\`\n`;
}

/**
 * Paragraphs and both examples, without a heading.
 * @param said what the tool says of the wrong example, with a line end; null to leave that out
 */
export function helpMarkdown(code: DiagnosticCode, said: string | null = null): string {
  const { wrong, why, help, bad, good } = DIAGNOSTIC_HELP[code];
  return [
    `${wrong}\n`,
    `**Why it matters:** ${why}\n`,
    `**How to fix it:** ${help}\n`,
    `Wrong:\n\n${block('yaml', bad)}`,
    ...(said === null ? [] : [block('text', said)]),
    `Right:\n\n${block('yaml', good)}`,
  ].join('\n');
}

export function helpText(code: DiagnosticCode): string {
  const { wrong, why, help } = DIAGNOSTIC_HELP[code];
  return `${wrong}\n\nWhy it matters: ${why}\n\nHow to fix it: ${help}`;
}
