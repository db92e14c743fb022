// What GitHub's API says of a workflow: whether it is switched on, and how its scheduled runs ended.
import type { RunSeen, WorkflowAnswer } from '../../audit/freshness/age-of-workflow.ts';
import { isCompleteRun } from '../../audit/freshness/age-of-workflow.ts';
import { NO_RUNNER } from '../../model/documents/freshness.ts';
import { ApiFailure } from './api-failure.ts';
import type { Octokit } from './octokit.ts';
import { attempt, type Repository } from './rest.ts';

const PER_PAGE = 100;
/** GitHub shows no more than 1,000 runs of a search. */
const MOST_PAGES = 10;

const WORKFLOW = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}';
const RUNS = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
const JOBS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs';

/** A scheduled run is always one of the default branch, so that no branch is asked for. */
const SCHEDULED = { event: 'schedule', status: 'completed', per_page: PER_PAGE } as const;

/**
 * @param workflow the name of its file, or its id
 * @throws ApiFailure where it could not be learnt; that there is no such workflow is an answer
 */
export async function askWorkflow(octokit: Octokit, repository: Repository, workflow: string): Promise<WorkflowAnswer> {
  const asked = { ...repository, workflow_id: workflow };
  let state: string;
  try {
    const what = `read the workflow ${workflow}`;
    const { data, status } = await attempt(what, 'actions: read', () => octokit.request(WORKFLOW, asked));
    // A proxy may answer in its place.
    if (typeof data?.state !== 'string') throw new ApiFailure('the answer of GitHub is not a workflow', status);
    ({ state } = data);
  } catch (error) {
    if (error instanceof ApiFailure && error.status === 404) return { kind: 'not-found', why: error.message };
    throw error;
  }
  try {
    const what = `list the runs of the workflow ${workflow}`;
    const runs = await attempt(what, 'actions: read', () => runsOf(octokit, asked));
    // What is switched off is not fresh, whatever its jobs did.
    return { kind: 'workflow', state, runs: state === 'active' ? await begunRuns(octokit, repository, runs) : runs };
  } catch (error) {
    // What is switched off is not fresh, whatever ran before.
    if (state !== 'active') return { kind: 'workflow', state, runs: [] };
    throw error;
  }
}

/** The newest first, page by page, up to the first page with a complete one. */
async function runsOf(octokit: Octokit, asked: Repository & { readonly workflow_id: string }): Promise<RunSeen[]> {
  const found: RunSeen[] = [];
  // By number: the plugin for pages wants the address of an answer, which is not there any more once it was bounded.
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data, status } = await octokit.request(RUNS, { ...asked, ...SCHEDULED, page });
    const runs = data?.workflow_runs;
    if (!Array.isArray(runs)) throw new ApiFailure('the answer of GitHub is not a list of runs', status);
    for (const { id, status: state, conclusion, run_started_at, created_at, html_url } of runs) {
      if (state !== 'completed') continue;
      const startedAt = run_started_at ?? created_at;
      found.push({ id: Number(id), conclusion: conclusion ?? 'none', startedAt, url: html_url });
    }
    if (runs.length < PER_PAGE || found.some(isCompleteRun)) break;
  }
  return found;
}

/** Failed runs whose jobs are asked for: a day each, as GitHub waits that long for a runner. */
const MOST_JOBS_ASKED = 10;

/**
 * A run whose jobs no runner took ends as a failure after a day: it checked nothing. Asked of the newest runs, up to the first that a
 * runner took.
 */
async function begunRuns(octokit: Octokit, repository: Repository, runs: readonly RunSeen[]): Promise<RunSeen[]> {
  const seen = [...runs].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  let asked = 0;
  for (const [index, run] of seen.entries()) {
    if (run.conclusion === 'success') break;
    if (run.conclusion !== 'failure') continue;
    if (++asked > MOST_JOBS_ASKED) break;
    const what = `list the jobs of the run ${run.id}`;
    if (await attempt(what, 'actions: read', () => hasBegun(octokit, repository, run.id))) break;
    seen[index] = { ...run, conclusion: NO_RUNNER };
  }
  return seen;
}

async function hasBegun(octokit: Octokit, repository: Repository, run_id: number): Promise<boolean> {
  const { data, status } = await octokit.request(JOBS, { ...repository, run_id, per_page: PER_PAGE });
  if (!Array.isArray(data?.jobs)) throw new ApiFailure('the answer of GitHub is not a list of jobs', status);
  return data.jobs.some(({ runner_id, steps }) => (runner_id ?? 0) !== 0 || (steps ?? []).length > 0);
}
