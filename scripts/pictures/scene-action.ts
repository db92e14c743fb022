// The built action of a checkout in the scene: a nightly run with its summary, and a pull request with its comment.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FakeGitHub, TOKEN } from '../../test/action/github/fake-github.ts';
import { program } from '../../test/lab/with-lab.ts';
import type { Scene } from './scene.ts';
import { openedByPullRequest, POLICY_FILE } from './scene-policy.ts';

const [GITHUB, PORT] = ['198.51.100.3', 8080] as const;
const [HEAD, MERGE, BASE] = ['c0de', '0f1e', 'ba5e'].map((start) => start.repeat(10)) as [string, string, string];
const REPOSITORY = { full_name: 'example/infrastructure', default_branch: 'main' };
const PULL = {
  repository: REPOSITORY,
  pull_request: {
    number: 7,
    head: { sha: HEAD, repo: REPOSITORY },
    base: { sha: BASE, ref: 'main', repo: REPOSITORY },
  },
};

export interface Published {
  readonly summary: string;
  readonly comment: string;
  readonly issue: string;
  /** Of the nightly run, with the runner's commands. */
  readonly log: string;
}

/** What the action of that checkout publishes of the night, and of a pull request that opens a port. */
export async function publishedBy(scene: Scene, checkout: string): Promise<Published> {
  const { lab, workspace } = scene;
  const github = new FakeGitHub();
  const socket = join(workspace, 'github.sock');
  await github.listenAt(socket, `http://${GITHUB}:${PORT}`);
  try {
    await lab
      .start('near', [process.execPath, program('forward.mjs'), GITHUB, String(PORT), socket])
      .until('listening\n');
    const policy = readFileSync(join(workspace, POLICY_FILE), 'utf8');
    const run = (inputs: Record<string, string>, event: object, more: Record<string, string>) =>
      step(scene, checkout, { ...inputs, vantage: 'internet', token: TOKEN }, event, {
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: github.url,
        ...more,
      });
    const schedule = { schedule: '17 3 * * *', repository: REPOSITORY };
    const night = await run({ issue: 'on-failure', baseline: 'baseline/report.json' }, schedule, {
      GITHUB_EVENT_NAME: 'schedule',
    });
    const issue = github.issues[0];
    const pull = github.addPull(7);
    github.parents.set(MERGE, [BASE, HEAD]);
    github.files.set(`${BASE}:${POLICY_FILE}`, policy);
    const merged = openedByPullRequest(policy);
    github.files.set(`${MERGE}:${POLICY_FILE}`, merged);
    writeFileSync(join(workspace, POLICY_FILE), merged);
    await run({ 'comment-in-pr': 'always' }, PULL, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: MERGE });
    writeFileSync(join(workspace, POLICY_FILE), policy);
    const comment = pull.comments[0]?.body ?? '';
    return { ...night, comment, issue: issue === undefined ? '' : `# ${issue.title}\n\n${issue.body}` };
  } finally {
    await github.close();
  }
}

/** One step, as the runner starts it. */
async function step(
  { lab, workspace }: Scene,
  checkout: string,
  inputs: Readonly<Record<string, string>>,
  event: object,
  env: Readonly<Record<string, string>>,
): Promise<{ summary: string; log: string }> {
  const file = (name: string, text: string) => {
    writeFileSync(join(workspace, name), text);
    return join(workspace, name);
  };
  const summary = file('summary.md', '');
  const action = parse(readFileSync(join(checkout, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const given = Object.entries(action.inputs).map(([name, input]) => {
    const value = inputs[name] ?? (name === 'matrix' ? 'null' : (input.default ?? ''));
    return [`INPUT_${name.toUpperCase()}`, value] as const;
  });
  const { stdout } = await lab.run('vantage', [process.execPath, join(checkout, 'dist/action/index.js')], {
    cwd: workspace,
    timeoutMs: 120_000,
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: REPOSITORY.full_name,
      GITHUB_REPOSITORY_ID: '278716306',
      GITHUB_WORKFLOW: 'Exposure',
      GITHUB_WORKFLOW_REF: `${REPOSITORY.full_name}/.github/workflows/exposure.yml@refs/heads/main`,
      GITHUB_JOB: 'exposure',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '1234567890',
      GITHUB_SHA: MERGE,
      GITHUB_ACTOR: 'octocat',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
      GITHUB_OUTPUT: file('output', ''),
      GITHUB_STEP_SUMMARY: summary,
      ...Object.fromEntries(given),
      ...env,
    },
  });
  return { summary: readFileSync(summary, 'utf8'), log: stdout };
}
