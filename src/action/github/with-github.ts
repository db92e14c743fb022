// GitHub's API for as long as a run may publish: asked with the run's token, ended in time, and a failure put in words.

import type { Inputs } from '../inputs.ts';
import type { ActionRun } from '../run-action.ts';
import { type Deadline, deadline } from './deadline.ts';
import type { GitHub } from './github.ts';
import { unusableProxy } from './unusable-proxy.ts';

/** Long enough for a retry or two and a short wait for a limit; a job's minutes are not for more. */
const PUBLISHING_MS = 60_000;

/** Asks GitHub until an end that it is given. */
export type Within = (end: Deadline) => GitHub;

/**
 * Never rejects.
 * @param use is given the end of all that is published; what it throws is told as well
 * @param failed told why, as the end of a sentence
 */
export async function withGitHub(
  inputs: Inputs,
  run: ActionRun,
  use: (within: Within, end: Deadline) => Promise<void>,
  failed: (why: string) => void,
): Promise<void> {
  const end = deadline(PUBLISHING_MS, run.signal);
  try {
    await use(await connect(inputs, run), end);
  } catch (error) {
    failed(whyNot(error, run));
  } finally {
    end.stop();
  }
}

async function connect({ token }: Inputs, { workflow }: ActionRun): Promise<Within> {
  const [{ octokit }, { gitHub }] = await Promise.all([import('./octokit.ts'), import('./rest.ts')]);
  const [owner = '', repo = ''] = (workflow.repository ?? '').split('/');
  return (end) => gitHub(octokit(token, workflow.apiUrl, end), { owner, repo });
}

function whyNot(error: unknown, { workflow }: ActionRun): string {
  const proxy = unusableProxy(workflow.apiUrl, process.env);
  if (proxy === null) return (error as Error).message;
  return `the proxy in the variable \`${proxy}\` cannot be used: it must begin with http:// or https://`;
}
