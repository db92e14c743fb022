// The end of a run that can check nothing: exit code 2, and no comment of an earlier run is left to look like this one's.
import type { Diagnostic } from '../../model/diagnostic.ts';
import { EXIT, exitCodeOfUnusable } from '../../model/exit-codes.ts';
import { terminal } from '../../report/escape/terminal.ts';
import type { UnusableBecause } from '../../report/github/nothing-checked.ts';
import type { ActionRun, StartedRun } from '../action-run.ts';
import type { Inputs } from '../inputs.ts';
import { isOnlyRead } from '../workflow-run.ts';
import { sayWhyUnusable } from './why-failed.ts';

/**
 * @param inputs null where not even those can be used that say whose comment it would be
 * @returns the exit code of the step
 */
export async function unusableInput(run: StartedRun, inputs: Inputs | null, message: string): Promise<number> {
  return unusableInputs(run, inputs, [message]);
}

/** GitHub keeps ten annotations of a step. */
const MOST_MESSAGES = 10;

/**
 * The same of several mistakes, each with its own annotation.
 * @returns the exit code of the step
 */
export async function unusableInputs(
  run: StartedRun,
  inputs: Inputs | null,
  messages: readonly string[],
): Promise<number> {
  for (const message of messages.slice(0, MOST_MESSAGES))
    run.toolkit.error(terminal(message), { title: 'port-policy: unusable input' });
  for (const message of messages.slice(MOST_MESSAGES)) run.say(message);
  const reasons = messages.map((message) => ({ message, help: null, position: null }));
  return inputs === null ? EXIT.unusable : end({ ...run, inputs }, reasons);
}

/**
 * @param diagnostics which are said already
 * @returns the exit code of the step
 */
export async function unusablePolicy(run: ActionRun, diagnostics: readonly Diagnostic[]): Promise<number> {
  sayWhyUnusable(run, diagnostics);
  await end(
    run,
    diagnostics.filter(({ level }) => level === 'error'),
  );
  return exitCodeOfUnusable(diagnostics, run.inputs.failOn);
}

async function end(run: ActionRun, reasons: readonly UnusableBecause[]): Promise<number> {
  const { inputs, workflow } = run;
  // What was only read was never commented on.
  const mayHave = inputs.command === 'merge' || (inputs.command === 'check' && !isOnlyRead(workflow, inputs.scope));
  if (mayHave && inputs.commentInPr !== 'never') {
    const { publishNothingChecked } = await import('./publish-nothing-checked.ts');
    await publishNothingChecked(run, reasons);
  }
  return EXIT.unusable;
}
