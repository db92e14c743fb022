// Ways in which a whole run could have claimed more than it saw, taken too long, or asked faster than it may.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOf, segment } from '../ledger-of.ts';
import { madeUpRun, type Network } from '../made-up-network.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const HOST = '198.51.100.1';
const range = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);

describe('Rounds', () => {
  it('examines an address that opened in a later round alone', async () => {
    const target = addressOf(HOST, segment([443], 'open'));
    const run = await madeUpRun([target], (syn) => (syn.port === 443 && syn.before === 0 ? 'silent' : 'open'));
    expect(run.of(443).result).toBe('open');
    expect(run.ledger.acceptsAnything(0)).toBe(true);
    expect(run.timersLeft).toBe(0);
  });

  it('judges an address that opened in a later round alone by its high ports, where many of them are asked', async () => {
    const target = addressOf(HOST, segment([443], 'open'), segment(range(30_000, 120), 'observe'));
    const run = await madeUpRun([target], (syn) => (syn.before === 0 ? 'silent' : 'open'));
    expect(run.ledger.acceptsAnything(0)).toBe(true);
  });

  it('believes a SYN-ACK to the early question of a neighbour, though the address said something else by then', async () => {
    const target = addressOf('192.0.2.7', segment([22, 23], 'blocked'), segment([443], null));
    let early = 0;
    for (const seed of [1, 2, 3, 4]) {
      const network: Network = ({ port, at }) => {
        if (port === 22 && at > 390 && at < 500) early++;
        return port === 23 || (port === 22 && at > 390 && at < 500) ? 'open' : 'silent';
      };
      const before = early;
      const run = await madeUpRun([target], network, { seed, pace: { rate: null, perHost: 1, inFlight: 100 } });
      if (early > before) expect(run.of(22).result).toBe('open');
    }
    expect(early).toBeGreaterThan(0);
  });

  it('does not let a shortage of descriptors in later rounds make silence count', async () => {
    const target = addressOf(HOST, segment([443], 'open'), segment([22], 'blocked'));
    // One answer in two of the anchor is lost, so that one attempt is far from enough.
    let turn = 0;
    const run = await madeUpRun([target], ({ port, before }) => {
      if (port === 443) return turn++ % 2 === 0 ? 'open' : 'silent';
      return before === 0 ? 'silent' : 'resources';
    });
    expect(run.of(22)).toMatchObject({ result: 'silent', isEvidence: false });
  });

  it('keeps to the rate although what is expected open and all the rest are asked in two sweeps', async () => {
    const target = range(1, 8).map((n) =>
      addressOf(`198.51.100.${n}`, segment(range(2000, 100), 'open'), segment(range(1000, 100), 'blocked')),
    );
    const pace = { rate: 200, perHost: 50, inFlight: 1000 };
    const run = await madeUpRun(target, () => 'refused', { pace });
    const perSecond = new Map<number, number>();
    for (const { at } of run.syns)
      perSecond.set(Math.floor(at / 1000), (perSecond.get(Math.floor(at / 1000)) ?? 0) + 1);
    expect(Math.max(...perSecond.values())).toBeLessThan(200 * 1.25);
  });

  it('holds no more sockets than it may when it asks the anchors of many addresses', async () => {
    const hosts = range(1, 400).map((n) =>
      addressOf(`10.0.${n >> 8}.${n & 255}`, segment([443], 'open'), segment([22], 'blocked')),
    );
    let inFlight = 0;
    const limit = 60;
    const network: Network = ({ port }) => (port === 443 ? 'open' : 'silent');
    const run = await madeUpRun(hosts, network, { pace: { rate: null, perHost: null, inFlight: limit } });
    inFlight = run.mostInFlight;
    expect(inFlight).toBeLessThan(2 * limit);
    expect(hosts.filter(({ address }) => run.of(22, address).isEvidence)).toHaveLength(hosts.length);
  });

  it('does not take a want of descriptors for a mute anchor', async () => {
    const target = addressOf(HOST, segment([443], 'open'), segment([22], 'blocked'));
    const run = await madeUpRun([target], ({ port, at }) =>
      port === 22 ? 'silent' : at > 1400 && at < 2400 ? 'resources' : 'open',
    );
    expect(run.of(22)).toMatchObject({ result: 'silent', isEvidence: true });
  });

  it('settles the other addresses although one goes mute for good', async () => {
    const banning = addressOf(HOST, segment([443], 'open'), segment(range(1000, 5), 'blocked'));
    const lossy = addressOf('198.51.100.2', segment([443], 'open'), segment(range(1000, 5), 'blocked'));
    let [sent, turn] = [0, 0];
    const run = await madeUpRun([banning, lossy], ({ address, port }) => {
      if (address === HOST) return ++sent > 3 ? 'silent' : 'open';
      if (port !== 443) return 'silent';
      return turn++ % 4 === 3 ? 'silent' : 'open';
    });
    expect(range(1000, 5).map((port) => run.of(port).isEvidence && run.of(port).result === 'silent')).not.toContain(
      true,
    );
    expect(range(1000, 5).map((port) => run.of(port, '198.51.100.2').isEvidence)).toEqual(Array(5).fill(true));
  });

  it.each(range(0, 24).map((n) => 2000 + n * 250))(
    'ends within a second after it is stopped at %i ms, in whatever pause',
    async (stopAt) => {
      const target = addressOf(HOST, segment([443], 'open'), segment([22], 'blocked'));
      const run = await madeUpRun([target], ({ port, at }) => (port === 443 && at < 1400 ? 'open' : 'silent'), {
        stopAt,
      });
      expect(run.endedAt - stopAt).toBeLessThan(1000);
    },
  );

  it.each(range(1, 20).map((n) => n * 500))(
    'ends within three seconds after it is stopped at %i ms, whatever it was at',
    async (stopAt) => {
      const hosts = range(1, 200).map((n) =>
        addressOf(`198.51.100.${n}`, segment([443], 'open'), segment([22], 'blocked')),
      );
      const run = await madeUpRun(hosts, ({ port, at }) => (port === 443 && at < 3000 ? 'open' : 'silent'), {
        stopAt,
        pace: { rate: 20, perHost: 10, inFlight: 100 },
      });
      expect(run.endedAt - stopAt).toBeLessThan(3000);
    },
  );
});
