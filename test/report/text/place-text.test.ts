// Lists of ports for a reader.
import { expect, it } from 'vitest';
import { parseRanges } from '../../../src/model/port-ranges.ts';
import { portsText } from '../../../src/report/text/places/place-text.ts';

it('writes the first ranges and counts the rest', () => {
  expect(portsText(parseRanges('1-21,23,8000-8100'))).toBe('1-21, 23, 8000-8100');
  expect(portsText(parseRanges('1-21,23,8000-9100'), 1)).toBe('1-21 and 1,102 more');
  expect(portsText(parseRanges('53,5000-5001,9999'), 2, '/udp')).toBe('53/udp, 5000-5001/udp and 1 more');
  expect(portsText([])).toBe('');
});
