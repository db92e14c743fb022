// What `check` prints: what was seen first, then the findings in full, and at the end one line each with the result.

import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import { countMachines, machinesOf } from '../rows/machines.ts';
import { verdictGroups } from '../rows/verdict-groups.ts';
import { durationText, minuteText } from '../text/counts-text.ts';
import { scanText } from '../text/methodology/scan-methodology.ts';
import { policyText } from '../text/places/policy-place.ts';
import type { TerminalOptions } from '../text/report-options.ts';
import { flappedText } from '../text/wait-text.ts';
import { driftPart } from './drift-terminal.ts';
import { exposurePart } from './exposure-part.ts';
import { findingDetails, waivedLines, warningLines } from './finding-details.ts';
import { namesOfSeveral } from './finding-rows.ts';
import { lastScreen } from './last-screen.ts';
import { type Colours, coloursOf, hanging, indented, lineWidth, printed } from './terminal-layout.ts';

/** What changed is told in short: more is in the other reports. */
const MOST_CHANGES = 20;
/** Flapping ports that are told; the rest is counted. */
const MOST_FLAPPED = 20;

function flappedPart({ wait }: Report, width: number, colours: Colours): string[] {
  if (wait === null || wait.flapped.length === 0) return [];
  const told = wait.flapped.slice(0, MOST_FLAPPED).map((one) => terminalProse(flappedText(one)));
  const rest = wait.flapped.length - told.length;
  if (rest > 0) told.push(`${grouped(rest)} more like these`);
  return [
    colours.bold('Not steady while waiting'),
    ...told.flatMap((text) => hanging(`  ! ${text}`, 4, width, colours.yellow)),
    '',
  ];
}

function factsText(report: Report): string {
  const hosts = countMachines(report);
  const facts = [
    ...(report.vantage === null ? [] : [`from ${report.vantage}`]),
    `${counted(hosts, 'host')}, ${counted(report.totals.probes, 'port')}`,
    scanText(report) ?? durationText(report.durationMs),
    minuteText(report.startedAt),
    ...report.policies.slice(0, 5).map(({ path }) => policyText(path)),
    ...(report.policies.length > 5 ? [`${report.policies.length - 5} more files`] : []),
  ];
  return terminal(facts.join(' · '));
}

/** The whole report as text with a line end; colour is never the only sign of anything. */
export function terminalReport(report: Report, options: TerminalOptions): string {
  const { colour, columns, failOn = 'inconclusive', given = [] } = options;
  const colours = coloursOf(colour);
  const width = lineWidth(columns);
  const { drift } = report;
  const how = { width, colours, drift };
  const violations = verdictGroups(report, 'violation');
  const inconclusive = verdictGroups(report, 'inconclusive');
  const several = namesOfSeveral(report);
  const lines = [
    ...indented(factsText(report), 0, width, colours.dim),
    '',
    ...exposurePart(report, width, colours),
    ...flappedPart(report, width, colours),
    ...warningLines(report.warnings, width, colours),
    ...waivedLines(verdictGroups(report, 'waived'), width, colours),
    ...(drift === null ? [] : driftPart(drift, machinesOf(report), { width, colours, most: MOST_CHANGES })),
    ...findingDetails('Inconclusive', '?', inconclusive, how),
    ...findingDetails('Violations', '✗', violations, how),
    // In short, each machine has its own line: its name is what is looked for.
    ...lastScreen(
      report,
      { violations: verdictGroups(report, 'violation', { apart: 'machine' }), inconclusive, several },
      { failOn, given },
      width,
      colours,
    ),
  ];
  return printed(lines);
}
