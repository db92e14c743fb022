// What lint found as a section of the job summary: the count first, then every mistake with its line and how to mend it.
import type { Diagnostic, SourcePosition } from '../../model/diagnostic.ts';
import { helpUri } from '../diagnostic-help/help-uri.ts';
import { markdown, markdownLink } from '../escape/markdown.ts';
import { fitSections, type Section } from '../sections/fit-sections.ts';
import { clip } from '../text/clip.ts';
import { counted } from '../text/counts-text.ts';
import { diagnosticCountsText, filesOf } from '../text/diagnostic-counts.ts';
import { sourceExcerpt } from '../text/source-excerpt.ts';
import { lineReader } from '../text/source-lines.ts';
import type { SummaryOptions } from './summary.ts';

export type DiagnosticsMarkdownOptions = Pick<SummaryOptions, 'policyUrl' | 'maxBytes'>;
type PolicyLinks = Pick<SummaryOptions, 'policyUrl'>;

/** Longer than any text of ours; what is longer came from a policy, and one mistake must not crowd out the others. */
const LONGEST_PROSE = 2000;

function prose(text: string): string {
  return markdown(clip(text, LONGEST_PROSE));
}

function fileText(file: string): string {
  return markdown(clip(file, 300));
}

/** `[.github/port-policy.yml, line 4](url)`: GitHub draws `:100:` as an emoji, so not `port-policy.yml:100:5`. */
function placeLink({ file, line }: SourcePosition, { policyUrl }: PolicyLinks): string {
  return markdownLink(`${fileText(file)}, line&nbsp;${line}`, policyUrl(file, line));
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

function item(
  diagnostic: Diagnostic,
  read: (position: SourcePosition) => string | null,
  options: DiagnosticsMarkdownOptions,
): string {
  const { code, level, message, mend, position, length, related } = diagnostic;
  const icon = level === 'error' ? '❌' : '⚠️';
  const name = markdownLink(`\`${code}\``, helpUri(code));
  const place = position === null ? '' : ` in ${placeLink(position, options)}`;
  const excerpt = position === null ? '' : excerptBlock(read(position), position, length);
  const notes = [
    ...(mend === null ? [] : [mendText(mend)]),
    ...(related.length === 0 ? [] : [`See also ${related.map((other) => placeLink(other, options)).join(', ')}.`]),
  ];
  // A blank line before each block, indented as far as the item's text.
  const blocks = [excerpt, notes.length === 0 ? '' : `  ${notes.join(' ')}\n`].filter((block) => block !== '');
  return `- ${icon} ${name}${place}: ${prose(message)}\n${blocks.map((block) => `\n${block}`).join('')}\n`;
}

/** A mistake as one paragraph, without its line: where, what, and how to mend it. */
export function diagnosticSentence(
  { message, mend, position }: Pick<Diagnostic, 'message' | 'mend' | 'position'>,
  links: PolicyLinks,
): string {
  const place = position === null ? '' : `${placeLink(position, links)}: `;
  return `${place}${prose(message)}${mend === null ? '' : ` ${mendText(mend)}`}`;
}

function mendText(mend: string): string {
  return `**To mend it:** ${prose(mend)}`;
}

function heading(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>): string {
  const errors = diagnostics.some(({ level }) => level === 'error');
  const files = diagnostics.length === 0 ? [...sources.keys()] : filesOf(diagnostics);
  const [only] = files;
  const where = files.length > 1 ? counted(files.length, 'file') : only === undefined ? null : fileText(only);
  const found = diagnostics.length === 0 ? 'nothing to mend' : diagnosticCountsText(diagnostics);
  const icon = errors ? '❌' : diagnostics.length > 0 ? '⚠️' : '✅';
  return `## ${icon} Policy: ${found}${where === null ? '' : ` in ${where}`}\n\n`;
}

/**
 * The section as GitHub's Markdown, of at most `options.maxBytes` bytes of UTF-8. Mistakes that do not fit are counted where they
 * are missing, and the reader is sent to the log.
 *
 * @param sources the text of each file that was read, by its name; a file that is not there is shown without its lines
 */
export function diagnosticsMarkdown(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  options: DiagnosticsMarkdownOptions,
): string {
  const read = lineReader(sources);
  const section: Section = {
    head: heading(diagnostics, sources),
    rows: diagnostics.map((diagnostic) => item(diagnostic, read, options)),
    tail: diagnostics.length === 0 ? 'What was read is well written. Nothing was probed.\n\n' : '',
    leftOut: (rows) => `**${counted(rows, 'more diagnostic')} left out here.** The log of this step has all of them.\n`,
  };
  return fitSections([section], options.maxBytes);
}
