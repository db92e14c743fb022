// `baseline: last` of the built action: which report is taken, whose is not, and what is said where there is none. The verdict stands.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pullRequestEvent, warnings } from '../github/publishing.ts';
import type { Step } from '../runner.ts';
import { type Inputs, LastScene, THIS_RUN } from './last-scene.ts';
import { zip } from './zip.ts';

let scene: LastScene;

beforeAll(async () => {
  scene = await LastScene.start();
});
afterAll(() => scene.stop());
beforeEach(() => scene.reset());

/** The run passes whatever becomes of the baseline, and nothing is shown to whom it is not meant for. */
async function today(inputs: Inputs = {}, rest = {}): Promise<Step> {
  const step = await scene.today(inputs, rest);
  expect(step.code).toBe(0);
  expect(step.outputs.result).toBe('pass');
  expect(scene.storage.problems).toEqual([]);
  expect(step.stdout).not.toContain('aSignature');
  return step;
}

/** One warning, with these words, and nothing that a comparison would be. */
async function none(words: string, inputs: Inputs = {}, rest = {}): Promise<Step> {
  const step = await today(inputs, rest);
  expect(step.outputs.drift).toBe('');
  expect(warnings(step)).toHaveLength(1);
  expect(step.annotations[0]?.properties.title).toBe('port-policy: no baseline');
  const [said = ''] = warnings(step);
  expect(said.replaceAll("'", '')).toContain(words);
  expect(said).toMatch(/^No baseline, so nothing says what changed: /);
  return step;
}

/** That one is taken. */
async function taken(run: number, inputs: Inputs = {}, rest = {}): Promise<Step> {
  const step = await today(inputs, rest);
  expect(warnings(step)).toEqual([]);
  expect(step.outputs.drift).toBe('1');
  expect(step.stdout).toContain(
    `Baseline: the report of https://github.com/runs/${run}, which began at 2026-01-02 03:04 UTC`,
  );
  return step;
}

describe('the report that is taken', () => {
  it('is that of the run before, and three questions and a download find it', async () => {
    await scene.night(900);
    await scene.night(800);
    const step = await taken(900);
    expect(step.summary).toContain('Since 2026-01-02 03:04 UTC: 1 violation fixed');
    const actions = '/repos/example/infrastructure/actions';
    expect(scene.github.requests).toEqual([
      `GET ${actions}/runs/${THIS_RUN}?exclude_pull_requests=true`,
      `GET ${actions}/workflows/77/runs?branch=main&status=completed&exclude_pull_requests=true&per_page=50&page=1`,
      `GET ${actions}/runs/900/artifacts?per_page=100`,
      `GET ${actions}/artifacts/1/zip`,
    ]);
    expect(scene.storage.asked).toEqual([1]);
  });

  it('is that of the same call where a workflow calls the nightly of port-policy twice: the jobs have one id', async () => {
    const env = {
      GITHUB_JOB: 'audit',
      GITHUB_WORKFLOW_REF: 'example/infrastructure/.github/workflows/exposure.yml@refs/heads/main',
    };
    const [ours, others] = ['port-policy-report-internet', 'port-policy-report-vpc'].map((matrix) => ({ matrix }));
    const artifacts = [];
    for (const inputs of [others, ours]) {
      const content = JSON.stringify(await scene.reportOf(900, { inputs: inputs as Inputs, env }));
      artifacts.push(scene.artifact(zip([{ name: 'report.json', content }]), inputs?.matrix));
    }
    scene.workflow.runs.push(scene.run(900, 24, { artifacts }));
    await taken(900, ours, { env });
    scene.workflow.runs.pop();
    scene.workflow.runs.push(scene.run(900, 24, { artifacts: artifacts.slice(0, 1) }));
    await none('in none of them is a report.json of the same workflow, job, matrix', ours, { env });
  });

  it('is that of the base branch for a pull request', async () => {
    await scene.night(900, { head_branch: 'feature' });
    await scene.night(800);
    await taken(800, {}, { event: pullRequestEvent(7), env: { GITHUB_REF: 'refs/pull/7/merge' } });
  });

  it('is that of the default branch for a tag', async () => {
    await scene.night(900);
    const event = { repository: { full_name: 'example/infrastructure', default_branch: 'main' } };
    await taken(900, {}, { event, env: { GITHUB_REF: 'refs/tags/v1' } });
  });

  it('is of a run that failed as well: it found a violation', async () => {
    await scene.night(900, { conclusion: 'failure' });
    await taken(900);
  });

  it('lies in any folder of the artifact, beside anything, or is the artifact itself', async () => {
    const content = JSON.stringify(await scene.reportOf(900));
    await scene.night(900, {
      entries: [
        { name: 'a/b/report.json', content },
        { name: 'report.html', content: 'x' },
      ],
    });
    await taken(900);
    scene.reset();
    const artifacts = [scene.artifact(Buffer.from(content), 'report.json')];
    await scene.night(900, { artifacts });
    await taken(900);
  });

  it('is the older one where the newer is not complete, and that is said', async () => {
    const { verdicts } = await scene.reportOf(0);
    const stopped = verdicts.map((one) => ({ ...one, cause: 'cancelled' as const }));
    await scene.night(950, { report: { verdicts: stopped }, conclusion: 'cancelled' });
    await scene.night(900, {
      report: { warnings: ['Only a part of the policy was checked: x. The result says nothing about the rest.'] },
    });
    await scene.night(850, { expired: true });
    await scene.night(800, { artifacts: [] });
    await scene.night(750, { conclusion: 'skipped', artifacts: [] });
    await scene.night(700);
    const step = await taken(700);
    expect(step.stdout).toContain('4 newer runs have no complete report of this job');
  });

  it('of several attempts of one run it is the last', async () => {
    const of = async (startedAt: string) =>
      zip([{ name: 'report.json', content: JSON.stringify({ ...(await scene.reportOf(900)), startedAt }) }]);
    const artifacts = [
      scene.artifact(await of('2026-01-02T01:04:05.000Z'), 'exposure-1', { created_at: '2026-01-02T01:10:00Z' }),
      scene.artifact(await of('2026-01-02T03:04:05.000Z'), 'exposure-2', { created_at: '2026-01-02T03:10:00Z' }),
    ];
    await scene.night(900, { artifacts });
    await taken(900);
  });

  it('is looked for on several pages', async () => {
    for (let id = 899; id > 780; id--) await scene.night(id, { event: 'pull_request' });
    await scene.night(700);
    await taken(700);
    expect(scene.github.requests.filter((line) => line.includes('page=3'))).toHaveLength(1);
  });

  it('was made before reports said of which job they are', async () => {
    const { run } = await scene.reportOf(900);
    await scene.night(900, { report: { run: { ...run, audit: undefined } } });
    await taken(900);
  });

  it('was told something else: another host in a variable is no other audit', async () => {
    const { run } = await scene.reportOf(900);
    const audit = `${run.audit?.split('-')[0]}-${'0'.repeat(12)}`;
    await scene.night(900, { report: { run: { ...run, audit } } });
    await taken(900);
  });

  it('is found by a name that a workspace has too, and a file of that name is `./last`', async () => {
    await scene.night(900);
    scene.workspace.write('last', JSON.stringify(await scene.reportOf(1)));
    const step = await taken(900);
    expect(step.stdout).toContain('To name the file `last` of the workspace, write `./last`.');
    scene.github.requests.length = 0;
    expect((await today({ baseline: './last' })).outputs.drift).toBe('1');
    expect(scene.github.requests).toEqual([]);
  });
});

