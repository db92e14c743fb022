// A run that its own scope keeps from hosts of the policy is not a whole audit: the report says it, and all that ask agree.
import { beforeAll, describe, expect, it } from 'vitest';
import { auditSeen } from '../../src/audit/freshness/age-of-reports.ts';
import { mergeGiven } from '../../src/audit/merge.ts';
import { whyUnfinished } from '../../src/model/documents/partial-run.ts';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import { testNames } from '../../src/report/intoto/test-names.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import { prom } from '../../src/report/prom/prom.ts';
import { closedPort } from '../cli/loopback.ts';
import { samplesOf } from '../report/prom/samples-of.ts';
import { reportOf } from './report-of.ts';

let port: number;
beforeAll(async () => {
  port = await closedPort();
});

const checked = (rest: Parameters<typeof reportOf>[1]) => {
  const hosts = `hosts: [{ host: [127.0.0.3, 127.0.0.4], blocked: ${port} }]`;
  const text = `version: 1\nvantages: { office: {}, vpc: {} }\ndefaults: { timeout: 200ms }\n${hosts}\n`;
  return reportOf({ file: 'policy.yml', text }, { vantage: 'office', ...rest });
};

/** `run_complete` by vantage. */
const complete = (report: Report) =>
  Object.fromEntries(
    samplesOf(prom(report)).flatMap(({ name, labels, value }) =>
      name === 'port_policy_run_complete' ? [[labels.vantage ?? '', value]] : [],
    ),
  );

/** What each that asks says of a report: metrics, `fresh`, in-toto, `baseline: last`. */
const answers = (report: Report) => ({
  prom: complete(report),
  fresh: auditSeen('report.json', report).incomplete?.reason ?? null,
  intoto: testNames(report).failed.filter((name) => name.startsWith('the whole policy')),
  baseline: whyUnfinished(report, report.verdicts),
});

const NARROWED = {
  prom: { office: 0 },
  fresh: 'outside-scope',
  intoto: ['the whole policy was checked, not what the scope of the run lets in alone'],
  baseline: 'outside-scope',
};
const WHOLE = { prom: { office: 1 }, fresh: null, intoto: [], baseline: null };

describe('a run with a scope', () => {
  it('that keeps out a host of the policy says so, and nobody takes it for a whole audit', async () => {
    const report = await checked({ scope: ['127.0.0.3'] });
    expect(report.part).toEqual({ checked: 1, of: 2, by: ['scope'] });
    expect(answers(report)).toEqual(NARROWED);
    expect(reportSchema.parse(JSON.parse(reportJson(report))).part).toEqual(report.part);
    // What it is told by is the field, and not the words of an explanation.
    const reworded = report.verdicts.map((one) => ({ ...one, explanation: 'Other words.' }));
    expect(answers({ ...report, verdicts: reworded })).toEqual(NARROWED);
  });

  it('that lets in all of the policy is a whole audit', async () => {
    const report = await checked({ scope: ['127.0.0.0/29'] });
    expect(report).not.toHaveProperty('part');
    expect(answers(report)).toEqual(WHOLE);
  });

  it('is not blamed for what the policy itself keeps out', async () => {
    const text = `version: 1\nscope: 127.0.0.3\nhosts: [{ host: [127.0.0.3, 127.0.0.4], blocked: ${port} }]\n`;
    const report = await reportOf({ file: 'policy.yml', text });
    expect(report).not.toHaveProperty('part');
    expect(answers(report)).toEqual({ ...WHOLE, prom: { '': 1 } });
  });

  it('is told by its words where the report is older than the field', async () => {
    const { part: _, ...older } = await checked({ scope: ['127.0.0.3'] });
    expect(answers(reportSchema.parse(JSON.parse(reportJson(older))) as Report)).toEqual(NARROWED);
  });
});

it('a name that leads out of the scope counts as well', async () => {
  const text = `version: 1\ndefaults: { timeout: 200ms, family: ipv4 }\nhosts: [{ host: [127.0.0.3, localhost], blocked: ${port} }]\n`;
  const report = await reportOf({ file: 'policy.yml', text }, { scope: ['127.0.0.3'] });
  expect(report.part).toEqual({ checked: 1, of: 2, by: ['scope'] });
  expect(answers(report)).toMatchObject({ fresh: 'outside-scope', baseline: 'outside-scope' });
});

it('a scope that lets in all of a shard does not narrow it', async () => {
  const report = await checked({ scope: ['127.0.0.0/29'], shard: '1/2' });
  expect(report.part?.by).toEqual(['shard']);
});

it('a run with `only` says that, too', async () => {
  const report = await checked({ only: ['127.0.0.3'], scope: ['127.0.0.3'] });
  expect(report.part?.by).toEqual(['only']);
  const both = await checked({ only: ['127.0.0.3', `127.0.0.4:${port}`], scope: ['127.0.0.3'] });
  expect(both.part?.by).toEqual(['only', 'scope']);
  expect(answers({ ...both, warnings: [] })).toMatchObject({ fresh: 'only-a-part', baseline: 'only-a-part' });
});

it('a merge says it of the vantage whose run it was', async () => {
  const { part: _, ...older } = await checked({ vantage: 'office', scope: ['127.0.0.3'] });
  for (const office of [await checked({ scope: ['127.0.0.3'] }), older]) {
    const given = [office, await checked({ vantage: 'vpc' })].map((report, index) => ({
      path: `${index}.json`,
      report,
    }));
    const merged = await mergeGiven(given, {
      ...{ toolVersion: '1.2.3', now: new Date(), withinMs: null, expectVantages: [] },
      run: office.run,
    });
    if (merged.kind !== 'report') throw new Error('no merge');
    const { report } = merged;
    expect(report).not.toHaveProperty('part');
    expect(report.vantages?.map(({ name, narrowedBy = [] }) => [name, ...narrowedBy])).toEqual([
      ['office', 'scope'],
      ['vpc'],
    ]);
    expect(reportSchema.parse(JSON.parse(reportJson(report))).vantages?.[0]?.narrowedBy).toEqual(['scope']);
    expect(answers(report)).toMatchObject({ ...NARROWED, prom: { office: 0, vpc: 1 } });
  }
});
