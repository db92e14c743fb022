import { describe, expect, it } from 'vitest';
import { addressesOf, poolSize, worthThreading } from '../../../../src/probe/send/threads/worth-threading.ts';

const many = Array.from({ length: 20_000 }, (_, index) => index);
const oneAddress = new Uint32Array(20_000);
const thousand = Uint32Array.from(many, (index) => index % 1000);
const unlimited = { rate: null, perHost: null, inFlight: 1000 };

describe('threads pay off', () => {
  it.each([
    ['for a big sweep without a limit', many, oneAddress, unlimited, true],
    ['not for a small one', many.slice(0, 5000), oneAddress, unlimited, false],
    ['not at a pace that one thread keeps', many, oneAddress, { ...unlimited, rate: 1000 }, false],
    ['at a pace that one thread hardly keeps', many, oneAddress, { ...unlimited, rate: 50_000 }, true],
    ['not where one address sets the pace', many, oneAddress, { ...unlimited, perHost: 200 }, false],
    ['where many addresses together are fast', many, thousand, { ...unlimited, perHost: 200 }, true],
  ])('%s', (_, probes, addressOf, pace, expected) => {
    expect(worthThreading(probes.length, () => addressesOf(probes, addressOf), pace)).toBe(expected);
  });
});

it('has one thread a processor, the main one included, and four at most', () => {
  expect([1, 2, 4, 64].map(poolSize)).toEqual([0, 1, 3, 3]);
});
