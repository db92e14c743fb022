// The SARIF runs of a merged report: one for each vantage that was heard, and one of the merge itself with all that is missing.
import { getOrCreate } from '../../base/get-or-create.ts';
import { counted } from '../../base/numbers-and-lists.ts';
import { endedBefore } from '../../model/causes.ts';
import type { MergedVantage, Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { severityRank } from '../../model/words.ts';
import { isMissingReport, missingReports } from '../rows/merged/vantage-columns.ts';
import { vantagesText, vantageText } from '../text/vantages-text.ts';
import { MOST_RUNS } from './sarif-limits.ts';
import type { SarifContent } from './sarif-log.ts';
import { verdictRun, verdictsCategory } from './verdict-run.ts';

/** The category of what the merge itself found missing; no vantage has it. */
const MERGE_CATEGORY = 'port-policy-merge/';

/** A vantage with what it saw. */
interface Heard {
  readonly name: string | null;
  /** Null where the report lists no such vantage. */
  readonly facts: MergedVantage | null;
  readonly verdicts: Verdict[];
}

/** The vantages in the order of the report. */
function heardIn({ vantages = [], verdicts }: Report): Heard[] {
  const heard = new Map<string | null, Heard>(
    vantages.map((facts) => [facts.name, { name: facts.name, facts, verdicts: [] }]),
  );
  for (const verdict of verdicts)
    if (!isMissingReport(verdict)) {
      const { vantage: name } = verdict;
      getOrCreate(heard, name, () => ({ name, facts: null, verdicts: [] })).verdicts.push(verdict);
    }
  return [...heard.values()];
}

/** 0 is the most severe; what could not be checked comes after every violation. */
function rankOf({ verdicts }: Heard): number {
  let rank = Number.POSITIVE_INFINITY;
  for (const { verdict, severity } of verdicts) {
    if (verdict === 'violation') rank = Math.min(rank, severityRank(severity));
    else if (verdict === 'inconclusive') rank = Math.min(rank, severityRank(null) + 1);
  }
  return rank;
}

/** As many as a file has room for besides the run of the merge: those with the most severe findings, in the order given. */
function fitting(heard: readonly Heard[]): readonly Heard[] {
  const most = MOST_RUNS - 1;
  if (heard.length <= most) return heard;
  const ranked = heard.map((one) => ({ one, rank: rankOf(one) })).sort((a, b) => a.rank - b.rank);
  const kept = new Set(ranked.slice(0, most).map(({ one }) => one));
  return heard.filter((one) => kept.has(one));
}

/** The notification that shards of a vantage are missing, because its results are then not all of them. */
function missingShards({ name }: Heard, missing: readonly Verdict[]): string[] {
  const of = missing.filter(({ vantage }) => vantage === name).length;
  return of === 0
    ? []
    : [
        `${counted(of, 'report')} of ${vantageText(name)} ${of === 1 ? 'is' : 'are'} missing: these are not all of its results.`,
      ];
}

function runOf(report: Report, heard: Heard, missing: readonly Verdict[]): SarifContent {
  const { name, facts, verdicts } = heard;
  const errors = missingShards(heard, missing);
  return verdictRun(report, verdicts, {
    automationId: verdictsCategory(name),
    errors,
    saysVantage: true,
    completed: errors.length === 0 && verdicts.every(({ cause }) => !endedBefore(cause)),
    ...(facts === null ? {} : { times: { start: facts.startedAt, end: facts.finishedAt } }),
  });
}

/**
 * A run for each vantage, in the category that its own report has, so that alerts stay the same ones; and the run of the merge, which
 * is there when nothing is missing, too: code scanning then closes what it said was missing. A vantage that no report covers has no
 * run, because an upload of one would close all of its alerts.
 * @param notes what is good to know of the whole: what changed
 */
export function mergedRuns(report: Report, notes: readonly string[]): SarifContent[] {
  const heard = heardIn(report);
  const shown = fitting(heard);
  const leftOut = heard.filter((one) => !shown.includes(one)).map(({ name }) => name);
  const missing = missingReports(report);
  const ofMerge = verdictRun(report, missing, {
    automationId: MERGE_CATEGORY,
    errors: missing.map(({ explanation }) => explanation),
    warnings: [
      ...(leftOut.length === 0
        ? []
        : [
            `A file has room for ${MOST_RUNS} runs. What ${vantagesText(leftOut)} saw is left out of this file, and an earlier alert of theirs stays as it is.`,
          ]),
      ...report.warnings,
    ],
    notes,
    completed: missing.length === 0,
    times: { start: report.startedAt, end: report.finishedAt },
  });
  return [...shown.map((one) => runOf(report, one, missing)), ofMerge];
}
