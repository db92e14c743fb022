// None of the ways to a false green of a merge passes, and each is named.
import { expect, it } from 'vitest';
import { type GivenReport, mergeReports } from '../../src/vantages/merge-reports.ts';
import { emptyShard, FALSE_GREENS, firstOf, internet, mergedOf, sharded, vpc } from './false-greens.ts';
import { OPTIONS } from './reports.ts';

it.each(FALSE_GREENS)('%s: not a pass', (_, reports, [kind, words], options = {}) => {
  const given = reports.map((report, i): GivenReport => ({ path: `${i}.json`, report }));
  const outcome = mergeReports(given, { ...OPTIONS, ...options });
  const said =
    outcome.kind === 'unusable'
      ? outcome.problems
      : [...(outcome.report.patterns ?? []), ...outcome.report.verdicts].map(({ explanation }) => explanation);
  expect(outcome.kind === 'unusable' ? 'unusable' : outcome.report.result).toBe(kind);
  expect(said.join('\n')).toMatch(words);
});

it('the reports that all of these begin with do pass', () => {
  const withAnEmptyShard = sharded(firstOf((one) => emptyShard(one, 'inconclusive')));
  for (const reports of [[internet(), vpc()], sharded(), withAnEmptyShard])
    expect(mergedOf(...reports).result).toBe('pass');
});
