// The labels and accounts of the nightly issue: given once, by whatever way GitHub takes them, and never put back.
import { expect, it } from 'vitest';
import { ApiFailure } from '../../../../src/action/github/api-failure.ts';
import type { IssueExtras } from '../../../../src/action/github/github.ts';
import { withRecord } from '../../../../src/action/github/issue/issue-extras.ts';
import { type IssueOutcome, keepIssue } from '../../../../src/action/github/issue/nightly-issue.ts';
import { byteLength } from '../../../../src/base/utf8.ts';
import type { Verdict } from '../../../../src/model/verdict.ts';
import { BODY_BYTES } from '../../../../src/report/sections/size-limits.ts';
import { reportOf } from '../../../report/samples/sample-report.ts';
import { verdict } from '../../../report/samples/sample-verdict.ts';
import { type MemoryGitHub, memoryGitHub, US } from '../memory-github.ts';

const isOpen = (port: number) =>
  verdict('a.example.com', '203.0.113.7', 3, { ports: `${port}`, expected: 'blocked', verdict: 'violation' });
const isShut = (port: number) => verdict('a.example.com', '203.0.113.7', 3, { ports: `${port}` });

const TEAM: IssueExtras = { labels: ['exposure', 'needs triage'], assignees: ['octocat', 'hubot'] };

let runId = 0;
function night(github: MemoryGitHub, found: readonly Verdict[], extras: IssueExtras = TEAM): Promise<IssueOutcome> {
  runId++;
  const mark = { key: '0123456789abcdef', instance: '0123456789ab', runId, attempt: 1 };
  const told = { workflow: 'nightly.yml', partial: false, extras, policyUrl: () => null };
  return keepIssue(github, US, { report: reportOf(found, { warnings: [] }), mark, ...told });
}

function assignable(...logins: string[]): MemoryGitHub {
  const github = memoryGitHub();
  github.assignable = logins;
  return github;
}

const first = (github: MemoryGitHub) => github.all[0] as MemoryGitHub['all'][number];

it('a new issue has them from the start, in one request', async () => {
  const github = assignable('octocat', 'hubot');
  expect(await night(github, [isOpen(22)])).toEqual({ kind: 'opened', number: 1 });
  expect(first(github)).toMatchObject(TEAM);
  expect(github.writes).toEqual(['open', 'rewrite 1']);
  // The next night has nothing to write.
  expect(await night(github, [isOpen(22)])).toEqual({ kind: 'unchanged', number: 1 });
  expect(github.writes).toHaveLength(2);
});

it('what people take away stays away, and what they add stays', async () => {
  const github = assignable('octocat', 'hubot');
  await night(github, [isOpen(22)]);
  first(github).labels = ['Exposure', 'mine'];
  first(github).assignees = ['somebody'];
  expect(await night(github, [isOpen(22)])).toMatchObject({ kind: 'unchanged' });
  expect(await night(github, [isOpen(23)])).toMatchObject({ kind: 'updated' });
  expect(await night(github, [isOpen(23)])).toMatchObject({ kind: 'unchanged' });
  expect(first(github)).toMatchObject({ labels: ['Exposure', 'mine'], assignees: ['somebody'] });
});

it('what is new in the inputs is added to the issue that there is, on a night that has nothing else to write', async () => {
  const github = assignable('octocat', 'hubot');
  await night(github, [isOpen(22)], { labels: [], assignees: [] });
  expect(first(github).body).not.toContain('port-policy given');
  expect(await night(github, [isOpen(22)])).toEqual({ kind: 'unchanged', number: 1 });
  expect(first(github)).toMatchObject(TEAM);
  const more = { labels: [...TEAM.labels, 'p1'], assignees: TEAM.assignees };
  first(github).labels = [];
  await night(github, [isOpen(22), isOpen(23)], more);
  expect(first(github).labels).toEqual(['p1']);
  // Out of the inputs and in again is not given twice.
  first(github).labels = [];
  await night(github, [isOpen(22)], { labels: [], assignees: [] });
  await night(github, [isOpen(22)], more);
  expect(first(github).labels).toEqual([]);
});

it('one that the issue has already, in other letters, counts as given', async () => {
  const github = assignable('octocat', 'hubot');
  await night(github, [isOpen(22)], { labels: [], assignees: [] });
  Object.assign(first(github), { labels: ['EXPOSURE', 'Needs Triage'], assignees: ['OctoCat', 'Hubot'] });
  await night(github, [isOpen(22)]);
  expect(github.writes.slice(2)).toEqual(['rewrite 1']);
  Object.assign(first(github), { labels: [], assignees: [] });
  await night(github, [isOpen(22)]);
  expect(first(github)).toMatchObject({ labels: [], assignees: [] });
});

