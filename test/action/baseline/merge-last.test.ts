// `baseline: last` of a merge: it is compared with the last merge of the same job, and never with a report of one vantage.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../cli/temporary-folder.ts';
import type { FakeRun } from '../github/fake-actions.ts';
import { FakeGitHub, TOKEN } from '../github/fake-github.ts';
import { FakeStorage } from '../github/fake-storage.ts';
import { bring, database, type MergeStep, mergeStep, reportFrom } from '../merging.ts';
import { zip } from './zip.ts';

const github = new FakeGitHub();
const storage = new FakeStorage();
let workspace: TemporaryFolder;
let runs: FakeRun[];

beforeAll(async () => {
  await Promise.all([github.listen(), storage.listen()]);
  github.storageUrl = storage.url;
});
afterAll(async () => {
  await Promise.all([github.close(), storage.close()]);
  expect([...github.problems, ...storage.problems]).toEqual([]);
});
beforeEach(() => {
  github.forget();
  workspace = temporaryFolder();
  runs = [];
  github.workflows.set('example/infrastructure', [{ id: 77, file: 'exposure.yml', state: 'active', runs }]);
  return () => workspace.remove();
});

/** A night: what both vantages see, merged; the merged report is uploaded beside those of the vantages. */
async function night(id: number, state: 'open' | 'filtered', vpc = true): Promise<MergeStep> {
  runs.unshift({ id, event: 'schedule', status: 'in_progress', conclusion: null, created_at: '2026-01-02T03:04:05Z' });
  rmSync(join(workspace.path, 'reports'), { recursive: true, force: true });
  bring(workspace, reportFrom('internet', [database(state)]));
  if (vpc) bring(workspace, reportFrom('vpc', []));
  const workflow = { apiUrl: github.url, runId: id };
  const step = await mergeStep({ workspace, inputs: { baseline: 'last', token: TOKEN }, workflow });
  const files = ['port-policy-report/report.json', 'reports/exposure-internet/report.json'];
  const artifacts = files.map((path, index) => {
    const bytes = zip([{ name: 'report.json', content: readFileSync(join(workspace.path, path)) }]);
    const artifact = 10 * id + index;
    storage.blobs.set(artifact, bytes);
    const name = index === 0 ? 'merged' : 'exposure-internet';
    return { id: artifact, name, size_in_bytes: bytes.length, expired: false, created_at: '2026-01-02T03:05:00Z' };
  });
  runs[0] = { ...(runs[0] as FakeRun), status: 'completed', conclusion: 'success', artifacts };
  return step;
}

it('says each night what is new since the one before', async () => {
  const first = await night(101, 'filtered');
  expect(first.outputs).toMatchObject({ result: 'pass', drift: '' });
  expect(first.warnings.join()).toContain('GitHub lists no earlier run of this workflow');
  storage.asked.length = 0;
  const second = await night(102, 'open');
  expect(second.outputs).toMatchObject({ result: 'fail', drift: 1 });
  expect(second.log).toContain('Baseline: the report of https://github.com/runs/101');
  // The merged report is likeliest in what is called so, and no other artifact is downloaded.
  expect(storage.asked).toEqual([1010]);
  expect((await night(103, 'open')).outputs).toMatchObject({ result: 'fail', drift: 0 });
});

it('passes over a merge that lacks a vantage', async () => {
  await night(101, 'filtered');
  expect((await night(102, 'filtered', false)).outputs.result).not.toBe('fail');
  const third = await night(103, 'open');
  expect(third.log).toContain('Baseline: the report of https://github.com/runs/101');
  expect(third.outputs).toMatchObject({ drift: 1 });
});

it('is no report of a vantage', async () => {
  await night(101, 'filtered');
  const [run] = runs as [FakeRun];
  runs[0] = { ...run, artifacts: (run.artifacts ?? []).slice(1) };
  const step = await night(102, 'open');
  expect(step.outputs.drift).toBe('');
  expect(step.warnings.join()).toContain('in none of them is a report.json of the same workflow, job');
});

it('costs no verdict where GitHub refuses', async () => {
  github.fail(/actions/, { status: 403, message: 'Resource not accessible by integration' });
  const step = await night(101, 'filtered');
  expect(step.outputs).toMatchObject({ result: 'pass', drift: '' });
  expect(step.warnings.join()).toContain('actions: read');
});
