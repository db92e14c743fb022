// docs/reports.md against the code: every format and file, and what becomes of each rule and verdict.
import { expect, it } from 'vitest';
import { VERDICTS } from '../../src/model/words.ts';
import { FORMAT_NAMES } from '../../src/report/formats.ts';
import { reportFiles } from '../../src/report/report-files.ts';
import { verdictRuleTexts } from '../../src/report/sarif/verdict-rule-texts.ts';
import { createSha256 } from '../../src/shell/create-sha256.ts';
import { reportOf } from '../report/samples/sample-report.ts';
import { readText, tableOf } from './markdown.ts';

const REPORTS = readText('docs/reports.md');

it('lists every format and every file', async () => {
  const rows = tableOf(REPORTS, 'file', '--format', 'for');
  const formats: readonly string[] = FORMAT_NAMES;
  expect(rows.map(([, format]) => format).sort()).toEqual([...formats].sort());
  const files: string[] = [];
  for await (const { name } of reportFiles(reportOf([]), () => null, createSha256)) files.push(name);
  expect(rows.flatMap(([file = '']) => (file === '' ? [] : [file])).sort()).toEqual(files.sort());
});

it('has the rules with their levels and severities', () => {
  const rows = tableOf(REPORTS, 'rule', 'level', 'security severity');
  expect(rows).toEqual(verdictRuleTexts().map(({ id, level, severity }) => [id, level, severity ?? '']));
});

it('says what becomes of every verdict in JUnit', () => {
  const rows = tableOf(REPORTS, 'verdict', 'case');
  expect(rows.map(([verdict = '']) => verdict.replace(' ', '-')).sort()).toEqual([...VERDICTS].sort());
});
