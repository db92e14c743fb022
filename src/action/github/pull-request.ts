// The pull request that a run is about, and the branch that an issue is kept for, as the event says.
import { strangerBecause, textAt, type WorkflowContext } from '../workflow-run.ts';

export interface PullRequest {
  readonly number: number;
  readonly baseSha: string;
  readonly headSha: string;
  /** The base branch's name; of unknown origin. */
  readonly baseRef: string;
}

/** Null where the event is about none: a push, a schedule, a run after another run. */
export function pullRequestOf({ payload }: WorkflowContext): PullRequest | null {
  const number = (payload.pull_request as { number?: unknown } | undefined)?.number;
  if (typeof number !== 'number') return null;
  const text = (...path: string[]) => textAt(payload, 'pull_request', ...path) ?? '';
  return { number, baseSha: text('base', 'sha'), headSha: text('head', 'sha'), baseRef: text('base', 'ref') };
}

/**
 * Why a run has no say in the issue: what a branch looks like is not what is deployed, and what was deployed from a commit without
 * a name may be any branch. Null where it has one.
 */
export function noIssueBecause(context: WorkflowContext): string | null {
  const { payload, ref } = context;
  if (payload.pull_request || payload.merge_group) return 'a pull request neither opens nor closes it';
  if (payload.workflow_run) return 'a run that another workflow started neither opens nor closes it';
  // The code that it checks out may be anybody's, whose pass would say nothing of what is there.
  if (
    textAt(payload, 'issue', 'pull_request', 'url') !== null ||
    (payload.issue as { pull_request?: unknown } | null)?.pull_request
  )
    return 'a comment on a pull request neither opens nor closes it';
  const stranger = strangerBecause(context);
  if (stranger !== null) return stranger;
  const branch = textAt(payload, 'repository', 'default_branch');
  if (branch === null || ref === `refs/heads/${branch}`) return null;
  return `only runs of the default branch, ${branch}, open and close it`;
}
