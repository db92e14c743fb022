// What no vantage sees is inconclusive, and says which port of which host, and from where nobody looks.
import { expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { planOf } from '../plan/plan-of.ts';

const FOUR = '{ a: { family: ipv4, cannot-see: 25 }, b: { family: ipv4, cannot-see: 25 } }';

function verdictsOf(host: string) {
  const text = `version: 1\nvantages: ${FOUR}\nhosts: [${host}, { host: 203.0.113.9, open: 443 }]\n`;
  const zone = { 'www.example.com': { addresses: ['203.0.113.7', '2001:db8::7'] } };
  const plan = { ...planOf(text, zone, { vantage: 'a' }), addresses: [], probes: 0 };
  const serviceName = () => null;
  return evaluate({ plan, observations: [], vantage: 'a', sources: [], serviceName });
}

it('names the port, the host and the vantages', () => {
  const { result, verdicts, totals } = verdictsOf('{ host: 203.0.113.8, blocked: { ports: 1-1023, satisfies: PCI } }');
  expect(result).toBe('inconclusive');
  expect(totals.inconclusive).toBe(1);
  expect(verdicts).toMatchObject([
    {
      ...{ host: '203.0.113.8', address: '203.0.113.8', ports: null, state: 'unknown', cause: 'cannot-see' },
      ...{ verdict: 'inconclusive', rule: { line: 3 }, satisfies: ['PCI'] },
      explanation:
        'Nobody checks port 25 on 203.0.113.8: `a` and `b` have it under `cannot-see` in the policy, and each leaves it to the others.',
      advice:
        'Check port 25 from a vantage whose network lets it through, or take it out of `cannot-see`. If nobody has to check it, move it to `observe`.',
    },
  ]);
});

it('names the family, and how to leave it out', () => {
  const { result, verdicts } = verdictsOf('{ host: www.example.com, open: 443 }');
  expect(result).toBe('inconclusive');
  expect(verdicts).toMatchObject([
    {
      ...{ host: 'www.example.com', address: '2001:db8::7', cause: 'cannot-see' },
      explanation:
        'Nobody checks www.example.com (2001:db8::7): `a` and `b` do not have IPv6 by the policy (`family`, `cannot-see`), and each leaves it to the others.',
      advice:
        'Check it from a vantage that has IPv6. If IPv6 is not meant, write `family: ipv4` at the host or under `defaults`.',
    },
  ]);
});
