// The variables of the runner and the event, as the action takes them.
import { afterAll, expect, it } from 'vitest';
import { readWorkflow } from '../../src/action/read-workflow.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

it('takes what is there', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: 'https://github.example/api/v3',
    GITHUB_SHA: 'c0de',
    GITHUB_ACTOR: 'octocat',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '3',
    GITHUB_WORKFLOW_REF: 'a/b/.github/workflows/c.yml@refs/heads/main',
    GITHUB_WORKFLOW: 'Exposure',
    GITHUB_JOB: 'check',
    GITHUB_ACTION: 'audit',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_REPOSITORY_ID: '1296269',
    RUNNER_ENVIRONMENT: 'github-hosted',
    GITHUB_EVENT_PATH: folder.write('event.json', '{ "pull_request": { "number": 7 } }'),
  };
  expect(readWorkflow(env)).toEqual({
    serverUrl: 'https://github.example',
    apiUrl: 'https://github.example/api/v3',
    sha: 'c0de',
    actor: 'octocat',
    runId: 42,
    runAttempt: 3,
    workflowRef: 'a/b/.github/workflows/c.yml@refs/heads/main',
    workflow: 'Exposure',
    job: 'check',
    step: 'audit',
    ref: 'refs/heads/main',
    repository: 'a/b',
    repositoryId: '1296269',
    hostedRunner: true,
    payload: { pull_request: { number: 7 } },
  });
});

it('takes what is missing for unknown, and numbers that are none', () => {
  const nothing = readWorkflow({});
  expect(nothing).toMatchObject({ serverUrl: 'https://github.com', apiUrl: 'https://api.github.com' });
  expect(nothing).toMatchObject({
    sha: '',
    runId: 0,
    runAttempt: 1,
    repository: null,
    repositoryId: '',
    hostedRunner: false,
    payload: {},
  });
  expect(readWorkflow({ GITHUB_RUN_ID: 'x', GITHUB_RUN_ATTEMPT: '', GITHUB_REPOSITORY: '' })).toEqual(nothing);
  expect(readWorkflow({ GITHUB_EVENT_PATH: `${folder.path}/nowhere.json` })).toEqual(nothing);
});

it('refuses an event that is no JSON', () => {
  expect(() => readWorkflow({ GITHUB_EVENT_PATH: folder.write('broken.json', '{') })).toThrow();
});
