// What the vantages of a merged report show together, for a terminal: what needs somebody in full, what is as meant counted.
import { counted, grouped } from '../../../base/numbers-and-lists.ts';
import type { Report } from '../../../model/report.ts';
import type { PatternKind } from '../../../model/words.ts';
import { terminal, terminalProse } from '../../escape/terminal.ts';
import { groupPlaces } from '../../rows/group-texts.ts';
import {
  type PatternRow,
  patternExplanation,
  patternRows,
  rowsByWeight,
  viewsText,
} from '../../rows/merged/pattern-rows.ts';
import { PATTERN_WORDS } from '../../rows/merged/pattern-words.ts';
import { clip } from '../../text/clip.ts';
import { padToWidth } from '../../text/text-width.ts';
import { block, type Colours, hanging, indented, type Paint, plain, severityPaint } from '../terminal-layout.ts';

/** Where the texts of a pattern begin: sign, severity, and a gap. */
const INDENT = 14;
/** Patterns that are told in full; of the others there is a number, and they are in the other reports. */
const MOST_PATTERNS = 40;
const LONGEST_PLACES = 800;
/** As the signs of findings: `✖` is wider than a column on some terminals. */
const EXPOSED = '✗';

/** Nothing for a report that is not merged. */
export function patternPart(report: Report, width: number, colours: Colours): string[] {
  const { wrong, unsure, notable, 'as-meant': asMeant } = rowsByWeight(patternRows(report));
  const rows = [...wrong, ...unsure, ...notable];
  if (rows.length + asMeant.length === 0) return [];
  const rest = rows.length - MOST_PATTERNS;
  return [
    colours.bold('What the vantages show together'),
    ...rows.slice(0, MOST_PATTERNS).flatMap((row) => patternLines(row, width, colours)),
    ...(rest > 0 ? hanging(`  … ${grouped(rest)} more patterns: see the other reports`, 4, width, plain) : []),
    ...asMeantLines(asMeant, width, colours),
    '',
  ];
}

function paintOf({ pattern, severity }: PatternRow, colours: Colours): Paint {
  const { weight } = PATTERN_WORDS[pattern.kind];
  if (weight === 'wrong') return severityPaint(severity, colours);
  return weight === 'unsure' ? colours.yellow : plain;
}

function patternLines(row: PatternRow, width: number, colours: Colours): string[] {
  const { pattern, severity } = row;
  const { sign, title } = PATTERN_WORDS[pattern.kind];
  const isExposed = pattern.kind === 'exposed-everywhere' || pattern.kind === 'exposed-from-some';
  const lead = paintOf(row, colours)(padToWidth(`  ${isExposed ? EXPOSED : sign} ${severity ?? ''}`, INDENT));
  const text = (words: string, how?: Paint) => indented(words, INDENT, width, how);
  const where = terminal(clip(groupPlaces(row), LONGEST_PLACES));
  return [
    ...block(lead, INDENT, `${title}: ${where}`, width, colours.bold),
    ...text(terminal(viewsText(pattern))),
    ...text(terminalProse(patternExplanation(row))),
    ...(pattern.advice === '' ? [] : text(`-> ${terminalProse(pattern.advice)}`, colours.cyan)),
  ];
}

/** A line for each kind: how many ports. */
function asMeantLines(rows: readonly PatternRow[], width: number, colours: Colours): string[] {
  const counts = new Map<PatternKind, number>();
  for (const { pattern, count } of rows) counts.set(pattern.kind, (counts.get(pattern.kind) ?? 0) + count);
  return [...counts].flatMap(([kind, count]) => {
    const { sign, counted: words } = PATTERN_WORDS[kind];
    return hanging(`  ${sign} ${counted(count, 'port')} ${words}`, 4, width, colours.dim);
  });
}
