// The drift since a baseline for a terminal, the most severe first: as a part of a report, or all of `diff`.
import { counted } from '../../base/numbers-and-lists.ts';
import type { Drift, DriftChange, RequirementDrift } from '../../model/documents/drift.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import type { Machines } from '../rows/machines.ts';
import { isNewVerdict } from '../rows/new-since-baseline.ts';
import type { PolicyNames } from '../rows/policy-diff-rows.ts';
import { clip, LONGEST_PROSE } from '../text/clip.ts';
import {
  changeWords,
  driftTotalsText,
  hasManyVantages,
  isAllBetter,
  isFixed,
  notComparedText,
  requirementWords,
  sideText,
  sinceText,
} from '../text/drift-words.ts';
import { changedPorts, hostWithAddress } from '../text/places/place-text.ts';
import type { TerminalOptions } from '../text/report-options.ts';
import { padToWidth, wrapText } from '../text/text-width.ts';
import {
  type Colours,
  coloursOf,
  hanging,
  indented,
  labelled,
  lineWidth,
  type Paint,
  printedTrimmed,
} from './terminal-layout.ts';

/** What `closed (pass) -> open (violation)` says already. */
const SAID_BY_SIDES =
  /^It was (?:open|closed|filtered), and is (?:open|closed|filtered|silent \(open or filtered\)) now\. ?/;

/** Where the texts of a change begin: the kind, and a gap. */
const INDENT = 19;

export interface DriftTerminalOptions extends TerminalOptions {
  readonly names: PolicyNames;
  /** Why the comparison may mislead. */
  readonly caveats: readonly string[];
  /** How the machines of the newer report are spelled. */
  readonly machines: Machines;
}

/** All that changed between two reports, as text with a line end; colour is never the only sign of anything. */
export function driftTerminal(
  drift: Drift,
  { colour, columns, names, caveats, machines }: DriftTerminalOptions,
): string {
  const colours = coloursOf(colour);
  const width = lineWidth(columns);
  const lines = [
    ...wrapText(`Report diff: ${driftTotalsText(drift)}.`, width).map((line) =>
      colours.bold(isAllBetter(drift) ? colours.green(line) : colours.yellow(line)),
    ),
    ...wrapText(`${terminal(names.old)} (${terminal(sinceText(drift))}) -> ${terminal(names.new)}`, width).map(
      colours.dim,
    ),
    ...caveats.flatMap((caveat) => hanging(`! ${terminalProse(caveat)}`, 2, width, colours.yellow)),
    ...hanging(notComparedText(drift), 0, width, colours.yellow),
    '',
    ...requirementLines(drift, { width, colours, most: Number.POSITIVE_INFINITY }),
    ...changeLines(drift, machines, { width, colours, most: drift.changes.length }),
  ];
  return printedTrimmed(lines);
}

interface ChangeOptions {
  readonly width: number;
  readonly colours: Colours;
  /** Changes that are shown; the rest is counted. */
  readonly most: number;
}

/** The part of a run's report: what is new and wrong is among the findings, and not told again. */
export function driftPart(drift: Drift, machines: Machines, options: ChangeOptions): string[] {
  const { width, colours, most } = options;
  const title = `Changes since the report of ${terminal(sinceText(drift))}: ${driftTotalsText(drift)}`;
  const changes = drift.changes.filter((change) => !isNewFinding(change));
  const told = drift.changes.length - changes.length;
  const rest = changes.length - most;
  return [
    ...wrapText(title, width).map(colours.bold),
    ...(told === 0
      ? []
      : indented(
          changes.length === 0
            ? 'All of it is below, marked NEW.'
            : 'What is wrong now is below, marked NEW. The rest:',
          2,
          width,
        )),
    ...requirementLines(drift, options),
    ...changeLines({ ...drift, changes }, machines, options),
    ...(rest > 0 ? [`  and ${counted(rest, 'more row')} of changes, which report.json has`] : []),
    ...hanging(`  ${notComparedText(drift)}`, 2, width, colours.yellow),
    '',
  ];
}

/** Before what changed of ports: it is what an auditor reads. */
function requirementLines({ requirements = [] }: Drift, { width, colours, most }: ChangeOptions): string[] {
  const rest = requirements.length - most;
  return [
    ...requirements.slice(0, most).flatMap((one) => oneRequirement(one, width, colours)),
    ...(rest > 0 ? [`  and ${counted(rest, 'more requirement')}, which report.json has`] : []),
  ];
}

function oneRequirement(change: RequirementDrift, width: number, colours: Colours): string[] {
  const paint = change.kind === 'newly-satisfied' ? colours.green : colours.red;
  return [
    ...labelled(
      paint(padToWidth('  requirement', INDENT)),
      INDENT,
      terminal(clip(change.requirement, LONGEST_PROSE)),
      width,
      colours.bold,
    ),
    ...indented(
      terminalProse(clip(`${requirementWords(change)}: ${change.explanation}`, LONGEST_PROSE)),
      INDENT,
      width,
    ),
  ];
}

function changeLines(drift: Drift, machines: Machines, { width, colours, most }: ChangeOptions): string[] {
  const many = hasManyVantages(drift);
  return drift.changes
    .slice(0, most)
    .flatMap((change) => oneChange(change, machineOf(change, machines), many, width, colours));
}

/** Whether a change leads to a finding that the report shows with NEW. */
function isNewFinding(change: DriftChange): boolean {
  const verdict = change.after?.verdict;
  return (verdict === 'violation' || verdict === 'inconclusive') && isNewVerdict(change);
}

function machineOf(change: DriftChange, machines: Machines): string {
  return machines.of(change).alsoHosts.length > 0 ? machines.text(change) : hostWithAddress(change);
}

function oneChange(change: DriftChange, machine: string, many: boolean, width: number, colours: Colours): string[] {
  const { severity, before, after, explanation, vantage } = change;
  const ports = changedPorts(change);
  const from = many && vantage !== null ? `, from ${clip(vantage, LONGEST_PROSE)}` : '';
  const place = terminal(`${clip(machine, LONGEST_PROSE)}${ports === '' ? '' : `: ${ports}`}${from}`);
  const label = paintOf(change, colours)(padToWidth(`  ${changeWords(change)}`, INDENT));
  const sides = before === null && after === null ? '' : `${sideText(before)} -> ${sideText(after)}`;
  const how = severity === null ? '' : `, ${severity}`;
  const said = sides === '' ? explanation : explanation.replace(SAID_BY_SIDES, '');
  const text = sides === '' ? said : said === '' ? `${sides}${how}` : `${sides}${how}: ${said}`;
  return [
    ...labelled(label, INDENT, place, width, colours.bold),
    ...indented(terminalProse(clip(text, LONGEST_PROSE)), INDENT, width),
  ];
}

function paintOf(change: DriftChange, colours: Colours): Paint {
  const { kind } = change;
  if (isFixed(change)) return colours.green;
  if (kind === 'newly-open') return colours.red;
  return kind === 'newly-blocked' || kind === 'changed-verdict' ? colours.yellow : colours.cyan;
}
