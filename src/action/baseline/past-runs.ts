// PastRuns, what `baseline: last` asks of GitHub, by its REST API: the earlier runs of a workflow, their artifacts, and what is in one.

import { ApiFailure } from '../github/api-failure.ts';
import type { Octokit } from '../github/octokit.ts';
import { attempt, type Repository } from '../github/rest.ts';
import { download } from './download.ts';

export interface PastRun {
  readonly id: number;
  readonly url: string;
  readonly branch: string | null;
  readonly event: string;
  /** `success`, `failure`, `cancelled`, `skipped` and others; null where GitHub does not say. */
  readonly conclusion: string | null;
  /** The repository whose commit it ran, `owner/name`; null where that was deleted. */
  readonly head: string | null;
}

export interface PastArtifact {
  readonly id: number;
  readonly name: string;
  /** As it is stored, which is compressed. */
  readonly bytes: number;
  readonly expired: boolean;
  /** RFC 3339; empty where GitHub does not say. */
  readonly createdAt: string;
}

/** Each throws an `ApiFailure` where it could not be learnt. */
export interface PastRuns {
  /** GitHub's number of the workflow that a run is of. */
  readonly workflowOf: (run: number) => Promise<number>;
  /** Runs that are over, the newest first; a page from 1. */
  readonly list: (workflow: number, branch: string, page: number) => Promise<PastRun[]>;
  /** The first hundred of them. */
  readonly artifacts: (run: number) => Promise<PastArtifact[]>;
  /** A ZIP archive, or the file itself where it was uploaded as it is. */
  readonly read: (artifact: PastArtifact) => Promise<Buffer>;
}

export const RUNS_PER_PAGE = 50;
const ARTIFACTS_PER_PAGE = 100;
const NEEDS = 'actions: read';

export interface PastRunsOptions {
  /** `https://api.github.com`; GitHub Enterprise Server has another. */
  readonly apiUrl: string;
  readonly signal: AbortSignal;
  /** Of one artifact. */
  readonly mostBytes: number;
}

export function pastRuns(
  octokit: Octokit,
  repository: Repository,
  { apiUrl, signal, mostBytes }: PastRunsOptions,
): PastRuns {
  return {
    workflowOf: (run_id) =>
      attempt(`read the run ${run_id}`, NEEDS, async () => {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
        const of = { ...repository, run_id, exclude_pull_requests: true };
        const { data, status } = await octokit.request(route, of);
        const workflow = Number(data?.workflow_id);
        if (!Number.isSafeInteger(workflow)) throw new ApiFailure('the answer of GitHub names no workflow', status);
        return workflow;
      }),
    list: (workflow_id, branch, page) =>
      attempt('list the earlier runs of this workflow', NEEDS, async () => {
        const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
        const query = { branch, status: 'completed', exclude_pull_requests: true, per_page: RUNS_PER_PAGE } as const;
        const { data, status } = await octokit.request(route, { ...repository, workflow_id, ...query, page });
        if (!Array.isArray(data?.workflow_runs))
          throw new ApiFailure('the answer of GitHub is not a list of runs', status);
        return data.workflow_runs.map((run) => ({
          id: Number(run.id),
          url: run.html_url,
          branch: run.head_branch,
          event: run.event,
          conclusion: run.conclusion,
          head: run.head_repository?.full_name ?? null,
        }));
      }),
    artifacts: (run_id) =>
      attempt(`list the artifacts of the run ${run_id}`, NEEDS, async () => {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
        const of = { ...repository, run_id, per_page: ARTIFACTS_PER_PAGE };
        const { data, status } = await octokit.request(route, of);
        if (!Array.isArray(data?.artifacts))
          throw new ApiFailure('the answer of GitHub is not a list of artifacts', status);
        return data.artifacts.map(({ id, name, size_in_bytes, expired, created_at }) => ({
          ...{ id: Number(id), name, bytes: Number(size_in_bytes), expired, createdAt: created_at ?? '' },
        }));
      }),
    read: ({ id: artifact_id, name }) =>
      attempt(`download the artifact ${name}`, NEEDS, async () => {
        const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
        const of = { ...repository, artifact_id, archive_format: 'zip' };
        const { headers, status } = await octokit.request(route, { ...of, request: { redirect: 'manual' } });
        const { location = '' } = headers;
        if (location === '' || !URL.canParse(location, apiUrl))
          throw new ApiFailure(`GitHub does not say where \`${name}\` is`, status);
        return download(new URL(location, apiUrl), { signal, mostBytes, plain: apiUrl.startsWith('http:') });
      }),
  };
}
