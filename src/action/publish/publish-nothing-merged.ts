// The end of a merge that may read no report, as the run's code may be a stranger's: inconclusive, as nothing is known.
import { exitCodeOf } from '../../model/exit-codes.ts';
import { type NothingMerged, nothingMerged, nothingMergedText } from '../../report/markdown/nothing-merged.ts';
import type { ActionRun } from '../action-run.ts';
import { summarise } from './publish-results.ts';
import { sayWhyOnlyRead } from './why-failed.ts';

/** @returns the exit code of the step */
export async function publishNothingMerged(run: ActionRun, nothing: NothingMerged): Promise<number> {
  run.warn(nothingMergedText(nothing), 'port-policy: nothing was merged');
  await summarise(run, nothingMerged(nothing));
  run.toolkit.setOutput('result', 'inconclusive');
  sayWhyOnlyRead(run);
  return exitCodeOf('inconclusive', run.inputs.failOn);
}
