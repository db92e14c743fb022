// One run of the action from inputs to exit code: check, lint, merge, or only read a fork's policy. Publishing never changes the verdict.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { audit, lint, type PolicySource } from '../audit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RoundNews } from '../model/documents/wait.ts';
import { EXIT, exitCodeOf } from '../model/exit-codes.ts';
import type { Report } from '../model/report.ts';
import { DEFAULT_POLICY } from '../model/tool.ts';
import { cannotFit, timeLimitNotes } from '../report/terminal/dry-run/time-limit-text.ts';
import { namesLine, type Progress, progressPlain } from '../report/terminal/progress-line.ts';
import { roundLine } from '../report/terminal/round-line.ts';
import { policyText } from '../report/text/places/policy-place.ts';
import { machineOptions } from '../shell/machine-options.ts';
import { type ActionRun, type Surroundings, startRun } from './action-run.ts';
import { auditOfRun } from './github/audit-key.ts';
import { InputError, OF_FRESH, readCommentInputs, readInputs, reportPlaces } from './inputs.ts';
import { isMerge, withoutIssue } from './misplaced-inputs.ts';
import { publishDiagnostics, publishForkNotice, publishLint, publishReport } from './publish/publish-results.ts';
import { unusableInput, unusablePolicy } from './publish/unusable-run.ts';
import { sayWhyOnlyRead, sayWhyUnusable } from './publish/why-failed.ts';
import type { Toolkit } from './toolkit.ts';
import { isOnlyRead, runIdentity, serverAsControl } from './workflow-run.ts';
import { planOptions, readPolicies } from './workspace/read-policy.ts';
import { clearAway } from './workspace/report-folder.ts';

/**
 * @param given `@actions/core`, or a test's stand-in
 * @returns the exit code of the step
 */
export async function runAction(given: Toolkit, surroundings: Surroundings): Promise<number> {
  const read = (name: string) => given.getInput(name);
  const started = startRun(given, surroundings);
  if (read('command').toLowerCase() === 'fresh') return (await import('./run-fresh.ts')).runFresh(started, read);
  if (isMerge(read)) return (await import('./merge-run.ts')).runMerge(started, read);
  // Before anything can be wrong with the other inputs: where this run ends here, nobody may take an earlier report for its own.
  if (read('command').toLowerCase() !== 'lint') await clearAway(started, reportPlaces(read));
  let run: ActionRun | null = null;
  let sources: readonly PolicySource[];
  try {
    run = { ...started, inputs: readInputs(read) };
    sources = readPolicies(run);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (run?.inputs.command === 'check' && isFork(run)) await publishForkNotice(run, null);
    return unusableInput(started, run?.inputs ?? readCommentInputs(read), error.message);
  }
  sayPassedOver(run);
  sayNotOfThisCommand(run, read);
  sayWithoutIssue(run, read);
  if (run.inputs.command === 'lint') return lintOnly(run, sources);
  return isFork(run) ? refuseFork(run, sources) : check(run, sources);
}

/** A policy file that lies where one is looked for, beside a policy in the inputs: nobody may believe that it was checked. */
function sayPassedOver({ inputs, workspace, warn }: ActionRun): void {
  if (inputs.inline === null || !existsSync(resolve(workspace, DEFAULT_POLICY))) return;
  warn(
    `The policy of this step is in its inputs (\`hosts\` and its ports), so the file \`${DEFAULT_POLICY}\` is not read. To check the file, remove these inputs; to check both, use a step for each.`,
    'port-policy: policy file not used',
  );
}

/** What stands beside `command: fresh` in action.yml, and is set without it. */
function sayNotOfThisCommand({ inputs, warn }: ActionRun, read: (name: string) => string): void {
  for (const name of OF_FRESH.filter((one) => read(one) !== ''))
    warn(
      `\`${name}\` is an input of \`command: fresh\`, and this step is \`command: ${inputs.command}\`, which does not use it. Remove it, or use a step for each.`,
      'port-policy: input not used',
    );
}

/** What is given to an issue that nobody keeps. */
function sayWithoutIssue({ inputs, warn }: ActionRun, read: (name: string) => string): void {
  const idle = withoutIssue(inputs.issue, read);
  if (idle !== null) warn(idle, 'port-policy: input not used');
}

