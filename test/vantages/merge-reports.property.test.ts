// What must be true of any merge: it never makes greener, loses nothing, counts what it has, and does not depend on the order of files.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRanges } from '../../src/model/port-ranges.ts';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { reportJsonPieces } from '../../src/report/json/report-json.ts';
import { type GivenReport, mergeReports } from '../../src/vantages/merge-reports.ts';
import { anyReports, OPTIONS } from './any-reports.ts';

/** @returns null where nothing can be merged */
function merged(given: readonly GivenReport[]): Report | null {
  const outcome = mergeReports(given, OPTIONS);
  return outcome.kind === 'report' ? outcome.report : null;
}

/** Each port that a rule judges, or a name, with its verdict. What is missing is left out. */
function byPort(verdicts: readonly Verdict[]): Map<string, Verdict> {
  const found = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    if (verdict.cause === 'no-report') continue;
    const { host, address, vantage, protocol, rule } = verdict;
    const place = [host, address, vantage, protocol, rule.line].join(' ');
    if (verdict.ports === null) found.set(place, verdict);
    for (const { first, last } of parseRanges(verdict.ports))
      for (let port = first; port <= last; port++) found.set(`${place} ${port}`, verdict);
  }
  return found;
}

it('has every port of every report once, in the state that was seen', () => {
  fc.assert(
    fc.property(anyReports, (given) => {
      const report = merged(given);
      if (report === null) return;
      const before = byPort(given.flatMap((one) => one.report.verdicts));
      const after = byPort(report.verdicts);
      expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
      for (const [place, { state, cause, expected }] of before)
        expect(after.get(place)).toMatchObject({ state, cause, expected });
    }),
  );
});

it('turns nothing into a pass but what lacks proof alone, and keeps every violation', () => {
  let [proven, taken] = [0, 0];
  fc.assert(
    fc.property(anyReports, (given) => {
      const report = merged(given);
      if (report === null) return;
      const after = byPort(report.verdicts);
      const greener: string[] = [];
      for (const [place, { verdict, lacks }] of byPort(given.flatMap((one) => one.report.verdicts))) {
        const now = after.get(place)?.verdict;
        const may =
          lacks === undefined ? (verdict === 'pass' ? ['pass', 'inconclusive'] : [verdict]) : ['pass', 'inconclusive'];
        if (now === undefined || !may.includes(now)) greener.push(`${place}: ${verdict} to ${now}`);
        if (lacks !== undefined && now === 'pass') proven++;
        if (verdict === 'pass' && now !== 'pass') taken++;
      }
      expect(greener).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  // Both happen, or this shows nothing.
  expect(proven).toBeGreaterThan(20);
  expect(taken).toBeGreaterThan(20);
});

it('with one report more, nothing that did not pass does, but what lacks proof alone', () => {
  fc.assert(
    fc.property(anyReports, fc.nat(2), (given, which) => {
      const [fewer, more] = [merged(given.filter((_, i) => i !== which % Math.max(1, given.length))), merged(given)];
      if (fewer === null || more === null) return;
      const after = byPort(more.verdicts);
      const greener: string[] = [];
      for (const [place, { verdict, lacks }] of byPort(fewer.verdicts)) {
        const now = after.get(place);
        const isProven = lacks === 'proof' && now?.evidence === 'proven';
        const may = verdict === 'pass' || isProven ? ['pass', 'inconclusive'] : [verdict];
        if (!may.includes(now?.verdict ?? '')) greener.push(`${place}: ${verdict} to ${now?.verdict}`);
      }
      expect(greener).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('proves a block by an open port of another vantage alone, whose report counts', () => {
  fc.assert(
    fc.property(anyReports, (given) => {
      const report = merged(given);
      if (report === null) return;
      const trusted = given.filter(({ report: one }) => one.scan === null && one.startedAt.startsWith('2026-11-21'));
      const open = trusted
        .flatMap((one) => one.report.verdicts)
        .filter(({ state, evidence }) => state === 'open' && evidence === 'direct');
      for (const { vantage, address, protocol, ports, evidence } of report.verdicts) {
        if (evidence !== 'proven') continue;
        for (const { first, last } of parseRanges(ports))
          for (let port = first; port <= last; port++)
            expect(
              open.some(
                (one) =>
                  one.vantage !== vantage &&
                  one.address === address &&
                  one.protocol === protocol &&
                  parseRanges(one.ports).some((range) => range.first <= port && port <= range.last),
              ),
            ).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('is the same to the byte whatever the order of the files', () => {
  const shuffled = anyReports.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const [a, b] = [mergeReports(given, OPTIONS), mergeReports(other, OPTIONS)];
      expect(a).toEqual(b);
      if (a.kind === 'report' && b.kind === 'report')
        expect([...reportJsonPieces(a.report)].join('')).toBe([...reportJsonPieces(b.report)].join(''));
    }),
  );
});

it('counts each verdict, and each port of an address once for each vantage', () => {
  fc.assert(
    fc.property(anyReports, (given) => {
      const report = merged(given);
      if (report === null) return;
      const { totals, verdicts, result } = report;
      const sum = (kind: string) => verdicts.reduce((all, one) => all + (one.verdict === kind ? one.count : 0), 0);
      const { pass, violation, waived, inconclusive, notJudged } = totals;
      expect([pass, violation, waived, inconclusive, notJudged]).toEqual(
        ['pass', 'violation', 'waived', 'inconclusive', 'not-judged'].map(sum),
      );
      expect(result).toBe(violation > 0 ? 'fail' : inconclusive > 0 ? 'inconclusive' : 'pass');
      const ports = new Map<string, Verdict['state']>();
      for (const { address, vantage, protocol, ports: ranges, state } of verdicts)
        for (const { first, last } of parseRanges(ranges))
          for (let port = first; port <= last; port++) ports.set([address, vantage, protocol, port].join(' '), state);
      expect(totals.probes).toBe(ports.size);
      const states = [...ports.values()];
      expect(totals.open).toBe(states.filter((state) => state === 'open').length);
      expect(totals.filtered).toBe(states.filter((state) => state === 'filtered').length);
    }),
  );
});

it('is never better than the worst report, but for what lacked proof alone', () => {
  const RANK = ['pass', 'inconclusive', 'fail'];
  fc.assert(
    fc.property(anyReports, (given) => {
      const report = merged(given);
      if (report === null) return;
      const parts = given
        .filter((one) => one.report.verdicts.every(({ lacks }) => lacks === undefined))
        .map((one) => RANK.indexOf(one.report.result));
      expect(RANK.indexOf(report.result)).toBeGreaterThanOrEqual(Math.max(0, ...parts));
    }),
  );
});

it('has a pattern for each port that is open where it must not be, and none for others', () => {
  fc.assert(
    fc.property(anyReports, (given) => {
      const report = merged(given);
      if (report === null) return;
      const key = (one: { host: string; address: string | null; protocol: string | null }) =>
        [one.host, one.address, one.protocol].join(' ');
      const portsIn = (
        list: readonly { host: string; address: string | null; protocol: string | null; ports: string | null }[],
      ) =>
        [
          ...new Set(
            list.flatMap((one) =>
              parseRanges(one.ports).flatMap(({ first, last }) =>
                Array.from({ length: last - first + 1 }, (_, i) => `${key(one)} ${first + i}`),
              ),
            ),
          ),
        ].sort();
      const exposed = (report.patterns ?? []).filter(({ kind }) => kind.startsWith('exposed'));
      const violations = report.verdicts.filter(({ verdict, state }) => verdict === 'violation' && state === 'open');
      expect(portsIn(exposed)).toEqual(portsIn(violations));
    }),
  );
});
