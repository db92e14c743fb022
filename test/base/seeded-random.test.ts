import { describe, expect, it } from 'vitest';
import { seededRandom, shuffle } from '../../src/base/seeded-random.ts';

describe('seededRandom and shuffle', () => {
  const order = (seed: number) => [
    ...shuffle(
      Uint32Array.from({ length: 100 }, (_, i) => i),
      seededRandom(seed),
    ),
  ];

  it('gives the same order for the same seed and another for another', () => {
    expect(order(7)).toEqual(order(7));
    expect(order(7)).not.toEqual(order(8));
  });

  it('keeps every item exactly once and does move them', () => {
    expect(order(1).sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect(order(1).filter((item, i) => item === i).length).toBeLessThan(10);
  });

  it('spreads over [0, 1)', () => {
    const random = seededRandom(1);
    const values = Array.from({ length: 10_000 }, random);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(values.reduce((a, b) => a + b) / values.length).toBeCloseTo(0.5, 1);
  });
});
