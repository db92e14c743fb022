import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Family } from '../../../src/model/words.ts';
import { MOST_RETRIED, retryClosedUdpOf } from '../../../src/probe/udp/closed-udp-retry.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Ports that answer after so many questions; Infinity: never. */
function retry(answersAfter: readonly number[], family: Family = 4, cancelled: () => boolean = () => false) {
  const asked: { index: number; at: number }[] = [];
  const left: Family[] = [];
  const times = new Map<number, number>();
  const done = retryClosedUdpOf(
    {
      ready: async (which) => {
        left.push(which);
      },
      ask: async (index) => {
        asked.push({ index, at: Date.now() });
        times.set(index, (times.get(index) ?? 0) + 1);
        await new Promise((wake) => setTimeout(wake, 1500));
        return (times.get(index) ?? 0) < (answersAfter[index] ?? Number.POSITIVE_INFINITY);
      },
      cancelled,
    },
    family,
    answersAfter.map((_, index) => index),
  );
  return { asked, left, done };
}

const gaps = (asked: readonly { at: number }[]) => asked.slice(1).map(({ at }, i) => at - (asked[i]?.at ?? 0));

describe('retryClosedUdpOf', () => {
  it.each([
    [4, 1000],
    [6, 100],
  ] as const)('asks over IPv%i no faster than a kernel sends ICMP errors', async (family, least) => {
    const { asked, left, done } = retry([1, 1, 1, 1, 1], family);
    await vi.runAllTimersAsync();
    await done;
    expect(asked).toHaveLength(5);
    for (const gap of gaps(asked)) expect(gap).toBeGreaterThan(least);
    expect(left).toEqual(Array(5).fill(family));
  });

  it('does not wait for an answer before the next question: 30 closed ports in under 45 s', async () => {
    const began = Date.now();
    const { done } = retry(Array(30).fill(1));
    await vi.runAllTimersAsync();
    await done;
    expect(Date.now() - began).toBeLessThan(45_000);
  });

  it('asks what stays silent once more, and what answered not', async () => {
    const { asked, done } = retry([1, 2, Number.POSITIVE_INFINITY]);
    await vi.runAllTimersAsync();
    await done;
    expect(asked.map(({ index }) => index)).toEqual([0, 1, 2, 1, 2]);
  });

  it('never asks more often than its bound, however many are silent', async () => {
    const { asked, done } = retry(Array(1000).fill(Number.POSITIVE_INFINITY), 6);
    await vi.runAllTimersAsync();
    await done;
    expect(asked).toHaveLength(MOST_RETRIED);
  });

  it('asks nothing more once the run was stopped, and comes to an end', async () => {
    let stopped = false;
    const { asked, done } = retry([1, 1, 1, 1], 4, () => stopped);
    await vi.advanceTimersByTimeAsync(1100);
    expect(asked).toHaveLength(1);
    stopped = true;
    await vi.runAllTimersAsync();
    await done;
    expect(asked).toHaveLength(1);
  });

  it('does nothing for nothing', async () => {
    const { asked, done } = retry([]);
    await done;
    expect(asked).toEqual([]);
  });
});
