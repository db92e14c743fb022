// What an earlier run wrote on a pull request is rewritten by one that could check nothing: a green comment must not outlive it.
import { sameComment } from '../../report/github/comment.ts';
import { nothingChecked, type UnusableBecause } from '../../report/github/nothing-checked.ts';
import type { ActionRun } from '../action-run.ts';
import { runMark } from '../github/audit-key.ts';
import type { Deadline } from '../github/deadline.ts';
import { pullRequestOf } from '../github/pull-request.ts';
import { type CommentOutcome, keepComment } from '../github/sticky-comment.ts';
import { type Within, withGitHub } from '../github/with-github.ts';
import { runIdentity } from '../workflow-run.ts';

const SAID: Readonly<Partial<Record<CommentOutcome, string>>> = {
  updated: 'The comment on the pull request was rewritten: it says that nothing was checked.',
  outdated: 'The comment on the pull request is left alone: a newer run has written it.',
};

/** Where there is a comment of this audit's, and none is made. Whatever fails is a warning. */
export async function publishNothingChecked(run: ActionRun, reasons: readonly UnusableBecause[]): Promise<void> {
  const { workflow, inputs, signal, policyUrl } = run;
  const pull = pullRequestOf(workflow);
  if (inputs.commentInPr === 'never' || pull === null || signal.aborted) return;
  const warn = (why: string) =>
    run.warn(`A comment of an earlier run on the pull request may still be there and look current: ${why}`);
  if (inputs.token === '' || workflow.repository === null)
    return warn('the input `token` is empty, or the repository is not known');
  const rewrite = async (within: Within, end: Deadline) => {
    const mark = runMark(run);
    const body = nothingChecked(reasons, { mark, runUrl: runIdentity(workflow).url, policyUrl });
    const sticky = { pullRequest: pull.number, mark, body, create: false, same: sameComment };
    const github = within(end);
    const keep = async () => keepComment(github.comments, await github.whoAmI(), sticky);
    const said = SAID[await end.within(keep())];
    if (said !== undefined) run.say(said);
  };
  await withGitHub(run, rewrite, warn);
}
