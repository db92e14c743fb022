// Made-up and mutated events, variables and inputs of the action, tried in this process: no exception, no secret printed, no port
// asked, none but the documented exit codes, and nothing is taken for the repository's own that does not say so.
import { Socket } from 'node:net';
import { join } from 'node:path';
import { noIssueBecause, pullRequestOf } from '../../src/action/github/pull-request.ts';
import { readWorkflow } from '../../src/action/read-workflow.ts';
import { runAction } from '../../src/action/run-action.ts';
import type { Toolkit } from '../../src/action/toolkit.ts';
import {
  isFromFork,
  policyUrl,
  runIdentity,
  serverAsControl,
  type WorkflowContext,
} from '../../src/action/workflow-run.ts';
import { type TemporaryFolder, temporaryFolder } from '../cli/temporary-folder.ts';
import { HOSTILE_PIECES } from '../report/samples/sample-report.ts';
import { type DrawnMerge, drawMerge } from './fuzz-merge.ts';

export interface FuzzOptions {
  readonly seed: number;
  readonly count: number;
  /** Longer than this, in milliseconds, is a hang. */
  readonly budgetMs: number;
}

export interface FuzzFailure {
  readonly index: number;
  readonly what: string;
  readonly event: string;
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface FuzzTally {
  readonly failures: FuzzFailure[];
  /** Of the runs, by exit code, those of merges apart; `event`: of those of which the event alone was looked at. */
  readonly ends: Record<string, number>;
  slowestMs: number;
}

/** mulberry32: small, and the same everywhere. */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  below(most: number): number {
    return Math.floor(this.next() * most);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

const REPOSITORY = { id: 1, full_name: 'example/infrastructure', default_branch: 'main' };
const STRANGER = { id: 2, full_name: 'stranger/infrastructure' };
const pull = (repo: unknown) => ({
  number: 7,
  head: { sha: 'a', repo },
  base: { sha: 'b', ref: 'main', repo: REPOSITORY },
});

const EVENTS: readonly (readonly [name: string, payload: object])[] = [
  ['push', { ref: 'refs/heads/main', repository: REPOSITORY, head_commit: { id: 'a' } }],
  ['schedule', { schedule: '17 3 * * *', repository: REPOSITORY }],
  ['workflow_dispatch', { inputs: { a: 'b' }, repository: REPOSITORY }],
  ['merge_group', { merge_group: { head_sha: 'a' }, repository: REPOSITORY }],
  ['pull_request', { action: 'opened', repository: REPOSITORY, pull_request: pull(REPOSITORY) }],
  ['pull_request', { action: 'opened', repository: REPOSITORY, pull_request: pull(STRANGER) }],
  ['pull_request_target', { repository: REPOSITORY, pull_request: pull(null) }],
  ['issue_comment', { repository: REPOSITORY, issue: { number: 7, pull_request: { url: 'x' } }, comment: {} }],
  ['issue_comment', { repository: REPOSITORY, issue: { number: 7 }, comment: {} }],
  ['workflow_run', { repository: REPOSITORY, workflow_run: { head_repository: STRANGER } }],
  ['workflow_run', { repository: REPOSITORY, workflow_run: { head_repository: REPOSITORY } }],
  ['check_suite', { repository: REPOSITORY, check_suite: { head_branch: null } }],
  ['check_run', { repository: REPOSITORY, check_run: { check_suite: {} } }],
  ['repository_dispatch', { repository: REPOSITORY, client_payload: { sha: 'a' } }],
  [
    'deployment_status',
    { repository: REPOSITORY, deployment: { ref: 'a' }, deployment_status: {}, workflow_run: null },
  ],
  ['status', { repository: REPOSITORY, sha: 'a' }],
];

const ODD_VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 1e308, '', '7', [], {}, [[]], '__proto__', { full_name: 'example/infrastructure' }],
  ...HOSTILE_PIECES,
  'x'.repeat(10_000),
  { toString: 1, valueOf: null },
];
const ODD_KEYS = ['__proto__', 'constructor', 'pull_request', 'workflow_run', 'issue', 'deployment', 'full_name', ''];

