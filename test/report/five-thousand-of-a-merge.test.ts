// 5,000 violations from each of three vantages: every report of a merge stays within its reader's limits and says what it left out.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { byteLength } from '../../src/base/utf8.ts';
import type { Pattern, Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { formats } from '../../src/report/formats.ts';
import { junitMistakes } from './junit/junit-mistakes.ts';
import { sampleMergedReport } from './samples/sample-merged-report.ts';
import { reportOf, sampleVerdict } from './samples/sample-report.ts';
import { sarifMistakes } from './sarif/sarif-mistakes.ts';

const COUNT = 5000;
const VANTAGES = ['internet', 'office', 'vpc'] as const;
const MIB = 1_048_576;
const place = (i: number) => ({
  host: `db${i}.example.com`,
  address: `10.${i >> 8}.${i & 255}.7`,
  ports: `${1024 + i}`,
});
/** A line and a reason of its own each, so that nothing folds. */
const verdicts = Array.from({ length: COUNT }, (_, i) =>
  VANTAGES.map(
    (vantage): Verdict => ({
      ...sampleVerdict,
      ...place(i),
      vantage,
      service: null,
      explanation: `${sampleVerdict.explanation} See ticket T${i}.`,
      verdict: 'violation',
      severity: 'high',
      expected: 'blocked',
      rule: { file: '.github/port-policy.yml', line: i + 1, column: 5 },
    }),
  ),
).flat();
const patterns = Array.from(
  { length: COUNT },
  (_, i): Pattern => ({
    kind: 'exposed-everywhere',
    ...place(i),
    protocol: 'tcp',
    count: 1,
    states: Object.fromEntries(VANTAGES.map((name) => [name, 'open'])),
    explanation: `Open from every vantage. See ticket T${i}.`,
    advice: '',
  }),
);
const { vantages = [] } = sampleMergedReport;
const report: Report = { ...reportOf(verdicts, { warnings: [], vantage: null }), vantages, patterns };
const options = {
  policyUrl: (file: string, line: number | null) =>
    `https://github.com/example/infrastructure/blob/0f1e/${file}#L${line ?? 1}`,
  maxBytes: MIB,
  reportHint: 'All of it is in report.json.',
  colour: false,
  columns: 110,
};
const print = async (name: keyof typeof formats) => (await formats[name]())(report, options);

it('summary: under 1 MiB, and says that it is cut', async () => {
  const text = await print('markdown');
  expect(byteLength(text)).toBeLessThanOrEqual(MIB);
  expect(text).toContain('15,000 violations');
  expect(text).toMatch(/left out here/);
});

it('SARIF: all of them, a run a vantage', async () => {
  const text = await print('sarif');
  expect(sarifMistakes(text)).toEqual([]);
  const runs = (JSON.parse(text) as { runs: { results: unknown[] }[] }).runs.map(({ results }) => results.length);
  expect(runs).toEqual([COUNT, COUNT, COUNT, 0]);
  expect(gzipSync(text).length).toBeLessThan(10_000_000 / 4);
});

it('JUnit: all of them', async () => {
  const text = await print('junit');
  expect(await junitMistakes(text)).toEqual([]);
  expect(text.match(/<failure /g)).toHaveLength(3 * COUNT);
});

it('report.html: each port once, with its vantages; what has no room among the patterns is counted', async () => {
  const text = await print('html');
  expect(byteLength(text)).toBeLessThan(30_000_000);
  expect(text.match(/from internet, office and vpc<\/span>/g)).toHaveLength(COUNT);
  expect(text).toContain('4,700 more of these left out here.');
});

it('terminal: says how many there are', async () => {
  expect(await print('terminal')).toContain('FAIL: 15,000 violations');
});
