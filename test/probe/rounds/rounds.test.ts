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
const OTHER = '198.51.100.2';
const range = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
const host = addressOf(HOST, segment([443], 'open'), segment([22, 25], 'blocked'));
/** 443 is open, 22 is closed, the rest says nothing. */
const usual: Network = ({ port }) => (port === 443 ? 'open' : port === 22 ? 'refused' : 'silent');
const nothing: Network = () => 'silent';

describe('Rounds', () => {
  it('settles what is open, closed and silent beside an open port', async () => {
    const run = await madeUpRun([host], usual);
    expect(run.of(443).result).toBe('open');
    expect(run.of(22).result).toBe('rst');
    expect(run.of(25)).toMatchObject({ result: 'silent', isEvidence: true });
    expect(run.progress).toEqual([3, 3]);
    expect(run.timersLeft).toBe(0);
  });

  it('takes nothing for evidence where nobody ever answers, and spends no attempts on what was to be silent', async () => {
    const run = await madeUpRun([host], nothing);
    for (const port of [443, 22, 25])
      expect(run.of(port)).toEqual({ result: 'silent', isEvidence: false, credited: 0 });
    const asked = (port: number) => run.syns.filter((syn) => syn.port === port).length;
    expect(asked(443)).toBeGreaterThanOrEqual(2);
    expect(asked(25)).toBe(1);
  });

  it('asks a surprising silence again, later, and believes the answer', async () => {
    const run = await madeUpRun([host], (syn) => (syn.port === 443 && syn.before < 2 ? 'silent' : usual(syn)));
    expect(run.of(443).result).toBe('open');
    const [first, , third] = run.syns.filter(({ port }) => port === 443);
    expect((third?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(1500);
  });

  it.each(range(1, 5))(
    'lets no silence count of an address that bans us in the midst of it (order %i)',
    async (seed) => {
      const ports = range(1000, 120);
      const target = addressOf(HOST, segment([443], 'open'), segment(ports, 'blocked'));
      const witness = addressOf(OTHER, segment([443], 'open'));
      let sent = 0;
      // All are open, and after twenty SYNs nobody answers any more.
      const run = await madeUpRun(
        [target, witness],
        ({ address }) => (address === HOST && ++sent > 20 ? 'silent' : 'open'),
        {
          seed,
        },
      );
      const silent = ports.filter((port) => run.of(port).result === 'silent');
      expect(silent.length).toBeGreaterThan(80);
      expect(silent.filter((port) => run.of(port).isEvidence)).toEqual([]);
      // It is tried once more after a pause, and then left alone; a question is up to two sockets.
      const most = Math.max(...silent.map((port) => run.syns.filter((syn) => syn.port === port).length));
      expect(most).toBeLessThanOrEqual(6);
      expect(run.timersLeft).toBe(0);
    },
  );

  it.each(range(1, 5))('calls no open port behind a policer of SYNs filtered (order %i)', async (seed) => {
    const ports = range(1000, 300);
    const target = addressOf(HOST, segment([443], 'open'), segment(ports, 'blocked'));
    const [perSecond, burst] = [100, 5];
    let [tokens, filledAt] = [burst, 0];
    const policed: Network = ({ at }) => {
      tokens = Math.min(burst, tokens + ((at - filledAt) * perSecond) / 1000);
      filledAt = at;
      if (tokens < 1) return 'silent';
      tokens--;
      return 'open';
    };
    const run = await madeUpRun([target], policed, { seed });
    const wrong = ports.filter((port) => run.of(port).result === 'silent' && run.of(port).isEvidence);
    expect(wrong).toEqual([]);
  });

  it('tells a REJECT from an RST where the kernel counts, and calls it filtered once somebody vouched', async () => {
    const run = await madeUpRun([host], (syn) => (syn.port === 25 ? 'reject' : usual(syn)));
    expect(run.of(25)).toMatchObject({ result: 'icmp-port-unreachable', isEvidence: true });
    expect(run.of(22).result).toBe('rst');
  });

  it('leaves a refusal untold where nothing counts ICMP errors', async () => {
    const run = await madeUpRun([host], usual, { counters: false });
    expect(run.of(22)).toMatchObject({ result: 'refused', isEvidence: true });
  });

  it('retries UDP ports that are to be closed at the pace of ICMP errors', async () => {
    const udp = addressOf(HOST, segment([443], 'open'), segment([9001, 9002, 9003], 'closed', { protocol: 'udp' }));
    let sentAt = Number.NEGATIVE_INFINITY;
    const limited: Network = ({ port, at }) => {
      if (port === 443) return 'open';
      if (at - sentAt < 1000) return 'silent';
      sentAt = at;
      return 'reject';
    };
    const run = await madeUpRun([udp], limited);
    for (const port of [9001, 9002, 9003])
      expect(run.of(port)).toMatchObject({ result: 'icmp-port-unreachable', isEvidence: true });
  });

  it.each([0, 20, 700, 2000, 2600, 4000])(
    'ends soon after it is stopped at %i ms, and leaves no timer',
    async (stopAt) => {
      const ports = range(1000, 400);
      const target = addressOf(HOST, segment([443], 'open'), segment(ports, 'blocked'));
      const run = await madeUpRun([target], usual, { stopAt });
      expect(run.endedAt - stopAt).toBeLessThan(5000);
      const cancelled = ports.filter((port) => run.of(port).result === 'cancelled');
      if (stopAt < 1000) expect(cancelled.length).toBeGreaterThan(100);
      // What was not asked enough by then does not count.
      for (const port of cancelled) expect(run.of(port).credited).toBe(0);
      await vi.advanceTimersByTimeAsync(5000);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('comes to an end on a machine that has no descriptor left, and knows nothing then', async () => {
    const run = await madeUpRun([host], () => 'resources');
    for (const port of [443, 22, 25])
      expect(run.of(port)).toEqual({ result: 'resources', isEvidence: false, credited: 0 });
    expect(run.timersLeft).toBe(0);
  });
});
