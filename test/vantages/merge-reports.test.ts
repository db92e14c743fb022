// What a merge makes of reports: the head, the order of verdicts, totals and result.
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { mergeReports } from '../../src/vantages/merge-reports.ts';
import { exposedDatabase, verdict } from '../report/samples/sample-verdict.ts';
import { OPTIONS, reportFrom } from './reports.ts';

function merged(...reports: Report[]): Report {
  const outcome = mergeReports(
    reports.map((report, i) => ({ path: `${i}.json`, report })),
    OPTIONS,
  );
  if (outcome.kind === 'unusable') throw new Error(outcome.problems.join('\n'));
  return outcome.report;
}

it('has the verdicts of all reports, by host, address, port and vantage', () => {
  const internet = reportFrom('internet', [exposedDatabase(), verdict('a.example.com', '203.0.113.9', 5, {})]);
  const vpc = reportFrom('vpc', [exposedDatabase({ expected: 'open', verdict: 'pass' })]);
  const report = merged(vpc, internet);
  expect(report.verdicts.map(({ host, vantage, verdict }) => [host, vantage, verdict])).toEqual([
    ['a.example.com', 'internet', 'pass'],
    ['db1.example.com', 'internet', 'violation'],
    ['db1.example.com', 'vpc', 'pass'],
  ]);
  expect(report.totals).toMatchObject({ probes: 3, open: 3, pass: 2, violation: 1 });
  expect(report).toMatchObject({ result: 'fail', vantage: null, vantages: [{ name: 'internet' }, { name: 'vpc' }] });
});

it('is inconclusive without a vantage that the policy declares', () => {
  const report = merged(reportFrom('vpc', [verdict('a.example.com', '203.0.113.9', 5, {})]));
  expect(report.result).toBe('inconclusive');
  expect(report.verdicts[0]).toMatchObject({ host: 'vantage internet', cause: 'no-report', verdict: 'inconclusive' });
  expect(report.patterns).toMatchObject([{ kind: 'missing', host: 'vantage internet', states: { internet: null } }]);
});

it('says each warning once, with the vantages that it is from', () => {
  const good = [verdict('a.example.com', '203.0.113.9', 5, {})];
  const { warnings, controls, limits } = merged(
    reportFrom('vpc', good, { warnings: ['It rains.'], controls: [{ target: 'a:1', answered: false }] }),
    reportFrom('internet', good, {
      warnings: ['It rains.', 'It snows.', 'Shard 1 of 2 asked 1 of the 2 addresses and names of this policy.'],
      controls: [{ target: 'a:1', answered: true }],
      limits: { rate: 125, perHost: 10, inFlight: null, durationMs: 1, dividedBy: 8 },
    }),
  );
  expect(warnings).toEqual(['From `internet` and `vpc`: It rains.', 'From `internet`: It snows.']);
  expect(controls).toEqual([{ target: 'a:1', answered: false }]);
  expect(limits).toEqual({ rate: 1000, perHost: 200, inFlight: null, durationMs: null });
});

it('names the policy files as the first report does', () => {
  const good = [verdict('a.example.com', '203.0.113.9', 5, {})];
  const [{ sha256 } = { sha256: '' }] = reportFrom('internet', good).policies;
  const elsewhere = good.map((one) => ({ ...one, rule: { ...one.rule, file: '/elsewhere/p.yml' } }));
  const { policies, verdicts } = merged(
    reportFrom('vpc', elsewhere, { policies: [{ path: '/elsewhere/p.yml', sha256 }] }),
    reportFrom('internet', good),
  );
  expect(policies.map(({ path }) => path)).toEqual(['.github/port-policy.yml']);
  expect(new Set(verdicts.map(({ rule }) => rule.file))).toEqual(new Set(['.github/port-policy.yml']));
});

const list = (path: string, digit: string) => ({ hostFiles: [{ path, sha256: digit.repeat(64), hosts: 1 }] });

it('does not merge runs that read other hosts', () => {
  const good = [verdict('a.example.com', '203.0.113.9', 5, {})];
  const given = [reportFrom('internet', good, list('ours.txt', '1')), reportFrom('vpc', good, list('ours.txt', '2'))];
  for (const reports of [given, [given[0] as Report, reportFrom('vpc', good)]]) {
    const outcome = mergeReports(
      reports.map((report, i) => ({ path: `${i}.json`, report })),
      OPTIONS,
    );
    expect(outcome).toEqual({
      kind: 'unusable',
      problems: [
        'The runs did not all read the same hosts (`hosts-in`, by path and content of ours.txt): 0.json against 1.json. Give every run the same files.',
      ],
    });
  }
});

