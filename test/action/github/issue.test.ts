// The issue through the built action: who has a say in it, what fails, and the verdict that stays.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Listener, listener } from '../../cli/loopback.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { FakeGitHub } from './fake-github.ts';
import { NIGHT, type PublishedRun, published, pullRequestEvent, warnings } from './publishing.ts';

const workspace = temporaryFolder();
let open: Listener;
let github: FakeGitHub;

beforeAll(async () => {
  open = await listener();
  workspace.write('fail.yml', `version: 1\nhosts:\n  - { host: 127.0.0.1, blocked: ${open.port} }\n`);
});

beforeEach(async () => {
  github = new FakeGitHub();
  await github.listen();
  return () => github.close();
});

afterAll(async () => {
  await open.close();
  workspace.remove();
});

const run = (policy: string, rest: PublishedRun = {}) =>
  published(github, workspace, { ...rest, inputs: { policy, issue: 'on-failure', ...rest.inputs } });

it.each([
  ['a pull request', { event: pullRequestEvent(7) }, 'a pull request neither opens nor closes it'],
  ['another branch', { event: NIGHT, env: { GITHUB_REF: 'refs/heads/try' } }, 'only runs of the default branch, main'],
])('is not for %s', async (_, rest, why) => {
  const step = await run('fail.yml', rest);
  expect(step.stdout).toContain(`The issue stays as it is: ${why}`);
  expect({ code: step.code, warnings: warnings(step) }).toEqual({ code: 1, warnings: [] });
  expect(github.requests).toEqual([]);
});

it('a schedule says nothing of branches, and has a say', async () => {
  await run('fail.yml', { event: { schedule: '17 3 * * *' } });
  expect(github.issues).toHaveLength(1);
});

describe('what fails is a warning', () => {
  it.each([
    [{ status: 403, message: 'Resource not accessible by integration' }, /`issues: write`/],
    [{ status: 410, message: 'Issues has been disabled in this repository.' }, /no issues switched on/],
    [{ status: 422, message: 'Validation Failed: body is too long' }, /422: Validation Failed/],
    [{ status: 404, message: 'Not Found' }, /`issues: write`/],
  ])('%j', async (fault, said) => {
    github.fail(/^POST .*\/issues$/, fault);
    const step = await run('fail.yml');
    expect(warnings(step)).toHaveLength(1);
    expect(warnings(step)[0]).toMatch(said);
    expect(step.code).toBe(1);
  });

  it('and keeps the comment from nothing, nor the other way round', async () => {
    const pull = github.addPull(7);
    github.fail(/\/issues\?/, { status: 403 });
    await run('fail.yml', { event: pullRequestEvent(7), inputs: { 'comment-in-pr': 'always' } });
    expect(pull.comments).toHaveLength(1);
  });
});

it('is found behind more than two pages of others, and a pull request of ours is none', async () => {
  await run('fail.yml', { runId: 1 });
  const bot = { id: 41898282, login: 'github-actions[bot]' };
  for (let i = 0; i < 250; i++) github.addIssue(bot, `other ${i}`, '');
  const pull = github.addPull(900, bot);
  pull.body = github.issues[0]?.body ?? '';
  const step = await run('fail.yml', { runId: 2 });
  expect(step.stdout).toContain('Issue 1 stays as it is: the violations are the same.');
  expect(github.issues).toHaveLength(252);
  expect(pull.state).toBe('open');
});

it('an older server that knows no duplicates is told "not planned"', async () => {
  github.holdUntil(2, /^GET .*\/issues\?.*state=open/);
  github.fail(/^PATCH .*\/issues\/2$/, { status: 422, message: 'state_reason is not included in the list' }, 1);
  await Promise.all([run('fail.yml', { runId: 1 }), run('fail.yml', { runId: 2 })]);
  expect(github.issues).toMatchObject([{ state: 'open' }, { state: 'closed', state_reason: 'not_planned' }]);
});
