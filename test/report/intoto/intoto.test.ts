// report.intoto.json, held to the words of in-toto's specification, and read by in-toto's own library where it was fetched.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onlyAPart, opensAlone } from '../../../src/model/documents/partial-run.ts';
import type { Report, RequirementResult } from '../../../src/model/report.ts';
import { formats } from '../../../src/report/formats.ts';
import { intoto } from '../../../src/report/intoto/intoto.ts';
import { MOST_NAMES } from '../../../src/report/intoto/test-names.ts';
import { reportJson } from '../../../src/report/json/report-json.ts';
import { createSha256 } from '../../../src/shell/create-sha256.ts';
import { describeReader } from '../../readers/readers.ts';
import { sampleMergedReport } from '../samples/sample-merged-report.ts';
import { hostileReport, reportOf, sampleReport } from '../samples/sample-report.ts';
import { verdict } from '../samples/sample-verdict.ts';
import { statementMistakes } from './statement-mistakes.ts';

const SHA256 = 'a'.repeat(64);
const read = (report: Report) => JSON.parse(intoto(report, SHA256));
/** Of the one vantage that its policy has, so that it is whole. */
const wholeOf = (verdicts: Parameters<typeof reportOf>[0]): Report => ({
  ...reportOf(verdicts),
  expects: { vantages: ['internet'], shards: 1 },
});
const pass = verdict('a.example.com', '203.0.113.1', 5, {});
const violation = verdict('b.example.com', '203.0.113.2', 6, { verdict: 'violation', severity: 'high' });
const waived = verdict('b.example.com', '203.0.113.2', 6, {
  verdict: 'waived',
  waiver: { until: '2027-01-31', reason: 'r', owner: null, file: 'policy.yml', line: 9, column: 1 },
});
const unknown = verdict('c.example.com', '203.0.113.3', 7, { verdict: 'inconclusive', state: 'unknown' });
const requirement = (rest: Partial<RequirementResult>): RequirementResult => ({
  ...{ requirement: 'R', satisfied: false, pass: 1, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 },
  ...rest,
});

const REPORTS: readonly (readonly [string, Report])[] = [
  ['a report', sampleReport],
  ['a hostile one', hostileReport],
  ['a merged one', sampleMergedReport],
  ['an empty one', reportOf([])],
  ['one with half a character', { ...reportOf([pass]), requirements: [requirement({ requirement: 'R \ud800' })] }],
];

it.each(REPORTS)('of %s is what the specification says', (_, report) => {
  expect(statementMistakes(intoto(report, SHA256))).toEqual([]);
});

it('names the policies and the run, and report.json by its digest', async () => {
  const text = (await formats.intoto())(sampleReport, {
    colour: false,
    columns: 80,
    hashed: { createSha256 },
    policyUrl: () => null,
    maxBytes: 1,
    reportHint: '',
  });
  const { subject, predicate } = JSON.parse(text);
  const sha256 = createHash('sha256').update(reportJson(sampleReport)).digest('hex');
  expect(subject).toEqual([{ name: 'report.json', digest: { sha256 } }]);
  expect(predicate.configuration).toEqual(
    sampleReport.policies.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
  );
  expect(predicate.url).toBe(sampleReport.run.url);
});

it('names the values of variables and the files of hosts, as the same policy means other hosts by them', () => {
  const variables = [{ name: 'HOSTS', sha256: 'b'.repeat(64) }];
  const hostFiles = [{ path: 'hosts.txt', sha256: 'c'.repeat(64), hosts: 3 }];
  const { configuration } = read({ ...wholeOf([pass]), variables, hostFiles }).predicate;
  expect(configuration.slice(-2)).toEqual([
    { name: 'hosts.txt', digest: { sha256: 'c'.repeat(64) } },
    { name: 'the variable HOSTS, with the policy', digest: { sha256: 'b'.repeat(64) } },
  ]);
});

it.each(['nmap', 'port-policy'] as const)('warns where a scan of %s was judged, and this run asked nothing', (tool) => {
  const scan = { tool, version: '7.93', finishedAt: '2026-11-20T16:18:00.000Z' };
  const { result, warnedTests } = read({ ...wholeOf([pass]), scan }).predicate;
  expect(result).toBe('WARNED');
  expect(warnedTests).toEqual(['the ports were asked by this run, not taken from a scan']);
  expect(read({ ...wholeOf([pass, violation]), scan }).predicate.result).toBe('FAILED');
});

describe('the result', () => {
  it.each([
    ['PASSED', [pass], []],
    ['PASSED', [pass], [requirement({ satisfied: true })]],
    ['WARNED', [pass, waived], []],
    ['WARNED', [pass, waived], [requirement({ waived: 1 })]],
    ['FAILED', [pass, violation], []],
    ['FAILED', [pass, waived, violation], []],
    ['FAILED', [pass, unknown], []],
    ['FAILED', [unknown], []],
    ['FAILED', [pass], [requirement({ unchecked: [{ kind: 'other-vantage', explanation: 'x' }] })]],
    ['FAILED', [pass], [requirement({ pass: 0, notJudged: 1 })]],
    ['FAILED', [waived], [requirement({ pass: 0, waived: 1 })]],
  ] as const)('is %s', (result, verdicts, requirements) => {
    const report = { ...wholeOf(verdicts), ...(requirements.length === 0 ? {} : { requirements }) };
    expect(read(report).predicate.result).toBe(result);
  });

  it('is FAILED where nothing was judged, or the run passed nothing by itself', () => {
    expect(read({ ...reportOf([]), result: 'inconclusive' }).predicate.result).toBe('FAILED');
  });
});

