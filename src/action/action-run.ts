// ActionRun, the one object that every step of a run is given: the toolkit, the workflow, the inputs, and how to log and to warn.
import { terminal } from '../report/escape/terminal.ts';
import { breakCommands } from '../report/escape/workflow-command.ts';
import type { Inputs } from './inputs.ts';
import { type Secrets, secretsOfRun } from './secrets.ts';
import { carefulToolkit, type Toolkit } from './toolkit.ts';
import { policyUrl, type WorkflowContext } from './workflow-run.ts';

/** What a run is started in. */
export interface Surroundings {
  readonly workflow: WorkflowContext;
  /** The folder that paths in inputs are relative to. */
  readonly workspace: string;
  /** The runner's folder for what a job need not keep; null where it does not say. */
  readonly temp: string | null;
  readonly colour: boolean;
  readonly signal: AbortSignal;
}

/** A run whose inputs are not read yet. */
export interface StartedRun extends Surroundings {
  readonly toolkit: Toolkit;
  readonly secrets: Secrets;
  /** Prints lines that were escaped for a terminal; the runner reads none of them as a command. */
  readonly log: (lines: string) => void;
  /** Prints one line, whatever text of unknown origin stands in it. */
  readonly say: (line: string) => void;
  /** An annotation, which costs no verdict. */
  readonly warn: (text: string, title?: string) => void;
  /** The address of a policy's line at this commit, or at another; null where the file is not in the repository. */
  readonly policyUrl: (file: string, line: number | null, sha?: string) => string | null;
}

export interface ActionRun extends StartedRun {
  readonly inputs: Inputs;
}

/** @param given `@actions/core`, or a test's stand-in */
export function startRun(given: Toolkit, surroundings: Surroundings): StartedRun {
  const secrets = secretsOfRun(given.getInput('token'), process.env);
  const toolkit = carefulToolkit(given, secrets);
  const log = (lines: string) => toolkit.info(lines.split('\n').map(breakCommands).join('\n'));
  return {
    ...surroundings,
    toolkit,
    secrets,
    log,
    say: (line) => log(terminal(line)),
    warn: (text, title = 'port-policy') => toolkit.warning(terminal(text), { title }),
    policyUrl: (file, line, sha) => policyUrl(surroundings.workflow, file, line, sha),
  };
}
