// A policy in the inputs of the action is no file: every output says so in words, and none links to it.

import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { POLICY_IN_INPUTS } from '../../src/model/tool.ts';
import { FORMAT_NAMES, formats } from '../../src/report/formats.ts';
import { annotations, diagnosticAnnotations } from '../../src/report/github/annotations.ts';
import type { SarifLog } from '../../src/report/sarif/sarif-types.ts';
import { diagnosticsText } from '../../src/report/terminal/diagnostics-text.ts';
import { createSha256 } from '../../src/shell/create-sha256.ts';
import { sampleDrift } from './samples/sample-drift.ts';
import { sampleReport } from './samples/sample-report.ts';
import { sarifMistakes } from './sarif/sarif-mistakes.ts';

const inline = <T extends { readonly rule: Report['verdicts'][number]['rule'] | null }>(one: T): T => ({
  ...one,
  rule: one.rule === null ? null : { ...one.rule, file: POLICY_IN_INPUTS },
});
const report: Report = {
  ...sampleReport,
  policies: [{ path: POLICY_IN_INPUTS, sha256: '0'.repeat(64) }],
  verdicts: sampleReport.verdicts.map((verdict) => ({
    ...inline(verdict),
    waiver: verdict.waiver === null ? null : { ...verdict.waiver, file: POLICY_IN_INPUTS },
  })),
  drift: { ...sampleDrift, changes: sampleDrift.changes.map(inline) },
};
const LINKED = 'https://github.com/example/infrastructure/blob/0f1e/';
const options = {
  colour: false,
  columns: 80,
  policyUrl: (file: string) => `${LINKED}${encodeURIComponent(file)}`,
  maxBytes: 1_000_000,
  reportHint: 'See report.json.',
  hashed: { createSha256 },
};

it.each(FORMAT_NAMES.filter((name) => name !== 'json'))('%s', async (name) => {
  const text = (await formats[name]())(report, options);
  expect(text).not.toMatch(/(?:<|&lt;|%3C|\\<)inputs/i);
  expect(text).not.toContain(LINKED);
  // The headline names no policy at all.
  if (name !== 'headline') expect(text).toContain('from the inputs');
});

it('SARIF has a place that is there, as code scanning refuses a result without one', async () => {
  const text = (await formats.sarif())(report, options);
  expect(sarifMistakes(text)).toEqual([]);
  const [run] = (JSON.parse(text) as SarifLog).runs;
  const [result] = run?.results ?? [];
  expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('.');
  expect(result?.message.text).toMatch(/ The policy is from the inputs\.$/);
});

it('annotations and mistakes name no file', () => {
  expect(annotations(report).every(({ file }) => file !== POLICY_IN_INPUTS)).toBe(true);
  const mistake = {
    code: 'bad-port',
    level: 'error',
    message: '70000 is not a port',
    help: null,
    position: { file: POLICY_IN_INPUTS, line: 3, column: 5 },
    length: 5,
    related: [],
  } as const;
  expect(diagnosticAnnotations([mistake])).toMatchObject([{ file: null, line: null, column: null }]);
  expect(diagnosticsText([mistake], new Map(), { colour: false })).toMatch(/^from the inputs: /);
});
