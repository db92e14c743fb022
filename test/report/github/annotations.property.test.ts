// Annotations of any verdicts: each port is in exactly one of them or among those that the last one counts, whatever the order.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRanges, rangesText } from '../../../src/model/port-ranges.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { PROTOCOLS } from '../../../src/model/words.ts';
import { annotatedLines, annotations } from '../../../src/report/github/annotations.ts';
import { machineKey } from '../../../src/report/rows/machines.ts';
import { reportOf, sampleReport } from '../samples/sample-report.ts';

const base = sampleReport.verdicts.find(({ verdict }) => verdict === 'violation') as Verdict;
const KINDS = ['violation', 'inconclusive'] as const;

/** Ports of one host are different ones: a port has one verdict. */
const verdicts = fc
  .array(
    fc.record({
      verdict: fc.constantFrom(...KINDS),
      width: fc.integer({ min: 1, max: 3 }),
      file: fc.constantFrom('one.yml', 'two.yml'),
      line: fc.integer({ min: 1, max: 30 }),
      column: fc.integer({ min: 1, max: 3 }),
      severity: fc.constantFrom('critical' as const, 'low' as const),
      protocol: fc.constantFrom('tcp' as const, 'udp' as const),
      host: fc.constantFrom('a.example.com', 'b.example.com'),
      cause: fc.integer({ min: 1, max: 40 }),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ width, file, line, column, cause, ...rest }, index): Verdict => {
      const ports = rangesText([{ first: 10 * index + 1, last: 10 * index + width }]);
      const rule = { ...base.rule, file, line, column };
      return { ...base, ...rest, ports, service: null, count: width, rule, explanation: 'x'.repeat(cause) };
    }),
  );

const portsOf = (verdict: Verdict) =>
  parseRanges(verdict.ports).flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => `${machineKey(verdict)} ${verdict.protocol} ${first + i}`),
  );

it('hold each port once, in a file and on a line of its own', () => {
  fc.assert(
    fc.property(verdicts, (all) => {
      for (const kind of KINDS) {
        const ofKind = all.filter(({ verdict }) => verdict === kind);
        const lines = new Map<string, string>();
        for (const one of ofKind)
          for (const port of portsOf(one)) lines.set(port, `${one.rule.file} ${one.explanation}`);
        const told = annotatedLines(reportOf(all), kind);
        const found = told.flatMap(({ file, found: groups }) =>
          groups.flatMap(({ places, verdict }) =>
            places.flatMap((place) =>
              PROTOCOLS.flatMap((protocol) =>
                place.ports[protocol].flatMap(({ first, last }) =>
                  Array.from({ length: last - first + 1 }, (_, i): [string, string] => [
                    `${machineKey(place)} ${protocol} ${first + i}`,
                    `${file} ${verdict.explanation}`,
                  ]),
                ),
              ),
            ),
          ),
        );
        expect(found).toHaveLength(lines.size);
        expect(new Map(found)).toEqual(lines);
        const places = told.map(({ file, line }) => `${file} ${line}`);
        expect(new Set(places).size).toBe(places.length);
      }
    }),
  );
});

it('count in the last one what has none, and no more than ten are kept', () => {
  fc.assert(
    fc.property(verdicts, (all) => {
      const report = reportOf(all);
      for (const kind of KINDS) {
        const level = kind === 'violation' ? 'error' : 'warning';
        const kept = annotations(report).filter((one) => one.level === level);
        const left = annotatedLines(report, kind).slice(10);
        expect(kept.length).toBeLessThanOrEqual(10);
        const ports = left.flatMap(({ found }) => found).reduce((sum, { count }) => sum + count, 0);
        const [, said = '0'] = /\nAnd [\d,]+ more findings? with ([\d,]+) /.exec(kept.at(-1)?.message ?? '') ?? [];
        expect(Number(said)).toBe(ports);
      }
    }),
  );
});

it('are the same whatever the order of the verdicts', () => {
  fc.assert(
    fc.property(
      verdicts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(annotations({ ...sampleReport, verdicts: shuffled })).toEqual(
          annotations({ ...sampleReport, verdicts: all }),
        );
      },
    ),
  );
});
