// Runs of the built action against a GitHub of the tests: nights and pull requests over loopback listeners.
import type { TemporaryFolder } from '../../cli/temporary-folder.ts';
import { runStep, type Step, type StepOptions } from '../runner.ts';
import { type FakeGitHub, TOKEN } from './fake-github.ts';

export interface PublishedRun {
  readonly runId?: number;
  readonly attempt?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: object;
  readonly env?: StepOptions['env'];
  readonly launch?: StepOptions['launch'];
}

export const HEAD = 'c0dec0dec0dec0dec0dec0dec0dec0dec0dec0de';
export const MERGE = '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567';
export const BASE = 'ba5eba5eba5eba5eba5eba5eba5eba5eba5eba5e';

const REPOSITORY = { full_name: 'example/infrastructure', default_branch: 'main' };

export const NIGHT = { schedule: '17 3 * * *', repository: REPOSITORY };

export function pullRequestEvent(number: number, head = REPOSITORY.full_name): object {
  return {
    repository: REPOSITORY,
    pull_request: {
      number,
      head: { sha: HEAD, repo: { full_name: head } },
      base: { sha: BASE, ref: 'main', repo: REPOSITORY },
    },
  };
}

/** The step, and proof that it printed no token. */
export async function published(github: FakeGitHub, workspace: TemporaryFolder, run: PublishedRun): Promise<Step> {
  const step = await runStep({
    workspace,
    event: run.event ?? NIGHT,
    inputs: { token: TOKEN, ...run.inputs },
    env: {
      GITHUB_API_URL: github.url,
      // One address for all runs, as links lead there; a connect is no request.
      GITHUB_SERVER_URL: github.url,
      GITHUB_RUN_ID: String(run.runId ?? 100),
      GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1),
      ...run.env,
    },
    ...(run.launch === undefined ? {} : { launch: run.launch }),
  });
  if (`${step.stdout}${step.stderr}${step.summary}`.includes(TOKEN)) throw new Error('the token was printed');
  if (github.problems.length > 0) throw new Error(github.problems.join('\n'));
  return step;
}

export function warnings({ annotations }: Step): string[] {
  return annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}
