// The action's inputs, read once and checked; every mistake names the input and what it may be.
import { hasEmptyPiece, type InlineLists, listOf, parseWait } from '../audit.ts';
import { FAIL_ON, type FailOn } from '../model/exit-codes.ts';
import { DEFAULT_POLICY } from '../model/tool.ts';
import type { IssueExtras } from './github/github.ts';
import { readIssueExtras } from './issue-inputs.ts';
import { isMerge, isOfCheck, misplacedInputs } from './misplaced-inputs.ts';

export interface Inputs {
  readonly command: StepCommand;
  /** Files, relative to the workspace; empty where the policy stands in the inputs. */
  readonly policies: readonly string[];
  /** A policy without a file; null where there are files. */
  readonly inline: InlineLists | null;
  readonly vantage: string | null;
  readonly variables: readonly string[];
  readonly scope: readonly string[];
  readonly only: readonly string[];
  /** Which part of a divided run this is, as written (`2/8`); null: the run is not divided. */
  readonly shard: string | null;
  /** Where probes must leave from, one a line; empty: as the vantage says. */
  readonly source: readonly string[];
  /** Of a merge: files and patterns, relative to the workspace. */
  readonly reports: readonly string[];
  /** Of a merge: how old a report may be, in milliseconds; null where the input does not say. */
  readonly withinMs: number | null;
  /** Of a merge: vantages that must have a report, besides those that the policy declares. */
  readonly expectVantages: readonly string[];
  /** An earlier report, relative to the workspace, or `last` (`LAST_RUN`); null without one. */
  readonly baseline: string | null;
  readonly failOn: FailOn;
  /** How long to keep asking until the policy holds, in milliseconds; null: once. */
  readonly waitMs: number | null;
  /** How long the run may take, in milliseconds; null: as long as the policy says. */
  readonly timeLimitMs: number | null;
  readonly reportDir: string;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly commentInPr: CommentInPr;
  readonly issue: IssueMode;
  readonly issueExtras: IssueExtras;
  /** Empty where the workflow gives none. Never printed. */
  readonly token: string;
  /** What the job is within its matrix, as text: jobs of a matrix have one id. Empty where there is none. */
  readonly matrix: string;
}

/** `fresh` has inputs of its own (`fresh-inputs.ts`). */
const COMMANDS = ['check', 'lint', 'merge', 'fresh'] as const;
export type StepCommand = (typeof COMMANDS)[number];
const COMMENT_IN_PR = ['never', 'on-failure', 'always'] as const;
export type CommentInPr = (typeof COMMENT_IN_PR)[number];
const ISSUE_MODES = ['never', 'on-failure'] as const;
export type IssueMode = (typeof ISSUE_MODES)[number];

/** An input that cannot be used; the message is for the user. */
export class InputError extends Error {}

/** Inputs that `command: fresh` alone reads. */
export const OF_FRESH = ['workflow', 'max-age'] as const;

/** This `baseline` names no file: it is the newest complete report of the same workflow. For a file of that name, write `./last`. */
export const LAST_RUN = 'last';

/** Where a run writes its reports, and the one that it reads if that is a file: known although another input cannot be used. */
export type ReportPlaces = Pick<Inputs, 'reportDir' | 'baseline'>;

/** @param read as of `readInputs` */
export function reportPlaces(read: (name: string) => string): ReportPlaces {
  const baseline = read('baseline');
  const isFile = baseline !== '' && baseline !== LAST_RUN;
  return { reportDir: read('report-dir') || 'port-policy-report', baseline: isFile ? baseline : null };
}

/**
 * @param read gives the text of an input, trimmed; empty where it is not set (`core.getInput`)
 * @throws InputError naming the input
 */
export function readInputs(read: (name: string) => string): Inputs {
  const command = oneOf('command', read('command'), COMMANDS);
  const misplaced = misplacedInputs(command, read);
  if (misplaced !== null) throw new InputError(misplaced);
  const named = linesOf(read('policy'));
  const inline = inlineLists(read);
  if (inline !== null && named.length > 0)
    throw new InputError(
      'a policy is in a file or in the inputs, not in both: remove `policy`, or `hosts` with its ports',
    );
  return {
    command,
    policies: named.length > 0 ? named : inline === null && command !== 'merge' ? [DEFAULT_POLICY] : [],
    inline,
    vantage: read('vantage') || null,
    variables: linesOf(read('variables')),
    scope: wholeList('scope', read('scope')),
    only: linesOf(read('only')),
    shard: read('shard') || null,
    source: linesOf(read('source')),
    reports: linesOf(read('reports')),
    withinMs: durationOf('within', 'an age', read),
    expectVantages: linesOf(read('expect-vantage')),
    ...readPublishing(read),
    waitMs: durationOf('wait', 'a wait', read),
    timeLimitMs: durationOf('time-limit', 'a time limit', read),
    ...reportPlaces(read),
    baseline: read('baseline') || null,
    commentInPr: oneOf('comment-in-pr', read('comment-in-pr'), COMMENT_IN_PR),
    issue: oneOf('issue', read('issue'), ISSUE_MODES),
    issueExtras: issueExtras(read),
    token: read('token'),
    // An expression without a value gives `null`.
    matrix: read('matrix') === 'null' ? '' : read('matrix'),
  };
}

