// Markdown building blocks of every document: table heads and rows, host cells, links to policy lines, severity icons, folding.
import { counted } from '../../base/numbers-and-lists.ts';
import type { RuleReference, Verdict } from '../../model/verdict.ts';
import type { Severity } from '../../model/words.ts';
import { markdown, markdownCode, markdownLink } from '../escape/markdown.ts';
import { type Machine, machineParts } from '../rows/machines.ts';
import { clip, LONGEST_NAME, LONGEST_PROSE } from '../text/clip.ts';
import { codeParts } from '../text/code-parts.ts';
import { isFromInputs, policyText, ruleText } from '../text/places/policy-place.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import type { Section } from './fit-sections.ts';

const SEVERITY_ICONS: Readonly<Record<Severity, string>> = { critical: '🔴', high: '🟠', medium: '🟡', low: '🔵' };

/** Prose of unknown origin for a cell or an item of a list, escaped and bounded; what stands between backticks is code. */
export function prose(text: string): string {
  let line = '';
  for (const part of codeParts(clip(text, LONGEST_PROSE))) {
    const written = part.isCode ? markdownCode(part.text) : markdown(part.text);
    // Two code spans side by side would be one, with the backticks between them as its text.
    line += line.endsWith('`') && written.startsWith('`') ? ` ${written}` : written;
  }
  return line;
}

/** A name of unknown origin (a host, a vantage, a workflow) as a code span, bounded. */
export function nameCode(name: string, most = LONGEST_NAME): string {
  return markdownCode(clip(name, most));
}

/** A policy's file as a name, escaped and bounded; a policy in the inputs has none. */
export function fileText(file: string): string {
  return isFromInputs(file) ? policyText(file) : markdown(clip(file, LONGEST_NAME));
}

/**
 * A machine as every format spells it, with its address and its other names on a line of their own.
 * @param most characters of a name
 */
export function machineCell(machine: Omit<Machine, 'vantage'>, most = LONGEST_NAME): string {
  const { host, alsoHosts, address } = machine;
  const short = (name: string) => clip(name, most);
  const parts = { host: short(host), alsoHosts: alsoHosts.map(short), address: address && short(address) };
  const [name, rest] = machineParts(parts);
  return `${nameCode(name)}${rest === '' ? '' : `<br>${markdown(rest.replace(/^,? /, ''))}`}`;
}

/** `🔴&nbsp;critical`. */
export function severityCell(severity: Severity): string {
  return `${severityIcon(severity)}${severity}`;
}

/** The icon of a severity and a blank that does not break; empty for none. */
export function severityIcon(severity: Severity | null): string {
  return severity === null ? '' : `${SEVERITY_ICONS[severity]}&nbsp;`;
}

/** `line&nbsp;12`. */
export function lineText(line: number): string {
  return `line&nbsp;${line}`;
}

/** `.github/port-policy.yml, line 12`: a place with its file; the lines of a policy in the inputs are ours, so they lead nowhere. */
export function placeText({ file, line }: Pick<RuleReference, 'file' | 'line'>): string {
  return isFromInputs(file) ? ruleText({ file, line }) : `${fileText(file)}, ${lineText(line)}`;
}

/** `[line 12](url)`, or the place in words where there is nothing to link to. */
export function ruleLink({ rule }: Pick<Verdict, 'rule'>, { policyUrl }: Pick<SummaryOptions, 'policyUrl'>): string {
  if (isFromInputs(rule.file)) return placeText(rule);
  const url = policyUrl(rule.file, rule.line);
  return url === null ? `(${placeText(rule)})` : markdownLink(lineText(rule.line), url);
}

/** The first two lines of a table; titles are escaped. */
export function tableHead(titles: readonly string[], rule: readonly string[] = titles.map(() => '---')): string {
  const head = titles.map((title) => (title === '' ? ' |' : ` ${title} |`));
  return `|${head.join('')}\n|${rule.join('|')}|\n`;
}

/** A row of a table; cells are escaped. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** The note where rows are left out: how many, and where all of them are. */
export function leftOut(what: string, { reportHint }: Pick<SummaryOptions, 'reportHint'>): Section['leftOut'] {
  return (rows) => `\n**${counted(rows, `more ${what}`)} left out here.** ${prose(reportHint)}\n`;
}

/** A section that folds under its title; `title` is escaped. */
export function folded(title: string, section: Omit<Section, 'tail'>, open = false): Section {
  return {
    ...section,
    head: `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${section.head}`,
    tail: '\n</details>\n\n',
  };
}
