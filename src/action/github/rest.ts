// GitHub's interfaces by its REST API, and one question by GraphQL that REST has no answer to.
import { ApiFailure, apiFailure, type Permission } from './api-failure.ts';
import type { Account, Comment, Comments, Contents, GitHub, Issue, Issues } from './github.ts';
import type { Octokit } from './octokit.ts';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

const PER_PAGE = 100;

/** More than GitHub lets anybody write under one pull request (2,500). */
const MOST_COMMENT_PAGES = 30;
const MOST_ISSUE_PAGES = 20;

/** A write is not simply sent again: the answer to the first may be what got lost. `createOnce` looks first. */
const ONCE = { request: { retries: 0 } };

export function gitHub(octokit: Octokit, repository: Repository): GitHub {
  return {
    whoAmI: () => whoAmI(octokit),
    comments: comments(octokit, repository),
    issues: issues(octokit, repository),
    contents: contents(octokit, repository),
  };
}

/** `GET /user` is refused to every token of an app, `GITHUB_TOKEN` among them; GraphQL's `viewer` is answered to all. */
async function whoAmI(octokit: Octokit): Promise<Account> {
  const { viewer } = await attempt('learn whose the token is', 'contents: read', () =>
    octokit.graphql<{ viewer: { databaseId: number; login: string } }>('query { viewer { databaseId login } }'),
  );
  return { id: viewer.databaseId, login: viewer.login };
}

function comments(octokit: Octokit, repository: Repository): Comments {
  const needs: Permission = 'pull-requests: write';
  return {
    list: (issue_number) =>
      attempt(`list the comments of ${issue_number}`, needs, async () => {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const found = await pages(octokit, route, { ...repository, issue_number }, MOST_COMMENT_PAGES);
        return found.map(commentOf);
      }),
    create: (issue_number, body) =>
      attempt(`comment on ${issue_number}`, needs, async () => {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const { data } = await octokit.request(route, { ...repository, issue_number, body, ...ONCE });
        return commentOf(data);
      }),
    update: (comment_id, body) =>
      attempt('rewrite the comment', needs, async () => {
        await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...repository,
          comment_id,
          body,
        });
      }),
    remove: (comment_id) =>
      attempt('delete a second comment', needs, async () => {
        await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...repository,
          comment_id,
        });
      }),
  };
}

function issues(octokit: Octokit, repository: Repository): Issues {
  const needs: Permission = 'issues: write';
  const one = '/repos/{owner}/{repo}/issues/{issue_number}' as const;
  return {
    list: (creator, state) =>
      attempt(`list the ${state} issues`, needs, async () => {
        const query = { ...repository, creator: creator.login, state, sort: 'created', direction: 'desc' };
        const most = state === 'open' ? MOST_ISSUE_PAGES : 1;
        const found = await pages(octokit, 'GET /repos/{owner}/{repo}/issues', query, most);
        return found.filter((issue) => !('pull_request' in issue)).map(issueOf);
      }),
    get: (issue_number) =>
      attempt(`read issue ${issue_number}`, needs, async () =>
        issueOf((await octokit.request(`GET ${one}`, { ...repository, issue_number })).data),
      ),
    create: (title, body, { labels, assignees }) =>
      attempt('open an issue', needs, async () => {
        const route = 'POST /repos/{owner}/{repo}/issues';
        const extras = {
          ...(labels.length === 0 ? {} : { labels: [...labels] }),
          ...(assignees.length === 0 ? {} : { assignees: [...assignees] }),
        };
        return issueOf((await octokit.request(route, { ...repository, title, body, ...extras, ...ONCE })).data);
      }),
    label: (issue_number, labels) =>
      attempt(`label issue ${issue_number}`, needs, async () => {
        const { data } = await octokit.request(`POST ${one}/labels`, {
          ...repository,
          issue_number,
          labels: [...labels],
        });
        return namesOf(data);
      }),
    assign: (issue_number, assignees) =>
      attempt(`assign issue ${issue_number}`, needs, async () => {
        const to = { assignees: [...assignees] };
        const { data } = await octokit.request(`POST ${one}/assignees`, { ...repository, issue_number, ...to });
        return loginsOf(data.assignees);
      }),
    update: (issue_number, title, body) =>
      attempt(`rewrite issue ${issue_number}`, needs, async () => {
        await octokit.request(`PATCH ${one}`, { ...repository, issue_number, title, body });
      }),
    close: (issue_number, body, reason) =>
      attempt(`close issue ${issue_number}`, needs, async () => {
        const close = (state_reason: 'completed' | 'not_planned' | 'duplicate') =>
          octokit.request(`PATCH ${one}`, { ...repository, issue_number, body, state: 'closed', state_reason });
        if (reason === 'completed') return void (await close('completed'));
        // Servers of GitHub's that are a few years old know no duplicates.
        await close('duplicate').catch((error: { status?: number }) => {
          if (error.status !== 422) throw error;
          return close('not_planned');
        });
      }),
  };
}

