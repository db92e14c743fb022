// Groups of any verdicts: each port of each verdict is in exactly one, whatever the order, and each is wholly new or wholly not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DriftChange } from '../../../src/model/documents/drift.ts';
import { parseRanges, rangesText, unitedRanges } from '../../../src/model/port-ranges.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { PROTOCOLS, VERDICTS } from '../../../src/model/words.ts';
import { machineKey } from '../../../src/report/rows/machines.ts';
import { verdictGroups } from '../../../src/report/rows/verdict-groups.ts';
import { sampleReport } from '../samples/sample-report.ts';

const base = sampleReport.verdicts.find(({ verdict }) => verdict === 'violation') as Verdict;

const ranges = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 })
  .map((ports) => unitedRanges(ports.map((port) => ({ first: port, last: port }))));

const verdict = fc
  .record({
    host: fc.constantFrom('203.0.113.3', 'db1.example.com', 'www.example.com'),
    address: fc.constantFrom('203.0.113.3', '203.0.113.4', '2001:db8::3', null),
    vantage: fc.constantFrom(null, 'office'),
    protocol: fc.constantFrom('tcp' as const, 'udp' as const, null),
    ports: ranges,
    kind: fc.constantFrom(...VERDICTS),
    expected: fc.constantFrom('open' as const, 'blocked' as const),
    state: fc.constantFrom('open' as const, 'closed' as const, 'unknown' as const),
    severity: fc.constantFrom('critical' as const, 'low' as const),
    text: fc.constantFrom('no route', 'Another reason.'),
    names: fc.boolean(),
    line: fc.integer({ min: 1, max: 3 }),
    file: fc.constantFrom('one.yml', 'two.yml'),
    column: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ kind, ports, text, names, line, file, column, protocol, ...rest }): Verdict => {
    const hasPorts = protocol !== null && rest.address !== null;
    const listed = rangesText(ports);
    return {
      ...base,
      ...rest,
      verdict: kind,
      protocol: hasPorts ? protocol : null,
      ports: hasPorts ? listed : null,
      count: hasPorts ? ports.reduce((sum, { first, last }) => sum + last - first + 1, 0) : 1,
      explanation: names ? `${text}: ${listed} of ${rest.host}.` : text,
      rule: { ...base.rule, file, line, column },
    };
  });

const change = fc.tuple(verdict, ranges, fc.constantFrom('newly-open', 'changed-verdict', 'new-host')).map(
  ([of, ports, kind]): DriftChange => ({
    ...of,
    kind: kind as DriftChange['kind'],
    ports: of.protocol === null ? null : rangesText(ports),
    before: { state: 'closed', verdict: 'pass' },
    after: { state: of.state, verdict: of.verdict },
    rule: null,
  }),
);

const driftOf = (changes: readonly DriftChange[]): Report['drift'] => ({
  baseline: { startedAt: '2026-11-20T02:00:00Z', vantage: null, commit: null, url: null },
  totals: { newlyOpen: 0, newlyBlocked: 0, newHosts: 0, goneHosts: 0, changedAddresses: 0, changedVerdicts: 0 },
  notCompared: 0,
  changes,
});

const report = fc
  .record({ verdicts: fc.array(verdict, { maxLength: 30 }), changes: fc.option(fc.array(change, { maxLength: 10 })) })
  .map(({ verdicts, changes }) => ({ verdicts, drift: changes === null ? null : driftOf(changes) }));

/** Every port of a kind with its machine; one without a port is one, too. */
function portsOf(verdicts: readonly Verdict[]): Set<string> {
  return new Set(
    verdicts.flatMap((one) =>
      one.ports === null || one.protocol === null
        ? [`${machineKey(one)} none`]
        : each(parseRanges(one.ports)).map((port) => `${machineKey(one)} ${one.protocol} ${port}`),
    ),
  );
}

function each(list: readonly { readonly first: number; readonly last: number }[]): number[] {
  return list.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

describe('groups of any verdicts', () => {
  it.each(['together', 'machine', 'file'] as const)(
    '%s: lose no port and make none up, and count as the totals do',
    (apart) => {
      fc.assert(
        fc.property(report, fc.constantFrom(...VERDICTS), (any, kind) => {
          const groups = verdictGroups(any, kind, apart === 'together' ? {} : { apart });
          const ofKind = any.verdicts.filter((one) => one.verdict === kind);
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(
            ofKind.reduce((sum, { count }) => sum + count, 0),
          );
          const found = groups.flatMap(({ places }) =>
            places.flatMap((place) => {
              const listed = PROTOCOLS.flatMap((one) =>
                each(place.ports[one]).map((port) => `${machineKey(place)} ${one} ${port}`),
              );
              return listed.length > 0 ? listed : [`${machineKey(place)} none`];
            }),
          );
          const wanted = portsOf(ofKind);
          // A place that has ports does not say that its machine has a verdict about none, too.
          for (const one of found) expect(wanted).toContain(one);
          for (const one of wanted) if (!one.endsWith(' none')) expect(found).toContain(one);
          if (apart === 'machine') for (const { places } of groups) expect(places).toHaveLength(1);
          if (apart === 'file')
            for (const { rules } of groups) expect(new Set(rules.map(({ file }) => file)).size).toBe(1);
        }),
      );
    },
  );

  it('are the same whatever the order of the verdicts', () => {
    fc.assert(
      fc.property(
        report.chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.shuffledSubarray(one.verdicts as Verdict[], { minLength: one.verdicts.length }),
          ),
        ),
        fc.constantFrom(...VERDICTS),
        ([any, shuffled], kind) => {
          expect(verdictGroups({ ...any, verdicts: shuffled }, kind)).toEqual(verdictGroups(any, kind));
        },
      ),
    );
  });

  it('are wholly new or wholly not, what is new first', () => {
    fc.assert(
      fc.property(report, fc.constantFrom(...VERDICTS), (any, kind) => {
        const groups = verdictGroups(any, kind);
        const news = groups.map(({ isNew }) => isNew);
        if (any.drift === null) expect(news.every((one) => one === null)).toBe(true);
        // What is as intended is no finding, and what is not known now was not compared.
        const silent = groups.filter(({ isNew }) => any.drift !== null && isNew === null);
        expect(silent.filter((one) => one.verdict.state !== 'unknown' && one.verdict.verdict !== 'pass')).toEqual([]);
        expect(news.lastIndexOf(true)).toBe(news.filter((one) => one === true).length - 1);
      }),
    );
  });
});
