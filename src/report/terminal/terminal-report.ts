// What `check` prints: violations first, then drift, inconclusive and waived verdicts, exposure; the result on the last line.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import type { RunResult } from '../../model/words.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import { exposures } from '../rows/exposure.ts';
import { groupAnswer, groupExpected, groupExplanation, groupHosts, groupPorts } from '../rows/group-texts.ts';
import { type VerdictGroup, verdictGroups } from '../rows/verdict-groups.ts';
import { seenText } from '../text/cause-text.ts';
import { durationText, outcomeText } from '../text/counts-text.ts';
import { hostWithAddress } from '../text/place-text.ts';
import type { TerminalOptions } from '../text/report-options.ts';
import { padToWidth, textWidth } from '../text/text-width.ts';
import { flappedText, waitText } from '../text/wait-text.ts';
import { driftPart } from './drift-terminal.ts';
import {
  block,
  type Colours,
  coloursOf,
  indented,
  lineWidth,
  type Paint,
  placeText,
  printed,
  severityPaint,
} from './terminal-layout.ts';

/** What changed is told in short: more is in the other reports. */
const MOST_CHANGES = 20;
/** Where the texts of a group begin: sign, severity, and a gap. */
const INDENT = 14;

function groupLines(group: VerdictGroup, sign: string, hostWidth: number, width: number, colours: Colours): string[] {
  const { verdict } = group;
  const label = `  ${sign} ${group.severity ?? ''}`;
  const lead = severityPaint(group.severity, colours)(padToWidth(label, INDENT));
  const place = padToWidth(terminal(groupHosts(group)), hostWidth);
  const text = (words: string, paint?: Paint) => indented(words, INDENT, width, paint);
  const intended = group.expected.length === 0 ? '' : `intended ${groupExpected(group)}, `;
  return [
    `${lead}${colours.bold(`${place}  ${terminal(groupPorts(group))}`)}`,
    ...text(terminal(`${intended}${seenText(verdict, groupAnswer(group))}`)),
    ...text(terminalProse(groupExplanation(group))),
    ...(verdict.advice === '' ? [] : text(`-> ${terminalProse(verdict.advice)}`, colours.cyan)),
    ...text(group.rules.map(placeText).join(', '), colours.dim),
    '',
  ];
}

function groupsPart(
  title: string,
  sign: string,
  found: readonly VerdictGroup[],
  width: number,
  colours: Colours,
): string[] {
  if (found.length === 0) return [];
  const widths = found.map((group) => textWidth(terminal(groupHosts(group))));
  const hostWidth = Math.min(48, Math.max(...widths.slice(0, 1000)));
  return [colours.bold(title), ...found.flatMap((group) => groupLines(group, sign, hostWidth, width, colours))];
}

function exposurePart(report: Report, width: number, colours: Colours): string[] {
  const rows = exposures(report, 12).map(({ host, address, ports, note }) => {
    const states = (['open', 'closed', 'filtered', 'open|filtered', 'unknown'] as const)
      .filter((state) => ports[state] !== '')
      .map((state) => `${state === 'open|filtered' ? 'silent (open or filtered)' : state} ${ports[state]}`);
    return {
      place: terminal(hostWithAddress({ host, address })),
      text: terminal(note === '' ? states.join('; ') : note),
    };
  });
  if (rows.length === 0) return [];
  const widest = Math.max(...rows.slice(0, 1000).map(({ place }) => textWidth(place)));
  const indent = Math.min(4 + widest, Math.floor(width / 2));
  const lines = rows.flatMap(({ place, text }) => {
    const ports = indented(text, indent, width);
    // A name too long for the column has a line of its own.
    if (textWidth(place) + 4 > indent) return [`  ${place}`, ...ports];
    return [padToWidth(`  ${place}`, indent) + (ports[0] ?? '').slice(indent), ...ports.slice(1)];
  });
  return [colours.bold('Exposure by host'), ...lines, ''];
}

/** Flapping ports that are told; the rest is counted. */
const MOST_FLAPPED = 20;

function waitPart({ wait }: Report, width: number, colours: Colours): string[] {
  if (wait === null) return [];
  const told = wait.flapped.slice(0, MOST_FLAPPED).map((one) => terminalProse(flappedText(one)));
  const rest = wait.flapped.length - told.length;
  if (rest > 0) told.push(`${grouped(rest)} more like these`);
  return [
    ...indented(waitText(wait), 0, width),
    ...told.flatMap((text) => block('  ! ', 4, text, width, colours.yellow)),
    '',
  ];
}

function resultLine(report: Report, colours: Colours): string {
  const outcome = outcomeText(report.totals);
  const words: Readonly<Record<RunResult, string>> = {
    pass: colours.green(`PASS: ${outcome}.`),
    fail: colours.red(`FAIL: ${outcome}.`),
    inconclusive: colours.yellow(`INCONCLUSIVE: ${outcome}. What could not be checked does not count as intended.`),
  };
  return colours.bold(words[report.result]);
}

/** The whole report as text with a line end; colour is never the only sign of anything. */
export function terminalReport(report: Report, { colour, columns }: TerminalOptions): string {
  const colours = coloursOf(colour);
  const width = lineWidth(columns);
  const hosts = new Set(report.verdicts.map(({ host }) => host)).size;
  const facts = [
    ...(report.vantage === null ? [] : [`from ${terminal(report.vantage)}`]),
    `${counted(hosts, 'host')}, ${counted(report.totals.probes, 'port')}`,
    durationText(report.durationMs),
    ...report.policies.slice(0, 5).map(({ path }) => terminal(path)),
  ];
  const warnings = report.warnings.flatMap((text) => block('  ! ', 4, terminalProse(text), width, colours.yellow));
  const lines = [
    ...indented(facts.join(' · '), 0, width, colours.dim),
    '',
    ...groupsPart('Violations', '✗', verdictGroups(report, 'violation'), width, colours),
    ...(report.drift === null ? [] : driftPart(report.drift, width, colours, MOST_CHANGES)),
    ...groupsPart('Inconclusive', '?', verdictGroups(report, 'inconclusive'), width, colours),
    ...groupsPart('Waived', '~', verdictGroups(report, 'waived'), width, colours),
    ...(warnings.length === 0 ? [] : [colours.bold('Warnings'), ...warnings, '']),
    ...exposurePart(report, width, colours),
    ...waitPart(report, width, colours),
    resultLine(report, colours),
  ];
  return printed(lines);
}
