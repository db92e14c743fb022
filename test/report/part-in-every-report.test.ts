// A run that was told to leave something out says beside its result how much of the policy it checked: nobody may take a part for the whole.
import { describe, expect, it } from 'vitest';
import { onlyAPart } from '../../src/model/documents/partial-run.ts';
import type { Report } from '../../src/model/report.ts';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { comment } from '../../src/report/github/comment.ts';
import { readReport } from '../../src/report/json/read-report.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import { createSha256 } from '../../src/shell/create-sha256.ts';
import { reportOf, sampleReport } from './samples/sample-report.ts';

const options = {
  colour: false,
  columns: 200,
  policyUrl: () => null,
  maxBytes: 1_000_000,
  reportHint: 'See report.json.',
  hashed: { createSha256 },
};
const passes = reportOf(sampleReport.verdicts.filter(({ verdict }) => verdict === 'pass'));
const narrowed: Report = {
  ...passes,
  vantage: null,
  drift: null,
  wait: null,
  warnings: [onlyAPart('www.example.com:443')],
  part: { checked: 2, of: 1040, by: ['only'] },
};
const { part: _, ...older } = narrowed;
const textOf = async (name: FormatName, of: Report) => (await formats[name]())(of, options);
const lineOf = async (name: FormatName, of: Report, pattern: RegExp) =>
  (await textOf(name, of)).split('\n').find((line) => pattern.test(line)) ?? '';

const PART = '2 of 1,040 ports checked, by --only';

describe('a run with --only says so in', () => {
  it.each([
    ['terminal', /^PASS/, `PASS, ${PART}: `],
    ['markdown', /^## /, `## ✅ Exposure policy, ${PART}: `],
    ['html', /<title>/, `<title>Pass, ${PART}: `],
    ['html', /<h1>/, `Pass, ${PART}: `],
    ['junit', /^<testsuites /, `name="port-policy, ${PART}"`],
    ['junit', /<testsuite /, `name="port-policy, ${PART}"`],
    ['tap', /^# Exposure/, `# Exposure policy, ${PART}: `],
    ['tap', /# SKIP/, 'the rest of the policy # SKIP 1,038 of 1,040 ports of the policy were not to be checked'],
    ['headline', /./, `✅ Exposure policy, ${PART}: all `],
    ['sarif', /"text": "The result/, `The result is of a part: ${PART}.`],
  ] as const)('%s, %s', async (name, pattern, text) => {
    expect(await lineOf(name, narrowed, pattern)).toContain(text);
    expect(await textOf(name, passes)).not.toContain('checked, by');
  });

  it('the comment, its title too', () => {
    const mark = { key: 'a'.repeat(64), run: { id: 1, attempt: 1, startedAt: narrowed.startedAt } };
    const told = {
      ...options,
      mark: mark as never,
      change: { kind: 'same' } as const,
      ruleUrl: () => null,
      onFailure: false,
    };
    const text = comment(narrowed, told);
    expect(text).toContain(`### ✅ Exposure policy, ${PART}: all `);
    expect(text).toContain(`#### ✅ This run, ${PART}: all `);
  });
});

it('a report of an older version says that it is a part, and not how much', async () => {
  expect(await lineOf('terminal', older, /^PASS/)).toContain('PASS, only a part of the policy, by --only: all ');
  expect(await lineOf('headline', older, /./)).toContain('Exposure policy, only a part of the policy, by --only: all ');
});

it('a shard says which it is, and how many ports; a scope says so only where it leaves something out', async () => {
  const elements = { count: 40, digest: '0'.repeat(64) };
  const shard = { index: 2, of: 8, planned: elements, taken: { ...elements, count: 5 } };
  const divided: Report = { ...passes, shard, part: { checked: 5, of: 40, by: ['shard', 'scope'] } };
  expect(await lineOf('terminal', divided, /^PASS/)).toContain(
    'PASS, shard 2 of 8, 5 of 40 ports checked, by --scope: all ',
  );
  const alone: Report = { ...divided, part: { checked: 5, of: 40, by: ['shard'] } };
  expect(await lineOf('headline', alone, /./)).toContain('Exposure policy, shard 2 of 8, 5 of 40 ports checked: all ');
  const huge: Report = { ...passes, part: { checked: 5, of: null, by: ['scope'] } };
  expect(await lineOf('terminal', huge, /^PASS/)).toContain(
    'PASS, 5 ports of a part of the policy checked, by --scope: all ',
  );
});

it('is in report.json, and is read again', () => {
  const text = reportJson(narrowed);
  expect(JSON.parse(text)).toMatchObject({ part: { checked: 2, of: 1040, by: ['only'] } });
  const read = readReport(text);
  expect('report' in read && read.report.part).toEqual(narrowed.part);
});
