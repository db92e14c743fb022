// A GitHub on loopback with one repository: keeps state, holds every request against GitHub's own description, fails on demand.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { actionsAnswer, type FakeWorkflow } from './fake-actions.ts';
import {
  type Answer,
  commentFields,
  type FakeAccount,
  type FakeComment,
  type FakeIssue,
  issueFields,
  LINKS,
  labelFields,
  MISSING,
  page,
} from './fake-answers.ts';
import { type Matched, matchOperation, requestProblems, responseProblems, sample, sampleItem } from './openapi.ts';

/** What happens instead of an answer. */
export type Fault =
  | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> }
  /** The connection breaks; `after`: once it is done, so that only the answer is lost. */
  | { readonly reset: 'before' | 'after' }
  | { readonly never: true }
  /** What a proxy or a login page answers, with a 200. */
  | { readonly html: string }
  /** A redirect to another server. */
  | { readonly location: string };

export const ACTIONS_BOT: FakeAccount = { id: 41898282, login: 'github-actions[bot]' };
export const TOKEN = 'ghs_aTokenThatNobodyMayPrint';

interface Planned {
  readonly when: (line: string) => boolean;
  readonly fault: Fault;
  /** So many are let through first. */
  skip: number;
  left: number;
}

export class FakeGitHub {
  readonly issues: FakeIssue[] = [];
  /** `SHA:path` to text. */
  readonly files = new Map<string, string>();
  readonly parents = new Map<string, string[]>();
  mergeBase = '';
  /** By `owner/repo`. */
  readonly workflows = new Map<string, FakeWorkflow[]>();
  /** Where its artifacts are: another server. */
  storageUrl = '';
  /** Whose the token is. */
  viewer = ACTIONS_BOT;
  /** Logins that an issue can be assigned to. */
  assignable: readonly string[] = [];
  /** Whether the token may write to the repository: else labels and accounts of an issue are dropped in silence. */
  mayWrite = true;
  /** `GET /repos/…/issues?…`, in order. */
  readonly requests: string[] = [];
  /** Requests that were never answered, and that the client gave up. */
  abandoned = 0;
  /** What GitHub would not have taken, or we would not have sent; a test must find none. */
  readonly problems: string[] = [];
  readonly #faults: Planned[] = [];
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  #held: { line: RegExp; waiting: (() => void)[]; count: number } | null = null;
  #nextId = 1000;
  #url = '';

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** On a unix socket, for something that forwards to it what is sent to `url`. */
  async listenAt(path: string, url: string): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(path, resolve));
    this.#url = url;
  }

  get url(): string {
    return this.#url;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** @param when `POST /repos/…`: the beginning of a request, or what it matches */
  fail(when: RegExp, fault: Fault, times = Number.POSITIVE_INFINITY, skip = 0): void {
    this.#faults.push({ when: (line) => when.test(line), fault, skip, left: times });
  }

  /** What was asked, and the faults. */
  forget(): void {
    this.requests.length = 0;
    this.#faults.length = 0;
  }

  /** Requests like that are answered when there are so many: two runs then see the same. */
  holdUntil(count: number, line: RegExp): void {
    this.#held = { line, waiting: [], count };
  }

  addPull(number: number, user: FakeAccount = { id: 1, login: 'octocat' }): FakeIssue {
    return this.#add({ number, user, isPull: true, title: 'A change', body: '' });
  }

  addIssue(user: FakeAccount, title: string, body: string): FakeIssue {
    const number = Math.max(0, ...this.issues.map((issue) => issue.number)) + 1;
    return this.#add({ number, user, isPull: false, title, body });
  }

  addComment(issue: FakeIssue, user: FakeAccount, body: string): FakeComment {
    const comment = { id: this.#nextId++, user, body };
    issue.comments.push(comment);
    return comment;
  }

  #add(issue: Pick<FakeIssue, 'number' | 'user' | 'isPull' | 'title' | 'body'>): FakeIssue {
    const added: FakeIssue = { ...issue, state: 'open', state_reason: null, comments: [], labels: [], assignees: [] };
    this.issues.push(added);
    return added;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const { method = '' } = request;
    const url = new URL(request.url ?? '', this.url);
    const line = `${method} ${url.pathname}${url.search}`;
    this.requests.push(line);
    if (request.headers.authorization !== `token ${TOKEN}`)
      return this.#send(response, 401, { message: 'Bad credentials', documentation_url: 'https://docs.github.com' });
    await this.#hold(line);
    const planned = this.#faults.find((one) => one.left > 0 && one.when(line) && one.skip-- <= 0);
    if (planned !== undefined) {
      planned.left--;
      const { fault } = planned;
      if ('never' in fault) return void request.socket.once('close', () => this.abandoned++);
      if ('status' in fault) {
        const body = { message: fault.message ?? 'Planted', documentation_url: 'https://docs.github.com/rest' };
        return this.#send(response, fault.status, body, fault.headers);
      }
      if ('html' in fault) return void response.writeHead(200, { 'content-type': 'text/html' }).end(fault.html);
      if ('location' in fault) return void response.writeHead(302, { location: fault.location }).end();
      if (fault.reset === 'before') return void request.socket.destroy();
    }
    const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
    if (url.pathname === '/graphql') return this.#viewer(response, body);
    const wrong = requestProblems(method, url, body);
    this.problems.push(...wrong);
    const matched = matchOperation(method, url.pathname);
    if (wrong.length > 0 || matched === null) return this.#send(response, 422, { message: wrong.join('; ') });
    const answer = this.#answer(matched, url, body ?? {});
    if (planned !== undefined) return void request.socket.destroy();
    if (answer.raw !== undefined) {
      response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }).end(answer.raw);
      return;
    }
    if (answer.status < 400) this.problems.push(...responseProblems(matched, answer.status, answer.body));
    this.#send(response, answer.status, answer.body, answer.headers);
  }

  async #hold(line: string): Promise<void> {
    const held = this.#held;
    if (held === null || !held.line.test(line)) return;
    await new Promise<void>((resolve) => {
      held.waiting.push(resolve);
      if (held.waiting.length < held.count) return;
      this.#held = null;
      for (const go of held.waiting) go();
    });
  }

  /** GraphQL is not in the description: the one question that we have of it is known by heart. */
  #viewer(response: ServerResponse, body: Record<string, unknown> | undefined): void {
    if (body?.query !== 'query { viewer { databaseId login } }') this.problems.push(`unknown query ${body?.query}`);
    this.#send(response, 200, { data: { viewer: { databaseId: this.viewer.id, login: this.viewer.login } } });
  }

  #answer(matched: Matched, url: URL, body: Record<string, unknown>): Answer {
    const { path, method, parameters } = matched;
    const issue = this.issues.find(({ number }) => number === Number(parameters.issue_number));
    switch (`${method} ${path}`) {
      case 'GET /repos/{owner}/{repo}/issues': {
        const [state, creator] = [url.searchParams.get('state'), url.searchParams.get('creator')];
        const found = this.issues
          .filter((one) => (state === 'all' || one.state === state) && (creator === null || one.user.login === creator))
          .sort((a, b) => b.number - a.number);
        return page(
          found.map((one) => sampleItem(path, issueFields(one))),
          url,
        );
      }
      case 'POST /repos/{owner}/{repo}/issues': {
        const { labels = [], assignees = [] } = body as { labels?: string[]; assignees?: string[] };
        // A whole issue is refused for one account, while `POST .../assignees` only passes it over.
        if (!assignees.every((login) => this.assignable.includes(login)))
          return {
            status: 422,
            body: { message: 'Validation Failed', errors: [{ field: 'assignees', code: 'invalid' }] },
          };
        const made = this.addIssue(this.viewer, String(body.title), String(body.body ?? ''));
        Object.assign(made, this.mayWrite ? { labels: [...labels], assignees: [...assignees] } : {});
        return { status: 201, body: sample(path, method, 201, issueFields(made)) };
      }
      case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments':
        if (issue === undefined) return MISSING;
        return page(
          issue.comments.map((one) => sampleItem(path, commentFields(one))),
          url,
        );
      case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        if (issue === undefined) return MISSING;
        const made = this.addComment(issue, this.viewer, String(body.body));
        return { status: 201, body: sample(path, method, 201, commentFields(made)) };
      }
      case 'GET /repos/{owner}/{repo}/issues/{issue_number}':
      case 'PATCH /repos/{owner}/{repo}/issues/{issue_number}':
        if (issue === undefined) return MISSING;
        Object.assign(issue, body);
        return { status: 200, body: sample(path, method, 200, issueFields(issue)) };
      case 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels':
        if (issue === undefined) return MISSING;
        if (this.mayWrite) issue.labels = [...new Set([...issue.labels, ...(body.labels as string[])])];
        return { status: 200, body: labelFields(issue) };
      case 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees': {
        if (issue === undefined) return MISSING;
        const more = (body.assignees as string[]).filter((login) => this.mayWrite && this.assignable.includes(login));
        issue.assignees = [...new Set([...issue.assignees, ...more])];
        return { status: 201, body: sample(path, method, 201, issueFields(issue)) };
      }
      case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}':
      case 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}':
        return this.#comment(matched, body);
      case 'GET /repos/{owner}/{repo}/contents/{path}': {
        const raw = this.files.get(`${url.searchParams.get('ref')}:${parameters.path}`);
        return raw === undefined ? MISSING : { status: 200, raw };
      }
      case 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
        const parents = (this.parents.get(parameters.commit_sha ?? '') ?? []).map((sha) => ({ sha, ...LINKS }));
        return { status: 200, body: sample(path, method, 200, { sha: parameters.commit_sha, parents }) };
      }
      case 'GET /repos/{owner}/{repo}/compare/{basehead}': {
        const whole = sample(path, method, 200, {}) as { merge_base_commit: object };
        const merge_base_commit = { ...whole.merge_base_commit, sha: this.mergeBase };
        return { status: 200, body: { ...whole, merge_base_commit } };
      }
      default: {
        const workflows = this.workflows.get(`${parameters.owner}/${parameters.repo}`) ?? [];
        return actionsAnswer(matched, url, workflows, this.storageUrl) ?? MISSING;
      }
    }
  }

  #comment({ method, parameters, path }: Matched, body: Record<string, unknown>): Answer {
    const id = Number(parameters.comment_id);
    const home = this.issues.find(({ comments }) => comments.some((one) => one.id === id));
    const comment = home?.comments.find((one) => one.id === id);
    if (home === undefined || comment === undefined) return MISSING;
    if (method === 'DELETE') {
      home.comments.splice(home.comments.indexOf(comment), 1);
      return { status: 204 };
    }
    comment.body = String(body.body);
    return { status: 200, body: sample(path, method, 200, commentFields(comment)) };
  }

  #send(
    response: ServerResponse,
    status: number,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): void {
    const type = { 'content-type': 'application/json; charset=utf-8' };
    response.writeHead(status, { ...type, ...headers }).end(body === undefined ? undefined : JSON.stringify(body));
  }
}
