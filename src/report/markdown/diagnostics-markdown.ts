// What lint found, as a section of the job summary: the count first, then every mistake with its line and how to correct it.
import { counted } from '../../base/numbers-and-lists.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { diagnosticItem, type PolicyLinks } from '../sections/diagnostic-items.ts';
import { fitSections, type Section } from '../sections/fit-sections.ts';
import { fileText } from '../sections/markdown-cells.ts';
import { diagnosticCountsText, filesOf } from '../text/diagnostic-counts.ts';
import { lineReader } from '../text/places/source-excerpt.ts';
import type { SummaryOptions } from '../text/report-options.ts';

export type DiagnosticsMarkdownOptions = PolicyLinks & Pick<SummaryOptions, 'maxBytes'>;

function heading(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>): string {
  const errors = diagnostics.some(({ level }) => level === 'error');
  const files = diagnostics.length === 0 ? [...sources.keys()] : filesOf(diagnostics);
  const [only] = files;
  const where = files.length > 1 ? counted(files.length, 'file') : only === undefined ? null : fileText(only);
  const found = diagnostics.length === 0 ? 'nothing to fix' : diagnosticCountsText(diagnostics);
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
    rows: diagnostics.map((diagnostic) => diagnosticItem(diagnostic, read, options)),
    tail: diagnostics.length === 0 ? 'Lint found no mistake and nothing to warn of. Nothing was probed.\n\n' : '',
    leftOut: (rows) => `**${counted(rows, 'more diagnostic')} left out here.** The log of this step has all of them.\n`,
  };
  return fitSections([section], options.maxBytes);
}
