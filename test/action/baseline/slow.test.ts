// GitHub and its storage may be slow: everything that is asked for `baseline: last` and for `fresh` ends when its time is over.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { lastReport } from '../../../src/action/baseline/last-report.ts';
import { pastRuns } from '../../../src/action/baseline/past-runs.ts';
import { deadline } from '../../../src/action/github/deadline.ts';
import { octokit } from '../../../src/action/github/octokit.ts';
import { askWorkflow } from '../../../src/action/github/workflow-answer.ts';
import { TOKEN } from '../github/fake-github.ts';
import { LastScene, THIS_RUN } from './last-scene.ts';
import { zip } from './zip.ts';

const TIME_MS = 2_000;
const LATER = { timeout: 5_000 };
const repository = { owner: 'example', repo: 'infrastructure' };
let scene: LastScene;

beforeAll(async () => {
  scene = await LastScene.start();
});
afterAll(() => scene.stop());
beforeEach(() => {
  scene.reset();
  scene.workflow.runs.push(
    scene.run(900, 24, { artifacts: [scene.artifact(zip([{ name: 'report.json', content: '{}' }]))] }),
  );
});

function ask(timeMs = TIME_MS): Promise<unknown> {
  const end = deadline(timeMs, new AbortController().signal);
  const { url } = scene.github;
  const limits = { apiUrl: url, signal: end.signal, mostBytes: 1_000_000 };
  const past = pastRuns(octokit(TOKEN, url, end), repository, limits);
  const own = { audit: '', merged: false, vantage: null, shard: null, policies: [] };
  const wanted = { run: THIS_RUN, branch: 'main', repository: 'example/infrastructure', own, signal: end.signal };
  return end.within(lastReport(past, wanted)).finally(() => end.stop());
}

async function endsInTime(work: Promise<unknown>): Promise<void> {
  const began = performance.now();
  await expect(work).rejects.toThrow('GitHub took longer than 2 s');
  expect(performance.now() - began).toBeLessThan(TIME_MS * 4);
}

it('finds what there is in time', async () => {
  expect(await ask(30_000)).toMatchObject({ passedOver: [{ kind: 'others' }] });
});

it.each([/\/runs\/1000\?/, /\/workflows\/77\/runs/, /\/runs\/900\/artifacts/, /\/artifacts\/1\/zip/])(
  'where %s is never answered',
  async (when) => {
    scene.github.fail(when, { never: true });
    const before = scene.github.abandoned;
    await endsInTime(ask());
    await expect.poll(() => scene.github.abandoned, LATER).toBeGreaterThan(before);
  },
);

it('where the storage never answers, or never ends', async () => {
  scene.storage.faults.set(1, { never: true });
  await endsInTime(ask());
  await expect.poll(() => scene.storage.open, LATER).toBe(0);
});

it.each([/workflows\/exposure\.yml$/, /\/runs\?/])('of `fresh`, where %s is never answered', async (when) => {
  scene.github.fail(when, { never: true });
  const end = deadline(TIME_MS, new AbortController().signal);
  const client = octokit(TOKEN, scene.github.url, end);
  await endsInTime(end.within(askWorkflow(client, repository, 'exposure.yml')));
  end.stop();
});
