import { hrtime } from 'node:process';
import { expect, it } from 'vitest';
import { clockOffset } from '../../../../src/probe/send/threads/clock-offset.ts';

it("leads from this thread's clock to the machine's", () => {
  const offset = clockOffset();
  const monotonic = () => Number(hrtime.bigint()) / 1e6;
  for (let i = 0; i < 100; i++) {
    const before = monotonic();
    const told = performance.now() + offset;
    const after = monotonic();
    expect(told).toBeGreaterThan(before - 1);
    expect(told).toBeLessThan(after + 1);
  }
});
