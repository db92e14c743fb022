import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Limiter } from '../../../src/probe/send/limiter.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const A = '198.51.100.1';
const B = '198.51.100.2';

/** Sends so many questions to an address, each silent for so long, and tells when every SYN left, the kernel's included. */
async function leave(limiter: Limiter, addresses: readonly string[], waitMs: number, forMs: number): Promise<number[]> {
  const began = performance.now();
  const at: number[] = [];
  for (const address of addresses)
    limiter.send(address, waitMs, (answered) => {
      for (let ms = 0; ms <= waitMs; ms += 1000) setTimeout(() => at.push(performance.now() - began), ms);
      setTimeout(answered, waitMs);
    });
  await vi.advanceTimersByTimeAsync(forMs);
  return at.sort((a, b) => a - b);
}

/** The most that left in any second. */
const mostInASecond = (at: readonly number[]) =>
  Math.max(...at.map((from) => at.filter((time) => time >= from && time < from + 1000).length));

describe('Limiter', () => {
  it('asks nothing of a run without limits', async () => {
    const limiter = new Limiter({ rate: null, perHost: null });
    expect(limiter.active).toBe(false);
    expect(await leave(limiter, Array(50).fill(A), 100, 200)).toEqual(Array(50).fill(0));
  });

  it.each([
    [{ rate: null, perHost: 1 }, 1, 12],
    [{ rate: 1, perHost: null }, 1, 12],
    [{ rate: 5, perHost: 5 }, 5, 30],
    [{ rate: 1000, perHost: 20 }, 20, 90],
  ])('%j: never more in a second, the kernel’s repetitions included', async (limits, most, questions) => {
    const limiter = new Limiter(limits);
    const at = await leave(limiter, Array(questions).fill(A), 1500, 60_000);
    expect(at).toHaveLength(2 * questions);
    // One more for two that stand at the ends of the same second.
    expect(mostInASecond(at)).toBeLessThanOrEqual(most + 1);
    // And no slower than that asks for, by more than a tenth.
    expect(at.at(-1) as number).toBeLessThan(((2 * questions) / most) * 1000 * 1.1 + 1500);
  });

  it('counts the kernel’s repetitions where the rate of all shards together is so low, and not where a part alone is', () => {
    expect(new Limiter({ rate: 125, perHost: null }, 8).exact).toBe(false);
    expect(new Limiter({ rate: 62, perHost: null }, 8).exact).toBe(true);
    expect(new Limiter({ rate: 125, perHost: null }).exact).toBe(true);
  });

  it('gives back what the kernel did not have to repeat', async () => {
    const limiter = new Limiter({ rate: 2, perHost: 2 });
    const began = performance.now();
    const at: number[] = [];
    for (let question = 0; question < 10; question++)
      limiter.send(A, 3500, (answered) => {
        at.push(performance.now() - began);
        setTimeout(answered, 20);
      });
    await vi.advanceTimersByTimeAsync(6000);
    expect(at).toHaveLength(10);
    expect(at.at(-1) as number).toBeLessThan(5000);
  });

  it('holds the rate over all addresses, and lets nobody wait for another address’s limit', async () => {
    const both = new Limiter({ rate: 4, perHost: null });
    expect(mostInASecond(await leave(both, [A, B, A, B, A, B, A, B, A, B], 0, 5000))).toBeLessThanOrEqual(5);
    const each = new Limiter({ rate: null, perHost: 1 });
    const at = await leave(each, [A, A, A, A, B], 0, 5000);
    expect(at.filter((time) => time < 500)).toHaveLength(2);
  });

  it('lets whoever waits go before the next probe of a sweep', async () => {
    const limiter = new Limiter({ rate: 10, perHost: 10 });
    const host = limiter.of(A);
    limiter.take(host, 0);
    let gone = false;
    limiter.send(A, 0, () => {
      gone = true;
    });
    await vi.advanceTimersByTimeAsync(50);
    expect([gone, limiter.hostReady(host, performance.now())]).toEqual([false, false]);
    await vi.advanceTimersByTimeAsync(60);
    expect(gone).toBe(true);
    expect(limiter.besides(host)).toBe(1);
    expect(limiter.besides(host)).toBe(0);
  });

  it('makes nobody wait while threads sweep at the whole pace, but charges it', async () => {
    const limiter = new Limiter({ rate: 30_000, perHost: 200 });
    let end = () => {};
    const sweeping = limiter.whileElsewhere(new Promise((resolve) => (end = resolve)));
    limiter.charge(limiter.of(A), 500);
    expect(await leave(limiter, [A, A], 0, 0)).toHaveLength(2);
    end();
    await sweeping;
    expect(await leave(limiter, [A], 0, 100)).toHaveLength(0);
  });

  it('slows one address down, also in a run without limits', async () => {
    const limiter = new Limiter({ rate: null, perHost: null });
    limiter.slowDown(A, 1);
    const at = await leave(limiter, [A, A, A, B, B, B], 900, 900);
    expect(at).toHaveLength(4);
  });

  it('forgets addresses whose tokens are all there, and lets everybody go once it is stopped', async () => {
    const limiter = new Limiter({ rate: null, perHost: 100 });
    const host = limiter.of(A);
    limiter.forgetFull();
    expect(limiter.of(A)).not.toBe(host);
    let gone = 0;
    for (let question = 0; question < 50; question++) limiter.send(B, 0, () => gone++);
    expect(gone).toBeLessThan(50);
    limiter.stop();
    expect(gone).toBe(50);
    expect(vi.getTimerCount()).toBe(0);
  });
});
