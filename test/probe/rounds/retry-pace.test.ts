// A firewall that drops SYNs above a rate: the pace of asking again goes below it soon, and does not repeat what settles nothing.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addressOf, segment } from '../ledger-of.ts';
import { madeUpRun, type Network } from '../made-up-network.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const PORTS = Array.from({ length: 400 }, (_, i) => 1000 + i);
const host = addressOf('198.51.100.1', segment([80], 'open'), segment(PORTS, 'blocked'));

/** nftables' `limit rate over RATE/second burst BURST packets drop`; one of the silent ports is open behind it. */
function polices(rate: number, burst: number, hidden: number): Network {
  let [tokens, last] = [burst, 0];
  return ({ port, at }) => {
    tokens = Math.min(burst, tokens + ((at - last) * rate) / 1000);
    last = at;
    if (tokens < 1) return 'silent';
    tokens--;
    return port === 80 || port === hidden ? 'open' : 'silent';
  };
}

const provenIn = ({ of }: Awaited<ReturnType<typeof madeUpRun>>) => PORTS.filter((port) => of(port).isEvidence).length;

it('settles the ports at the first pace that the firewall lets through', async () => {
  const run = await madeUpRun([host], polices(30, 5, 1234), { seed: 3 });
  expect(run.endedAt).toBeLessThan(90_000);
  expect(run.of(1234).result).toBe('open');
  expect(provenIn(run)).toBeGreaterThan(390);
}, 60_000);

it.each([
  [25, 5, 1],
  [20, 20, 2],
  [2, 5, 3],
])(
  'is over within 90 seconds, and proves nothing without evidence (%i a second, burst %i)',
  async (rate, burst, seed) => {
    const run = await madeUpRun([host], polices(rate, burst, 1234), { seed });
    expect(run.endedAt).toBeLessThan(90_000);
    expect(run.of(1234)).not.toMatchObject({ result: 'silent', isEvidence: true });
  },
  60_000,
);
