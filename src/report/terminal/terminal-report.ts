// What `check` prints: what was seen first, then the findings in full, and at the end one line each with the result.

import { counted, grouped } from '../../base/numbers-and-lists.ts';
import { isMerged, type Report } from '../../model/report.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import { countMachines, machinesOf } from '../rows/machines.ts';
import { findingsOf } from '../rows/merged/findings.ts';
import { fromVantagesText } from '../rows/merged/merged-facts.ts';
import { minuteText } from '../text/counts-text.ts';
import { vantageFacts } from '../text/methodology/merge-methodology.ts';
import { scanText } from '../text/methodology/scan-methodology.ts';
import { policyText } from '../text/places/policy-place.ts';
import type { TerminalOptions } from '../text/report-options.ts';
import { extentText, listedWarnings, partTexts, timeTexts } from '../text/run-extent-text.ts';
import { vantageText } from '../text/vantages-text.ts';
import { flappedText } from '../text/wait-text.ts';
import { driftPart } from './drift-terminal.ts';
import { exposurePart } from './exposure-part.ts';
import { findingDetails, waivedLines, warningLines } from './finding-details.ts';
import { namesOfSeveral } from './finding-rows.ts';
import { lastScreen } from './last-screen.ts';
import { patternPart } from './merged/pattern-part.ts';
import { vantageMatrixPart } from './merged/vantage-matrix-part.ts';
import { requirementsPart } from './requirements-part.ts';
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
  const scan = scanText(report);
  const facts = [
    ...(isMerged(report) ? [fromVantagesText(report)] : []),
    ...(report.vantage === null ? [] : [`from ${report.vantage}`]),
    ...partTexts(report),
    extentText(countMachines(report), report),
    ...(scan === null ? timeTexts(report) : [scan, minuteText(report.startedAt)]),
    ...report.policies.slice(0, 5).map(({ path }) => policyText(path)),
    ...(report.policies.length > 5 ? [`${report.policies.length - 5} more files`] : []),
  ];
  return terminal(facts.join(' · '));
}

/** What is wrong over the vantages, what is open from where, and how each vantage came to it. */
function mergedParts(report: Report, width: number, colours: Colours): string[] {
  return [
    ...patternPart(report, width, colours),
    ...vantageMatrixPart(report, width, colours),
    ...vantagesPart(report, width, colours),
  ];
}

/** Vantages that are told one by one; the rest is counted. */
const MOST_VANTAGES = 24;

/** When each vantage ran, from which addresses, and its run. */
function vantagesPart({ vantages = [] }: Report, width: number, colours: Colours): string[] {
  const rest = vantages.length - MOST_VANTAGES;
  const lines = vantages.slice(0, MOST_VANTAGES).flatMap((one) => {
    const facts = [...vantageFacts(one), ...(one.run.url === null ? [] : [one.run.url])];
    return hanging(terminal(`  ${vantageText(one.name)}: ${facts.join('; ')}`), 4, width, colours.dim);
  });
  return [
    colours.bold('Measured'),
    ...lines,
    ...(rest > 0 ? [colours.dim(`  … ${counted(rest, 'more vantage')}`)] : []),
    '',
  ];
}

/** The whole report as text with a line end; colour is never the only sign of anything. */
export function terminalReport(report: Report, options: TerminalOptions): string {
  const { colour, columns, failOn = 'inconclusive', given = [] } = options;
  const colours = coloursOf(colour);
  const width = lineWidth(columns);
  const { drift } = report;
  const how = { width, colours, drift };
  const violations = findingsOf(report, 'violation');
  const inconclusive = findingsOf(report, 'inconclusive');
  const several = namesOfSeveral(report);
  const lines = [
    ...indented(factsText(report), 0, width, colours.dim),
    '',
    ...(isMerged(report) ? mergedParts(report, width, colours) : exposurePart(report, width, colours)),
    ...flappedPart(report, width, colours),
    ...warningLines(listedWarnings(report), width, colours),
    ...waivedLines(findingsOf(report, 'waived'), width, colours),
    ...requirementsPart(report, width, colours),
    ...(drift === null ? [] : driftPart(drift, machinesOf(report), { width, colours, most: MOST_CHANGES })),
    ...findingDetails('Inconclusive', '?', inconclusive, how),
    ...findingDetails('Violations', '✗', violations, how),
    // In short, each machine has its own line: its name is what is looked for.
    ...lastScreen(
      report,
      { violations: findingsOf(report, 'violation', { apart: 'machine' }), inconclusive, several },
      { failOn, given },
      width,
      colours,
    ),
  ];
  return printed(lines);
}
