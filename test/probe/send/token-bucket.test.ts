import { describe, expect, it } from 'vitest';
import { TokenBucket } from '../../../src/probe/send/token-bucket.ts';

/** How many tokens a caller gets that asks every `stepMs` for `totalMs`. */
function taken(bucket: TokenBucket, totalMs: number, stepMs: number): number {
  let count = 0;
  for (let now = 0; now <= totalMs; now += stepMs) {
    while (bucket.ready(now)) {
      bucket.take();
      count++;
    }
  }
  return count;
}

describe('TokenBucket', () => {
  it('gives the rate and no more, however often it is asked', () => {
    expect(taken(new TokenBucket(200, 0), 5000, 5)).toBeGreaterThanOrEqual(1000);
    expect(taken(new TokenBucket(200, 0), 5000, 5)).toBeLessThanOrEqual(1011);
    expect(taken(new TokenBucket(200, 0), 5000, 1)).toBeLessThanOrEqual(1011);
  });

  it('saves up only a short burst over a pause', () => {
    const bucket = new TokenBucket(200, 0);
    expect(bucket.ready(60_000)).toBe(true);
    let burst = 0;
    while (bucket.ready(60_000)) {
      bucket.take();
      burst++;
    }
    expect(burst).toBe(10);
  });

  it('gives a slow rate its first token at once and the next in its time', () => {
    const bucket = new TokenBucket(0.5, 0);
    expect(bucket.ready(0)).toBe(true);
    bucket.take();
    expect(bucket.ready(1999)).toBe(false);
    expect(bucket.ready(2000)).toBe(true);
  });

  it('never empties without a rate', () => {
    const bucket = new TokenBucket(null, 0);
    for (let i = 0; i < 10_000; i++) bucket.take();
    expect(bucket.ready(0)).toBe(true);
  });
});
