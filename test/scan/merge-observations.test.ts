// What counts where a scan says several things of one port: the strongest, held against painting port by port.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { portSet } from '../../src/model/port-ranges.ts';
import { mergeObservations, type Statement } from '../../src/scan/merge-observations.ts';
import { portObservation, strengthOf } from '../../src/scan/port-observation.ts';

const OBSERVATIONS = [
  portObservation('open', 'syn-ack'),
  portObservation('closed', 'rst'),
  portObservation('closed', 'refused'),
  portObservation('filtered', 'icmp-port-unreachable'),
  portObservation('filtered', 'icmp-unreachable'),
  portObservation('filtered', 'timeout'),
  portObservation('unknown', 'cancelled'),
];

it('an answer goes before a silence, and a SYN-ACK before everything', () => {
  const strengths = OBSERVATIONS.map(strengthOf);
  expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  expect(new Set(strengths).size).toBe(5);
  expect(strengthOf(portObservation('open|filtered', 'no-reply'))).toBe(
    strengthOf(portObservation('filtered', 'timeout')),
  );
});

const statement: fc.Arbitrary<Statement> = fc
  .tuple(
    fc.constantFrom('tcp' as const, 'udp' as const),
    fc.integer({ min: 1, max: 40 }),
    fc.nat(12),
    fc.constantFrom(...OBSERVATIONS),
  )
  .map(([protocol, first, length, seen]) => ({
    ports: portSet(protocol, [{ first, last: first + length }]),
    observation: seen,
  }));

it('each port has the strongest that was said of it, of equals the one whose range begins first, then the first said', () => {
  fc.assert(
    fc.property(fc.array(statement), (statements) => {
      const { seen, contradicted } = mergeObservations(statements);
      const found = new Map<string, unknown>();
      for (const { protocol, ranges, observation } of seen)
        for (const { first, last } of ranges)
          for (let port = first; port <= last; port++) {
            expect(found.has(`${protocol} ${port}`)).toBe(false);
            found.set(`${protocol} ${port}`, observation);
          }
      let weaker = 0;
      const expected = new Map<string, unknown>();
      for (const protocol of ['tcp', 'udp'])
        for (let port = 1; port <= 60; port++) {
          const said = statements.filter(
            ({ ports: { protocol: of, ranges } }) =>
              of === protocol && ranges.some(({ first, last }) => first <= port && port <= last),
          );
          const best = Math.max(...said.map((one) => strengthOf(one.observation)));
          const first = said
            .filter((one) => strengthOf(one.observation) === best)
            .sort((a, b) => (a.ports.ranges[0]?.first ?? 0) - (b.ports.ranges[0]?.first ?? 0))[0];
          if (first !== undefined) expected.set(`${protocol} ${port}`, first.observation);
          weaker += Math.max(0, new Set(said.map((one) => strengthOf(one.observation))).size - 1);
        }
      expect(found).toEqual(expected);
      expect(contradicted).toBe(weaker);
    }),
  );
});
