// Explains a mistake of syntax by what its author did: a missing space or dash, a wrong indentation, a bracket or quote left open.
import { quoted } from '../problem.ts';
import { indentSlip } from './indent-slips.ts';
import { openBracket, openQuote } from './left-open.ts';
import { secondDocument } from './second-document.ts';
import { lineAt, linesAfter, type Slip, type SourceLine, type Vocabulary, withoutComment } from './source-lines.ts';

/**
 * @param offset where yaml complains
 * @param sentence yaml's own complaint
 * @param vocabulary the keys of the language
 */
export function syntaxSlip(text: string, offset: number, sentence: string, vocabulary: Vocabulary): Slip | null {
  const line = lineAt(text, offset);
  if (/closing .quote|closing quote/.test(sentence)) return openQuote(text, sentence.includes("'") ? "'" : '"');
  return (
    (sentence.startsWith('Unexpected ') ? secondDocument(text, offset) : null) ??
    wordSlip(line, vocabulary) ??
    apostrophe(line, offset) ??
    blockSign(line) ??
    closesNothing(line, offset, text) ??
    indentSlip(text, line, vocabulary) ??
    nextLineSlip(text, line, vocabulary) ??
    colonInText(line, offset) ??
    (/\bend with a|flow (?:map|seq)/i.test(sentence) ? openBracket(text, line) : null)
  );
}

/** `open:443`, `open = 443`, `open 443`, `-host: a`. */
function wordSlip(line: SourceLine, vocabulary: Vocabulary): Slip | null {
  const { key, rest, indent, dash, offset, number } = line;
  const column = indent + dash.length;
  const slip = (at: number, length: number, message: string, help: string): Slip => ({
    offset: offset + at,
    length,
    lastLine: number,
    message,
    help,
  });
  const noSpace = /^ *-([A-Za-z][\w-]*)\s*:/.exec(line.text);
  if (noSpace !== null && isWord(noSpace[1] ?? '', vocabulary)) {
    const right = quoted(`- ${line.text.trim().slice(1)}`);
    return slip(indent, 1, 'A space is missing after the dash.', `write ${right}`);
  }
  if (!isWord(key, vocabulary)) return null;
  const value = rest.replace(/^\s*[:=]?\s*/, '').trim();
  const right = quoted(`${dash}${key}: ${value}`);
  if (/^:[^\s:]/.test(rest))
    return slip(column, key.length + 1, `A space is missing after ${quoted(`${key}:`)}.`, `write ${right}`);
  if (/^\s*=/.test(rest))
    return slip(
      column,
      line.text.trim().length,
      'YAML puts a colon between a key and its value, not an equals sign.',
      `write ${right}`,
    );
  if (/^\s+[^\s:=]/.test(rest) && !/:(?:\s|$)/.test(rest))
    return slip(column, key.length, `A colon is missing after ${quoted(key)}.`, `write ${right}`);
  return null;
}

function isWord(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.some((keys) => keys.includes(word));
}

/** The line below is indented further, and YAML takes it for more of this one. */
function nextLineSlip(text: string, line: SourceLine, vocabulary: Vocabulary): Slip | null {
  const [next] = linesAfter(text, line);
  if (next === undefined) return null;
  if (/^\s*"[^"]*"\s*:.*[^,{[\s]$/.test(line.text) && /^\s*"[^"]*"\s*:/.test(next.text)) {
    const length = Math.max(1, line.text.trim().length);
    const offset = line.offset + line.text.length - line.text.trimStart().length;
    return {
      offset,
      length,
      lastLine: next.number,
      message: 'A comma is missing at the end of this line.',
      help: `write ${quoted(`${line.text.trim()},`)}`,
    };
  }
  return wordSlip(next, vocabulary) ?? indentSlip(text, next, vocabulary);
}

/** `'it's needed'`: the apostrophe ends the text. */
function apostrophe(line: SourceLine, offset: number): Slip | null {
  const match = /'([^'\n]*'[A-Za-z][^'\n]*)'/.exec(line.text);
  if (match === null) return null;
  const at = line.offset + match.index;
  if (offset < at || offset > at + match[0].length) return null;
  return {
    offset: at,
    length: match[0].length,
    lastLine: line.number,
    message: 'The apostrophe ends the quoted text.',
    help: `use double quotes: ${quoted(`"${match[1] ?? ''}"`)}`,
  };
}

/** `>1024`: YAML begins a text of several lines with `>`. */
function blockSign(line: SourceLine): Slip | null {
  const match = /:\s+(>=?|<=?)\s*(\d{1,5})\s*$/.exec(line.text);
  if (match === null) return null;
  const [, sign = '', digits = ''] = match;
  const port = Number(digits);
  const range = sign.startsWith('>')
    ? `${sign === '>' ? port + 1 : port}-65535`
    : `1-${sign === '<' ? port - 1 : port}`;
  const at = line.text.indexOf(sign, match.index);
  return {
    offset: line.offset + at,
    length: line.text.trimEnd().length - at,
    lastLine: line.number,
    message: `YAML reads ${quoted(sign)} as the start of a longer text.`,
    help: `write a range: ${quoted(range)}`,
  };
}

function closesNothing(line: SourceLine, offset: number, text: string): Slip | null {
  const sign = text[offset];
  if (sign !== ']' && sign !== '}') return null;
  const opening = sign === ']' ? '[' : '{';
  const before = text.slice(Math.max(0, offset - 2000), offset);
  const count = (one: string) => before.split(one).length;
  if (count(opening) > count(sign)) return null;
  return {
    offset,
    length: 1,
    lastLine: line.number,
    message: `This ${quoted(sign)} closes nothing.`,
    help: `remove it, or add the ${quoted(opening)} that it belongs to`,
  };
}

/** `reason: see ticket: OPS-12` */
function colonInText(line: SourceLine, offset: number): Slip | null {
  const begins = /^\s*:\s+/.exec(line.rest);
  if (begins === null) return null;
  const value = withoutComment(line.rest.slice(begins[0].length)).trim();
  if (/^["'[{&*!|>%@`#]/.test(value) || value.includes('"') || !(value.includes(': ') || value.endsWith(':')))
    return null;
  const at = line.offset + line.text.length - line.rest.length + begins[0].length;
  if (offset < at - 1 || offset > at + value.length) return null;
  const help = `quote the text: ${quoted(`"${value}"`)}`;
  const message = 'A colon and a space inside a text begin a new key for YAML.';
  return { offset: at, length: value.length, lastLine: line.number, message, help };
}
