// Who has a say in the issue: runs of the default branch, and nothing that a stranger or a pull request sent.
import { expect, it } from 'vitest';
import { noIssueBecause } from '../../../src/action/github/pull-request.ts';
import { workflowContext } from '../workflow-context.ts';

const repository = { full_name: 'example/infrastructure', default_branch: 'main' };
const deployment = { deployment: { sha: 'c0de', ref: 'c0de' }, deployment_status: {} };
const underPull = { issue: { number: 7, pull_request: { url: 'x' } }, comment: {} };

it.each([
  ['a push to the default branch', { repository }, 'refs/heads/main'],
  ['a comment under an issue', { repository, issue: { number: 7 }, comment: {} }, 'refs/heads/main'],
  ['a schedule, which names no branch', { schedule: '17 3 * * *' }, ''],
])('%s has one', (_, payload, ref) => {
  expect(noIssueBecause(workflowContext({ payload, ref }))).toBeNull();
});

it.each([
  ['a pull request', { repository, pull_request: { number: 7 } }, 'refs/pull/7/merge'],
  ['a merge queue', { repository, merge_group: {} }, 'refs/heads/gh-readonly-queue/main/pr-7'],
  ['a run after another', { repository, workflow_run: {} }, 'refs/heads/main'],
  ['a push to another branch', { repository }, 'refs/heads/try'],
  ['a tag', { repository }, 'refs/tags/main'],
  ['a deployment of a commit, whose ref is empty', { repository, ...deployment }, ''],
  ['a comment under a pull request', { repository, ...underPull }, 'refs/heads/main'],
  ['a comment under a pull request, of an unknown branch', underPull, ''],
])('%s has none', (_, payload, ref) => {
  expect(noIssueBecause(workflowContext({ payload, ref }))).not.toBeNull();
});
