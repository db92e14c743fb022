// All the addresses of a name, from resolvers that hand out a part of them.
import { describe, expect, it } from 'vitest';
import type { DnsAnswer } from '../../../src/probe/names/dns-asker.ts';
import { learnAll } from '../../../src/probe/names/learn-all.ts';
import { type Random, randomFrom } from '../../reference/random-from.ts';

const pool = (count: number) => Array.from({ length: count }, (_, index) => `192.0.2.${index + 1}`);

/** Hands out `each` of a pool, drawn anew every time. */
function drawing(from: readonly string[], each: number, random: Random) {
  let asks = 0;
  const draw = () => {
    asks++;
    const left = [...from];
    return Array.from({ length: each }, () => left.splice(random(left.length), 1)[0] as string);
  };
  return { draw, asks: () => asks, addresses: async (): Promise<DnsAnswer> => ({ addresses: draw(), code: null }) };
}

const limits = { mostAsks: 100, deadline: 1, now: () => 0, stopped: new Promise<null>(() => {}) };
const learn = (dns: Parameters<typeof learnAll>[0], heard: readonly (readonly string[])[], most = limits) =>
  learnAll(dns, 'www.example.com', 4, heard, most);

describe('learnAll', () => {
  it.each([
    [20, 8],
    [2, 1],
    [6, 1],
    [12, 3],
  ])('learns all of %i addresses that come %i at a time', async (count, each) => {
    const missed = { complete: 0, incomplete: 0 };
    for (let seed = 1; seed <= 300; seed++) {
      const dns = drawing(pool(count), each, randomFrom(seed, 0));
      const { addresses, complete } = await learn(dns, [dns.draw(), dns.draw()]);
      if (addresses.length < count) missed[complete ? 'complete' : 'incomplete']++;
    }
    // One in a thousand may look steady; of those that are seen to vary, one in ten thousand is called complete too early.
    expect(missed.complete).toBeLessThan(4);
    expect(missed.incomplete).toBe(0);
  });

  it('asks little of a name that is steady, and less where a run has thousands', async () => {
    const dns = drawing(pool(1), 1, randomFrom(1, 0));
    expect(await learn(dns, [pool(1), pool(1)])).toMatchObject({ addresses: pool(1), varied: false, complete: true });
    expect(dns.asks()).toBeLessThan(12);
    const many = drawing(pool(8), 8, randomFrom(1, 0));
    await learn(many, [pool(8), pool(8)], { ...limits, mostAsks: 2 });
    expect(many.asks()).toBe(0);
  });

  it('says where there is no end', async () => {
    let next = 0;
    const dns = { addresses: async () => ({ addresses: [`192.0.2.${next++}`], code: null }) };
    expect(await learn(dns, [['198.51.100.1']])).toMatchObject({ varied: true, complete: false });
  });

  it('takes what it has where the servers stop answering', async () => {
    const dns = { addresses: async () => ({ addresses: [], code: 'ETIMEOUT' }) };
    expect(await learn(dns, [pool(2), pool(2)])).toMatchObject({ addresses: pool(2), varied: false, complete: true });
    expect(await learn(dns, [['192.0.2.1'], ['192.0.2.2']])).toMatchObject({ varied: true, complete: false });
  });

  it('takes an answer without an address, of a name that had some, for a difference', async () => {
    let turn = 0;
    const dns = {
      addresses: async () =>
        turn++ % 2 === 0 ? { addresses: [], code: 'ENODATA' } : { addresses: pool(1), code: null },
    };
    expect(await learn(dns, [pool(1)])).toMatchObject({ addresses: pool(1), varied: true, complete: true });
  });
});
