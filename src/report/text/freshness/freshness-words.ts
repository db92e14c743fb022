// What `fresh` says of one audit: whether it is recent enough, why not, and the one thing to do about it.
import { grouped } from '../../../base/numbers-and-lists.ts';
import { type AuditAge, NO_RUNNER } from '../../../model/documents/freshness.ts';
import { minuteText } from '../counts-text.ts';

export interface FreshnessWords {
  readonly explanation: string;
  /** Empty where there is nothing to do. */
  readonly advice: string;
}

/** Backticks are code; each output escapes the rest for its reader. */
export function freshnessWords(audit: AuditAge, maxAgeMs: number): FreshnessWords {
  return audit.source === 'report' ? ofReport(audit, maxAgeMs) : ofWorkflow(audit, maxAgeMs);
}

function ofReport(audit: AuditAge, maxAgeMs: number): FreshnessWords {
  const { name, covers, detail, result } = audit;
  const [ago, at, most] = [agoText(audit), atText(audit), ageText(maxAgeMs)];
  switch (audit.reason) {
    case 'fresh':
      return {
        explanation: `The last complete audit of ${covers} began ${ago} ago (${at}). Its result is ${result}.`,
        advice: '',
      };
    case 'too-old':
      return {
        explanation: `The last complete audit of ${covers} began ${ago} ago (${at}), and ${most} is the most that is allowed. Its result was ${result}.`,
        advice: 'Run the audit again. If it has a schedule, check that the schedule is still switched on.',
      };
    case 'in-the-future':
      return {
        explanation: `\`${name}\` says that its audit of ${covers} began at ${at}, which is ${ago} from now, so its age is not known.`,
        advice:
          'Compare the clock of this machine with that of the machine that made the report, and set the wrong one.',
      };
    case 'one-shard':
      return {
        explanation: `\`${name}\` is shard ${detail} of an audit of ${covers}: the other shards checked the rest.`,
        advice: 'Merge the reports of all shards (`port-policy merge`), and give the merged report.',
      };
    case 'only-a-part':
      return {
        explanation: `\`${name}\` is of a run that checked only a part of ${covers}, so it is not a complete audit.`,
        advice: 'Give a report of a run without `only`.',
      };
    case 'outside-scope':
      return {
        explanation: `\`${name}\` is of a run that \`scope\` kept from some hosts of ${covers}, so it is not a complete audit.`,
        advice: 'Give a report of a run whose `scope` lets in every host of the policy.',
      };
    case 'cancelled':
      return {
        explanation: `\`${name}\` is of an audit of ${covers} that was stopped before everything was asked.`,
        advice: 'Run the audit again, and let it end.',
      };
    case 'out-of-time':
      return {
        explanation: `\`${name}\` is of an audit of ${covers} whose time was over before everything was asked.`,
        advice: 'Run the audit again with a longer time limit.',
      };
    case 'not-at-source':
      return {
        explanation: `\`${name}\` is of a run for ${covers} whose machine was not where its vantage is (\`source\`), so it asked nothing.`,
        advice: 'Run the audit on a machine that is there. The report says which address that takes.',
      };
    case 'report-missing':
      return {
        explanation: `\`${name}\` is a merge for ${covers} that lacks the report of a vantage or of a shard.`,
        advice: 'Run what is missing, and merge again. The merged report names what is missing.',
      };
    case 'vantage-missing':
      return {
        explanation: `\`${name}\` is of ${covers}, and no report is given from other vantages that the policy names (${detail}), so it is not a complete audit.`,
        advice: 'Merge the reports of all vantages (`port-policy merge`), and give the merged report.',
      };
    case 'open-only':
      return {
        explanation: `\`${name}\` is of a vantage that judges only open ports, so it is not an audit of all that ${covers} expects.`,
        advice: 'Give the report of a vantage that probes.',
      };
    case 'nothing-heard':
      return {
        explanation: `\`${name}\` is of an audit of ${covers} in which every check is inconclusive, so it shows nothing.`,
        advice: 'Open that report: it says why nothing could be known. Then run the audit again.',
      };
    case 'undated-scan':
      return {
        explanation: `\`${name}\` judges a scan that does not say when it was made, so its age is not known.`,
        advice: 'Give the report of a run that probes, or of a scan with a time in it.',
      };
    default:
      return { explanation: `How old \`${name}\` is, is not known.`, advice: '' };
  }
}

