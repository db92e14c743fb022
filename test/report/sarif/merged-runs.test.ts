// A merged report as SARIF: a run and a category for each vantage, alerts that stay themselves, and what is missing.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { MOST_FILE_RESULTS, MOST_RESULTS, MOST_RUNS, SHOWN_RESULTS } from '../../../src/report/sarif/sarif-limits.ts';
import { sarifLogParts } from '../../../src/report/sarif/sarif-log.ts';
import { verdictsSarif } from '../../../src/report/sarif/verdicts-sarif.ts';
import { greenMergedReport, poisonedMerge, sampleMergedReport } from '../samples/sample-merged-report.ts';
import { HOSTILE_PIECES, reportOf } from '../samples/sample-report.ts';
import { exposedDatabase } from '../samples/sample-verdict.ts';
import { content, result } from './sarif-content.ts';
import { fingerprintOf, runsOf, said, unknown } from './verdict-runs.ts';

const names = (run: (typeof runs)[number]) => run.automationDetails.id;
const runs = runsOf(sampleMergedReport);
const runOf = (id: string, of = runs) => of.find((run) => names(run) === id);
const seen = (id: string, of = runs) => runOf(id, of)?.results.map(({ message }) => message.text.split(':')[0]);
const MERGE = 'port-policy-merge/';

/** A merge of some vantages, whatever they saw. */
function mergeOf(vantages: readonly (string | null)[], rest: Partial<Report> = {}): Report {
  const [first] = sampleMergedReport.vantages ?? [];
  if (first === undefined) throw new Error('the sample has no vantage');
  return {
    ...sampleMergedReport,
    warnings: [],
    verdicts: [],
    vantages: vantages.map((name) => ({ ...first, name })),
    ...rest,
  };
}

const missing = (vantage: string, host = `vantage ${vantage}`) =>
  unknown({
    host,
    vantage,
    address: null,
    protocol: null,
    ports: null,
    expected: null,
    cause: 'no-report',
    explanation: `No report covers ${host.replace(/^vantage /, '')}.`,
  });

describe('each vantage', () => {
  it('is a run in a category of its own, with what it saw and no more; the merge itself is one too', () => {
    expect(runs.map(names)).toEqual(['port-policy/internet/', 'port-policy/office/', 'port-policy/vpc/', MERGE]);
    expect(seen('port-policy/office/')).toEqual([
      'cache.example.com (203.0.113.8), port 6379/tcp redis from office',
      'db1.example.com (203.0.113.7, 2001',
      'queue.example.com (203.0.113.11), port 5671/tcp amqps from office',
    ]);
    expect(seen(MERGE)).toEqual(['vantage internet, shard 2 of 2']);
  });

  it('says when it ran', () => {
    expect(runOf('port-policy/vpc/')?.invocations[0]).toMatchObject({
      startTimeUtc: '2026-11-21T01:58:00.000Z',
      endTimeUtc: '2026-11-21T01:59:10.000Z',
    });
  });

  it('has the alerts that its own report has: the merge opens none again', () => {
    const alone = runsOf(
      reportOf(
        sampleMergedReport.verdicts.filter(({ vantage, cause }) => vantage === 'internet' && cause !== 'no-report'),
      ),
    )[0];
    const merged = runOf('port-policy/internet/');
    expect(alone?.automationDetails).toEqual(merged?.automationDetails);
    expect(merged?.results.map(fingerprintOf)).toEqual(alone?.results.map(fingerprintOf));
    expect(merged?.results.length).toBeGreaterThan(3);
  });

  it('has alerts of its own: the same port from two vantages is two', () => {
    const all = runs.flatMap(({ results }) => results.map((one) => `${one.ruleId} ${fingerprintOf(one)}`));
    expect(new Set(all).size).toBe(all.length);
  });

  it('that saw nothing wrong has a run without results, so that its alerts are closed', () => {
    const green = runsOf(greenMergedReport);
    expect(green.map((run) => [names(run), run.results.length])).toEqual([
      ['port-policy/internet/', 0],
      ['port-policy/office/', 0],
      ['port-policy/vpc/', 0],
      [MERGE, 0],
    ]);
    expect(green.every(({ invocations }) => invocations[0]?.executionSuccessful)).toBe(true);
    expect(runsOf(mergeOf(['a', null])).map(names)).toEqual(['port-policy/a/', 'port-policy/', MERGE]);
  });
});

