// GitHub annotations on the lines of the policy, within GitHub's limits: as data that the action publishes.

import { getOrCreate } from '../../base/get-or-create.ts';
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Report } from '../../model/report.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import { groupAnswer, groupExplanation, groupHosts, groupPorts } from '../rows/group-texts.ts';
import { type VerdictGroup, verdictGroups } from '../rows/verdict-groups.ts';
import { seenText, stateText } from '../text/cause-text.ts';
import { clip } from '../text/clip.ts';
import { isFromInputs } from '../text/policy-place.ts';
import { annotationTitle } from './annotation-title.ts';

export interface Annotation {
  readonly level: 'error' | 'warning';
  /** Null (with line and column) where a mistake has no place in a file. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly title: string;
  readonly message: string;
}

/** GitHub keeps the first ten of each level a step, and cuts messages at 4,096 characters. */
const MOST = 10;
const LONGEST = 4096;
const LONGEST_TITLE = 200;

/** `www.example.com (203.0.113.6), port 22 ssh: intended blocked, seen open (SYN-ACK).`, or where a name leads. */
function factText(group: VerdictGroup): string {
  const { verdict } = group;
  const answer = groupAnswer(group);
  // Where a name leads elsewhere, the address is the fact, so it is not repeated behind the host.
  if (verdict.state === null) return `${terminal(verdict.host)} ${terminal(seenText(verdict, answer))}.`;
  const host = terminal(groupHosts(group));
  const place = verdict.ports === null ? host : `${host}, port ${terminal(groupPorts(group))}`;
  const [state, cause] = [stateText(verdict.state), terminal(answer)];
  return verdict.expected === null
    ? `${place}: seen ${state} (${cause}).`
    : `${place}: intended ${verdict.expected}, seen ${state} (${cause}).`;
}

function groupMessage(group: VerdictGroup): string {
  const { verdict } = group;
  return [factText(group), terminalProse(groupExplanation(group)), terminalProse(verdict.advice)]
    .filter((text) => text !== '')
    .join(' ');
}

/** Groups of verdicts as lines of at most `room` characters; what is left out is counted. */
function messageOf(found: readonly VerdictGroup[], room: number): string {
  const texts = found.map(groupMessage);
  const all = texts.join('\n');
  if (all.length <= room) return all;
  const shown: string[] = [];
  let used = 0;
  for (const text of texts) {
    // Kept free for the line that counts the rest.
    if (used + text.length + 1 > room - 60) break;
    shown.push(text);
    used += text.length + 1;
  }
  if (shown.length === 0) shown.push(clip(texts[0] ?? '', room - 60));
  const rest = texts.length - shown.length;
  return rest === 0 ? shown.join('\n') : `${shown.join('\n')}\nAnd ${grouped(rest)} more on this line.`;
}

/** The first ten, the last of which says how many more there are. */
function capped(all: readonly Annotation[], rest: (count: number) => string): Annotation[] {
  const kept = all.slice(0, MOST);
  const last = kept[MOST - 1];
  if (all.length <= MOST || last === undefined) return kept;
  const note = `\n${rest(all.length - MOST)}`;
  return [...kept.slice(0, -1), { ...last, message: `${clip(last.message, LONGEST - note.length)}${note}` }];
}

function perLine(report: Report, kind: 'violation' | 'inconclusive'): Annotation[] {
  const level = kind === 'violation' ? 'error' : 'warning';
  const lines = new Map<string, VerdictGroup[]>();
  for (const group of verdictGroups(report, kind, { apart: 'line' })) {
    const { file, line } = group.verdict.rule;
    getOrCreate(lines, `${line} ${file}`, () => []).push(group);
  }
  const all = [...lines.values()].flatMap((found): Annotation[] => {
    const rule = found[0]?.verdict.rule;
    if (rule === undefined) return [];
    const title = clip(terminal(annotationTitle(found, kind)), LONGEST_TITLE);
    // A policy in the inputs has no file that GitHub could show.
    const { file, line, column } = isFromInputs(rule.file) ? { file: null, line: null, column: null } : rule;
    return [{ level, file, line, column, title, message: messageOf(found, LONGEST) }];
  });
  const what = kind === 'violation' ? 'with violations' : 'that could not be checked';
  return capped(all, (count) => `And ${counted(count, 'more policy line')} ${what}: see the job summary.`);
}

/**
 * One annotation a policy line, the most severe first: violations as errors, inconclusive ones as warnings, at most ten of
 * each. Hosts and ports of the same line are summed up in one message. `file` is as the report has it: the publisher
 * escapes it.
 */
export function annotations(report: Report): Annotation[] {
  return [...perLine(report, 'violation'), ...perLine(report, 'inconclusive')];
}

/** One annotation a mistake of a policy file, in the order given, within the same limits. */
export function diagnosticAnnotations(diagnostics: readonly Diagnostic[]): Annotation[] {
  const ofLevel = (level: Annotation['level']) => {
    const all = diagnostics
      .filter((diagnostic) => diagnostic.level === level)
      .map(({ code, message, help, position }): Annotation => {
        const helpLine = help === null ? '' : `\nHelp: ${terminalProse(help)}`;
        // Without a file GitHub shows the annotation at the run.
        const place = position === null || isFromInputs(position.file) ? null : position;
        const { file = null, line = null, column = null } = place ?? {};
        return {
          level,
          file,
          line,
          column,
          title: `Policy: ${code}`,
          message: clip(`${terminalProse(message)}${helpLine}`, LONGEST),
        };
      });
    return capped(all, (count) => `And ${counted(count, `more ${level}`)}: see the log.`);
  };
  return [...ofLevel('error'), ...ofLevel('warning')];
}
