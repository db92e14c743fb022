// Which shard gets what: even, the same on every machine, and as little moved by DNS as can be.
import { describe, expect, it } from 'vitest';
import type { Zone } from '../plan-of.ts';
import { elementsOf, type PlannedShard, shardOf, shardsOf } from './shards-of.ts';

const probesOf = (shards: readonly PlannedShard[]) => shards.map(({ plan }) => plan.probes);
const takenOf = ({ part }: PlannedShard) => elementsOf(part.taken);
const hosts = (...items: string[]) => `version: 1\nhosts:\n${items.map((item) => `  - ${item}\n`).join('')}`;
const names = Array.from({ length: 100 }, (_, i) => `n${i}.example.com`);
const one = (i: number) => `203.0.${100 + (i >> 8)}.${i & 255}`;

describe('an even division', () => {
  it('of 65,536 addresses is 8,192 each, in few pieces', () => {
    const shards = shardsOf(hosts('{ host: 10.0.0.0/16, blocked: 1-16 }'), 8);
    expect(probesOf(shards)).toEqual(Array(8).fill(8192 * 16));
    for (const { part } of shards) expect(part.taken.addresses.length).toBeLessThan(100);
    // Several pieces each: a subnet that is silent is not one shard alone.
    for (const { part } of shards) expect(part.taken.addresses.length).toBeGreaterThan(8);
    expect(shards[0]?.part.planned.addresses).toHaveLength(1);
  });

  it('of 100 names is 12 or 13 each', () => {
    const zone: Zone = Object.fromEntries(names.map((name, i) => [name, { addresses: [one(i)] }]));
    const shards = shardsOf(hosts(`{ host: [${names.join(', ')}], blocked: top-100 }`), 8, zone);
    expect(new Set(shards.map(({ plan }) => plan.addresses.length))).toEqual(new Set([12, 13]));
  });

  it('goes by ports, and fills with addresses what names leave uneven', () => {
    const zone: Zone = { 'a.example.com': { addresses: ['203.0.113.1'] } };
    const text = hosts('{ host: a.example.com, blocked: 1-1000 }', '{ host: 10.0.0.0/24, blocked: 1-10 }');
    expect(probesOf(shardsOf(text, 3, zone))).toEqual([1190, 1190, 1180]);
    const uneven = hosts('{ host: 10.0.0.0/30, blocked: 1-1000 }', '{ host: 10.1.0.0/22, blocked: [22, 23] }');
    expect(probesOf(shardsOf(uneven, 4))).toEqual([1512, 1512, 1512, 1512]);
  });

  it('of few addresses leaves some shards without any', () => {
    const shards = shardsOf(hosts('{ host: 10.0.0.0/30, blocked: 22 }'), 6);
    expect(shards.map(({ plan }) => plan.addresses.length)).toEqual([1, 1, 1, 1, 0, 0]);
  });

  it('does not count what the vantage cannot see', () => {
    const text = `version: 1\nvantages: { v4: { family: ipv4 } }\nhosts:\n  - { host: ["2001:db8::/64", 10.0.0.0/28], blocked: 22 }\n`;
    const shards = shardsOf(text, 4, {}, 'v4');
    expect(shards.map(({ plan }) => plan.addresses.length)).toEqual([4, 4, 4, 4]);
    expect(shards[0]?.part.planned.addresses).toHaveLength(1);
    expect(shards.flatMap(({ plan }) => plan.unwatched)).toMatchObject([{ what: 'IPv6' }]);
  });
});

describe('what belongs together', () => {
  const zone: Zone = {
    'a.example.com': { addresses: ['203.0.113.1', '2001:db8::1'] },
    'b.example.com': { addresses: ['203.0.113.2'] },
    'c.example.com': { addresses: ['203.0.113.3', '203.0.113.1'] },
    'd.example.com': { addresses: [] },
  };
  const items = ['a', 'b', 'c', 'd'].map((name) => `{ host: ${name}.example.com, open: 443 }`);

  it('names that share an address are in one shard, with all of their addresses', () => {
    const shards = shardsOf(hosts(...items), 4, zone);
    expect(shards.map(takenOf)).toEqual([
      [
        'a.example.com at 2001:db8::1',
        'a.example.com at 203.0.113.1',
        'c.example.com at 203.0.113.1',
        'c.example.com at 203.0.113.3',
      ],
      ['b.example.com at 203.0.113.2'],
      [],
      ['name d.example.com'],
    ]);
  });

  it('an address that a name leads to goes with the name, and the rest of its network does not', () => {
    const shards = shardsOf(hosts(...items, '{ host: 203.0.113.0/29, blocked: 22 }'), 2, zone);
    const addresses = shards.map(({ plan }) => plan.addresses.map(({ address }) => address));
    expect(addresses[0]).toEqual(expect.arrayContaining(['203.0.113.1', '203.0.113.3', '2001:db8::1']));
    expect(addresses[1]).toContain('203.0.113.2');
    expect(addresses.flat()).toHaveLength(9);
  });

  it('what is judged of a host as a whole is in one shard', () => {
    const text = `version: 1\nscope: [203.0.113.0/24]\nhosts:\n  - { host: [a.example.com, 203.0.113.0/30, 10.0.0.0/8], blocked: 22 }\n  - { host: b.example.com, resolves-to: none }\n`;
    const shards = shardsOf(text, 3, zone);
    const facts = shards.map(({ plan }) => [...plan.outOfScope, ...plan.nameChecks].map(({ host }) => host));
    expect(facts.flat().sort()).toEqual(['10.0.0.0/8', 'a.example.com', 'b.example.com']);
    const all = shards.flatMap(takenOf);
    expect(all).toEqual(
      expect.arrayContaining([
        'a.example.com at 2001:db8::1',
        'name a.example.com',
        'name b.example.com',
        'b.example.com at 203.0.113.2',
        'out of scope 10.0.0.0/8',
      ]),
    );
  });
});

