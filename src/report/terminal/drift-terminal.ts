// What changed since a baseline, for a terminal: the count, then the gravest first; a part of a report, or all of a `diff`.
import pc from 'picocolors';
import { counted } from '../../base/numbers-and-lists.ts';
import type { Drift, DriftChange, DriftKind } from '../../model/documents/drift.ts';
import { terminal } from '../escape/terminal.ts';
import { breakCommands } from '../escape/workflow-command.ts';
import type { PolicyNames } from '../rows/policy-diff-rows.ts';
import { clip } from '../text/clip.ts';
import {
  changeCount,
  driftTotalsText,
  hasManyVantages,
  KIND_WORDS,
  notComparedText,
  sideText,
  sinceText,
} from '../text/drift-words.ts';
import { changedPorts, hostWithAddress } from '../text/place-text.ts';
import type { TerminalOptions } from '../text/report-options.ts';
import { padToWidth, wrapText } from '../text/text-width.ts';

type Colours = ReturnType<typeof pc.createColors>;
type Paint = (text: string) => string;

/** Where the texts of a change begin: the kind, and a gap. */
const INDENT = 19;
/** Lines longer than this are hard to read. */
const WIDEST = 120;
/** A baseline may come from anywhere: what is longer must not crowd out the others. */
const LONGEST_TEXT = 2000;

export interface DriftTerminalOptions extends TerminalOptions {
  readonly names: PolicyNames;
  /** Why the comparison may mislead. */
  readonly doubts: readonly string[];
}

/** All that changed between two reports, as text with a line end; colour is never the only sign of anything. */
export function driftTerminal(drift: Drift, { colour, columns, names, doubts }: DriftTerminalOptions): string {
  const colours = pc.createColors(colour);
  const width = Math.min(WIDEST, Math.max(40, columns));
  const lines = [
    ...wrapText(`Report diff: ${driftTotalsText(drift)}.`, width).map((line) =>
      colours.bold(changeCount(drift) > 0 ? colours.yellow(line) : colours.green(line)),
    ),
    ...wrapText(`${terminal(names.old)} (${terminal(sinceText(drift))}) -> ${terminal(names.new)}`, width).map(
      colours.dim,
    ),
    ...doubts.flatMap((doubt) => hanging(`! ${oneLine(doubt)}`, 2, width, colours.yellow)),
    ...hanging(notComparedText(drift), 0, width, colours.yellow),
    '',
    ...changeLines(drift, width, colours, drift.changes.length),
  ];
  // Wrapped text can begin a line anywhere, and the step of a workflow may print this.
  return breakCommands(`${lines.join('\n').trimEnd()}\n`);
}

/**
 * The part of a run's report.
 * @param most changes that are shown; the rest is counted
 */
export function driftPart(drift: Drift, width: number, colours: Colours, most: number): string[] {
  const title = `Since ${terminal(sinceText(drift))}: ${driftTotalsText(drift)}`;
  const rest = drift.changes.length - most;
  return [
    ...wrapText(title, width).map(colours.bold),
    ...changeLines(drift, width, colours, most),
    ...(rest > 0 ? [`  and ${counted(rest, 'more row')} of changes, which report.json has`] : []),
    ...hanging(`  ${notComparedText(drift)}`, 2, width, colours.yellow),
    '',
  ];
}

function changeLines(drift: Drift, width: number, colours: Colours, most: number): string[] {
  const many = hasManyVantages(drift);
  return drift.changes.slice(0, most).flatMap((change) => oneChange(change, many, width, colours));
}

function oneChange(change: DriftChange, many: boolean, width: number, colours: Colours): string[] {
  const { kind, severity, before, after, explanation, vantage } = change;
  const ports = changedPorts(change);
  const from = many && vantage !== null ? `, from ${clip(vantage, LONGEST_TEXT)}` : '';
  const place = terminal(`${clip(hostWithAddress(change), LONGEST_TEXT)}${ports === '' ? '' : `: ${ports}`}${from}`);
  const [first = '', ...rest] = wrapText(place, width - INDENT);
  const sides = before === null && after === null ? '' : `${sideText(before)} -> ${sideText(after)}`;
  const grave = severity === null ? '' : `, ${severity}`;
  const text = [...(sides === '' ? [] : [`${sides}${grave}:`]), oneLine(clip(explanation, LONGEST_TEXT))].join(' ');
  return [
    `${paintOf(kind, colours)(padToWidth(`  ${KIND_WORDS[kind]}`, INDENT))}${colours.bold(first)}`,
    ...rest.map((line) => ' '.repeat(INDENT) + colours.bold(line)),
    ...wrapText(text, width - INDENT).map((line) => ' '.repeat(INDENT) + line),
  ];
}

function paintOf(kind: DriftKind, colours: Colours): Paint {
  if (kind === 'newly-open') return colours.red;
  return kind === 'newly-blocked' || kind === 'changed-verdict' ? colours.yellow : colours.cyan;
}

/** Wrapped, the lines after the first indented; none for a text of blanks. */
function hanging(text: string, indent: number, width: number, paint: Paint): string[] {
  if (text.trim() === '') return [];
  const lead = text.length - text.trimStart().length;
  return wrapText(text.trimStart(), width - Math.max(indent, lead)).map(
    (line, index) => ' '.repeat(index === 0 ? lead : indent) + paint(line),
  );
}

/** Prose of unknown origin on one line: line ends are spaces, every other control a visible escape. */
function oneLine(text: string): string {
  return terminal(text.replace(/\s+/g, ' '));
}
