// The findings of a report in full, for a terminal: what was intended and seen, why it matters, what to do, and the policy line.
import { upTo } from '../../base/numbers-and-lists.ts';
import type { Drift } from '../../model/documents/drift.ts';
import type { Verdict } from '../../model/verdict.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import {
  groupAnswer,
  groupExpected,
  groupExplanation,
  groupHosts,
  groupPorts,
  groupSources,
} from '../rows/group-texts.ts';
import { type ReportFinding, seenFrom } from '../rows/merged/findings.ts';
import type { VerdictGroup } from '../rows/verdict-groups.ts';
import { seenText, seenWords } from '../text/cause-text.ts';
import { knownSinceText } from '../text/since-text.ts';
import { padToWidth, textWidth, wrapText } from '../text/text-width.ts';
import { hostInFull, portsInShort } from './finding-rows.ts';
import { block, type Colours, fitted, indented, type Paint, placeText, severityPaint } from './terminal-layout.ts';

/** Where the texts of a finding begin: sign, severity, and a gap. */
const INDENT = 14;
/** Policy lines of one finding that are written out. */
const MOST_RULES = 6;

export interface DetailOptions {
  readonly width: number;
  readonly colours: Colours;
  readonly drift: Drift | null;
}

/** One block a finding under a title; nothing for none. */
export function findingDetails(
  title: string,
  sign: string,
  found: readonly ReportFinding[],
  { width, colours, drift }: DetailOptions,
): string[] {
  if (found.length === 0) return [];
  return [colours.bold(title), ...found.flatMap((group) => details(group, sign, { width, colours, drift }))];
}

function details(group: ReportFinding, sign: string, { width, colours, drift }: DetailOptions): string[] {
  const { verdict, severity, isNew } = group;
  const paint = severityPaint(severity, colours);
  const lead = paint(padToWidth(`  ${sign} ${severity ?? ''}`, INDENT));
  const text = (words: string, how?: Paint) => indented(words, INDENT, width, how);
  const spot = verdict.ports === null ? groupHosts(group) : `${groupHosts(group)}: ${groupPorts(group)}`;
  const where = `${spot}${commaBefore(seenFrom(group))}`;
  const intended = group.expected.length === 0 ? '' : `intended ${groupExpected(group)}, `;
  const seen = `${intended}${seenText(verdict, groupAnswer(group))}`;
  return [
    ...block(lead, INDENT, terminal(isNew ? `NEW ${where}` : where), width, colours.bold),
    ...text(terminal(seen)),
    ...text(terminal(knownSinceText(drift, isNew)), colours.dim),
    ...text(terminalProse(groupExplanation(group))),
    ...(verdict.advice === '' ? [] : text(`-> ${terminalProse(verdict.advice)}`, colours.cyan)),
    ...text(rulesText(group), colours.dim),
    ...text(terminal(groupSources(group)), colours.dim),
    '',
  ];
}

/** `, from internet and vpc`; empty where there is nothing to say. */
function commaBefore(text: string): string {
  return text === '' ? '' : `,${text}`;
}

function rulesText({ rules }: VerdictGroup): string {
  const { shown, rest } = upTo(rules, MOST_RULES);
  return `${shown.map(placeText).join(', ')}${rest > 0 ? ` and ${rest} more lines` : ''}`;
}

/** An excuse without room beside its finding has so many lines below it. */
const MOST_EXCUSE_LINES = 2;

/** What each waiver excuses, until when, whose it is and why: the end and the owner are told first, and a long reason is cut with a sign. */
export function waivedLines(found: readonly ReportFinding[], width: number, colours: Colours): string[] {
  if (found.length === 0) return [];
  const lines = found.flatMap((group) => {
    const { severity, isNew, verdict } = group;
    const label = padToWidth(`  ~ ${severity ?? ''}${isNew ? ' NEW' : ''}`, INDENT);
    const lead = severityPaint(severity, colours)(label);
    const seen = `${hostInFull(group)} ${portsInShort(group)}: ${terminal(`${seenWords(verdict)}${seenFrom(group, 2)}`)}`;
    const room = width - textWidth(label);
    if (verdict.waiver === null) return [lead + fitted(seen, room)];
    const excuse = terminalProse(excuseText(verdict.waiver));
    if (textWidth(`${seen}, ${excuse}`) <= room) return [`${lead}${seen}, ${excuse}`];
    const wrapped = wrapText(excuse, room);
    const cut = wrapped[MOST_EXCUSE_LINES] === undefined ? '' : ' …';
    const [first = '', second = ''] = wrapped;
    const told = second === '' ? [first] : [first, fitted(`${second}${cut}`, room)];
    return [`${lead}${fitted(seen, room - 1)},`, ...told.map((line) => ' '.repeat(textWidth(label)) + line)];
  });
  return [colours.bold('Waived'), ...lines, ''];
}

/** `excused until 2027-01-11 (data team): INFRA-142, the vendor migrates the data`. */
function excuseText({ until, owner, reason }: NonNullable<Verdict['waiver']>): string {
  return owner === null ? `excused until ${until}: ${reason}` : `excused until ${until} (${owner}): ${reason}`;
}

/** What the run warns of, under a title; nothing for none. */
export function warningLines(warnings: readonly string[], width: number, colours: Colours): string[] {
  if (warnings.length === 0) return [];
  const lines = warnings.flatMap((text) => block('  ! ', 4, terminalProse(text), width, colours.yellow));
  return [colours.bold('Warnings'), ...lines, ''];
}
