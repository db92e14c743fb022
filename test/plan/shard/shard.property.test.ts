// Any policy divided into any number of shards: nothing is asked twice, nothing falls between, and every verdict is in exactly one shard.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fnv1a64 } from '../../../src/base/fnv1a64.ts';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { parseRanges } from '../../../src/model/port-ranges.ts';
import { observe, saw } from '../../evaluate/build.ts';
import { anyPolicy, anyZone, PORTS, VANTAGES } from '../any-policy.ts';
import { planned, policyOf } from '../plan-of.ts';
import { elementsOf, shardOf } from './shards-of.ts';

const KINDS = ['open', 'rst', 'silent'] as const;

/** What each port shows depends on its address and number alone, as if the same hosts were asked. */
function evaluated(plan: Plan, vantage: string) {
  const observations = plan.addresses.map((one) => {
    const seen = (port: number) =>
      saw(KINDS[Number.parseInt(fnv1a64(`${one.address} ${port}`).slice(-2), 16) % 3] ?? 'open');
    return observe(one, Object.fromEntries(PORTS.map((port) => [port, seen(port)])));
  });
  return evaluate({ plan, observations, vantage, serviceName: () => null, sources: [] }).verdicts;
}

/** What no vantage sees is told by ranges of addresses, which a shard has in other pieces. */
const isSeenByNobody = ({ cause }: { readonly cause: string | null }) => cause === 'cannot-see';

function verdictsOf(plan: Plan, vantage: string): string[] {
  return evaluated(plan, vantage)
    .filter((one) => !isSeenByNobody(one))
    .flatMap(({ host, address, protocol, ports, expected, state, verdict, rule }) => {
      const known = [host, address, protocol, expected, state, verdict, rule.line, rule.column];
      if (ports === null) return [known.join(' ')];
      return parseRanges(ports).flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, i) => [...known, first + i].join(' ')),
      );
    })
    .sort();
}

// To judge 65,535 ports of each address would take minutes, and what is divided is addresses.
const fewPorts = anyPolicy.map((text) => text.replaceAll('"ports":"all"', '"ports":"1-9"'));

it('divides whatever a policy asks', () => {
  let compared = 0;
  let empty = 0;
  fc.assert(
    fc.property(
      fewPorts,
      anyZone,
      fc.constantFrom(...VANTAGES),
      fc.integer({ min: 1, max: 9 }),
      (text, zone, vantage, of) => {
        fc.pre(isPolicy(text));
        const whole = planned(text, zone, { vantage });
        fc.pre(whole.plan !== null);
        const shards = Array.from({ length: of }, (_, i) => shardOf(text, i + 1, of, zone, vantage)).map((one) => {
          if (typeof one === 'string') throw new Error(one);
          return one;
        });
        const everything = elementsOf(shards[0]?.part.planned ?? { addresses: [], texts: [] });
        for (const { part } of shards) expect(elementsOf(part.planned)).toEqual(everything);
        expect(new Set(everything).size).toBe(everything.length);
        expect(shards.flatMap(({ part }) => elementsOf(part.taken)).sort()).toEqual([...everything].sort());
        const addresses = shards.flatMap(({ plan }) => plan.addresses.map(({ address }) => address));
        expect(addresses.sort()).toEqual(whole.plan.addresses.map(({ address }) => address).sort());
        for (const { plan, part } of shards) {
          const taken = new Set(elementsOf(part.taken).map((element) => element.split(' ').at(-1)));
          for (const { address } of plan.addresses) expect(taken).toContain(address);
        }
        expect(shards.flatMap(({ plan }) => verdictsOf(plan, vantage)).sort()).toEqual(verdictsOf(whole.plan, vantage));
        const leavesOut = (plan: Plan) => evaluated(plan, vantage).some(isSeenByNobody);
        expect(shards.some(({ plan }) => leavesOut(plan))).toBe(leavesOut(whole.plan));
        expect(shards.reduce((sum, { plan }) => sum + plan.probes, 0)).toBe(whole.plan.probes);
        compared++;
        if (shards.some(({ part }) => elementsOf(part.taken).length === 0)) empty++;
      },
    ),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThanOrEqual(150);
  expect(empty).toBeGreaterThan(20);
});

function isPolicy(text: string): boolean {
  try {
    policyOf(text);
    return true;
  } catch {
    return false;
  }
}
