// The run as the runner describes it: its variables, and the event in a file. @actions/github reads the same, and makes a proxy at its
// import, which throws where the proxy cannot be used: no verdict may hang on that.
import { readTextFile } from '../shell/read-text-file.ts';
import type { WorkflowContext } from './workflow-run.ts';

/** @param env the variables of the process */
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
    ...eventOf(env),
  };
}

type Event = Pick<WorkflowContext, 'payload' | 'unknownEvent'>;

/** GitHub cuts a payload at 25 MB. */
const EVENT_BYTES = 64 * 1024 ** 2;

/** Events that run a commit of the repository itself. */
export const OWN_EVENTS: ReadonlySet<string> = new Set([
  ...[
    'push',
    'schedule',
    'workflow_dispatch',
    'workflow_call',
    'merge_group',
    'release',
    'create',
    'delete',
    'dynamic',
  ],
  ...[
    'deployment',
    'deployment_status',
    'registry_package',
    'page_build',
    'public',
    'branch_protection_rule',
    'gollum',
  ],
  ...['issues', 'discussion', 'discussion_comment', 'label', 'milestone', 'watch', 'fork', 'member'],
  ...['project', 'project_card', 'project_column'],
]);

/**
 * Events that bring any code, and the field of the payload by which `workflow-run.ts` tells. An event that is in neither list is
 * one that this version does not know, or one whose commit may be anybody's (`status`).
 */
const TOLD_BY: Readonly<Record<string, string>> = {
  pull_request: 'pull_request',
  pull_request_target: 'pull_request',
  pull_request_review: 'pull_request',
  pull_request_review_comment: 'pull_request',
  issue_comment: 'issue',
  workflow_run: 'workflow_run',
  check_run: 'check_run',
  check_suite: 'check_suite',
  repository_dispatch: 'client_payload',
};

/** An event that cannot be read does not say whose code this is. The policy is linted all the same. */
function eventOf(env: Readonly<Record<string, string | undefined>>): Event {
  const unknown = (why: string): Event => ({ payload: {}, unknownEvent: why });
  const path = env.GITHUB_EVENT_PATH;
  if (!path) return unknown('the runner names no event file (GITHUB_EVENT_PATH)');
  const read = readTextFile(path, { mostBytes: EVENT_BYTES });
  if ('problem' in read) return unknown(`the event file cannot be read (${read.problem})`);
  const payload = objectOf(read.text);
  if (payload === null) return unknown('the event file holds no JSON object');
  const name = env.GITHUB_EVENT_NAME ?? '';
  // Where no name is given, the payload alone says it.
  if (name === '' || OWN_EVENTS.has(name)) return { payload };
  const field = Object.hasOwn(TOLD_BY, name) ? TOLD_BY[name] : 'pull_request';
  if (field !== undefined && field in payload) return { payload };
  return { payload, unknownEvent: `the event \`${name}\` does not say whose code it brings` };
}

function objectOf(text: string): WorkflowContext['payload'] | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as WorkflowContext['payload']) : null;
  } catch {
    return null;
  }
}

function numberOf(text: string | undefined): number | null {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isFinite(number) ? number : null;
}
