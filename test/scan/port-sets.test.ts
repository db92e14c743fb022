// Lists of ports as scanners write them.
import { describe, expect, it } from 'vitest';
import { parsePort, parsePortList } from '../../src/scan/port-sets.ts';

const list = (text: string) =>
  parsePortList(text)
    ?.ranges.map(({ first, last }) => `${first}-${last}`)
    .join();

describe('parsePortList', () => {
  it.each([
    ['80', '80-80'],
    ['1,3-4', '1-1,3-4'],
    ['3-4,1,2', '1-4'],
    ['1-65535', '1-65535'],
    ['7,7,7-8', '7-8'],
    ['', ''],
  ])('%s', (text, ranges) => expect(list(text)).toBe(ranges));

  it('counts port 0, and leaves it out', () => {
    expect(parsePortList('0-2')).toEqual({ ranges: [{ first: 1, last: 2 }], count: 2, named: 3 });
    expect(parsePortList('0')).toEqual({ ranges: [], count: 0, named: 1 });
  });

  it.each(['65536', '2-1', '1-', '-1', '1,', ',', '1;2', ' 1', '1 ', 'http', '1-2-3', '1.5'])('"%s" is none', (text) =>
    expect(parsePortList(text)).toBeNull(),
  );
});

it('parsePort takes digits alone', () => {
  expect(['1', '65535', '080'].map(parsePort)).toEqual([1, 65_535, 80]);
  expect(['0', '65536', '', null, '-1', '1e3', '1.0', 'x'].map(parsePort)).toEqual(Array(8).fill(null));
});
