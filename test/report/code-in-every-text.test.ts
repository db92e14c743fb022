// Code between backticks is shown as code in the page and in the summary, in whichever text it stands: no reader sees a backtick.
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { formats } from '../../src/report/formats.ts';
import { githubTree, looseTexts } from './readers/github-markdown.ts';
import { eventfulReport } from './samples/eventful-report.ts';
import { poisonedMerge } from './samples/sample-merged-report.ts';
import { poisoned, sampleReport } from './samples/sample-report.ts';

const CODE = ' Name it with `speaks`, or use `ss -ltn`. ';
const { drift, wait } = eventfulReport;

/** Every text of ours that is a sentence has code in it. */
const coded: Report = {
  ...poisoned('', CODE),
  drift: drift && {
    ...drift,
    changes: drift.changes.map((change) => ({ ...change, explanation: `${change.explanation}${CODE}` })),
  },
  wait,
  verdicts: [...poisoned('', CODE).verdicts, ...eventfulReport.verdicts].map((one) => ({
    ...one,
    explanation: one.explanation === '' ? '' : `${one.explanation}${CODE}`,
    waiver: one.waiver && { ...one.waiver, reason: `${one.waiver.reason}${CODE}`, owner: `platform${CODE}` },
  })),
};

const merged = poisonedMerge('', CODE);

const options = (maxBytes: number) => ({
  policyUrl: () => null,
  maxBytes,
  reportHint: 'All of it is printed by `--format json`.',
  colour: false,
  columns: 100,
});

it.each([
  ['whole', coded, 1_000_000],
  ['cut', coded, 9000],
  ['with what our own texts say', sampleReport, 1_000_000],
  ['of a nightly run', eventfulReport, 1_000_000],
  ['of a merge', merged, 1_000_000],
  ['of a merge, cut', merged, 9000],
])('summary, %s', async (_, report, maxBytes) => {
  const text = (await formats.markdown())(report, options(maxBytes));
  expect(looseTexts(githubTree(text)).filter((one) => one.includes('`'))).toEqual([]);
});

it.each([
  ['with code in every text', coded],
  ['with what our own texts say', sampleReport],
  ['of a merge', merged],
  ['with more than has room', { ...coded, warnings: Array<string>(500).fill(CODE) }],
])('page, %s', async (_, report) => {
  const html = (await formats.html())(report, options(1));
  const body = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '').replace(/<code>[^<]*<\/code>/g, '');
  expect(body.split(/[<>]/).filter((one) => one.includes('`'))).toEqual([]);
});
