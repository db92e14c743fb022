// Progress in one line: never wider than the terminal, never a promise that cannot be kept.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { progressLine, progressPlain } from '../../../src/report/terminal/progress-line.ts';

const progress = { done: 412, total: 1000, elapsedMs: 8400, inFlight: 200 };

it('says how far, how long and how many', () => {
  expect(progressLine(progress, 100)).toBe('[#########...............] 412/1,000 ports · 12 s left · 200 in flight');
  expect(progressPlain(progress)).toBe('412 of 1,000 ports checked (41 %), about 12 s left');
});

it('leaves out what does not fit, the least important first', () => {
  expect(progressLine(progress, 60)).toBe('[#########...............] 412/1,000 ports · 12 s left');
  expect(progressLine(progress, 45)).toBe('[####......] 412/1,000 ports · 12 s left');
  expect(progressLine(progress, 30)).toBe('412/1,000 ports · 12 s left');
  expect(progressLine(progress, 20)).toBe('412/1,000 ports');
  expect(progressLine(progress, 5)).toBe('412/');
});

it('promises nothing before it knows the pace, nor at the end', () => {
  expect(progressLine({ ...progress, elapsedMs: 999 }, 100)).not.toContain('left');
  expect(progressLine({ ...progress, done: 0 }, 100)).not.toContain('left');
  expect(progressPlain({ ...progress, done: 1000 })).toBe('1,000 of 1,000 ports checked (100 %)');
  expect(progressPlain({ done: 999, total: 1000, elapsedMs: 99_900, inFlight: 1 })).toContain('(99 %), about 1 s left');
});

it('is shorter than any terminal, for any numbers', () => {
  const count = fc.nat(2_000_000);
  fc.assert(
    fc.property(count, count, count, count, fc.nat(300), (done, total, elapsedMs, inFlight, columns) => {
      const line = progressLine({ done, total, elapsedMs, inFlight }, columns);
      expect(line.length).toBeLessThanOrEqual(Math.max(0, columns - 1));
      expect(line).not.toMatch(/NaN|Infinity|-\d/);
      expect(progressPlain({ done, total, elapsedMs, inFlight })).not.toMatch(/NaN|Infinity|-\d/);
    }),
  );
});