/**
 * The inputs that every command has: what fails the step, and what it says where.
 * @throws InputError naming the input
 */
export function readPublishing(read: (name: string) => string): Pick<Inputs, 'failOn' | 'summary' | 'annotations'> {
  return {
    failOn: oneOf('fail-on', read('fail-on'), FAIL_ON),
    summary: yesOrNo('summary', read('summary')),
    annotations: yesOrNo('annotations', read('annotations')),
  };
}

/** What says which comment is this audit's, and who may write it. */
const OF_A_COMMENT: ReadonlySet<string> = new Set([
  ...['command', 'policy', 'hosts', 'open', 'blocked', 'closed', 'filtered'],
  ...['vantage', 'variables', 'matrix', 'scope', 'comment-in-pr', 'token'],
]);

/** What a merge needs to be told. Its comment does not depend on it. */
const ANY_REPORTS = '**/report.json';

/** The inputs that a comment needs, where others cannot be used, which are as if not set; null where those are among them. */
export function readCommentInputs(read: (name: string) => string): Inputs | null {
  const ofMerge = isMerge(read);
  const isKept = (name: string) => OF_A_COMMENT.has(name) && !(ofMerge && isOfCheck(name));
  try {
    return readInputs((name) => (ofMerge && name === 'reports' ? ANY_REPORTS : isKept(name) ? read(name) : ''));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function issueExtras(read: (name: string) => string): IssueExtras {
  const extras = readIssueExtras(read);
  if ('problem' in extras) throw new InputError(extras.problem);
  return extras;
}

const STATES = ['open', 'blocked', 'closed', 'filtered'] as const;

/** @throws InputError where a piece of it is empty: `${{ vars.A }},${{ vars.B }}` with an empty B must not check A alone */
function wholeList(name: string, text: string): string[] {
  if (hasEmptyPiece(text))
    throw new InputError(
      `input \`${name}\` has a comma with nothing before or after it: write each value once, and leave none empty`,
    );
  return listOf(text);
}

/** The policy that stands in the inputs; null where none does. */
function inlineLists(read: (name: string) => string): InlineLists | null {
  const hosts = wholeList('hosts', read('hosts'));
  const states = STATES.map((state) => [state, wholeList(state, read(state))] as const).filter(
    ([, ports]) => ports.length > 0,
  );
  const [first] = states;
  if (hosts.length === 0 && first === undefined) return null;
  if (hosts.length === 0) throw new InputError(`input \`${first?.[0]}\` has ports, and \`hosts\` does not say whose`);
  if (first === undefined)
    throw new InputError(
      'input `hosts` has hosts, and none of `open`, `blocked`, `closed`, `filtered` says what is expected of them',
    );
  return { hosts, ...Object.fromEntries(states) };
}

function durationOf(
  name: string,
  what: Parameters<typeof parseWait>[1],
  read: (name: string) => string,
): number | null {
  const text = read(name);
  const ms = text === '' ? null : parseWait(text, what);
  if (typeof ms === 'object' && ms !== null) throw new InputError(`input \`${name}\`: ${ms.problem}`);
  return ms;
}

/** Its lines, trimmed, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The first of the choices is the default. */
function oneOf<T extends string>(name: string, value: string, choices: readonly [T, ...T[]]): T {
  if (value === '') return choices[0];
  const found = choices.find((choice) => choice === value.toLowerCase());
  if (found === undefined) throw new InputError(`input \`${name}\` is \`${value}\`: it must be ${list(choices)}`);
  return found;
}

/** YAML's own spellings, as GitHub's `getBooleanInput` takes them, and those people write by habit. */
function yesOrNo(name: string, value: string): boolean {
  const word = value.toLowerCase();
  if (word === '' || word === 'true' || word === 'yes' || word === 'on') return true;
  if (word === 'false' || word === 'no' || word === 'off') return false;
  throw new InputError(`input \`${name}\` is \`${value}\`: it must be \`true\` or \`false\``);
}

function list(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `\`${choice}\``);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
