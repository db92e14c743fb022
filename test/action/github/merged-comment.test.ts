// The comment of a merge on a pull request: one for all vantages, with what the policy newly exposes, though nothing is checked out.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { type TemporaryFolder, temporaryFolder } from '../../cli/temporary-folder.ts';
import { bring, database, type MergeStep, mergeStep, reportFrom } from '../merging.ts';
import type { FakeIssue } from './fake-answers.ts';
import { FakeGitHub, TOKEN } from './fake-github.ts';

const [BASE, HEAD, MERGE] = ['ba5e', 'c0de', '0f1e'].map((digits) => digits.repeat(10)) as [string, string, string];
const REPOSITORY = { full_name: 'example/infrastructure', default_branch: 'main' };
const EVENT = {
  repository: REPOSITORY,
  pull_request: {
    ...{ number: 7, head: { sha: HEAD, repo: REPOSITORY } },
    base: { sha: BASE, ref: 'main', repo: REPOSITORY },
  },
};
const PATH = '.github/port-policy.yml';
const BEFORE =
  'version: 1\nvantages: { internet: {}, vpc: {} }\nhosts:\n  - { host: db1.example.com, open: https, blocked: postgresql }\n';
const AFTER = BEFORE.replace('open: https, blocked: postgresql', 'open: [https, postgresql]');

let github: FakeGitHub;
let workspace: TemporaryFolder;
let pull: FakeIssue;
beforeEach(async () => {
  github = new FakeGitHub();
  await github.listen();
  github.parents.set(MERGE, [BASE, HEAD]);
  github.files.set(`${BASE}:${PATH}`, BEFORE);
  github.files.set(`${MERGE}:${PATH}`, AFTER);
  pull = github.addPull(7);
  workspace = temporaryFolder();
});
afterEach(async () => {
  await github.close();
  workspace.remove();
});

const policies = (text: string): Report['policies'] => [
  { path: PATH, sha256: createHash('sha256').update(text).digest('hex') },
];
const open = { ...database('open'), expected: 'open', verdict: 'pass', severity: null } as const;
const shut = { ...database('filtered'), expected: 'open', verdict: 'violation', severity: 'high' } as const;

async function merge(inputs: Record<string, string> = {}): Promise<MergeStep> {
  const step = await mergeStep({
    workspace,
    inputs: { 'comment-in-pr': 'always', token: TOKEN, ...inputs },
    workflow: { apiUrl: github.url, sha: MERGE, ref: 'refs/pull/7/merge', payload: EVENT },
  });
  expect(github.problems).toEqual([]);
  return step;
}

it('says what the pull request opens, and from where it is open already', async () => {
  bring(workspace, reportFrom('internet', [open], { policies: policies(AFTER) }));
  bring(workspace, reportFrom('vpc', [shut], { policies: policies(AFTER) }));
  const { code, warnings, summary } = await merge();
  expect({ code, warnings }).toEqual({ code: 1, warnings: [] });
  expect(pull.comments).toHaveLength(1);
  for (const text of [pull.comments[0]?.body, summary])
    expect(text).toContain('It is already open from internet, before the merge.');
});

it('says that this is not known where another policy was checked', async () => {
  bring(workspace, reportFrom('internet', [open], { policies: policies('version: 1') }));
  bring(workspace, reportFrom('vpc', [shut], { policies: policies('version: 1') }));
  const { warnings } = await merge();
  expect(warnings).toEqual([
    'What this pull request changes is not known. The policy that was checked is not the one that the repository has at the commit of this run.',
  ]);
  expect(pull.comments[0]?.body).toContain('It is not known what this pull request changes in the policy.');
});

it('is one, rewritten by later merges, and by one that can read nothing', async () => {
  github.files.set(`${MERGE}:${PATH}`, BEFORE);
  bring(workspace, reportFrom('internet', [database('open')], { policies: policies(BEFORE) }));
  bring(workspace, reportFrom('vpc', [database('open')], { policies: policies(BEFORE) }));
  await merge();
  expect(pull.comments).toHaveLength(1);
  expect(pull.comments[0]?.body).toContain('5432 postgresql open on db1.example.com from internet and vpc');
  bring(workspace, reportFrom('vpc', [], { policies: policies(BEFORE) }));
  await merge();
  expect(pull.comments).toHaveLength(1);
  for (const inputs of [{ reports: 'nowhere/*.json' }, { reports: '', policy: PATH }]) {
    expect((await merge(inputs)).code).toBe(2);
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).toContain('nothing was checked');
  }
});
