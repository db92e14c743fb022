// `command: merge` on a run whose code may be a stranger's: which reports are read, and what is said of them.
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WorkflowContext } from '../../src/action/workflow-run.ts';
import { type TemporaryFolder, temporaryFolder } from '../cli/temporary-folder.ts';
import { bring, database, type MergeSetting, mergeStep, reportFrom } from './merging.ts';

let workspace: TemporaryFolder;
let temp: TemporaryFolder;
beforeEach(() => {
  workspace = temporaryFolder();
  temp = temporaryFolder();
});
afterEach(() => {
  workspace.remove();
  temp.remove();
});

const OURS = 'example/infrastructure';
const pull = (head: string): Partial<WorkflowContext> => ({
  ref: 'refs/pull/7/merge',
  payload: {
    repository: { full_name: OURS, default_branch: 'main' },
    pull_request: { number: 7, head: { repo: { full_name: head } }, base: { repo: { full_name: OURS } } },
  },
});
const FORK = pull('stranger/infrastructure');
const step = (rest: Partial<MergeSetting> = {}) => mergeStep({ workspace, temp: temp.path, workflow: FORK, ...rest });
const checkout = () => execFileSync('git', ['init', '--quiet'], { cwd: workspace.path });

const shut = database('filtered');

it('is judged, with a warning: the policy is the stranger’s', async () => {
  bring(workspace, reportFrom('internet', [shut]));
  bring(workspace, reportFrom('vpc', []));
  const { code, summary, outputs } = await step();
  expect({ code, result: outputs.result }).toEqual({ code: 0, result: 'pass' });
  const warning =
    "This run comes from a fork, so these reports follow a policy that may be a stranger's, and code of the stranger may have written them: a pass says nothing about the policy of this repository.";
  expect(summary).toContain(warning);
  const own = await step({ workflow: pull(OURS) });
  expect(own.summary).not.toContain('a fork');
});

it('shows no link that a stranger has put into a report', async () => {
  const url = 'https://phishing.example/login';
  const run = { repository: OURS, commit: null, url, actor: 'octocat' };
  bring(workspace, reportFrom('internet', [shut], { run }));
  bring(workspace, reportFrom('vpc', [], { run: { ...run, url: `https://github.com/${OURS}/actions/runs/41` } }));
  const { summary, log } = await step();
  expect(`${summary}${log}`).not.toContain('phishing');
});

it('reads no file that a checkout could have brought', async () => {
  checkout();
  bring(workspace, reportFrom('internet', [shut]));
  bring(temp, reportFrom('vpc', []));
  const reports = `reports/**/report.json\n${temp.path}/**/report.json`;
  const { code, errors } = await step({ inputs: { reports } });
  expect(errors).toEqual([
    "the report 'reports/exposure-internet/report.json' lies in the checkout, where a fork can put any file: download the artifacts into '${{ runner.temp }}/reports', or leave the checkout out",
  ]);
  expect(code).toBe(2);
  bring(temp, reportFrom('internet', [shut]));
  const beside = await step({ inputs: { reports: `${temp.path}/**/report.json` } });
  expect({ code: beside.code, errors: beside.errors }).toEqual({ code: 0, errors: [] });
  const own = await step({ inputs: { reports }, workflow: pull(OURS) });
  expect(own.errors.join()).not.toContain('checkout');
});

it('follows no link at all', async () => {
  bring(workspace, reportFrom('internet', [shut]), 'kept/report.json');
  bring(workspace, reportFrom('vpc', []));
  symlinkSync(join(workspace.path, 'kept'), join(workspace.path, 'reports', 'exposure-internet'));
  const inputs = { reports: 'reports/exposure-internet/report.json\nreports/**/report.json' };
  const { code, errors } = await step({ inputs });
  expect(errors).toEqual([
    "the report 'reports/exposure-internet/report.json' is reached by a link, and on a run from a fork no link is followed",
  ]);
  expect(code).toBe(2);
  expect((await step({ inputs, workflow: pull(OURS) })).code).toBe(0);
});

it('without reports is inconclusive, as the checks of a fork only lint', async () => {
  const { code, outputs, warnings, summary } = await step();
  expect({ code, outputs }).toEqual({ code: 3, outputs: { result: 'inconclusive' } });
  expect(warnings).toEqual([
    "This run comes from a fork, and no report was found: without the input 'scope', a check only lints there.",
  ]);
  expect(summary).toContain('## ⚠️ Exposure policy: no report was merged');
  expect((await step({ inputs: { 'fail-on': 'violation' } })).code).toBe(0);
});

it('reads nothing that another run of a fork has uploaded', async () => {
  bring(workspace, reportFrom('internet', [shut]));
  bring(workspace, reportFrom('vpc', []));
  const workflow: Partial<WorkflowContext> = {
    payload: {
      repository: { full_name: OURS, default_branch: 'main' },
      workflow_run: { head_repository: { full_name: 'stranger/infrastructure' } },
    },
  };
  const { code, outputs, warnings, summary } = await step({ workflow });
  expect({ code, outputs }).toEqual({ code: 3, outputs: { result: 'inconclusive' } });
  expect(warnings).toEqual(['This run comes from a fork, so its reports may hold anything: none was read.']);
  expect(summary).toContain('whether the policy holds is **not known**');
});
