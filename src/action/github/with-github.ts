// GitHub's API for as long as a run may publish: asked with the run's token, ended in time, and a failure put in words.

import type { ActionRun } from '../action-run.ts';
import { type Deadline, deadline } from './deadline.ts';
import type { GitHub } from './github.ts';

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
  run: ActionRun,
  use: (within: Within, end: Deadline) => Promise<void>,
  failed: (why: string) => void,
): Promise<void> {
  const end = deadline(PUBLISHING_MS, run.signal);
  try {
    await use(await connect(run), end);
  } catch (error) {
    failed(whyNotReached(error, run));
  } finally {
    end.stop();
  }
}

async function connect({ inputs, workflow }: ActionRun): Promise<Within> {
  const [{ octokit }, { gitHub }] = await Promise.all([import('./octokit.ts'), import('./rest.ts')]);
  const [owner = '', repo = ''] = (workflow.repository ?? '').split('/');
  return (end) => gitHub(octokit(inputs.token, workflow.apiUrl, end), { owner, repo });
}

/** @returns a clause: of a proxy that cannot be used the variable that names it, else what the error says */
export function whyNotReached(error: unknown, { workflow }: Pick<ActionRun, 'workflow'>): string {
  const proxy = unusableProxy(workflow.apiUrl, process.env);
  if (proxy === null) return (error as Error).message;
  return `the proxy in the variable \`${proxy}\` cannot be used: it must begin with http:// or https://`;
}

/**
 * A proxy in the environment that nothing can be sent through: the client of @actions/github cannot even be loaded then.
 * Goes by the rules of @actions/http-client: small letters first, `http://` in front of what is no address by itself, and what
 * names no host (`proxy.example:3128`) is passed over.
 * @param apiUrl where requests would go
 * @returns the variable that names it; null where none does. Its value may have a password in it.
 */
export function unusableProxy(apiUrl: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const names = apiUrl.startsWith('http:') ? ['http_proxy', 'HTTP_PROXY'] : ['https_proxy', 'HTTPS_PROXY'];
  const name = names.find((variable) => env[variable]);
  const value = name === undefined ? undefined : env[name];
  if (name === undefined || value === undefined) return null;
  const address = URL.canParse(value) ? value : `http://${value}`;
  if (!URL.canParse(address)) return name;
  const { protocol, hostname } = new URL(address);
  return hostname === '' || /^https?:$/.test(protocol) ? null : name;
}
