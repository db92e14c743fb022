// Octokit with retries, pace and an end: the one place that speaks HTTP to GitHub.
import { randomUUID } from 'node:crypto';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { boundedFetch } from './bounded-fetch.ts';
import type { Deadline } from './deadline.ts';

/** After 1 s and after 4 s. */
const RETRIES = 2;

export type Octokit = ReturnType<typeof getOctokit>;

/**
 * @param apiUrl `https://api.github.com`; GitHub Enterprise Server has another
 * @param deadline nothing is waited for that would end after it
 * @throws Error where the token cannot be one: fetch would quote it, in full
 */
export function octokit(token: string, apiUrl: string, deadline: Deadline): Octokit {
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new Error('the input `token` has a line end, a blank or another character that no token has');
  const mayWait = (seconds: number, _: unknown, __: unknown, retryCount: number) =>
    retryCount < RETRIES && seconds * 1000 < deadline.left();
  const options = {
    baseUrl: apiUrl,
    // 429 says itself how long to wait: that is the throttling plugin's, which comes around this one.
    retry: { retries: RETRIES, doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451] },
    // By an id of its own: the pace is kept for each client, and not for all that a process ever makes.
    throttle: { id: randomUUID(), onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
    // Deprecation notices and the like are GitHub's word to us, not to the reader of a log.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  };
  const made = getOctokit(token, options, limitsByHeader, retry, throttling);
  made.hook.before('request', (request) => {
    const { fetch = globalThis.fetch } = request.request as { fetch?: typeof globalThis.fetch };
    request.request = { ...request.request, signal: deadline.signal, fetch: boundedFetch(fetch, apiUrl) };
  });
  return made;
}

function silent(): void {}

/**
 * The throttling plugin knows a secondary limit by the words of its message; GitHub's documentation says to go by the header
 * `retry-after`. So the words are put where the header is. A plugin that comes first is the innermost.
 */
function limitsByHeader(made: { hook: Octokit['hook'] }): Record<string, never> {
  made.hook.error('request', (error) => {
    const { status, response } = error as { status?: number; response?: { headers: Record<string, unknown> } };
    const limited = (status === 429 || status === 403) && response?.headers['retry-after'] !== undefined;
    if (limited && !/\bsecondary rate\b/i.test(error.message)) error.message += ' (a secondary rate limit)';
    throw error;
  });
  return {};
}
