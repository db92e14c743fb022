// The issue through the built action: who has a say in it, what fails, and the verdict that stays.
import { afterAll, test as base, beforeAll, describe, expect } from 'vitest';
import { closedPort, type Listener, listener } from '../../cli/loopback.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import type { Step } from '../runner.ts';
import { FakeGitHub } from './fake-github.ts';
import { NIGHT, type PublishedRun, published, pullRequestEvent, warnings } from './publishing.ts';

let open: Listener;
let closed: number;

beforeAll(async () => {
  open = await listener();
  closed = await closedPort();
});

afterAll(() => open.close());

interface Scene {
  readonly github: FakeGitHub;
  readonly run: (rest?: PublishedRun) => Promise<Step>;
}

// A run mostly waits, a second between two writes: so they run beside each other, each with a GitHub of its own.
const it = base.extend<{ scene: Scene }>({
  scene: async ({ onTestFinished }, use) => {
    const [github, workspace] = [new FakeGitHub(), temporaryFolder()];
    await github.listen();
    onTestFinished(async () => {
      await github.close();
      workspace.remove();
    });
    workspace.write('fail.yml', `version: 1\nhosts:\n  - { host: 127.0.0.1, blocked: ${open.port} }\n`);
    workspace.write('told.yml', `version: 1\nhosts:\n  - { host: "\${HOST}", blocked: ${open.port} }\n`);
    const inputs = { policy: 'fail.yml', issue: 'on-failure' };
    const run = (rest: PublishedRun = {}) =>
      published(github, workspace, { ...rest, inputs: { ...inputs, ...rest.inputs } });
    await use({ github, run });
  },
}).concurrent;

it.for([
  ['a pull request', { event: pullRequestEvent(7) }, 'a pull request neither opens nor closes it'],
  [
    'a comment under a pull request, within a scope',
    {
      event: { ...NIGHT, issue: { number: 7, pull_request: { url: 'https://api.github.com/pulls/7' } }, comment: {} },
      inputs: { scope: '127.0.0.1' },
    },
    'a comment on a pull request neither opens nor closes it',
  ],
  [
    'a deployment of a commit, which has no branch',
    { event: { ...NIGHT, deployment: { sha: 'c0de', ref: 'c0de' }, deployment_status: {} }, env: { GITHUB_REF: '' } },
    'only runs of the default branch, main',
  ],
  ['another branch', { event: NIGHT, env: { GITHUB_REF: 'refs/heads/try' } }, 'only runs of the default branch, main'],
] as const)('is not for %s', async ([, rest, why], { scene: { github, run } }) => {
  const step = await run(rest);
  expect(step.stdout).toContain(`The issue stays as it is: ${why}`);
  expect({ code: step.code, warnings: warnings(step) }).toEqual({ code: 1, warnings: [] });
  expect(github.requests).toEqual([]);
});

it('a schedule says nothing of branches, and has a say', async ({ scene: { github, run } }) => {
  await run({ event: { schedule: '17 3 * * *' } });
  expect(github.issues).toHaveLength(1);
});

it('has its labels and accounts, and what cannot be given is a warning', async ({ scene: { github, run } }) => {
  github.assignable = ['octocat'];
  const inputs = { 'issue-labels': 'exposure, p1', 'issue-assignees': 'octocat\nnobody' };
  const step = await run({ inputs });
  expect(step.code).toBe(1);
  expect(github.issues).toMatchObject([{ labels: ['exposure', 'p1'], assignees: ['octocat'] }]);
  expect(warnings(step)).toEqual([expect.stringContaining("The issue is not assigned to 'nobody': ")]);
});

it('has none where nobody keeps one, and that is said', async ({ scene: { github, run } }) => {
  const step = await run({ inputs: { issue: 'never', 'issue-labels': 'exposure' } });
  expect(warnings(step)).toEqual([
    "'issue-labels' does nothing here, because 'issue' is 'never'. Set 'issue: on-failure', or remove it.",
  ]);
  const both = await run({ inputs: { issue: 'never', 'issue-labels': 'exposure', 'issue-assignees': 'octocat' } });
  expect(warnings(both)).toEqual([
    "'issue-labels' and 'issue-assignees' do nothing here, because 'issue' is 'never'. Set 'issue: on-failure', or remove them.",
  ]);
  expect(github.requests).toEqual([]);
});

