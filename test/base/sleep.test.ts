// A pause lasts as long as it is told, and ends early when it is over.
import { expect, it } from 'vitest';
import { pause, sleep } from '../../src/base/sleep.ts';

const took = async (waiting: Promise<void>) => {
  const began = performance.now();
  await waiting;
  return performance.now() - began;
};

it('sleeps', async () => {
  expect(await took(sleep(30))).toBeGreaterThan(25);
});

it('pauses to the end, unless it is over before', async () => {
  expect(await took(pause(150, () => false))).toBeGreaterThan(140);
  let asked = 0;
  await pause(3_600_000, () => ++asked > 1);
  expect(asked).toBe(2);
});
