// Any policy over a few addresses and ports, with all of the language that decides what is judged: roles, vantages, scopes, waivers.
import fc from 'fast-check';
import { EXPECTED_STATES } from '../../src/model/words.ts';
import type { Zone } from './plan-of.ts';

export const ADDRESSES = [...Array(5).keys()]
  .map((last) => `10.0.0.${last}`)
  .concat('169.254.0.1', '2001:db8::', '2001:db8::1');
export const NAMES = ['a.example.com', 'b.example.com', 'c.example.net'];
export const VANTAGES = ['internet', 'office', 'vpc'];
export const PORTS = [1, 2, 3, 4];
export const TODAY = '2026-06-15';

const port = fc.constantFrom(...PORTS);
const ports = fc.oneof(
  port.map(String),
  fc.tuple(port, port).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
  fc.tuple(port, fc.constantFrom('/udp', '/tcp')).map(([one, suffix]) => `${one}${suffix}`),
  fc.constant('all'),
);
const address = fc.constantFrom(...ADDRESSES);
const name = fc.constantFrom(...NAMES);
const host = fc.oneof(
  { weight: 3, arbitrary: name },
  { weight: 2, arbitrary: address },
  { weight: 2, arbitrary: fc.constantFrom('10.0.0.0/30', '10.0.0.2-10.0.0.4', '2001:db8::/127') },
);
const from = fc.subarray(VANTAGES, { minLength: 1 });
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const entry = fc.record({
  ports,
  from: sometimes(from),
  evidence: sometimes(fc.constantFrom('vouched', 'anchored')),
  severity: sometimes(fc.constantFrom('low', 'high')),
});
const states = fc.dictionary(fc.constantFrom(...EXPECTED_STATES), fc.array(entry, { minLength: 1, maxLength: 2 }), {
  minKeys: 1,
  maxKeys: 2,
});

const item = fc
  .record({
    host: fc.uniqueArray(host, { minLength: 1, maxLength: 2 }),
    states,
    roles: sometimes(fc.subarray(['web', 'db'], { minLength: 1 })),
    from: sometimes(from),
    family: sometimes(fc.constantFrom('both', 'ipv4', 'ipv6')),
    addresses: sometimes(fc.constantFrom('all', 'any')),
    evidence: sometimes(fc.constantFrom('vouched', 'anchored')),
    'resolves-to': fc.constantFrom(undefined, ['10.0.0.0/30'], ['10.0.0.0/29', '2001:db8::/127']),
  })
  .map(({ states, 'resolves-to': resolvesTo, family, ...rest }) => {
    const named = rest.host.every((one) => NAMES.includes(one));
    return {
      ...rest,
      ...states,
      ...(named && resolvesTo !== undefined ? { 'resolves-to': resolvesTo } : {}),
      ...(named && family !== undefined ? { family } : {}),
    };
  });

const waiver = fc.record({
  host: fc.uniqueArray(host, { minLength: 1, maxLength: 2 }),
  ports: fc.array(ports, { minLength: 1, maxLength: 2 }),
  state: fc.subarray(['open', 'closed', 'filtered'], { minLength: 1 }),
  until: fc.constantFrom('2026-06-14', '2026-06-15', '2026-07-01'),
  reason: fc.constantFrom('A', 'B'),
  from: sometimes(from),
});

/** As text; JSON is YAML. Some contradict themselves, and are for the parser to refuse. */
export const anyPolicy: fc.Arbitrary<string> = fc
  .record({
    scope: sometimes(
      fc.uniqueArray(
        fc.constantFrom('10.0.0.0/30', '169.254.0.1', '*.example.com', 'b.example.com', '2001:db8::/127'),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    vantages: fc.constantFrom(
      { internet: {}, office: {}, vpc: {} },
      { internet: { family: 'ipv4' }, office: { 'cannot-see': [1, '2/udp'] }, vpc: { family: 'ipv6' } },
    ),
    controls: sometimes(fc.constantFrom('10.0.0.1:1', 'a.example.com:2')),
    roles: fc.record({ web: states, db: states }),
    hosts: fc.array(item, { minLength: 1, maxLength: 3 }),
    waivers: fc.array(waiver, { minLength: 1, maxLength: 3 }),
  })
  .map((policy) => JSON.stringify({ version: 1, ...policy }));

const answer = fc.record({
  addresses: fc.subarray(ADDRESSES, { maxLength: 3 }),
  fails: fc.constantFrom({}, {}, { 4: 'EAI_AGAIN' }, { 6: 'EAI_AGAIN' }),
});

export const anyZone: fc.Arbitrary<Zone> = fc
  .tuple(...NAMES.map(() => answer))
  .map((answers) => Object.fromEntries(answers.map((one, index) => [NAMES[index] as string, one])));
