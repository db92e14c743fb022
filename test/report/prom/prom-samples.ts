// Reports of every sort that metrics are made of, for the tests here and for those with Prometheus' own readers.
import type { Report } from '../../../src/model/report.ts';
import { eventfulReport } from '../samples/eventful-report.ts';
import { largeReport } from '../samples/large-report.ts';
import {
  alikeMergedReport,
  greenMergedReport,
  poisonedMerge,
  sampleMergedReport,
} from '../samples/sample-merged-report.ts';
import { HOSTILE_PIECES, hostileReport, poisoned, reportOf, sampleReport } from '../samples/sample-report.ts';

export const shardReport: Report = reportOf(
  sampleReport.verdicts.filter((one) => one.verdict === 'pass'),
  {
    shard: {
      index: 2,
      of: 8,
      planned: { count: 30, digest: '0'.repeat(64) },
      taken: { count: 4, digest: '1'.repeat(64) },
    },
  },
);

export const METRIC_REPORTS: readonly (readonly [what: string, report: Report])[] = [
  ['the sample', sampleReport],
  ['an eventful night', eventfulReport],
  ['a merge', sampleMergedReport],
  ['a merge of alike servers', alikeMergedReport],
  ['a green merge', greenMergedReport],
  ['20,000 verdicts', largeReport],
  ['a shard', shardReport],
  ['nothing judged', reportOf([])],
  ['no vantage', reportOf(sampleReport.verdicts, { vantage: null })],
  ['hostile text', hostileReport],
  ...HOSTILE_PIECES.flatMap((piece) => [
    [`hostile text ${JSON.stringify(piece)}`, poisoned(piece)] as const,
    [`a merge with ${JSON.stringify(piece)}`, poisonedMerge(piece)] as const,
  ]),
];
