// A merged report as JUnit's XML: a suite for each vantage, errors for what is missing, and names that stay from run to run.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { xmlText } from '../../../src/report/escape/xml.ts';
import { junit, junitPieces } from '../../../src/report/junit/junit.ts';
import { greenMergedReport, poisonedMerge, sampleMergedReport } from '../samples/sample-merged-report.ts';
import { HOSTILE_PIECES, reportOf } from '../samples/sample-report.ts';
import { exposedDatabase, verdict } from '../samples/sample-verdict.ts';
import { all, junitMistakes, rootOf } from './junit-mistakes.ts';

const suitesOf = (report: Report) => all(rootOf(junit(report)), 'testsuite');
const names = (report: Report) => suitesOf(report).map((suite) => suite.getAttribute('name'));
const suiteOf = (report: Report, name: string) => {
  const found = suitesOf(report).find((suite) => suite.getAttribute('name') === name);
  if (found === undefined) throw new Error(`no suite ${name}`);
  return found;
};
const propertiesOf = (report: Report, name: string) =>
  Object.fromEntries(
    all(suiteOf(report, name), 'property').map((one) => [one.getAttribute('name'), one.getAttribute('value')]),
  );
const missing = (vantage: string) =>
  verdict(`vantage ${vantage}`, null, 1, {
    vantage,
    protocol: null,
    ports: null,
    expected: null,
    state: 'unknown',
    cause: 'no-report',
    verdict: 'inconclusive',
    evidence: 'none',
    explanation: `No report covers the vantage ${vantage}.`,
    advice: 'Find out why that job left no report.',
  });

it.each([
  ['the sample', sampleMergedReport],
  ['all as intended', greenMergedReport],
  ['nothing but what is missing', { ...sampleMergedReport, vantages: [], verdicts: [missing('office')] }],
])('is valid: %s', async (_, report) => {
  expect(await junitMistakes(junit(report))).toEqual([]);
});

describe('a suite', () => {
  it('is the run, or a vantage with all that it saw', () => {
    expect(names(sampleMergedReport)).toEqual(['port-policy', 'from internet', 'from office', 'from vpc']);
    const counts = (name: string) =>
      ['tests', 'failures', 'errors', 'skipped'].map((one) => suiteOf(sampleMergedReport, name).getAttribute(one));
    expect(counts('from internet')).toEqual(['15', '2', '4', '0']);
    expect(counts('from vpc')).toEqual(['13', '3', '0', '1']);
    expect(propertiesOf(sampleMergedReport, 'port-policy')).toMatchObject({ vantages: 'internet, office, vpc' });
    // A merge asked nothing, so it has no order of its own.
    expect(propertiesOf(sampleMergedReport, 'port-policy')).not.toHaveProperty('seed');
  });

  it('has when, from where and by which run its vantage looked', () => {
    expect(propertiesOf(sampleMergedReport, 'from office')).toEqual({
      vantage: 'office',
      reports: '2',
      sources: '192.0.2.10, 192.0.2.11',
      startedAt: '2026-11-21T02:01:00.000Z',
      finishedAt: '2026-11-21T02:02:30.500Z',
      repository: 'example/infrastructure',
      commit: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567',
      run: 'https://github.com/example/infrastructure/actions/runs/1234567891',
      ports: '66570',
      violations: '4',
      inconclusive: '0',
      waived: '0',
      pass: '66566',
      passEvidence: '8 answered, 1 open from another vantage, 66,557 beside an answering port',
      notJudged: '0',
    });
    const suite = suiteOf(sampleMergedReport, 'from office');
    expect(suite.getAttribute('timestamp')).toBe('2026-11-21T02:01:00Z');
    expect(suite.getAttribute('hostname')).toBe('office');
    expect(suite.getAttribute('file')).toBe('.github/port-policy.yml');
  });

  it('of a vantage without a report has one error and nothing else', () => {
    const report = { ...greenMergedReport, verdicts: [...greenMergedReport.verdicts, missing('lab')] };
    const suite = suiteOf(report, 'from lab');
    const [only, ...others] = all(suite, 'testcase');
    expect(others).toEqual([]);
    expect(only?.getAttribute('classname')).toBe('vantage lab');
    expect(only?.getAttribute('name')).toBe('has a report');
    expect(all(suite, 'error')[0]?.getAttribute('message')).toBe('could not be checked: no report that counts');
    expect(all(suite, 'error')[0]?.textContent).toContain('What to do: Find out why that job left no report.');
    expect(propertiesOf(report, 'from lab')).toMatchObject({ vantage: 'lab', reports: '0', pass: '0' });
  });

  it('of a vantage that had nothing to ask is there, without cases', () => {
    const { vantages = [] } = sampleMergedReport;
    const report = { ...sampleMergedReport, vantages: vantages.slice(0, 1), verdicts: [], warnings: [] };
    expect(names(report)).toEqual(['port-policy', 'from internet']);
    expect(suiteOf(report, 'from internet').getAttribute('tests')).toBe('0');
  });
});

