// Code of our sentences where a reader sees plain text: in quotes, since nothing there renders backticks.
import { expect, it } from 'vitest';
import { plainCode } from '../../../src/report/escape/plain-code.ts';

it('has quotes instead of backticks', () => {
  expect(plainCode('Expect `blocked`, or set `family: ipv4` at it.')).toBe(
    "Expect 'blocked', or set 'family: ipv4' at it.",
  );
});

it('is left alone without a partner, on one line or two', () => {
  expect(plainCode('one ` alone')).toBe('one ` alone');
  expect(plainCode('one ` here\nand ` there')).toBe('one ` here\nand ` there');
});
