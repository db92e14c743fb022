// Firewalls that let only so many connections in, in time that is made up: the lab has the two that are usual.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOf, segment } from '../ledger-of.ts';
import { madeUpRun, type Network, type Syn } from '../made-up-network.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const HOST = '198.51.100.1';
const OPEN = 8443;
const BLOCKED = [80, 443, 5432];
const target = addressOf(HOST, segment([OPEN], 'open'), segment(BLOCKED, 'blocked'));

/** `ufw limit`: the sixth SYN within half a minute is refused, and whoever goes on stays refused. */
function ufwLimit(
  then: 'reject' | 'silent',
  behind: Network = ({ port }) => (port === OPEN ? 'open' : 'silent'),
): Network {
  const hits: number[] = [];
  return (syn: Syn) => {
    if (syn.port !== OPEN) return behind(syn);
    hits.push(syn.at);
    return hits.filter((at) => at > syn.at - 30_000).length >= 6 ? then : behind(syn);
  };
}

describe('a port that lets only so many connections in', () => {
  it.each([1, 2, 3, 4])('lets the silence of others count, asked anew after half a minute (order %i)', async (seed) => {
    const run = await madeUpRun([target], ufwLimit('reject'), { seed });
    expect(BLOCKED.map((port) => run.of(port).isEvidence)).toEqual([true, true, true]);
    expect(run.endedAt).toBeLessThan(90_000);
    expect(run.timersLeft).toBe(0);
  });

  it('does not make a port pass that is open behind it', async () => {
    const limited = new Set([OPEN, 5432]);
    const hits: number[] = [];
    const run = await madeUpRun([target], ({ port, at, before }) => {
      if (!limited.has(port)) return 'silent';
      hits.push(at);
      if (port === 5432 && before === 0) return 'silent';
      return hits.filter((hit) => hit > at - 30_000).length >= 6 ? 'silent' : 'open';
    });
    const { result, isEvidence } = run.of(5432);
    expect(result === 'open' || !isEvidence).toBe(true);
  });

  it('is given up soon where it stays silent: a ban is not waited for', async () => {
    const run = await madeUpRun([target], (syn) => (syn.port === OPEN && syn.at < 1000 ? 'open' : 'silent'));
    expect(BLOCKED.map((port) => run.of(port).isEvidence)).toEqual([false, false, false]);
    expect(run.endedAt).toBeLessThan(30_000);
  });

  it('ends soon after it is stopped in the midst of it', async () => {
    const run = await madeUpRun([target], ufwLimit('reject'), { stopAt: 20_000 });
    expect(run.endedAt).toBeLessThan(21_000);
    expect(run.timersLeft).toBe(0);
  });
});
