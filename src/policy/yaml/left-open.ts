// Finds the quote or the bracket that is never closed: yaml complains at the end of the file, or where the next key stands.
import { quoted } from '../problem.ts';
import { lineAt, linesAfter, linesBefore, type Slip, type SourceLine, withoutComment } from './source-lines.ts';

/** The first line with one quote too many. */
export function openQuote(text: string, quote: string): Slip | null {
  let offset = 0;
  // A file this long was not written by hand.
  for (const line of text.slice(0, 200_000).split('\n')) {
    const code = withoutComment(line.slice(0, 2000));
    const pieces = code.replaceAll('\\"', '  ').split(quote);
    if (pieces.length % 2 === 0) {
      const at = code.lastIndexOf(quote);
      const value = code.slice(at + 1).trim();
      const { number } = lineAt(text, offset);
      const help = `close it: ${quoted(`${quote}${value}${quote}`)}`;
      return {
        offset: offset + at,
        length: 1,
        lastLine: Number.POSITIVE_INFINITY,
        message: `The quote that opens in line ${number} is never closed.`,
        help,
      };
    }
    offset += line.length + 1;
  }
  return null;
}

/** The nearest line at or before this one that opens more brackets than it closes. */
export function openBracket(text: string, line: SourceLine): Slip | null {
  for (const candidate of [line, ...linesBefore(text, line)]) {
    const at = unclosedIn(withoutComment(candidate.text));
    if (at === null) continue;
    const sign = candidate.text[at] ?? '';
    const closing = sign === '[' ? ']' : '}';
    for (const below of linesAfter(text, candidate)) {
      if (!below.text.trimStart().startsWith(closing)) continue;
      const message = `The lines between the ${quoted(sign)} in line ${candidate.number} and its ${quoted(closing)} in line ${below.number} are not indented far enough.`;
      const help = `indent them, and the ${quoted(closing)}, with at least ${candidate.indent + candidate.dash.length + 2} spaces`;
      return { offset: candidate.offset + at, length: 1, lastLine: below.number, message, help };
    }
    const rest = withoutComment(candidate.text).slice(at).trim().replace(/,$/, '');
    return {
      offset: candidate.offset + at,
      length: 1,
      lastLine: line.number,
      message: `The ${quoted(sign)} in line ${candidate.number} is never closed.`,
      help: `close it: ${quoted(`${rest}${sign === '{' ? ' ' : ''}${closing}`)}`,
    };
  }
  return null;
}

/** Where the last bracket stands that the line opens and does not close; null where there is none. */
function unclosedIn(code: string): number | null {
  const open: number[] = [];
  let quote = '';
  for (let at = 0; at < code.length; at++) {
    const sign = code[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || (sign === "'" && !/\w/.test(code[at - 1] ?? ''))) quote = sign;
    else if (sign === '[' || sign === '{') open.push(at);
    else if (sign === ']' || sign === '}') open.pop();
  }
  return open.at(-1) ?? null;
}