it('an account that cannot be assigned costs neither the issue, nor the labels, nor the others', async () => {
  const github = assignable('octocat');
  const { kind, unset } = await night(github, [isOpen(22)]);
  expect(kind).toBe('opened');
  expect(unset).toEqual([expect.stringContaining('The issue is not assigned to `hubot`: ')]);
  expect(first(github)).toMatchObject({ labels: TEAM.labels, assignees: ['octocat'] });
  expect(github.writes).toEqual(['open', 'open', 'label 1', 'assign 1', 'rewrite 1']);
  // It is tried, and said, each night; what was given is on the record.
  first(github).assignees = [];
  expect((await night(github, [isOpen(22)])).unset).toHaveLength(1);
  expect(first(github).assignees).toEqual([]);
  github.assignable = ['octocat', 'hubot'];
  expect((await night(github, [isOpen(22)])).unset).toBeUndefined();
  expect(first(github).assignees).toEqual(['hubot']);
});

it('a token that may not label costs nothing but the labels', async () => {
  const github = assignable('octocat', 'hubot');
  const refuse = () => {
    throw new ApiFailure('cannot label issue 1: the token may not', 403);
  };
  const { create } = github.issues;
  const limited: MemoryGitHub = {
    ...github,
    issues: {
      ...github.issues,
      create: async (title, body, extras) => (extras.labels.length > 0 ? refuse() : create(title, body, extras)),
      label: async () => refuse(),
    },
  };
  const { kind, unset } = await night(limited, [isOpen(22)]);
  expect({ kind, unset }).toEqual({
    kind: 'opened',
    unset: ['The issue has not all of its labels: cannot label issue 1: the token may not'],
  });
  expect(first(github)).toMatchObject({ labels: [], assignees: TEAM.assignees });
});

it('labels that GitHub drops in silence are missed aloud', async () => {
  const github = assignable('octocat', 'hubot');
  const { create } = github.issues;
  const silent: MemoryGitHub = {
    ...github,
    issues: {
      ...github.issues,
      create: (title, body) => create(title, body, { labels: [], assignees: [] }),
      label: async () => [],
      assign: async () => [],
    },
  };
  expect((await night(silent, [isOpen(22)])).unset).toHaveLength(4);
});

it.each([400, 404, 410, 500])(
  'an issue that is refused for another reason (%d) is not tried without',
  async (status) => {
    const github = assignable();
    const failing = () => Promise.reject(new ApiFailure('cannot open an issue', status));
    const tried = { ...github, issues: { ...github.issues, create: failing } };
    await expect(night(tried, [isOpen(22)])).rejects.toThrow('cannot open an issue');
    expect(github.all).toEqual([]);
  },
);

it('a pass closes the issue, and gives it nothing', async () => {
  const github = assignable('octocat', 'hubot');
  await night(github, [isOpen(22)], { labels: [], assignees: [] });
  await night(github, [isShut(22)]);
  expect(github.writes.filter((write) => write.startsWith('label') || write.startsWith('assign'))).toEqual([]);
});

it('the record is short, has no name in it, and stands once behind the marker', async () => {
  const github = assignable(...Array.from({ length: 10 }, (_, i) => `account-${i}`));
  const labels = Array.from({ length: 20 }, (_, i) => `-->@everybody #1 ${i}`);
  await night(github, [isOpen(22)], { labels, assignees: github.assignable });
  await night(github, [isOpen(23)], { labels: [...labels, 'more'], assignees: github.assignable });
  const { body } = first(github);
  expect(body).not.toContain('everybody');
  expect(body.match(/^<!-- port-policy given /gm)).toHaveLength(1);
  expect(body.split('\n')[0]).toMatch(/^<!-- port-policy issue /);
  const record = body.split('\n')[1] ?? '';
  expect(record).toMatch(/^<!-- port-policy given( [0-9a-f]{8}){31} -->$/);
  // 65,536 is GitHub's own limit.
  expect(BODY_BYTES + byteLength(`<!-- port-policy given${' 01234567'.repeat(50)} -->\n`)).toBeLessThan(65_536);
  expect(withRecord(body, '')).not.toContain('given');
});
