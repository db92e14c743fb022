// A report as TAP: golden files, what two parsers of others read in it, how each verdict ends, and text that stays text.
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { terminalProse } from '../../../src/report/escape/terminal.ts';
import { tap, tapPieces } from '../../../src/report/tap/tap.ts';
import { eventfulReport } from '../samples/eventful-report.ts';
import { largeReport } from '../samples/large-report.ts';
import { commentReport } from '../samples/sample-comment.ts';
import {
  alikeMergedReport,
  greenMergedReport,
  poisonedMerge,
  sampleMergedReport,
} from '../samples/sample-merged-report.ts';
import { HOSTILE_PIECES, hostileReport, poisoned, reportOf, sampleReport } from '../samples/sample-report.ts';
import { exposedDatabase, verdict } from '../samples/sample-verdict.ts';
import { provePasses, tapDocument } from './tap-document.ts';

const scratch = join(tmpdir(), `port-policy-${process.pid}.tap`);
afterAll(() => rmSync(scratch, { force: true }));

const waived = eventfulReport.verdicts.filter((one) => one.verdict === 'waived' || one.verdict === 'pass');
const shard: Report['shard'] = {
  index: 8,
  of: 8,
  planned: { count: 3, digest: '0'.repeat(64) },
  taken: { count: 0, digest: '0'.repeat(64) },
};
const REPORTS: readonly (readonly [what: string, report: Report])[] = [
  ['the sample', sampleReport],
  ['an eventful night', eventfulReport],
  ['the sample of a comment', commentReport],
  ['a merge', sampleMergedReport],
  ['a merge of alike servers', alikeMergedReport],
  ['a green merge', greenMergedReport],
  ['20,000 verdicts', largeReport],
  ['hostile text', hostileReport],
  ['a hostile merge', poisonedMerge(HOSTILE_PIECES.join(' '))],
  ['what is waived alone', reportOf(waived)],
  ['one violation', reportOf([exposedDatabase()])],
  ['nothing inconclusive known', reportOf(sampleReport.verdicts.filter((one) => one.verdict === 'inconclusive'))],
  ['a green run', reportOf(sampleReport.verdicts.filter((one) => one.verdict === 'pass'))],
];

it.each([
  ['tap.golden.tap', eventfulReport],
  ['merged.golden.tap', sampleMergedReport],
])('is the golden file %s', async (file, report) => {
  await expect(tap(report)).toMatchFileSnapshot(file);
});

/** What a reader is to take a verdict for. */
function readAs({ verdict: kind }: Verdict): { readonly ok: boolean; readonly todo: boolean; readonly skip: boolean } {
  return { ok: kind === 'pass' || kind === 'not-judged', todo: kind === 'waived', skip: kind === 'not-judged' };
}

