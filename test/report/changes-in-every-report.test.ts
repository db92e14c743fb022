// Drift and waiting are told by every report, and by none that has neither.
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { FORMAT_NAMES, formats } from '../../src/report/formats.ts';
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
};

it.each(FORMAT_NAMES)('%s', async (name) => {
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

it.each(FORMAT_NAMES)('%s of a merge', async (name) => {
  const text = (await formats[name]())(mergedEvents, options);
  if (name === 'json') expect(JSON.parse(text)).toMatchObject({ drift: { totals: { newlyOpen: 1 } } });
  else expect(text).toMatch(/1 newly open, 1 newly blocked, 1 gone host/);
});

it.each([
  ['a run', eventfulReport],
  ['a merge', mergedEvents],
])('SARIF and JUnit of %s stay valid with them', async (_, report) => {
  expect(sarifMistakes((await formats.sarif())(report, options))).toEqual([]);
  expect(await junitMistakes((await formats.junit())(report, options))).toEqual([]);
});
