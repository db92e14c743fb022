// What GitHub says of the run: its identity for the report, links to the policy's lines, and whether a fork sent it.
import type { RunIdentity } from '../model/report.ts';
import { POLICY_IN_INPUTS } from '../model/tool.ts';

/** What of the runner's variables and of the event is used here. */
export interface WorkflowContext {
  readonly serverUrl: string;
  readonly sha: string;
  readonly actor: string;
  readonly runId: number;
  /** From 1; more where a run was started again. */
  readonly runAttempt: number;
  /** `owner/repo/.github/workflows/nightly.yml@refs/heads/main`; empty where it is not known. */
  readonly workflowRef: string;
  /** The workflow's name, and the job's id, which the jobs of a matrix share; empty where they are not known. */
  readonly workflow: string;
  readonly job: string;
  /** The step's id, or the action's name and which of its steps this is; empty where it is not known. */
  readonly step: string;
  /** `refs/heads/main`; empty where it is not known. */
  readonly ref: string;
  readonly apiUrl: string;
  readonly repository: string | null;
  /** A number of GitHub's, which stays when the repository is renamed; empty where it is not known. */
  readonly repositoryId: string;
  /** Whether GitHub itself hosts the machine, whose network blocks some ports. */
  readonly hostedRunner: boolean;
  /** Empty where `unknownEvent` says that there is none. */
  readonly payload: EventPayload;
  /** Why nothing is known of the event, or of whose code it brings, as a clause; left out where it is known. */
  readonly unknownEvent?: string;
}

/** The fields of the event that are read; any of them may be missing, as each event has its own. */
interface EventPayload {
  readonly [field: string]: unknown;
}

export function runIdentity(context: WorkflowContext): RunIdentity {
  const { repository, serverUrl, runId } = context;
  return {
    repository,
    commit: context.sha || null,
    url: repository === null || !runId ? null : `${serverUrl}/${repository}/actions/runs/${runId}`,
    actor: context.actor || null,
  };
}

/** The address of a policy line at this commit or another; null where the policy is not a file of the repository. */
export function policyUrl(
  context: WorkflowContext,
  file: string,
  line: number | null,
  sha = context.sha,
): string | null {
  const { repository, serverUrl } = context;
  if (file === POLICY_IN_INPUTS) return null;
  if (repository === null || !sha || file.startsWith('/') || file.split('/').includes('..')) return null;
  // encodeURIComponent throws at half a surrogate pair.
  const whole = file.replace(/^\.\//, '').replace(/\p{Cs}/gu, '\ufffd');
  const path = whole.split('/').map(encodeURIComponent).join('/');
  return `${serverUrl}/${repository}/blob/${sha}/${path}${line === null ? '' : `#L${line}`}`;
}

/** Events that do not say whose code they are about, while workflows that react to them mostly check that code out. */
const SAYS_NOT_WHOSE: Readonly<Record<string, string>> = {
  check_run: 'the event check_run does not say whose code it is about',
  check_suite: 'the event check_suite does not say whose code it is about',
  client_payload: 'the event repository_dispatch does not say whose code it is about',
};

/**
 * Why the code of this run may be a stranger's, as a clause; null where it is the repository's own. A stranger's policy is a
 * stranger's text, and the runner may stand inside a network that the stranger cannot reach. What is not known counts as a fork,
 * and so does a fork that was deleted since, which has no name any more.
 */
export function strangerBecause(context: WorkflowContext): string | null {
  const { payload, unknownEvent } = context;
  if (unknownEvent !== undefined) return unknownEvent;
  if ('issue' in payload && !isObject(payload.issue)) return 'the event does not say what its issue is';
  // A comment's event does not say whose pull request it stands under, and workflows that react to one mostly check it out.
  if ((payload.issue as EventPayload | undefined)?.pull_request)
    return 'a comment on a pull request does not say whose code that is';
  const base = textAt(payload, 'repository', 'full_name') ?? context.repository;
  // Who deploys may write to the repository; the event has fields for the run and the check that did it, mostly null.
  if (isObject(payload.deployment) && !('pull_request' in payload)) {
    const head = textAt(payload, 'workflow_run', 'head_repository', 'full_name');
    return head === null || head === base ? null : FROM_A_FORK;
  }
  const heads = HEADS.filter(([field = '']) => field in payload);
  for (const path of heads) {
    const head = textAt(payload, ...path);
    if (head === null || head !== base) return FROM_A_FORK;
  }
  if (heads.length > 0) return null;
  const [field] = Object.keys(SAYS_NOT_WHOSE).filter((name) => name in payload);
  return field === undefined ? null : (SAYS_NOT_WHOSE[field] ?? null);
}

export const FROM_A_FORK = 'this run comes from a fork';

/** Where an event says whose code it brings. */
const HEADS: readonly (readonly string[])[] = [
  ['pull_request', 'head', 'repo', 'full_name'],
  ['workflow_run', 'head_repository', 'full_name'],
];

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the code of this run came from a fork, or nobody knows. */
export function isFromFork(context: WorkflowContext): boolean {
  return strangerBecause(context) !== null;
}

/** A fork's policy is obeyed within what the workflow itself allows, and not at all where it allows nothing. */
export function isOnlyRead(context: WorkflowContext, scope: readonly string[]): boolean {
  return isFromFork(context) && scope.length === 0;
}

/**
 * The server that the run belongs to, as a policy would write it for a control: the runner could not work without reaching
 * it, so it is known to be open. Empty where the address of the server is none.
 */
export function serverAsControl({ serverUrl }: Pick<WorkflowContext, 'serverUrl'>): string[] {
  const url = URL.canParse(serverUrl) ? new URL(serverUrl) : null;
  if (url === null || url.hostname === '' || !(url.protocol === 'https:' || url.protocol === 'http:')) return [];
  return [`${url.hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`];
}

/** The text at a path into the event; null where anything on the way is missing. */
export function textAt(payload: EventPayload, ...path: readonly string[]): string | null {
  let at: unknown = payload;
  for (const field of path) at = (at as Record<string, unknown> | null | undefined)?.[field];
  return typeof at === 'string' ? at : null;
}
