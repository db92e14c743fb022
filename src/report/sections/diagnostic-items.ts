// A mistake of a policy file in Markdown: as a list item with its line and a caret, or as one sentence.
import type { Diagnostic, SourcePosition } from '../../model/diagnostic.ts';
import { helpUri } from '../diagnostic-help/help-entry.ts';
import { markdownLink } from '../escape/markdown.ts';
import { sourceExcerpt } from '../text/places/source-excerpt.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { placeText, prose } from './markdown-cells.ts';

export type PolicyLinks = Pick<SummaryOptions, 'policyUrl'>;

/** `[.github/port-policy.yml, line 4](url)`: GitHub draws `:100:` as an emoji, so not `port-policy.yml:100:5`. */
function placeLink(position: SourcePosition, { policyUrl }: PolicyLinks): string {
  return markdownLink(placeText(position), policyUrl(position.file, position.line));
}

/**
 * The line with its carets as a code block inside of a list item; empty where there is no line to show. The number before the
 * line keeps it from being a fence itself, and so from ending the block.
 */
function excerptBlock(line: string | null, { line: number, column }: SourcePosition, length: number): string {
  if (line === null || line.trim() === '') return '';
  const { text, caret } = sourceExcerpt(line, column, length);
  const margin = ' '.repeat(String(number).length);
  return `  \`\`\`text\n  ${number} | ${text}\n  ${margin} | ${caret}\n  \`\`\`\n`;
}

/** @param read the line of a place, from `lineReader` */
export function diagnosticItem(
  diagnostic: Diagnostic,
  read: (position: SourcePosition) => string | null,
  links: PolicyLinks,
): string {
  const { code, level, message, help, position, length, related } = diagnostic;
  const icon = level === 'error' ? '❌' : '⚠️';
  const name = markdownLink(`\`${code}\``, helpUri(code));
  const place = position === null ? '' : ` in ${placeLink(position, links)}`;
  const excerpt = position === null ? '' : excerptBlock(read(position), position, length);
  const notes = [
    ...(help === null ? [] : [helpLine(help)]),
    ...(related.length === 0 ? [] : [`See also ${related.map((other) => placeLink(other, links)).join(', ')}.`]),
  ];
  // A blank line before each block, indented as far as the item's text.
  const blocks = [excerpt, notes.length === 0 ? '' : `  ${notes.join(' ')}\n`].filter((block) => block !== '');
  return `- ${icon} ${name}${place}: ${prose(message)}\n${blocks.map((block) => `\n${block}`).join('')}\n`;
}

/** A mistake as one paragraph, without its line: where, what, and how to correct it. */
export function diagnosticSentence(
  { message, help, position }: Pick<Diagnostic, 'message' | 'help' | 'position'>,
  links: PolicyLinks,
): string {
  const place = position === null ? '' : `${placeLink(position, links)}: `;
  return `${place}${prose(message)}${help === null ? '' : ` ${helpLine(help)}`}`;
}

function helpLine(help: string): string {
  return `**To fix it:** ${prose(help)}`;
}