describe('what is missing', () => {
  it('of a vantage that was heard makes its run incomplete, and says so as an error', () => {
    const run = runOf('port-policy/internet/');
    expect(run?.invocations[0]?.executionSuccessful).toBe(false);
    expect(run?.invocations[0]?.toolExecutionNotifications[0]).toEqual({
      level: 'error',
      message: { text: '1 report of internet is missing: these are not all of its results.' },
    });
    expect(runOf('port-policy/office/')?.invocations[0]?.executionSuccessful).toBe(true);
  });

  it('is a result and an error of the merge', () => {
    const [invocation] = runOf(MERGE)?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications.map(({ level, message }) => [level, message.text])).toEqual([
      ['error', 'No report covers shard 2 of 2 of the vantage internet: nothing is known of what it had to ask.'],
      ['warning', "From 'internet': nothing answered over IPv6."],
    ]);
    expect(runOf(MERGE)?.results[0]).toMatchObject({ ruleId: 'inconclusive', level: 'warning' });
    expect(runOf(MERGE)?.results[0]?.message.text).toMatch(/^vantage internet, shard 2 of 2: no report that counts\. /);
  });

  it('is a whole vantage: it has no run, so that an upload closes none of its alerts', () => {
    const found = runsOf(mergeOf(['internet'], { verdicts: [exposedDatabase(), missing('office')] }));
    expect(found.map(names)).toEqual(['port-policy/internet/', MERGE]);
    expect(seen(MERGE, found)).toEqual(['vantage office']);
  });

  it('is very much: the first are said, the rest is counted', () => {
    const verdicts = Array.from({ length: 300 }, (_, at) => missing('a', `vantage a, shard ${at + 1} of 400`));
    const texts = said(runOf(MERGE, runsOf(mergeOf(['a'], { verdicts }))) as (typeof runs)[number]);
    expect(texts).toHaveLength(101);
    expect(texts.at(-1)).toBe('200 more errors left out here.');
  });
});

describe('limits', () => {
  it('of more vantages than a file may have, those with the worst findings stay, and the others are named', () => {
    const vantages = Array.from({ length: MOST_RUNS + 3 }, (_, at) => `v${at}`);
    const verdicts = vantages.map((vantage, at) =>
      exposedDatabase({ vantage, ...(at < 4 ? { verdict: 'pass', severity: null } : { severity: 'low' }) }),
    );
    const found = runsOf(mergeOf(vantages, { verdicts }));
    expect(found).toHaveLength(MOST_RUNS);
    expect(found.map(names)).toEqual([...vantages.slice(4).map((name) => `port-policy/${name}/`), MERGE]);
    expect(said(found.at(-1) as (typeof runs)[number])).toEqual([
      'A file has room for 20 runs. What v0, v1, v2 and v3 saw is left out of this file, and an earlier alert of theirs stays as it is.',
    ]);
  });

  it('of very many results each run keeps its share, at least as many as code scanning shows', () => {
    const results = Array.from({ length: MOST_RESULTS }, (_, at) => result(at + 1));
    const kept = (count: number) => {
      const parts = sarifLogParts(
        Array.from({ length: count }, (_, at) => content(results, { automationId: `port-policy/v${at}/` })),
      );
      return parts.runs.map((run) => [...run.results()].length);
    };
    expect(kept(2)).toEqual([MOST_RESULTS, MOST_RESULTS]);
    expect(kept(7)).toEqual(Array(7).fill(Math.floor(MOST_FILE_RESULTS / 7)));
    expect(kept(MOST_RUNS)).toEqual(Array(MOST_RUNS).fill(SHOWN_RESULTS));
  });
});

describe('hostile text', () => {
  const shape = (report: Report) =>
    runsOf(report).map(({ results, invocations }) => [
      results.map(({ ruleId, level, relatedLocations }) => [ruleId, level, relatedLocations?.length]),
      invocations.map(({ toolExecutionNotifications }) => toolExecutionNotifications.map(({ level }) => level)),
    ]);
  const harmless = shape(poisonedMerge('harmless'));

  it.each(HOSTILE_PIECES)('%j in the name of a vantage acts nowhere', (piece) => {
    const report = poisonedMerge(piece);
    expect(shape(report)).toEqual(harmless);
    const ids = runsOf(report).map(names);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^port-policy(?:-merge\/|\/[\w.-]{1,80}\/)$/);
    JSON.parse(verdictsSarif(report), (_, value) => {
      // The help of our rules has line ends of its own.
      if (typeof value === 'string' && !value.includes('Why it matters'))
        expect(value).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
      return value;
    });
  });
});
