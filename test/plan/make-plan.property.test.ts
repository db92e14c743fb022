// Any policy over a few addresses and ports: the plan says of each port what the slow reference says.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EXPECTED_STATES } from '../../src/model/words.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { expectedOf, resolutionsOf, type Zone } from './plan-of.ts';
import { type ReferenceItem, referenceExpectations } from './reference.ts';

const ADDRESSES = [...Array(8).keys()].map((last) => `10.0.0.${last}`).concat('2001:db8::', '2001:db8::1');
const PORTS = [...Array(10).keys()].map((index) => index + 1);
const NAMES = ['a.example.com', 'b.example.com'];

const span = (first: number, last: number) => ADDRESSES.slice(first, last + 1);

/** A host as a policy writes it, and the addresses that it stands for; null for a name, which DNS decides. */
const hostText: fc.Arbitrary<{ text: string; addresses: string[] | null }> = fc.oneof(
  fc.constantFrom(...NAMES).map((text) => ({ text, addresses: null })),
  fc.constantFrom(...ADDRESSES).map((text) => ({ text, addresses: [text] })),
  fc
    .tuple(fc.nat(7), fc.nat(7))
    .map((ends) => ends.sort() as [number, number])
    .map(([low, high]) => ({ text: `10.0.0.${low}-10.0.0.${high}`, addresses: span(low, high) })),
  fc.constantFrom(
    { text: '10.0.0.0/29', addresses: span(0, 7) },
    { text: '10.0.0.4/30', addresses: span(4, 7) },
    { text: '10.0.0.2/31', addresses: span(2, 3) },
    { text: '2001:db8::/127', addresses: span(8, 9) },
  ),
);

const portsText = fc.oneof(
  fc.constantFrom(...PORTS).map((port) => ({ text: `${port}`, ports: new Set([port]) })),
  fc
    .tuple(fc.constantFrom(...PORTS), fc.constantFrom(...PORTS))
    .map((ends) => [Math.min(...ends), Math.max(...ends)] as const)
    .map(([low, high]) => ({
      text: `${low}-${high}`,
      ports: new Set(PORTS.filter((port) => low <= port && port <= high)),
    })),
);

const item = fc.record({
  hosts: fc.uniqueArray(hostText, { minLength: 1, maxLength: 2, selector: ({ text }) => text }),
  entries: fc.array(fc.record({ expected: fc.constantFrom(...EXPECTED_STATES), ports: portsText }), {
    minLength: 1,
    maxLength: 3,
  }),
});

const zone: fc.Arbitrary<Zone> = fc
  .tuple(...NAMES.map(() => fc.subarray(ADDRESSES, { minLength: 1, maxLength: 4 })))
  .map((answers) => Object.fromEntries(answers.map((addresses, index) => [NAMES[index] as string, { addresses }])));

type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;

/** JSON is YAML. */
function textOf(items: readonly Item[]): string {
  const hosts = items.map(({ hosts, entries }) => ({
    host: hosts.map(({ text }) => text),
    ...Object.fromEntries(
      entries.map(({ expected }) => [
        expected,
        entries.filter((entry) => entry.expected === expected).map(({ ports }) => ports.text),
      ]),
    ),
  }));
  return JSON.stringify({ version: 1, hosts });
}

function referenceOf(items: readonly Item[], answers: Zone): ReferenceItem[] {
  return items.map(({ hosts, entries }) => ({
    hosts: hosts.map(({ text, addresses }) => ({
      name: addresses === null ? text : null,
      addresses: new Set(addresses ?? answers[text]?.addresses),
    })),
    entries: entries.map(({ expected, ports }) => ({ expected, ports: ports.ports })),
  }));
}

it('agrees with the reference on every port of every address', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), zone, (items, answers) => {
      const { policy } = parsePolicy(textOf(items), 'policy.yml');
      // Ties that disagree without DNS are the parser's errors.
      fc.pre(policy !== null);
      const { plan } = makePlan(policy, resolutionsOf(policy, answers), true);
      if (plan === null) throw new Error('no plan');
      const reference = referenceOf(items, answers);
      let asked = 0;
      for (const address of ADDRESSES) {
        for (const port of PORTS) {
          const wanted = referenceExpectations(reference, address, port);
          expect(expectedOf(plan, address, port).sort(), `${address}:${port}`).toEqual(wanted);
          if (wanted.length > 0) asked++;
        }
      }
      expect(plan.probes).toBe(asked);
      expect(plan.addresses.reduce((sum, { probes }) => sum + probes, 0)).toBe(asked);
      compared++;
    }),
    { numRuns: 600 },
  );
  expect(compared).toBeGreaterThanOrEqual(600);
});
