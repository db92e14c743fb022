// The Markdown tables of a policy difference, for `diff` and for the comment on a pull request.
import { grouped } from '../../base/numbers-and-lists.ts';
import type { PolicyChange, PolicyDiff } from '../../model/documents/policy-diff.ts';
import type { RuleReference } from '../../model/verdict.ts';
import { markdown, markdownLink } from '../escape/markdown.ts';
import { changesOf, firstOf, hostText, linesOf, type PolicyNames } from '../rows/policy-diff-rows.ts';
import { changedPorts } from '../text/place-text.ts';
import type { Section } from './fit-sections.ts';
import {
  folded,
  leftOut,
  lineText,
  nameCode,
  placeText,
  prose,
  severityCell,
  tableHead,
  tableRow,
} from './markdown-cells.ts';

export interface PolicyDiffTableOptions {
  /** Where a line of either policy is to be seen in a browser; null where it is not. */
  readonly ruleUrl: (side: keyof PolicyNames, file: string, line: number) => string | null;
  /** A sentence, in plain text, that says where the whole of it is; shown where rows are left out. */
  readonly reportHint: string;
}

const TITLES = ['Host', 'Port', 'Was', 'Is now', 'What it means'];
const MOST_HOSTS = 6;
const MOST_LINES = 3;

/** Weakenings first and in the open; what is tighter, or neither, folded. None for two policies that mean the same. */
export function policyDiffSections(diff: PolicyDiff, options: PolicyDiffTableOptions): Section[] {
  const weaker = changesOf(diff, 'weakening');
  return [
    ...(weaker.length === 0 ? [] : [weakerSection(weaker, options)]),
    ...foldedSections('Tighter', changesOf(diff, 'tightening'), options),
    ...foldedSections('Neither weaker nor tighter', changesOf(diff, 'neutral'), options),
  ];
}

function weakerSection(changes: readonly PolicyChange[], options: PolicyDiffTableOptions): Section {
  return {
    head: tableHead(['', ...TITLES]),
    rows: changes.map((change) => tableRow([severityCell(change.severity ?? 'low'), ...cells(change, options)])),
    tail: '\n',
    leftOut: leftOut('change', options),
  };
}

function foldedSections(title: string, changes: readonly PolicyChange[], options: PolicyDiffTableOptions): Section[] {
  if (changes.length === 0) return [];
  const rows = changes.map((change) => tableRow(cells(change, options)));
  const table = { head: tableHead(TITLES), rows, leftOut: leftOut('change', options) };
  return [folded(`${title} (${grouped(changes.length)})`, table)];
}

function cells(change: PolicyChange, options: PolicyDiffTableOptions): string[] {
  const { was, now, kind, sentence } = change;
  const ports = markdown(changedPorts(change)) || '–';
  const text = `**${kind}:** ${prose(sentence)}${rulesText(change, options)}`;
  return [hostCell(change), ports, prose(was ?? '–'), prose(now ?? '–'), text];
}

function hostCell({ hosts, vantages }: PolicyChange): string {
  if (hosts.length === 0)
    return vantages === null ? '–' : `vantage ${vantages.map((name) => nameCode(name)).join(', ')}`;
  const { texts, more } = firstOf(hosts, MOST_HOSTS, (host) => nameCode(hostText(host)));
  return [...texts, ...(more === null ? [] : [`and ${more}`])].join('<br>');
}

/** ` (line 12; was line 9)`, each a link where there is somewhere to go. */
function rulesText({ oldRules, newRules }: PolicyChange, options: PolicyDiffTableOptions): string {
  const side = (name: keyof PolicyNames, rules: readonly RuleReference[]) => {
    const { texts, more } = firstOf(linesOf(rules), MOST_LINES, (rule) => {
      const url = options.ruleUrl(name, rule.file, rule.line);
      return url === null ? placeText(rule) : markdownLink(lineText(rule.line), url);
    });
    if (texts.length === 0) return [];
    return [`${name === 'old' ? 'was ' : ''}${[...texts, ...(more === null ? [] : [more])].join(', ')}`];
  };
  const sides = [...side('new', newRules), ...side('old', oldRules)];
  return sides.length === 0 ? '' : ` (${sides.join('; ')})`;
}
