// The end of a run that can check nothing: exit code 2, and no comment of an earlier run that looks like this one's.
import type { Diagnostic } from '../../model/diagnostic.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { terminal } from '../../report/escape/terminal.ts';
import type { UnusableBecause } from '../../report/github/nothing-checked.ts';
import type { Inputs } from '../inputs.ts';
import type { ActionRun } from '../run-action.ts';
import type { Toolkit } from '../toolkit.ts';
import { isOnlyRead } from '../workflow-run.ts';

/**
 * @param inputs null where not even those can be used that say whose comment it would be
 * @returns the exit code of the step
 */
export async function unusableInput(
  toolkit: Toolkit,
  run: ActionRun,
  inputs: Inputs | null,
  message: string,
): Promise<number> {
  toolkit.error(terminal(message), { title: 'port-policy: unusable input' });
  return end(toolkit, run, inputs, [{ message, mend: null, position: null }]);
}

/**
 * @param diagnostics which are said already
 * @returns the exit code of the step
 */
export async function unusablePolicy(
  toolkit: Toolkit,
  run: ActionRun,
  inputs: Inputs,
  diagnostics: readonly Diagnostic[],
): Promise<number> {
  const errors = diagnostics.filter(({ level }) => level === 'error');
  return end(toolkit, run, inputs, errors);
}

async function end(
  toolkit: Toolkit,
  run: ActionRun,
  inputs: Inputs | null,
  reasons: readonly UnusableBecause[],
): Promise<number> {
  // What was only read was never commented on.
  const mayHave = inputs?.command === 'check' && !isOnlyRead(run.workflow, inputs.scope);
  if (mayHave && inputs.commentInPr !== 'never') {
    const { publishNothingChecked } = await import('./publish-nothing-checked.ts');
    await publishNothingChecked(toolkit, reasons, inputs, run);
  }
  return EXIT.unusable;
}
