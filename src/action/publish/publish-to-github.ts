// Publishes a report to GitHub itself: the comment on a pull request, then the nightly issue. Whatever fails here is a warning.
import type { ActionRun } from '../action-run.ts';
import { runMark } from '../github/audit-key.ts';
import type { Deadline } from '../github/deadline.ts';
import type { Account } from '../github/github.ts';
import { noIssueBecause, pullRequestOf } from '../github/pull-request.ts';
import { type Within, withGitHub } from '../github/with-github.ts';
import { FROM_A_FORK, strangerBecause } from '../workflow-run.ts';
import type { Publication, Published } from './publication.ts';

export async function publishToGitHub(run: ActionRun, published: Published): Promise<void> {
  const { workflow, inputs, say, warn } = run;
  if (run.signal.aborted) return say('The run was stopped: nothing is published on GitHub.');
  const pull = inputs.commentInPr === 'never' ? null : pullRequestOf(workflow);
  if (inputs.commentInPr !== 'never' && pull === null) say('No comment: this run is not for a pull request.');
  const noIssue = inputs.issue === 'never' ? '' : noIssueBecause(workflow);
  if (noIssue) say(`The issue stays as it is: ${noIssue}.`);
  if (pull === null && noIssue !== null) return;
  if (inputs.token === '' || workflow.repository === null)
    return warn('Nothing was published on GitHub: the input `token` is empty, or the repository is not known.');
  const publish = async (within: Within, end: Deadline) => {
    const github = within(end);
    let account: Promise<Account> | undefined;
    const me = () => {
      account ??= github.whoAmI();
      return account;
    };
    const publication: Publication = { ...run, ...published, github, within, mark: runMark(run), me };
    // Asked early, as the answer takes its time; what needs it is told if there is none.
    me().catch(() => {});
    if (pull !== null) {
      await attempt(publication, end, commentFailed(run), async () => {
        const { publishComment } = await import('./publish-comment.ts');
        await publishComment(publication, pull);
      });
    }
    if (noIssue === null) {
      await attempt(publication, end, 'The issue was not kept', async () => {
        const { publishIssue } = await import('./publish-issue.ts');
        await publishIssue(publication);
      });
    }
  };
  // Each of the two has its own attempt: what fails here fails before both.
  await withGitHub(run, publish, (why) => warn(`Nothing was published on GitHub: ${why}`));
}

/** GitHub gives a run from a fork a token that may only read, whatever the workflow says. */
function commentFailed({ inputs, workflow }: ActionRun): string {
  const fork =
    strangerBecause(workflow) === FROM_A_FORK ? ' (this run comes from a fork, whose token may only read)' : '';
  const instead = inputs.summary ? '; what it would say is in the job summary' : '';
  return `The comment on the pull request was not written${fork}${instead}`;
}

async function attempt(
  { warn }: Publication,
  end: Deadline,
  what: string,
  publish: () => Promise<void>,
): Promise<void> {
  try {
    await end.within(publish());
  } catch (error) {
    warn(`${what}: ${(error as Error).message}`);
  }
}