it('is the same in a repository that was renamed', async ({ scene: { github, run } }) => {
  await run({ runId: 1 });
  const repository = 'example/infra';
  const renamed = {
    GITHUB_REPOSITORY: repository,
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/exposure.yml@refs/heads/main`,
  };
  const event = { ...NIGHT, repository: { full_name: repository, default_branch: 'main' } };
  const step = await run({ runId: 2, event, env: renamed });
  expect(step.stdout).toContain('Issue 1 stays as it is');
  expect(github.issues).toHaveLength(1);
});

describe.concurrent('the pass of an audit that was told something else closes nothing', () => {
  it('another host in a variable', async ({ scene: { github, run } }) => {
    const host = (address: string) => ({ policy: 'told.yml', variables: `HOST=${address}` });
    expect((await run({ runId: 1, inputs: host('127.0.0.1') })).code).toBe(1);
    expect((await run({ runId: 2, inputs: host('127.0.0.2') })).code).toBe(0);
    expect(github.issues).toMatchObject([{ state: 'open', comments: [] }]);
    await run({ runId: 3, inputs: host('127.0.0.1') });
    expect(github.issues).toHaveLength(1);
  });

  it('other ports in the inputs', async ({ scene: { github, run } }) => {
    const inline = { policy: '', hosts: '127.0.0.1' };
    expect((await run({ runId: 1, inputs: { ...inline, blocked: String(open.port) } })).code).toBe(1);
    const other = { ...inline, open: String(open.port), blocked: String(closed) };
    expect((await run({ runId: 2, inputs: other })).code).toBe(0);
    expect(github.issues).toMatchObject([{ state: 'open', comments: [] }]);
  });
});

describe.concurrent('what fails is a warning', () => {
  it.for([
    [{ status: 403, message: 'Resource not accessible by integration' }, /'issues: write'/],
    [{ status: 410, message: 'Issues has been disabled in this repository.' }, /no issues switched on/],
    [{ status: 422, message: 'Validation Failed: body is too long' }, /422: Validation Failed/],
    [{ status: 404, message: 'Not Found' }, /'issues: write'/],
  ] as const)('%j', async ([fault, said], { scene: { github, run } }) => {
    github.fail(/^POST .*\/issues$/, fault);
    const step = await run();
    expect(warnings(step)).toHaveLength(1);
    expect(warnings(step)[0]).toMatch(said);
    expect(step.code).toBe(1);
  });

  it('a locked issue is closed all the same, and no permission is asked for', async ({ scene: { github, run } }) => {
    const short = await listener();
    const inputs = { policy: '', hosts: '127.0.0.1', blocked: String(short.port) };
    await run({ runId: 1, inputs });
    await short.close();
    github.fail(/^POST .*\/issues\/1\/comments/, {
      status: 403,
      message: 'Unable to create comment because issue is locked.',
    });
    const step = await run({ runId: 2, inputs });
    expect(step.code).toBe(0);
    expect(warnings(step)).toEqual([
      expect.stringMatching(/has no comment that says what changed: .*the conversation is locked/),
    ]);
    expect(warnings(step).join()).not.toContain("write'");
    expect(github.issues).toMatchObject([{ state: 'closed', comments: [] }]);
  });

  it('and keeps the comment from nothing, nor the other way round', async ({ scene: { github, run } }) => {
    const pull = github.addPull(7);
    github.fail(/\/issues\?/, { status: 403 });
    await run({ event: pullRequestEvent(7), inputs: { 'comment-in-pr': 'always' } });
    expect(pull.comments).toHaveLength(1);
  });
});

it('a violation is fixed while a name cannot be checked: it stays open, and its title claims nothing any more', async ({
  scene: { github, run },
}) => {
  const short = await listener();
  const inputs = { policy: '', hosts: '127.0.0.1, nonexistent.invalid', blocked: String(short.port) };
  await run({ runId: 1, inputs });
  const [issue] = github.issues;
  expect(issue?.title).toContain(`Exposure policy violated: 1 violation`);
  await short.close();
  const fixed = await run({ runId: 2, inputs });
  expect(fixed.code).toBe(3);
  expect(fixed.stdout).toContain(
    'Issue 1 was rewritten: violations are gone. This issue stays open: this run could not check 1 port.',
  );
  expect(issue).toMatchObject({
    state: 'open',
    title: 'Exposure policy: no known violation left, but 1 port could not be checked',
  });
  expect(issue?.body).toContain('<strong>nonexistent.invalid</strong>');
  const same = await run({ runId: 3, inputs });
  expect(same.stdout).toContain('Issue 1 is left as it is: nothing that it lists changed. This issue stays open: ');
  expect(issue?.comments).toHaveLength(1);
});

it('is found behind more than two pages of others, and a pull request of ours is none', async ({
  scene: { github, run },
}) => {
  await run({ runId: 1 });
  const bot = { id: 41898282, login: 'github-actions[bot]' };
  for (let i = 0; i < 250; i++) github.addIssue(bot, `other ${i}`, '');
  const pull = github.addPull(900, bot);
  pull.body = github.issues[0]?.body ?? '';
  const step = await run({ runId: 2 });
  expect(step.stdout).toContain('Issue 1 stays as it is: the violations are the same.');
  expect(github.issues).toHaveLength(252);
  expect(pull.state).toBe('open');
});

it('an older server that knows no duplicates is told "not planned"', async ({ scene: { github, run } }) => {
  github.holdUntil(2, /^GET .*\/issues\?.*state=open/);
  github.fail(/^PATCH .*\/issues\/2$/, { status: 422, message: 'state_reason is not included in the list' }, 1, 1);
  await Promise.all([run({ runId: 1 }), run({ runId: 2 })]);
  expect(github.issues).toMatchObject([{ state: 'open' }, { state: 'closed', state_reason: 'not_planned' }]);
});
