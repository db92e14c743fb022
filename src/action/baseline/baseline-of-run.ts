// The report that a run is compared with: a file of the workspace, or the last run's. Loaded only where there is to be one.
import type { Report } from '../../model/report.ts';
import type { ActionRun } from '../action-run.ts';
import { LAST_RUN } from '../inputs.ts';
import { readBaseline } from '../workspace/read-baseline.ts';

/**
 * A baseline that is not there is a warning.
 * @returns null without one; a problem where the file that the input names is not a report
 */
export async function baselineOfRun(
  run: ActionRun,
): Promise<{ readonly baseline: Report | null } | { readonly problem: string }> {
  const { inputs, workspace, warn } = run;
  if (inputs.baseline === null) return { baseline: null };
  if (inputs.baseline === LAST_RUN) {
    const { baselineOfLastRun } = await import('./last-run.ts');
    return { baseline: await baselineOfLastRun(run) };
  }
  const read = await readBaseline(inputs.baseline, workspace);
  if (!('missing' in read)) return read;
  warn(read.missing, 'port-policy: no baseline');
  return { baseline: null };
}
