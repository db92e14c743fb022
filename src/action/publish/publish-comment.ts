// The comment on a pull request: the verdict, and what the pull request newly exposes, which goes to the job summary as well.
import { abridged } from '../../report/abridged.ts';
import { type CommentOptions, comment, sameComment } from '../../report/github/comment.ts';
import { newlyExposes } from '../../report/github/newly-exposes.ts';
import { type BaseComparison, policyChange } from '../github/base-policy.ts';
import { deadline } from '../github/deadline.ts';
import { mergedSources } from '../github/merged-sources.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { type CommentOutcome, keepComment } from '../github/sticky-comment.ts';
import { writeSummary } from '../toolkit.ts';
import { planOptions } from '../workspace/read-policy.ts';
import type { Publication } from './publication.ts';

/** Beside the summary itself, which leaves this much of GitHub's limit. */
const SUMMARY_SECTION_BYTES = 40_000;

/** What is read of the base is worth less than the violations, which are written after it: it gets a third of the time. */
const BASE_MS = 20_000;

const SAID: Readonly<Record<CommentOutcome, string>> = {
  created: 'The pull request has a comment now.',
  updated: 'The comment on the pull request was rewritten.',
  unchanged: 'The comment on the pull request stays as it is: it says the same.',
  none: 'No comment: the run passed, and comment-in-pr is on-failure.',
  outdated: 'The comment on the pull request is left alone: a newer run has written it.',
};

export async function publishComment(publication: Publication, pull: PullRequest): Promise<void> {
  const { inputs, github, mark, me, policyUrl, say } = publication;
  const report = abridged(publication.report);
  const seen = await changeOf(publication, pull);
  const ruleUrl: CommentOptions['ruleUrl'] = (side, file, line) => {
    if (side === 'new') return policyUrl(file, line);
    return seen.baseSha === null ? null : policyUrl(file, line, seen.baseSha);
  };
  const reportHint = 'All of it: port-policy diff, on your own machine.';
  const options = { maxBytes: SUMMARY_SECTION_BYTES, reportHint, ruleUrl };
  await summarise(publication, newlyExposes(seen.change, report, options));
  const onFailure = inputs.commentInPr === 'on-failure';
  const body = comment(report, { mark, onFailure, policyUrl, ruleUrl, change: seen.change });
  const outcome = await keepComment(github.comments, await me(), {
    ...{ pullRequest: pull.number, mark, body, same: sameComment },
    create: !onFailure || report.result !== 'pass',
  });
  say(SAID[outcome]);
}

/** A base that cannot be read is said, in a warning and in the comment: it must not look like one that changed nothing. */
async function changeOf(publication: Publication, pull: PullRequest): Promise<BaseComparison> {
  const { inputs, workflow, report, sources, within, warn } = publication;
  // A policy in the inputs is the workflow's: no file of the repository has it.
  if (inputs.inline !== null) return { change: { kind: 'not-compared' }, baseSha: null };
  const end = deadline(BASE_MS, publication.signal);
  try {
    const { contents } = within(end);
    const options = planOptions(publication);
    const compare = async () => {
      if (sources !== null) return policyChange(contents, workflow, pull, sources, options);
      const merged = await mergedSources(contents, workflow.sha, report, options);
      if ('why' in merged) return { change: { kind: 'unknown', why: merged.why }, baseSha: null } as const;
      return policyChange(contents, workflow, pull, merged.sources, { ...options, loadBase: merged.loadBase });
    };
    const seen = await end.within(compare());
    if (seen.change.kind === 'unknown') warn(`What this pull request changes is not known. ${seen.change.why}`);
    return seen;
  } catch (error) {
    const message = publication.secrets.hide((error as Error).message);
    warn(`What this pull request changes in the policy is not known: ${message}`);
    return { change: { kind: 'unknown', why: `The policy of the base could not be read: ${message}.` }, baseSha: null };
  } finally {
    end.stop();
  }
}

async function summarise({ toolkit, inputs, warn }: Publication, text: string): Promise<void> {
  if (text === '' || !inputs.summary) return;
  try {
    await writeSummary(toolkit, text);
  } catch (error) {
    warn(`The job summary could not be written: ${(error as Error).message}`);
  }
}
