// The run as the runner describes it: its variables, and the event in a file. @actions/github reads the same, and makes a proxy at its
// import, which throws where the proxy cannot be used: no verdict may hang on that.
import { existsSync, readFileSync } from 'node:fs';
import type { WorkflowContext } from './workflow-run.ts';

/**
 * @param env the variables of the process
 * @throws Error where the event is no JSON
 */
export function readWorkflow(env: Readonly<Record<string, string | undefined>>): WorkflowContext {
  return {
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    sha: env.GITHUB_SHA ?? '',
    actor: env.GITHUB_ACTOR ?? '',
    runId: numberOf(env.GITHUB_RUN_ID) ?? 0,
    runAttempt: numberOf(env.GITHUB_RUN_ATTEMPT) ?? 1,
    workflowRef: env.GITHUB_WORKFLOW_REF ?? '',
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    step: env.GITHUB_ACTION ?? '',
    ref: env.GITHUB_REF ?? '',
    repository: env.GITHUB_REPOSITORY || null,
    repositoryId: env.GITHUB_REPOSITORY_ID ?? '',
    hostedRunner: env.RUNNER_ENVIRONMENT === 'github-hosted',
    payload: payloadOf(env.GITHUB_EVENT_PATH),
  };
}

function payloadOf(path: string | undefined): WorkflowContext['payload'] {
  return path && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function numberOf(text: string | undefined): number | null {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isFinite(number) ? number : null;
}
