// The tables of the job summary: violations, warnings, what is inconclusive, and the exposure of every host.
import type { Wait } from '../model/documents/wait.ts';
import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Severity } from '../model/words.ts';
import { seenWords } from './cause-text.ts';
import { clip } from './clip.ts';
import { counted, grouped } from './counts-text.ts';
import { html } from './escape/html.ts';
import { markdown, markdownCode, markdownLink } from './escape/markdown.ts';
import { exposures } from './exposure.ts';
import { type Finding, findingAnswer, findingExplanation, findingPorts } from './findings.ts';
import type { Section } from './fit-sections.ts';
import type { SummaryOptions } from './summary.ts';
import { flappedText, waitText } from './wait-text.ts';

export const SEVERITY_ICONS: Readonly<Record<Severity, string>> = {
  critical: '🔴',
  high: '🟠',
  medium: '🟡',
  low: '🔵',
};

/** Longer than any text of ours; what is longer came from a policy, and one row must not crowd out the others. */
const LONGEST_PROSE = 2000;

/** Prose of unknown origin for a cell or an item of a list. */
export function prose(text: string): string {
  return markdown(clip(text, LONGEST_PROSE));
}

/** The name, with the address under it where it has one of its own. */
export function hostCell({ host, address }: Pick<Verdict, 'host' | 'address'>): string {
  const name = markdownCode(clip(host, 300));
  return address === null || address === host ? name : `${name}<br>${markdownCode(clip(address, 100))}`;
}

/** `[line 12](url)`, or the place in words where there is nothing to link to. */
export function ruleLink({ rule }: Pick<Verdict, 'rule'>, { policyUrl }: SummaryOptions): string {
  const url = policyUrl(rule.file, rule.line);
  const link = markdownLink(`line&nbsp;${rule.line}`, url);
  return url === null ? `(${markdown(clip(rule.file, 300))}, line&nbsp;${rule.line})` : link;
}

/** The cells that violations and inconclusive findings share, from the host to the link. */
function findingCells(finding: Finding, options: SummaryOptions): string {
  const { verdict } = finding;
  const seen = `**${markdown(seenWords(verdict))}**<br>${markdown(findingAnswer(finding))}`;
  const advice = verdict.advice === '' ? '' : `<br>**What to do:** ${prose(verdict.advice)}`;
  const text = `${prose(findingExplanation(finding))}${advice} ${ruleLink(verdict, options)}`;
  const ports = markdown(findingPorts(finding));
  return `${hostCell(verdict)} | ${ports} | ${verdict.expected ?? '–'} | ${seen} | ${text} |`;
}

export function leftOut(what: string, { reportHint }: SummaryOptions): Section['leftOut'] {
  return (rows) => `\n**${counted(rows, `more ${what}`)} left out here.** ${markdown(reportHint)}\n`;
}

/** The table of violations, the first thing under the heading. */
export function violationsSection(violations: readonly Finding[], options: SummaryOptions): Section {
  return {
    head: '| | Host | Port | Intended | Seen | What is wrong, and what to do |\n|---|---|---|---|---|---|\n',
    rows: violations.map((finding) => {
      const severity = finding.verdict.severity ?? 'medium';
      return `| ${SEVERITY_ICONS[severity]}&nbsp;${severity} | ${findingCells(finding, options)}\n`;
    }),
    tail: '\n',
    leftOut: leftOut('row', options),
  };
}

/** What a reader should know before trusting the rest. */
export function warningsSection(warnings: readonly string[], options: SummaryOptions): Section {
  return {
    head: '',
    rows: warnings.map((warning) => `- ⚠️ ${prose(warning)}\n`),
    tail: '\n',
    leftOut: leftOut('warning', options),
  };
}

/** How long the run waited for the policy to hold: one line, as the first screen is of what is wrong. */
export function waitLine(wait: Wait): string {
  return `⏱️ ${markdown(waitText(wait))}\n\n`;
}

/** Ports that flap are few, or all of them do for one reason; the rest is counted. */
const MOST_FLAPPED = 20;

/** What did not stay as it was while the run waited. */
export function flappedSection({ flapped }: Wait, options: SummaryOptions): Section {
  const note = leftOut('row', options);
  const rest = flapped.length - MOST_FLAPPED;
  return {
    head: '⏱️ What held in one round and not in a later one:\n\n',
    rows: flapped.slice(0, MOST_FLAPPED).map((one) => `- ${prose(flappedText(one))}\n`),
    tail: `${rest > 0 ? note(rest) : ''}\n`,
    leftOut: note,
  };
}

/** @param open whether the reader sees it without a click */
export function inconclusiveSection(inconclusive: readonly Finding[], open: boolean, options: SummaryOptions): Section {
  const count = inconclusive.reduce((sum, finding) => sum + finding.count, 0);
  const title = html(`Inconclusive (${grouped(count)}): could not be checked, so it does not count as intended`);
  return {
    head:
      `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n` +
      '| Host | Port | Intended | Seen | Why it is not known, and how to know it |\n|---|---|---|---|---|\n',
    rows: inconclusive.map((finding) => `| ${findingCells(finding, options)}\n`),
    tail: '\n</details>\n\n',
    leftOut: leftOut('row', options),
  };
}

/** What waivers excuse, with what they say: not hidden, and not in the way. */
export function waivedSection(waived: readonly Finding[], options: SummaryOptions): Section {
  const count = waived.reduce((sum, finding) => sum + finding.count, 0);
  return {
    head:
      `<details><summary>${html(`Waived (${grouped(count)}): against the policy, and excused for now`)}</summary>\n\n` +
      '| Host | Port | Intended | Seen | What is excused, until when, and why |\n|---|---|---|---|---|\n',
    rows: waived.map((finding) => `| ${findingCells(finding, options)}\n`),
    tail: '\n</details>\n\n',
    leftOut: leftOut('row', options),
  };
}

/** Every host with its ports by state; the column of UDP silence only where there is any. */
export function exposureSection(report: Report, options: SummaryOptions): Section {
  const silence = report.totals.openOrFiltered > 0;
  const states = ['open', 'closed', 'filtered', ...(silence ? (['open|filtered'] as const) : []), 'unknown'] as const;
  const titles = {
    open: 'Open',
    closed: 'Closed',
    filtered: 'Filtered',
    'open|filtered': 'Silent (open or filtered)',
    unknown: 'Unknown',
  };
  const rows = exposures(report, 40).map((exposure) => {
    const cells = states.map((state) => markdown(exposure.ports[state]) || '–');
    const known = exposure.note === '' ? cells : [...cells.slice(0, -1), markdown(exposure.note)];
    return `| ${hostCell(exposure)} | ${known.join(' | ')} |\n`;
  });
  return {
    head:
      '<details><summary>Exposure by host</summary>\n\n' +
      `| Host | ${states.map((state) => titles[state]).join(' | ')} |\n|---|${states.map(() => '---|').join('')}\n`,
    rows,
    tail: '\n</details>\n\n',
    leftOut: leftOut('host', options),
  };
}
