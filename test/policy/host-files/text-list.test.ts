// The lines of a file of hosts: a host that hides behind a comment, where other programs begin a new line, is never lost.
import { expect, it } from 'vitest';
import { elementsOfText } from '../../../src/policy/host-files/text-list.ts';

function linesOf(text: string): readonly (string | null)[] {
  const read = elementsOfText(text, 'h.txt');
  return 'elements' in read ? [...read.elements].map((element) => element.text) : [];
}

it.each(['\r', '\f', '\v', '\x85', '\u2028'])('%j in a comment makes the line no host', (sign) => {
  expect(linesOf(`10.0.0.1 # a${sign}10.0.0.2\n10.0.0.3`)).toEqual([`10.0.0.1 # a${sign}10.0.0.2`, '10.0.0.3']);
  expect(linesOf(`# a${sign}10.0.0.2\n`)).toEqual([`# a${sign}10.0.0.2`]);
});

it('the line ends of Windows and Unix end a comment', () => {
  expect(linesOf('10.0.0.1 # a\r\n# b\r\n10.0.0.2 # c\n10.0.0.3#d\r\n')).toEqual(['10.0.0.1', '10.0.0.2', '10.0.0.3']);
});
