// Verdicts as JUnit's XML: a golden file, valid for the strictest reader, how each verdict ends, and text that stays text.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
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
import { POLICY, verdict } from '../samples/sample-verdict.ts';
import { all, junitMistakes, rootOf } from './junit-mistakes.ts';

const quiet = { warnings: [] };

/** The one case of one verdict, after the file has been found valid. */
async function caseOf(one: Verdict) {
  const text = junit(reportOf([one], quiet));
  expect(await junitMistakes(text)).toEqual([]);
  const [found, ...others] = all(rootOf(text), 'testcase');
  expect(others).toEqual([]);
  if (found === undefined) throw new Error('no case');
  const [end, ...more] = [...found.childNodes].filter(({ nodeName }) => nodeName !== '#text');
  expect(more).toEqual([]);
  const element = all(found, end?.nodeName ?? '')[0];
  return {
    name: found.getAttribute('name'),
    classname: found.getAttribute('classname'),
    time: found.getAttribute('time'),
    end: end?.nodeName,
    type: element?.getAttribute('type'),
    message: element?.getAttribute('message'),
    text: element?.textContent,
  };
}

const names = (report: Report) => all(rootOf(junit(report)), 'testcase').map((one) => one.getAttribute('name'));

const host = (rest: Partial<Verdict>) => verdict('db1.example.com', '203.0.113.7', 12, rest);

const exposed = host({
  ports: '5432',
  service: 'postgresql',
  expected: 'blocked',
  verdict: 'violation',
  severity: 'critical',
  explanation: 'A database answers this vantage.',
  advice: 'Restrict the security group.',
  rttMs: 11.83,
});

it('is the golden file', async () => {
  await expect(junit(sampleReport)).toMatchFileSnapshot('junit.golden.xml');
});

it.each([
  ['the sample', sampleReport],
  ['hostile text', hostileReport],
  ['nothing judged', reportOf([])],
  ['nothing to warn of', reportOf([exposed], quiet)],
  ['several vantages', reportOf([exposed, { ...exposed, vantage: 'vpc' }, { ...exposed, vantage: null }])],
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
  const verdicts = Array.from({ length: 2000 }, (_, index) => ({ ...exposed, ports: `${index + 1}` }));
  const pieces = [...junitPieces(reportOf(verdicts))];
  expect(pieces.length).toBeGreaterThan(5);
  for (const piece of pieces) expect(piece).toMatch(/\n$/);
  expect(pieces.join('')).toBe(junit(reportOf(verdicts)));
});

