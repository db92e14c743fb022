// The inputs of `command: fresh`, and which of the others say nothing to it.
import { parseWait } from '../audit.ts';
import { DEFAULT_MAX_AGE_MS } from '../model/documents/freshness.ts';
import type { FailOn } from '../model/exit-codes.ts';
import { InputError, linesOf, readPublishing } from './inputs.ts';

/** A workflow that may be asked about. */
export interface WorkflowName {
  /** Null: the repository of this run. */
  readonly repository: { readonly owner: string; readonly repo: string } | null;
  /** The name of its file, or its id: what GitHub's API takes. */
  readonly workflow: string;
}

export interface FreshInputs {
  /** At least one. */
  readonly workflows: readonly WorkflowName[];
  readonly maxAgeMs: number;
  readonly failOn: FailOn;
  readonly summary: boolean;
  readonly annotations: boolean;
  /** Empty where the workflow gives none. Never printed. */
  readonly token: string;
}

/** Inputs that `fresh` reads too. */
export const ALSO_OF_FRESH = ['command', 'fail-on', 'summary', 'annotations', 'token'] as const;

/** Inputs that say nothing to `fresh`, with the default that action.yml gives them: nobody set what has that. */
export const NOT_OF_FRESH: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['policy', 'hosts', 'open', 'blocked', 'closed', 'filtered'].map((name) => [name, ''])),
  ...Object.fromEntries(
    ['vantage', 'variables', 'scope', 'source', 'only', 'shard', 'baseline'].map((name) => [name, '']),
  ),
  ...Object.fromEntries(['wait', 'time-limit', 'reports', 'within', 'expect-vantage'].map((name) => [name, ''])),
  'report-dir': 'port-policy-report',
  'comment-in-pr': 'never',
  issue: 'never',
  'issue-labels': '',
  'issue-assignees': '',
};

/** Each is one request and more of GitHub's API. */
const MOST_WORKFLOWS = 50;

/**
 * @param read as of `readInputs`
 * @throws InputError naming the input
 */
export function readFreshInputs(read: (name: string) => string): FreshInputs {
  const lines = linesOf(read('workflow'));
  if (lines.length === 0)
    throw new InputError(
      '`command: fresh` needs the input `workflow`: the file of the workflow that runs the audit, such as `nightly.yml`',
    );
  if (lines.length > MOST_WORKFLOWS)
    throw new InputError(`input \`workflow\` has ${lines.length} workflows; the limit is ${MOST_WORKFLOWS}`);
  const age = read('max-age');
  const maxAgeMs = age === '' ? DEFAULT_MAX_AGE_MS : parseWait(age, 'an age');
  if (typeof maxAgeMs === 'object') throw new InputError(`input \`max-age\`: ${maxAgeMs.problem}`);
  return { workflows: lines.map(workflowName), maxAgeMs, ...readPublishing(read), token: read('token') };
}

/** Inputs that are set and say nothing to `fresh`, in the order of action.yml. */
export function unusedInputs(read: (name: string) => string): string[] {
  return Object.entries(NOT_OF_FRESH)
    .filter(([name, usual]) => read(name) !== '' && read(name) !== usual)
    .map(([name]) => name);
}

const FOLDER = '.github/workflows/';
const OWN = /^(?<workflow>\d{1,20}|[^/@\s]{1,200}\.ya?ml)$/;
const ANOTHERS = /^(?<owner>[\w-]{1,100})\/(?<repo>[\w.-]{1,100})\/(?<workflow>\d{1,20}|[^/@\s]{1,200}\.ya?ml)$/;

function workflowName(text: string): WorkflowName {
  // As `github.workflow_ref` has it: with the folder, and with a ref behind.
  const plain = text.replace(/@refs\/.*$/, '').replace(FOLDER, '');
  const { owner, repo, workflow } = (OWN.exec(plain) ?? ANOTHERS.exec(plain))?.groups ?? {};
  if (workflow === undefined)
    throw new InputError(
      `input \`workflow\` is \`${text}\`: it must be the file of a workflow (\`nightly.yml\`), its number, or one of another repository (\`OWNER/REPOSITORY/nightly.yml\`); several are one per line`,
    );
  return { repository: owner === undefined || repo === undefined ? null : { owner, repo }, workflow };
}
