// What merges say, of every way to a false green and of random reports: problems, explanations, advice and warnings.
import fc from 'fast-check';
import { type GivenReport, mergeReports } from '../../src/vantages/merge-reports.ts';
import { anyReports } from '../vantages/any-reports.ts';
import { FALSE_GREENS } from '../vantages/false-greens.ts';
import { OPTIONS } from '../vantages/reports.ts';

/** What random reports say of themselves: made up, and not of the sources. */
const OWN = new Set(['It rains.']);

/** @param runs how many random merges */
export function saidOfMerges(runs: number): Set<string> {
  const said = new Set<string>();
  const add = (given: readonly GivenReport[], options = OPTIONS) => {
    const own = new Set(given.flatMap(({ report }) => report.verdicts.flatMap((one) => [one.explanation, one.advice])));
    for (const text of textsOf(given, options)) if (!own.has(text)) said.add(text);
  };
  for (const [, reports, , options = {}] of FALSE_GREENS)
    add(
      reports.map((report, i) => ({ path: `${i}.json`, report })),
      { ...OPTIONS, ...options },
    );
  for (const given of fc.sample(anyReports, { numRuns: runs, seed: 7 })) add(given);
  return said;
}

function textsOf(given: readonly GivenReport[], options: typeof OPTIONS): string[] {
  const outcome = mergeReports(given, options);
  if (outcome.kind === 'unusable') return [...outcome.problems];
  const { patterns = [], verdicts, warnings } = outcome.report;
  return [
    ...[...patterns, ...verdicts].flatMap(({ explanation, advice }) => [explanation, advice]),
    ...warnings.map((warning) => warning.replace(/^From [^:]*: /, '')).filter((warning) => !OWN.has(warning)),
  ];
}
