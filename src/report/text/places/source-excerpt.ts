// A line of a policy file with a caret under the mistake, as compilers print it.
import { getOrCreate } from '../../../base/get-or-create.ts';
import type { SourcePosition } from '../../../model/diagnostic.ts';
import { terminal } from '../../escape/terminal.ts';
import { textWidth } from '../text-width.ts';

/** Columns of source that are shown; a longer line is cut around the caret. */
const WIDEST = 100;
/** How much of what stands before the caret is kept on a line that is cut. */
const BEFORE = 40;
/** Characters of a line that are looked at. */
const LONGEST_READ = 2000;

/** Reads a place's line, without its line end; null where the file or the line is not there. Splits each source once. */
export function lineReader(sources: ReadonlyMap<string, string>): (position: SourcePosition) => string | null {
  const split = new Map<string, string[]>();
  return ({ file, line }) => {
    const source = sources.get(file);
    if (source === undefined) return null;
    // Every line end that YAML knows.
    const lines = getOrCreate(split, file, () => source.split(/\r\n|\n|\r/));
    return lines[line - 1] ?? null;
  };
}

export interface Excerpt {
  /** The line as it may be printed: controls visible, tabs as spaces. */
  readonly text: string;
  /** Spaces and carets for the line below. */
  readonly caret: string;
}

interface Cell {
  readonly shown: string;
  readonly width: number;
  /** Offset in the source line, in UTF-16 units as columns are counted. */
  readonly at: number;
}

function cellsOf(line: string): Cell[] {
  let at = 0;
  return Array.from(line, (character) => {
    const shown = character === '\t' ? '  ' : terminal(character);
    const cell = { shown, width: textWidth(shown), at };
    at += character.length;
    return cell;
  });
}

/** The cells around `centre` that fit, with an ellipsis where the line goes on. */
function windowOf(cells: readonly Cell[], centre: number): { first: number; end: number } {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= WIDEST) return { first: 0, end: cells.length };
  let first = Math.min(centre, cells.length);
  for (let used = 0; first > 0 && used + (cells[first - 1]?.width ?? 0) <= BEFORE; first--) {
    used += cells[first - 1]?.width ?? 0;
  }
  let end = first;
  for (let used = 0; end < cells.length && used + (cells[end]?.width ?? 0) <= WIDEST; end++)
    used += cells[end]?.width ?? 0;
  return { first, end };
}

/**
 * @param line the source line without its line end
 * @param column from 1, in UTF-16 units; one past the end of the line is a place too
 * @param length characters to underline; what reaches past the line, or past what is shown, is cut
 */
export function sourceExcerpt(line: string, column: number, length: number): Excerpt {
  if (line.length <= LONGEST_READ) return excerptOf(line, column, length);
  // Only the part of an endless line that may be shown is read: a line may have a thousand mistakes.
  const from = wholeCharacter(line, Math.max(0, column - 1 - LONGEST_READ / 4));
  const to = wholeCharacter(line, Math.min(line.length, from + LONGEST_READ));
  const { text, caret } = excerptOf(line.slice(from, to), column - from, length);
  const before = from > 0 && !text.startsWith('…');
  return {
    text: `${before ? '…' : ''}${text}${to < line.length && !text.endsWith('…') ? '…' : ''}`,
    caret: `${before ? ' ' : ''}${caret}`,
  };
}

/** The offset, or the one before it if it is inside a surrogate pair. */
function wholeCharacter(line: string, offset: number): number {
  const code = line.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function excerptOf(line: string, column: number, length: number): Excerpt {
  const cells = cellsOf(line);
  const start = column - 1;
  const found = cells.findIndex(({ at }) => at >= start);
  const centre = found < 0 ? cells.length : found;
  const { first, end } = windowOf(cells, centre);
  const shown = cells.slice(first, end);
  const widthOf = (some: readonly Cell[]) => some.reduce((sum, cell) => sum + cell.width, 0);
  const before = widthOf(cells.slice(first, centre)) + (first > 0 ? 1 : 0);
  const marked = shown.filter(({ at }) => at >= start && at < start + Math.max(1, length));
  const text = `${first > 0 ? '…' : ''}${shown.map((cell) => cell.shown).join('')}${end < cells.length ? '…' : ''}`;
  return { text, caret: ' '.repeat(before) + '^'.repeat(Math.max(1, widthOf(marked))) };
}