it('merges runs that read the same hosts, whatever else their files hold', () => {
  const good = (source: string) => [verdict('a.example.com', '203.0.113.9', 5, { source })];
  const file = (path: string, text: string, hosts?: string) => ({
    hostFiles: [
      { path, sha256: text.repeat(64), ...(hosts === undefined ? {} : { hostsSha256: hosts.repeat(64) }), hosts: 1 },
    ],
  });
  const here = reportFrom('internet', good('o.json#/ips/0'), file('o.json', '1', 'a'));
  const report = merged(here, reportFrom('vpc', good('x/o.json#/ips/0'), file('x/o.json', '2', 'a')));
  expect(report.hostFiles).toEqual(here.hostFiles);
  expect(report.verdicts.map(({ source }) => source)).toEqual(['o.json#/ips/0', 'o.json#/ips/0']);
  const problems = (other: ReturnType<typeof file>) => problemsOf(file('o.json', '1', 'a'), other);
  expect(problems(file('o.json', '2', 'b'))).toHaveLength(1);
  // A report of an older version does not say which hosts: its text counts.
  expect(problems(file('o.json', '2'))).toHaveLength(1);
  expect(problems(file('o.json', '1'))).toEqual([]);
});

it('calls files of hosts by the paths of the first report', () => {
  const from = (source: string) => [verdict('a.example.com', '203.0.113.9', 5, { source })];
  const report = merged(
    reportFrom('internet', from('ours.txt:12'), list('ours.txt', '1')),
    reportFrom('vpc', from('x/theirs.txt:12'), list('x/theirs.txt', '1')),
  );
  expect(report.hostFiles).toEqual(list('ours.txt', '1').hostFiles);
  expect(report.verdicts.map(({ source }) => source)).toEqual(['ours.txt:12', 'ours.txt:12']);
});

/** How the runs of one policy name its files, and what the texts in them are (by a digit). */
const read = (policies: Record<string, string>, lists: Record<string, string> = {}) => ({
  policies: Object.entries(policies).map(([path, digit]) => ({ path, sha256: digit.repeat(64) })),
  hostFiles: Object.entries(lists).map(([path, digit]) => ({ path, sha256: digit.repeat(64), hosts: 1 })),
});

const problemsOf = (one: Partial<Report>, other: Partial<Report>) => {
  const good = [verdict('a.example.com', '203.0.113.9', 5, {})];
  const outcome = mergeReports(
    [reportFrom('internet', good, one), reportFrom('vpc', good, other)].map((report, i) => ({
      path: `${i}.json`,
      report,
    })),
    OPTIONS,
  );
  return outcome.kind === 'unusable' ? outcome.problems : [];
};

it.each([
  [
    'two lists',
    read({ 'p.yml': 'a' }, { 'h.txt': '1', 'i.txt': '2' }),
    read({ 'p.yml': 'a' }, { 'h.txt': '2', 'i.txt': '1' }),
  ],
  [
    'two policies with a list each',
    read({ 'x/p.yml': 'a', 'y/p.yml': 'b' }, { 'x/h.txt': '1', 'y/h.txt': '2' }),
    read({ 'x/p.yml': 'b', 'y/p.yml': 'a' }, { 'x/h.txt': '1', 'y/h.txt': '2' }),
  ],
  [
    'two files that policies extend',
    read({ 'p.yml': 'a', 'x.yml': '1', 'q.yml': 'b', 'y.yml': '2' }),
    read({ 'p.yml': 'a', 'x.yml': '2', 'q.yml': 'b', 'y.yml': '1' }),
  ],
])('does not merge runs where the texts of %s were swapped', (what, one, other) => {
  const problems = problemsOf(one, other);
  expect(problems).toHaveLength(1);
  for (const { path } of what === 'two lists' ? one.hostFiles : one.policies) expect(problems[0]).toContain(path);
});

it.each([
  [
    'in another folder',
    read({ 'ci/p.yml': 'a', 'ci/q.yml': 'b' }, { 'h.txt': '1', 'ci/i.txt': '2' }),
    read({ '/srv/x/ci/p.yml': 'a', '/srv/x/ci/q.yml': 'b' }, { '/srv/x/h.txt': '1', '/srv/x/ci/i.txt': '2' }),
  ],
  [
    'from inside their folder',
    read({ 'ci/p.yml': 'a', 'ci/q.yml': 'b' }, { 'h.txt': '1', 'ci/i.txt': '2' }),
    read({ 'q.yml': 'b', 'p.yml': 'a' }, { 'i.txt': '2', '../h.txt': '1' }),
  ],
  [
    'in another order',
    read({ 'p.yml': 'a', 'q.yml': 'b' }, { 'h.txt': '1', 'i.txt': '2' }),
    read({ 'q.yml': 'b', 'p.yml': 'a' }, { 'i.txt': '2', 'h.txt': '1' }),
  ],
  ['by another name', read({ 'p.yml': 'a' }, { 'h.txt': '1' }), read({ 'policy.yml': 'a' }, { 'h.txt': '1' })],
])('merges runs that read the same files %s', (_, one, other) => {
  expect(problemsOf(one, other)).toEqual([]);
});

it('keeps the path of a list that has the text of another one', () => {
  const from = [verdict('a.example.com', '203.0.113.9', 5, { source: 'i.txt:1' })];
  const same = read({ 'p.yml': 'a' }, { 'h.txt': '1', 'i.txt': '1' });
  const report = merged(reportFrom('internet', from, same), reportFrom('vpc', from, same));
  expect(report.verdicts.map(({ source }) => source)).toEqual(['i.txt:1', 'i.txt:1']);
});
