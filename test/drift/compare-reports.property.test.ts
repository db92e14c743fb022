// What changed, against a comparison port by port; and what must be true of any comparison.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareReports } from '../../src/drift/compare-reports.ts';
import { DRIFT_KINDS } from '../../src/model/documents/change-words.ts';
import type { Drift } from '../../src/model/documents/drift.ts';
import { parseRanges } from '../../src/model/port-ranges.ts';
import { anyReport, twinReports } from './any-report.ts';
import { compared } from './reference.ts';

/** Every change as the reference writes it, a port a line. */
function written({ changes }: Pick<Drift, 'changes'>): string[] {
  return changes
    .flatMap(({ kind, host, address, protocol, ports }) =>
      ports === null
        ? [`${kind} ${host}`]
        : parseRanges(ports).flatMap(({ first, last }) =>
            Array.from({ length: last - first + 1 }, (_, i) => `${kind} ${host} ${address} ${protocol} ${first + i}`),
          ),
    )
    .sort();
}

it('is what a comparison port by port finds', () => {
  fc.assert(
    fc.property(anyReport, anyReport, (baseline, now) => {
      const drift = compareReports(baseline, now);
      const { changes, notCompared } = compared(baseline, now);
      expect(written(drift)).toEqual(changes);
      expect(drift.notCompared).toBe(notCompared);
    }),
    { numRuns: 1000 },
  );
});

it('finds nothing between a report and itself', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(compareReports(report, report).changes).toEqual([]);
    }),
  );
});

it('mirrored, what was newly open is newly blocked, where both were known', () => {
  const known = ({ changes }: Drift, kind: string, blocked: 'before' | 'after') =>
    written({
      changes: changes.filter(
        (change) =>
          change.kind === kind &&
          ['closed', 'filtered'].includes(change[blocked]?.state ?? '') &&
          !change.explanation.includes('any port'),
      ),
    }).map((line) => line.slice(kind.length));
  fc.assert(
    fc.property(twinReports, ([a, b]) => {
      const [there, back] = [compareReports(a, b), compareReports(b, a)];
      expect(known(there, 'newly-open', 'before')).toEqual(known(back, 'newly-blocked', 'after'));
      expect(there.notCompared).toBe(back.notCompared);
    }),
  );
});

it('counts what it tells, each port once, the gravest first', () => {
  fc.assert(
    fc.property(anyReport, anyReport, (baseline, now) => {
      const { changes, totals } = compareReports(baseline, now);
      const count = (kind: string) => changes.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0);
      expect(Object.values(totals)).toEqual(DRIFT_KINDS.map(count));
      const ports = written({ changes }).filter((line) => /\d$/.test(line) && /tcp|udp/.test(line));
      const bare = ports.map((line) => line.slice(line.indexOf(' ')));
      expect(new Set(bare).size).toBe(bare.length);
      const order = changes.map(({ kind }) => DRIFT_KINDS.indexOf(kind));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const { explanation } of changes) expect(explanation).toMatch(/\.$/);
    }),
  );
});
