// The variables of the runner and the event, as the action takes them.
import { afterAll, describe, expect, it } from 'vitest';
import { readWorkflow } from '../../src/action/read-workflow.ts';
import { isFromFork } from '../../src/action/workflow-run.ts';
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
});

describe('an event of which nothing is known', () => {
  const why = (env: Record<string, string>) => {
    const workflow = readWorkflow(env);
    expect(isFromFork(workflow)).toBe(true);
    return workflow.unknownEvent;
  };
  const event = (text: string | Uint8Array) => ({ GITHUB_EVENT_PATH: folder.write('unknown.json', text) });

  it.each([
    ['has no file', () => ({}), 'the runner names no event file (GITHUB_EVENT_PATH)'],
    [
      'has one that is not there',
      () => ({ GITHUB_EVENT_PATH: `${folder.path}/nowhere.json` }),
      'the event file cannot be read (there is no such file)',
    ],
    ['is a folder', () => ({ GITHUB_EVENT_PATH: folder.path }), 'the event file cannot be read (that is a folder'],
    ['is a device', () => ({ GITHUB_EVENT_PATH: '/dev/zero' }), 'the event file cannot be read (that is a device'],
    ['is empty', () => event(''), 'the event file holds no JSON object'],
    ['is cut', () => event('{'), 'the event file holds no JSON object'],
    ['is null', () => event('null'), 'the event file holds no JSON object'],
    ['is a list', () => event('[{}]'), 'the event file holds no JSON object'],
    ['is a text', () => event('"push"'), 'the event file holds no JSON object'],
    ['is UTF-16', () => event(Buffer.from('{}', 'utf16le')), 'the event file'],
    ['is another event', () => ({ ...event('{}'), GITHUB_EVENT_NAME: 'status' }), 'the event `status` does not say'],
    ['is named oddly', () => ({ ...event('{}'), GITHUB_EVENT_NAME: 'toString' }), 'the event `toString` does not'],
    [
      'is a pull request without one',
      () => ({ ...event('{}'), GITHUB_EVENT_NAME: 'pull_request_target' }),
      'the event `pull_request_target` does not say',
    ],
    [
      'is a dispatch without a payload',
      () => ({ ...event('{}'), GITHUB_EVENT_NAME: 'repository_dispatch' }),
      'the event `repository_dispatch` does not say',
    ],
  ])('%s: it counts as a fork', (_, env, reason) => {
    expect(why(env())).toContain(reason);
  });

  it('is no push, schedule or start by hand', () => {
    for (const name of ['push', 'schedule', 'workflow_dispatch', 'merge_group', 'release', 'deployment_status'])
      expect(isFromFork(readWorkflow({ ...event('{}'), GITHUB_EVENT_NAME: name }))).toBe(false);
  });

  it('may begin with a byte order mark', () => {
    expect(readWorkflow(event('\ufeff{ "ref": "x" }'))).toMatchObject({ payload: { ref: 'x' } });
  });
});