function mutated(dice: Dice, value: unknown): unknown {
  if (dice.chance(0.1)) return dice.of(ODD_VALUES);
  if (Array.isArray(value)) return value.map((one) => mutated(dice, one));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(() => !dice.chance(0.08));
  const changed = entries.map(([key, one]) => [key, dice.chance(0.5) ? mutated(dice, one) : one] as const);
  const more = dice.chance(0.1) ? [[dice.of(ODD_KEYS), dice.of(ODD_VALUES)] as const] : [];
  return Object.fromEntries([...changed, ...more]);
}

/** The bytes of an event file. */
function eventBytes(dice: Dice, payload: object): Buffer {
  const text = JSON.stringify(dice.chance(0.6) ? mutated(dice, payload) : payload);
  if (dice.chance(0.8)) return Buffer.from(text);
  const bytes = Buffer.from(text);
  return dice.of([
    () => Buffer.alloc(0),
    () => Buffer.from(dice.of(['null', '[]', '"x"', '7', '{', '{}', ' ', 'undefined'])),
    () => bytes.subarray(0, dice.below(bytes.length)),
    () => Buffer.from(`\ufeff${text}`),
    () => Buffer.from(text, 'utf16le'),
    () => Buffer.from(`${'['.repeat(20_000)}`),
    () => Buffer.from(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`),
    () => {
      bytes[dice.below(bytes.length)] = dice.below(256);
      return bytes;
    },
  ])();
}

const POOLS: Readonly<Record<string, readonly string[]>> = {
  command: ['check', 'check', 'check', 'lint', 'CHECK', 'merge', 'x'],
  policy: [
    'good.yml',
    'good.yml',
    'bad.yml',
    'nowhere.yml',
    '.',
    'good.yml\nbad.yml',
    'latin.yml',
    '/dev/null',
    'good.yml/x',
  ],
  hosts: ['127.0.0.1', '127.0.0.1, ::1', '203.0.113.0/24', 'x y', '*.example.com', '${X}'],
  open: ['443', 'https', '0', '1-65535', 'all', 'x', '53/udp, 53/tcp'],
  blocked: ['22', 'top-1000', '-', '"', '{}'],
  vantage: ['internet', 'constructor'],
  variables: ['X=1', 'X', '=', 'X=1\nX=2', '__proto__=1'],
  scope: ['127.0.0.1', '127.0.0.0/8', '0.0.0.0/0', 'x', '*', '::/0'],
  only: ['127.0.0.1', '127.0.0.1:443', ':', 'x:y'],
  'fail-on': ['inconclusive', 'violation', 'never', 'NEVER', 'x'],
  wait: ['1s', '2', '0s', '-1s', '99999999h'],
  baseline: ['nowhere.json', 'good.yml', '.', 'broken.json', '/dev/zero', 'last', './last', 'LAST'],
  // None outside of the workspace: what is there is removed.
  'report-dir': ['out', 'a/b', 'good.yml/below', '.', 'x'.repeat(300)],
  summary: ['true', 'false', 'x'],
  annotations: ['true', 'no', '0'],
  'comment-in-pr': ['never', 'always', 'on-failure', 'x'],
  issue: ['never', 'on-failure', 'x'],
  'issue-labels': ['exposure', 'a, b\nc', ',', '@x', 'x'.repeat(51), Array.from({ length: 30 }, (_, i) => i).join()],
  'issue-assignees': ['octocat', '@octocat', 'octocat, hubot', 'corp/team', 'a b', '\u0000', 'x'.repeat(200)],
  token: ['ghs_aTokenThatNobodyMayPrint', 'ghs_aTokenThat\nNobodyMayPrint', 'ghs_é-token-of-nobody'],
  matrix: ['null', '{"os":"x"}', '{'],
};
const HOSTILE_FREE = new Set(['report-dir', 'policy', 'baseline', 'token']);

function inputsOf(dice: Dice): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const [name, pool] of Object.entries(POOLS)) {
    const share = name === 'policy' ? 0.95 : name === 'hosts' || name === 'open' || name === 'blocked' ? 0.03 : 0.1;
    if (!dice.chance(share)) continue;
    inputs[name] = dice.chance(0.1) && !HOSTILE_FREE.has(name) ? dice.of(HOSTILE_PIECES) : dice.of(pool);
  }
  return inputs;
}

/** Of so many runs it is a merge, of reports that are drawn as well. */
const MERGES = 0.1;

/** What a merge cannot use is there as well, now and then. */
function mergeInputsOf(dice: Dice, { inputs }: DrawnMerge): Record<string, string> {
  const others = Object.entries(inputsOf(dice)).filter(([name]) => !OF_CHECK.has(name) || dice.chance(0.02));
  return { ...Object.fromEntries(others), ...inputs, command: 'merge' };
}

const OF_CHECK = new Set([
  ...['policy', 'hosts', 'open', 'blocked', 'vantage', 'variables', 'scope', 'only', 'wait', 'command'],
]);

function envOf(dice: Dice, name: string): Record<string, string> {
  const env: Record<string, string> = {
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: 'example/infrastructure',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567',
    GITHUB_RUN_ID: '42',
  };
  const names = [
    ...Object.keys(env),
    'GITHUB_SERVER_URL',
    'GITHUB_API_URL',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_WORKFLOW_REF',
  ];
  while (dice.chance(0.3)) env[dice.of(names)] = dice.of(['', 'x', '-1', 'push', ...HOSTILE_PIECES]);
  return env;
}

/** Whether an event says of itself that its code is the repository's: a second opinion, the other way round. */
function saysOwn(text: string, env: Readonly<Record<string, string>>): boolean {
  let payload: Record<string, unknown>;
  try {
    payload = JSON.parse(text.replace(/^\ufeff/, '')) as Record<string, unknown>;
  } catch {
    return false;
  }
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return false;
  const get = (...path: string[]) =>
    path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], payload);
  const base =
    typeof get('repository', 'full_name') === 'string' ? get('repository', 'full_name') : env.GITHUB_REPOSITORY;
  if (get('issue', 'pull_request')) return false;
  const head = (...path: string[]) => typeof get(...path) === 'string' && get(...path) === base;
  const deployed = typeof payload.deployment === 'object' && payload.deployment !== null;
  if (deployed)
    return (
      typeof get('workflow_run', 'head_repository', 'full_name') !== 'string' ||
      head('workflow_run', 'head_repository', 'full_name')
    );
  if ('pull_request' in payload && !head('pull_request', 'head', 'repo', 'full_name')) return false;
  if ('workflow_run' in payload && !head('workflow_run', 'head_repository', 'full_name')) return false;
  if ('pull_request' in payload || 'workflow_run' in payload) return true;
  if (['check_run', 'check_suite', 'client_payload'].some((field) => field in payload)) return false;
  return ['', 'push', 'schedule', 'workflow_dispatch', 'merge_group', 'deployment_status', 'issue_comment'].includes(
    env.GITHUB_EVENT_NAME ?? '',
  );
}

const CODES: ReadonlySet<number> = new Set([0, 1, 2, 3]);

/** Tries `count` of them; nothing leaves this process but files of a temporary folder. */
export async function fuzzAction({ seed, count, budgetMs }: FuzzOptions): Promise<FuzzTally> {
  const tally: FuzzTally = { failures: [], ends: {}, slowestMs: 0 };
  const workspace = temporaryFolder();
  workspace.write('good.yml', 'version: 1\nhosts: [{ host: 127.0.0.1, open: 9, blocked: 10-20 }]\n');
  workspace.write('bad.yml', 'version: 1\nhosts: [{ host: 127.0.0.1, opne: 9 }]\n');
  workspace.write('latin.yml', Buffer.from('version: 1 # \xe9\n', 'latin1'));
  workspace.write('broken.json', '{"schemaVersion":1,"verdicts":7}');
  const { connect } = Socket.prototype;
  let connects = 0;
  Socket.prototype.connect = function refused(): Socket {
    connects++;
    throw new Error('the fuzzer has no network');
  } as typeof connect;
  try {
    for (let index = 0; index < count; index++) {
      const dice = new Dice(seed * 1_000_003 + index);
      const [name, payload] = dice.of(EVENTS);
      const bytes = eventBytes(dice, payload);
      const env = envOf(dice, name);
      const merge = dice.chance(MERGES) ? drawMerge(dice, workspace, (value) => mutated(dice, value)) : null;
      const inputs = merge === null ? inputsOf(dice) : mergeInputsOf(dice, merge);
      const fail = (what: string) =>
        tally.failures.push({ index, what, event: bytes.toString('utf8').slice(0, 2000), env, inputs });
      const began = performance.now();
      connects = 0;
      try {
        const end = await tryOne(dice, workspace, { bytes, env, inputs, merge });
        for (const what of end.wrong) fail(what);
        tally.ends[end.code] = (tally.ends[end.code] ?? 0) + 1;
      } catch (error) {
        fail(`threw: ${(error as Error)?.stack ?? error}`);
      }
      if (connects > 0) fail('asked the network');
      const took = performance.now() - began;
      tally.slowestMs = Math.max(tally.slowestMs, took);
      if (took > budgetMs) fail(`took ${Math.round(took)} ms`);
    }
  } finally {
    Socket.prototype.connect = connect;
    workspace.remove();
  }
  return tally;
}

/** One run in so many goes all the way: of the others the event alone is looked at. */
const WHOLE_RUNS = 0.3;

interface Drawn extends Pick<FuzzFailure, 'env' | 'inputs'> {
  readonly bytes: Buffer;
  /** Null for a run that is no merge of drawn reports. */
  readonly merge: DrawnMerge | null;
}

async function tryOne(
  dice: Dice,
  workspace: TemporaryFolder,
  { bytes, env, inputs, merge }: Drawn,
): Promise<{ readonly code: string; readonly wrong: readonly string[] }> {
  const path = dice.chance(0.03) ? join(workspace.path, 'nowhere') : workspace.write('event.json', bytes);
  const workflow = readWorkflow({ ...env, GITHUB_EVENT_PATH: path });
  const wrong = lookedAt(workflow);
  const text = path.endsWith('nowhere') ? '' : bytes.toString('utf8');
  if (!isFromFork(workflow) && !saysOwn(text, env)) wrong.push('is taken for the repository’s own');
  if (merge === null && !dice.chance(WHOLE_RUNS)) return { code: 'event', wrong };
  const printed: string[] = [];
  const outputs = new Map<string, string>();
  const say = (message: unknown) => void printed.push(String(message));
  const summary = {
    addRaw: (one: string) => {
      printed.push(one);
      return summary;
    },
    write: async () => summary,
  };
  const toolkit = {
    getInput: (name: string) => (inputs[name] ?? '').trim(),
    setOutput: (name: string, value: unknown) => {
      if (dice.chance(0.05)) throw new Error('EACCES');
      outputs.set(name, String(value));
    },
    ...{ info: say, warning: say, error: say, summary },
  } as unknown as Toolkit;
  // Stopped from the start: everything is read, planned, judged and written, and no port is asked.
  const run = { workflow, workspace: workspace.path, temp: null, colour: false, signal: AbortSignal.abort() };
  const code = await runAction(toolkit, run);
  if (!CODES.has(code)) wrong.push(`exit code ${code}`);
  const all = printed.join('\n');
  for (const secret of ['aTokenThat', 'NobodyMayPrint', 'token-of-nobody'])
    if (all.includes(secret)) wrong.push('printed the token');
  if (all.includes('internal error')) wrong.push('spoke of an internal error');
  const failOn = (inputs['fail-on'] ?? '').toLowerCase();
  const lenient = failOn === 'violation' || failOn === 'never' || inputs.command?.toLowerCase() === 'lint';
  const result = outputs.get('result');
  if (merge === null) {
    // Nothing was asked, so nothing can hold: neither a pass nor a violation.
    if (result !== undefined && result !== 'inconclusive') wrong.push(`result ${result}`);
    if (code === 1 || (code === 0 && !lenient)) wrong.push(`exit code ${code} of a run that asked nobody`);
  } else {
    // A merge only takes greens away.
    if (result === 'pass' && !merge.mayPass) wrong.push('a merge passes that no report makes pass');
    if (result === 'fail' && !merge.mayFail) wrong.push('a merge finds what no report says');
    if (code === 0 && !lenient && result !== undefined && result !== 'pass') wrong.push(`exit code 0 of ${result}`);
  }
  return { code: merge === null ? String(code) : `merge ${code}`, wrong };
}

/** What else reads an event; none of it may throw. */
function lookedAt(workflow: WorkflowContext): string[] {
  pullRequestOf(workflow);
  noIssueBecause(workflow);
  runIdentity(workflow);
  serverAsControl(workflow);
  policyUrl(workflow, 'a b.yml', 7);
  return [];
}
