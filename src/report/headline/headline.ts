// The result of a run as one line of plain text, for a chat or a mail: the words of the summary's heading, then what is worst.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import { isNarrowed, isOpenOnly } from '../../model/documents/partial-run.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { SEVERITIES, type Severity } from '../../model/words.ts';
import { chat } from '../escape/chat.ts';
import { findingTitle } from '../rows/finding-text.ts';
import { groupAnswer } from '../rows/group-texts.ts';
import { findingsOf, seenFrom } from '../rows/merged/findings.ts';
import { fromVantagesText, missingText } from '../rows/merged/merged-facts.ts';
import { mostSevereText } from '../rows/merged/most-severe-text.ts';
import { isMissingReport, missingReports } from '../rows/merged/vantage-columns.ts';
import { countNewViolations } from '../rows/new-violations.ts';
import { clip } from '../text/clip.ts';
import { outcomeText, resultIcon } from '../text/counts-text.ts';
import { lostRequirements } from '../text/drift-words.ts';
import { scanText } from '../text/methodology/scan-methodology.ts';
import { partTexts } from '../text/run-extent-text.ts';
import { vantageText } from '../text/vantages-text.ts';

/** Characters of a headline; a chat shows about two lines of it. */
export const LONGEST_HEADLINE = 200;
const LONGEST_CAVEAT = 70;
const LONGEST_SCAN = 110;
const LONGEST_PLACE = 50;
/** What the finding should have; with less, the facts behind it are told in short or left out. */
const FINDING = 80;
/** With less room than this a finding is left out: its beginning says nothing. */
const SHORTEST_FINDING = 30;
const MOST_VANTAGES = 3;
const MOST_GROUPED = 5000;

/**
 * `❌ Exposure policy: 2 violations (1 new), 41 as intended. Worst: critical, 5432 postgresql open on db1.example.com. From internet.`
 * One line of at most LONGEST_HEADLINE characters, in which nothing of unknown origin is more than letters, digits and a few signs.
 * The counts always stand whole, then what is worst matters most.
 * @param report all of its verdicts
 */
export function headlineOf(report: Report): string {
  const part = partTexts(report);
  const counts = outcomeText(report.totals, countNewViolations(report));
  const head = `${resultIcon(report)} ${['Exposure policy', ...part].join(', ')}: ${counts}.`;
  const [caveats, place] = [caveatTexts(report), placeText(report)];
  const ends = [[...caveats.inFull, ...place], caveats.inFull, caveats.inShort].map((texts) => texts.join(' '));
  const roomBefore = (end: string) => LONGEST_HEADLINE - head.length - (end === '' ? 0 : end.length + 1) - 1;
  // Of a pass there is no finding that needs room, and no caveat may be cut.
  const needed = report.result === 'pass' ? 0 : FINDING;
  const end = ends.find((one) => roomBefore(one) >= needed);
  const shown = end ?? caveats.inShort.join(' ');
  const room = roomBefore(shown);
  const worst = room < SHORTEST_FINDING ? '' : worstText(report, room);
  return clip([head, worst, shown].filter((text) => text !== '').join(' '), LONGEST_HEADLINE);
}

/** As `--format headline` prints it. */
export function headline(report: Report): string {
  return `${headlineOf(report)}\n`;
}

/** The most severe violation; without one, the first thing that could not be checked. */
function worstText(report: Report, room: number): string {
  if (report.totals.violation > 0) return violationText(report, room);
  const verdicts = firstOf(report, (one) => one.verdict === 'inconclusive' && !isMissingReport(one));
  const [unknown] = findingsOf({ ...report, verdicts }, 'inconclusive');
  if (unknown === undefined) return '';
  const begin = 'Not checked: ';
  const text = `${findingTitle(unknown)}${seenFrom(unknown, MOST_VANTAGES)} (${groupAnswer(unknown)})`;
  return sentence(`${begin}${clip(chat(text), room - begin.length - 1)}`);
}

