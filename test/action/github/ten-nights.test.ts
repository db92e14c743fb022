// The same nightly job ten times over changing facts, through the built action: one issue, with the right history, is left.
import { afterAll, expect, it } from 'vitest';
import { closedPort, type Listener, listener } from '../../cli/loopback.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import type { FakeIssue } from './fake-answers.ts';
import { ACTIONS_BOT, FakeGitHub } from './fake-github.ts';
import { published, warnings } from './publishing.ts';

const workspace = temporaryFolder();
const github = new FakeGitHub();
const listeners = new Map<number, Listener>();

afterAll(async () => {
  for (const one of listeners.values()) await one.close();
  await github.close();
  workspace.remove();
});

async function opened(port: number): Promise<void> {
  listeners.set(port, await listener(() => {}, port));
}

async function shut(port: number): Promise<void> {
  await listeners.get(port)?.close();
  listeners.delete(port);
}

const RESULTS = { 0: 'pass', 1: 'fail', 3: 'inconclusive' } as Readonly<Record<number, string>>;

async function night(runId: number, variables = ''): Promise<string> {
  const step = await published(github, workspace, {
    runId,
    inputs: { issue: 'on-failure', policy: 'night.yml', variables },
  });
  expect(warnings(step).filter((text) => /issue|GitHub/i.test(text))).toEqual([]);
  return RESULTS[step.code ?? -1] ?? `exit code ${step.code}`;
}

const titles = ({ comments }: FakeIssue) => comments.map(({ body }) => /^#+ (.*)$/m.exec(body)?.[1] ?? body);

it('ten nights', { timeout: 120_000 }, async () => {
  await github.listen();
  const [ssh, web, db] = [await closedPort(), await closedPort(), await closedPort()];
  await opened(web);
  // A name that cannot be resolved makes a night inconclusive; what it is called is told by a variable.
  workspace.write(
    'night.yml',
    `version: 1\nhosts:\n  - { host: "\${NAME:-127.0.0.1}", open: ${web}, blocked: [${ssh}, ${db}] }\n`,
  );

  expect(await night(1)).toBe('pass');
  expect(github.issues).toEqual([]);

  // Two at once, on the night that it begins.
  await opened(db);
  github.holdUntil(2, /^GET .*\/issues\?.*state=open/);
  expect(await Promise.all([night(2), night(3)])).toEqual(['fail', 'fail']);
  const [issue, second] = github.issues as [FakeIssue, FakeIssue];
  expect(github.issues).toMatchObject([{ state: 'open' }, { state: 'closed', state_reason: 'duplicate' }]);
  expect(second.comments[0]?.body).toContain(`goes on in #${issue.number}`);
  const { body } = issue;

  expect(await night(4)).toBe('fail');
  expect(issue.body).toBe(body);

  await opened(ssh);
  expect(await night(5)).toBe('fail');

  expect(await night(6, 'NAME=nonexistent.invalid')).toBe('inconclusive');
  expect(issue).toMatchObject({ state: 'open' });

  await shut(db);
  expect(await night(7)).toBe('fail');

  await shut(web);
  expect(await night(8)).toBe('fail');

  await opened(web);
  await shut(ssh);
  expect(await night(9)).toBe('pass');
  expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
  expect(await night(10)).toBe('pass');

  expect(github.issues).toHaveLength(2);
  expect(github.issues.every(({ user }) => user.id === ACTIONS_BOT.id)).toBe(true);
  expect(titles(issue)).toEqual([
    'The violations changed: 1 new',
    'The violations changed: 1 gone',
    'The violations changed: 1 new',
    '✅ Closed: nothing violates the policy any more',
  ]);
  expect(issue.title).toMatch(/^Exposure policy violated: \d+ violations?, /);
});
