// `baseline: last`: asks GitHub for the last run's report, and says in the log which one it is, or why there is none.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Report } from '../../model/report.ts';
import { minuteText } from '../../report/text/counts-text.ts';
import type { ActionRun } from '../action-run.ts';
import { auditOfRun } from '../github/audit-key.ts';
import { deadline } from '../github/deadline.ts';
import { whyNotReached } from '../github/with-github.ts';
import { LAST_RUN } from '../inputs.ts';
import { policyName } from '../workspace/read-policy.ts';
import { branchOfRun } from './branch-of-run.ts';
import { type LastReport, lastReport, MOST_ARTIFACT_BYTES, type NoLastReport } from './last-report.ts';
import { noBaselineText } from './no-baseline-text.ts';
import type { OwnAudit } from './own-report.ts';

/** Enough for a list of runs and an artifact or two; a job's minutes are not for more. */
const ASKING_MS = 60_000;

const NO_BASELINE = 'port-policy: no baseline';

/** Whatever keeps it from being had costs no verdict. */
export async function baselineOfLastRun(run: ActionRun): Promise<Report | null> {
  const { inputs, workspace, workflow, warn, say, secrets } = run;
  if (existsSync(resolve(workspace, LAST_RUN)))
    say('`baseline: last` is the report of the last run. To name the file `last` of the workspace, write `./last`.');
  const branch = branchOfRun(workflow);
  const unasked = whyNotAsked(run, branch);
  if (unasked !== null || branch === null) {
    warn(`No baseline, so nothing says what changed: ${unasked}.`, NO_BASELINE);
    return null;
  }
  try {
    const found = await ask(run, branch);
    if ('report' in found) {
      sayWhich(run, found);
      return found.report;
    }
    warn(noBaselineText(found, branch, inputs.reportDir), NO_BASELINE);
  } catch (error) {
    warn(
      `No baseline, so nothing says what changed: ${secrets.hide(whyNotReached(error, { workflow }))}.`,
      NO_BASELINE,
    );
  }
  return null;
}

/** As a clause; null where GitHub can be asked. */
function whyNotAsked({ inputs, workflow, signal }: ActionRun, branch: string | null): string | null {
  if (signal.aborted) return 'the run was stopped';
  if (inputs.token === '') return 'the input `token` is empty, and `baseline: last` asks GitHub with it';
  if (workflow.repository === null || workflow.runId === 0)
    return 'the variables GITHUB_REPOSITORY and GITHUB_RUN_ID do not say which run this is';
  return branch === null ? 'the event of this run does not say which branch it is of' : null;
}

async function ask(run: ActionRun, branch: string): Promise<LastReport | NoLastReport> {
  const { inputs, workflow, signal } = run;
  const repository = workflow.repository ?? '';
  const [owner = '', repo = ''] = repository.split('/');
  const end = deadline(ASKING_MS, signal);
  try {
    const [{ octokit }, { pastRuns }] = await Promise.all([import('../github/octokit.ts'), import('./past-runs.ts')]);
    const client = octokit(inputs.token, workflow.apiUrl, end);
    const limits = { apiUrl: workflow.apiUrl, signal: end.signal, mostBytes: MOST_ARTIFACT_BYTES };
    const wanted = { run: workflow.runId, branch, repository, own: ownAudit(run), signal: end.signal };
    return await end.within(lastReport(pastRuns(client, { owner, repo }, limits), wanted));
  } finally {
    end.stop();
  }
}

function ownAudit(run: ActionRun): OwnAudit {
  const { inputs, workspace } = run;
  const { command, vantage, shard, policies } = inputs;
  return {
    audit: auditOfRun(run),
    merged: command === 'merge',
    vantage,
    shard: shard === null ? null : plainShard(shard),
    policies: policies.map((path) => policyName(path, workspace)),
  };
}

/** `02/8` is `2/8`, and `1/1` all of it. What is no shard fails the run elsewhere. */
function plainShard(text: string): string | null {
  const [index, of] = text.split('/').map(Number);
  return of === 1 ? null : `${index}/${of}`;
}

function sayWhich({ say }: ActionRun, { report, run, passedOver }: LastReport): void {
  const began = minuteText(report.startedAt);
  if (passedOver.length === 0) say(`Baseline: the report of ${run.url}, which began at ${began}.`);
  else
    say(
      `Baseline: the report of ${run.url}, which began at ${began}. ${passedOver.length} newer runs have no complete report of this job.`,
    );
}
