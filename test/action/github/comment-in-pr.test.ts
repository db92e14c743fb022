// The comment on a pull request through the built action: written once, rewritten, left alone; and whatever fails is a warning.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, test as base, beforeAll, describe, expect } from 'vitest';
import { readMarker } from '../../../src/report/github/marker.ts';
import { closedPort, type Listener, listener } from '../../cli/loopback.ts';
import { ACTIONS_BOT, TOKEN } from './fake-github.ts';
import { BASE, HEAD, MERGE, pullRequestEvent, warnings } from './publishing.ts';
import { POLICY, PullScene } from './pull-scene.ts';

let open: Listener;
let closed: number;
let failing: string;
let passing: string;

beforeAll(async () => {
  open = await listener();
  closed = await closedPort();
  failing = `version: 1\nhosts:\n  - { host: 127.0.0.1, blocked: [${closed}, ${open.port}] }\n`;
  passing = `version: 1\nhosts:\n  - { host: 127.0.0.1, open: ${open.port}, blocked: ${closed} }\n`;
});

afterAll(() => open.close());

// A run mostly waits, a second between two writes: so they run beside each other, each with a GitHub of its own.
const it = base.extend<{ pr: PullScene }>({
  pr: async ({ onTestFinished }, use) => {
    const pr = await PullScene.open(failing);
    onTestFinished(() => pr.close());
    await use(pr);
  },
}).concurrent;

it('is created, left alone while it says the same, and rewritten when it does not', async ({ pr }) => {
  const first = await pr.run(failing, { runId: 100 });
  expect({ code: first.code, warnings: warnings(first) }).toEqual({ code: 1, warnings: [] });
  expect(pr.bodies()).toHaveLength(1);
  expect(pr.bodies()[0]).toContain('This run: 1 violation, 1 as intended');
  expect(pr.bodies()[0]).toContain('/example/infrastructure/actions/runs/100)');
  expect(pr.pull.comments[0]?.user).toEqual(ACTIONS_BOT);

  const second = await pr.run(failing, { runId: 101 });
  expect(second.stdout).toContain('stays as it is');
  // The comment, its number in its marker, and then the newer run in it.
  expect(pr.writes()).toHaveLength(3);
  expect(pr.bodies()[0]).toContain('/example/infrastructure/actions/runs/100)');
  expect(readMarker('comment', pr.bodies()[0] as string)).toMatchObject({ runId: 101 });

  const third = await pr.run(passing, { runId: 102 });
  expect(third.code).toBe(0);
  expect(pr.bodies()).toHaveLength(1);
  expect(pr.bodies()[0]).toContain('This run: all 2 as intended');
  expect(readMarker('comment', pr.bodies()[0] as string)).toMatchObject({ runId: 102, attempt: 1 });
});

it('on-failure: none for a pass, and one that was there learns of the pass', async ({ pr }) => {
  const inputs = { 'comment-in-pr': 'on-failure' };
  pr.base(passing);
  expect((await pr.run(passing, { inputs })).code).toBe(0);
  expect(pr.bodies()).toEqual([]);
  await pr.run(failing, { inputs, runId: 101 });
  expect(pr.bodies()).toHaveLength(1);
  await pr.run(passing, { inputs, runId: 102 });
  expect(pr.bodies()).toHaveLength(1);
  expect(pr.bodies()[0]).toContain('Now as intended; in an earlier run it was not.');
});

it('is one for each vantage and each job', async ({ pr }) => {
  const vantages = failing.replace('hosts:', 'vantages: { inside: {}, outside: {} }\nhosts:');
  await pr.run(vantages, { inputs: { vantage: 'inside' } });
  await pr.run(vantages, { inputs: { vantage: 'outside' } });
  await pr.run(vantages, { inputs: { vantage: 'inside' }, env: { GITHUB_JOB: 'other' } });
  await pr.run(vantages, { inputs: { vantage: 'inside' }, runId: 101 });
  expect(pr.bodies().map((body) => /Vantage `(\w+)`/.exec(body)?.[1])).toEqual(['inside', 'outside', 'inside']);
});

