// Findings that vantages share: one finding that names them, each port from each vantage in exactly one, and new apart from known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRanges } from '../../../../src/model/port-ranges.ts';
import type { Verdict } from '../../../../src/model/verdict.ts';
import { PROTOCOLS } from '../../../../src/model/words.ts';
import { findingsOf, seenFrom } from '../../../../src/report/rows/merged/findings.ts';
import { sharedFindings, vantagesOf } from '../../../../src/report/rows/merged/shared-findings.ts';
import { countOf, verdictGroups } from '../../../../src/report/rows/verdict-groups.ts';
import { noDrift } from '../../samples/sample-drift.ts';
import { sampleMergedReport } from '../../samples/sample-merged-report.ts';
import { exposedDatabase } from '../../samples/sample-verdict.ts';

const seen = (vantage: string | null, more: Partial<Verdict> = {}) =>
  exposedDatabase({ explanation: `Open from the vantage ${vantage}.`, vantage, ...more });
const of = (verdicts: readonly Verdict[], drift: typeof noDrift | null = null) =>
  findingsOf({ ...sampleMergedReport, verdicts, drift }, 'violation');

describe('a finding', () => {
  it('names every vantage that sees it, in its text too', () => {
    const [one, ...others] = of([seen('internet'), seen('office'), seen('vpc')]);
    expect(others).toEqual([]);
    expect(one && vantagesOf(one)).toEqual(['internet', 'office', 'vpc']);
    expect(one?.count).toBe(3);
    expect(one?.verdict.explanation).toBe('Open from the vantages internet, office and vpc.');
    expect(one && seenFrom(one)).toBe(' from internet, office and vpc');
  });

  it.each([
    ['the state', { state: 'closed', cause: 'rst' }],
    ['the evidence', { evidence: 'none' }],
    ['the severity', { severity: 'low' }],
    ['what is wanted', { expected: 'closed' }],
    ['the address', { address: '203.0.113.8' }],
    ['the port', { ports: '5433' }],
    ['the line', { rule: { file: 'other.yml', line: 1, column: 1 } }],
    ['the reason', { explanation: 'Another reason.' }],
  ] as const)('is of one vantage where %s is another from there', (_, more) => {
    expect(of([seen('internet'), seen('office', more)]).map(({ vantages }) => vantages)).toEqual(
      expect.arrayContaining([['internet'], ['office']]),
    );
  });

  it('is new from one vantage, and was so already from another', () => {
    const change = {
      ...seen('office'),
      ...{ kind: 'newly-open' as const, before: { state: 'closed' as const, verdict: 'pass' as const } },
      after: { state: 'open' as const, verdict: 'violation' as const },
    };
    const found = of([seen('internet'), seen('office')], { ...noDrift, changes: [change] });
    expect(found.map(({ isNew, vantages }) => [isNew, vantages])).toEqual([
      [true, ['office']],
      [false, ['internet']],
    ]);
  });

  it('names no vantage of a missing report, nor of a run that says once where it looked from', () => {
    const [missing] = findingsOf(sampleMergedReport, 'inconclusive').filter(
      ({ verdict }) => verdict.cause === 'no-report',
    );
    expect(missing && seenFrom(missing)).toBe('');
    const { vantages: _, ...single } = sampleMergedReport;
    expect(findingsOf(single, 'violation').map((one) => seenFrom(one))).toContain('');
    expect(findingsOf(single, 'violation')).toEqual(verdictGroups(single, 'violation'));
  });
});

const verdict = fc
  .record({
    host: fc.constantFrom('a.example.com', 'b.example.com'),
    address: fc.constantFrom('203.0.113.1', '203.0.113.2', '2001:db8::1'),
    vantage: fc.constantFrom('internet', 'office', null),
    ports: fc.integer({ min: 1, max: 4 }).map(String),
    state: fc.constantFrom('open' as const, 'closed' as const),
    text: fc.constantFrom('Reason.', 'Open from the vantage internet.'),
  })
  .map(({ text, ...rest }) => exposedDatabase({ ...rest, explanation: text }));

describe('any findings', () => {
  it('hold each port of each verdict once, with the vantage that saw it', () => {
    fc.assert(
      fc.property(fc.array(verdict, { maxLength: 30 }), (verdicts) => {
        const found = sharedFindings(verdictGroups({ verdicts, drift: null }, 'violation'));
        expect(countOf(found)).toBe(verdicts.length);
        const told = found.flatMap(({ vantages, places, verdict: { state } }) =>
          vantages.flatMap((vantage) =>
            places.flatMap(({ address, ports }) =>
              PROTOCOLS.flatMap((protocol) =>
                ports[protocol].flatMap(({ first, last }) =>
                  Array.from({ length: last - first + 1 }, (_, at) => `${vantage} ${address} ${state} ${first + at}`),
                ),
              ),
            ),
          ),
        );
        const wanted = verdicts.map(
          (one) => `${one.vantage} ${one.address} ${one.state} ${parseRanges(one.ports)[0]?.first}`,
        );
        expect(new Set(told)).toEqual(new Set(wanted));
      }),
    );
  });
});
