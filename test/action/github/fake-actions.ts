// What the GitHub of the tests keeps of workflows: their runs, and the artifacts of these; answered as GitHub's description has it.
import { type Answer, MISSING, page } from './fake-answers.ts';
import { type Matched, sample, sampleInField } from './openapi.ts';

/** A run of a workflow: what of it is filtered by, and what is told. */
export interface FakeRun {
  readonly id: number;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly created_at: string;
  readonly run_started_at?: string;
  /** `main` without this. */
  readonly head_branch?: string;
  /** Whose commit it ran, `owner/name`; the repository of the workflow without this. */
  readonly head?: string;
  readonly artifacts?: readonly FakeArtifact[];
  /** One that a runner took without this. */
  readonly jobs?: readonly FakeJob[];
}

export interface FakeJob {
  /** Null or 0 where none took it. */
  readonly runner_id: number | null;
  readonly steps?: readonly never[];
}

export interface FakeArtifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string;
}

export interface FakeWorkflow {
  readonly id: number;
  /** The name of its file. */
  readonly file: string;
  state: string;
  /** The newest first. */
  runs: FakeRun[];
}

const WORKFLOW = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}';
const RUNS = `${WORKFLOW}/runs` as const;
const RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}';
const ARTIFACTS = `${RUN}/artifacts` as const;
const JOBS = `${RUN}/jobs` as const;
const DOWNLOAD = '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';

/**
 * @param all the workflows of the repository
 * @param storageUrl where artifacts are, each at its number
 * @returns null where it is about no workflow
 */
export function actionsAnswer(
  { path, parameters }: Matched,
  url: URL,
  all: readonly FakeWorkflow[],
  storageUrl: string,
): Answer | null {
  const repository = `${parameters.owner}/${parameters.repo}`;
  switch (path) {
    case WORKFLOW:
    case RUNS: {
      const asked = parameters.workflow_id;
      const found = all.find(({ id, file }) => file === asked || String(id) === asked);
      if (found === undefined) return MISSING;
      return path === RUNS ? runsAnswer(found, repository, url) : workflowAnswer(found);
    }
    case RUN: {
      const found = all.find(({ runs }) => runs.some(({ id }) => String(id) === parameters.run_id));
      if (found === undefined) return MISSING;
      const fields = { id: Number(parameters.run_id), workflow_id: found.id };
      return { status: 200, body: sample(RUN, 'get', 200, fields) };
    }
    case JOBS: {
      const run = all.flatMap(({ runs }) => runs).find(({ id }) => String(id) === parameters.run_id);
      if (run === undefined) return MISSING;
      const jobs = (run.jobs ?? [{ runner_id: 7 }]).map((job) => sampleInField(JOBS, 'jobs', { steps: [], ...job }));
      return { status: 200, body: { total_count: jobs.length, jobs } };
    }
    case ARTIFACTS: {
      const run = all.flatMap(({ runs }) => runs).find(({ id }) => String(id) === parameters.run_id);
      if (run === undefined) return MISSING;
      const found = (run.artifacts ?? []).map((one) => sampleInField(ARTIFACTS, 'artifacts', one));
      const { body, headers = {} } = page(found, url);
      return { status: 200, body: { total_count: found.length, artifacts: body }, headers };
    }
    case DOWNLOAD: {
      const artifacts = all.flatMap(({ runs }) => runs.flatMap((run) => run.artifacts ?? []));
      const found = artifacts.find(({ id }) => String(id) === parameters.artifact_id);
      if (found === undefined || parameters.archive_format !== 'zip') return MISSING;
      if (found.expired) return { status: 410, body: { message: 'Artifact has expired' } };
      return { status: 302, headers: { location: `${storageUrl}/${found.id}?sig=aSignatureThatNobodyMayPrint` } };
    }
    default:
      return null;
  }
}

function workflowAnswer({ id, file, state }: FakeWorkflow): Answer {
  return { status: 200, body: sample(WORKFLOW, 'get', 200, { id, path: `.github/workflows/${file}`, state }) };
}

/** As GitHub filters: by event, by branch, and by a status or a conclusion. A fork's branch may have the same name. */
function runsAnswer({ runs }: FakeWorkflow, repository: string, url: URL): Answer {
  const [event, status, branch] = ['event', 'status', 'branch'].map((name) => url.searchParams.get(name));
  const found = runs
    .filter((run) => (event ?? run.event) === run.event)
    .filter(({ head_branch = 'main' }) => (branch ?? head_branch) === head_branch)
    .filter((run) => status === null || run.status === status || run.conclusion === status);
  const { body, headers = {} } = page(
    found.map((run) => runFields(run, repository)),
    url,
  );
  return { status: 200, body: { total_count: found.length, workflow_runs: body }, headers };
}

function runFields(
  { head, artifacts: _, jobs: __, head_branch = 'main', ...run }: FakeRun,
  repository: string,
): object {
  const least = sampleInField(RUNS, 'workflow_runs', {}) as { head_repository: object };
  const head_repository = { ...least.head_repository, full_name: head ?? repository };
  return { ...least, ...run, head_branch, head_repository, html_url: `https://github.com/runs/${run.id}` };
}
