// Verdicts as JUnit's XML: a golden file, valid for the strictest reader, how each verdict ends, and text that stays text.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { xmlText } from '../../../src/report/escape/xml.ts';
import { junit, junitPieces } from '../../../src/report/junit/junit.ts';
import {
  HOSTILE_PIECES,
  harmlessTwin,
  hostileReport,
  poisoned,
  reportOf,
  sampleReport,
} from '../samples/sample-report.ts';
import { exposedDatabase, POLICY } from '../samples/sample-verdict.ts';
import { all, junitMistakes, rootOf } from './junit-mistakes.ts';

const quiet = { warnings: [] };

it('is the golden file', async () => {
  await expect(junit(sampleReport)).toMatchFileSnapshot('junit.golden.xml');
});

it.each([
  ['the sample', sampleReport],
  ['hostile text', hostileReport],
  ['nothing judged', reportOf([])],
  ['nothing to warn of', reportOf([exposedDatabase()], quiet)],
  [
    'several vantages',
    reportOf([exposedDatabase(), exposedDatabase({ vantage: 'vpc' }), exposedDatabase({ vantage: null })]),
  ],
])('is valid: %s', async (_, report) => {
  expect(await junitMistakes(junit(report))).toEqual([]);
});

it('a mistake in a file would be noticed', async () => {
  const text = junit(sampleReport);
  const spoilt = async (from: string | RegExp, to: string) => (await junitMistakes(text.replace(from, to))).length;
  expect(await spoilt('<testcase ', '<testcase line="3" ')).toBeGreaterThan(0);
  expect(await spoilt(/time="[^"]*"/, 'time="1.2345"')).toBeGreaterThan(0);
  expect(await spoilt('</testsuites>', '')).toBeGreaterThan(0);
  expect(await spoilt('A database', '\x1b')).toBeGreaterThan(0);
  expect(await spoilt('A database', '&#x1b;')).toBeGreaterThan(0);
  expect(await spoilt('A database', '&amp')).toBeGreaterThan(0);
  expect(await spoilt(/failures="\d+"/, 'failures="999"')).toBe(1);
  expect(await spoilt(/name="443\/tcp[^"]*"/, 'name="22/tcp ssh is observed (203.0.113.6)"')).toBe(1);
});

it('is made of pieces that end in a line end', () => {
  const verdicts = Array.from({ length: 2000 }, (_, index) => exposedDatabase({ ports: `${index + 1}` }));
  const pieces = [...junitPieces(reportOf(verdicts))];
  expect(pieces.length).toBeGreaterThan(5);
  for (const piece of pieces) expect(piece).toMatch(/\n$/);
  expect(pieces.join('')).toBe(junit(reportOf(verdicts)));
});

describe('a suite', () => {
  const suites = all(rootOf(junit(sampleReport)), 'testsuite');
  const propertiesOf = (name: string) =>
    Object.fromEntries(
      suites
        .filter((suite) => suite.getAttribute('name') === name)
        .flatMap((suite) => all(suite, 'property'))
        .map((one) => [one.getAttribute('name'), one.getAttribute('value')]),
    );

  it('is the run, with its warnings where readers show them, or a host', () => {
    expect(suites.map((suite) => suite.getAttribute('name'))).toEqual([
      'port-policy',
      ...new Set(sampleReport.verdicts.map((one) => one.host)),
    ]);
    const [first] = all(suites[0] as never, 'skipped');
    expect(first?.getAttribute('message')).toBe('2 warnings: to be read before the rest is trusted');
    expect(first?.textContent).toBe(sampleReport.warnings.join('\n'));
    expect(propertiesOf('port-policy')).toMatchObject({ result: 'fail', vantage: 'internet', policies: POLICY });
  });

  it('has its addresses, the vantage, when it was, and the policy', () => {
    expect(propertiesOf('www.example.com')).toEqual({
      host: 'www.example.com',
      addresses: '203.0.113.6, 2001:db8:100::6',
      vantage: 'internet',
      ports: '86',
    });
    expect(suites[1]?.getAttribute('timestamp')).toBe('2026-11-21T02:00:07Z');
    expect(suites[1]?.getAttribute('hostname')).toBe('internet');
    expect(suites[1]?.getAttribute('file')).toBe(POLICY);
  });

  it('of two policies names neither file', () => {
    const other = { ...exposedDatabase(), ports: '1', rule: { ...exposedDatabase().rule, file: 'other.yml' } };
    const [, suite] = all(rootOf(junit(reportOf([exposedDatabase(), other]))), 'testsuite');
    expect(suite?.getAttribute('file')).toBe(null);
  });

  it('has room for so many warnings', () => {
    const warnings = Array.from({ length: 5000 }, (_, index) => `Warning ${index}.`);
    const [first] = all(rootOf(junit(reportOf([], { warnings }))), 'skipped');
    expect(first?.textContent?.split('\n')).toHaveLength(101);
    expect(first?.textContent).toMatch(/\n4,900 more warnings left out here\.$/);
  });
});

describe('hostile text', () => {
  const shape = (report: Report) => {
    const root = rootOf(junit(report));
    const elements = all(root, '*');
    return elements.map((one) => [one.nodeName, [...one.attributes].map(({ name }) => name)]);
  };

  it.each(HOSTILE_PIECES)('%j leaves the same elements, and reads back as it was written', async (piece) => {
    const report = poisoned(piece);
    expect(shape(report)).toEqual(shape(harmlessTwin));
    const text = junit(report);
    expect(await junitMistakes(text)).toEqual([]);
    const suite = all(rootOf(text), 'testsuite')[1];
    expect(all(suite as never, 'property')[0]?.getAttribute('value')).toBe(xmlText(`www.example.com${piece}`));
    const explanations = all(rootOf(text), 'failure').flatMap((one) => one.textContent?.split('\n')[1] ?? []);
    const [violation] = report.verdicts.filter((one) => one.verdict === 'violation');
    expect(explanations[0]).toBe(xmlText(violation?.explanation ?? ''));
  });

  it('holds no character that XML 1.0 forbids, whatever it is', async () => {
    const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const texts = [
      ...Array.from({ length: 64 }, (_, row) => every.slice(row * 1024, (row + 1) * 1024).join('')),
      ']]>',
    ];
    const report = reportOf(
      texts.map((explanation, index) => ({ ...exposedDatabase(), ports: `${index + 1}`, explanation })),
    );
    const text = junit(report);
    expect(await junitMistakes(text)).toEqual([]);
    expect(text).not.toMatch(/[^\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  });

  it('that is long is cut', () => {
    const long = 'x'.repeat(1_000_000);
    expect(
      junit(reportOf([{ ...exposedDatabase(), host: long, explanation: long, advice: long }], quiet)).length,
    ).toBeLessThan(12_000);
  });
});

it('explains a cause once, names that case in the others, and says in each what to do', () => {
  const explanation = `Port PORT was expected to be blocked and stayed silent, but nothing answered this machine. ${'x'.repeat(200)}`;
  const many = Array.from({ length: 1000 }, (_, at) =>
    exposedDatabase({
      ports: `${at + 1}`,
      service: null,
      explanation: explanation.replace('PORT', `${at + 1}`),
      advice: 'Close it.',
    }),
  );
  const text = junit(reportOf(many));
  expect(text.split('but nothing answered this machine').length - 1).toBe(1);
  expect(
    text.match(/Same cause as "db1\.example\.com: 1\/tcp is blocked \(203\.0\.113\.7\)", which explains it\./g),
  ).toHaveLength(999);
  expect(text.match(/What to do: Close it\./g)).toHaveLength(1000);
});
