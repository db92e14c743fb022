// What the GitHub of the tests keeps and answers: issues and comments with all the fields that GitHub's description asks for.
import { sampleItem } from './openapi.ts';

export interface FakeAccount {
  readonly id: number;
  readonly login: string;
}
export interface FakeComment {
  readonly id: number;
  readonly user: FakeAccount;
  body: string;
}
export interface FakeIssue {
  readonly number: number;
  readonly user: FakeAccount;
  readonly isPull: boolean;
  title: string;
  body: string;
  state: 'open' | 'closed';
  state_reason: string | null;
  readonly comments: FakeComment[];
  labels: string[];
  /** Logins. */
  assignees: string[];
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const MISSING: Answer = { status: 404, body: { message: 'Not Found' } };
export const LINKS = { url: 'https://api.github.com/x', html_url: 'https://github.com/x' };

/** A page, with the way to the next one in its header and nowhere else, as GitHub has it. */
export function page(all: readonly unknown[], url: URL): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const number = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  const headers: Record<string, string> = number * size < all.length ? { link: `<${next}>; rel="next"` } : {};
  return { status: 200, body: all.slice((number - 1) * size, number * size), headers };
}

function user({ id, login }: FakeAccount): object {
  const account = sampleItem(`${'/repos/{owner}/{repo}/issues/{issue_number}/comments'}`, {}) as {
    user: object | null;
  };
  return { ...(account.user ?? SIMPLE_USER), id, login };
}

const USER_URLS = ['avatar_url', 'url', 'html_url', 'followers_url', 'following_url', 'gists_url', 'starred_url'];
const MORE_URLS = ['subscriptions_url', 'organizations_url', 'repos_url', 'events_url', 'received_events_url'];
const SIMPLE_USER = {
  node_id: 'x',
  gravatar_id: null,
  type: 'Bot',
  site_admin: false,
  ...Object.fromEntries([...USER_URLS, ...MORE_URLS].map((name) => [name, 'https://api.github.com/x'])),
};

const LABEL = { id: 1, node_id: 'x', url: LINKS.url, color: 'ededed', default: false, description: null };

export function issueFields(issue: FakeIssue): object {
  const { number, title, body, state, state_reason } = issue;
  const pull = { url: null, html_url: null, diff_url: null, patch_url: null };
  return {
    // An id of its own, as GitHub has one of all issues anywhere.
    ...{ id: 5_000_000 + number, number, title, body, state, state_reason, user: user(issue.user) },
    ...(issue.isPull ? { pull_request: pull } : {}),
    labels: labelFields(issue),
    assignees: issue.assignees.map((login, index) => user({ id: 900 + index, login })),
  };
}

export function labelFields({ labels }: FakeIssue): object[] {
  return labels.map((name) => ({ ...LABEL, name }));
}

export function commentFields({ id, body, user: author }: FakeComment): object {
  return { id, body, user: user(author) };
}
