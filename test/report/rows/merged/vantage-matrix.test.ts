// The matrix with a column a vantage: what each cell says, which rows come first, and how much of it is kept.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/model/report.ts';
import type { Verdict } from '../../../../src/model/verdict.ts';
import { CELL_WORDS } from '../../../../src/report/rows/matrix/cell-kinds.ts';
import { cellTexts } from '../../../../src/report/rows/merged/vantage-cells.ts';
import { vantageColumns } from '../../../../src/report/rows/merged/vantage-columns.ts';
import { vantageMatrix } from '../../../../src/report/rows/merged/vantage-matrix.ts';
import { alikeServers } from '../../samples/sample-merged-parts.ts';
import { alikeMergedReport, sampleMergedReport } from '../../samples/sample-merged-report.ts';
import { verdict } from '../../samples/sample-verdict.ts';

const words = Object.fromEntries(Object.entries(CELL_WORDS).map(([kind, [sign]]) => [kind, sign.charAt(0)]));
const signs = words as unknown as Parameters<typeof cellTexts>[1];
const shownRows = (report: Report, cells = 1000) =>
  vantageMatrix(report, cells).rows.map((row) => [
    row.host,
    ...row.cells.map((cell) => cellTexts(cell, signs).join(' / ')),
  ]);
const of = (verdicts: readonly Verdict[]): Report => ({ ...sampleMergedReport, verdicts });
const rowOf = (host: string, report = sampleMergedReport) =>
  shownRows(report)
    .find(([name]) => name === host)
    ?.slice(1);

it('says at a glance what is open from where', () => {
  expect(rowOf('cache.example.com')).toEqual(['– filtered 6379', '✖ open 6379 redis', '● open 6379 redis']);
  expect(rowOf('db1.example.com')).toEqual([
    '✖ open 5432 postgresql / – filtered 65,533 ports',
    '✖ open 5432 postgresql / ● open 22 ssh / – filtered 65,533 ports',
    '✖ open 5432 postgresql / ● open 22 ssh / – filtered 65,533 ports',
  ]);
  expect(rowOf('queue.example.com')).toEqual(['! filtered 5671', '! closed 5671', '! closed 5671']);
  expect(rowOf('shop.example.com')).toEqual([
    '? not known 22, 3306',
    '○ closed 22, 3306',
    '● open 22 ssh / ○ closed 3306',
  ]);
});

it('tells what was not asked from what a missing report may have asked', () => {
  expect(vantageColumns(sampleMergedReport)).toEqual([
    { name: 'internet', reports: 'some' },
    { name: 'office', reports: 'all' },
    { name: 'vpc', reports: 'all' },
  ]);
  expect(rowOf('mail.example.com')?.[2]).toBe('not asked');
  expect(rowOf('www.example.com')).toEqual(['in no report', 'not asked', '● open 443 https']);
});

it('has a column of a vantage that no report is there of', () => {
  const vantages = sampleMergedReport.vantages?.filter(({ name }) => name !== 'internet');
  const missing = sampleMergedReport.verdicts.filter(
    ({ cause, vantage }) => vantage !== 'internet' || cause === 'no-report',
  );
  const report = { ...sampleMergedReport, verdicts: missing, vantages };
  expect(vantageColumns(report).map(({ name, reports }) => [name, reports])).toEqual([
    ['office', 'all'],
    ['vpc', 'all'],
    ['internet', 'none'],
  ]);
  expect(rowOf('old.example.com', report)).toEqual(['– filtered 1-1024', '– filtered 1-1024', 'no report']);
});

it('has machines with something wrong first, then what is not known, then the others by name', () => {
  const hosts = shownRows(sampleMergedReport).map(([host]) => host);
  expect(hosts).toEqual([
    ...['cache.example.com', 'db1.example.com', 'db1.example.com', 'queue.example.com', 'shop.example.com'],
    'www.example.com',
    ...['api.example.com', 'mail.example.com', 'ns1.example.com', 'old.example.com', 'www.example.com'],
  ]);
});

it('makes one row of addresses that follow each other and show the same', () => {
  expect(rowOf('203.0.113.64-203.0.113.93', alikeMergedReport)).toEqual([
    '✖ open 22 ssh',
    '– filtered 22',
    '● open 22 ssh',
  ]);
});

it('makes one row of an address under several names', () => {
  const seen = (host: string, vantage: string) => verdict(host, '203.0.113.7', 1, { vantage });
  const rows = vantageMatrix(of([seen('a.example.com', 'internet'), seen('b.example.com', 'vpc')]), 100).rows;
  expect(rows.map(({ host, alsoHosts }) => [host, ...alsoHosts])).toEqual([['a.example.com', 'b.example.com']]);
});

it('has no row of a missing report, nor of a name that leads where it must', () => {
  const name = verdict('www.example.com', null, 5, { protocol: null, ports: null, state: null, cause: null });
  expect(shownRows(of(sampleMergedReport.verdicts.filter(({ cause }) => cause === 'no-report')))).toEqual([]);
  expect(shownRows(of([name]))).toEqual([]);
});

it('says of a name that did not resolve from somewhere that it did not', () => {
  const failed = verdict('www.example.com', null, 5, {
    ...{ protocol: null, ports: null, expected: null, state: 'unknown', cause: 'dns-failed', verdict: 'inconclusive' },
  });
  expect(rowOf('www.example.com', of([failed]))).toEqual(['name not resolved', 'not asked', 'not asked']);
});

describe('how much is kept', () => {
  const { verdicts } = alikeServers(1);
  /** Apart, so that no two are one row; one in fifty is open and must not be. */
  const many = of(
    Array.from({ length: 20_000 }, (_, at) => verdicts.map((one) => ({ ...one, at }))).flatMap((seen) =>
      seen.map(({ at, ...one }) => ({
        ...one,
        host: `h${at}.example.com`,
        address: `10.${at >> 14}.${(at >> 6) & 255}.${(at & 63) * 2}`,
        ...(at % 50 === 0 ? {} : { state: 'closed' as const, verdict: 'pass' as const, severity: null }),
      })),
    ),
  );

  it('is bounded by cells, and what is wrong is kept first', () => {
    const { rows, leftOutRows, columns } = vantageMatrix(many, 1600);
    expect(rows).toHaveLength(1600 / (columns.length + 1));
    expect(rows.length + leftOutRows).toBe(20_000);
    expect(rows.every(({ cells }) => cells.some(({ kind }) => kind === 'exposed'))).toBe(true);
  });
});