function contents(octokit: Octokit, repository: Repository): Contents {
  const needs: Permission = 'contents: read';
  return {
    parents: (commit_sha) =>
      attempt(`read commit ${commit_sha}`, needs, async () => {
        const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
        const { data } = await octokit.request(route, { ...repository, commit_sha });
        return data.parents.map(({ sha }) => sha);
      }),
    mergeBase: (base, head) =>
      attempt(`compare ${base} with ${head}`, needs, async () => {
        const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
        const { data } = await octokit.request(route, { ...repository, basehead: `${base}...${head}`, per_page: 1 });
        return data.merge_base_commit.sha;
      }),
    read: (path, ref) =>
      attempt(`read ${path} at ${ref}`, needs, async () => {
        try {
          const route = 'GET /repos/{owner}/{repo}/contents/{+path}' as 'GET /repos/{owner}/{repo}/contents/{path}';
          const { data } = await octokit.request(route, {
            ...repository,
            path: path.split('/').map(encodeURIComponent).join('/'),
            ref,
            mediaType: { format: 'raw' },
          });
          return textOf(data);
        } catch (error) {
          if ((error as { status?: number }).status === 404) return null;
          throw error;
        }
      }),
  };
}

/** The raw format comes as text or bytes, by what the server calls it; a folder as a list. */
function textOf(data: unknown): string | null {
  if (typeof data === 'string') return data;
  return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : null;
}

interface Written {
  readonly id: number | bigint;
  readonly number?: number;
  readonly title?: string;
  readonly body?: string | null | undefined;
  readonly user?: { readonly id: number | bigint } | null;
  readonly state?: string;
  readonly labels?: Labels;
  readonly assignees?: Accounts;
}

type Labels = readonly (string | { readonly name?: string | null })[];
type Accounts = readonly { readonly login: string }[] | null;

function namesOf(labels: Labels | undefined): string[] {
  return (labels ?? []).map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}

function loginsOf(accounts: Accounts | undefined): string[] {
  return (accounts ?? []).map(({ login }) => login);
}

function commentOf({ id, body, user }: Written): Comment {
  return { id: Number(id), body: body ?? '', authorId: user ? Number(user.id) : null };
}

function issueOf({ id, number, title, body, user, state, labels, assignees }: Written): Issue {
  return {
    id: Number(id),
    number: number ?? 0,
    title: title ?? '',
    body: body ?? '',
    authorId: user ? Number(user.id) : null,
    open: state === 'open',
    labels: namesOf(labels),
    assignees: loginsOf(assignees),
  };
}

/** @throws where there are more pages than that: what was not looked at must not count as missing */
async function pages(octokit: Octokit, route: string, query: object, most: number): Promise<Written[]> {
  const found: Written[] = [];
  let count = 0;
  for await (const { data } of octokit.paginate.iterator(route, { ...query, per_page: PER_PAGE })) {
    found.push(...(data as Written[]));
    count++;
    if (count >= most) break;
  }
  if (most > 1 && count >= most && found.length >= most * PER_PAGE)
    throw new ApiFailure(`cannot read the whole list: there are more than ${most * PER_PAGE} of them`, 200);
  return found;
}

/** @throws ApiFailure that says what was tried, and what the token would have to be allowed */
export async function attempt<T>(what: string, permission: Permission, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw apiFailure(error, what, permission);
  }
}
