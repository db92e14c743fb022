// Reports that do not count for their vantage: too old, from the future, stopped, of a part of the policy, empty, or contradicting themselves.
import { counted } from '../../base/numbers-and-lists.ts';
import { utcMilliseconds } from '../../base/utc-milliseconds.ts';
import { isNarrowed } from '../../model/documents/partial-run.ts';
import type { Report } from '../../model/report.ts';
import type { GivenReport, MergeRules } from '../merge-rules.ts';
import { shardText } from '../ordered-reports.ts';
import type { Shortfall } from '../shortfall.ts';
import { placeName, vantageKey, vantageText } from '../vantage-names.ts';
import { ageText } from './ages.ts';
import { contradictionIn } from './contradiction.ts';

/** How far two clocks may be apart before an age is not known any more. */
const CLOCK_SKEW_MS = 5 * 60_000;

type Reason = Pick<Shortfall, 'explanation' | 'advice'>;
type Find = (given: GivenReport, options: MergeRules) => Reason | null;

const REASONS: readonly Find[] = [tooOld, fromTheFuture, stopped, ofAPart, judgedNothing, contradicting];

/** Why a report does not count, one shortfall for each reason; empty where it does. */
export function shortfallsOfReport(given: GivenReport, options: MergeRules): Shortfall[] {
  const { report } = given;
  const key = vantageKey(report.vantage);
  const host = placeName(key, shardText(report));
  return REASONS.flatMap((find) => {
    const reason = find(given, options);
    return reason === null ? [] : [{ key, host, ...reason }];
  });
}

function tooOld({ path, report }: GivenReport, { nowMs, withinMs }: MergeRules): Reason | null {
  // A scan was made before the run that judged it.
  const seenAt = report.scan?.finishedAt ?? report.startedAt;
  const age = nowMs - Math.min(utcMilliseconds(seenAt), utcMilliseconds(report.startedAt));
  if (withinMs === null || age <= withinMs) return null;
  return {
    explanation: `What ${path} saw is ${ageText(age)} old (${seenAt}), and this merge takes reports that are at most ${ageText(withinMs)} old: it may have changed since.`,
    advice: `Check from ${vantageText(vantageKey(report.vantage))} again, and merge the new report. If an older one is enough, set \`within\` to a longer time.`,
  };
}

function fromTheFuture({ path, report }: GivenReport, { nowMs }: MergeRules): Reason | null {
  const ahead = Math.max(utcMilliseconds(report.startedAt), utcMilliseconds(report.finishedAt)) - nowMs;
  if (ahead <= CLOCK_SKEW_MS) return null;
  return {
    explanation: `The run of ${path} ended ${ageText(ahead)} after now (${report.finishedAt}): one of the two clocks is wrong, so the age of the report is not known.`,
    advice: `Set the clock of the machine that checks from ${vantageText(vantageKey(report.vantage))}, and the clock of this one. Then check again.`,
  };
}

function stopped({ path, report }: GivenReport): Reason | null {
  const cancelled = portsOf(report, 'cancelled');
  if (cancelled > 0)
    return {
      explanation: `The run of ${path} was stopped before it was done: ${counted(cancelled, 'port')} or names had not been asked.`,
      advice: `Check from ${vantageText(vantageKey(report.vantage))} again and let the run end.`,
    };
  const late = portsOf(report, 'out-of-time');
  if (late === 0) return null;
  return {
    explanation: `The time of the run of ${path} was over before it was done: ${counted(late, 'port')} or names had not been asked.`,
    advice:
      'Give the run more time (`limits: { duration: … }` in the policy, `time-limit` of the run), or divide it with `shard`.',
  };
}

function portsOf({ verdicts }: Report, cause: 'cancelled' | 'out-of-time'): number {
  return verdicts.reduce((sum, one) => sum + (one.cause === cause ? one.count : 0), 0);
}

function ofAPart({ path, report }: GivenReport): Reason | null {
  if (!isNarrowed(report)) return null;
  return {
    explanation: `${path} is from a run that checked a part of the policy (\`only\`): it says nothing about the rest.`,
    advice: `Check from ${vantageText(vantageKey(report.vantage))} without \`only\`, and merge that report.`,
  };
}

function judgedNothing({ path, report }: GivenReport): Reason | null {
  // A shard may have nothing to judge: what all of them took together shows that nothing is left out.
  if (report.verdicts.length > 0 || report.shard !== null) return null;
  return {
    explanation: `${path} has no verdicts: it says nothing about any host.`,
    advice: `Look at the run that wrote it, and check from ${vantageText(vantageKey(report.vantage))} again.`,
  };
}

function contradicting(given: GivenReport): Reason | null {
  const explanation = contradictionIn(given);
  if (explanation === null) return null;
  const where = vantageText(vantageKey(given.report.vantage));
  return {
    explanation,
    advice: `Merge the report.json as the run wrote it. If you do not have it, check from ${where} again.`,
  };
}
