// Drift and waiting are told by every report, and by none that has neither.
import { expect, it } from 'vitest';
import { FORMAT_NAMES, formats } from '../../src/report/formats.ts';
import { junitMistakes } from './junit/junit-mistakes.ts';
import { eventfulReport } from './samples/eventful-report.ts';
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

it('SARIF and JUnit stay valid with them', async () => {
  expect(sarifMistakes((await formats.sarif())(eventfulReport, options))).toEqual([]);
  expect(await junitMistakes((await formats.junit())(eventfulReport, options))).toEqual([]);
});
