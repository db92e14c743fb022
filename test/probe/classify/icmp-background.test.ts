import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/seeded-random.ts';
import { Background } from '../../../src/probe/classify/icmp-background.ts';

/** @param moves whether the n-th reading finds the counter moved */
async function watched(times: number, ms: number, moves: (reading: number) => boolean): Promise<Background> {
  let [received, reading] = [0, 0];
  const read = () => {
    if (moves(reading++)) received++;
    return { received, sent: 0, segments: 0 };
  };
  const background = new Background({ read }, 4, seededRandom(1));
  for (let i = 0; i < times; i++) await background.watch(ms);
  return background;
}

describe('the background of the ICMP counters', () => {
  it('says nothing before it was watched', () => {
    const background = new Background({ read: () => null }, 4, seededRandom(1));
    expect(background.standsOut(12, 1)).toBe(false);
  });

  it('lets questions stand out that moved what never moves by itself', async () => {
    const background = await watched(6, 1, () => false);
    expect(background.standsOut(1, 1)).toBe(false);
    expect(background.standsOut(5, 1)).toBe(true);
  });

  it('lets nothing stand out of what always moves', async () => {
    const background = await watched(6, 1, () => true);
    expect(background.standsOut(12, 1)).toBe(false);
  });

  it('does not hold a long question against short windows', async () => {
    const background = await watched(6, 1, () => false);
    expect(background.standsOut(12, 50)).toBe(false);
  });
});
