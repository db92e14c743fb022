// Numbers and lists in words, at the edges where they change.
import { describe, expect, it } from 'vitest';
import {
  andMore,
  counted,
  firstFew,
  grouped,
  listed,
  ordinal,
  plainCounted,
} from '../../src/base/numbers-and-lists.ts';

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_000_000, '1,000,000'],
    [2n ** 64n, '18,446,744,073,709,551,616'],
  ])('%s is %s', (count, text) => expect(grouped(count)).toBe(text));

  it('know one from many', () => {
    expect([0, 1, 2, 1000].map((count) => counted(count, 'port'))).toEqual([
      '0 ports',
      '1 port',
      '2 ports',
      '1,000 ports',
    ]);
    expect(counted(2, 'entry', 'entries')).toBe('2 entries');
    expect([1, 65_535].map((count) => plainCounted(count, 'port'))).toEqual(['1 port', '65535 ports']);
  });
});

it('places are counted in words of English', () => {
  expect([1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 101, 111, 1003].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '10th',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
    '101st',
    '111th',
    '1,003rd',
  ]);
});

describe('lists', () => {
  it.each([
    ['', ''],
    ['a', 'a'],
    ['ab', 'a and b'],
    ['abc', 'a, b and c'],
    ['abcd', 'a, b, c and d'],
    ['abcde', 'a, b, c and 2 more'],
  ])('of "%s", three named at most, is "%s"', (items, text) => expect(listed([...items], 3)).toBe(text));

  it.each([
    ['', ''],
    ['abc', 'a, b, c'],
    ['abcd', 'a, b, c and 1 more'],
  ])('the first three of "%s" are "%s"', (items, text) => expect(firstFew([...items], 3)).toBe(text));

  it('count what is not shown', () => {
    expect(andMore(['1-9', '20'], 65_000)).toBe('1-9, 20 and 65,000 more');
    expect(andMore(['1-9', '20'], 0)).toBe('1-9, 20');
    expect(andMore(['1-9', '20'], 65_000, String)).toBe('1-9, 20 and 65000 more');
  });
});
