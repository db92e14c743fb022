// The files of a report folder: which, in what order, and that none is made before it is asked for.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import {
  REPORT_FILES,
  REPORT_HTML,
  REPORT_INTOTO,
  REPORT_JSON,
  REPORT_JUNIT,
  REPORT_PROM,
  REPORT_SARIF,
  REPORT_TAP,
  reportFiles,
} from '../../src/report/report-files.ts';
import { createSha256 } from '../../src/shell/create-sha256.ts';
import { junitMistakes } from './junit/junit-mistakes.ts';
import { sampleReport } from './samples/sample-report.ts';
import { sarifMistakes } from './sarif/sarif-mistakes.ts';

it('are all of them, each what its name says', async () => {
  const texts = new Map<string, string>();
  for await (const { name, pieces } of reportFiles(sampleReport, () => null, createSha256))
    texts.set(name, [...pieces].join(''));
  expect([...texts.keys()]).toEqual(REPORT_FILES);
  expect(REPORT_FILES).toContain('summary.md');
  expect(JSON.parse(texts.get(REPORT_JSON) ?? '')).toEqual(sampleReport);
  expect(texts.get('summary.md')).toMatch(/^## /);
  expect(sarifMistakes(texts.get(REPORT_SARIF) ?? '')).toEqual([]);
  expect(await junitMistakes(texts.get(REPORT_JUNIT) ?? '')).toEqual([]);
  expect(texts.get(REPORT_HTML)).toMatch(/^<!doctype html>/);
  expect(texts.get(REPORT_PROM)).toMatch(/^# HELP port_policy_/);
  expect(texts.get(REPORT_TAP)).toMatch(/^TAP version /);
  const sha256 = createHash('sha256')
    .update(texts.get(REPORT_JSON) ?? '')
    .digest('hex');
  expect(JSON.parse(texts.get(REPORT_INTOTO) ?? '').subject).toEqual([{ name: REPORT_JSON, digest: { sha256 } }]);
});

it('are made one after the other', async () => {
  let looked = 0;
  const report: Report = {
    ...sampleReport,
    get verdicts() {
      looked++;
      return sampleReport.verdicts;
    },
  };
  const seen: number[] = [];
  for await (const { pieces } of reportFiles(report, () => null, createSha256)) {
    seen.push(looked);
    for (const _ of pieces) looked += 0;
  }
  // Each is made when somebody asks for its pieces: of report.json nothing was read before.
  expect(seen[0]).toBe(0);
  expect(seen[1]).toBeGreaterThan(0);
  expect([...new Set(seen)]).toEqual([...seen].sort((a, b) => a - b));
});
