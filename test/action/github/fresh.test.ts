// `command: fresh` against a GitHub of the tests: states, runs, pages, and everything that keeps it from an answer.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../cli/temporary-folder.ts';
import type { Step } from '../runner.ts';
import type { FakeRun, FakeWorkflow } from './fake-actions.ts';
import { FakeGitHub, TOKEN } from './fake-github.ts';
import { type PublishedRun, published, warnings } from './publishing.ts';

const HOUR = 3_600_000;
let github: FakeGitHub;
let workspace: TemporaryFolder;
let nightly: FakeWorkflow;
let nextRun = 1;

beforeAll(() => {
  workspace = temporaryFolder();
});
afterAll(() => workspace.remove());
beforeEach(async () => {
  github = new FakeGitHub();
  await github.listen();
  nightly = { id: 77, file: 'nightly.yml', state: 'active', runs: [] };
  github.workflows.set('example/infrastructure', [nightly]);
});
afterEach(async () => {
  await github.close();
  expect(github.problems).toEqual([]);
});

function run(hoursAgo: number, conclusion: string | null, more: Partial<FakeRun> = {}): FakeRun {
  const created_at = new Date(Date.now() - hoursAgo * HOUR).toISOString();
  const status = conclusion === null ? 'in_progress' : 'completed';
  return { id: nextRun++, event: 'schedule', status, conclusion, created_at, run_started_at: created_at, ...more };
}

function fresh(inputs: Readonly<Record<string, string>> = {}, more: PublishedRun = {}): Promise<Step> {
  return published(github, workspace, { ...more, inputs: { command: 'fresh', workflow: 'nightly.yml', ...inputs } });
}

/** All annotations, without the marks that stand around code. */
function said({ annotations }: Step): string {
  return annotations
    .map(({ message }) => message)
    .join('\n')
    .replaceAll("'", '');
}