describe.each(REPORTS)('of %s', (_, report) => {
  const text = tap(report);
  const { results, points, version, strays } = tapDocument(text);

  it('has a test point for each verdict, in its order', () => {
    expect(strays).toEqual([]);
    expect(version).toBe(13);
    expect(results.plan).toMatchObject({ start: 1, end: report.verdicts.length });
    expect(points.map(({ id }) => id)).toEqual(report.verdicts.map((_, index) => index + 1));
    const read = points.map(({ ok, todo, skip }) => ({ ok, todo: todo !== false, skip: skip !== false }));
    expect(read).toEqual(report.verdicts.map(readAs));
  });

  it('passes where the report does, and nowhere else', () => {
    expect(results.ok).toBe(report.result === 'pass');
    expect(results.failures.filter(({ tapError }) => tapError !== null)).toEqual([]);
    const { violation, inconclusive } = Object.fromEntries(
      ['violation', 'inconclusive'].map((kind) => [kind, report.verdicts.filter((one) => one.verdict === kind).length]),
    );
    expect(results.fail - results.todo).toBe((violation ?? 0) + (inconclusive ?? 0));
  });

  it('says of what is wrong or unknown what was expected, seen, and what to do', () => {
    for (const [index, { verdict: kind, expected, advice }] of report.verdicts.entries()) {
      const diag: unknown = points[index]?.diag;
      if (kind === 'pass' || kind === 'not-judged') expect(diag).toBeNull();
      else {
        expect(diag).toMatchObject({ verdict: kind, seen: expect.any(String), rule: expect.any(String) });
        if (expected !== null) expect(diag).toHaveProperty('expected', expected);
        if (advice !== '') expect(diag).toHaveProperty('advice');
      }
    }
  });

  it('is of lines in which a reader that knows no escapes finds no other directive', () => {
    for (const line of text.split('\n').filter((one) => /^(?:not )?ok/.test(one)))
      expect(line).toMatch(/^(?:not )?ok \d+ - [^#]+(?:(?<=^not .*)# TODO waived|(?<=^ok .*)# SKIP only observed|$)/);
  });

  it('and Perl reads the same', ({ skip }) => {
    writeFileSync(scratch, text);
    const proved = provePasses(scratch);
    if (proved === null) return skip('this machine has no prove');
    expect(proved.said).not.toContain('Parse errors');
    expect(proved.passes).toBe(report.result === 'pass');
  });
});

it('a mistake in a document would be noticed', () => {
  const text = tap(sampleReport);
  const spoilt = (from: string | RegExp, to: string) => tapDocument(text.replace(from, to));
  const green = tap(reportOf(sampleReport.verdicts.filter((one) => one.verdict === 'pass')));
  expect(tapDocument(green).results.ok).toBe(true);
  expect(tapDocument(green.replace(/^1\.\.\d+/m, '1..99')).results.ok).toBe(false);
  expect(spoilt('  ...\n', '').results.failures.length).not.toBe(tapDocument(text).results.failures.length);
  expect(spoilt(/is filtered$/m, 'is filtered # SKIP').results.skip).toBe(2);
  expect(spoilt(/^# Exposure/m, 'Exposure').strays).not.toEqual([]);
});

it('explains one cause once, and says what to do each time', () => {
  const long = 'A database answers this vantage, and nobody said that it may be reached from the internet at large.';
  const alike = (ports: string) => exposedDatabase({ ports, explanation: long });
  const [first, second] = tapDocument(tap(reportOf([alike('5432'), alike('5433')]))).points;
  expect(first?.diag).toMatchObject({ explanation: long });
  expect(second?.diag).toMatchObject({ explanation: 'Same cause as test 1, which explains it.' });
  expect(second?.diag).toHaveProperty('advice');
});

it('says for how long and by whom a violation is waived', () => {
  const point = tapDocument(tap(eventfulReport)).points.find(({ todo }) => todo !== false);
  expect(point?.todo).toBe('waived: INFRA-142: partners still upload by FTP (platform, until 2026-12-31)');
});

it('is not green where nothing is judged', () => {
  const { results } = tapDocument(tap(reportOf([])));
  expect([results.ok, results.fail]).toEqual([false, 1]);
});

it('skips a shard that has nothing to ask', () => {
  const { results, points } = tapDocument(tap(reportOf([], { shard })));
  expect(points).toEqual([]);
  expect([results.ok, results.plan.skipReason]).toEqual([true, 'SKIP nothing is to be asked by this shard']);
});

it('is made of pieces that end in a line end', () => {
  const pieces = [...tapPieces(largeReport)];
  expect(pieces.length).toBeGreaterThan(5);
  for (const piece of pieces) expect(piece).toMatch(/\n$/);
  expect(pieces.join('')).toBe(tap(largeReport));
});

describe('text of others', () => {
  const shape = (report: Report) => {
    const { points, strays, results } = tapDocument(tap(report));
    const read = points.map(({ id, ok, todo, skip, diag }) => [
      id,
      ok,
      todo !== false,
      skip !== false,
      Object.keys(diag ?? {}),
    ]);
    return { read, strays, ok: results.ok };
  };

  it.each(HOSTILE_PIECES)('%j changes no structure', (piece) => {
    expect(shape(poisoned(piece))).toEqual(shape(poisoned('harmless')));
    expect(shape(poisonedMerge(piece))).toEqual(shape(poisonedMerge('harmless')));
  });

  it('nor does any other, in a host, a vantage, a service or a waiver', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...' #\\{}SKIPTODOtime=-.:\n\r\t"') }),
    );
    fc.assert(
      fc.property(piece, piece, piece, (host, reason, owner) => {
        const waiver = { until: '2026-12-31', reason, owner, file: host, line: 1, column: 1 };
        const one = verdict(host, null, 3, {
          verdict: 'waived',
          severity: 'high',
          service: owner,
          explanation: reason,
          waiver,
        });
        const report = reportOf([one, { ...one, verdict: 'violation', waiver: null, vantage: reason }], {
          vantage: reason,
        });
        const { points, strays, results } = tapDocument(tap(report));
        expect(strays).toEqual([]);
        expect(points.map(({ ok, todo, skip }) => [ok, todo !== false, skip])).toEqual([
          [false, true, false],
          [false, false, false],
        ]);
        expect(results.ok).toBe(false);
        const said = terminalProse(reason);
        expect(points[1]?.diag).toEqual(
          expect.objectContaining(said === '' ? { verdict: 'violation' } : { explanation: said }),
        );
      }),
      { numRuns: 500 },
    );
  });
});
