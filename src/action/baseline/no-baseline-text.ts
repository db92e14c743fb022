// What is said where `baseline: last` has no report to compare with: why, and the way to one.
import { counted } from '../../base/numbers-and-lists.ts';
import { FATES, type Fate, MOST_ARTIFACTS, MOST_DOWNLOADED, type NoLastReport } from './last-report.ts';

/** One sentence for each thing that a run may have left undone, with what it is said of in front: `The newest`. */
const UNFINISHED: Readonly<Record<NonNullable<Fate['unfinished']>, string>> = {
  'only-a-part': 'it checked only a part of the policy (`only`)',
  'outside-scope': '`scope` kept it from some hosts of the policy',
  'report-missing': 'it is a merge that lacks the report of a vantage or of a shard',
  cancelled: 'it was stopped before everything was asked',
  'out-of-time': 'its time was over before everything was asked',
};

/**
 * @param branch of unknown origin, as are the addresses of runs
 * @param reportDir the input
 */
export function noBaselineText({ passedOver, strangers }: NoLastReport, branch: string, reportDir: string): string {
  const fate = tellingFate(passedOver);
  if (fate !== null) return `${noneOf(passedOver.length, branch)} ${fateText(fate, reportDir)}`;
  if (strangers > 0)
    return `No baseline, so nothing says what changed: of the ${counted(strangers, 'earlier run')} of this workflow on the branch \`${branch}\` none counts. Reports of a fork, of a pull request and of \`workflow_run\` are not used, because a stranger's code may have written them. A run that is started by \`push\`, \`schedule\` or \`workflow_dispatch\` gives the next one a baseline.`;
  return `No baseline, so nothing says what changed: GitHub lists no earlier run of this workflow on the branch \`${branch}\` that is over. The next run has one if this one uploads the folder \`${reportDir}\` with actions/upload-artifact.`;
}

/** The one that says most, of the newest run that has it. */
function tellingFate(passedOver: readonly Fate[]): Fate | null {
  for (const kind of FATES) {
    const found = passedOver.find((fate) => fate.kind === kind);
    if (found !== undefined) return found;
  }
  return null;
}

function noneOf(runs: number, branch: string): string {
  if (runs === 1)
    return `No baseline, so nothing says what changed: the last run of this workflow on the branch \`${branch}\` has no complete report of this job.`;
  return `No baseline, so nothing says what changed: none of the last ${counted(runs, 'run')} of this workflow on the branch \`${branch}\` has a complete report of this job.`;
}

function fateText({ kind, run, unfinished, why }: Fate, reportDir: string): string {
  switch (kind) {
    case 'unfinished':
      return `The report of ${run.url} does not count: ${UNFINISHED[unfinished ?? 'cancelled']}. A run that checks everything gives the next one a baseline.`;
    case 'ambiguous':
      return `The run ${run.url} has several reports of this job, and nothing says which one is meant. Give each step of port-policy an \`id\` of its own.`;
    case 'unreadable':
      return `The run ${run.url} has an artifact that cannot be read: ${why}. Start a new run; if it has the same problem, download the report in a step of your own, and name its path in \`baseline\`.`;
    case 'too-large':
      return `The run ${run.url} has an artifact of more than 64 MB, which is not downloaded. Upload the folder \`${reportDir}\` as an artifact of its own.`;
    case 'too-much':
      return `The run ${run.url} has more in its artifacts than is downloaded (${MOST_DOWNLOADED / 1024 ** 2} MB). Call the artifact of the folder \`${reportDir}\` \`exposure-report\`: such names are looked at first.`;
    case 'too-many':
      return `The run ${run.url} has more artifacts than are looked at (${MOST_ARTIFACTS}), and none of those has a report.json of the same workflow, job, matrix, step, vantage, shard and policies. Call the artifact of the folder \`${reportDir}\` \`exposure-report\`: such names are looked at first.`;
    case 'others':
      return `The run ${run.url} has artifacts, and in none of them is a report.json of the same workflow, job, matrix, step, vantage, shard and policies. If one of these changed, the next run has a baseline; if not, upload the folder \`${reportDir}\` with actions/upload-artifact.`;
    case 'expired':
      return `The artifacts of the run ${run.url} have expired or were deleted. Set \`retention-days\` of actions/upload-artifact to more than the days between two runs.`;
    case 'no-artifact':
      return `The run ${run.url} has no artifact. Upload the folder \`${reportDir}\` with actions/upload-artifact, in a step with \`if: always()\`.`;
  }
}
