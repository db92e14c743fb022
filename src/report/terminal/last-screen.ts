// The end of what `check` prints, which the tail of a log shows: one line a finding, what is new first, then the counts and the result.

import { grouped } from '../../base/numbers-and-lists.ts';
import { exitCodeOf, type FailOn } from '../../model/exit-codes.ts';
import { isMerged, type Report } from '../../model/report.ts';
import type { RunResult } from '../../model/words.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import { type CheckAgain, checkAgain, checksAgain } from '../rows/check-again.ts';
import type { ReportFinding } from '../rows/merged/findings.ts';
import { missingText } from '../rows/merged/merged-facts.ts';
import { isMissingReport } from '../rows/merged/vantage-columns.ts';
import { countOf, type VerdictGroup } from '../rows/verdict-groups.ts';
import { headlineText } from '../text/green-basis.ts';
import { scanText } from '../text/methodology/scan-methodology.ts';
import { isFromInputs } from '../text/places/policy-place.ts';
import { partTexts, shardCaveats } from '../text/run-extent-text.ts';
import { newnessCounts, newViolationsText } from '../text/since-text.ts';
import { textWidth } from '../text/text-width.ts';
import { waitText } from '../text/wait-text.ts';
import { type FindingRow, findingRow, laidOut, type NamesOfSeveral } from './finding-rows.ts';
import { type Colours, fitted, hanging, plain, severityPaint } from './terminal-layout.ts';

/** Lines of findings: with the title and the result they fit a terminal of 24 lines or so. */
const MOST_LINES = 15;
/** Lines that are kept for what is inconclusive, beside however many violations. */
const KEPT_LINES = 4;

export interface Findings {
  readonly violations: readonly ReportFinding[];
  readonly inconclusive: readonly ReportFinding[];
  readonly several: NamesOfSeveral;
}

/** The findings in short and the result, which is the last line. */
export function lastScreen(
  report: Report,
  findings: Findings,
  { failOn, given }: { readonly failOn: FailOn; readonly given: readonly string[] },
  width: number,
  colours: Colours,
): string[] {
  const isFailing = exitCodeOf(report.result, failOn) !== 0;
  const { violations, inconclusive, several } = findings;
  // What is missing has a line of its own beside the result.
  const rest = inconclusive.filter(({ verdict }) => !isMissingReport(verdict));
  const cause = report.result === 'inconclusive' && isFailing ? colours.red : colours.yellow;
  const lists = [
    violations.map((group) => findingRow(group, several, severityPaint(group.severity, colours))),
    rest.map((group) => findingRow(group, several, cause)),
  ];
  const { texts, file } = fittedLists(lists, width);
  const [first = [], second = []] = texts;
  const kept = Math.min(KEPT_LINES, second.flat().length);
  const advice = firstAdvice(violations, several, width, colours);
  const most = MOST_LINES - advice.length;
  const shown = atMost(first, most - kept);
  const alsoShown = atMost(second, most - shown.lines.length);
  const more = (groups: readonly VerdictGroup[], from: number, what: string) => {
    const rest = countOf(groups.slice(from));
    return rest === 0 ? [] : [`… ${grouped(rest)} more ${what} above`];
  };
  const lines = [
    ...shown.lines,
    ...more(violations, shown.rows, 'violations'),
    ...alsoShown.lines,
    ...more(rest, alsoShown.rows, 'inconclusive'),
  ];
  const title = `Findings by line of ${file ?? 'the policy'} (see -> above for what to do)`;
  return [
    ...(lines.length === 0 ? [] : [...hanging(title, 0, width, colours.bold), ...lines, '']),
    ...advice,
    ...againLines(report, violations.length > 0 ? violations : inconclusive, { given, width, colours }),
    ...resultLines(report, violations, isFailing, width, colours),
  ];
}

/** The advice at the first finding that is repeated, in characters. */
const LONGEST_ADVICE = 200;

