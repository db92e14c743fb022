// No open port sees more connections of a run than its bound: hosts that ban, lines that lose packets, answers that come and go.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../src/base/seeded-random.ts';
import { connectionLimit } from '../../src/model/services/careful-services.ts';
import { addressOf, segment } from './ledger-of.ts';
import { madeUpRun, type Network } from './made-up-network.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const HOST = '198.51.100.1';

/** Open ports answer; whoever asks ten others within two seconds hears nothing for a while. */
function banning(open: readonly number[], banMs: number): Network {
  const asked: number[] = [];
  let bannedUntil = 0;
  return ({ port, at }) => {
    if (at < bannedUntil) return 'silent';
    if (open.includes(port)) return 'open';
    asked.push(at);
    if (asked.filter((time) => at - time < 2000).length > 10) bannedUntil = at + banMs;
    return 'silent';
  };
}

function losing(open: readonly number[], share: number): Network {
  const random = seededRandom(7);
  return ({ port }) => (open.includes(port) && random() >= share ? 'open' : 'silent');
}

/** One that answers every other question alone. */
const flapping = (open: readonly number[]): Network => {
  let turn = 0;
  return ({ port }) => (open.includes(port) && turn++ % 2 === 0 ? 'open' : 'silent');
};

const NETWORKS: readonly (readonly [string, (open: readonly number[]) => Network])[] = [
  ['a ban of four seconds', (open) => banning(open, 4000)],
  ['a ban of a minute', (open) => banning(open, 60_000)],
  ['a ban for good', (open) => banning(open, 1e9)],
  ['a fifth lost', (open) => losing(open, 0.2)],
  ['half lost', (open) => losing(open, 0.5)],
  ['every other answer', flapping],
];

describe.each(NETWORKS)('%s', (_, network) => {
  it.each([
    [[443], 40],
    [[3306], 40],
    [[3306], 600],
    [[22], 40],
    [[5900], 40],
    [[6667], 20],
    [[23], 200],
    [[443, 22, 3306, 5432], 600],
  ])('open %s beside %i silent ports', async (open, silent) => {
    const blocked = Array.from({ length: silent }, (__, i) => 20_000 + i);
    const opened = new Map(open.map((port) => [port, [] as number[]]));
    const answers = network(open);
    const planned = addressOf(HOST, segment(open, 'open'), segment(blocked, 'blocked'));
    await madeUpRun([planned], (syn) => {
      const answer = answers(syn);
      if (answer === 'open') opened.get(syn.port)?.push(syn.at);
      return answer;
    });
    for (const [port, times] of opened) {
      const { most, window } = connectionLimit(port);
      expect(times.length).toBeLessThanOrEqual(most);
      if (window === null) continue;
      const crowded = times.filter(
        (at, i) => i >= window.count && at - (times[i - window.count] as number) < window.ms,
      );
      expect(crowded).toEqual([]);
    }
  });
});
