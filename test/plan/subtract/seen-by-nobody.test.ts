// What no vantage of a policy sees is inconclusive in the run of each that could judge it, and never a warning alone.
import { describe, expect, it } from 'vitest';
import { planOf, type Zone } from '../plan-of.ts';

const ZONE: Zone = {
  'www.example.com': { addresses: ['93.184.216.34', '2606:2800:220:1::1'] },
};

const nobody = (vantages: string, host: string, vantage = 'a') => {
  const text = `version: 1\nvantages: ${vantages}\nhosts: [${host}, { host: 203.0.113.99, open: 443 }]\n`;
  const { seenByNobody = [], unwatched } = planOf(text, ZONE, { vantage });
  return {
    seen: seenByNobody.map(({ host, what, vantages }) => `${host}: ${what} by ${vantages.join(', ')}`),
    told: unwatched.map(({ what, hosts }) => `${what}: ${hosts.join(', ')}`),
  };
};

const BLIND = '{ a: { cannot-see: 25 }, b: { cannot-see: [20-30, ipv6] } }';

describe('a port that every vantage is blind to', () => {
  it('is seen by nobody, from each of them', () => {
    const expected = ['203.0.113.7: port 25 by a, b'];
    expect(nobody(BLIND, '{ host: 203.0.113.7, blocked: 1-1023 }')).toEqual({ seen: expected, told: [] });
    expect(nobody(BLIND, '{ host: 203.0.113.7, blocked: 1-1023 }', 'b')).toEqual({
      seen: expected,
      told: ['ports 20-24, 26-30: 203.0.113.7'],
    });
  });

  it('is left alone where a vantage sees it', () => {
    expect(nobody('{ a: { cannot-see: 25 }, b: {} }', '{ host: 203.0.113.7, blocked: 25, open: 443 }')).toEqual({
      seen: [],
      told: ['port 25: 203.0.113.7'],
    });
  });

  it('is the only vantage’s own to say', () => {
    expect(nobody('{ a: { cannot-see: 25 } }', '{ host: 203.0.113.7, blocked: 1-1023 }')).toEqual({
      seen: [],
      told: ['port 25: 203.0.113.7'],
    });
    const left = '{ host: 203.0.113.7, blocked: { ports: 1-1023, from: a } }';
    expect(nobody('{ a: { cannot-see: 25 }, b: {} }', left).seen).toEqual([]);
    expect(nobody(BLIND, left).seen).toEqual(['203.0.113.7: port 25 by a, b']);
  });

  it('is not helped by a vantage that does not judge it', () => {
    const three = '{ a: { cannot-see: 25 }, b: { cannot-see: 25 }, c: {} }';
    for (const from of [
      '{ host: 203.0.113.7, from: [a, b], blocked: 1-1023 }',
      '{ host: 203.0.113.7, blocked: { ports: 1-1023, from: [a, b] } }',
    ])
      expect(nobody(three, from).seen).toEqual(['203.0.113.7: port 25 by a, b']);
    expect(nobody(three, '{ host: 203.0.113.7, blocked: 1-1023 }').seen).toEqual([]);
  });

  it('is not helped by a vantage that shows open ports alone', () => {
    const world = '{ a: { cannot-see: 25 }, b: { cannot-see: 25 }, world: { sees: open-only } }';
    expect(nobody(world, '{ host: 203.0.113.7, blocked: 1-1023 }').seen).toEqual(['203.0.113.7: port 25 by a, b']);
    expect(
      nobody('{ a: { cannot-see: 25 }, world: { sees: open-only } }', '{ host: 203.0.113.7, blocked: 1-1023 }'),
    ).toEqual({ seen: [], told: ['port 25: 203.0.113.7'] });
  });

  it('may be observed: then nothing is promised of it', () => {
    expect(nobody(BLIND, '{ host: 203.0.113.7, blocked: 1-1023, observe: 25 }')).toEqual({
      seen: [],
      told: ['port 25: 203.0.113.7'],
    });
  });

  it('does not lend the vantages of one item to another with the same role', () => {
    const text = `version: 1
vantages: { a: { cannot-see: 25 }, b: { cannot-see: 25 }, c: {} }
roles: { shut: { blocked: 1-1023 } }
hosts:
  - { host: 203.0.113.7, roles: shut }
  - { host: 203.0.113.8, roles: shut, from: [a, b] }
`;
    const { seenByNobody } = planOf(text, {}, { vantage: 'a' });
    expect(seenByNobody?.map(({ host }) => host)).toEqual(['203.0.113.8']);
  });
});

describe('a family that no vantage has', () => {
  const IPV4 = '{ a: { family: ipv4 }, b: { cannot-see: ipv6 } }';

  it('is seen by nobody', () => {
    expect(nobody(IPV4, '{ host: www.example.com, open: 443, blocked: [80, 53/udp] }')).toEqual({
      seen: ['www.example.com: IPv6 by a, b'],
      told: [],
    });
    expect(nobody(IPV4, '{ host: "2001:db8::/126", blocked: 80 }').seen).toEqual([
      '2001:db8::-2001:db8::3: IPv6 by a, b',
    ]);
  });

  it('is not missed where it is not meant, or one address is enough', () => {
    expect(nobody(IPV4, '{ host: www.example.com, family: ipv4, open: 443 }').seen).toEqual([]);
    expect(nobody(IPV4, '{ host: www.example.com, addresses: any, open: 443 }')).toEqual({
      seen: [],
      told: ['IPv6: www.example.com'],
    });
  });

  it('leaves the ports that those with the family are all blind to', () => {
    const mixed = '{ a: { family: ipv4 }, b: { cannot-see: 25 }, c: { cannot-see: 25 } }';
    expect(nobody(mixed, '{ host: "2001:db8::7", blocked: [25, 80] }')).toEqual({
      seen: ['2001:db8::7: port 25 by a, b, c'],
      told: ['IPv6: 2001:db8::7'],
    });
  });
});