describe('a verdict', () => {
  it('that is a violation is a failure, with what to do and where it stands', async () => {
    expect(await caseOf(exposed)).toEqual({
      classname: 'db1.example.com',
      name: '5432/tcp postgresql is blocked (203.0.113.7)',
      time: '0.012',
      end: 'failure',
      type: 'exposed-critical',
      message: 'critical: intended blocked, seen open (SYN-ACK in 11.8 ms)',
      text: [
        'db1.example.com (203.0.113.7), 5432/tcp postgresql: intended blocked, seen open (SYN-ACK in 11.8 ms)',
        'A database answers this vantage.',
        'What to do: Restrict the security group.',
        'Severity: critical. Evidence: direct.',
        `Policy: ${POLICY}:12`,
      ].join('\n'),
    });
  });

  it('that is inconclusive is an error, never a pass', async () => {
    const unknown = host({ state: 'unknown', cause: 'no-route', verdict: 'inconclusive', evidence: 'none' });
    expect(await caseOf(unknown)).toMatchObject({
      end: 'error',
      type: 'no-route',
      message: 'could not be checked: intended open, seen unknown (no route from here)',
      time: '0.000',
    });
  });

  it('that is waived is skipped, and says until when and why', async () => {
    const waiver = { until: '2027-06-30', reason: 'INFRA-142', owner: 'platform', file: POLICY, line: 30, column: 5 };
    expect(await caseOf({ ...exposed, verdict: 'waived', waiver })).toMatchObject({
      end: 'skipped',
      type: 'waived',
      message: 'Waived until 2027-06-30, platform: INFRA-142 (seen open (SYN-ACK in 11.8 ms))',
      text: expect.stringContaining('A database answers'),
    });
  });

  it('that is only observed is skipped, and says what was seen', async () => {
    expect(await caseOf(host({ verdict: 'not-judged', expected: 'observe', rttMs: 4 }))).toMatchObject({
      name: '443/tcp is observed (203.0.113.7)',
      end: 'skipped',
      type: 'not-judged',
      message: 'Observed: seen open (SYN-ACK in 4 ms)',
    });
    expect((await caseOf(host({ verdict: 'not-judged' }))).message).toBe('Not judged: seen open (SYN-ACK)');
  });

  it('that passes says what that rests on', async () => {
    const passed = host({ ports: '1-21,23-79', count: 78, expected: 'blocked', state: 'filtered', cause: 'timeout' });
    expect(await caseOf({ ...passed, evidence: 'anchored' })).toMatchObject({
      name: '1-21, 23-79/tcp are blocked (203.0.113.7)',
      end: 'system-out',
      text: 'seen filtered (no answer), evidence: anchored',
    });
  });

  it('on a name or an address as a whole says so', async () => {
    const whole = { protocol: null, ports: null, expected: null, evidence: 'none' } as const;
    const unresolved = { ...whole, address: null, state: 'unknown', cause: 'dns-failed' } as const;
    const found = [
      host({ ...unresolved, verdict: 'inconclusive' }),
      host({ ...whole, address: null, state: null, cause: null, verdict: 'pass' }),
      host({ ...whole, state: null, cause: null, verdict: 'violation', severity: 'high' }),
      host({ ...whole, state: 'unknown', cause: 'out-of-scope', verdict: 'inconclusive' }),
    ].map(caseOf);
    expect((await Promise.all(found)).map(({ name, end, type }) => [name, end, type])).toEqual([
      ['DNS resolves the name', 'error', 'dns-failed'],
      ['DNS leads where it must', 'system-out', null],
      ['DNS does not lead elsewhere (203.0.113.7)', 'failure', 'resolves-elsewhere'],
      ['may be asked (203.0.113.7)', 'error', 'out-of-scope'],
    ]);
  });

  it('has a name of its own, whatever else is judged', () => {
    expect(names(reportOf([exposed, exposed, exposed, { ...exposed, vantage: 'vpc' }], quiet))).toEqual([
      '5432/tcp postgresql is blocked (203.0.113.7) from internet',
      '5432/tcp postgresql is blocked (203.0.113.7) from internet [2]',
      '5432/tcp postgresql is blocked (203.0.113.7) from internet [3]',
      '5432/tcp postgresql is blocked (203.0.113.7) from vpc',
    ]);
  });

  it('of tens of thousands of ranges has a name all the same', () => {
    const ports = Array.from({ length: 20_000 }, (_, index) => index * 2 + 1).join(',');
    const [name] = names(reportOf([host({ ports, count: 20_000, expected: 'blocked' })], quiet));
    expect(name).toMatch(/^1, 3, 5, .* and 19,980 more\/tcp are blocked \(203\.0\.113\.7\)$/);
  });
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
    const other = { ...exposed, ports: '1', rule: { ...exposed.rule, file: 'other.yml' } };
    const [, suite] = all(rootOf(junit(reportOf([exposed, other]))), 'testsuite');
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
    const report = reportOf(texts.map((explanation, index) => ({ ...exposed, ports: `${index + 1}`, explanation })));
    const text = junit(report);
    expect(await junitMistakes(text)).toEqual([]);
    expect(text).not.toMatch(/[^\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  });

  it('that is long is cut', () => {
    const long = 'x'.repeat(1_000_000);
    expect(junit(reportOf([{ ...exposed, host: long, explanation: long, advice: long }], quiet)).length).toBeLessThan(
      12_000,
    );
  });
});