function violationText(report: Report, room: number): string {
  const bySeverity = new Map<Severity | null, number>();
  for (const { verdict, severity, count } of report.verdicts)
    if (verdict === 'violation') bySeverity.set(severity, (bySeverity.get(severity) ?? 0) + count);
  const severity = SEVERITIES.find((one) => bySeverity.has(one)) ?? null;
  const verdicts = firstOf(report, (one) => one.verdict === 'violation' && one.severity === severity);
  const begin = severity === null ? 'Worst: ' : `Worst: ${severity}, `;
  const left = room - begin.length - 1;
  const text = mostSevereText(findingsOf({ ...report, verdicts }, 'violation'), left, bySeverity.get(severity));
  return sentence(`${begin}${clip(chat(text), left)}`);
}

/** A line names one or two findings: of a million verdicts alike it is not worth to group all. */
function firstOf({ verdicts }: Report, isMeant: (verdict: Verdict) => boolean): readonly Verdict[] {
  const found: Verdict[] = [];
  for (const verdict of verdicts) {
    if (!isMeant(verdict)) continue;
    found.push(verdict);
    if (found.length === MOST_GROUPED) break;
  }
  return found;
}

/** A host that is not in the policy any more, or in a file of hosts, is not checked any more. */
function goneHostsTexts({ drift }: Report): {
  readonly inFull: readonly string[];
  readonly inShort: readonly string[];
} {
  const gone = drift?.totals.goneHosts ?? 0;
  if (gone === 0) return { inFull: [], inShort: [] };
  return { inFull: [`${counted(gone, 'host')} gone since the baseline.`], inShort: [`${counted(gone, 'host')} gone.`] };
}

function unsatisfiedTexts({ requirements = [], drift }: Report): readonly string[] {
  const others = requirements.filter(({ satisfied }) => !satisfied).length;
  if (others === 0) return [];
  const lost = drift === null ? 0 : lostRequirements(drift).length;
  const fresh = lost === 0 ? '' : ` (${grouped(lost)} new)`;
  return [`Requirements not satisfied: ${grouped(others)} of ${grouped(requirements.length)}${fresh}.`];
}

/** What the counts do not say: that the run is not the whole audit, or that it judged a scan and asked nothing. */
function caveatTexts(report: Report): { readonly inFull: readonly string[]; readonly inShort: readonly string[] } {
  const missing = missingText(report);
  const count = missingReports(report).length;
  const scan = scanText(report);
  const parts = [
    // Of one run that stands beside its counts.
    ...(report.vantages !== undefined && isNarrowed(report) ? ['Only a part of the policy was checked.'] : []),
    ...unsatisfiedTexts(report),
    ...(report.vantages === undefined && isOpenOnly(report) ? ['Only open ports are judged from here.'] : []),
  ];
  const [scanInFull, scanInShort] =
    scan === null ? [[], []] : [[sentence(clip(chat(`Ports ${scan}`), LONGEST_SCAN))], ['Judged from a scan.']];
  const gone = goneHostsTexts(report);
  const [inFull, inShort] = [
    [...scanInFull, ...gone.inFull, ...parts],
    [...scanInShort, ...gone.inShort, ...parts],
  ];
  if (missing === null) return { inFull, inShort };
  return {
    inFull: [clip(chat(missing), LONGEST_CAVEAT), ...inFull],
    inShort: [count === 1 ? 'One report is missing.' : `${grouped(count)} reports are missing.`, ...inShort],
  };
}

/** `From internet.`, `From 3 vantages: internet, office, vpc.`; nothing where no vantage has a name. */
function placeText(report: Report): readonly string[] {
  if (report.vantages !== undefined) return [sentence(clip(chat(fromVantagesText(report)), LONGEST_PLACE))];
  return report.vantage === null ? [] : [sentence(`From ${clip(chat(vantageText(report.vantage)), LONGEST_PLACE)}`)];
}

function sentence(text: string): string {
  return text.endsWith('…') ? text : `${text}.`;
}
