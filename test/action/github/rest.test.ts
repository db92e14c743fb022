// The client by itself: pages, what is never waited for, and how failures are told.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApiFailure, apiFailure } from '../../../src/action/github/api-failure.ts';
import { type Deadline, deadline } from '../../../src/action/github/deadline.ts';
import type { GitHub } from '../../../src/action/github/github.ts';
import { NO_EXTRAS } from '../../../src/action/github/issue/issue-extras.ts';
import { octokit } from '../../../src/action/github/octokit.ts';
import { gitHub } from '../../../src/action/github/rest.ts';
import { ACTIONS_BOT, FakeGitHub, TOKEN } from './fake-github.ts';

let fake: FakeGitHub;
let stop: AbortController;
let end: Deadline;
let github: GitHub;

function connect(milliseconds: number): void {
  stop = new AbortController();
  end = deadline(milliseconds, stop.signal);
  github = gitHub(octokit(TOKEN, fake.url, end), { owner: 'example', repo: 'infrastructure' });
}

beforeEach(async () => {
  fake = new FakeGitHub();
  await fake.listen();
  connect(20_000);
});

afterEach(async () => {
  end.stop();
  await fake.close();
  expect(fake.problems).toEqual([]);
});

it('knows whose the token is', async () => {
  expect(await github.whoAmI()).toEqual(ACTIONS_BOT);
});

it('reads lists to their end, by the way that the server shows', async () => {
  const pull = fake.addPull(7);
  for (let i = 0; i < 305; i++) fake.addComment(pull, ACTIONS_BOT, `${i}`);
  const comments = await github.comments.list(7);
  expect(comments.map(({ body }) => body)).toEqual(Array.from({ length: 305 }, (_, i) => `${i}`));
  expect(fake.requests.filter((line) => line.includes('/comments'))).toHaveLength(4);
});

it('does not take the first 2,000 issues for all', async () => {
  for (let i = 0; i < 2001; i++) fake.addIssue(ACTIONS_BOT, `${i}`, '');
  await expect(github.issues.list(ACTIONS_BOT, 'open')).rejects.toThrow('there are more than 2000 of them');
});

it.each([['.github/port-policy.yml'], ['policies/a b/ü#?%25.yml']])('reads %s as it is', async (path) => {
  fake.files.set(`0f1e:${path}`, 'version: 1\n# ü\n');
  expect(await github.contents.read(path, '0f1e')).toBe('version: 1\n# ü\n');
  expect(await github.contents.read(path, 'c0de')).toBeNull();
});

describe('what is not waited for', () => {
  it('a server that never answers', async () => {
    connect(300);
    fake.fail(/./, { never: true });
    await expect(end.within(github.whoAmI())).rejects.toThrow('GitHub took longer than 0.3 s');
    // Or the connection would keep the step from ending.
    await expect.poll(() => fake.abandoned).toBe(1);
  });

  it('a run that is stopped', async () => {
    fake.fail(/./, { never: true });
    const asked = end.within(github.whoAmI());
    stop.abort();
    await expect(asked).rejects.toThrow('the run was stopped');
    expect(end.left()).toBe(0);
    await expect(end.within(github.whoAmI())).rejects.toThrow(ApiFailure);
  });

  it('a limit that ends after the deadline', async () => {
    fake.fail(/graphql/, {
      status: 403,
      headers: { 'retry-after': '30' },
      message: 'You have exceeded a secondary rate limit',
    });
    await expect(github.whoAmI()).rejects.toThrow('GitHub asks to wait longer');
    expect(fake.requests).toHaveLength(1);
  });

  it('a limit of the hour', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 3600);
    fake.fail(/graphql/, { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } });
    await expect(github.whoAmI()).rejects.toThrow('GitHub asks to wait longer');
    expect(fake.requests).toHaveLength(1);
  });
});

it('asks three times where the server fails, and no more', async () => {
  fake.fail(/graphql/, { status: 502 });
  await expect(github.whoAmI()).rejects.toThrow('cannot learn whose the token is: 502: Planted');
  expect(fake.requests).toHaveLength(3);
});

it('sends a write once', async () => {
  fake.fail(/^POST .*issues$/, { status: 502 });
  await expect(github.issues.create('a', 'b', NO_EXTRAS)).rejects.toThrow('cannot open an issue: 502: Planted');
  expect(fake.requests).toHaveLength(1);
});

describe('a failure says', () => {
  const said = (error: object) => apiFailure(error, 'do it', 'issues: write').message;
  const response = { headers: {} };

  it.each([
    [{ message: 'getaddrinfo ENOTFOUND', status: 500 }, 'GitHub could not be reached (getaddrinfo ENOTFOUND)'],
    [{ message: 'Bad credentials', status: 401, response }, 'GitHub does not accept the token'],
    [
      { message: 'Resource not accessible by integration', status: 403, response },
      'give the job the permission `issues: write`',
    ],
    [{ message: 'API rate limit exceeded', status: 403, response }, 'GitHub asks to wait longer'],
    [{ message: 'Slow down', status: 429, response }, 'GitHub asks to wait longer'],
    [{ message: 'Not Found', status: 404, response }, 'the token may not see it'],
    [{ message: 'Gone', status: 410, response }, 'no issues switched on'],
    [{ message: 'Validation Failed', status: 422, response }, '422: Validation Failed'],
    [{ message: 'Field does not exist', response }, 'cannot do it: Field does not exist'],
  ])('%j', (error, text) => {
    expect(said(error)).toContain(text);
    expect(said(error)).toMatch(/^cannot do it: /);
  });

  it('no more than fits a warning', () => {
    expect(said({ message: 'x'.repeat(100_000), status: 500, response }).length).toBeLessThan(400);
  });
});

describe('labels and accounts of an issue', () => {
  it('are given with it, and to one that there is', async () => {
    fake.assignable = ['octocat', 'hubot'];
    const made = await github.issues.create('a', 'b', { labels: ['exposure'], assignees: ['octocat'] });
    expect(made).toMatchObject({ labels: ['exposure'], assignees: ['octocat'] });
    expect(await github.issues.label(made.number, ['p1'])).toEqual(['exposure', 'p1']);
    expect(await github.issues.assign(made.number, ['hubot', 'nobody'])).toEqual(['octocat', 'hubot']);
    expect(await github.issues.get(made.number)).toMatchObject({ labels: ['exposure', 'p1'] });
    expect(await github.issues.list(ACTIONS_BOT, 'open')).toMatchObject([{ assignees: ['octocat', 'hubot'] }]);
  });

  it('an account that cannot be assigned is refused with the whole issue', async () => {
    const extras = { labels: ['exposure'], assignees: ['nobody'] };
    await expect(github.issues.create('a', 'b', extras)).rejects.toMatchObject({ status: 422 });
    expect(fake.issues).toEqual([]);
  });
});
