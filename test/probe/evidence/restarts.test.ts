// A service that restarts in the midst of a run is not a firewall that bans: others of its address go on answering, and its RSTs are heard.
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
const OPEN = [80, 443, 8443];
const BLOCKED = [23, 3390, 5432];
const target = addressOf(HOST, segment(OPEN, 'open'), segment(BLOCKED, 'blocked'));

/** What is open is so until then; from then on some of it is something else, for so long. */
const until =
  (at: number, ports: readonly number[], then: 'refused' | 'silent' | 'reject', forMs = 1e9): Network =>
  (syn) => {
    if (!OPEN.includes(syn.port)) return 'silent';
    return ports.includes(syn.port) && syn.at >= at && syn.at < at + forMs ? then : 'open';
  };

describe('a service that restarts', () => {
  it.each(
    OPEN.flatMap((port) =>
      (['refused', 'silent', 'reject'] as const).flatMap((then) =>
        [300, 1200].flatMap((at) => [1500, 1e9].map((forMs) => ({ port, then, at, forMs }))),
      ),
    ),
  )(
    '$port is $then from $at ms, for $forMs: the silence of others counts, unless it ends in a silence that may be a ban',
    async ({ port, then, at, forMs }) => {
      // A host may let in the two that answered before the rule that bans (decision 0026).
      const counts = then === 'refused' || forMs < 1e9;
      for (const seed of [1, 2, 3]) {
        const run = await madeUpRun([target], until(at, [port], then, forMs), { seed });
        expect(BLOCKED.map((blocked) => run.of(blocked).isEvidence)).toEqual([counts, counts, counts]);
        expect(run.endedAt).toBeLessThan(20_000);
      }
    },
  );

  it('is heard by its RST, also where it is the only one that answers', async () => {
    const alone = addressOf(HOST, segment([443], 'open'), segment(BLOCKED, 'blocked'));
    const run = await madeUpRun([alone], until(300, [443], 'refused'));
    expect(BLOCKED.map((blocked) => run.of(blocked).isEvidence)).toEqual([true, true, true]);
  });

  it.each(['silent', 'reject'] as const)(
    'is taken for a ban where all that answered is %s from then on',
    async (then) => {
      for (const seed of [1, 2, 3]) {
        const run = await madeUpRun([target], until(300, OPEN, then), { seed });
        expect(BLOCKED.map((blocked) => run.of(blocked).isEvidence)).toEqual([false, false, false]);
      }
    },
  );

  it('is not known by its refusal where this machine has no counters', async () => {
    const alone = addressOf(HOST, segment([443], 'open'), segment(BLOCKED, 'blocked'));
    const run = await madeUpRun([alone], until(300, [443], 'refused'), { counters: false });
    expect(BLOCKED.map((blocked) => run.of(blocked).isEvidence)).toEqual([false, false, false]);
  });
});
