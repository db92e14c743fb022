// One run of the action: reads inputs, calls the library, publishes. The verdict decides the exit code, publishing never does.
import { createHash } from 'node:crypto';
import { audit, inlinePolicy, lint, type PlanOptions, type PolicySource, threadFileBeside } from '../audit.ts';
import type { RoundNews } from '../model/documents/wait.ts';
import { EXIT, exitCodeOf } from '../model/exit-codes.ts';
import type { Report } from '../model/report.ts';
import { TOOL_VERSION } from '../model/tool.ts';
import { terminal } from '../report/escape/terminal.ts';
import { type Progress, progressPlain } from '../report/terminal/progress-line.ts';
import { roundLine } from '../report/terminal/round-line.ts';
import { InputError, type Inputs, type ReportPlaces, readCommentInputs, readInputs, reportPlaces } from './inputs.ts';
import { carefulToolkit } from './publish/careful-toolkit.ts';
import {
  publishDiagnostics,
  publishForkNotice,
  publishLine,
  publishLint,
  publishReport,
} from './publish/publish-results.ts';
import { type Secrets, secretsOfRun } from './publish/secrets.ts';
import { unusableInput, unusablePolicy } from './publish/unusable-run.ts';
import type { Toolkit } from './toolkit.ts';
import { isFromFork, isOnlyRead, runIdentity, serverAsControl, type WorkflowContext } from './workflow-run.ts';
import { baseLoader, readPolicy, type Trust } from './workspace/read-policy.ts';
import { clearReports } from './workspace/report-folder.ts';

export interface ActionRun {
  readonly workflow: WorkflowContext;
  /** The folder that paths in inputs are relative to. */
  readonly workspace: string;
  readonly colour: boolean;
  readonly signal: AbortSignal;
  readonly secrets: Secrets;
}

export type StartedRun = Omit<ActionRun, 'secrets'>;

/** @returns the exit code of the step */
export async function runAction(given: Toolkit, started: StartedRun): Promise<number> {
  const read = (name: string) => given.getInput(name);
  const run = { ...started, secrets: secretsOfRun(given, process.env) };
  const toolkit = carefulToolkit(given, run.secrets);
  let inputs: Inputs | null = null;
  let sources: readonly PolicySource[];
  // Before anything can be wrong with the other inputs: where this run ends here, an earlier report is none of its own.
  if (read('command').toLowerCase() !== 'lint') await clearAway(toolkit, reportPlaces(read), run);
  try {
    inputs = readInputs(read);
    sources = readSources(inputs, run);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (inputs?.command === 'check' && isOnlyRead(run.workflow, inputs.scope))
      await publishForkNotice(toolkit, null, inputs, run);
    return unusableInput(toolkit, run, inputs ?? readCommentInputs(read), error.message);
  }
  if (inputs.command === 'lint') return lintOnly(toolkit, run, inputs, sources);
  if (isOnlyRead(run.workflow, inputs.scope)) return refuseFork(toolkit, run, inputs, sources);
  return check(toolkit, run, inputs, sources);
}

/** Where that fails, a next step might take an old report for this run's: said, and no reason not to look. */
async function clearAway(
  toolkit: Toolkit,
  { reportDir, baseline }: ReportPlaces,
  { workspace }: ActionRun,
): Promise<void> {
  try {
    await clearReports(workspace, reportDir, baseline);
  } catch (error) {
    const message = `a report of an earlier run could not be removed from \`${reportDir}\`: ${(error as Error).message}`;
    toolkit.warning(terminal(message), { title: 'port-policy' });
  }
}

function readSources(inputs: Inputs, { workspace, workflow }: ActionRun): readonly PolicySource[] {
  if (inputs.inline !== null) return [inlinePolicy('<inputs>', inputs.inline)];
  return inputs.policies.map((path) => readPolicy(path, workspace, trustOf(workflow)));
}

function readOptions({ vantage, variables, scope, only }: Inputs, { workspace, workflow }: ActionRun): PlanOptions {
  return {
    ...{ vantage, variables, scope, only, now: () => new Date() },
    loadBase: baseLoader(workspace, trustOf(workflow)),
    ofStranger: isFromFork(workflow),
  };
}

