// A plan narrowed to what does not hold: nothing that must be asked is lost, and somebody is left who vouches.
import { expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { parseRanges, rangesText } from '../../src/model/port-ranges.ts';
import { narrowToFailing } from '../../src/plan/narrow-to-failing.ts';
import { planOf } from './plan-of.ts';

const plan = planOf(`version: 1
hosts:
  - { host: 203.0.113.1, open: [22, 443], blocked: 1000-1010 }
  - { host: 203.0.113.2, open: 443, blocked: 53/udp }
  - { host: 203.0.113.3, open: 443 }
  - { host: 203.0.113.4, open: 443 }
  - { host: 203.0.113.5, open: 443 }
  - { host: "2001:db8::1", open: 443 }
`);

/** `203.0.113.1 tcp 22,443` for each address and protocol that is asked. */
function asked({ addresses }: Plan): string[] {
  return addresses.flatMap(({ address, segments }) =>
    segments.map(({ ports }) => `${address} ${ports.protocol} ${rangesText(ports.ranges)}`),
  );
}

const settledBut = (broken: Record<string, string>, answered: Record<string, string> = {}) => ({
  held: (address: string, protocol: string) => {
    const ports = broken[`${address} ${protocol}`];
    if (ports === undefined) return [{ first: 1, last: 65_535 }];
    const holes = parseRanges(ports);
    return Array.from({ length: 2000 }, (_, i) => i + 1)
      .filter((port) => !holes.some(({ first, last }) => first <= port && port <= last))
      .map((port) => ({ first: port, last: port }));
  },
  answered: (address: string, protocol: string) => {
    const ports = answered[`${address} ${protocol}`];
    return ports === undefined ? [] : parseRanges(ports);
  },
});

it('asks what does not hold, and nothing else', () => {
  const narrowed = narrowToFailing(plan, settledBut({ '203.0.113.1 tcp': '22,1004' }));
  expect(asked(narrowed)).toEqual(['203.0.113.1 tcp 22', '203.0.113.1 tcp 1004']);
  expect(narrowed.probes).toBe(2);
});

it('asks an address of which nothing is known yet whole', () => {
  const nothing = { held: () => [], answered: () => [] };
  expect(narrowToFailing(plan, nothing)).toEqual(plan);
});

it('asks the anchors of the address along, and at most three others of its family', () => {
  const answering = Object.fromEntries([1, 2, 3, 4, 5].map((last) => [`203.0.113.${last} tcp`, '443']));
  const narrowed = narrowToFailing(
    plan,
    settledBut({ '203.0.113.1 tcp': '1004' }, { ...answering, '2001:db8::1 tcp': '443' }),
  );
  expect(asked(narrowed)).toEqual([
    '203.0.113.1 tcp 443',
    '203.0.113.1 tcp 1004',
    '203.0.113.2 tcp 443',
    '203.0.113.3 tcp 443',
    '203.0.113.4 tcp 443',
  ]);
});

it('has nobody vouch who did not answer over that protocol', () => {
  const narrowed = narrowToFailing(plan, settledBut({ '203.0.113.2 udp': '53' }, { '203.0.113.3 tcp': '443' }));
  expect(asked(narrowed)).toEqual(['203.0.113.2 udp 53']);
});

it('is empty where all holds, and what is about names stays', () => {
  const narrowed = narrowToFailing(
    { ...plan, unresolved: [{ host: 'a.example', family: 4, code: 'X', position: { file: 'p', line: 1, column: 1 } }] },
    settledBut({}),
  );
  expect(narrowed.addresses).toEqual([]);
  expect(narrowed.unresolved).toHaveLength(1);
});

it('asks all addresses of a name of which one is enough, as soon as one does not hold', () => {
  const text = 'version: 1\nhosts: [{ host: a.example, family: ipv4, addresses: any, open: [80, 443] }]\n';
  const any = planOf(text, { 'a.example': { addresses: ['203.0.113.1', '203.0.113.2', '203.0.113.3'] } });
  // The third address is new: nothing is known of it.
  const narrowed = narrowToFailing(any, settledBut({ '203.0.113.3 tcp': '443' }));
  expect(asked(narrowed)).toEqual(['203.0.113.1 tcp 443', '203.0.113.2 tcp 443', '203.0.113.3 tcp 443']);
});
