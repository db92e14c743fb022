// `command: merge`: the reports of several vantages and shards become one, published as that of a check is. Loaded only for that.
import { DEFAULT_WITHIN_MS, mergeGiven } from '../audit/merge.ts';
import { forceGc } from '../base/force-gc.ts';
import { isNarrowed } from '../model/documents/partial-run.ts';
import { exitCodeOf } from '../model/exit-codes.ts';
import { TOOL_VERSION } from '../model/tool.ts';
import { readReports } from '../shell/read-reports.ts';
import type { ActionRun, StartedRun } from './action-run.ts';
import { baselineOfRun } from './baseline/baseline-of-run.ts';
import { auditOfRun } from './github/audit-key.ts';
import { InputError, readCommentInputs, readInputs, reportPlaces } from './inputs.ts';
import { withoutIssue } from './misplaced-inputs.ts';
import { publishNothingMerged } from './publish/publish-nothing-merged.ts';
import { publishReport } from './publish/publish-results.ts';
import { unusableInput, unusableInputs } from './publish/unusable-run.ts';
import { markedAsStrangers, whyNoReportIsRead } from './stranger-reports.ts';
import { isFromFork, runIdentity } from './workflow-run.ts';
import { type GatheredReports, gatherReports } from './workspace/gather-reports.ts';

/**
 * @param read gives the text of an input
 * @returns the exit code of the step
 */
export async function runMerge(started: StartedRun, read: (name: string) => string): Promise<number> {
  const places = reportPlaces(read);
  // Before anything can be wrong with the other inputs, as for a check: an earlier merge's report must not be taken for this one's.
  const gathered = await gatherReports(started, places, read('reports'));
  let run: ActionRun;
  try {
    run = { ...started, inputs: readInputs(read) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return unusableInput(started, readCommentInputs(read), error.message);
  }
  const idle = withoutIssue(run.inputs.issue, read);
  if (idle !== null) run.warn(idle, 'port-policy: input not used');
  const unread = whyNoReportIsRead(run.workflow, gathered);
  if (unread !== null) return publishNothingMerged(run, unread);
  if (gathered.problems.length > 0) return unusableInputs(run, run.inputs, gathered.problems);
  return merge(run, gathered);
}

async function merge(run: ActionRun, gathered: GatheredReports): Promise<number> {
  const { workflow, inputs } = run;
  const found = await baselineOfRun(run);
  if ('problem' in found) return unusableInput(run, inputs, found.problem);
  const given = await readReports(
    gathered.reports.map(({ full, path }) => ({ path: full, name: path })),
    { pipes: false },
  );
  if ('problems' in given) return unusableInputs(run, inputs, given.problems);
  const options = {
    toolVersion: TOOL_VERSION,
    now: new Date(),
    withinMs: inputs.withinMs ?? DEFAULT_WITHIN_MS,
    expectVantages: inputs.expectVantages,
    run: { ...runIdentity(workflow), audit: auditOfRun(run) },
  };
  const outcome = await mergeGiven(given.reports, options, found.baseline ?? undefined);
  if (outcome.kind === 'unusable') return unusableInputs(run, inputs, outcome.problems);
  await forceGc();
  const report = isFromFork(workflow) ? markedAsStrangers(outcome.report, workflow) : outcome.report;
  await publishReport(run, report);
  if (inputs.commentInPr !== 'never' || inputs.issue !== 'never') {
    const { publishToGitHub } = await import('./publish/publish-to-github.ts');
    await publishToGitHub(run, { report, sources: null, partial: given.reports.some((one) => isNarrowed(one.report)) });
  }
  return exitCodeOf(report.result, inputs.failOn);
}
