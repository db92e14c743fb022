// Any policy divided into any number of shards: nothing is asked twice, nothing falls between, and every verdict is in exactly one shard.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fnv1a64 } from '../../../src/base/fnv1a64.ts';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { parseRanges } from '../../../src/model/port-ranges.ts';
import { addressText, parseAddress } from '../../../src/policy/values/ip-number.ts';
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

/** Vantages that share much of what they cannot see. */
const BLIND = {
  internet: { 'cannot-see': [1, '3-4', '2/udp'] },
  office: { 'cannot-see': ['1-3', 'ipv6'] },
  vpc: { 'cannot-see': [1, 3, 'ipv6'] },
};

/** Judged of ranges of addresses, which a shard has in other pieces: these are compared by `seenByNobody`. */
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

/**
 * What no vantage sees, as a set: `10.0.0.1 25/tcp by office, vpc` for each address and port, of a name with how many of its addresses
 * have it, and of a family with its ports, which no text names.
 */
function seenByNobody(plan: Plan): string[] {
  const found = new Map<string, number>();
  for (const { host, what, family, ports, vantages } of plan.seenByNobody ?? []) {
    const hosts = addressesIn(host);
    const [, list = '', udp = ''] = /^ports? (.*?)(\/udp)?$/.exec(what) ?? [];
    const numbers =
      family !== null
        ? [what]
        : parseRanges(list.replaceAll(', ', ',')).flatMap(({ first, last }) =>
            Array.from({ length: last - first + 1 }, (_, i) => `${first + i}${udp || '/tcp'}`),
          );
    for (const one of hosts)
      for (const number of numbers) {
        const key = `${one} ${number} by ${vantages.join(', ')}`;
        found.set(key, (found.get(key) ?? 0) + ports / hosts.length / numbers.length);
      }
  }
  return [...found].map(([key, count]) => `${key}: ${count}`).sort();
}

/** Each address of a range; a name, or one address, is itself. */
function addressesIn(host: string): string[] {
  const [low, high] = host.split('-').map(parseAddress);
  if (!low || !high) return [host];
  const count = Number(high.value - low.value) + 1;
  return Array.from({ length: count }, (_, i) => addressText(low.value + BigInt(i), low.family));
}

// To judge 65,535 ports of each address would take minutes, and what is divided is addresses.
const fewPorts = fc
  .tuple(anyPolicy, fc.constantFrom(null, BLIND))
  .map(([text, vantages]) => (vantages === null ? text : JSON.stringify({ ...JSON.parse(text), vantages })))
  .map((text) => text.replaceAll('"ports":"all"', '"ports":"1-9"'));

it('divides whatever a policy asks', () => {
  let compared = 0;
  let empty = 0;
  let withBlindSpots = 0;
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
        const nobody = seenByNobody(whole.plan);
        expect(shards.flatMap(({ plan }) => seenByNobody(plan)).sort()).toEqual(nobody);
        if (nobody.length > 0) withBlindSpots++;
        const leavesOut = (plan: Plan) => evaluated(plan, vantage).some(isSeenByNobody);
        expect(leavesOut(whole.plan)).toBe(nobody.length > 0);
        expect(shards.reduce((sum, { plan }) => sum + plan.probes, 0)).toBe(whole.plan.probes);
        compared++;
        if (shards.some(({ part }) => elementsOf(part.taken).length === 0)) empty++;
      },
    ),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThanOrEqual(150);
  expect(empty).toBeGreaterThan(20);
  expect(withBlindSpots).toBeGreaterThan(3);
});

function isPolicy(text: string): boolean {
  try {
    policyOf(text);
    return true;
  } catch {
    return false;
  }
}
