// The difference of two policies as Markdown lists, for `diff`, the summary and the comment on a pull request: a sentence each.

import { grouped } from '../../base/numbers-and-lists.ts';
import type { PolicyChange, PolicyDiff } from '../../model/documents/policy-diff.ts';
import type { RuleReference } from '../../model/verdict.ts';
import { markdown, markdownLink } from '../escape/markdown.ts';
import { changesOf, firstOf, hostText, linesOf, type PolicyNames } from '../rows/policy-diff-rows.ts';
import { isFromInputs } from '../text/places/policy-place.ts';
import type { Section } from './fit-sections.ts';
import { folded, leftOut, lineText, nameCode, placeText, prose, severityCell } from './markdown-cells.ts';

export interface PolicyDiffItemOptions {
  /** Where a line of either policy is to be seen in a browser; null where it is not. */
  readonly ruleUrl: (side: keyof PolicyNames, file: string, line: number) => string | null;
  /** A sentence, in plain text, that says where the whole of it is; shown where items are left out. */
  readonly reportHint: string;
  /** What a run saw of a change, as a sentence in plain text; empty for nothing to say. */
  readonly seenOf?: (change: PolicyChange) => string;
}

/** Hosts that the sentence of a change names itself. */
const HOSTS_IN_SENTENCE = 4;
const MOST_HOSTS = 12;
const MOST_LINES = 3;

/** Weakenings first and in the open; what is tighter, or neither, folded. None for two policies that mean the same. */
export function policyDiffSections(diff: PolicyDiff, options: PolicyDiffItemOptions): Section[] {
  const weaker = changesOf(diff, 'weakening');
  return [
    ...(weaker.length === 0 ? [] : [weakerSection(weaker, options)]),
    ...foldedSections('Tighter', changesOf(diff, 'tightening'), options),
    ...foldedSections('Neither weaker nor tighter', changesOf(diff, 'neutral'), options),
  ];
}

function weakerSection(changes: readonly PolicyChange[], options: PolicyDiffItemOptions): Section {
  return {
    head: '',
    rows: changes.map((change) => `- ${severityCell(change.severity ?? 'low')} · ${itemText(change, options)}\n`),
    tail: '\n',
    leftOut: leftOut('change', options),
  };
}

function foldedSections(title: string, changes: readonly PolicyChange[], options: PolicyDiffItemOptions): Section[] {
  if (changes.length === 0) return [];
  const rows = changes.map((change) => `- ${itemText(change, options)}\n`);
  return [folded(`${title} (${grouped(changes.length)})`, { head: '', rows, leftOut: leftOut('change', options) })];
}

/** The sentence, and what it leaves out. */
function itemText(change: PolicyChange, options: PolicyDiffItemOptions): string {
  const seen = options.seenOf?.(change) ?? '';
  const texts = [
    prose(change.sentence),
    ...(seen === '' ? [] : [`<strong>${markdown(seen)}</strong>`]),
    hostsText(change),
    statesText(change),
    rulesText(change, options),
  ];
  return texts.filter((text) => text !== '').join(' ');
}

/** All hosts, where the sentence counts some of them. */
function hostsText({ hosts }: PolicyChange): string {
  if (hosts.length <= HOSTS_IN_SENTENCE) return '';
  const { texts, more } = firstOf(hosts, MOST_HOSTS, (host) => nameCode(hostText(host)));
  return `The hosts: ${[...texts, ...(more === null ? [] : [more])].join(', ')}.`;
}

/** The lists of a scope, which its sentence does not hold. */
function statesText({ kind, was, now }: PolicyChange): string {
  if (kind !== 'scope-widened' && kind !== 'scope-narrowed') return '';
  return `The scope goes from ${prose(was ?? 'everything')} to ${prose(now ?? 'everything')}.`;
}

/** `(line 12; was line 9)`, each a link where there is somewhere to go. */
function rulesText({ oldRules, newRules }: PolicyChange, options: PolicyDiffItemOptions): string {
  const side = (name: keyof PolicyNames, rules: readonly RuleReference[]) => {
    const { texts, more } = firstOf(linesOf(rules), MOST_LINES, (rule) => {
      const url = isFromInputs(rule.file) ? null : options.ruleUrl(name, rule.file, rule.line);
      return url === null ? placeText(rule) : markdownLink(lineText(rule.line), url);
    });
    if (texts.length === 0) return [];
    return [`${name === 'old' ? 'was ' : ''}${[...texts, ...(more === null ? [] : [more])].join(', ')}`];
  };
  const sides = [...side('new', newRules), ...side('old', oldRules)];
  return sides.length === 0 ? '' : `(${sides.join('; ')})`;
}