/** Not behind a number or within an abbreviation. */
const SENTENCE_END = /(?<=[a-zA-Z`)]\.)\s(?=[A-Z])/;

/** Of several violations, what to do first about the first one: new before known, then by severity. Its details may be far above. */
function firstAdvice(
  violations: readonly ReportFinding[],
  several: NamesOfSeveral,
  width: number,
  colours: Colours,
): string[] {
  const [first] = violations;
  if (first === undefined || violations.length < 2) return [];
  const [sentence = ''] = first.verdict.advice.split(SENTENCE_END);
  if (sentence === '') return [];
  const { ports, shortHost } = findingRow(first, several, plain);
  const advice = fitted(terminalProse(sentence), LONGEST_ADVICE);
  return [
    ...hanging(`First: ${ports} on ${shortHost}`, 2, width, plain),
    ...hanging(`  -> ${advice}`, 5, width, colours.cyan),
    '',
  ];
}

const CHECK_AGAIN = 'To check this again when it is fixed:';
const CHECK_THE_FIRST = 'To check the first of these again when it is fixed (without --only, all of them):';

const CHECK_THERE = 'To check this again when it is fixed, run at each vantage the command that names it:';
const CHECK_THE_FIRST_THERE =
  'To check the first of these again when they are fixed, run at each vantage the command that names it:';

/** Once a run, whatever was found: how to see that it is fixed. Where it takes several lines, a shell reads them as one. */
function againLines(
  report: Report,
  found: readonly VerdictGroup[],
  { given, width, colours }: { readonly given: readonly string[]; readonly width: number; readonly colours: Colours },
): string[] {
  if (isMerged(report)) return againThere(checksAgain(report, found, given), width, colours);
  const again = checkAgain(report, found, given);
  if (again === null) return [];
  return [
    ...hanging(again.all ? CHECK_AGAIN : CHECK_THE_FIRST, 0, width, plain),
    ...commandLines(again.command, width, colours),
    '',
  ];
}

/** Of a merge: a command for each vantage, to be run there. */
function againThere(commands: readonly CheckAgain[], width: number, colours: Colours): string[] {
  if (commands.length === 0) return [];
  const title = commands.every(({ all }) => all) ? CHECK_THERE : CHECK_THE_FIRST_THERE;
  return [
    ...hanging(title, 0, width, plain),
    ...commands.flatMap(({ command }) => commandLines(command, width, colours)),
    '',
  ];
}

function commandLines(command: string, width: number, colours: Colours): string[] {
  const lines = filledLines(terminal(command).split(/ (?=--)/), width - 6);
  return lines.map((line, index) => {
    const end = index < lines.length - 1 ? ' \\' : '';
    return `${index === 0 ? '  ' : '    '}${colours.cyan(`${line}${end}`)}`;
  });
}

/** Options with their values, as many on a line as fit. */
function filledLines(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last) + 1 + textWidth(piece) <= width)
      lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

interface FittedLists {
  /** Of each list, the lines of each row. */
  readonly texts: readonly (readonly string[][])[];
  /** The file of all rows, where they leave it out for want of room. */
  readonly file: string | null;
}

function fittedLists(lists: readonly (readonly FindingRow[])[], width: number): FittedLists {
  const all = lists.flat();
  const labelWidth = all.reduce((most, { label }) => Math.max(most, textWidth(label)), 0);
  const spelled = lists.map((rows) => laidOut(rows, labelWidth, false, width));
  const isWhole = spelled.flat().every((lines) => lines.length === 1);
  if (isWhole) return { texts: spelled, file: null };
  // By its name alone a machine is found above as well.
  const short = lists.map((rows) => rows.map((row) => ({ ...row, host: row.shortHost })));
  return fittedInShort(short, labelWidth, width);
}

function fittedInShort(lists: readonly (readonly FindingRow[])[], labelWidth: number, width: number): FittedLists {
  const all = lists.flat();
  const texts = (isWithoutFile: boolean) => lists.map((rows) => laidOut(rows, labelWidth, isWithoutFile, width));
  const whole = texts(false);
  const file = all[0]?.file ?? null;
  const isBroken = whole.flat().some((lines) => lines.length > 1);
  if (!isBroken || file === null || isFromInputs(file) || all.some((row) => row.file !== file))
    return { texts: whole, file: null };
  return { texts: texts(true), file };
}

/** The lines of the first rows that fit; of the first one in any case. */
function atMost(rows: readonly string[][], most: number): { lines: string[]; rows: number } {
  const lines: string[] = [];
  let count = 0;
  for (const row of rows) {
    if (count > 0 && lines.length + row.length > most) break;
    lines.push(...row);
    count++;
  }
  return { lines, rows: count };
}

function resultLines(
  report: Report,
  violations: readonly VerdictGroup[],
  isFailing: boolean,
  width: number,
  colours: Colours,
): string[] {
  const { result, drift, wait } = report;
  const scan = scanText(report);
  const newness = newnessCounts(violations);
  const since = newViolationsText(drift, newness);
  const paints: Readonly<Record<RunResult, Colours['red']>> = {
    pass: colours.green,
    fail: isFailing ? colours.red : colours.yellow,
    inconclusive: isFailing ? colours.red : colours.yellow,
  };
  const paint = paints[result];
  return [
    ...(wait === null ? [] : hanging(waitText(wait), 0, width, colours.dim)),
    ...(scan === null ? [] : hanging(`${scan.charAt(0).toUpperCase()}${scan.slice(1)}.`, 0, width, colours.dim)),
    ...(since === null ? [] : hanging(since, 0, width, newness.fresh > 0 ? colours.bold : colours.dim)),
    ...(result === 'inconclusive'
      ? hanging('What could not be checked does not count as intended.', 0, width, paint)
      : []),
    ...hanging(terminal(missingText(report) ?? ''), 0, width, paint),
    ...shardCaveats(report).flatMap((text) => hanging(terminalProse(text), 0, width, colours.yellow)),
    colours.bold(paint(`${[result.toUpperCase(), ...partTexts(report)].join(', ')}: ${headlineText(report)}.`)),
  ];
}
