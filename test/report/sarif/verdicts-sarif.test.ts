// Verdicts as SARIF: a golden file, valid for the standard and for code scanning, findings that stay themselves, and its limits.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import {
  FINGERPRINT,
  LONGEST_DESCRIPTION,
  MOST_GZIP_BYTES,
  MOST_RESULTS,
  MOST_RUNS,
} from '../../../src/report/sarif/sarif-limits.ts';
import type { SarifLog, SarifResult, SarifRun } from '../../../src/report/sarif/sarif-types.ts';
import { verdictsCategory, verdictsSarif, verdictsSarifPieces } from '../../../src/report/sarif/verdicts-sarif.ts';
import { VERDICT_RULES } from '../../../src/report/text/verdict-rules.ts';
import { anchors, readText } from '../../docs/markdown.ts';
import {
  HOSTILE_PIECES,
  harmlessTwin,
  hostileReport,
  poisoned,
  reportOf,
  sampleReport,
} from '../samples/sample-report.ts';
import { POLICY, verdict } from '../samples/sample-verdict.ts';
import { sarifMistakes } from './sarif-mistakes.ts';

/** All runs, after the file has been found valid. */
function runsOf(report: Report): readonly SarifRun[] {
  const text = verdictsSarif(report);
  expect(sarifMistakes(text)).toEqual([]);
  return (JSON.parse(text) as SarifLog).runs;
}

function runOf(report: Report): SarifRun {
  const [run, ...others] = runsOf(report);
  expect(others).toEqual([]);
  return run as SarifRun;
}

const resultsOf = (...verdicts: Verdict[]) => runOf(reportOf(verdicts)).results;
const fingerprintOf = (result: SarifResult | undefined) => result?.partialFingerprints[FINGERPRINT];
const said = (run: SarifRun) =>
  run.invocations.flatMap(({ toolExecutionNotifications }) =>
    toolExecutionNotifications.map(({ message }) => message.text),
  );

/** A database that answers. */
const exposed = (rest: Partial<Verdict> = {}, line = 12, host = 'db1.example.com', address = '203.0.113.7'): Verdict =>
  verdict(host, address, line, {
    ports: '5432',
    service: 'postgresql',
    expected: 'blocked',
    verdict: 'violation',
    severity: 'critical',
    explanation: 'A database answers this vantage.',
    advice: 'Restrict the security group.',
    rttMs: 11.83,
    ...rest,
  });

const unknown = (rest: Partial<Verdict> = {}): Verdict =>
  exposed({
    verdict: 'inconclusive',
    severity: null,
    state: 'unknown',
    cause: 'deaf-vantage',
    evidence: 'none',
    explanation: 'Nothing answered this machine over IPv4.',
    advice: 'Run it again.',
    ...rest,
  });

const many = (count: number): Verdict[] =>
  Array.from({ length: count }, (_, index) =>
    exposed({
      host: `host-${index % 977}.example.com`,
      address: `203.0.${index % 113}.${index % 251}`,
      ports: `${1 + Math.floor(index / 977)}`,
      service: null,
      severity: (['low', 'medium', 'high', 'critical'] as const)[index % 4] ?? null,
      explanation: `Expected blocked, but the connection was accepted (SYN-ACK in ${index / 100} ms). `.repeat(3),
      advice: `Close port ${index} in the security group of that host, or say in the policy that it is meant to be open.`,
    }),
  );

