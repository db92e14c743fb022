// A value is made once for each key, whatever it is.
import { expect, it } from 'vitest';
import { getOrCreate } from '../../src/base/get-or-create.ts';

it('makes a value once and gives that one from then on', () => {
  const lists = new Map<string, number[]>();
  getOrCreate(lists, 'a', () => []).push(1);
  getOrCreate(lists, 'a', () => []).push(2);
  getOrCreate(lists, 'b', () => []).push(3);
  expect([...lists]).toEqual([
    ['a', [1, 2]],
    ['b', [3]],
  ]);
});

it.each([undefined, null, 0, ''])('makes %j no second time', (value) => {
  const map = new Map<string, unknown>();
  let made = 0;
  for (let i = 0; i < 2; i++)
    expect(
      getOrCreate(map, 'a', () => {
        made++;
        return value;
      }),
    ).toBe(value);
  expect(made).toBe(1);
});

it('takes a WeakMap too', () => {
  const key = {};
  const sizes = new WeakMap<object, number>();
  expect(getOrCreate(sizes, key, () => 1)).toBe(1);
  expect(getOrCreate(sizes, key, () => 2)).toBe(1);
});
