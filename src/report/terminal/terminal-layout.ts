// Terminal layout: colours, the width that lines wrap to, indented and labelled blocks, and places as `file:line:column`.

import pc from 'picocolors';
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { Severity } from '../../model/words.ts';
import { terminal } from '../escape/terminal.ts';
import { breakCommands } from '../escape/workflow-command.ts';
import { clip } from '../text/clip.ts';
import { isFromInputs, ruleText } from '../text/places/policy-place.ts';
import { textWidth, wrapText } from '../text/text-width.ts';

export type Colours = ReturnType<typeof pc.createColors>;
export type Paint = (text: string) => string;

/** Lines longer than this are hard to read; shorter than this, texts are hard to follow. */
const WIDEST = 120;
const NARROWEST = 40;

/** Colours, or functions that leave text as it is. Colour is never the only sign of anything. */
export function coloursOf(colour: boolean): Colours {
  return pc.createColors(colour);
}

/** Text as it is. */
export const plain: Paint = (text) => text;

/** High and critical are red, anything else yellow. */
export function severityPaint(severity: Severity | null, colours: Colours): Paint {
  return severity === 'critical' || severity === 'high' ? colours.red : colours.yellow;
}

/** The width that texts are wrapped to, from the width of the terminal. */
export function lineWidth(columns: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

/** Wrapped and indented lines; none for a blank text. */
export function indented(text: string, indent: number, width: number, paint: Paint = plain): string[] {
  return block(' '.repeat(indent), indent, text, width, paint);
}

/** Wrapped lines, the first behind `lead`, which takes as many columns as the indent; none for a blank text. */
export function block(lead: string, indent: number, text: string, width: number, paint: Paint): string[] {
  return wrapText(text, Math.max(20, width - indent)).map(
    (line, index) => (index === 0 ? lead : ' '.repeat(indent)) + paint(line),
  );
}

/** As `block`, with the lead on a line of its own where the text is blank. */
export function labelled(lead: string, indent: number, text: string, width: number, paint: Paint): string[] {
  const lines = block(lead, indent, text, width, paint);
  return lines.length === 0 ? [`${lead}${paint('')}`] : lines;
}

/** Wrapped lines, those after the first indented; blanks that the text begins with are kept. None for a blank text. */
export function hanging(text: string, indent: number, width: number, paint: Paint): string[] {
  if (text.trim() === '') return [];
  const lead = text.length - text.trimStart().length;
  return wrapText(text.trimStart(), width - Math.max(indent, lead)).map(
    (line, index) => ' '.repeat(index === 0 ? lead : indent) + paint(line),
  );
}

/** At most that many columns, the last an ellipsis where something is missing. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let short = clip(text, width);
  while (textWidth(short) > width) short = clip(text, short.length - 1);
  return short;
}

/** `port-policy.yml:12:5`, as editors and terminals make a link of; `from the inputs`. */
export function placeText({ file, line, column }: SourcePosition): string {
  return isFromInputs(file) ? ruleText({ file, line }) : `${terminal(file)}:${line}:${column}`;
}

/** The lines as one text with a line end. Wrapped text can begin a line anywhere, and the step of a workflow may print this. */
export function printed(lines: readonly string[]): string {
  return breakCommands(`${lines.join('\n')}\n`);
}

/** As `printed`, without blank lines at the end. */
export function printedTrimmed(lines: readonly string[]): string {
  return breakCommands(`${lines.join('\n').trimEnd()}\n`);
}