describe('DNS that changes between two shards', () => {
  const before: Zone = Object.fromEntries(names.map((name, i) => [name, { addresses: [one(i)] }]));
  const text = hosts(`{ host: [${names.join(', ')}], blocked: 1-9 }`, '{ host: 203.0.96.0/20, blocked: 22 }');

  it('moves the addresses of that name, and nothing else', () => {
    const after = { ...before, 'n7.example.com': { addresses: ['203.0.100.200', '203.0.111.9'] } };
    const [was, is] = [shardsOf(text, 8, before), shardsOf(text, 8, after)];
    const moved = was.flatMap((shard, i) => {
      const now = new Set(takenOf(is[i] as PlannedShard));
      return takenOf(shard).filter((element) => !now.has(element));
    });
    expect(moved.sort()).toEqual(expect.arrayContaining(['n7.example.com at 203.0.100.7']));
    expect(moved.length).toBeLessThanOrEqual(4);
  });

  it('shows, as the shards then plan something else', () => {
    const after = { ...before, 'n7.example.com': { addresses: ['203.0.100.8'] } };
    const planned = (zone: Zone) => elementsOf((shardsOf(text, 8, zone)[0] as PlannedShard).part.planned);
    expect(planned(after)).not.toEqual(planned(before));
  });
});

describe('limits', () => {
  const limitsOf = (limits: string, of: number) =>
    shardsOf(`version: 1\nlimits: ${limits}\nhosts:\n  - { host: 10.0.0.0/24, blocked: 22 }\n`, of)[0]?.policy.limits;

  it('divide the rate of the run, and nothing else', () => {
    expect(limitsOf('{ rate: 1000/s, per-host: 100/s, in-flight: 500 }', 8)).toMatchObject({
      ...{ rate: 125, perHost: 100, inFlight: 500, dividedBy: 8 },
    });
    expect(limitsOf('{ rate: 10/s }', 3)).toMatchObject({ rate: 3.333 });
    expect(limitsOf('{ rate: unlimited }', 8)).toMatchObject({ rate: null, dividedBy: 8 });
    expect(limitsOf('{ rate: 1000/s }', 1)).not.toHaveProperty('dividedBy');
  });

  it('of probes are of each shard, and what all of them have is bounded too', () => {
    const text = (limits: string, host: string) =>
      `version: 1\n${limits}hosts:\n  - { host: ${host}, blocked: 1-16 }\n`;
    expect(shardOf(text('', '10.0.0.0/16'), 1, 1)).toContain('more than the ceiling of 1,000,000');
    expect(shardOf(text('', '10.0.0.0/16'), 1, 2)).toMatchObject({ plan: { probes: 524_288 } });
    expect(shardOf(text('limits: { probes: 1000 }\n', '10.0.0.0/24'), 2, 2)).toBe(
      'this shard alone asks for 2,048 probes, more than the ceiling of 1,000 | use more shards, or raise the ceiling of each with `limits: { probes: 2048 }`',
    );
    expect(shardOf(text('', '10.0.0.0-12.0.0.0'), 1, 1000)).toContain('16,777,216 that can be divided among shards');
    expect(shardOf(text('', '2001:db8::/48'), 1, 1000)).toContain('that can be divided among shards');
  });
});

it('a policy that judges nothing is a mistake in every shard, and a shard that only observes is none', () => {
  expect(shardOf(hosts('{ host: 10.0.0.0/30, observe: 22 }'), 1, 2)).toContain('would judge nothing');
  const text = hosts('{ host: 10.0.0.1, observe: 22 }', '{ host: 10.0.0.2, blocked: 22 }');
  expect(shardsOf(text, 2).map(({ plan }) => plan.addresses.map(({ address }) => address))).toEqual([
    ['10.0.0.1'],
    ['10.0.0.2'],
  ]);
});

it('a waiver of which another shard has a part is known as one', () => {
  const waiver = (host: string) => `  - { host: ${host}, ports: 22, state: open, until: 2099-01-01, reason: A }\n`;
  const text = `${hosts('{ host: 10.0.0.0/28, blocked: 22 }')}waivers:\n${waiver('10.0.0.0/28')}${waiver('10.0.0.3')}`;
  const shards = shardsOf(text, 2);
  for (const { dividedWaivers } of shards)
    expect([...dividedWaivers].map(({ position }) => position.line)).toContain(5);
  const whole = shards.filter(({ dividedWaivers }) => dividedWaivers.size === 1);
  expect(whole.map((shard) => takenOf(shard).includes('10.0.0.3'))).toEqual([true]);
});
