// A policy without a file: hosts and ports as lists, from the arguments of a command or the inputs of the action.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ExpectedState } from '../model/words.ts';
import type { SourceText } from './read-file.ts';

export interface InlineLists extends Partial<Readonly<Record<ExpectedState, readonly string[]>>> {
  readonly hosts: readonly string[];
}

/**
 * JSON is YAML, so what the user wrote reaches the parser as text, whatever it holds, and its mistakes are explained by
 * the same diagnostics as a policy's.
 *
 * @param file how messages call it: `<arguments>`
 */
export function inlinePolicy(file: string, { hosts, ...states }: InlineLists): SourceText {
  const item = {
    host: hosts.length === 1 ? hosts[0] : hosts,
    ...Object.fromEntries(Object.entries(states).filter(([, ports]) => ports.length > 0)),
  };
  return { file, inline: true, text: `${JSON.stringify({ version: 1, hosts: [item] })}\n` };
}

/** Lines and commas both divide; blanks and empty pieces are dropped. */
export function listOf(text: string): string[] {
  return piecesOf(text).filter((piece) => piece !== '');
}

/**
 * Whether a list has an empty piece: a comma with nothing before or after it, as where a value is made of several of which one is
 * empty. What is left would be a shorter list than was meant. Blank lines, and a comma at the end of a line that another follows, are no pieces.
 */
export function hasEmptyPiece(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // A line that another follows may end with a comma.
  return lines.some((line, at) => piecesOf(at < lines.length - 1 ? withoutLastComma(line) : line).includes(''));
}

function withoutLastComma(line: string): string {
  return line.endsWith(',') ? line.slice(0, -1) : line;
}

function piecesOf(text: string): string[] {
  return text.split(/[\n,]/).map((piece) => piece.trim());
}

/**
 * Diagnostics without their place in a text that we made ourselves: it leads nobody anywhere. Those of files stay as they are.
 */
export function withoutPlaces(diagnostics: readonly Diagnostic[], sources: readonly SourceText[]): Diagnostic[] {
  const made = new Set(sources.flatMap(({ file, inline }) => (inline === true ? [file] : [])));
  if (made.size === 0) return [...diagnostics];
  return diagnostics.map((one) => {
    const related = one.related.filter(({ file }) => !made.has(file));
    if (one.position === null || !made.has(one.position.file)) return { ...one, related };
    return { ...one, position: null, length: 1, related };
  });
}
