// One run of `command: fresh`: asks GitHub when the audits of other workflows ran last, and says where that is too long ago.
import { freshnessOf } from '../audit/freshness/age-of-reports.ts';
import { ageOfWorkflow, type WorkflowAnswer } from '../audit/freshness/age-of-workflow.ts';
import { counted, listed } from '../base/numbers-and-lists.ts';
import type { AuditAge, Freshness } from '../model/documents/freshness.ts';
import { exitCodeOf } from '../model/exit-codes.ts';
import { terminal, terminalProse } from '../report/escape/terminal.ts';
import { freshnessSection } from '../report/markdown/freshness-section.ts';
import { freshnessText } from '../report/terminal/freshness/freshness-text.ts';
import { freshnessWords } from '../report/text/freshness/freshness-words.ts';
import type { StartedRun } from './action-run.ts';
import { type FreshInputs, readFreshInputs, unusedInputs, type WorkflowName } from './fresh-inputs.ts';
import { type Deadline, deadline } from './github/deadline.ts';
import { whyNotReached } from './github/with-github.ts';
import { InputError } from './inputs.ts';
import { unusableInput } from './publish/unusable-run.ts';
import { writeSummary } from './toolkit.ts';

/** Enough for a retry or two of each request. */
const ASKING_MS = 60_000;
/** GitHub's log view wraps, but not well; this fits a laptop's window. */
const LOG_COLUMNS = 110;

/** @returns the exit code of the step: 3 where an audit is too old, switched off or not known */
export async function runFresh(run: StartedRun, read: (name: string) => string): Promise<number> {
  let inputs: FreshInputs;
  try {
    inputs = readFreshInputs(read);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return unusableInput(run, null, error.message);
  }
  sayUnused(run, unusedInputs(read));
  const limits = { now: new Date(), maxAgeMs: inputs.maxAgeMs };
  const answers = await answersOf(run, inputs);
  const audits = inputs.workflows.map((workflow, index) =>
    ageOfWorkflow(nameOf(workflow), answers[index] ?? { kind: 'not-known', why: 'GitHub was not asked' }, limits),
  );
  const found = freshnessOf(audits, limits);
  sayOfItself(run, inputs.workflows);
  await publish(run, inputs, found);
  return exitCodeOf(found.fresh ? 'pass' : 'inconclusive', inputs.failOn);
}

async function answersOf(run: StartedRun, inputs: FreshInputs): Promise<WorkflowAnswer[]> {
  const end = deadline(ASKING_MS, run.signal);
  try {
    const answers: WorkflowAnswer[] = [];
    // One after the other, as GitHub asks of its clients.
    for (const workflow of inputs.workflows) answers.push(await answerOf(run, inputs, workflow, end));
    return answers;
  } finally {
    end.stop();
  }
}

/** Whatever fails is an answer too: that it is not known. */
async function answerOf(
  run: StartedRun,
  { token }: FreshInputs,
  { repository, workflow }: WorkflowName,
  end: Deadline,
): Promise<WorkflowAnswer> {
  const { workflow: context, secrets } = run;
  const [owner = '', repo = ''] = (context.repository ?? '').split('/');
  if (token === '') return { kind: 'not-known', why: 'the input `token` is empty' };
  if (repository === null && repo === '') return { kind: 'not-known', why: 'the repository of this run is not known' };
  try {
    const [{ octokit }, { askWorkflow }] = await Promise.all([
      import('./github/octokit.ts'),
      import('./github/workflow-answer.ts'),
    ]);
    const client = octokit(token, context.apiUrl, end);
    return await end.within(askWorkflow(client, repository ?? { owner, repo }, workflow));
  } catch (error) {
    return { kind: 'not-known', why: secrets.hide(whyNotReached(error, run)) };
  }
}

function nameOf({ repository, workflow }: WorkflowName): string {
  return repository === null ? workflow : `${repository.owner}/${repository.repo}/${workflow}`;
}

/** Said, so that nobody believes that it was obeyed. */
function sayUnused({ warn }: StartedRun, names: readonly string[]): void {
  if (names.length === 0) return;
  const quoted = names.map((name) => `\`${name}\``);
  warn(
    `\`command: fresh\` reads no policy and probes nothing, so it does not use ${listed(quoted, quoted.length)}. Remove what it does not use.`,
    'port-policy: input not used',
  );
}

/** What asks about itself is switched off together with what it asks about. */
function sayOfItself({ workflow, warn }: StartedRun, workflows: readonly WorkflowName[]): void {
  const [path = ''] = workflow.workflowRef.split('@');
  const file = path.split('/').at(-1) ?? '';
  const asked = workflows.some(
    ({ repository, workflow: name }) =>
      name === file && (repository === null || path.startsWith(`${repository.owner}/${repository.repo}/`)),
  );
  if (file === '' || !asked) return;
  warn(
    `\`${file}\` asks about itself: when GitHub switches it off, this step does not run either. Put \`command: fresh\` into a workflow without \`schedule\`.`,
    'port-policy: this workflow asks about itself',
  );
}

async function publish(run: StartedRun, inputs: FreshInputs, found: Freshness): Promise<void> {
  const { toolkit, warn, colour, log } = run;
  const old = found.audits.filter(({ reason }) => reason !== 'fresh');
  log(freshnessText(found, { colour, columns: LOG_COLUMNS }));
  if (inputs.annotations)
    for (const audit of old) warn(annotation(audit, found.maxAgeMs), 'port-policy: audit not fresh');
  toolkit.setOutput('result', found.fresh ? 'pass' : 'inconclusive');
  if (inputs.summary) {
    try {
      await writeSummary(toolkit, freshnessSection(found));
    } catch (error) {
      warn(`the job summary could not be written: ${(error as Error).message}`);
    }
  }
  if (!found.fresh && inputs.failOn === 'inconclusive') sayWhyFailed(run, old.length, found.audits.length);
}

function annotation(audit: AuditAge, maxAgeMs: number): string {
  const { explanation, advice } = freshnessWords(audit, maxAgeMs);
  return terminalProse(`${explanation} ${advice}`);
}

/** In red: everything else of a log is easily read past. */
function sayWhyFailed({ toolkit }: StartedRun, old: number, all: number): void {
  const text = `This step fails because ${counted(old, 'audit')} of ${all} did not run recently, or it is not known, and \`fail-on\` is \`inconclusive\`.`;
  toolkit.error(terminal(text), { title: 'port-policy: why this step fails' });
}
