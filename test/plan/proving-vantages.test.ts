// Which other vantages look at a port, and from which it is expected to be open: who could prove that something listens.
import { expect, it } from 'vitest';
import { provingVantages } from '../../src/plan/proving-vantages.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';

const { policy } = parsePolicy(
  `version: 1
vantages: { internet: {}, vpc: { family: ipv4 }, office: { cannot-see: 6000-6100 }, dmz: {} }
hosts:
  - host: db.example.com
    blocked: { ports: all, from: [internet, office] }
    open: [{ ports: 5432, from: [vpc, dmz] }, { ports: 53/udp, from: office }]
  - { host: 203.0.113.0/28, from: [internet, office], filtered: 1-7000 }
  - { host: "2001:db8::7", from: [vpc, dmz], open: 22 }
`,
  'port-policy.yml',
);

const asked = (host: string | null, address: string, port: string, vantage: string | null = 'internet') => {
  if (policy === null) throw new Error('the policy has a mistake');
  const here = policy.vantages.find(({ name }) => name === vantage) ?? null;
  const family = address.includes(':') ? 6 : 4;
  const [number, protocol = 'tcp'] = port.split('/');
  return provingVantages(policy, here)(host, { address, family }, protocol as 'tcp' | 'udp', Number(number));
};

it.each<[string | null, string, string, string[], string[]]>([
  ['db.example.com', '203.0.113.99', '5432', ['vpc', 'dmz'], ['vpc', 'office', 'dmz']],
  ['db.example.com', '203.0.113.99', '22', [], ['office']],
  ['db.example.com', '203.0.113.99', '53/udp', ['office'], ['office']],
  // A vantage without IPv6 proves nothing over it.
  ['db.example.com', '2001:db8::99', '5432', ['dmz'], ['office', 'dmz']],
  // What its own network blocks, it does not ask.
  [null, '203.0.113.3', '6000', [], []],
  [null, '203.0.113.3', '80', [], ['office']],
  [null, '203.0.113.16', '80', [], []],
  [null, '2001:db8::7', '22', ['dmz'], ['dmz']],
  ['other.example.com', '203.0.113.3', '80', [], ['office']],
])('%s at %s, port %s', (host, address, port, open, all) => {
  expect(asked(host, address, port)).toEqual({ open, asked: all });
});

it('never names the vantage of the run', () => {
  expect(asked('db.example.com', '203.0.113.99', '5432', 'vpc')).toEqual({
    open: ['dmz'],
    asked: ['internet', 'office', 'dmz'],
  });
  expect(asked('db.example.com', '203.0.113.99', '5432', null).open).toEqual(['vpc', 'dmz']);
});
