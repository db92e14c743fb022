// How a pace is learnt, on a made-up clock: it rises by what is answered, falls by what is lost, and keeps its ceiling.
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/base/seeded-random.ts';
import { LearnedPace } from '../../../../src/probe/send/learned/learned-pace.ts';

const BOUNDS = { start: 200, ceiling: 2000, step: 2, proof: 3 };
const HEARD = { queued: false, overdueMs: 65, gain: true };

/** Asks ports and pings at the pace that is learnt, of a host that loses what exceeds `allows` a second, for so long. */
function asked({
  ms,
  allows = Number.POSITIVE_INFINITY,
  answering = 0,
  refusals = Number.POSITIVE_INFINITY,
  lossEvery = 0,
  pace = new LearnedPace(BOUNDS),
  from = 0,
}: {
  ms: number;
  allows?: number;
  /** The share of the ports that answer, and how many answers a second there are at most. */
  answering?: number;
  refusals?: number;
  /** Every so manyth packet is lost at any pace. */
  lossEvery?: number;
  pace?: LearnedPace;
  from?: number;
}) {
  const random = seededRandom(7);
  const rates: number[] = [pace.rate];
  const later: { at: number; run: () => void }[] = [];
  let [owed, packets, bucket, refused] = [0, 0, 0, 0];
  const passes = () => {
    packets++;
    if (lossEvery > 0 && packets % lossEvery === 0) return false;
    bucket--;
    return bucket >= 0;
  };
  const ping = (now: number) => {
    pace.pinged(now);
    if (passes()) later.push({ at: now + 40, run: () => void pace.heard({ ...HEARD, askedAt: now }, now + 40) });
    else later.push({ at: now + 300, run: () => void pace.lost(now, now + 300) });
  };
  for (let now = from; now < from + ms; now++) {
    bucket = Math.min(allows / 20, bucket + allows / 1000);
    refused = Math.min(refusals / 20, refused + refusals / 1000);
    for (const { run } of later.filter(({ at }) => at === now)) run();
    if (now % 100 === 0 || pace.wantsPing(now)) ping(now);
    owed += pace.rate / 1000;
    for (; owed >= 1; owed--) {
      pace.sent(now);
      const answers = passes() && random() < answering && refused >= 1;
      if (!answers) continue;
      refused--;
      later.push({ at: now + 40, run: () => void pace.portAnswered(now, now + 40, HEARD.overdueMs) });
    }
    if (rates.at(-1) !== pace.rate) rates.push(pace.rate);
  }
  return { pace, rates };
}

describe('a pace that is learnt', () => {
  it('doubles to its ceiling within a second where nothing is lost', () => {
    const { rates } = asked({ ms: 1000 });
    expect(rates).toEqual([200, 400, 800, 1600, 2000]);
  });

  it('stays where it begins while nobody answers', () => {
    const pace = new LearnedPace(BOUNDS);
    for (let now = 0; now < 5000; now += 5) pace.sent(now);
    expect(pace.rate).toBe(200);
  });

  it('falls at the first ping that is lost, and never rises above that again', () => {
    const { pace, rates } = asked({ ms: 10_000, allows: 700 });
    expect(Math.max(...rates)).toBeLessThanOrEqual(1600);
    const top = rates.indexOf(Math.max(...rates));
    expect(rates.slice(top)).toEqual([...rates.slice(top)].sort((a, b) => b - a));
    expect(pace.rate).toBeLessThanOrEqual(700);
    expect(pace.isClimbing).toBe(false);
    expect(pace.reached).toBe(pace.rate);
  });

  it('stays at its first pace where that is too fast already', () => {
    const { pace } = asked({ ms: 5000, allows: 60 });
    expect(pace.rate).toBe(200);
  });

  it('is not trusted after a fall before enough was answered at the lower pace', () => {
    const { pace } = asked({ ms: 1500 });
    expect(pace.trusted).toBe(2000);
    pace.lost(1500, 1800);
    expect([pace.rate, pace.trusted]).toEqual([1000, 200]);
    for (let n = 0; n < 20; n++) pace.heard({ ...HEARD, askedAt: 1900 + n }, 1940 + n);
    expect(pace.trusted).toBe(1000);
  });

  it('counts what was asked before it fell as one loss', () => {
    const { pace } = asked({ ms: 1500 });
    for (let askedAt = 1400; askedAt < 1500; askedAt += 20) pace.lost(askedAt, askedAt + 300);
    expect(pace.rate).toBe(1000);
  });

  it('rises over a line that loses a third at any pace, where the ports that answer show it', () => {
    const { pace } = asked({ ms: 3000, answering: 1, lossEvery: 3 });
    expect(pace.rate).toBe(2000);
  });

  it('stays where it is over such a line where hardly a port answers', () => {
    const { pace } = asked({ ms: 3000, answering: 0.01, lossEvery: 3 });
    expect(pace.rate).toBe(200);
  });

  it('falls where a host limits its refusals, though no ping is lost', () => {
    const { pace, rates } = asked({ ms: 4000, answering: 0.4, refusals: 250 });
    expect(Math.max(...rates)).toBeGreaterThan(400);
    expect(pace.rate).toBe(200);
    expect(pace.isClimbing).toBe(false);
  });

  it('rises where refusals are few enough', () => {
    const { pace } = asked({ ms: 4000, answering: 0.1, refusals: 250 });
    expect(pace.rate).toBe(2000);
  });

  it('does not rise while round trips grow, and falls where that lasts', () => {
    const pace = new LearnedPace(BOUNDS);
    let now = 0;
    const hear = (queued: boolean) => pace.heard({ ...HEARD, askedAt: now, queued }, now + 40);
    for (pace.pinged(0); pace.rate < 800; now += 20) hear(false);
    now += 20;
    for (let n = 0; n < 8; n++, now += 20) expect(hear(true)).toBe(null);
    expect(pace.rate).toBe(800);
    for (let n = 0; n < 8; n++, now += 20) hear(true);
    expect(pace.rate).toBe(400);
  });

  it('begins again with other ports, and keeps its ceiling', () => {
    const { pace } = asked({ ms: 1500 });
    pace.lost(1500, 1800);
    pace.restart(2000);
    expect([pace.rate, pace.ceiling]).toEqual([200, 1000]);
    asked({ ms: 2000, pace, from: 2000 });
    expect(pace.rate).toBe(1000);
  });
});
