import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IcmpLock } from '../../../src/probe/udp/icmp-lock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Something that is under way until it is told to end. */
function work() {
  const told: { end: () => void; fail: (error: Error) => void } = { end: () => {}, fail: () => {} };
  let began = false;
  const run = () => {
    began = true;
    return new Promise<string>((resolve, reject) => {
      told.end = () => resolve('done');
      told.fail = reject;
    });
  };
  return { run, told, began: () => began };
}

/** Whether a promise has come to an end by now. */
async function isOver(promise: Promise<unknown>): Promise<boolean> {
  let over = false;
  promise.then(
    () => {
      over = true;
    },
    () => {
      over = true;
    },
  );
  await vi.advanceTimersByTimeAsync(0);
  return over;
}

describe('IcmpLock', () => {
  it('lets UDP be asked while nobody needs quiet', async () => {
    expect(await isOver(new IcmpLock().ready(4))).toBe(true);
  });

  it('keeps UDP of the family waiting until the quiet is over, and the other family not', async () => {
    const icmpLock = new IcmpLock();
    const { run, told } = work();
    const kept = icmpLock.exclusive(4, run);
    const [same, other] = [icmpLock.ready(4), icmpLock.ready(6)];
    expect([await isOver(same), await isOver(other)]).toEqual([false, true]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await isOver(same)).toBe(false);
    told.end();
    expect(await kept).toBe('done');
    expect(await isOver(same)).toBe(true);
  });

  it('waits for the ICMP errors of what was asked just before', async () => {
    const icmpLock = new IcmpLock();
    await icmpLock.ready(4);
    const { run, began, told } = work();
    const kept = icmpLock.exclusive(4, run);
    await vi.advanceTimersByTimeAsync(399);
    expect(began()).toBe(false);
    await vi.advanceTimersByTimeAsync(2);
    expect(began()).toBe(true);
    told.end();
    await kept;
  });

  it('does not wait where nothing was asked for long, or only over the other family', async () => {
    const icmpLock = new IcmpLock();
    await icmpLock.ready(4);
    await vi.advanceTimersByTimeAsync(1000);
    await icmpLock.ready(6);
    const { run, began, told } = work();
    const kept = icmpLock.exclusive(4, run);
    await vi.advanceTimersByTimeAsync(0);
    expect(began()).toBe(true);
    told.end();
    await kept;
  });

  it('opens again after what failed', async () => {
    const icmpLock = new IcmpLock();
    const { run, told } = work();
    const kept = icmpLock.exclusive(4, run);
    const leaving = icmpLock.ready(4);
    await vi.advanceTimersByTimeAsync(0);
    told.fail(new Error('no'));
    await expect(kept).rejects.toThrow('no');
    expect(await isOver(leaving)).toBe(true);
  });

  it('keeps UDP waiting through one quiet after the other', async () => {
    const icmpLock = new IcmpLock();
    const [one, two] = [work(), work()];
    const first = icmpLock.exclusive(4, one.run);
    const leaving = icmpLock.ready(4);
    await vi.advanceTimersByTimeAsync(0);
    one.told.end();
    // As one part of the run follows the other: the second begins in the very moment in which the first ends.
    const second = first.then(() => icmpLock.exclusive(4, two.run));
    await vi.advanceTimersByTimeAsync(500);
    const asked = await isOver(leaving);
    // Whether it slipped through between the two or not: what is asked in the second is not asked after it began.
    const late = icmpLock.ready(4);
    expect(await isOver(late)).toBe(false);
    two.told.end();
    await second;
    expect([asked || (await isOver(leaving)), await isOver(late)]).toEqual([true, true]);
  });
});
