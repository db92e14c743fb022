// ApiFailure: a request that GitHub refused or that never got there, in words that say what to do; createOnce, where an answer got lost.

/** What a token must be allowed; written as in a workflow's `permissions`. */
export type Permission = 'pull-requests: write' | 'issues: write' | 'contents: read' | 'actions: read';

export class ApiFailure extends Error {
  /** HTTP's; null where no answer came. */
  readonly status: number | null;
  /** Whether somebody locked the conversation: then it cannot be commented on, and a permission would change nothing. */
  readonly isLocked: boolean;

  constructor(message: string, status: number | null, isLocked = false) {
    super(message);
    this.name = 'ApiFailure';
    this.status = status;
    this.isLocked = isLocked;
  }

  /** Whether GitHub may have done all the same what it was asked: an answer that got lost is no refusal. */
  get mayHaveHappened(): boolean {
    return this.status === null || this.status >= 500;
  }
}

interface RequestFailure {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

const LONGEST_MESSAGE = 300;

/** "Unable to create comment because issue is locked." */
const LOCKED = /\bis locked\b/i;

/**
 * @param error what Octokit threw
 * @param what what was tried, to follow "cannot": `list the comments of pull request 7`
 */
export function apiFailure(error: unknown, what: string, permission: Permission): ApiFailure {
  if (error instanceof ApiFailure) return error;
  const { status, message, response } = error as RequestFailure;
  const answered = response !== undefined && typeof status === 'number' ? status : null;
  const said = String(message ?? error).slice(0, LONGEST_MESSAGE);
  // GraphQL refuses with a 200.
  if (answered === null && response !== undefined) return new ApiFailure(`cannot ${what}: ${said}`, 200);
  const why = reason(answered, said, permission, response?.headers ?? {});
  return new ApiFailure(`cannot ${what}: ${why}`, answered, answered === 403 && LOCKED.test(said));
}

function reason(
  status: number | null,
  said: string,
  permission: Permission,
  headers: Readonly<Record<string, unknown>>,
): string {
  const grant = `give the job the permission \`${permission}\``;
  if (status === null) return `GitHub could not be reached (${said})`;
  if (status === 429 || (status === 403 && isRateLimit(said, headers)))
    return `GitHub asks to wait longer than this step may (${status}: ${said})`;
  if (status === 401) return `GitHub does not accept the token (401: ${said})`;
  if (status === 403 && LOCKED.test(said))
    return `the conversation is locked; unlock it to have it written (403: ${said})`;
  if (status === 403) return `the token may not; ${grant} (403: ${said})`;
  // What a token may not see does not exist for it.
  if (status === 404) return `there is no such thing, or the token may not see it; ${grant} (404: ${said})`;
  if (status === 410) return `it is gone, or this repository has no issues switched on (410: ${said})`;
  return `${status}: ${said}`;
}

function isRateLimit(said: string, headers: Readonly<Record<string, unknown>>): boolean {
  return /rate limit/i.test(said) || headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
}

/**
 * Creates one thing where the answer may get lost on the way: looks for it before asking again.
 * @param find what an earlier attempt of this run made, if it did. Lists lag behind writes, so it may be missed: the caller
 *   must be able to live with a second one.
 */
export async function createOnce<T>(create: () => Promise<T>, find: () => Promise<T | null>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    if (!(error instanceof ApiFailure) || !error.mayHaveHappened) throw error;
    return (await find()) ?? create();
  }
}