/** What it must be wherever it is not known that the audit is fresh. */
async function notFresh(step: Step | Promise<Step>, words: string): Promise<Step> {
  const done = await step;
  expect(done.code).toBe(3);
  expect(done.outputs).toEqual({ result: 'inconclusive' });
  expect(said(done)).toContain(words);
  expect(done.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  expect(done.summary).toMatch(/^## ⚠️ /);
  expect(done.stdout).toContain('NOT FRESH');
  return done;
}

describe('fresh', () => {
  it.each(['success', 'failure'])('where a scheduled run of last night ended with %s', async (conclusion) => {
    nightly.runs = [run(9, conclusion)];
    const step = await fresh();
    expect({ code: step.code, outputs: step.outputs, annotations: step.annotations }).toEqual({
      code: 0,
      outputs: { result: 'pass' },
      annotations: [],
    });
    expect(step.summary).toContain(`began 9 h ago`);
    expect(step.summary).toContain(`ended with ${conclusion}`);
    expect(step.summary).toMatch(/^## ✅ /);
    expect(step.stdout).toContain('fresh      ');
  });

  it('asks for no more than the workflow and the first page of its scheduled runs', async () => {
    nightly.runs = Array.from({ length: 250 }, (_, night) => run(9 + 24 * night, 'success'));
    expect((await fresh()).code).toBe(0);
    const path = '/repos/example/infrastructure/actions/workflows/nightly.yml';
    expect(github.requests).toEqual([
      `GET ${path}`,
      `GET ${path}/runs?event=schedule&status=completed&per_page=100&page=1`,
    ]);
  });

  it.each([
    ['77', '/77'],
    ['.github/workflows/nightly.yml', '/nightly.yml'],
    ['example/infrastructure/.github/workflows/nightly.yml@refs/heads/main', '/nightly.yml'],
  ])('named as %s', async (workflow, end) => {
    nightly.runs = [run(9, 'success')];
    expect((await fresh({ workflow })).code).toBe(0);
    expect(github.requests[0]).toMatch(new RegExp(`${end}$`));
  });

  it('reads on where a whole page has no complete run', async () => {
    nightly.runs = [...Array.from({ length: 130 }, () => run(2, 'cancelled')), run(20, 'failure')];
    const step = await fresh();
    expect(step.code).toBe(0);
    expect(github.requests.map((request) => request.replace(/.*actions/, '').replace(/\?.*page=/, ' '))).toEqual([
      '/workflows/nightly.yml',
      '/workflows/nightly.yml/runs 1',
      '/workflows/nightly.yml/runs 2',
      expect.stringMatching(/^\/runs\/\d+\/jobs 100$/),
    ]);
  });

  it('by the last attempt of a run that was started again', async () => {
    const { created_at } = run(100, null);
    nightly.runs = [run(2, 'success', { created_at })];
    expect((await fresh()).code).toBe(0);
  });

  it('a server that does not tell when the attempt began tells when the run was made', async () => {
    const { run_started_at: _, ...old } = run(30, 'success');
    nightly.runs = [old];
    expect((await fresh()).code).toBe(0);
    expect((await fresh({ 'max-age': '24h' })).code).toBe(3);
  });

  it('of several workflows all must be, in other repositories too', async () => {
    nightly.runs = [run(9, 'success')];
    const other: FakeWorkflow = { id: 5, file: 'audit.yaml', state: 'active', runs: [run(4, 'failure')] };
    github.workflows.set('example/other', [other]);
    const workflow = 'nightly.yml\nexample/other/audit.yaml';
    expect((await fresh({ workflow })).code).toBe(0);
    other.state = 'disabled_inactivity';
    const step = await notFresh(fresh({ workflow }), 'gh workflow enable audit.yaml --repo example/other');
    expect(warnings(step)).toHaveLength(1);
    expect(step.summary).toContain('1 of 2');
  });
});

describe('not fresh', () => {
  it('a run that is too old, and how old it is', async () => {
    nightly.runs = [run(37, 'success')];
    const step = await notFresh(fresh(), 'began 37 h ago');
    expect(said(step)).toContain('36 h is the most that is allowed');
    expect((await fresh({ 'max-age': '38h' })).code).toBe(0);
  });

  it.each([
    ['disabled_inactivity', 'nothing happened in its repository for 60 days'],
    ['disabled_manually', 'Somebody has switched nightly.yml off'],
    ['disabled_fork', 'its repository is a fork'],
  ])('%s, however young the last run is, with the command that helps', async (state, words) => {
    nightly.state = state;
    nightly.runs = [run(1, 'success')];
    const step = await notFresh(fresh(), words);
    expect(said(step)).toContain('gh workflow enable nightly.yml');
    expect(said(step)).toContain(`(${state})`);
  });

  it('a workflow that is switched off, although its runs cannot be listed', async () => {
    nightly.state = 'disabled_inactivity';
    github.fail(/\/runs\?/, { status: 403, message: 'Resource not accessible by integration' });
    await notFresh(fresh(), 'gh workflow enable nightly.yml');
  });

  it('a workflow that was deleted', async () => {
    nightly.state = 'deleted';
    await notFresh(fresh(), 'was deleted');
  });

  it('no runs at all', async () => {
    await notFresh(fresh(), 'No scheduled run of nightly.yml has gone to its end');
  });

  it('no run but those that somebody started by hand, or that are not over', async () => {
    nightly.runs = [
      run(1, null),
      run(2, 'success', { event: 'workflow_dispatch' }),
      run(3, 'success', { event: 'push' }),
    ];
    await notFresh(fresh(), 'No scheduled run');
  });

  it.each(['cancelled', 'skipped', 'timed_out', 'startup_failure', 'action_required', 'neutral', 'stale'])(
    'a run that ended with %s',
    async (conclusion) => {
      nightly.runs = [run(5, conclusion), run(50, 'success')];
      const step = await notFresh(fresh(), 'began 50 h ago');
      expect(said(step)).toContain(`One later run was not complete (${conclusion})`);
    },
  );

  describe('a run of which no runner took a job, which GitHub ends as a failure after a day', () => {
    const waiting = { jobs: [{ runner_id: 0 }, { runner_id: null }] };

    it('is not one, however many there are', async () => {
      nightly.runs = [run(1, null), run(25, 'failure', waiting), run(49, 'failure', waiting), run(73, 'success')];
      const step = await notFresh(fresh(), 'began 3 days 1 h ago');
      expect(said(step)).toContain('2 later runs were not complete (no runner took a job)');
    });

    it('nor is one that has no job at all', async () => {
      nightly.runs = [run(25, 'failure', { jobs: [] })];
      const step = await notFresh(fresh(), 'No scheduled run of nightly.yml has gone to its end');
      expect(said(step)).toContain('no runner took a job');
    });

    it('and one with a job that did begin is', async () => {
      nightly.runs = [run(25, 'failure', { jobs: [{ runner_id: 0 }, { runner_id: 21 }] })];
      expect((await fresh()).code).toBe(0);
    });

    it('where its jobs cannot be listed, it is not known', async () => {
      nightly.runs = [run(25, 'failure', waiting)];
      github.fail(/\/jobs\?/, { status: 502 });
      expect(said(await notFresh(fresh(), 'is not known'))).toContain('cannot list the jobs of the run');
    });
  });

  it('a run in the future', async () => {
    nightly.runs = [run(-3, 'success')];
    await notFresh(fresh(), 'so its age is not known');
  });

  it('reads no more than the 1,000 runs that GitHub shows', async () => {
    nightly.runs = [...Array.from({ length: 1100 }, () => run(2, 'cancelled')), run(5, 'success')];
    await notFresh(fresh(), 'No scheduled run of nightly.yml has gone to its end');
    expect(github.requests).toHaveLength(11);
  });

  it('404', async () => {
    const step = await notFresh(
      fresh({ workflow: 'nigthly.yml' }),
      'GitHub shows no workflow nigthly.yml to this token',
    );
    expect(said(step)).toContain('actions: read');
  });
});

describe('not known, and never a pass', () => {
  const WORKFLOW = /workflows\/nightly\.yml$/;
  it.each([
    [
      '403 of the workflow',
      WORKFLOW,
      { status: 403, message: 'Resource not accessible by integration' },
      'actions: read',
    ],
    [
      '403 of the runs',
      /\/runs\?/,
      { status: 403, message: 'Resource not accessible by integration' },
      'actions: read',
    ],
    ['a rate limit', WORKFLOW, { status: 403, message: 'API rate limit exceeded' }, 'GitHub asks to wait longer'],
    ['429', /\/runs\?/, { status: 429, headers: { 'retry-after': '3600' } }, 'GitHub asks to wait longer'],
    ['500 of the runs', /\/runs\?/, { status: 500 }, 'cannot list the runs of the workflow nightly.yml: 500'],
    ['401', WORKFLOW, { status: 401 }, 'GitHub does not accept the token'],
    ['a broken connection', WORKFLOW, { reset: 'before' }, 'GitHub could not be reached'],
    ['410 of the runs', /\/runs\?/, { status: 410 }, '(410: Planted'],
    [
      'a secondary rate limit',
      /\/runs\?/,
      { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '3600' } },
      'GitHub asks to wait longer',
    ],
    ['an answer that is cut off', /\/runs\?/, { reset: 'after' }, 'GitHub could not be reached'],
    ['a page in place of the workflow', WORKFLOW, { html: '<html>Sign in' }, 'the answer of GitHub is not a workflow'],
    [
      'a page in place of the runs',
      /\/runs\?/,
      { html: '<html>Sign in' },
      'the answer of GitHub is not a list of runs',
    ],
    [
      'a redirect to another server',
      WORKFLOW,
      { location: 'https://example.com/' },
      'leads to another server, example.com, and the token is not sent there',
    ],
  ] as const)('%s', async (_, when, fault, words) => {
    nightly.runs = [run(1, 'success')];
    github.fail(when, fault);
    const step = await notFresh(fresh(), words);
    expect(said(step)).toContain('is not known');
  });

  it('a second page that cannot be read', async () => {
    nightly.runs = [...Array.from({ length: 130 }, () => run(2, 'cancelled')), run(20, 'failure')];
    github.fail(/page=2/, { status: 502 });
    await notFresh(fresh(), '502');
  });

  it('no network', async () => {
    const env = { GITHUB_API_URL: 'http://127.0.0.1:9' };
    await notFresh(fresh({}, { env }), 'GitHub could not be reached');
  });

  it('no token', async () => {
    await notFresh(fresh({ token: '' }), 'the input token is empty');
    expect(github.requests).toEqual([]);
  });

  it('no repository', async () => {
    await notFresh(fresh({}, { env: { GITHUB_REPOSITORY: undefined } }), 'the repository of this run is not known');
  });
});

describe('a workflow that calls the nightly of port-policy', () => {
  it('is asked for by its own file: runs and schedule are its own, whatever its job calls', async () => {
    const caller: FakeWorkflow = { id: 9, file: 'exposure.yml', state: 'active', runs: [run(9, 'failure')] };
    github.workflows.set('example/infrastructure', [caller]);
    expect((await fresh({ workflow: 'exposure.yml' })).code).toBe(0);
    caller.runs = [run(1, null), run(38, 'success')];
    await notFresh(fresh({ workflow: 'exposure.yml' }), 'began 38 h ago');
  });

  it('the called file never ran by a schedule', async () => {
    const called: FakeWorkflow = { id: 5, file: 'nightly-audit.yml', state: 'active', runs: [] };
    github.workflows.set('port-policy/port-policy', [called]);
    const workflow = 'port-policy/port-policy/nightly-audit.yml';
    await notFresh(fresh({ workflow }), 'check that the file has schedule on the default branch');
  });
});

describe('fail-on', () => {
  it.each(['violation', 'never'])('%s: the step passes, and the result stays', async (failOn) => {
    const step = await fresh({ 'fail-on': failOn });
    expect({ code: step.code, outputs: step.outputs }).toEqual({ code: 0, outputs: { result: 'inconclusive' } });
    expect(warnings(step)).toHaveLength(1);
    expect(step.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('unusable', () => {
  it.each([
    [{ workflow: '' }, 'needs the input workflow'],
    [{ workflow: 'Nightly audit' }, 'it must be the file of a workflow (nightly.yml)'],
    [{ workflow: '../../../user' }, 'it must be the file of a workflow'],
    [{ workflow: 'a/b/c/d.yml' }, 'it must be the file of a workflow'],
    [{ workflow: Array.from({ length: 51 }, (_, i) => `${i}.yml`).join('\n') }, 'the limit is 50'],
    [{ 'max-age': 'soon' }, 'input max-age: soon is not a duration'],
    [{ 'fail-on': 'always' }, 'input fail-on is always'],
  ])('%j', async (inputs, words) => {
    const step = await fresh(inputs);
    expect({ code: step.code, outputs: step.outputs, summary: step.summary }).toEqual({
      code: 2,
      outputs: {},
      summary: '',
    });
    expect(said(step)).toContain(words);
    expect(github.requests).toEqual([]);
  });
});

describe('what it is told for nothing', () => {
  it('inputs of a check', async () => {
    nightly.runs = [run(9, 'success')];
    const step = await fresh({ vantage: 'internet', policy: 'x.yml', issue: 'on-failure' });
    expect(step.code).toBe(0);
    expect(warnings(step)).toHaveLength(1);
    expect(said(step)).toBe(
      'command: fresh reads no policy and probes nothing, so it does not use policy, vantage and issue. Remove what it does not use.',
    );
  });

  it('its own inputs, at a check', async () => {
    workspace.write('port-policy.yml', 'version: 1\nhosts: [{ host: 127.0.0.1, blocked: 1 }]\n');
    const step = await fresh({ command: 'lint', policy: 'port-policy.yml', 'max-age': '1h' });
    expect(step.code).toBe(0);
    expect(said(step)).toContain('workflow is an input of command: fresh, and this step is command: lint');
    expect(said(step)).toContain('max-age is an input of command: fresh');
  });

  it('itself', async () => {
    nightly.runs = [run(9, 'success')];
    const env = { GITHUB_WORKFLOW_REF: 'example/infrastructure/.github/workflows/nightly.yml@refs/heads/main' };
    expect(said(await fresh({}, { env }))).toContain('nightly.yml asks about itself');
  });
});

it('leaves the reports of an earlier step alone, and needs no policy', async () => {
  workspace.write('port-policy-report/report.json', '{}');
  nightly.runs = [run(9, 'success')];
  expect((await fresh()).code).toBe(0);
  const { existsSync } = await import('node:fs');
  expect(existsSync(`${workspace.path}/port-policy-report/report.json`)).toBe(true);
});

it('with annotations and summary off it is said in the log alone', async () => {
  const step = await fresh({ annotations: 'false', summary: 'false' });
  expect(step.code).toBe(3);
  expect(step.summary).toBe('');
  expect(warnings(step)).toEqual([]);
  expect(step.stdout).toContain('NOT FRESH');
});

it('prints no token, whatever quotes it', async () => {
  github.fail(/workflows/, { status: 500, message: `bad ${TOKEN}` });
  await notFresh(fresh(), '***');
});