describe.concurrent('one audit, told another host in a variable', () => {
  const told = () => `version: 1\nhosts:\n  - { host: "\${HOST}", blocked: ${open.port} }\n`;
  const host = (address: string) => ({ inputs: { variables: `HOST=${address}` } });

  // As two calls of one reusable workflow are: job, step and matrix are the same in both.
  it('twice in one run: what passes does not overwrite what is violated', async ({ pr }) => {
    await pr.run(told(), { runId: 100, ...host('127.0.0.1') });
    expect((await pr.run(told(), { runId: 100, ...host('127.0.0.2') })).code).toBe(0);
    expect(pr.bodies()).toEqual([expect.stringContaining('❌'), expect.stringContaining('✅')]);
  });

  it('with each push: it is one comment, and holds no value', async ({ pr }) => {
    await pr.run(told(), { runId: 100, ...host('127.0.0.1') });
    await pr.run(told(), { runId: 101, ...host('127.0.0.2') });
    expect(pr.bodies()).toEqual([expect.stringContaining('✅')]);
    expect(pr.bodies()[0]?.split('\n')[0]).not.toContain('127.0.0');
  });
});

describe.concurrent('what a pull request newly exposes', () => {
  it('is said in the comment and the summary, weaker first', async ({ pr }) => {
    const { summary } = await pr.run(passing);
    for (const text of [pr.bodies()[0] as string, summary]) {
      expect(text).toMatch(
        /^### ⚠️ This pull request opens \d+ on 127\.0\.0\.1; already open in this run, before the merge$/m,
      );
      expect(text).toContain(`Compared with the base \`main@${BASE.slice(0, 7)}\``);
      expect(text).toContain(`/blob/${BASE}/${POLICY}#L3`);
      expect(text).toContain(`/blob/${MERGE}/${POLICY}#L3`);
    }
  });

  it('is nothing where the policy is the same', async ({ pr }) => {
    const { summary } = await pr.run(failing);
    expect(pr.bodies()[0]).toContain('\nThis pull request does not change the policy.\n');
    expect(summary).not.toMatch(/pull request/i);
  });

  it('is nothing new where the text differs and means the same', async ({ pr }) => {
    await pr.run(`# a word\n${failing}`);
    expect(pr.bodies()[0]).toContain(
      'This pull request opens nothing new. The text of the policy differs, and it means the same.',
    );
    expect(pr.bodies()[0]).toContain('The text of the policy differs, and it means the same.');
  });

  it('is everything where the policy is new', async ({ pr }) => {
    pr.github.files.clear();
    await pr.run(passing);
    expect(pr.bodies()[0]).toContain('### ⚠️ This pull request adds the policy');
  });

  it('is not known where the policy is not in the repository at that path', async ({ pr }) => {
    pr.github.files.clear();
    const step = await pr.run(passing, { merged: null });
    expect(pr.bodies()[0]).toContain('It is not known what this pull request changes in the policy.');
    expect(warnings(step).join()).toContain('not in the repository by the path');
  });

  it('is not known where the base cannot be read: a warning, and a sentence in the comment', async ({ pr }) => {
    pr.github.fail(/^GET .*\/contents\//, { status: 403, message: 'Resource not accessible by integration' });
    const step = await pr.run(passing);
    expect(step.code).toBe(0);
    expect(warnings(step).join()).toMatch(/not known.*'contents: read'/);
    expect(pr.bodies()[0]).toContain('It is not known what this pull request changes in the policy.');
  });

  // Side by side: each takes the twenty seconds.
  it.concurrent.for([
    ['commits', /^GET .*\/git\/commits\//],
    ['files', /^GET .*\/contents\//],
  ] as const)(
    'is not known where GitHub keeps us waiting for %s, and the violations are told all the same',
    async ([, what], { pr, expect }) => {
      pr.github.fail(what, { never: true });
      const step = await pr.run(failing);
      expect(step.code).toBe(1);
      expect(warnings(step)).toEqual([
        expect.stringMatching(/pull request changes in the policy is not known: .*20 s/),
      ]);
      expect(pr.bodies()[0]).toContain('This run: 1 violation, 1 as intended');
      for (const text of [pr.bodies()[0], step.summary])
        expect(text).toContain('It is not known what this pull request changes in the policy.');
    },
  );

  it('is not known where the policy of the base has mistakes', async ({ pr }) => {
    pr.base('version: 1\nhosts: [{ host: 127.0.0.1, opne: 1 }]\n');
    const step = await pr.run(passing);
    expect(warnings(step).join()).toContain('cannot be read as this run reads its own');
  });

  it('counts what files extend, each at its own commit', async ({ pr }) => {
    const extending = `version: 1\nextends: ../roles.yml\nhosts: [{ host: 127.0.0.1, roles: web }]\n`;
    pr.base(extending);
    pr.github.files.set(`${BASE}:roles.yml`, `version: 1\nroles: { web: { blocked: ${open.port} } }\n`);
    const roles = `version: 1\nroles: { web: { open: ${open.port} } }\n`;
    pr.github.files.set(`${MERGE}:roles.yml`, roles);
    pr.workspace.write('roles.yml', roles);
    await pr.run(extending);
    expect(pr.bodies()[0]).toMatch(
      /This pull request opens \d+ on 127\.0\.0\.1; already open in this run, before the merge/,
    );
  });

  it('goes by where the branch left the base, where the head is checked out and not the merge', async ({ pr }) => {
    pr.github.mergeBase = 'f00d';
    for (const sha of ['f00d', HEAD]) pr.github.files.set(`${sha}:${POLICY}`, passing);
    const { summary } = await pr.run(passing, { merged: failing });
    expect(`${pr.bodies()[0]}${summary}`).not.toMatch(/pull request opens|not known/);
    expect(pr.github.requests).toContain(`GET /repos/example/infrastructure/compare/${BASE}...${HEAD}?per_page=1`);
  });
});

describe.concurrent('whose comment it is', () => {
  it('a stranger’s with our marker is left alone, and ours is written all the same', async ({ pr }) => {
    await pr.run(failing, { runId: 100 });
    const [ours] = pr.pull.comments.splice(0);
    const stranger = pr.github.addComment(pr.pull, { id: 66, login: 'stranger' }, ours?.body as string);
    const before = stranger.body;
    await pr.run(passing, { runId: 101 });
    expect(stranger.body).toBe(before);
    expect(pr.pull.comments).toHaveLength(2);
    expect(pr.pull.comments[1]).toMatchObject({ user: ACTIONS_BOT });
  });

  it('a line that a person wrote above the marker makes no second one', async ({ pr }) => {
    await pr.run(failing, { runId: 100 });
    const [ours] = pr.pull.comments;
    if (ours === undefined) throw new Error('no comment');
    ours.body = `Seen, INFRA-1\r\n\r\n${ours.body.replaceAll('\n', '\r\n')}`;
    await pr.run(passing, { runId: 101 });
    expect(pr.bodies()).toEqual([expect.stringContaining('✅')]);
  });

  it('one of ours that quotes another is another one', async ({ pr }) => {
    await pr.run(failing, { runId: 100 });
    const [ours] = pr.pull.comments.splice(0);
    const quote = pr.github.addComment(pr.pull, ACTIONS_BOT, `A quote:\n\n${ours?.body.replace(/^/gm, '> ')}`);
    const before = quote.body;
    await pr.run(passing, { runId: 101 });
    expect(quote.body).toBe(before);
    expect(pr.pull.comments).toHaveLength(2);
  });

  it('goes by the account of the token, whichever it is', async ({ pr }) => {
    pr.github.viewer = { id: 278716306, login: 'our-app[bot]' };
    await pr.run(failing, { runId: 100 });
    await pr.run(passing, { runId: 101 });
    expect(pr.pull.comments).toHaveLength(1);
    expect(pr.bodies()[0]).toContain('✅');
  });
});

it('of two that racing runs made, the older stays; an older run changes nothing', async ({ pr }) => {
  pr.github.holdUntil(2, /^GET .*\/issues\/7\/comments/);
  await Promise.all([pr.run(failing, { runId: 100 }), pr.run(failing, { runId: 101 })]);
  expect(pr.bodies()).toHaveLength(2);
  const [older] = pr.pull.comments;
  await pr.run(passing, { runId: 102 });
  expect(pr.pull.comments).toEqual([older]);
  expect(pr.bodies()[0]).toContain('✅');
  const late = await pr.run(failing, { runId: 101, attempt: 2 });
  expect(late.stdout).toContain('a newer run has written it');
  expect(late.code).toBe(1);
  expect(pr.bodies()[0]).toContain('✅');
});

it('is found behind more than two pages of others', async ({ pr }) => {
  for (let i = 0; i < 250; i++) pr.github.addComment(pr.pull, { id: 2, login: 'talkative' }, `comment ${i}`);
  await pr.run(failing, { runId: 100 });
  await pr.run(passing, { runId: 101 });
  expect(pr.pull.comments).toHaveLength(251);
  expect(pr.bodies()[250]).toContain('✅');
});

describe.concurrent('what fails is a warning, and the verdict’s exit code stays', () => {
  const forbidden = { status: 403, message: 'Resource not accessible by integration' };

  it.for([
    ['a violation', () => failing, 1],
    ['a pass', () => passing, 0],
  ] as const)('403: the permission is named (%s)', async ([, policy, code], { pr }) => {
    pr.github.fail(/^(POST|PATCH) \/repos/, forbidden);
    const step = await pr.run(policy());
    expect(warnings(step).join()).toMatch(/comment on the pull request was not written.*'pull-requests: write'/);
    expect(step.code).toBe(code);
    expect(step.outputs.result).toBe(code === 0 ? 'pass' : 'fail');
  });

  it('403 of a locked pull request: no permission is asked for', async ({ pr }) => {
    pr.github.fail(/^POST .*comments/, { status: 403, message: 'Unable to create comment because issue is locked.' });
    const step = await pr.run(failing);
    expect(warnings(step)).toEqual([expect.stringMatching(/was not written.*the conversation is locked/)]);
    expect(warnings(step).join()).not.toContain("write'");
    expect(step.code).toBe(1);
  });

  it('from a fork: the warning says why, and the summary has it all', async ({ pr }) => {
    pr.github.fail(/^(POST|PATCH) \/repos/, forbidden);
    const event = pullRequestEvent(7, 'stranger/infrastructure');
    const step = await pr.run(passing, { event, inputs: { scope: '127.0.0.1' } });
    expect(warnings(step).join()).toMatch(/comes from a fork, whose token may only read/);
    expect(step.summary).toContain('This pull request opens ');
    expect(step.code).toBe(0);
  });

  it.for<[string, number, (policy: string) => string, Record<string, string>]>([
    ['is well written', 3, (policy) => policy, {}],
    ['has a mistake', 2, (policy) => policy.replace('blocked', 'blokced'), {}],
    ['is not there', 2, (policy) => policy, { policy: 'nowhere.yml' }],
    ['comes with an input that cannot be used', 2, (policy) => policy, { wait: 'long' }],
  ])('a fork that is only linted asks GitHub nothing: its policy %s', async ([, code, change, inputs], { pr }) => {
    const event = pullRequestEvent(7, 'stranger/infrastructure');
    const step = await pr.run(change(passing), { event, inputs });
    expect(step.code).toBe(code);
    expect(pr.github.requests).toEqual([]);
  });

  it('no token', async ({ pr }) => {
    const step = await pr.run(failing, { inputs: { token: '' } });
    expect(warnings(step).join()).toContain("the input 'token' is empty");
    expect(step.code).toBe(1);
    expect(pr.github.requests).toEqual([]);
  });

  it('a token that GitHub does not know', async ({ pr }) => {
    const step = await pr.run(failing, { inputs: { token: `${TOKEN}X` } });
    expect(warnings(step).join()).toContain('does not accept the token');
    expect(step.code).toBe(1);
  });

  it('a server that is not there', async ({ pr }) => {
    const gone = `http://127.0.0.1:${closed}`;
    const step = await pr.run(failing, { env: { GITHUB_API_URL: gone } });
    expect(warnings(step).join()).toContain('GitHub could not be reached');
    expect(step.code).toBe(1);
  });

  it.for(['socks5://:secret@127.0.0.1:1080', '::::'])('a proxy that cannot be used: %s', async (proxy, { pr }) => {
    // Asked for by http-client for all but loopback; nothing is ever sent there.
    const env = { https_proxy: proxy, GITHUB_API_URL: 'https://api.github.invalid' };
    const step = await pr.run(failing, { env });
    expect({ code: step.code, outputs: step.outputs }).toMatchObject({ code: 1, outputs: { result: 'fail' } });
    expect(warnings(step)).toEqual([expect.stringContaining("the proxy in the variable 'https_proxy' cannot be used")]);
    expect(step.stdout + step.stderr).not.toContain('secret');
    const silent = await pr.run(passing, { env, inputs: { 'comment-in-pr': 'never' } });
    expect({ code: silent.code, annotations: silent.annotations }).toEqual({ code: 0, annotations: [] });
  });

  it('a limit that lasts longer than the step may', async ({ pr }) => {
    pr.github.fail(/^POST .*comments/, { status: 429, headers: { 'retry-after': '3600' }, message: 'Slow down' });
    const step = await pr.run(failing);
    expect(warnings(step).join()).toContain('asks to wait longer than this step may');
    expect(step.code).toBe(1);
  });
});

describe.concurrent('a run that can check nothing', () => {
  const title = '## ❌ Exposure policy: nothing was checked';
  const broken = () => passing.replace('blocked', 'blokced');

  it('rewrites a green comment, says why, and ends with exit code 2', async ({ pr }) => {
    await pr.run(passing, { runId: 100 });
    const step = await pr.run(broken(), { runId: 101 });
    expect({ code: step.code, warnings: warnings(step) }).toEqual({ code: 2, warnings: [] });
    expect(pr.bodies()).toEqual([expect.stringContaining(title)]);
    expect(pr.bodies()[0]).not.toContain('✅');
    expect(pr.bodies()[0]).toMatch(/line&nbsp;3\]\(.*\): .*blokced.*\*\*To fix it:\*\*/);
    expect(pr.bodies()[0]).toContain('/example/infrastructure/actions/runs/101)');
    const late = await pr.run(passing, { runId: 100, attempt: 2 });
    expect(late.stdout).toContain('a newer run has written it');
    await pr.run(passing, { runId: 102, inputs: { 'comment-in-pr': 'on-failure' } });
    expect(pr.bodies()).toEqual([expect.stringContaining('✅')]);
  });

  it.for<[string, Record<string, string>, RegExp]>([
    ['an input', { wait: '5 minutes' }, /5 minutes.* is not a duration/],
    ['a baseline that is no report', { baseline: POLICY }, /port-policy\.yml/],
    ['a mode that would write none', { 'comment-in-pr': 'on-failure', scope: 'not a scope' }, /scope/],
  ])('for %s', async ([, inputs, why], { pr }) => {
    await pr.run(passing, { runId: 100 });
    const step = await pr.run(passing, { runId: 101, inputs });
    expect(step.code).toBe(2);
    expect(pr.bodies()).toEqual([expect.stringContaining(title)]);
    expect(pr.bodies()[0]).toMatch(why);
  });

  it('for a policy that is not there any more', async ({ pr }) => {
    const inputs = { policy: 'other.yml' };
    pr.workspace.write('other.yml', passing);
    await pr.run(passing, { runId: 100, inputs });
    rmSync(join(pr.workspace.path, 'other.yml'));
    expect((await pr.run(passing, { runId: 101, inputs })).code).toBe(2);
    expect(pr.bodies()).toEqual([expect.stringContaining('there is no such file in the workspace')]);
  });

  it('makes no comment where there is none', async ({ pr }) => {
    const step = await pr.run(broken());
    expect({ code: step.code, warnings: warnings(step) }).toEqual({ code: 2, warnings: [] });
    expect(pr.writes()).toEqual([]);
  });

  it('asks GitHub nothing where comments are off', async ({ pr }) => {
    expect((await pr.run(broken(), { inputs: { 'comment-in-pr': 'never' } })).code).toBe(2);
    expect(pr.github.requests).toEqual([]);
  });

  it('ends with exit code 2 where that fails, and warns', async ({ pr }) => {
    await pr.run(passing, { runId: 100 });
    pr.github.fail(/^PATCH/, { status: 403, message: 'Resource not accessible by integration' });
    const step = await pr.run(broken(), { runId: 101 });
    expect(warnings(step).join()).toMatch(/may still be there and look current: .*'pull-requests: write'/);
    expect(step.code).toBe(2);
    const gone = await pr.run(broken(), { runId: 102, env: { GITHUB_API_URL: `http://127.0.0.1:${closed}` } });
    expect(gone.code).toBe(2);
  });
});

describe.concurrent('what passes by itself is waited for', () => {
  it.for([
    ['a limit of one second', { status: 429, headers: { 'retry-after': '1' }, message: 'Slow down' }],
    [
      'a secondary limit',
      { status: 403, headers: { 'retry-after': '1' }, message: 'You have exceeded a secondary rate limit' },
    ],
    ['a bad gateway', { status: 502 }],
    ['an error of the server', { status: 500 }],
    ['a broken connection', { reset: 'before' }],
  ] as const)('%s, while writing', async ([, fault], { pr }) => {
    pr.github.fail(/^POST .*comments/, fault, 1);
    const step = await pr.run(failing);
    expect({ code: step.code, warnings: warnings(step) }).toEqual({ code: 1, warnings: [] });
    expect(pr.bodies()).toHaveLength(1);
  });

  it('an answer that is lost makes no second comment', async ({ pr }) => {
    pr.github.fail(/^POST .*comments/, { reset: 'after' }, 1);
    const step = await pr.run(failing);
    expect(warnings(step)).toEqual([]);
    expect(pr.bodies()).toHaveLength(1);
  });

  it('errors while reading', async ({ pr }) => {
    pr.github.fail(/^GET .*comments/, { status: 503 }, 1);
    pr.github.fail(/^GET .*contents/, { reset: 'before' }, 1);
    const step = await pr.run(failing);
    expect(warnings(step)).toEqual([]);
    expect(pr.bodies()).toHaveLength(1);
  });
});

it.for([
  ['a push', { repository: { full_name: 'example/infrastructure' } }],
  [
    'a run after another',
    {
      workflow_run: { head_repository: { full_name: 'example/infrastructure' } },
      repository: { full_name: 'example/infrastructure' },
    },
  ],
] as const)('is not for %s, and nobody is asked', async ([, event], { pr }) => {
  const step = await pr.run(failing, { event });
  expect(step.stdout).toContain('No comment: this run is not for a pull request.');
  expect({ code: step.code, warnings: warnings(step) }).toEqual({ code: 1, warnings: [] });
  expect(pr.github.requests).toEqual([]);
});

it('is off by default', async ({ pr }) => {
  await pr.run(failing, { inputs: { 'comment-in-pr': 'never' } });
  expect(pr.github.requests).toEqual([]);
});
