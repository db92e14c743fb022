// Verdicts as SARIF: a golden file, valid for the standard and for code scanning, findings that stay themselves, and its limits.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { MOST_GZIP_BYTES, MOST_RESULTS, MOST_RUNS } from '../../../src/report/sarif/sarif-limits.ts';
import type { SarifLog } from '../../../src/report/sarif/sarif-types.ts';
import { verdictsCategory } from '../../../src/report/sarif/verdict-run.ts';
import { verdictsSarif, verdictsSarifPieces } from '../../../src/report/sarif/verdicts-sarif.ts';
import { VERDICT_RULES } from '../../../src/report/text/verdict-rules.ts';
import {
  HOSTILE_PIECES,
  harmlessTwin,
  hostileReport,
  poisoned,
  reportOf,
  sampleReport,
} from '../samples/sample-report.ts';
import { exposedDatabase } from '../samples/sample-verdict.ts';
import { fingerprintOf, many, resultsOf, runOf, runsOf, said, unknown } from './verdict-runs.ts';

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
  const text = verdictsSarif(reportOf([...sampleReport.verdicts, exposedDatabase({ vantage: 'vpc' }), ...many(300)]));
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  const empty = verdictsSarif(reportOf([]));
  expect(empty).toBe(`${JSON.stringify(JSON.parse(empty), null, 2)}\n`);
  const pieces = [...verdictsSarifPieces(reportOf(many(5000)))];
  expect(pieces.length).toBeGreaterThan(30);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(300_000);
});

describe('a run', () => {
  it('of a name that did not resolve has its result', () => {
    const gone = unknown({ address: null, protocol: null, ports: null, expected: null, cause: 'dns-failed' });
    expect(resultsOf(gone)[0]?.message.text).toMatch(/^db1\.example\.com: seen unknown \(name not resolved\)\. /);
  });

  it('is there for every vantage, in a category of its own', () => {
    const report = reportOf([
      exposedDatabase(),
      exposedDatabase({ vantage: null }),
      exposedDatabase({ vantage: 'vpc', verdict: 'pass' }),
    ]);
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
    const runs = runsOf(
      reportOf(Array.from({ length: MOST_RUNS + 3 }, (_, at) => exposedDatabase({ vantage: `v${at}` }))),
    );
    expect(runs).toHaveLength(MOST_RUNS);
    expect(runs.flatMap(said)).toContain('3 more runs left out of this file.');
  });

  it('says what is missing from it, and that it was stopped', () => {
    const run = runOf(reportOf([unknown({ ports: '1' }), unknown({ cause: 'cancelled' })]));
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
    expect(said(run)[0]).toBe(
      '2 verdicts are inconclusive: an earlier finding for one of these is not fixed because it is missing here.',
    );
    expect(said(run)).toContain(sampleReport.warnings[0]);
    const whole = runOf(reportOf([exposedDatabase()]));
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
