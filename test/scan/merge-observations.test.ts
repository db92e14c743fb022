// What counts where a scan says several things of one port: the strongest, held against painting port by port.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { portSet } from '../../src/model/port-ranges.ts';
import { mergeSights, type Statement } from '../../src/scan/merge-observations.ts';
import { sight, strengthOf } from '../../src/scan/port-observation.ts';

const SIGHTS = [
  sight('open', 'syn-ack'),
  sight('closed', 'rst'),
  sight('closed', 'refused'),
  sight('filtered', 'icmp-port-unreachable'),
  sight('filtered', 'icmp-unreachable'),
  sight('filtered', 'timeout'),
  sight('unknown', 'cancelled'),
];

it('an answer goes before a silence, and a SYN-ACK before everything', () => {
  const strengths = SIGHTS.map(strengthOf);
  expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  expect(new Set(strengths).size).toBe(5);
  expect(strengthOf(sight('open|filtered', 'no-reply'))).toBe(strengthOf(sight('filtered', 'timeout')));
});

const statement: fc.Arbitrary<Statement> = fc
  .tuple(
    fc.constantFrom('tcp' as const, 'udp' as const),
    fc.integer({ min: 1, max: 40 }),
    fc.nat(12),
    fc.constantFrom(...SIGHTS),
  )
  .map(([protocol, first, length, seen]) => ({
    ports: portSet(protocol, [{ first, last: first + length }]),
    sight: seen,
  }));

it('each port has the strongest that was said of it, of equals the one whose range begins first, then the first said', () => {
  fc.assert(
    fc.property(fc.array(statement), (statements) => {
      const { seen, contradicted } = mergeSights(statements);
      const found = new Map<string, unknown>();
      for (const { protocol, ranges, sight } of seen)
        for (const { first, last } of ranges)
          for (let port = first; port <= last; port++) {
            expect(found.has(`${protocol} ${port}`)).toBe(false);
            found.set(`${protocol} ${port}`, sight);
          }
      let weaker = 0;
      const expected = new Map<string, unknown>();
      for (const protocol of ['tcp', 'udp'])
        for (let port = 1; port <= 60; port++) {
          const said = statements.filter(
            ({ ports: { protocol: of, ranges } }) =>
              of === protocol && ranges.some(({ first, last }) => first <= port && port <= last),
          );
          const best = Math.max(...said.map((one) => strengthOf(one.sight)));
          const first = said
            .filter((one) => strengthOf(one.sight) === best)
            .sort((a, b) => (a.ports.ranges[0]?.first ?? 0) - (b.ports.ranges[0]?.first ?? 0))[0];
          if (first !== undefined) expected.set(`${protocol} ${port}`, first.sight);
          weaker += Math.max(0, new Set(said.map((one) => strengthOf(one.sight))).size - 1);
        }
      expect(found).toEqual(expected);
      expect(contradicted).toBe(weaker);
    }),
  );
});
