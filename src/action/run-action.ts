// One run of the action: reads inputs, calls the library, publishes. The verdict decides the exit code, publishing never does.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { audit, lint, type PolicySource, threadFileBeside } from '../audit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { EXIT, exitCodeOf } from '../model/exit-codes.ts';
import { TOOL_VERSION } from '../model/tool.ts';
import { terminal } from '../report/escape/terminal.ts';
import { type Progress, progressPlain } from '../report/progress-line.ts';
import { InputError, type Inputs, readInputs } from './inputs.ts';
import { publishDiagnostics, publishForkNotice, publishLine, publishReport } from './publish.ts';
import type { Toolkit } from './toolkit.ts';
import { isFromFork, runIdentity, serverAsControl, type WorkflowContext } from './workflow-run.ts';

export interface ActionRun {
  readonly workflow: WorkflowContext;
  /** The folder that paths in inputs are relative to. */
  readonly workspace: string;
  readonly colour: boolean;
  readonly signal: AbortSignal;
}

/** @returns the exit code of the step */
export async function runAction(toolkit: Toolkit, run: ActionRun): Promise<number> {
  let inputs: Inputs;
  let source: PolicySource;
  try {
    inputs = readInputs((name) => toolkit.getInput(name));
    source = readPolicy(inputs.policy, run.workspace);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    toolkit.error(terminal(error.message), { title: 'port-policy: unusable input' });
    return EXIT.unusable;
  }
  if (inputs.command === 'lint') return lintOnly(toolkit, run, inputs, source);
  if (isFromFork(run.workflow)) return refuseFork(toolkit, run, inputs, source);
  return check(toolkit, run, inputs, source);
}

async function check(toolkit: Toolkit, run: ActionRun, inputs: Inputs, source: PolicySource): Promise<number> {
  const options = {
    toolVersion: TOOL_VERSION,
    seed: Math.floor(Math.random() * 2 ** 32),
    run: runIdentity(run.workflow),
    threadFile: threadFileBeside(import.meta.url),
    now: () => new Date(),
    signal: run.signal,
    onProgress: plainProgress(toolkit),
    sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
    defaultControls: serverAsControl(run.workflow),
    hostedRunner: run.workflow.hostedRunner,
  };
  const outcome = await audit(source, options);
  publishDiagnostics(toolkit, outcome.diagnostics, source, inputs, run.colour);
  if (outcome.kind === 'unusable') return EXIT.unusable;
  await publishReport(toolkit, outcome.report, inputs, run);
  return exitCodeOf(outcome.report.result, inputs.failOn);
}

function lintOnly(toolkit: Toolkit, run: ActionRun, inputs: Inputs, source: PolicySource): number {
  const diagnostics = lint(source);
  publishDiagnostics(toolkit, diagnostics, source, inputs, run.colour);
  if (hasErrors(diagnostics)) return EXIT.unusable;
  publishLine(toolkit, `${source.file}: well written. Nothing was probed.`);
  return EXIT.pass;
}

/**
 * A fork's policy is a stranger's text, and this runner may stand inside a network that the stranger cannot reach: it is
 * read, never obeyed. As nothing was checked, the result is `inconclusive` (docs/decisions/0004-forks.md).
 */
async function refuseFork(toolkit: Toolkit, run: ActionRun, inputs: Inputs, source: PolicySource): Promise<number> {
  const diagnostics = lint(source);
  publishDiagnostics(toolkit, diagnostics, source, inputs, run.colour);
  if (hasErrors(diagnostics)) return EXIT.unusable;
  await publishForkNotice(toolkit, inputs);
  return exitCodeOf('inconclusive', inputs.failOn);
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ level }) => level === 'error');
}

/** @throws InputError where the file cannot be read */
function readPolicy(path: string, workspace: string): PolicySource {
  const full = resolve(workspace, path);
  // Annotations and links want the path as it is in the repository.
  const inside = relative(workspace, full);
  const file = inside.startsWith('..') || isAbsolute(inside) ? full : inside.replaceAll(sep, '/');
  try {
    return { file, text: readFileSync(full, 'utf8') };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const hint =
      code === 'ENOENT'
        ? 'there is no such file in the workspace; does a step before this one check the repository out?'
        : message;
    throw new InputError(`cannot read the policy \`${path}\`: ${hint}`);
  }
}

const PROGRESS_MS = 10_000;

/** A plain line now and then: a log cannot be drawn over. */
function plainProgress(toolkit: Toolkit): (asked: Omit<Progress, 'elapsedMs'>) => void {
  const begun = performance.now();
  let last = begun;
  return (asked) => {
    const now = performance.now();
    if (now - last < PROGRESS_MS) return;
    last = now;
    const again = asked.done === asked.total ? '; asking silent ports again' : '';
    toolkit.info(`${progressPlain({ ...asked, elapsedMs: now - begun })}${again}`);
  };
}
