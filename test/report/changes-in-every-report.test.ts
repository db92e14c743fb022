// Drift and waiting are told by every report, and by none that has neither.
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { FORMAT_NAMES, type FormatName, formats } from '../../src/report/formats.ts';
import { createSha256 } from '../../src/shell/create-sha256.ts';
import { junitMistakes } from './junit/junit-mistakes.ts';
import { eventfulReport } from './samples/eventful-report.ts';
import { sampleMergedReport } from './samples/sample-merged-report.ts';
import { sampleReport } from './samples/sample-report.ts';
import { sarifMistakes } from './sarif/sarif-mistakes.ts';

const options = {
  policyUrl: () => null,
  maxBytes: 1_000_000,
  reportHint: 'See report.json.',
  colour: false,
  columns: 200,
  hashed: { createSha256 },
};

/**
 * These have no room for sentences about the run. Metrics tell changes as numbers; the headline says how many violations are new;
 * in-toto's predicate has a result and names of tests, and its subject is report.json, which has the rest.
 */
const WITHOUT_SENTENCES: ReadonlySet<FormatName> = new Set(['prom', 'headline', 'intoto']);
const withSentences = FORMAT_NAMES.filter((name) => !WITHOUT_SENTENCES.has(name));

it.each(withSentences)('%s', async (name) => {
  const reporter = await formats[name]();
  const text = reporter(eventfulReport, options);
  if (name === 'json') {
    expect(JSON.parse(text)).toMatchObject({ drift: { totals: { newlyOpen: 1 } }, wait: { held: false } });
    return;
  }
  expect(text).toMatch(/1 newly open, 1 newly blocked, 1 gone host/);
  expect(text).toMatch(/Did not hold within 5 min 0 s: 9 rounds/);
  expect(reporter(sampleReport, options)).not.toMatch(/newly open|Did not hold within/);
});

/** A merge that was held against a merge. */
const mergedEvents: Report = {
  ...sampleMergedReport,
  drift: eventfulReport.drift && {
    ...eventfulReport.drift,
    baseline: { ...eventfulReport.drift.baseline, vantage: null },
    changes: eventfulReport.drift.changes.map((change) => ({ ...change, vantage: 'office' })),
  },
};

it.each(withSentences)('%s of a merge', async (name) => {
  const text = (await formats[name]())(mergedEvents, options);
  if (name === 'json') expect(JSON.parse(text)).toMatchObject({ drift: { totals: { newlyOpen: 1 } } });
  else expect(text).toMatch(/1 newly open, 1 newly blocked, 1 gone host/);
});

it.each([
  ['a run', eventfulReport, '(2 new)'],
  ['a merge', mergedEvents, '(none new)'],
])('metrics and the headline of %s tell them as numbers, and the statement is not green', async (_, report, news) => {
  const metrics = (await formats.prom())(report, options);
  for (const kind of ['newly-open', 'newly-blocked', 'gone-host'])
    expect(metrics).toMatch(new RegExp(`^port_policy_changes\\{.*kind="${kind}"\\} 1$`, 'm'));
  expect((await formats.prom())(sampleReport, options)).not.toContain('port_policy_changes');
  expect((await formats.headline())(report, options)).toContain(news);
  expect((await formats.headline())(sampleReport, options)).not.toMatch(/\bnew\b/);
  expect(JSON.parse((await formats.intoto())(report, options))).toMatchObject({
    subject: [{ name: 'report.json' }],
    predicate: { result: 'FAILED' },
  });
});

it.each([
  ['a run', eventfulReport],
  ['a merge', mergedEvents],
])('SARIF and JUnit of %s stay valid with them', async (_, report) => {
  expect(sarifMistakes((await formats.sarif())(report, options))).toEqual([]);
  expect(await junitMistakes((await formats.junit())(report, options))).toEqual([]);
});
