// What a merge may make of reports on a run whose code may be a stranger's: such a run made them by a stranger's policy, at best.
import type { Report } from '../model/report.ts';
import type { NothingMerged } from '../report/markdown/nothing-merged.ts';
import { strangerBecause, type WorkflowContext } from './workflow-run.ts';
import type { FoundReports } from './workspace/find-reports.ts';

/**
 * Why no report is read, or can be; null where the merge goes on. The files of another run are whatever that run's code wrote, and
 * where there are none, the jobs of this run only linted their policy (docs/decisions/0044-merging-on-github.md).
 */
export function whyNoReportIsRead(workflow: WorkflowContext, { reports }: FoundReports): NothingMerged | null {
  const stranger = strangerBecause(workflow);
  if (stranger === null) return null;
  if (workflow.payload.workflow_run) return { why: 'of another run', stranger };
  return reports.length === 0 ? { why: 'no report', stranger } : null;
}

/** The merged report with a warning in front, and without links that lead to where the stranger likes. */
export function markedAsStrangers(report: Report, workflow: WorkflowContext): Report {
  const stranger = strangerBecause(workflow);
  if (stranger === null) return report;
  const runs = `${workflow.serverUrl}/${workflow.repository}/actions/runs/`;
  return {
    ...report,
    warnings: [strangersWarning(stranger), ...report.warnings],
    vantages: (report.vantages ?? []).map((one) =>
      one.run.url?.startsWith(runs) ? one : { ...one, run: { repository: null, commit: null, url: null, actor: null } },
    ),
  };
}

function strangersWarning(because: string): string {
  return `${because.charAt(0).toUpperCase()}${because.slice(1)}, so these reports follow a policy that may be a stranger's, and code of the stranger may have written them: a pass says nothing about the policy of this repository.`;
}