function trustOf(workflow: WorkflowContext): Trust {
  return isFromFork(workflow) ? 'fork' : 'repository';
}

async function check(
  toolkit: Toolkit,
  run: ActionRun,
  inputs: Inputs,
  sources: readonly PolicySource[],
): Promise<number> {
  let baseline: Report | null = null;
  if (inputs.baseline !== null) {
    const read = await (await import('./workspace/read-baseline.ts')).readBaseline(inputs.baseline, run.workspace);
    if ('problem' in read) return unusableInput(toolkit, run, inputs, read.problem);
    if ('missing' in read) toolkit.warning(terminal(read.missing), { title: 'port-policy: no baseline' });
    else baseline = read.baseline;
  }
  const options = {
    ...readOptions(inputs, run),
    ...(baseline === null ? {} : { baseline }),
    toolVersion: TOOL_VERSION,
    seed: Math.floor(Math.random() * 2 ** 32),
    run: runIdentity(run.workflow),
    threadFile: threadFileBeside(import.meta.url),
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    signal: run.signal,
    onProgress: plainProgress(toolkit),
    onNames: ({ done, total }: { done: number; total: number }) =>
      toolkit.info(`Resolving names: ${done} of ${total} answered; the resolver of this machine is slow`),
    sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
    defaultControls: serverAsControl(run.workflow),
    hostedRunner: run.workflow.hostedRunner,
    ...(inputs.waitMs === null
      ? {}
      : { wait: { limitMs: inputs.waitMs, onRound: (news: RoundNews) => publishLine(toolkit, roundLine(news)) } }),
  };
  const outcome = await audit(sources, options);
  publishDiagnostics(toolkit, outcome.diagnostics, outcome.files, inputs, run.colour);
  if (outcome.kind === 'unusable') return unusablePolicy(toolkit, run, inputs, outcome.diagnostics);
  await publishReport(toolkit, outcome.report, inputs, run);
  if (inputs.commentInPr !== 'never' || inputs.issue !== 'never') {
    const { publishToGitHub } = await import('./publish/publish-to-github.ts');
    await publishToGitHub(toolkit, outcome.report, inputs, run, sources, readOptions(inputs, run));
  }
  return exitCodeOf(outcome.report.result, inputs.failOn);
}

async function lintOnly(
  toolkit: Toolkit,
  run: ActionRun,
  inputs: Inputs,
  sources: readonly PolicySource[],
): Promise<number> {
  const found = lintAloud(toolkit, run, inputs, sources);
  await publishLint(toolkit, found, inputs, run);
  if (!found.isUsable) return EXIT.unusable;
  const what = found.diagnostics.length === 0 ? 'well written' : 'no mistakes';
  for (const { file } of sources) publishLine(toolkit, `${file}: ${what}. Nothing was probed.`);
  return EXIT.pass;
}

/**
 * A fork's policy is a stranger's text, and this runner may stand inside a network that the stranger cannot reach: it is
 * read, never obeyed. As nothing was checked, the result is `inconclusive` (docs/decisions/0004-forks.md).
 */
async function refuseFork(
  toolkit: Toolkit,
  run: ActionRun,
  inputs: Inputs,
  sources: readonly PolicySource[],
): Promise<number> {
  const found = lintAloud(toolkit, run, inputs, sources);
  await publishForkNotice(toolkit, found, inputs, run);
  if (!found.isUsable) return EXIT.unusable;
  toolkit.setOutput('result', 'inconclusive');
  return exitCodeOf('inconclusive', inputs.failOn);
}

/** Reads the policies, and says in the log and in annotations what is wrong with them. */
function lintAloud(
  toolkit: Toolkit,
  run: ActionRun,
  inputs: Inputs,
  sources: readonly PolicySource[],
): ReturnType<typeof lint> & { readonly isUsable: boolean } {
  const found = lint(sources, readOptions(inputs, run));
  publishDiagnostics(toolkit, found.diagnostics, found.files, inputs, run.colour);
  return { ...found, isUsable: found.diagnostics.every(({ level }) => level !== 'error') };
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
