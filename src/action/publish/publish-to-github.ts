// Publishes to GitHub itself: the comment on a pull request, and the nightly issue. Whatever fails here is a warning.
import type { PolicySource, ReadOptions } from '../../audit.ts';
import type { Report } from '../../model/report.ts';
import { terminal } from '../../report/escape/terminal.ts';
import type { RunMark } from '../../report/github/marker.ts';
import { workflowPath } from '../github/audit-key.ts';
import type { Deadline } from '../github/deadline.ts';
import type { Account, GitHub } from '../github/github.ts';
import { noIssueBecause, pullRequestOf } from '../github/pull-request.ts';
import { runMark } from '../github/run-mark.ts';
import { type Within, withGitHub } from '../github/with-github.ts';
import type { Inputs } from '../inputs.ts';
import type { ActionRun } from '../run-action.ts';
import type { Toolkit } from '../toolkit.ts';
import { FROM_A_FORK, policyUrl, strangerBecause } from '../workflow-run.ts';
import { publishLine } from './publish-results.ts';

/** What a publication has at hand. */
export interface Publication {
  readonly toolkit: Toolkit;
  readonly report: Report;
  readonly inputs: Inputs;
  readonly run: ActionRun;
  readonly sources: readonly PolicySource[];
  /** For the policies of this run, and those of the base. */
  readonly readOptions: ReadOptions;
  readonly github: GitHub;
  /** The same with an end of its own, for what must not use up the time of all the rest. */
  readonly within: Within;
  readonly mark: RunMark;
  /** Asked once, by whoever comes first. */
  readonly me: () => Promise<Account>;
  readonly policyUrl: (file: string, line: number | null) => string | null;
  readonly warn: (text: string) => void;
  readonly say: (text: string) => void;
}

export async function publishToGitHub(
  toolkit: Toolkit,
  report: Report,
  inputs: Inputs,
  run: ActionRun,
  sources: readonly PolicySource[],
  readOptions: ReadOptions,
): Promise<void> {
  const say = (text: string) => publishLine(toolkit, text);
  const warn = (text: string) => toolkit.warning(terminal(text), { title: 'port-policy' });
  if (run.signal.aborted) return say('The run was stopped: nothing is published on GitHub.');
  const pull = inputs.commentInPr === 'never' ? null : pullRequestOf(run.workflow);
  if (inputs.commentInPr !== 'never' && pull === null) say('No comment: this run is about no pull request.');
  const noIssue = inputs.issue === 'never' ? '' : noIssueBecause(run.workflow);
  if (noIssue) say(`The issue stays as it is: ${noIssue}.`);
  if (pull === null && noIssue !== null) return;
  if (inputs.token === '' || run.workflow.repository === null)
    return warn('Nothing was published on GitHub: the input `token` is empty, or the repository is not known.');
  const publish = async (within: Within, end: Deadline) => {
    const github = within(end);
    let account: Promise<Account> | undefined;
    const publication: Publication = {
      ...{ toolkit, report, inputs, run, sources, readOptions, github, within, say, warn },
      mark: runMark(inputs, run),
      me: () => {
        account ??= github.whoAmI();
        return account;
      },
      policyUrl: (file, line) => policyUrl(run.workflow, file, line),
    };
    // Asked early, as the answer takes its time; whoever needs it is told if there is none.
    publication.me().catch(() => {});
    if (pull !== null) {
      await attempt(publication, end, commentFailed(inputs, run), async () => {
        const { publishComment } = await import('./publish-comment.ts');
        await publishComment(publication, pull);
      });
    }
    if (noIssue === null) await attempt(publication, end, 'The issue was not kept', () => publishIssue(publication));
  };
  // What is published is tried by itself: what fails here fails before any of it.
  await withGitHub(inputs, run, publish, (why) => warn(`Nothing was published on GitHub: ${why}`));
}

/** GitHub gives a run from a fork a token that may only read, whatever the workflow says. */
function commentFailed({ summary }: Inputs, { workflow }: ActionRun): string {
  const fork =
    strangerBecause(workflow) === FROM_A_FORK ? ' (this run comes from a fork, whose token may only read)' : '';
  const instead = summary ? '; what it would say is in the job summary' : '';
  return `The comment on the pull request was not written${fork}${instead}`;
}

async function publishIssue({
  github,
  me,
  report,
  inputs,
  run,
  mark,
  policyUrl,
  say,
  warn,
}: Publication): Promise<void> {
  const { keepIssue } = await import('../github/nightly-issue.ts');
  const partial = inputs.only.length > 0;
  const workflow = workflowPath(run.workflow);
  const { kind, number, unsaid } = await keepIssue(github, await me(), { report, mark, workflow, partial, policyUrl });
  const what = number === null ? 'The issue' : `Issue ${number}`;
  const words: Readonly<Record<typeof kind, string>> = {
    opened: 'was opened.',
    updated: 'was rewritten: the violations changed.',
    unchanged: 'stays as it is: the violations are the same.',
    incomparable: 'is left alone: it does not list its violations, so a run of a part cannot tell what changed.',
    closed: 'was closed: nothing violates the policy any more.',
    none: 'is left alone: there is nothing to open or to close.',
    outdated: 'is left alone: a newer run has written it.',
  };
  say(`${what} ${words[kind]}`);
  if (unsaid !== undefined) warn(`What changed stands in no comment of the issue: ${unsaid}`);
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
