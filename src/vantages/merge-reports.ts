// Makes one report of several, of many vantages and shards, top to bottom. Merging only takes greens away; see docs/merging.md.
import { byText } from '../base/by-text.ts';
import { isOpenOnly } from '../model/documents/partial-run.ts';
import { requirementResults } from '../model/documents/requirements.ts';
import { resultOf } from '../model/documents/totals.ts';
import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import { Elsewhere } from './elsewhere.ts';
import { judgeAddresses } from './judge/judge-addresses.ts';
import { scanPasses } from './judge/scan-passes.ts';
import type { GivenReport, MergeOutcome, MergeRules } from './merge-rules.ts';
import { fileMaps, mergedHead } from './merged-head.ts';
import { mergedRequirements } from './merged-requirements.ts';
import { mergedTotals } from './merged-totals.ts';
import { declaredVantages, orderedReports, type VantageReports } from './ordered-reports.ts';
import { allPatterns } from './patterns/all-patterns.ts';
import { missingVerdict, type Shortfall } from './shortfall.ts';
import { allShortfalls } from './shortfalls/all-shortfalls.ts';
import { reasonsAgainst } from './unusable-reports.ts';
import { VerdictIndex } from './verdict-index.ts';

export type { GivenReport, MergeOutcome, MergeRules } from './merge-rules.ts';

/**
 * One report of several: of each vantage, and of each shard of it, one. The order in which they are given changes nothing.
 *
 * @param given may be of anybody: they are held against each other, and a report that contradicts its own verdicts does not count
 */
export function mergeReports(given: readonly GivenReport[], options: MergeRules): MergeOutcome {
  const declared = declaredVantages(given);
  const problems = reasonsAgainst(given, declared);
  if (problems.length > 0) return { kind: 'unusable', problems };
  const { there, elsewhere } = Elsewhere.among(given);
  const vantages = orderedReports(there, declared);
  const shortfalls = allShortfalls(vantages, declared, options, elsewhere);
  const index = indexOf(vantages, shortfalls);
  const groups = index.ordered();
  const provers = proversOf(vantages, shortfalls);
  const judged = judgeAddresses(groups, provers);
  for (const { verdicts } of groups) index.sort(verdicts);
  const totals = mergedTotals(groups, judged);
  const { patterns, warnings } = allPatterns({
    groups,
    judged,
    ...columnsOf(vantages, declared, options),
    provers,
    shortfalls,
  });
  const head = mergedHead(vantages, declared, options);
  const verdicts: Verdict[] = [];
  for (const group of groups) for (const verdict of group.verdicts) verdicts.push(verdict);
  return {
    kind: 'report',
    report: {
      ...head,
      warnings: [...head.warnings, ...warnings],
      result: resultOf(totals),
      totals,
      ...requirementResults(mergedRequirements(vantages, shortfalls), verdicts),
      patterns,
      verdicts,
    },
  };
}

/** The vantages that patterns have columns for: those that are expected too, which have no report. */
function columnsOf(
  vantages: readonly VantageReports[],
  declared: readonly string[],
  { expectVantages }: MergeRules,
): { vantages: readonly string[]; missing: ReadonlySet<string> } {
  const there = new Set(vantages.map(({ key }) => key));
  const all = new Set([...declared, ...there, ...[...expectVantages].sort(byText)]);
  return { vantages: [...all], missing: new Set([...all].filter((key) => !there.has(key))) };
}

/** All verdicts, and one for each thing that is missing. */
function indexOf(vantages: readonly VantageReports[], shortfalls: readonly Shortfall[]): VerdictIndex {
  const reports = vantages.flatMap(({ reports }) => reports.map(({ report }) => report));
  const [first] = reports as [Report, ...Report[]];
  const files = first.policies.map(({ path }) => path);
  const keys = vantages.map(({ key }) => key);
  const index = new VerdictIndex(files, keys);
  const rule = { file: files[0] ?? '', line: 1, column: 1 };
  for (const shortfall of shortfalls) index.add(missingVerdict(shortfall, rule));
  const renamed = fileMaps(first, reports);
  for (const report of reports) {
    const rename = renamed.get(report) ?? same;
    const demote = scanPasses(report) ?? same;
    for (const verdict of report.verdicts) index.add(rename(demote(verdict)));
  }
  return index;
}

function same(verdict: Verdict): Verdict {
  return verdict;
}

/** The vantages whose open ports prove something: every report of theirs counts, and was made by probes of a full run. */
function proversOf(vantages: readonly VantageReports[], shortfalls: readonly Shortfall[]): ReadonlySet<string> {
  const lacking = new Set(shortfalls.map(({ key }) => key));
  return new Set(
    vantages
      .filter(({ key, reports }) => !lacking.has(key) && reports.every(({ report }) => isProbed(report)))
      .map(({ key }) => key),
  );
}

function isProbed(report: Report): boolean {
  return report.scan === null && !isOpenOnly(report);
}