describe('a case', () => {
  const caseNames = (report: Report) => all(rootOf(junit(report)), 'testcase').map((one) => one.getAttribute('name'));

  it('names its vantage, and so does its text, as readers open a case alone', () => {
    const failure = all(suiteOf(sampleMergedReport, 'from vpc'), 'failure')[0];
    expect(failure?.textContent).toMatch(
      /^db1\.example\.com \(203\.0\.113\.7\), 5432\/tcp postgresql from vpc: intended/,
    );
    expect(caseNames(sampleMergedReport)).toContain('5432/tcp postgresql is blocked (203.0.113.7) from vpc');
  });

  it('has the same name in the night in which another vantage is missing', () => {
    const { vantages = [] } = sampleMergedReport;
    const alone = {
      ...sampleMergedReport,
      vantages: vantages.slice(0, 1),
      verdicts: sampleMergedReport.verdicts.filter(({ vantage }) => vantage === 'internet'),
    };
    const all3 = new Set(caseNames(sampleMergedReport));
    expect(caseNames(alone).filter((name) => !all3.has(name))).toEqual([]);
  });

  it('of shards of one vantage that the policy alone names is called as in a report that is not divided', () => {
    const { vantages = [] } = sampleMergedReport;
    const one = [exposedDatabase()];
    const expects = { vantages: ['internet'], shards: 2 };
    const merged = { ...sampleMergedReport, vantages: vantages.slice(0, 1), expects, verdicts: one };
    expect(caseNames(merged).at(-1)).toBe(caseNames(reportOf(one)).at(-1));
  });

  it('refers to no explanation of another vantage', () => {
    const explanation = `A database answers this vantage. ${'x'.repeat(200)}`;
    const verdicts = ['internet', 'office'].flatMap((vantage) =>
      ['1', '2'].map((ports) => exposedDatabase({ vantage, ports, service: null, explanation })),
    );
    const same = all(rootOf(junit({ ...sampleMergedReport, verdicts })), 'failure').flatMap(
      (one) => /Same cause as "(.*)", which/.exec(one.textContent ?? '')?.[1] ?? [],
    );
    expect(same).toEqual([
      'db1.example.com: 1/tcp is blocked (203.0.113.7) from internet',
      'db1.example.com: 1/tcp is blocked (203.0.113.7) from office',
    ]);
  });
});

it('is made of pieces', () => {
  const { vantages = [] } = sampleMergedReport;
  const verdicts = vantages.flatMap(({ name }) =>
    Array.from({ length: 700 }, (_, at) => exposedDatabase({ ports: `${at + 1}`, vantage: name })),
  );
  const pieces = [...junitPieces({ ...sampleMergedReport, verdicts })];
  expect(pieces.length).toBeGreaterThan(5);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(120_000);
});

describe('hostile text', () => {
  const shape = (report: Report) =>
    all(rootOf(junit(report)), '*').map((one) => [one.nodeName, [...one.attributes].map(({ name }) => name)]);
  const harmless = shape(poisonedMerge('harmless'));

  it.each(HOSTILE_PIECES)('%j in the name of a vantage leaves the same elements', async (piece) => {
    const report = poisonedMerge(piece);
    expect(shape(report)).toEqual(harmless);
    expect(names(report)[1]).toBe(xmlText(`from internet${piece}`));
    expect(await junitMistakes(junit(report))).toEqual([]);
  });
});
