// The nightly issue of a whole matrix: each finding names its vantage, and a vantage without a report keeps it open.
import { expect, it } from 'vitest';
import { NO_EXTRAS } from '../../../src/action/github/issue/issue-extras.ts';
import { keepIssue } from '../../../src/action/github/issue/nightly-issue.ts';
import { DEFAULT_WITHIN_MS, mergeGiven } from '../../../src/audit/merge.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { staysOpenText } from '../../../src/report/github/earlier-violations.ts';
import { database, reportFrom } from '../merging.ts';
import { type MemoryGitHub, memoryGitHub, US } from './memory-github.ts';

const shut = database('filtered');
const open = database('open');

async function merged(...reports: readonly Report[]): Promise<Report> {
  const run = {
    repository: 'example/infrastructure',
    commit: null,
    url: 'https://github.com/example/infrastructure/actions/runs/1',
    actor: null,
  };
  const options = { toolVersion: '1.0.0', now: new Date(), withinMs: DEFAULT_WITHIN_MS, expectVantages: [], run };
  const given = reports.map((report) => ({ path: `${report.vantage}.json`, report }));
  const outcome = await mergeGiven(given, options);
  if (outcome.kind === 'unusable') throw new Error(outcome.problems.join('\n'));
  return outcome.report;
}

function night(github: MemoryGitHub, runId: number, report: Report) {
  const mark = { key: '0123456789abcdef', instance: '0123456789ab', runId, attempt: 1 };
  const rest = { workflow: 'nightly.yml', partial: false, extras: NO_EXTRAS, policyUrl: () => null };
  return keepIssue(github, US, { report, mark, ...rest });
}

const issueOf = (github: MemoryGitHub) => github.all[0] as MemoryGitHub['all'][number];
const lastComment = (github: MemoryGitHub) => issueOf(github).comments.at(-1)?.body ?? '';

it('is one for all vantages, from the open database to the night in which none sees it', async () => {
  const github = memoryGitHub();
  const first = await merged(reportFrom('internet', [open]), reportFrom('vpc', [open]));
  expect(await night(github, 1, first)).toEqual({ kind: 'opened', number: 1 });
  expect(issueOf(github).title).toBe(
    'Exposure policy violated: 2 violations, 2 critical: 5432 postgresql open on db1.example.com from internet and vpc',
  );
  expect(issueOf(github).body).toContain(
    'The audit `nightly.yml` looked from `internet` and `vpc`, and found 2 violations of the exposure policy',
  );
  expect(issueOf(github).body.match(/5432 postgresql open on/g)).toHaveLength(1);

  const second = await merged(reportFrom('internet', [open]), reportFrom('vpc', [shut]));
  expect(await night(github, 2, second)).toMatchObject({ kind: 'updated' });
  expect(issueOf(github).title).toBe(
    'Exposure policy violated: 1 violation, 1 critical: 5432 postgresql open on db1.example.com from internet',
  );
  expect(lastComment(github)).toContain('### The violations changed: 1 gone');
  expect(lastComment(github)).toContain('5432: was open, and must not be (seen from the vantage `vpc`)');

  const third = await merged(reportFrom('internet', [shut]), reportFrom('vpc', [shut]));
  expect(await night(github, 3, third)).toMatchObject({ kind: 'closed' });
  expect(lastComment(github)).toContain(
    'checked all that the policy judges, from internet and vpc, and found no violation',
  );
  expect(issueOf(github)).toMatchObject({ open: false, reason: 'completed' });
});

it('stays open while the vantage that saw it has no report, and says so', async () => {
  const github = memoryGitHub();
  await night(github, 1, await merged(reportFrom('internet', [shut]), reportFrom('vpc', [open])));
  const without = await merged(reportFrom('internet', [shut]));
  expect(without.result).toBe('inconclusive');
  expect(await night(github, 2, without)).toEqual({ kind: 'kept-open', number: 1 });
  expect(staysOpenText(without, false)).toBe('This issue stays open: vantage vpc has no report that counts.');
  expect(issueOf(github)).toMatchObject({ open: true, comments: [] });

  const worse = await merged(reportFrom('internet', [open]));
  expect(await night(github, 3, worse)).toMatchObject({ kind: 'updated' });
  expect(issueOf(github).title).toBe(
    'Exposure policy violated: 1 violation, 1 critical, 1 not checked: 5432 postgresql open on db1.example.com from internet',
  );
  expect(issueOf(github).body).toContain('### Could not be checked this time (1 violation of earlier runs)');
  expect(lastComment(github)).toContain('### The violations changed: 1 new\n');
  expect(lastComment(github)).toContain('**could not be checked this time:** `db1.example.com` 5432:');

  const eased = await merged(reportFrom('internet', [shut]));
  expect(await night(github, 4, eased)).toMatchObject({ kind: 'eased' });
  expect(issueOf(github).title).toBe(
    'Exposure policy violated in earlier runs: 1 violation not checked again: 5432 on db1.example.com from vpc',
  );
  expect(issueOf(github).body).toContain('This issue stays open: vantage vpc has no report that counts.');

  const whole = await merged(reportFrom('internet', [shut]), reportFrom('vpc', [shut]));
  expect(await night(github, 5, whole)).toMatchObject({ kind: 'closed' });
});

it('takes nothing for gone that may be in a shard without a report', async () => {
  const github = memoryGitHub();
  const expects = { vantages: ['vpc'], shards: 1 };
  const at = (address: string) => ({ host: '203.0.113.0/24', address });
  const passes = { ...shut, ...at('203.0.113.20') };
  await night(github, 1, await merged(reportFrom('vpc', [passes, { ...open, ...at('203.0.113.21') }], { expects })));
  const half = await merged(reportFrom('vpc', [passes], { expects }));
  const missing: Verdict = {
    ...{ ...shut, host: 'vantage vpc, shard 2 of 2', address: null, protocol: null, ports: null, vantage: 'vpc' },
    ...{ expected: null, state: 'unknown', cause: 'no-report', verdict: 'inconclusive', evidence: 'none' },
  };
  const report: Report = {
    ...half,
    ...{ result: 'inconclusive', totals: { ...half.totals, inconclusive: 1 }, verdicts: [missing, ...half.verdicts] },
  };
  expect(await night(github, 2, report)).toEqual({ kind: 'kept-open', number: 1 });
  expect(staysOpenText(report, false)).toBe(
    'This issue stays open: vantage vpc, shard 2 of 2 has no report that counts.',
  );
});
