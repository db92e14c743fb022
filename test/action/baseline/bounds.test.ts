// How much `baseline: last` downloads of one run, in which order, and that nothing is said of an artifact that nobody looked at.
import { expect, it } from 'vitest';
import { lastReport } from '../../../src/action/baseline/last-report.ts';
import { noBaselineText } from '../../../src/action/baseline/no-baseline-text.ts';
import type { PastArtifact, PastRun, PastRuns } from '../../../src/action/baseline/past-runs.ts';

const OWN = { audit: '', merged: false, vantage: 'internet', shard: null, policies: [] };
const MB = 1024 ** 2;

/** @returns the artifacts that were downloaded, and what is said in the end */
async function downloaded(
  artifacts: readonly Partial<PastArtifact>[],
  bytes: Buffer,
): Promise<{ read: string[]; text: string }> {
  const read: string[] = [];
  const run: PastRun = {
    ...{ id: 900, url: 'https://github.com/runs/900', branch: 'main', event: 'push', conclusion: 'success' },
    head: 'example/infrastructure',
  };
  const usual = { bytes: bytes.length, expired: false, createdAt: '2026-01-02T03:05:00Z' };
  const past: PastRuns = {
    workflowOf: async () => 77,
    list: async (_, __, page) => (page === 1 ? [run] : []),
    artifacts: async () => artifacts.map((one, id) => ({ ...usual, id, name: `build-${id}`, ...one })),
    read: async ({ name }) => {
      read.push(name);
      return bytes;
    },
  };
  const { signal } = new AbortController();
  const wanted = { run: 1000, branch: 'main', repository: 'example/infrastructure', own: OWN, signal };
  const found = await lastReport(past, wanted);
  if ('report' in found) throw new Error('there is no report');
  return { read, text: noBaselineText(found, 'main', 'port-policy-report') };
}

const many = (count: number) => Array.from({ length: count }, () => ({}));

it('looks at the likeliest of very many artifacts, wherever they stand in the list', async () => {
  const { read } = await downloaded([...many(80), { name: 'exposure-internet' }], Buffer.from('x'));
  expect(read[0]).toBe('exposure-internet');
  expect(read).toHaveLength(50);
});

it('says that it did not look at all of them', async () => {
  const { text } = await downloaded(many(81), Buffer.from('x'));
  expect(text).toContain(
    'The run https://github.com/runs/900 has more artifacts than are looked at (50), and none of those has a report.json of the same workflow, job, matrix, step, vantage, shard and policies.',
  );
  expect((await downloaded(many(50), Buffer.from('x'))).text).toContain('and in none of them is a report.json');
});

it('does not count what has expired among those', async () => {
  const { read } = await downloaded([...many(60).map(() => ({ expired: true })), ...many(3)], Buffer.from('x'));
  expect(read).toHaveLength(3);
});

it('stops within a run, too, once enough was downloaded', async () => {
  const { read, text } = await downloaded(many(40), Buffer.alloc(60 * MB));
  expect(read.length).toBeLessThan(10);
  expect(text).toContain('has more in its artifacts than is downloaded (512 MB)');
});
