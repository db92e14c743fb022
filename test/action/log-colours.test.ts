// The report in the log of the action is red only where the step fails: `fail-on` says from which result on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ActionRun } from '../../src/action/action-run.ts';
import { publishReport } from '../../src/action/publish/publish-results.ts';
import type { FailOn } from '../../src/model/exit-codes.ts';
import { reportOf, sampleReport } from '../report/samples/sample-report.ts';

const report = reportOf(sampleReport.verdicts.filter(({ verdict }) => verdict === 'inconclusive'));
const RED = '\u001b[31m';

async function logOf(failOn: FailOn): Promise<string> {
  const workspace = mkdtempSync(join(tmpdir(), 'log-colours-'));
  const lines: string[] = [];
  const nothing = () => undefined;
  const run = {
    toolkit: { setOutput: nothing, error: nothing, warning: nothing, notice: nothing },
    inputs: { failOn, annotations: false, summary: false, reportDir: 'reports' },
    workspace,
    colour: true,
    log: (text: string) => lines.push(text),
    warn: nothing,
    policyUrl: () => null,
  } as unknown as ActionRun;
  await publishReport(run, report).finally(() => rmSync(workspace, { recursive: true, force: true }));
  return lines.join('\n');
}

it.each<[FailOn, boolean]>([
  ['inconclusive', true],
  ['violation', false],
  ['never', false],
])('what could not be known, with fail-on %s: red is %s', async (failOn, isRed) => {
  const log = await logOf(failOn);
  expect(log).toMatch(/INCONCLUSIVE/);
  expect(log.includes(RED)).toBe(isRed);
});
