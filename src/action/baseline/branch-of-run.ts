// The branch whose earlier reports a run is compared with: its own, or the one that its pull request goes to.
import { textAt, type WorkflowContext } from '../workflow-run.ts';

const BRANCH = /^refs\/heads\/(?<branch>.+)$/s;

/**
 * A pull request and a merge queue are compared with the branch that they go to, and what is of no branch (a tag, a commit) with
 * the default branch.
 * @returns its name, of unknown origin; null where the event does not say it
 */
export function branchOfRun({ payload, ref }: WorkflowContext): string | null {
  if (payload.pull_request) return textAt(payload, 'pull_request', 'base', 'ref') || null;
  const queue = textAt(payload, 'merge_group', 'base_ref');
  return branchIn(queue ?? ref) ?? (textAt(payload, 'repository', 'default_branch') || null);
}

function branchIn(ref: string): string | null {
  return BRANCH.exec(ref)?.groups?.branch ?? null;
}
