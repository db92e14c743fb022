// The comment on a pull request through the built action: written once, rewritten, left alone; and whatever fails is a warning.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readMarker } from '../../../src/report/github/marker.ts';
import { closedPort, type Listener, listener } from '../../cli/loopback.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import type { FakeIssue } from './fake-answers.ts';
import { ACTIONS_BOT, FakeGitHub, TOKEN } from './fake-github.ts';
import { BASE, HEAD, MERGE, type PublishedRun, published, pullRequestEvent, warnings } from './publishing.ts';

const POLICY = '.github/port-policy.yml';
const workspace = temporaryFolder();
let open: Listener;
let closed: number;
let github: FakeGitHub;
let pull: FakeIssue;
let failing: string;
let passing: string;

beforeAll(async () => {
  open = await listener();
  closed = await closedPort();
  failing = `version: 1\nhosts:\n  - { host: 127.0.0.1, blocked: [${closed}, ${open.port}] }\n`;
  passing = `version: 1\nhosts:\n  - { host: 127.0.0.1, open: ${open.port}, blocked: ${closed} }\n`;
});

beforeEach(async () => {
  github = new FakeGitHub();
  await github.listen();
  pull = github.addPull(7);
  github.parents.set(MERGE, [BASE, HEAD]);
  base(failing);
  return () => github.close();
});

afterAll(async () => {
  await open.close();
  workspace.remove();
});

const base = (text: string) => github.files.set(`${BASE}:${POLICY}`, text);

function run(policy: string, rest: PublishedRun = {}) {
  workspace.write(POLICY, policy);
  const inputs = { 'comment-in-pr': 'always', ...rest.inputs };
  return published(github, workspace, { event: pullRequestEvent(7), ...rest, inputs });
}

const bodies = () => pull.comments.map(({ body }) => body);
const writes = () => github.requests.filter((line) => !line.startsWith('GET') && !line.startsWith('POST /graphql'));

it('is created, left alone while it says the same, and rewritten when it does not', async () => {
  const first = await run(failing, { runId: 100 });
  expect({ code: first.code, warnings: warnings(first) }).toEqual({ code: 1, warnings: [] });
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toContain('## ❌ Exposure policy: 1 violation, 1 as intended');
  expect(bodies()[0]).toContain('/example/infrastructure/actions/runs/100)');
  expect(pull.comments[0]?.user).toEqual(ACTIONS_BOT);

  const second = await run(failing, { runId: 101 });
  expect(second.stdout).toContain('stays as it is');
  // The hidden marker alone names the newer run.
  expect(writes()).toHaveLength(2);
  expect(bodies()[0]).toContain('/example/infrastructure/actions/runs/100)');
  expect(readMarker('comment', bodies()[0] as string)).toMatchObject({ runId: 101 });

  const third = await run(passing, { runId: 102 });
  expect(third.code).toBe(0);
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toContain('## ✅ Exposure policy: all 2 as intended');
  expect(readMarker('comment', bodies()[0] as string)).toMatchObject({ runId: 102, attempt: 1 });
});

it('on-failure: none for a pass, and one that was there learns of the pass', async () => {
  const inputs = { 'comment-in-pr': 'on-failure' };
  base(passing);
  expect((await run(passing, { inputs })).code).toBe(0);
  expect(bodies()).toEqual([]);
  await run(failing, { inputs, runId: 101 });
  expect(bodies()).toHaveLength(1);
  await run(passing, { inputs, runId: 102 });
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toContain('Now as intended; in an earlier run it was not.');
});

it('is one for each vantage and each job', async () => {
  const vantages = failing.replace('hosts:', 'vantages: { inside: {}, outside: {} }\nhosts:');
  await run(vantages, { inputs: { vantage: 'inside' } });
  await run(vantages, { inputs: { vantage: 'outside' } });
  await run(vantages, { inputs: { vantage: 'inside' }, env: { GITHUB_JOB: 'other' } });
  await run(vantages, { inputs: { vantage: 'inside' }, runId: 101 });
  expect(bodies().map((body) => /From `(\w+)`/.exec(body)?.[1])).toEqual(['inside', 'outside', 'inside']);
});

