// Any policy over a few addresses and ports: the plan says of each port what the slow reference says.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { UDP_SERVICES } from '../../src/model/udp-services.ts';
import { EXPECTED_STATES, PROTOCOLS } from '../../src/model/words.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { judgementsOf, resolutionsOf, type Zone } from './plan-of.ts';
import { type ReferenceItem, referenceExpectations } from './reference.ts';

const ADDRESSES = [...Array(8).keys()].map((last) => `10.0.0.${last}`).concat('2001:db8::', '2001:db8::1');
const PORTS = [...Array(10).keys()].map((index) => index + 1);
const KNOWN_UDP = UDP_SERVICES.flatMap((service): readonly number[] => service.ports);
/** The ports that are compared; 123 and 53 stand for the rest of `known/udp`. */
const COMPARED = [...PORTS.map((port) => `${port}/tcp`), ...[...PORTS, 53, 123].map((port) => `${port}/udp`)];
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

const numbers = fc.oneof(
  fc.constantFrom(...PORTS).map((port) => ({ text: `${port}`, ports: [port] })),
  fc
    .tuple(fc.constantFrom(...PORTS), fc.constantFrom(...PORTS))
    .map((ends) => [Math.min(...ends), Math.max(...ends)] as const)
    .map(([low, high]) => ({ text: `${low}-${high}`, ports: PORTS.filter((port) => low <= port && port <= high) })),
);

const expected = fc.constantFrom(...EXPECTED_STATES);
const evidence = fc.constantFrom('vouched' as const, 'anchored' as const);
const onTcp = fc.record({ expected, evidence, numbers }).map(({ numbers: { text, ports }, ...rest }) => ({
  ...rest,
  text,
  ports: new Set(ports.map((port) => `${port}/tcp`)),
  speaks: null,
}));
const onUdp = fc
  .record({
    expected,
    evidence,
    numbers: fc.oneof(
      { weight: 4, arbitrary: numbers },
      { weight: 1, arbitrary: fc.constant({ text: 'known', ports: KNOWN_UDP }) },
      // As many ports as `known/udp`, and two of them shared.
      {
        weight: 1,
        arbitrary: fc.constant({ text: '110-133', ports: [...Array(24).keys()].map((index) => 110 + index) }),
      },
    ),
    speaks: fc.constantFrom(null, 'dns', 'ntp'),
  })
  .map(({ numbers: { text, ports }, ...rest }) => ({
    ...rest,
    text: `${text}/udp`,
    ports: new Set(ports.map((port) => `${port}/udp`)),
  }));

const item = fc.record({
  hosts: fc.uniqueArray(hostText, { minLength: 1, maxLength: 2, selector: ({ text }) => text }),
  entries: fc.array(fc.oneof(onTcp, onUdp), { minLength: 1, maxLength: 3 }),
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
        entries
          .filter((entry) => entry.expected === expected)
          .map(({ text, evidence, speaks }) => ({ ports: text, evidence, ...(speaks === null ? {} : { speaks }) })),
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
    entries,
  }));
}

/** What the plan says of a port, in the words of the reference. */
function said(plan: Plan, address: string, portAndProtocol: string): string[] {
  const [port, protocol] = portAndProtocol.split('/');
  const judgements = judgementsOf(plan, address, Number(port), PROTOCOLS.find((one) => one === protocol) ?? 'tcp');
  return judgements
    .map(({ host, entry, evidence }) =>
      [
        host === null ? entry.expected : `${entry.expected} for ${host}`,
        evidence,
        ...(entry.speaks === null ? [] : [`speaks ${entry.speaks}`]),
      ].join(', '),
    )
    .sort();
}

it('agrees with the reference on every port of every address', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), zone, (items, answers) => {
      const { policy } = parsePolicy(textOf(items), 'policy.yml');
      // Ties that disagree without DNS are the parser's errors.
      fc.pre(policy !== null);
      const { plan } = makePlan(policy, resolutionsOf(policy, answers), { mayObserveOnly: true });
      if (plan === null) throw new Error('no plan');
      const reference = referenceOf(items, answers);
      const everyPort = new Set(items.flatMap(({ entries }) => entries.flatMap(({ ports }) => [...ports])));
      let asked = 0;
      for (const address of ADDRESSES) {
        for (const port of COMPARED) {
          const wanted = referenceExpectations(reference, address, port);
          expect(said(plan, address, port), `${address}:${port}`).toEqual(wanted);
        }
        for (const port of everyPort) if (referenceExpectations(reference, address, port).length > 0) asked++;
      }
      expect(plan.probes).toBe(asked);
      expect(plan.addresses.reduce((sum, { probes }) => sum + probes, 0)).toBe(asked);
      compared++;
    }),
    { numRuns: 600 },
  );
  expect(compared).toBeGreaterThanOrEqual(600);
});
