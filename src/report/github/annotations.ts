// GitHub annotations on the lines of the policy, one finding in one of them, within GitHub's limits: as data that the action publishes.

import { getOrCreate } from '../../base/get-or-create.ts';
import { counted, grouped, listed } from '../../base/numbers-and-lists.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Report } from '../../model/report.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import { groupAnswer, groupExplanation, groupHosts, groupPorts, groupSources } from '../rows/group-texts.ts';
import { findingsOf, type ReportFinding, seenFrom } from '../rows/merged/findings.ts';
import { noReportsText } from '../rows/merged/no-reports-text.ts';
import { isMissingReport } from '../rows/merged/vantage-columns.ts';
import { countOf } from '../rows/verdict-groups.ts';
import { seenText, stateText } from '../text/cause-text.ts';
import { clip } from '../text/clip.ts';
import { isFromInputs } from '../text/places/policy-place.ts';
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
/** Other lines of one finding that a message names. */
const MOST_LINES = 10;

/** `www.example.com (203.0.113.6), port 22 ssh: intended blocked, seen open (SYN-ACK) from internet.`, or where a name leads. */
function factText(group: ReportFinding): string {
  const { verdict } = group;
  if (isMissingReport(verdict)) return terminal(`${noReportsText([verdict])}.`);
  const answer = groupAnswer(group);
  const from = terminal(seenFrom(group));
  // Where a name leads elsewhere, the address is the fact, so it is not repeated behind the host.
  if (verdict.state === null) return `${terminal(verdict.host)} ${terminal(seenText(verdict, answer))}${from}.`;
  const host = terminal(groupHosts(group));
  const place = verdict.ports === null ? host : `${host}, port ${terminal(groupPorts(group))}`;
  const [state, cause] = [stateText(verdict.state), terminal(answer)];
  return verdict.expected === null
    ? `${place}: seen ${state} (${cause})${from}.`
    : `${place}: intended ${verdict.expected}, seen ${state} (${cause})${from}.`;
}

function groupMessage(group: ReportFinding): string {
  const { verdict } = group;
  return [
    `${group.isNew === true ? 'NEW: ' : ''}${factText(group)}`,
    terminalProse(groupExplanation(group)),
    terminalProse(verdict.advice),
    otherLinesText(group),
    sourcesText(group),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** The annotation is on the line of the policy; the host may stand in another file. */
function sourcesText(group: ReportFinding): string {
  const sources = terminal(groupSources(group));
  return sources === '' ? '' : `(${sources.slice(0, 1).toUpperCase()}${sources.slice(1)}.)`;
}

/** Where else in the file the policy says what the finding breaks: its annotation is on the first line alone. */
function otherLinesText({ rules }: ReportFinding): string {
  const [first, ...others] = rules;
  if (first === undefined || isFromInputs(first.file) || others.length === 0) return '';
  const lines = others.map(({ line }) => String(line));
  return others.length === 1
    ? `The same is true of line ${lines[0]}.`
    : `The same is true of lines ${listed(lines, MOST_LINES)}.`;
}

/** Groups of verdicts as lines of at most `room` characters; what is left out is counted. */
function messageOf(found: readonly ReportFinding[], room: number): string {
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
function capped(all: readonly Annotation[], rest: (left: number) => string): Annotation[] {
  const kept = all.slice(0, MOST);
  const last = kept[MOST - 1];
  if (all.length <= MOST || last === undefined) return kept;
  const note = `\n${rest(all.length - MOST)}`;
  return [...kept.slice(0, -1), { ...last, message: `${clip(last.message, LONGEST - note.length)}${note}` }];
}

/** The findings that have their annotation on one line. */
export interface AnnotatedLine extends Pick<Annotation, 'file' | 'line' | 'column'> {
  readonly found: readonly ReportFinding[];
}

/**
 * Every finding once, on the first of its lines; what is new comes first, then the most severe. One that several files cause is
 * told in each of them, with the ports of that file: who looks at a file sees its own lines alone.
 */
export function annotatedLines(
  report: Pick<Report, 'verdicts' | 'drift' | 'vantages'>,
  kind: 'violation' | 'inconclusive',
): AnnotatedLine[] {
  const lines = new Map<string, ReportFinding[]>();
  for (const group of findingsOf(report, kind, { apart: 'file' })) {
    const { file, line } = group.rules[0] ?? group.verdict.rule;
    // A policy in the inputs has no lines that GitHub could show: each finding stays on its own.
    const key = isFromInputs(file) ? `inputs ${lines.size}` : `${line} ${file}`;
    getOrCreate(lines, key, () => []).push(group);
  }
  return [...lines.values()].flatMap((found) => {
    const rule = found[0]?.rules[0];
    if (rule === undefined) return [];
    const { file, line, column } = rule;
    return isFromInputs(file) ? { file: null, line: null, column: null, found } : { file, line, column, found };
  });
}

function ofKind(report: Report, kind: 'violation' | 'inconclusive'): Annotation[] {
  const level = kind === 'violation' ? 'error' : 'warning';
  const all = annotatedLines(report, kind).map(({ found, ...place }) => {
    const title = clip(terminal(annotationTitle(found, kind)), LONGEST_TITLE);
    return { found, annotation: { level, ...place, title, message: messageOf(found, LONGEST) } as const };
  });
  const rest = (left: number) => {
    const groups = all.slice(-left).flatMap(({ found }) => found);
    const findings = counted(groups.length, 'more finding');
    const ports = countOf(groups);
    return kind === 'violation'
      ? `And ${findings} with ${counted(ports, 'violation')}: see the job summary.`
      : `And ${findings} with ${counted(ports, 'port or name', 'ports or names')} that could not be checked: see the job summary.`;
  };
  return capped(
    all.map(({ annotation }) => annotation),
    rest,
  );
}

/**
 * Violations as errors, what could not be checked as warnings, at most ten of each; the last says how much more there is. Findings on
 * the same line are one annotation. `file` is as the report has it: the publisher escapes it.
 */
export function annotations(report: Report): Annotation[] {
  return [...ofKind(report, 'violation'), ...ofKind(report, 'inconclusive')];
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