describe('what a pull request newly exposes', () => {
  it('is said in the comment and the summary, weaker first', async () => {
    const { summary } = await run(passing);
    for (const text of [bodies()[0] as string, summary]) {
      expect(text).toContain('### ⚠️ This pull request newly exposes: 1 weakening (newly open)');
      expect(text).toContain(`against the base \`main@${BASE.slice(0, 7)}\``);
      expect(text).toContain(`/blob/${BASE}/${POLICY}#L3`);
      expect(text).toContain(`/blob/${MERGE}/${POLICY}#L3`);
    }
  });

  it('is nothing where the policy is the same', async () => {
    const { summary } = await run(failing);
    expect(`${bodies()[0]}${summary}`).not.toMatch(/pull request/i);
  });

  it('is nothing new where the text differs and means the same', async () => {
    await run(`# a word\n${failing}`);
    expect(bodies()[0]).toContain('This pull request exposes nothing new: no change of meaning');
    expect(bodies()[0]).toContain('The text differs, and it means the same.');
  });

  it('is everything where the policy is new', async () => {
    github.files.clear();
    github.files.set(`${MERGE}:${POLICY}`, passing);
    await run(passing);
    expect(bodies()[0]).toContain('### ⚠️ The policy is new with this pull request');
  });

  it('is not known where the policy is not in the repository at that path', async () => {
    github.files.clear();
    const step = await run(passing);
    expect(bodies()[0]).toContain('### ⚠️ What this pull request changes in the policy is not known');
    expect(warnings(step).join()).toContain('not in the repository by the path');
  });

  it('is not known where the base cannot be read: a warning, and a sentence in the comment', async () => {
    github.fail(/^GET .*\/contents\//, { status: 403, message: 'Resource not accessible by integration' });
    const step = await run(passing);
    expect(step.code).toBe(0);
    expect(warnings(step).join()).toMatch(/not known.*`contents: read`/);
    expect(bodies()[0]).toContain('### ⚠️ What this pull request changes in the policy is not known');
  });

  it('is not known where the policy of the base has mistakes', async () => {
    base('version: 1\nhosts: [{ host: 127.0.0.1, opne: 1 }]\n');
    const step = await run(passing);
    expect(warnings(step).join()).toContain('cannot be read as this run reads its own');
  });

  it('counts what files extend, each at its own commit', async () => {
    const extending = `version: 1\nextends: ../roles.yml\nhosts: [{ host: 127.0.0.1, roles: web }]\n`;
    base(extending);
    github.files.set(`${BASE}:roles.yml`, `version: 1\nroles: { web: { blocked: ${open.port} } }\n`);
    workspace.write('roles.yml', `version: 1\nroles: { web: { open: ${open.port} } }\n`);
    await run(extending);
    expect(bodies()[0]).toContain('This pull request newly exposes: 1 weakening (newly open)');
  });

  it('goes by where the branch left the base, where no merge is checked out', async () => {
    github.mergeBase = 'f00d';
    github.files.set(`f00d:${POLICY}`, passing);
    await run(passing, { env: { GITHUB_SHA: HEAD } });
    expect(bodies()[0]).not.toMatch(/pull request newly/);
    expect(github.requests).toContain(`GET /repos/example/infrastructure/compare/${BASE}...${HEAD}?per_page=1`);
  });
});

describe('whose comment it is', () => {
  it('a stranger’s with our marker is left alone, and ours is written all the same', async () => {
    await run(failing, { runId: 100 });
    const [ours] = pull.comments.splice(0);
    const stranger = github.addComment(pull, { id: 66, login: 'stranger' }, ours?.body as string);
    const before = stranger.body;
    await run(passing, { runId: 101 });
    expect(stranger.body).toBe(before);
    expect(pull.comments).toHaveLength(2);
    expect(pull.comments[1]).toMatchObject({ user: ACTIONS_BOT });
  });

  it('one of ours that quotes the marker further down is another one', async () => {
    await run(failing, { runId: 100 });
    const [ours] = pull.comments.splice(0);
    const quote = github.addComment(pull, ACTIONS_BOT, `> a quote\n\n${ours?.body}`);
    const before = quote.body;
    await run(passing, { runId: 101 });
    expect(quote.body).toBe(before);
    expect(pull.comments).toHaveLength(2);
  });

  it('goes by the account of the token, whichever it is', async () => {
    github.viewer = { id: 278716306, login: 'our-app[bot]' };
    await run(failing, { runId: 100 });
    await run(passing, { runId: 101 });
    expect(pull.comments).toHaveLength(1);
    expect(bodies()[0]).toContain('✅');
  });
});

it('of two that racing runs made, the older stays; an older run changes nothing', async () => {
  github.holdUntil(2, /^GET .*\/issues\/7\/comments/);
  await Promise.all([run(failing, { runId: 100 }), run(failing, { runId: 101 })]);
  expect(bodies()).toHaveLength(2);
  const [older] = pull.comments;
  await run(passing, { runId: 102 });
  expect(pull.comments).toEqual([older]);
  expect(bodies()[0]).toContain('✅');
  const late = await run(failing, { runId: 101, attempt: 2 });
  expect(late.stdout).toContain('a newer run has written it');
  expect(late.code).toBe(1);
  expect(bodies()[0]).toContain('✅');
});

it('is found behind more than two pages of others', async () => {
  for (let i = 0; i < 250; i++) github.addComment(pull, { id: 2, login: 'talkative' }, `comment ${i}`);
  await run(failing, { runId: 100 });
  await run(passing, { runId: 101 });
  expect(pull.comments).toHaveLength(251);
  expect(bodies()[250]).toContain('✅');
});

describe('what fails is a warning, and the verdict’s exit code stays', () => {
  const forbidden = { status: 403, message: 'Resource not accessible by integration' };

  it.each([
    ['a violation', () => failing, 1],
    ['a pass', () => passing, 0],
  ])('403: the permission is named (%s)', async (_, policy, code) => {
    github.fail(/^(POST|PATCH) \/repos/, forbidden);
    const step = await run(policy());
    expect(warnings(step).join()).toMatch(/comment on the pull request was not written.*`pull-requests: write`/);
    expect(step.code).toBe(code);
    expect(step.outputs.result).toBe(code === 0 ? 'pass' : 'fail');
  });

  it('from a fork: the warning says why, and the summary has it all', async () => {
    github.fail(/^(POST|PATCH) \/repos/, forbidden);
    const event = pullRequestEvent(7, 'stranger/infrastructure');
    const step = await run(passing, { event, inputs: { scope: '127.0.0.1' } });
    expect(warnings(step).join()).toMatch(/comes from a fork, whose token may only read/);
    expect(step.summary).toContain('This pull request newly exposes');
    expect(step.code).toBe(0);
  });

  it('a fork that is only linted asks GitHub nothing', async () => {
    const step = await run(passing, { event: pullRequestEvent(7, 'stranger/infrastructure') });
    expect(step.code).toBe(3);
    expect(github.requests).toEqual([]);
  });

  it('no token', async () => {
    const step = await run(failing, { inputs: { token: '' } });
    expect(warnings(step).join()).toContain('the input `token` is empty');
    expect(step.code).toBe(1);
    expect(github.requests).toEqual([]);
  });

  it('a token that GitHub does not know', async () => {
    const step = await run(failing, { inputs: { token: `${TOKEN}X` } });
    expect(warnings(step).join()).toContain('does not accept the token');
    expect(step.code).toBe(1);
  });

  it('a server that is not there', async () => {
    const gone = `http://127.0.0.1:${closed}`;
    const step = await run(failing, { env: { GITHUB_API_URL: gone } });
    expect(warnings(step).join()).toContain('GitHub could not be reached');
    expect(step.code).toBe(1);
  });

  it('a limit that lasts longer than the step may', async () => {
    github.fail(/^POST .*comments/, { status: 429, headers: { 'retry-after': '3600' }, message: 'Slow down' });
    const step = await run(failing);
    expect(warnings(step).join()).toContain('asks to wait longer than this step may');
    expect(step.code).toBe(1);
  });
});

describe('what passes by itself is waited for', () => {
  it.each([
    ['a limit of one second', { status: 429, headers: { 'retry-after': '1' }, message: 'Slow down' }],
    [
      'a secondary limit',
      { status: 403, headers: { 'retry-after': '1' }, message: 'You have exceeded a secondary rate limit' },
    ],
    ['a bad gateway', { status: 502 }],
    ['an error of the server', { status: 500 }],
    ['a broken connection', { reset: 'before' as const }],
  ])('%s, while writing', async (_, fault) => {
    github.fail(/^POST .*comments/, fault, 1);
    const step = await run(failing);
    expect({ code: step.code, warnings: warnings(step) }).toEqual({ code: 1, warnings: [] });
    expect(bodies()).toHaveLength(1);
  });

  it('an answer that is lost makes no second comment', async () => {
    github.fail(/^POST .*comments/, { reset: 'after' }, 1);
    const step = await run(failing);
    expect(warnings(step)).toEqual([]);
    expect(bodies()).toHaveLength(1);
  });

  it('errors while reading', async () => {
    github.fail(/^GET .*comments/, { status: 503 }, 1);
    github.fail(/^GET .*contents/, { reset: 'before' }, 1);
    const step = await run(failing);
    expect(warnings(step)).toEqual([]);
    expect(bodies()).toHaveLength(1);
  });
});

it.each([
  ['a push', { repository: { full_name: 'example/infrastructure' } }],
  [
    'a run after another',
    {
      workflow_run: { head_repository: { full_name: 'example/infrastructure' } },
      repository: { full_name: 'example/infrastructure' },
    },
  ],
])('is not for %s, and nobody is asked', async (_, event) => {
  const step = await run(failing, { event });
  expect(step.stdout).toContain('No comment: this run is about no pull request.');
  expect({ code: step.code, warnings: warnings(step) }).toEqual({ code: 1, warnings: [] });
  expect(github.requests).toEqual([]);
});

it('is off by default', async () => {
  await run(failing, { inputs: { 'comment-in-pr': 'never' } });
  expect(github.requests).toEqual([]);
});