it('is the golden file', async () => {
  const { runs, ...log } = JSON.parse(verdictsSarif(sampleReport)) as SarifLog;
  const short = runs.map(({ tool: { driver }, ...run }) => ({
    tool: { driver: { ...driver, rules: driver.rules.slice(0, 1) } },
    ...run,
  }));
  const text = `${JSON.stringify({ ...log, runs: short }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('verdicts-sarif.golden.json');
});

it('is pretty-printed, in pieces that make up the whole', () => {
  const text = verdictsSarif(reportOf([...sampleReport.verdicts, exposed({ vantage: 'vpc' }), ...many(300)]));
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  const empty = verdictsSarif(reportOf([]));
  expect(empty).toBe(`${JSON.stringify(JSON.parse(empty), null, 2)}\n`);
  const pieces = [...verdictsSarifPieces(reportOf(many(5000)))];
  expect(pieces.length).toBeGreaterThan(30);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(300_000);
});

describe('rules', () => {
  const { rules } = runOf(reportOf([])).tool.driver;

  it('are all of them, whatever was found', () => {
    expect(rules.map(({ id }) => id)).toEqual([...VERDICT_RULES]);
    expect(runOf(sampleReport).tool.driver.rules).toEqual(rules);
  });

  it('make what is exposed, and nothing else but a name led astray, a security finding', () => {
    const scores = rules.flatMap(({ id, properties }) =>
      properties['security-severity'] === undefined ? [] : [[id, properties['security-severity']]],
    );
    expect(scores).toEqual([
      ['exposed-critical', '9.5'],
      ['exposed-high', '8.0'],
      ['exposed-medium', '5.5'],
      ['exposed-low', '2.5'],
      ['resolves-elsewhere', '8.0'],
    ]);
  });

  it('explain themselves uncut, lead to their section, and give waivers that are well written', () => {
    const known = anchors(readText('docs/reports.md'));
    for (const { id, fullDescription, help, helpUri } of rules) {
      expect(fullDescription.text.length, id).toBeLessThan(LONGEST_DESCRIPTION);
      const [page, anchor] = helpUri.split('#');
      expect(page).toBe('https://github.com/port-policy/port-policy/blob/main/docs/reports.md');
      expect(known, id).toContain(anchor);
      const [, example] = /```yaml\n([\s\S]*?)```/.exec(help.markdown) ?? [];
      expect(help.text.includes('No waiver covers this.'), id).toBe(example === undefined);
      if (example === undefined) continue;
      expect(help.text).toContain(example.trim());
      const policy = `version: 1\nhosts: [{ host: www.example.com, blocked: 22 }]\n${example}`;
      expect(parsePolicy(policy, 'policy.yml').diagnostics, id).toEqual([]);
    }
  });
});

describe('what is wrong', () => {
  it.each([
    ['exposed-critical', 'error', exposed()],
    ['exposed-high', 'error', exposed({ severity: 'high' })],
    ['exposed-medium', 'warning', exposed({ severity: 'medium', expected: 'closed' })],
    ['exposed-low', 'note', exposed({ severity: 'low', expected: 'filtered' })],
    ['not-open', 'error', exposed({ severity: 'high', expected: 'open', state: 'closed', cause: 'rst' })],
    ['not-open', 'error', exposed({ severity: 'high', expected: 'open', state: 'open|filtered', cause: 'no-reply' })],
    ['not-open', 'note', exposed({ severity: 'low', expected: 'open', state: 'filtered', cause: 'timeout' })],
    ['not-closed', 'warning', exposed({ severity: 'medium', expected: 'closed', state: 'filtered', cause: 'timeout' })],
    ['not-filtered', 'warning', exposed({ severity: 'medium', expected: 'filtered', state: 'closed', cause: 'rst' })],
    [
      'resolves-elsewhere',
      'error',
      exposed({ severity: 'high', protocol: null, ports: null, expected: null, state: null, cause: null }),
    ],
    ['inconclusive', 'warning', unknown()],
    ['inconclusive', 'warning', exposed({ verdict: 'inconclusive', severity: null, evidence: 'none' })],
  ] as const)('%s is %s', (ruleId, level, one) => {
    expect(resultsOf(one)).toMatchObject([{ ruleId, level }]);
  });

  it('is nothing of what passes, is waived or is not judged', () => {
    const waiver = { until: '2027-06-30', reason: 'INFRA-142', owner: null, file: POLICY, line: 30, column: 5 };
    const run = runOf(
      reportOf([
        verdict('a.example.com', '203.0.113.1', 3, {}),
        exposed({ verdict: 'waived', waiver }),
        verdict('a.example.com', '203.0.113.1', 4, { verdict: 'not-judged', expected: 'observe' }),
      ]),
    );
    expect(run.results).toEqual([]);
    expect(said(run)[0]).toBe('1 violation is waived and left out: code scanning would show it as if not.');
  });

  it('says what was meant, what was seen and what to do, on its line', () => {
    const [one] = resultsOf(exposed());
    expect(one?.message.text).toBe(
      'db1.example.com (203.0.113.7), port 5432/tcp postgresql: intended blocked, seen open (SYN-ACK). A database answers this vantage. Restrict the security group.',
    );
    expect(one?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: POLICY, uriBaseId: '%SRCROOT%' },
      region: { startLine: 12, startColumn: 15, endColumn: 16 },
    });
  });

  it('comes the gravest first', () => {
    const levels = resultsOf(unknown({ ports: '1' }), exposed({ severity: 'low', ports: '2' }), exposed());
    expect(levels.map(({ ruleId }) => ruleId)).toEqual(['exposed-critical', 'exposed-low', 'inconclusive']);
  });
});

describe('one result', () => {
  it('stands for all addresses of a name, and stays when they change', () => {
    const [today, ...others] = resultsOf(
      ...[7, 8, 9, 10, 11, 12, 13].map((last) => exposed({ address: `203.0.113.${last}` })),
    );
    expect(others).toEqual([]);
    expect(today?.message.text).toContain(
      'db1.example.com (203.0.113.7, 203.0.113.8, 203.0.113.9, 203.0.113.10, 203.0.113.11 and 2 more), port 5432/tcp',
    );
    const [tomorrow] = resultsOf(exposed({ address: '198.51.100.1', explanation: 'Other words.', rttMs: 3 }, 99));
    expect(fingerprintOf(tomorrow)).toBe(fingerprintOf(today));
  });

  it('says of which address its text is, where those of others differ', () => {
    const [one] = resultsOf(exposed(), exposed({ address: '203.0.113.8', explanation: 'Another text.' }));
    expect(one?.message.text).toMatch(/ \(Said of port 5432 of 203\.0\.113\.7; 1 more verdict of the kind\.\)$/);
  });

  it('links to the other lines of the policy that it breaks', () => {
    const [one] = resultsOf(exposed(), exposed({ address: '203.0.113.8' }, 20), exposed({ address: '203.0.113.9' }));
    expect(one?.relatedLocations?.map(({ physicalLocation }) => physicalLocation.region.startLine)).toEqual([20]);
  });

  it('is of one host, port, protocol, vantage and kind', () => {
    const all = [
      exposed(),
      exposed({}, 12, 'db2.example.com'),
      exposed({ ports: '5433' }),
      exposed({ protocol: 'udp' }),
      exposed({ severity: 'high' }),
      exposed({ expected: 'open', state: 'closed' }),
    ];
    const here = runOf(reportOf(all)).results.map(fingerprintOf);
    expect(new Set(here).size).toBe(all.length);
    const there = runOf(reportOf(all.map((one) => ({ ...one, vantage: 'vpc' })))).results.map(fingerprintOf);
    expect(here.filter((one) => there.includes(one))).toEqual([]);
    for (const fingerprint of [...here, ...there]) expect(fingerprint).toMatch(/^[0-9a-f]{16}:1$/);
  });

  it('stands for all ports that could not be checked for the same cause, but for silent UDP', () => {
    const deaf = Array.from({ length: 500 }, (_, index) => unknown({ ports: `${index + 1}` }));
    const [one, ...others] = resultsOf(...deaf);
    expect(others).toEqual([]);
    expect(one?.message.text).toContain(
      'db1.example.com (203.0.113.7), ports 1-500/tcp: intended blocked, seen unknown',
    );
    expect(one?.message.text).toMatch(/Run it again\.$/);
    const silence = (ports: string, service: string | null) =>
      unknown({ ports, service, protocol: 'udp', state: 'open|filtered', cause: 'no-reply' });
    expect(resultsOf(silence('53', 'domain'), silence('161', 'snmp'))).toHaveLength(2);
    expect(resultsOf(silence('5555', null), silence('5556', null))).toHaveLength(1);
    expect(resultsOf(unknown(), unknown({ cause: 'no-route' }))).toHaveLength(2);
  });
});

describe('a run', () => {
  it('of a name that did not resolve has its result', () => {
    const gone = unknown({ address: null, protocol: null, ports: null, expected: null, cause: 'dns-failed' });
    expect(resultsOf(gone)[0]?.message.text).toMatch(/^db1\.example\.com: seen unknown \(name not resolved\)\. /);
  });

  it('is there for every vantage, in a category of its own', () => {
    const report = reportOf([exposed(), exposed({ vantage: null }), exposed({ vantage: 'vpc', verdict: 'pass' })]);
    const runs = runsOf(report);
    expect(runs.map(({ automationDetails, results }) => [automationDetails.id, results.length])).toEqual([
      ['port-policy/internet/', 1],
      ['port-policy/', 1],
      ['port-policy/vpc/', 0],
    ]);
    expect(runOf(reportOf([])).automationDetails.id).toBe('port-policy/internet/');
    expect(runOf(reportOf([], { vantage: null })).automationDetails.id).toBe('port-policy/');
  });

  it('has a category that fits, and no other vantage has the same', () => {
    expect(verdictsCategory('eu-west.1_a')).toBe('port-policy/eu-west.1_a/');
    const awkward = ['vpc a', 'vpc/a', '../vpc', 'vpc\na', 'x'.repeat(61), `${'x'.repeat(60)}y`, 'Ü', ''];
    const categories = awkward.map(verdictsCategory);
    for (const category of categories) expect(category).toMatch(/^port-policy\/[\w.-]{1,80}\/$/);
    expect(new Set(categories).size).toBe(awkward.length);
  });

  it('of more vantages than a file may have leaves some out, and says so', () => {
    const runs = runsOf(reportOf(Array.from({ length: MOST_RUNS + 3 }, (_, at) => exposed({ vantage: `v${at}` }))));
    expect(runs).toHaveLength(MOST_RUNS);
    expect(runs.flatMap(said)).toContain('3 more runs left out of this file.');
  });

  it('says what is missing from it, and that it was stopped', () => {
    const run = runOf(reportOf([unknown({ ports: '1' }), unknown({ cause: 'cancelled' })]));
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
    expect(said(run)[0]).toBe(
      '2 verdicts are inconclusive: an earlier finding for one of these is not mended because it is missing here.',
    );
    expect(said(run)).toContain(sampleReport.warnings[0]);
    const whole = runOf(reportOf([exposed()]));
    expect(whole.invocations[0]?.executionSuccessful).toBe(true);
    expect(said(whole)).toEqual(sampleReport.warnings);
  });

  it('has room for so many warnings', () => {
    const warnings = Array.from({ length: 5000 }, (_, index) => `Warning ${index}.`);
    const texts = said(runOf(reportOf([], { warnings })));
    expect(texts).toHaveLength(101);
    expect(texts.at(-1)).toBe('4,900 more warnings left out here.');
  });
});

describe('limits', () => {
  it('5,000 violations are 5,000 results, and no two of them one', () => {
    const { results } = runOf(reportOf(many(5000)));
    expect(new Set(results.map((one) => `${one.ruleId} ${fingerprintOf(one)}`)).size).toBe(5000);
  });

  it('of 30,000 the least grave are left out, and the file is small enough', () => {
    const text = verdictsSarif(reportOf(many(30_000)));
    const [run] = (JSON.parse(text) as SarifLog).runs;
    expect(run?.results).toHaveLength(MOST_RESULTS);
    const kept = (rule: string) => run?.results.filter(({ ruleId }) => ruleId === rule).length;
    expect(VERDICT_RULES.slice(0, 4).map(kept)).toEqual([7500, 7500, 7500, 2500]);
    expect(run && said(run)[0]).toBe('5,000 more results left out of this file.');
    expect(gzipSync(text).length).toBeLessThan(MOST_GZIP_BYTES);
  });
});

describe('hostile text', () => {
  const shape = (report: Report) =>
    runsOf(report).map(({ results, invocations }) => [
      results.map(({ ruleId, level, relatedLocations, locations }) => [
        ruleId,
        level,
        relatedLocations?.length,
        locations.map(({ physicalLocation }) => physicalLocation.region),
      ]),
      invocations.map(({ toolExecutionNotifications }) => toolExecutionNotifications.length),
    ]);

  it('leaves a valid file of the same shape', () => {
    expect(shape(hostileReport)).toEqual(shape(harmlessTwin));
  });

  it.each(HOSTILE_PIECES)('%j acts nowhere', (piece) => {
    const report = poisoned(piece);
    expect(shape(report)).toEqual(shape(harmlessTwin));
    JSON.parse(verdictsSarif(report), (_, value) => {
      // The help of our rules has line ends of its own.
      if (typeof value === 'string' && !value.includes('Why it matters'))
        expect(value).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
      return value;
    });
  });
});
