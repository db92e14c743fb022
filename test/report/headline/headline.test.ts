// The headline: one line with the words of the summary, what is worst, never more than it has room for, and nothing that anything takes for markup.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyAPart } from '../../../src/model/documents/partial-run.ts';
import type { Report } from '../../../src/model/report.ts';
import { headline, headlineOf, LONGEST_HEADLINE } from '../../../src/report/headline/headline.ts';
import { summary } from '../../../src/report/markdown/summary.ts';
import { eventfulReport } from '../samples/eventful-report.ts';
import { largeReport } from '../samples/large-report.ts';
import {
  alikeMergedReport,
  greenMergedReport,
  poisonedMerge,
  sampleMergedReport,
} from '../samples/sample-merged-report.ts';
import { HOSTILE_PIECES, hostileReport, poisoned, reportOf, sampleReport } from '../samples/sample-report.ts';
import { exposedDatabase } from '../samples/sample-verdict.ts';

const only = (kind: string, rest: Partial<Report> = {}) =>
  reportOf(
    sampleReport.verdicts.filter((one) => one.verdict === kind),
    { warnings: [], ...rest },
  );
const scan = { tool: 'nmap', version: '7.93', finishedAt: '2026-11-20T16:18:00.000Z' } as const;
const inconclusiveMerge = (() => {
  const verdicts = sampleMergedReport.verdicts.filter((one) => one.verdict === 'inconclusive');
  const { totals, result } = reportOf(verdicts);
  return { ...sampleMergedReport, totals, result, verdicts };
})();

it.each<[string, Report]>([
  [
    '❌ Exposure policy: 9 violations, 10 inconclusive, 185 as intended, 1 only observed. Worst: critical, 5432 postgresql open on db1.example.com and 1 more critical. From internet.',
    sampleReport,
  ],
  [
    '❌ Exposure policy: 2 violations (2 new), 1 inconclusive, 1 waived, 196,631 as intended, 1 only observed. Worst: critical, 5432 postgresql open on db1.example.com. 1 host gone.',
    eventfulReport,
  ],
  ['✅ Exposure policy: all 185 as intended. From internet.', only('pass')],
  ['✅ Exposure policy: all 185 as intended.', only('pass', { vantage: null })],
  [
    '⚠️ Exposure policy: 10 inconclusive, none as intended. Not checked: gone.example.com (name not resolved). From internet.',
    only('inconclusive'),
  ],
  ['✅ Exposure policy: all 3,078 as intended. From 3 vantages: internet, office, vpc.', greenMergedReport],
  // The vantages and what is missing have less room than what is wrong.
  [
    '❌ Exposure policy: 9 violations, 4 inconclusive, 199,694 as intended, 1 only observed. Worst: critical, 6379 redis open on cache.example.com from office and 5 more critical. One report is missing.',
    sampleMergedReport,
  ],
  [
    '⚠️ Exposure policy: 4 inconclusive, none as intended. Not checked: 5432 postgresql on db1.example.com from internet (silence that proves nothing). Not covered in full: vantage internet, shard 2 of 2.',
    inconclusiveMerge,
  ],
  // A run that judged a scan must not look like one that probed.
  [
    '✅ Exposure policy: all 185 as intended. Ports seen by nmap 7.93 at 2026-11-20 16:18 UTC; this run sent nothing. From internet.',
    only('pass', { scan }),
  ],
  [
    '❌ Exposure policy: 9 violations, 10 inconclusive, 185 as intended, 1 only observed. Worst: critical, 5432 postgresql open on db1.example.com and 1 more critical. Judged from a scan.',
    { ...sampleReport, scan },
  ],
  [
    '✅ Exposure policy, only a part of the policy, by --only: all 185 as intended. From internet.',
    only('pass', { warnings: ['Only a part of the policy was checked: db1.example.com. The result says nothing.'] }),
  ],
])('is %s', (text, report) => {
  expect(headlineOf(report)).toBe(text);
});

it.each([
  ['one run', sampleReport],
  ['a night with a baseline', eventfulReport],
  ['a green merge', greenMergedReport],
  ['a merge', sampleMergedReport],
])('has the counts of the summary: %s', (_, report) => {
  const [title = ''] = summary(report, { policyUrl: () => null, maxBytes: 100_000, reportHint: '' }).split('\n');
  const counts = headlineOf(report).split('. ')[0]?.replace(/\.$/, '') ?? '';
  expect(
    title
      .replace(/^## /, '')
      .replace(/ \((?:\d[\d,]*|all) [a-z][^)]*\)(?=,|$)/g, (said) => (/ new\)$/.test(said) ? said : '')),
  ).toBe(counts);
});

it('of a shard says which', () => {
  const shard = { index: 2, of: 8, planned: { count: 3, digest: '' }, taken: { count: 1, digest: '' } };
  expect(headlineOf(only('pass', { shard }))).toMatch(/^✅ Exposure policy, shard 2 of 8: all 185 as intended\./);
});

it('of a pass keeps every caveat whole, also where there are several', () => {
  const none = { satisfied: false, pass: 0, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 };
  const report = only('pass', {
    scan: { ...scan, version: '7.93.1-with-a-long-suffix-of-a-distribution' },
    warnings: [onlyAPart('db1.example.com')],
    requirements: [{ ...none, requirement: 'A' }],
    shard: { index: 12, of: 200, planned: { count: 3, digest: '' }, taken: { count: 1, digest: '' } },
  });
  expect(headlineOf(report)).toBe(
    '✅ Exposure policy, shard 12 of 200, only a part of the policy, by --only: all 185 as intended. Judged from a scan. Requirements not satisfied: 1 of 1.',
  );
});

/** Letters, digits and signs that no chat, shell or JSON takes for more; the sign of the result stands before them. */
const PLAIN = /^(?:✅|❌|⚠️) (?:[\p{L}\p{N} .,:;()/+%=·…?_-])+$/u;
const MARKUP = /\/\/|\n|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;

function expectPlain(report: Report): void {
  const text = headlineOf(report);
  expect(text.length).toBeLessThanOrEqual(LONGEST_HEADLINE);
  expect(text).toMatch(PLAIN);
  expect(text).not.toMatch(MARKUP);
  expect(headline(report)).toBe(`${text}\n`);
}

describe('is one plain line of bounded length', () => {
  it.each<[string, Report]>([
    ['hostile text', hostileReport],
    ['a hostile merge', poisonedMerge(HOSTILE_PIECES.join(' '))],
    ['20,000 verdicts', largeReport],
    ['many servers', alikeMergedReport],
    ...HOSTILE_PIECES.flatMap((piece): [string, Report][] => [
      [JSON.stringify(piece), poisoned(piece)],
      [`a merge with ${JSON.stringify(piece)}`, poisonedMerge(piece)],
    ]),
  ])('%s', (_, report) => expectPlain(report));

  it('whatever the host, the vantage and the service are called', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (host, vantage, service, isKnown) => {
        const found = exposedDatabase({ host, vantage, service, verdict: isKnown ? 'violation' : 'inconclusive' });
        expectPlain(reportOf([found], { vantage }));
        expectPlain({
          ...sampleMergedReport,
          ...reportOf([found]),
          vantages: sampleMergedReport.vantages,
          vantage: null,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps an underscore within a word', () => {
    const report = reportOf([exposedDatabase({ host: 'my_db_1.example.com' })]);
    expect(headlineOf(report)).toContain('open on my_db_1.example.com');
    expect(headlineOf(reportOf([exposedDatabase({ host: '_db_' })]))).toContain('open on ?db?.');
  });
});