function ofWorkflow(audit: AuditAge, maxAgeMs: number): FreshnessWords {
  const { name, detail, result } = audit;
  const [ago, at, most] = [agoText(audit), atText(audit), ageText(maxAgeMs)];
  switch (audit.reason) {
    case 'fresh':
      return {
        explanation: `The last complete scheduled run of \`${name}\` began ${ago} ago (${at}) and ended with ${result}.`,
        advice: '',
      };
    case 'too-old':
      return {
        explanation: `The last complete scheduled run of \`${name}\` began ${ago} ago (${at}), and ${most} is the most that is allowed. GitHub has the workflow switched on.${newerText(audit)}`,
        advice: `See what became of its runs: ${gh('run list --workflow', name)}`,
      };
    case 'in-the-future':
      return {
        explanation: `GitHub says that the last complete scheduled run of \`${name}\` began at ${at}, which is ${ago} from now, so its age is not known.`,
        advice: 'Check the clock of this machine.',
      };
    case 'no-complete-run':
      return {
        explanation: `No scheduled run of \`${name}\` has gone to its end, though GitHub has the workflow switched on.${newerText(audit)}`,
        advice: `See what became of its runs: ${gh('run list --workflow', name)}. If no run is listed, check that the file has \`schedule\` on the default branch.`,
      };
    case 'disabled_inactivity':
      return {
        explanation: `GitHub has switched \`${name}\` off because nothing happened in its repository for 60 days (\`disabled_inactivity\`), so the audit does not run any more.${lastText(audit)}`,
        advice: `Switch it on again: ${gh('workflow enable', name)}`,
      };
    case 'disabled_manually':
      return {
        explanation: `Somebody has switched \`${name}\` off (\`disabled_manually\`), so the audit does not run any more.${lastText(audit)}`,
        advice: `Switch it on again: ${gh('workflow enable', name)}`,
      };
    case 'disabled_fork':
      return {
        explanation: `GitHub has switched \`${name}\` off because its repository is a fork (\`disabled_fork\`), so the audit does not run there.${lastText(audit)}`,
        advice: `Switch it on: ${gh('workflow enable', name)}`,
      };
    case 'deleted':
      return {
        explanation: `The file of \`${name}\` was deleted, so the audit does not run any more.${lastText(audit)}`,
        advice: 'Bring the file back on the default branch, or name the workflow that took its place.',
      };
    case 'not-found':
      return {
        explanation: `GitHub shows no workflow \`${name}\` to this token (404): no workflow has that name, or the token may not see it.`,
        advice:
          'Check the name of the file in `.github/workflows` on the default branch, and give the job the permission `actions: read`. A workflow of another private repository needs a `token` that may read it.',
      };
    case 'unknown-state':
      return {
        explanation: `GitHub says that \`${name}\` is in the state "${detail}", which is not \`active\`, so it may not run any more.${lastText(audit)}`,
        advice: `See what became of its runs: ${gh('run list --workflow', name)}`,
      };
    default:
      return {
        explanation: `When \`${name}\` ran last is not known: ${detail}.`,
        advice: 'Run this step again when the cause is gone.',
      };
  }
}

/** A command of GitHub's, which takes another repository as an option. */
function gh(command: string, name: string): string {
  const [, repository, file] = /^([^/]+\/[^/]+)\/(.+)$/.exec(name) ?? [];
  return repository === undefined ? `\`gh ${command} ${name}\`` : `\`gh ${command} ${file} --repo ${repository}\``;
}

function lastText(audit: AuditAge): string {
  return audit.startedAt === null
    ? ' No scheduled run of it has gone to its end.'
    : ` Its last complete scheduled run began ${agoText(audit)} ago (${atText(audit)}).`;
}

function newerText({ newerIncomplete }: AuditAge): string {
  if (newerIncomplete.length === 0) return '';
  const words = newerIncomplete.map((one) => (one === NO_RUNNER ? 'no runner took a job' : one));
  const how = [...new Set(words)].join(', ');
  return newerIncomplete.length === 1
    ? ` One later run was not complete (${how}).`
    : ` ${grouped(newerIncomplete.length)} later runs were not complete (${how}).`;
}

function atText({ startedAt }: AuditAge): string {
  return startedAt === null ? 'at an unknown time' : minuteText(startedAt);
}

function agoText({ ageMs }: AuditAge): string {
  return ageText(Math.abs(ageMs ?? 0));
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `45 s`, `12 min`, `36 h`, `5 h 20 min`, `61 days`: a difference from the age that is allowed always shows. */
export function ageText(ms: number): string {
  if (ms < MINUTE) return `${Math.floor(ms / 1000)} s`;
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
  const [hours, minutes] = [Math.floor(ms / HOUR), Math.floor((ms % HOUR) / MINUTE)];
  if (ms < 3 * DAY) return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
  const [days, rest] = [Math.floor(ms / DAY), Math.floor((ms % DAY) / HOUR)];
  const whole = days === 1 ? '1 day' : `${grouped(days)} days`;
  return rest === 0 || days >= 14 ? whole : `${whole} ${rest} h`;
}