function isFork({ workflow, inputs }: ActionRun): boolean {
  return isOnlyRead(workflow, inputs.scope);
}

async function check(run: ActionRun, sources: readonly PolicySource[]): Promise<number> {
  const { workflow, inputs } = run;
  let baseline: Report | null = null;
  if (inputs.baseline !== null) {
    const found = await (await import('./baseline/baseline-of-run.ts')).baselineOfRun(run);
    if ('problem' in found) return unusableInput(run, inputs, found.problem);
    baseline = found.baseline;
  }
  const outcome = await audit(sources, {
    ...planOptions(run),
    ...machineOptions(import.meta.url),
    ...(baseline === null ? {} : { baseline }),
    run: { ...runIdentity(workflow), audit: auditOfRun(run) },
    signal: run.signal,
    onProgress: plainProgress(run),
    timeLimitMs: inputs.timeLimitMs,
    onPlanned: ({ time, limitMs }) => {
      for (const note of timeLimitNotes(time, limitMs))
        if (cannotFit(time, limitMs)) run.warn(note, 'port-policy: time limit');
        else run.say(note);
    },
    onNames: (names) => run.toolkit.info(namesLine(names)),
    defaultControls: serverAsControl(workflow),
    hostedRunner: workflow.hostedRunner,
    ...(inputs.waitMs === null
      ? {}
      : { wait: { limitMs: inputs.waitMs, onRound: (news: RoundNews) => run.say(roundLine(news)) } }),
  });
  const { report } = outcome;
  // What the report says, too, is not said twice.
  const said = outcome.diagnostics.filter(({ code }) => report === undefined || code !== 'not-at-source');
  publishDiagnostics(run, said, outcome.files);
  if (report === undefined) return unusablePolicy(run, outcome.diagnostics);
  await publishReport(run, report);
  if (inputs.commentInPr !== 'never' || inputs.issue !== 'never') {
    const { publishToGitHub } = await import('./publish/publish-to-github.ts');
    await publishToGitHub(run, {
      report,
      sources,
      partial: inputs.only.length > 0 || inputs.shard !== null,
    });
  }
  return exitCodeOf(report.result, inputs.failOn);
}

async function lintOnly(run: ActionRun, sources: readonly PolicySource[]): Promise<number> {
  const found = lintAloud(run, sources);
  await publishLint(run, found);
  if (!found.isUsable) return unusableAloud(run, found.diagnostics);
  const what = found.diagnostics.length === 0 ? 'no mistakes, no warnings' : 'no mistakes';
  for (const { file } of sources) run.say(`${policyText(file)}: ${what}. Nothing was probed.`);
  return EXIT.pass;
}

/**
 * A fork's policy is a stranger's text, and this runner may stand inside a network that the stranger cannot reach: it is
 * read, never obeyed. As nothing was checked, the result is `inconclusive` (docs/decisions/0004-forks.md).
 */
async function refuseFork(run: ActionRun, sources: readonly PolicySource[]): Promise<number> {
  const found = lintAloud(run, sources);
  await publishForkNotice(run, found);
  if (!found.isUsable) return unusableAloud(run, found.diagnostics);
  run.toolkit.setOutput('result', 'inconclusive');
  sayWhyOnlyRead(run);
  return exitCodeOf('inconclusive', run.inputs.failOn);
}

/** Reads the policies, and says in the log and in annotations what is wrong with them. */
function lintAloud(
  run: ActionRun,
  sources: readonly PolicySource[],
): ReturnType<typeof lint> & { readonly isUsable: boolean } {
  const found = lint(sources, planOptions(run));
  publishDiagnostics(run, found.diagnostics, found.files);
  return { ...found, isUsable: found.diagnostics.every(({ level }) => level !== 'error') };
}

function unusableAloud(run: ActionRun, diagnostics: readonly Diagnostic[]): number {
  sayWhyUnusable(run, diagnostics);
  return EXIT.unusable;
}

const PROGRESS_MS = 10_000;

/** A plain line now and then: a log cannot be drawn over. */
function plainProgress({ toolkit }: ActionRun): (asked: Omit<Progress, 'elapsedMs'>) => void {
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
