// 5,000 violations: every report stays within its reader's limits, says what it left out, and where the rest is.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { byteLength } from '../../src/base/utf8.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { formats } from '../../src/report/formats.ts';
import { annotations } from '../../src/report/github/annotations.ts';
import { comment } from '../../src/report/github/comment.ts';
import { issueBody } from '../../src/report/github/issue.ts';
import { violationsOf } from '../../src/report/github/violation-set.ts';
import { summary } from '../../src/report/markdown/summary.ts';
import { junitMistakes } from './junit/junit-mistakes.ts';
import { reportOf, sampleVerdict } from './samples/sample-report.ts';
import { sarifMistakes } from './sarif/sarif-mistakes.ts';

const COUNT = 5000;
const MIB = 1_048_576;
/** A line and a reason of its own each, so that nothing folds. */
const verdicts = Array.from({ length: COUNT }, (_, i): Verdict => {
  const address = `10.${i >> 8}.${i & 255}.7`;
  return {
    ...sampleVerdict,
    host: `db${i}.example.com`,
    address,
    ports: String(1024 + i),
    service: null,
    explanation: `${sampleVerdict.explanation} See ticket T${i}.`,
    verdict: 'violation',
    rule: { file: '.github/port-policy.yml', line: i + 1, column: 5 },
  };
});
const report = reportOf(verdicts, { warnings: [] });
const mark = { key: '0123456789abcdef', instance: '0123456789ab', runId: 1, attempt: 1 };
const options = {
  policyUrl: (file: string, line: number | null) =>
    `https://github.com/example/infrastructure/blob/0f1e/${file}#L${line ?? 1}`,
  maxBytes: MIB,
  reportHint: 'All of it is in report.json.',
  colour: false,
  columns: 110,
};
const print = async (name: keyof typeof formats) => (await formats[name]())(report, options);

it('annotations: ten, of which the last counts the rest', () => {
  const list = annotations(report);
  expect(list).toHaveLength(10);
  expect(list.at(-1)?.message).toContain('And 4,990 more findings with 4,990 violations: see the job summary.');
  for (const { message } of list) expect(message.length).toBeLessThanOrEqual(4096);
});

it('summary: under 1 MiB', () => {
  const text = summary(report, options);
  expect(byteLength(text)).toBeLessThanOrEqual(MIB);
  expect(text).toContain('5,000 violations');
  expect(text).toMatch(/\*\*[\d,]+ more findings left out here\.\*\* All of it is in/);
});

it('comment: under 65,536 characters, with the rest in the summary', () => {
  const text = comment(report, {
    mark,
    change: { kind: 'same' },
    ruleUrl: () => null,
    onFailure: false,
    policyUrl: options.policyUrl,
  });
  expect([...text].length).toBeLessThan(65_536);
  expect(byteLength(text)).toBeLessThan(65_536);
  expect(text).toContain('5,000 violations');
  expect(text).toMatch(/more findings left out here\.\*\* All of it is in the summary of this run/);
});

it('issue: under 65,536 characters', () => {
  const text = issueBody(report, {
    mark,
    workflow: 'nightly.yml',
    unchecked: violationsOf(reportOf([])),
    fates: null,
    partial: false,
    previous: null,
    policyUrl: options.policyUrl,
  });
  expect([...text].length).toBeLessThan(65_536);
  expect(text).toMatch(/left out here/);
});

it('SARIF: all of them, as code scanning takes 25,000, far under 10 MB gzipped', async () => {
  const text = await print('sarif');
  expect(sarifMistakes(text)).toEqual([]);
  expect((JSON.parse(text) as { runs: { results: unknown[] }[] }).runs[0]?.results).toHaveLength(COUNT);
  expect(gzipSync(text).length).toBeLessThan(10_000_000 / 10);
});

it('JUnit: all of them', async () => {
  const text = await print('junit');
  expect(await junitMistakes(text)).toEqual([]);
  expect(text.match(/<failure /g)).toHaveLength(COUNT);
});

it('report.html: all of them; terminal: all of them', async () => {
  expect((await print('html')).match(/db\d+\.example\.com/g)?.length).toBeGreaterThanOrEqual(COUNT);
  expect(await print('terminal')).toContain('FAIL: 5,000 violations');
});
