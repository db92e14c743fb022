// Explains a wrong indentation or a missing dash: which line it is, and the line that it should be level with.
import { quoted } from '../problem.ts';
import { keyColumn, linesAfter, linesBefore, type Slip, type SourceLine, type Vocabulary } from './source-lines.ts';

/**
 * What is wrong with where a line begins; null where it begins as far right as the lines that it belongs to.
 * @param line a line that yaml complains of, or the one after it
 */
export function indentSlip(text: string, line: SourceLine, vocabulary: Vocabulary): Slip | null {
  if (line.key === '' || !isKeyLine(line)) return null;
  return line.dash === '' ? keySlip(text, line, vocabulary) : dashSlip(text, line);
}

function isKeyLine({ rest }: SourceLine): boolean {
  return /^\s*:(?:\s|$)/.test(rest);
}

/** The keys that share a map with this one: a host's keys are all as far right as its `host`. */
function areSiblings(one: string, other: string, vocabulary: Vocabulary): boolean {
  return vocabulary.some((keys) => keys.includes(one) && keys.includes(other));
}

function keySlip(text: string, line: SourceLine, vocabulary: Vocabulary): Slip | null {
  for (const before of linesBefore(text, line)) {
    if (!isKeyLine(before) || before.key === '' || !areSiblings(before.key, line.key, vocabulary)) continue;
    if (line.key === 'host' && (before.key === 'host' || before.dash === '')) return hostWithoutDash(text, line);
    return levelSlip(text, line, before);
  }
  return null;
}

function levelSlip(text: string, line: SourceLine, level: SourceLine): Slip | null {
  const wanted = keyColumn(level);
  if (line.indent === wanted) return null;
  const last = lastAlike(text, line);
  const lines = last.number === line.number ? '' : `, and the rest of lines ${line.number} to ${last.number} as well`;
  return {
    offset: line.offset + line.indent,
    length: line.key.length,
    lastLine: last.number,
    message: `${quoted(line.key)} begins in column ${line.indent + 1}, but ${quoted(level.key)} in line ${level.number} begins in column ${wanted + 1}; keys that belong together begin in the same column.`,
    help: `indent ${quoted(line.key)} with ${spaces(wanted)}${lines}`,
  };
}

/** The last of the lines below that are indented like this one, and so must move with it. */
function lastAlike(text: string, line: SourceLine): SourceLine {
  let last = line;
  for (const next of linesAfter(text, line)) {
    if (next.indent !== line.indent || next.dash !== '' || next.key === '' || next.key === 'host') break;
    last = next;
  }
  return last;
}

function hostWithoutDash(text: string, line: SourceLine): Slip | null {
  for (const before of linesBefore(text, line)) {
    if (before.dash === '' || before.key !== 'host') continue;
    return {
      offset: line.offset + line.indent,
      length: line.key.length,
      lastLine: lastAlike(text, line).number,
      message: `This host has no dash before it, as the host in line ${before.number} has.`,
      help: `write ${quoted(`- ${line.text.trim()}`)}, with the dash below the other one, and indent the lines below it as far as its \`host\``,
    };
  }
  return null;
}

function dashSlip(text: string, line: SourceLine): Slip | null {
  for (const before of linesBefore(text, line)) {
    if (before.dash === '' || before.key !== line.key) continue;
    if (before.indent === line.indent) return null;
    return {
      offset: line.offset + line.indent,
      length: 1,
      lastLine: line.number,
      message: `This dash is indented by ${spaces(line.indent)}, but the dash in line ${before.number} by ${spaces(before.indent)}.`,
      help: `indent this dash with ${spaces(before.indent)}, and the lines below it with ${spaces(keyColumn(before))}`,
    };
  }
  return null;
}

function spaces(count: number): string {
  return count === 0 ? 'no spaces' : count === 1 ? '1 space' : `${count} spaces`;
}
