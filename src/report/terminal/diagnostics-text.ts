// The mistakes of policy files for a terminal or a log (`lint`): where, what, the line with a caret, and help.
import { counted } from '../../base/numbers-and-lists.ts';
import type { Diagnostic, SourcePosition } from '../../model/diagnostic.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import { diagnosticCountsText, filesOf } from '../text/diagnostic-counts.ts';
import { lineReader, sourceExcerpt } from '../text/places/source-excerpt.ts';
import { type Colours, coloursOf, placeText, printed } from './terminal-layout.ts';

export interface DiagnosticsOptions {
  readonly colour: boolean;
}

function excerptLines(line: string | null, position: SourcePosition, length: number, colours: Colours): string[] {
  if (line === null || line === '') return [];
  const { text, caret } = sourceExcerpt(line, position.column, length);
  const number = String(position.line).padStart(5);
  const margin = ' '.repeat(number.length);
  return [`${colours.dim(`${number} |`)} ${text}`, `${colours.dim(`${margin} |`)} ${colours.red(caret)}`];
}

function countLine(diagnostics: readonly Diagnostic[]): string {
  const files = filesOf(diagnostics);
  const [only] = files;
  const where =
    files.length > 1 ? ` in ${counted(files.length, 'file')}` : only === undefined ? '' : ` in ${terminal(only)}`;
  return `${diagnosticCountsText(diagnostics)}${where}`;
}

/**
 * Every diagnostic, with a count at the end; empty for none.
 * @param sources the text of each file by its name; a file that is not there is shown without an excerpt
 */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { colour }: DiagnosticsOptions,
): string {
  if (diagnostics.length === 0) return '';
  const colours = coloursOf(colour);
  const read = lineReader(sources);
  const lines = diagnostics.flatMap(({ code, level, message, help, position, length, related }) => {
    const paint = level === 'error' ? colours.red : colours.yellow;
    const where = position === null ? '' : `${placeText(position)}: `;
    return [
      `${colours.bold(where)}${paint(`${level}[${code}]`)}: ${terminalProse(message)}`,
      ...(position === null ? [] : excerptLines(read(position), position, length, colours)),
      ...(help === null ? [] : [`  ${colours.cyan('help')}: ${terminalProse(help)}`]),
      ...related.flatMap((other) => [`  also: ${placeText(other)}`, ...excerptLines(read(other), other, 1, colours)]),
      '',
    ];
  });
  return printed([...lines, countLine(diagnostics)]);
}
