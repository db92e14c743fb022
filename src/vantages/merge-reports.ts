// Makes one report of several, of many vantages and shards, top to bottom. Merging only takes greens away; see docs/merging.md.
import type { Report } from '../model/report.ts';
import type { GivenReport, MergeOptions, MergeOutcome } from './merge-options.ts';
import { fileMaps, mergedHead } from './merged-head.ts';
import { countStateOfHost, countStates, countVerdict, noCounts, resultOf } from './merged-totals.ts';
import { missingPattern, missingVerdict, type Shortfall } from './missing-report.ts';
import { missingVantages } from './missing-vantages.ts';
import { declaredVantages, orderedReports } from './ordered-reports.ts';
import { reasonsAgainst } from './unusable-reports.ts';
import { VerdictIndex } from './verdict-index.ts';

export type { GivenReport, MergeOptions, MergeOutcome } from './merge-options.ts';

/**
 * One report of several: of each vantage, and of each shard of it, one. The order in which they are given changes nothing.
 *
 * @param given may be of anybody: they are held against each other, and a report that contradicts its own verdicts does not count
 */
export function mergeReports(given: readonly GivenReport[], options: MergeOptions): MergeOutcome {
  const declared = declaredVantages(given);
  const problems = reasonsAgainst(given, declared);
  if (problems.length > 0) return { kind: 'unusable', problems };
  const vantages = orderedReports(given, declared);
  const shortfalls: Shortfall[] = [...missingVantages(vantages, declared, options.expectVantages)];
  const reports = vantages.flatMap(({ reports }) => reports.map(({ report }) => report));
  const [first] = reports as [Report, ...Report[]];
  const renamed = fileMaps(first, reports);
  const index = new VerdictIndex(
    first.policies.map(({ path }) => path),
    vantages.map(({ key }) => key),
  );
  const rule = { file: first.policies[0]?.path ?? '', line: 1, column: 1 };
  for (const shortfall of shortfalls) index.add(missingVerdict(shortfall, rule));
  for (const report of reports) {
    const rename = renamed.get(report);
    for (const verdict of report.verdicts) index.add(rename === undefined ? verdict : rename(verdict));
  }
  const groups = index.ordered();
  const counts = noCounts();
  const verdicts = groups.flatMap((group) => group.verdicts);
  const byAddress = new Map<string, Report['verdicts'][number][]>();
  for (const verdict of verdicts) {
    countVerdict(counts, verdict);
    if (verdict.address === null || verdict.ports === null) countStateOfHost(counts, verdict);
    else {
      const known = byAddress.get(verdict.address);
      if (known === undefined) byAddress.set(verdict.address, [verdict]);
      else known.push(verdict);
    }
  }
  for (const list of byAddress.values()) countStates(counts, list);
  return {
    kind: 'report',
    report: {
      ...mergedHead(vantages, declared, options),
      result: resultOf(counts),
      totals: counts,
      patterns: shortfalls.map(missingPattern),
      verdicts,
    },
  };
}
