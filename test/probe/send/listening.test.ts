import { describe, expect, it } from 'vitest';
import { firstLookMs, listenOn, type SilenceTiming, synsHeardOut } from '../../../src/probe/send/listening.ts';

const WAY: SilenceTiming = { timeoutMs: 1500, known: null, worth: true, spare: true, hearsSecondSyn: false };
const NEAR: SilenceTiming = { ...WAY, known: { overdueMs: 350, patienceMs: 950 } };
const FAR: SilenceTiming = { ...WAY, known: { overdueMs: 2400, patienceMs: 3000 } };

describe('listenOn', () => {
  it('lets the second socket ask half a second in where the address is near, and both end before the kernel repeats', () => {
    expect(firstLookMs(1500)).toBe(500);
    expect(listenOn(500, false, NEAR)).toEqual({ untilMs: 980, secondMs: 980 });
    expect(listenOn(980, true, NEAR)).toEqual({ untilMs: 0, secondMs: 0 });
  });

  it('puts the second socket in the place of the first where this machine has none to spare', () => {
    expect(listenOn(500, false, { ...NEAR, spare: false })).toEqual({ untilMs: 0, secondMs: 980 });
    expect(listenOn(2000, false, { ...WAY, spare: false })).toEqual({ untilMs: 0, secondMs: 3000 });
  });

  it('hears out the second SYN of an address that is near, and no longer, by both sockets', () => {
    const near = { ...NEAR, known: { overdueMs: 300, patienceMs: 950 }, hearsSecondSyn: true };
    expect(listenOn(500, false, near)).toEqual({ untilMs: 1300, secondMs: 800 });
    expect(synsHeardOut(1300)).toBe(2);
    expect(listenOn(500, false, { ...near, timeoutMs: 1000 })).toEqual({ untilMs: 1000, secondMs: 500 });
  });

  it('keeps the first socket for the whole timeout where the second SYN of the kernel is to be heard', () => {
    const known = { overdueMs: 900, patienceMs: 1600 };
    expect(listenOn(900, false, { ...NEAR, known, hearsSecondSyn: true })).toEqual({ untilMs: 1500, secondMs: 1600 });
  });

  it('keeps one socket alone, for the timeout or as long as answers may take, where the other side is asked later', () => {
    expect(listenOn(500, false, { ...NEAR, alone: true })).toEqual({ untilMs: 1500, secondMs: 0 });
    expect(listenOn(1500, false, { ...NEAR, alone: true })).toEqual({ untilMs: 0, secondMs: 0 });
    expect(listenOn(300, false, { ...NEAR, timeoutMs: 300, alone: true })).toEqual({ untilMs: 950, secondMs: 0 });
    // Of which nothing is known, nobody can say how long one socket would have to stay.
    expect(listenOn(2000, false, { ...WAY, alone: true })).toEqual(listenOn(2000, false, WAY));
  });

  it('does not take an answer for overdue that is on its way', () => {
    expect(listenOn(500, false, FAR)).toEqual({ untilMs: 2400, secondMs: 0 });
    expect(listenOn(2400, false, FAR)).toEqual({ untilMs: 0, secondMs: 3000 });
  });

  it('listens for three seconds where no round trip is known, by both', () => {
    expect(listenOn(500, false, WAY)).toEqual({ untilMs: 1500, secondMs: 0 });
    expect(listenOn(1500, false, WAY)).toEqual({ untilMs: 2000, secondMs: 0 });
    expect(listenOn(2000, false, WAY)).toEqual({ untilMs: 3000, secondMs: 1000 });
    expect(listenOn(3000, true, WAY)).toEqual({ untilMs: 0, secondMs: 0 });
  });

  it('ends with the policy’s timeout where nobody could vouch, but not before the kernel’s second SYN', () => {
    expect(listenOn(1500, false, { ...WAY, worth: false })).toEqual({ untilMs: 0, secondMs: 0 });
    const short = { ...WAY, timeoutMs: 100, worth: false };
    expect(firstLookMs(100)).toBe(100);
    expect(listenOn(100, false, short)).toEqual({ untilMs: 980, secondMs: 0 });
    expect(listenOn(980, false, short)).toEqual({ untilMs: 0, secondMs: 0 });
    expect(listenOn(2000, false, { ...short, timeoutMs: 5000 })).toEqual({ untilMs: 5000, secondMs: 0 });
  });

  it('counts the SYNs whose answer was waited for', () => {
    expect([980, 1050, 1100, 3000, 3100].map(synsHeardOut)).toEqual([1, 1, 2, 2, 3]);
  });
});
