// Whose runs `baseline: last` looks at: by the repository of their commit and by their event, whatever their branch is called.
import { expect, it } from 'vitest';
import { lastReport } from '../../../src/action/baseline/last-report.ts';
import type { PastRun, PastRuns } from '../../../src/action/baseline/past-runs.ts';

const OWN = { audit: '', merged: false, vantage: null, shard: null, policies: [] };

/** @returns the runs whose artifacts were asked for, and how many count as strangers' */
async function lookedAt(runs: readonly Partial<PastRun>[]): Promise<{ looked: number[]; strangers: number }> {
  const looked: number[] = [];
  const all = runs.map((run, index): PastRun => {
    const usual = { branch: 'main', event: 'push', conclusion: 'success', head: 'example/infrastructure' };
    return { id: index, url: `https://github.com/runs/${index}`, ...usual, ...run };
  });
  const past: PastRuns = {
    workflowOf: async () => 77,
    list: async (_, __, page) => (page === 1 ? all : []),
    artifacts: async (run) => {
      looked.push(run);
      return [];
    },
    read: () => Promise.reject(new Error('there is nothing to read')),
  };
  const { signal } = new AbortController();
  const wanted = { run: 1000, branch: 'main', repository: 'example/infrastructure', own: OWN, signal };
  const found = await lastReport(past, wanted);
  return { looked, strangers: 'report' in found ? 0 : found.strangers };
}

it('looks at those of the repository itself', async () => {
  const events = ['push', 'schedule', 'workflow_dispatch', 'deployment'];
  expect(await lookedAt(events.map((event) => ({ event })))).toEqual({ looked: [0, 1, 2, 3], strangers: 0 });
});

it.each<[string, Partial<PastRun>]>([
  ['a fork', { head: 'stranger/infrastructure' }],
  ['a fork that was deleted', { head: null }],
  ['a pull request', { event: 'pull_request' }],
  ['a pull request that runs with secrets', { event: 'pull_request_target' }],
  ['a run after another run', { event: 'workflow_run' }],
  ['a comment', { event: 'issue_comment' }],
  ['an event that nobody knows', { event: 'x' }],
])('never at that of %s', async (_, run) => {
  expect(await lookedAt([run])).toEqual({ looked: [], strangers: 1 });
});

it('nor at another branch, itself, or what never began', async () => {
  const runs = [{ branch: 'feature' }, { branch: null }, { id: 1000 }, { conclusion: 'skipped' }];
  expect(await lookedAt(runs)).toEqual({ looked: [], strangers: 0 });
});
