// What two policies mean differently, in GitHub's Markdown: for a summary, or a comment on a pull request.
import type { PolicyChange, PolicyDiff } from '../model/documents/policy-diff.ts';
import type { RuleReference } from '../model/verdict.ts';
import type { Severity } from '../model/words.ts';
import { clip } from './clip.ts';
import { counted, grouped } from './counts-text.ts';
import { markdown, markdownCode, markdownLink } from './escape/markdown.ts';
import { fitSections, type Section } from './fit-sections.ts';
import {
  changedPorts,
  changesOf,
  firstOf,
  hostText,
  linesOf,
  type PolicyNames,
  totalsText,
} from './policy-diff-rows.ts';

export interface PolicyDiffMarkdownOptions {
  readonly names: PolicyNames;
  /** Where a line of either policy is to be seen in a browser; null where it is not. */
  readonly ruleUrl: (side: keyof PolicyNames, file: string, line: number) => string | null;
  /** UTF-8 bytes: 65,536 for a comment, 1,048,576 for a step's summary. */
  readonly maxBytes: number;
  /** A sentence, in plain text, that says where the whole of it is; shown where rows are left out. */
  readonly reportHint: string;
}

const ICONS: Readonly<Record<Severity, string>> = { critical: '🔴', high: '🟠', medium: '🟡', low: '🔵' };

/** Longer than any text of ours; what is longer came from a policy, and one row must not crowd out the others. */
const LONGEST_PROSE = 2000;
const LONGEST_NAME = 300;
const MOST_HOSTS = 6;
const MOST_LINES = 3;

/**
 * At most `maxBytes` bytes, weakenings first. Rows that do not fit are counted where they are missing.
 */
export function policyDiffMarkdown(diff: PolicyDiff, options: PolicyDiffMarkdownOptions): string {
  return fitSections([fixed(heading(diff, options)), ...policyDiffSections(diff, options)], options.maxBytes);
}

/** The tables alone, for a text that has a heading of its own. */
export function policyDiffSections(diff: PolicyDiff, options: PolicyDiffMarkdownOptions): Section[] {
  const [weaker, tighter, neutral] = (['weakening', 'tightening', 'neutral'] as const).map((mark) =>
    changesOf(diff, mark),
  ) as [PolicyChange[], PolicyChange[], PolicyChange[]];
  return [
    ...(weaker.length === 0 ? [] : [weakerSection(weaker, options)]),
    ...(tighter.length === 0 ? [] : [foldedSection(`Tighter (${grouped(tighter.length)})`, tighter, options)]),
    ...(neutral.length === 0
      ? []
      : [foldedSection(`Neither weaker nor tighter (${grouped(neutral.length)})`, neutral, options)]),
  ];
}

function fixed(head: string): Section {
  return { head, rows: [], tail: '', leftOut: () => '' };
}

function heading(diff: PolicyDiff, { names }: PolicyDiffMarkdownOptions): string {
  const icon = diff.totals.weakening > 0 ? '⚠️' : '✅';
  const [old, now] = [names.old, names.new].map((name) => markdownCode(clip(name, LONGEST_NAME)));
  return `## ${icon} Policy diff: ${totalsText(diff)}\n\nFrom ${old} to ${now}\n\n`;
}

const CELLS = 'Host | Port | Was | Is now | What it means |\n';

function weakerSection(changes: readonly PolicyChange[], options: PolicyDiffMarkdownOptions): Section {
  return {
    head: `| | ${CELLS}|---|---|---|---|---|---|\n`,
    rows: changes.map((change) => {
      const severity = change.severity ?? 'low';
      return `| ${ICONS[severity]}&nbsp;${severity} | ${cells(change, options)}\n`;
    }),
    tail: '\n',
    leftOut: leftOut(options),
  };
}

function foldedSection(title: string, changes: readonly PolicyChange[], options: PolicyDiffMarkdownOptions): Section {
  return {
    head: `<details><summary>${title}</summary>\n\n| ${CELLS}|---|---|---|---|---|\n`,
    rows: changes.map((change) => `| ${cells(change, options)}\n`),
    tail: '\n</details>\n\n',
    leftOut: leftOut(options),
  };
}

function leftOut({ reportHint }: PolicyDiffMarkdownOptions): Section['leftOut'] {
  return (rows) => `\n**${counted(rows, 'more change')} left out here.** ${markdown(reportHint)}\n`;
}

function cells(change: PolicyChange, options: PolicyDiffMarkdownOptions): string {
  const { was, now, kind, sentence } = change;
  const ports = markdown(changedPorts(change)) || '–';
  const text = `**${kind}:** ${prose(sentence)}${rulesText(change, options)}`;
  return `${hostCell(change)} | ${ports} | ${prose(was ?? '–')} | ${prose(now ?? '–')} | ${text} |`;
}

function hostCell({ hosts, vantages }: PolicyChange): string {
  const code = (text: string) => markdownCode(clip(text, LONGEST_NAME));
  if (hosts.length === 0) return vantages === null ? '–' : `vantage ${vantages.map(code).join(', ')}`;
  const { texts, more } = firstOf(hosts, MOST_HOSTS, (host) => code(hostText(host)));
  return [...texts, ...(more === null ? [] : [`and ${more}`])].join('<br>');
}

function prose(text: string): string {
  return markdown(clip(text, LONGEST_PROSE));
}

/** ` (line 12; was line 9)`, each a link where there is somewhere to go. */
function rulesText({ oldRules, newRules }: PolicyChange, options: PolicyDiffMarkdownOptions): string {
  const side = (name: keyof PolicyNames, rules: readonly RuleReference[]) => {
    const { texts, more } = firstOf(linesOf(rules), MOST_LINES, ({ file, line }) => {
      const url = options.ruleUrl(name, file, line);
      return url === null
        ? `${markdown(clip(file, LONGEST_NAME))}, line&nbsp;${line}`
        : markdownLink(`line&nbsp;${line}`, url);
    });
    if (texts.length === 0) return [];
    return [`${name === 'old' ? 'was ' : ''}${[...texts, ...(more === null ? [] : [more])].join(', ')}`];
  };
  const sides = [...side('new', newRules), ...side('old', oldRules)];
  return sides.length === 0 ? '' : ` (${sides.join('; ')})`;
}