describe('whose report is never taken', () => {
  const STRANGERS = 'none counts. Reports of a fork, of a pull request and of workflow_run are not used';

  it.each(['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'repository_dispatch', 'x'])(
    'one of a run that %s started',
    async (event) => {
      await scene.night(900, { event });
      await none(STRANGERS);
      expect(scene.storage.asked).toEqual([]);
    },
  );

  it('one of a fork, whose branch has the same name', async () => {
    await scene.night(900, { head: 'stranger/infrastructure', event: 'push' });
    await none(STRANGERS);
    expect(scene.storage.asked).toEqual([]);
  });

  it('one of another branch', async () => {
    await scene.night(900, { head_branch: 'feature' });
    await none('GitHub lists no earlier run of this workflow on the branch main');
  });

  const OTHERS =
    'in none of them is a report.json of the same workflow, job, matrix, step, vantage, shard and policies';

  it.each([
    ['another job', {}, { GITHUB_JOB: 'other' }],
    ['another step', {}, { GITHUB_ACTION: 'second' }],
    [
      'another workflow',
      {},
      { GITHUB_WORKFLOW_REF: 'example/infrastructure/.github/workflows/other.yml@refs/heads/main' },
    ],
    ['another place in the matrix', { matrix: '{"os":"x"}' }, {}],
    ['another policy', { policy: 'other.yml' }, {}],
  ])('one of %s', async (_, inputs, env) => {
    await scene.night(900, { report: await scene.reportOf(900, { inputs, env }) });
    await none(OTHERS);
  });

  it.each([
    ['another vantage', { vantage: 'vpc' }],
    [
      'a shard',
      {
        shard: {
          index: 1,
          of: 2,
          planned: { count: 1, digest: '0'.repeat(64) },
          taken: { count: 1, digest: '0'.repeat(64) },
        },
      },
    ],
    ['a merge', { vantages: [] }],
  ])('one of %s, of which an old version does not say more', async (what, report) => {
    const { run } = await scene.reportOf(900);
    const old = what === 'another vantage' ? { run: { ...run, audit: undefined } } : {};
    await scene.night(900, { report: { ...report, ...old } });
    await none(OTHERS);
  });

  it('one that a run has uploaded for another', async () => {
    await scene.night(900, { report: await scene.reportOf(400) });
    await none(OTHERS);
  });

  it('of two of which nobody knows which is meant', async () => {
    const report = await scene.reportOf(900);
    const told = (instance: string) => {
      const audit = `${report.run.audit?.split('-')[0]}-${instance.repeat(12)}`;
      return { name: `${instance}/report.json`, content: JSON.stringify({ ...report, run: { ...report.run, audit } }) };
    };
    await scene.night(900, { entries: [told('1'), told('2')] });
    await none('has several reports of this job, and nothing says which one is meant');
    scene.reset();
    const own = { name: '3/report.json', content: JSON.stringify(report) };
    await scene.night(900, { entries: [told('1'), own, told('2')] });
    await taken(900);
  });
});

it('each job of a matrix is compared with its own', async () => {
  const matrix = (shard: number) => JSON.stringify({ shard });
  const artifacts = [];
  for (const shard of [1, 2, 3]) {
    const report = await scene.reportOf(900, { inputs: { matrix: matrix(shard) } });
    const content = JSON.stringify({ ...report, startedAt: `2026-01-0${shard}T03:04:05.000Z` });
    artifacts.push(scene.artifact(zip([{ name: 'report.json', content }]), `exposure-${shard}`));
  }
  await scene.night(900, { artifacts });
  for (const shard of [1, 2, 3]) {
    const step = await today({ matrix: matrix(shard) });
    expect(step.outputs.drift).toBe('1');
    expect(step.stdout).toContain(`which began at 2026-01-0${shard} 03:04 UTC`);
  }
});
