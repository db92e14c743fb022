import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RoundTrips } from '../../../src/probe/send/round-trips.ts';

const rtt = fc.double({ min: 0, max: 60_000, noNaN: true });

describe('RoundTrips', () => {
  it("waits the policy's whole timeout for an address that never answered", () => {
    const trips = new RoundTrips(2, 1500);
    trips.learn(0, 5);
    expect(trips.timeoutMs(1)).toBe(1500);
  });

  it('waits no shorter than a busy host may take, however near it is', () => {
    const trips = new RoundTrips(1, 1500);
    for (let i = 0; i < 50; i++) trips.learn(0, 0.2);
    expect(trips.timeoutMs(0)).toBe(300);
  });

  it('waits longer for a far address, and longer still for one whose answers vary', () => {
    const [steady, varying] = [new RoundTrips(1, 5000), new RoundTrips(1, 5000)];
    for (let i = 0; i < 40; i++) {
      steady.learn(0, 400);
      varying.learn(0, i % 2 === 0 ? 100 : 700);
    }
    expect(steady.timeoutMs(0)).toBeGreaterThan(400);
    expect(varying.timeoutMs(0)).toBeGreaterThan(steady.timeoutMs(0) + 300);
  });

  it("learns nothing from an answer to the kernel's second SYN", () => {
    const trips = new RoundTrips(1, 10_000);
    trips.learn(0, 1040);
    expect(trips.timeoutMs(0)).toBe(10_000);
    trips.learn(0, 40);
    const before = trips.timeoutMs(0);
    trips.learn(0, 1040);
    expect(trips.timeoutMs(0)).toBe(before);
  });

  it('begins with half of the first time for its variation (RFC 6298 section 2.2)', () => {
    const trips = new RoundTrips(1, 5000);
    trips.learn(0, 400);
    // 1.5 x (400 + 4 x 200)
    expect(trips.timeoutMs(0)).toBe(1800);
  });

  it('waits as the policy says where nothing is known, and never longer than ten seconds', () => {
    fc.assert(
      fc.property(fc.array(rtt), fc.integer({ min: 50, max: 10_000 }), (times, policyMs) => {
        const trips = new RoundTrips(1, policyMs);
        expect(trips.timeoutMs(0)).toBe(policyMs);
        for (const time of times) trips.learn(0, time);
        expect(trips.timeoutMs(0)).toBeLessThanOrEqual(10_000);
        expect(trips.timeoutMs(0)).toBeGreaterThanOrEqual(Math.min(300, policyMs));
      }),
    );
  });

  it('waits longer than the policy says for an address that is farther away than that', () => {
    const trips = new RoundTrips(1, 100);
    trips.learn(0, 150);
    expect(trips.timeoutMs(0)).toBeGreaterThan(150);
    expect(trips.patienceMs(0)).toBe(950);
  });

  it('takes an answer after more than a second for one from that far away, until a quicker one shows that it was not', () => {
    const trips = new RoundTrips(1, 1500);
    expect([trips.knows(0), trips.patienceMs(0)]).toEqual([false, 3000]);
    trips.learn(0, 1600);
    expect([trips.knows(0), trips.timeoutMs(0), trips.patienceMs(0)]).toEqual([true, 2400, 3000]);
    trips.learn(0, 2500);
    expect([trips.timeoutMs(0), trips.patienceMs(0)]).toEqual([3750, 3750]);
    trips.learn(0, 80);
    expect([trips.timeoutMs(0), trips.patienceMs(0)]).toEqual([400, 950]);
  });

  it('never waits shorter than the answers that it learnt from took', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 999, noNaN: true }), fc.integer({ min: 1, max: 60 }), (time, times) => {
        const trips = new RoundTrips(1, 10_000);
        for (let i = 0; i < times; i++) trips.learn(0, time);
        expect(trips.timeoutMs(0)).toBeGreaterThan(time);
      }),
    );
  });
});
