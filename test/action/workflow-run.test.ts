// What GitHub says of a run: its identity, links to the policy's lines, and whether a fork sent it.
import { describe, expect, it } from 'vitest';
import { isFromFork, policyUrl, runIdentity, serverAsControl } from '../../src/action/workflow-run.ts';
import { withControls } from '../../src/policy/merge/merge-controls.ts';
import { policyOf } from '../plan/plan-of.ts';
import { workflowContext as context } from './workflow-context.ts';

describe('isFromFork', () => {
  const repository = { full_name: 'example/infrastructure' };
  const fork = { full_name: 'stranger/infrastructure' };
  const pull = (repo: unknown) => ({ repository, pull_request: { head: { repo } } });

  it.each([
    ['a push', { repository }, false],
    ['a schedule', {}, false],
    ['a manual start', { repository, inputs: { a: 'b' } }, false],
    ['a merge queue', { repository, merge_group: {} }, false],
    ['a pull request from a branch', pull(repository), false],
    ['a pull request from a fork', pull(fork), true],
    ['a pull request from a fork that was deleted', pull(null), true],
    ['a pull request without a head', { repository, pull_request: {} }, true],
    ['a pull request of which nothing is known', { pull_request: { head: { repo: null } } }, true],
    ['a comment on an issue', { repository, issue: { number: 1 } }, false],
    [
      'a comment on a pull request, of whose head its event says nothing',
      { repository, issue: { pull_request: {} } },
      true,
    ],
    ['a workflow_run of a branch', { repository, workflow_run: { head_repository: repository } }, false],
    ['a workflow_run of a fork', { repository, workflow_run: { head_repository: fork } }, true],
    ['a workflow_run of a fork that was deleted', { repository, workflow_run: { head_repository: null } }, true],
    ['a check run', { repository, check_run: { pull_requests: [] } }, true],
    ['a check suite', { repository, check_suite: { head_branch: null } }, true],
    ['a check suite of which nothing is said', { check_suite: null }, true],
    ['a dispatch', { repository, client_payload: { ref: 'refs/pull/7/head' } }, true],
    ['a dispatch without a word', { repository, client_payload: null }, true],
    ['a pull request that is null', { repository, pull_request: null }, true],
    ['a pull request that is a text', { repository, pull_request: 'x' }, true],
    ['a workflow_run that is null', { repository, workflow_run: null }, true],
    ['a deployment, whose run and check may be null', { repository, deployment: {}, workflow_run: null }, false],
    ['a deployment of a check', { repository, deployment: {}, check_run: {}, workflow_run: {} }, false],
    ['a deployment of a run of a fork', { repository, deployment: {}, workflow_run: { head_repository: fork } }, true],
    ['a pull request of a fork beside a deployment', { ...pull(fork), deployment: {} }, true],
    ['a comment on an issue that is null', { repository, issue: null }, true],
    ['a comment on an issue that is a text', { repository, issue: 'x' }, true],
    ['a comment on an issue that is a list', { repository, issue: [] }, true],
    ['a branch beside a fork', { ...pull(repository), workflow_run: { head_repository: fork } }, true],
  ])('%s: %s', (_, payload, expected) => {
    expect(isFromFork(context({ payload }))).toBe(expected);
  });

  it('goes by the environment where the event does not name the repository', () => {
    const payload = { pull_request: { head: { repo: repository } } };
    expect(isFromFork(context({ payload }))).toBe(false);
    expect(isFromFork(context({ payload, repository: 'example/other' }))).toBe(true);
  });

  it('takes what nobody names for a fork', () => {
    const payload = { pull_request: { head: { repo: null } } };
    expect(isFromFork(context({ payload, repository: null }))).toBe(true);
    expect(isFromFork(context({ payload: { workflow_run: {} }, repository: null }))).toBe(true);
  });
});

describe('policyUrl', () => {
  const base = 'https://github.com/example/infrastructure/blob/0f1e2d3c4b5a69788796a5b4c3d2e1f001234567';

  it.each([
    ['.github/port-policy.yml', 12, `${base}/.github/port-policy.yml#L12`],
    ['./a b/c#d?.yml', null, `${base}/a%20b/c%23d%3F.yml`],
    ['x"><img>\n.yml', 1, `${base}/x%22%3E%3Cimg%3E%0A.yml#L1`],
    ['/etc/policy.yml', 1, null],
    ['../outside.yml', 1, null],
    ['a/../../b.yml', 1, null],
  ])('%j', (file, line, url) => {
    expect(policyUrl(context(), file, line)).toBe(url);
  });

  it('is that of another commit where one is given', () => {
    expect(policyUrl(context(), 'p.yml', 1, 'c0de')).toBe(
      'https://github.com/example/infrastructure/blob/c0de/p.yml#L1',
    );
  });

  it('is nothing outside of a repository, or without a commit', () => {
    expect(policyUrl(context({ repository: null }), 'p.yml', 1)).toBeNull();
    expect(policyUrl(context({ sha: '' }), 'p.yml', 1)).toBeNull();
  });

  it('does not throw at half a character', () => {
    expect(() => policyUrl(context(), 'a\ud800.yml', 1)).not.toThrow();
  });
});

it.each([
  ['https://github.com', ['github.com:443']],
  ['https://github.com/', ['github.com:443']],
  ['http://github.example.com', ['github.example.com:80']],
  ['https://github.example.com:8443/enterprise', ['github.example.com:8443']],
  ['https://[2001:db8::1]:8443', ['[2001:db8::1]:8443']],
  ['http://user:secret@127.0.0.1:3000', ['127.0.0.1:3000']],
  ['ssh://github.com', []],
  ['file:///etc/passwd', []],
  ['github.com', []],
  ['', []],
])('the server %j is the control %j', (serverUrl, controls) => {
  expect(serverAsControl({ serverUrl })).toEqual(controls);
  const policy = policyOf('version: 1\nhosts: [{ host: 127.0.0.1, open: 80 }]\n');
  expect(withControls(policy, controls).controls.map(({ text }) => text)).toEqual(controls);
});

it('has an identity, as far as it is known', () => {
  expect(runIdentity(context())).toEqual({
    repository: 'example/infrastructure',
    commit: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567',
    url: 'https://github.com/example/infrastructure/actions/runs/42',
    actor: 'octocat',
  });
  expect(runIdentity(context({ repository: null, sha: '', actor: '', runId: 0 }))).toEqual({
    repository: null,
    commit: null,
    url: null,
    actor: null,
  });
});
