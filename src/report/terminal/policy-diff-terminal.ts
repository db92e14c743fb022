// The difference of two policies for a terminal (`diff`): the count, then the most severe first.
import type { ChangeMark } from '../../model/documents/change-words.ts';
import type { PolicyChange, PolicyDiff } from '../../model/documents/policy-diff.ts';
import type { RuleReference } from '../../model/verdict.ts';
import type { Severity } from '../../model/words.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import { changesOf, firstOf, hostText, linesOf, type PolicyNames, totalsText } from '../rows/policy-diff-rows.ts';
import { changedPorts } from '../text/places/place-text.ts';
import type { TerminalOptions } from '../text/report-options.ts';
import { padToWidth, wrapText } from '../text/text-width.ts';
import {
  type Colours,
  coloursOf,
  indented,
  labelled,
  lineWidth,
  type Paint,
  placeText,
  printedTrimmed,
  severityPaint,
} from './terminal-layout.ts';

export interface PolicyDiffTerminalOptions extends TerminalOptions {
  readonly names: PolicyNames;
}

/** Where the texts of a change begin: sign, severity, and a gap. */
const INDENT = 14;
const MOST_HOSTS = 5;
const MOST_LINES = 4;

const SIGNS: Readonly<Record<ChangeMark, string>> = { weakening: '✗', tightening: '✓', neutral: '·' };
const TITLES: Readonly<Record<ChangeMark, string>> = {
  weakening: 'Weaker',
  tightening: 'Tighter',
  neutral: 'Neither weaker nor tighter',
};

/** Everything that the two mean differently, as text with a line end; colour is never the only sign of anything. */
export function policyDiffTerminal(diff: PolicyDiff, options: PolicyDiffTerminalOptions): string {
  const { colour, columns, names } = options;
  const colours = coloursOf(colour);
  const width = lineWidth(columns);
  const paint = diff.totals.weakening > 0 ? colours.red : colours.green;
  const parts = (['weakening', 'tightening', 'neutral'] as const).flatMap((mark) => {
    const changes = changesOf(diff, mark);
    if (changes.length === 0) return [];
    return [colours.bold(TITLES[mark]), ...changes.flatMap((change) => changeLines(change, width, colours))];
  });
  const lines = [
    ...wrapText(`Policy diff: ${totalsText(diff)}.`, width).map((line) => colours.bold(paint(line))),
    ...wrapText(`${terminal(names.old)} -> ${terminal(names.new)}`, width).map(colours.dim),
    '',
    ...parts,
  ];
  return printedTrimmed(lines);
}

function changeLines(change: PolicyChange, width: number, colours: Colours): string[] {
  const { kind, mark, severity, was, now, sentence } = change;
  const lead = paintOf(severity, mark, colours)(padToWidth(`  ${SIGNS[mark]} ${severity ?? ''}`, INDENT));
  const block = (text: string, paint?: Paint) => indented(text, INDENT, width, paint);
  const states =
    was === null && now === null ? '' : `: ${terminalProse(was ?? 'nothing')} -> ${terminalProse(now ?? 'nothing')}`;
  return [
    ...labelled(lead, INDENT, changedPlace(change), width, colours.bold),
    ...block(`${kind}${states}`),
    ...block(terminalProse(sentence)),
    ...block(rulesText(change), colours.dim),
    '',
  ];
}

/** `www.example.com, db1.example.com: 5432 postgresql, from vpc`; `the vantage vpc`, `the whole policy`. */
function changedPlace(change: PolicyChange): string {
  const vantages = change.vantages?.map((name) => terminal(name)).join(', ') ?? null;
  if (change.hosts.length === 0) return vantages === null ? 'the whole policy' : `the vantage ${vantages}`;
  const { texts, more } = firstOf(change.hosts, MOST_HOSTS, (host) => terminal(hostText(host)));
  const ports = terminal(changedPorts(change));
  const from = vantages === null ? '' : `, from ${vantages}`;
  return `${[...texts, ...(more === null ? [] : [more])].join(', ')}${ports === '' ? '' : `: ${ports}`}${from}`;
}

function rulesText({ oldRules, newRules }: PolicyChange): string {
  const side = (name: string, rules: readonly RuleReference[]) => {
    const { texts, more } = firstOf(linesOf(rules), MOST_LINES, placeText);
    return texts.length === 0 ? [] : [`${name} ${[...texts, ...(more === null ? [] : [more])].join(', ')}`];
  };
  return [...side('now', newRules), ...side('was', oldRules)].join('; ');
}

function paintOf(severity: Severity | null, mark: ChangeMark, colours: Colours): Paint {
  if (mark === 'tightening') return colours.green;
  if (severity === null) return colours.dim;
  return severityPaint(severity, colours);
}