it.each<[Partial<Report>, string]>([
  [{ shard: { index: 1, of: 2 } as Report['shard'] }, 'the whole policy was checked, not shard 1 of 2 alone'],
  [{ warnings: [onlyAPart('a')] }, 'the whole policy was checked, not a part of it alone'],
  [
    { verdicts: [{ ...pass, cause: 'out-of-scope', explanation: 'It is outside the scope of this run.' }] },
    'the whole policy was checked, not what the scope of the run lets in alone',
  ],
  [{ warnings: [opensAlone('internet')] }, 'the whole policy was checked, not open ports alone'],
  [
    { expects: { vantages: ['internet', 'vpc'], shards: 1 } },
    'the policy was checked from each of its vantages, not from one alone',
  ],
  [{ verdicts: [{ ...pass, cause: 'no-report' }] }, 'the merge has a report of every vantage and shard'],
  [{ verdicts: [{ ...pass, cause: 'cancelled' }] }, 'the run came to its end, and was not stopped'],
])('is FAILED for a part of the policy, by a test of its own: %j', (rest, name) => {
  const { result, failedTests } = read({ ...wholeOf([pass]), ...rest }).predicate;
  expect([result, failedTests]).toEqual(['FAILED', [name]]);
});

it('has a test for each requirement and each verdict; what is only observed is none', () => {
  const observed = verdict('d.example.com', '203.0.113.4', 8, { verdict: 'not-judged', expected: 'observe' });
  const report = {
    ...wholeOf([pass, violation, waived, unknown, observed]),
    requirements: [requirement({ requirement: 'A', satisfied: true }), requirement({ requirement: 'B', violation: 1 })],
  };
  const { passedTests, warnedTests, failedTests } = read(report).predicate;
  expect(passedTests).toEqual(['requirement A', 'a.example.com (203.0.113.1): 443/tcp is open']);
  expect(warnedTests).toEqual(['b.example.com (203.0.113.2): 443/tcp is open']);
  expect(failedTests).toEqual([
    'requirement B',
    'b.example.com (203.0.113.2): 443/tcp is open',
    'c.example.com (203.0.113.3): 443/tcp is open',
  ]);
});

it('of very many verdicts stays small, and says how many tests are left out', () => {
  const many = (one: typeof pass) => Array.from({ length: MOST_NAMES + 234 }, () => one);
  const text = intoto(wholeOf([...many(pass), ...many(violation)]), SHA256);
  expect(text.length).toBeLessThan(1_000_000);
  const { passedTests, failedTests } = JSON.parse(text).predicate;
  expect(passedTests.at(-1)).toBe('and 234 more tests that passed: report.json has them');
  expect(failedTests.at(-1)).toBe('and 234 more tests that failed: report.json has them');
  expect([passedTests.length, failedTests.length]).toEqual([MOST_NAMES + 1, MOST_NAMES + 1]);
  expect(statementMistakes(text)).toEqual([]);
});

describeReader('in-toto', "in-toto's own library", (programs) => {
  // The statement by its wrapper, which validates it; the predicate and its descriptors by the messages of the specification, unknown fields refused.
  const PROGRAM = `
import json, sys
from google.protobuf import json_format
from in_toto_attestation.predicates.test_result.v0.test_result_pb2 import TestResult
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement
from in_toto_attestation.v1.resource_descriptor import ResourceDescriptor
text = sys.stdin.read()
statement = json_format.Parse(text, statement_pb2.Statement())
Statement.copy_from_pb(statement).validate()
result = json_format.ParseDict(json.loads(text)["predicate"], TestResult())
for descriptor in result.configuration:
    ResourceDescriptor.copy_from_pb(descriptor).validate()
print(json.dumps([statement.predicate_type, statement.subject[0].name, dict(statement.subject[0].digest), result.result,
    len(result.configuration), len(result.passed_tests), len(result.warned_tests), len(result.failed_tests)]))
`;
  it.each(REPORTS)(
    'reads that of %s',
    (_, report) => {
      const { status, stdout, stderr } = spawnSync(join(programs, 'python'), ['-c', PROGRAM], {
        input: intoto(report, SHA256),
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const { predicate } = read(report);
      expect(JSON.parse(stdout)).toEqual([
        'https://in-toto.io/attestation/test-result/v0.1',
        'report.json',
        { sha256: SHA256 },
        predicate.result,
        report.policies.length,
        predicate.passedTests.length,
        predicate.warnedTests.length,
        predicate.failedTests.length,
      ]);
    },
    30_000,
  );

  it('refuses what is not a statement', () => {
    const broken = intoto(sampleReport, SHA256).replace('"subject": [', '"subjects": [');
    const { status } = spawnSync(join(programs, 'python'), ['-c', PROGRAM], { input: broken, encoding: 'utf8' });
    expect(status).not.toBe(0);
  }, 30_000);
});
