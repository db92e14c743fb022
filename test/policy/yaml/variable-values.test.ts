// The values of one variable: by commas or lines, none of them left out.
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/policy/yaml/variable-values.ts';

describe('the values of a variable', () => {
  it.each([
    ['443', ['443']],
    ['443,22', ['443', '22']],
    [' 443 ,\t22 ', ['443', '22']],
    ['443\n22\n', ['443', '22']],
    ['\r\n443\r\n22\r\n', ['443', '22']],
    ['443\r22', ['443', '22']],
    ['443,\n22,\r\n80', ['443', '22', '80']],
    ['443,22\n80', ['443', '22', '80']],
    ['8000 - 8100', ['8000 - 8100']],
    ['a b', ['a b']],
    ['[2001:db8::1]:443,[2001:db8::2]:443', ['[2001:db8::1]:443', '[2001:db8::2]:443']],
    ['[443]', ['[443]']],
  ])('%j', (text, values) => {
    expect(valuesOf('X', text)).toEqual(values);
  });

  it.each([
    ['', 'The variable `X` is empty'],
    [' \r\n ', 'The variable `X` is empty'],
    [',', 'The 1st value of the variable `X` is empty.'],
    [',,,', 'The 1st value of the variable `X` is empty.'],
    ['443,,22', 'The 2nd value of the variable `X` is empty.'],
    ['443, ,22', 'The 2nd value of the variable `X` is empty.'],
    ['443,22,', 'The 3rd value of the variable `X` is empty.'],
    ['443\n\n22', 'The 2nd value of the variable `X` is empty.'],
    ['443\n,\n22', 'The 2nd value of the variable `X` is empty.'],
    ['443,,\n22', 'The 2nd value of the variable `X` is empty.'],
    [',443', 'The 1st value of the variable `X` is empty.'],
    ['["443","22"]', 'is a list with brackets'],
    ['[443, 22]', 'is a list with brackets'],
    [`443,${'4'.repeat(10_001)}`, 'The 2nd value of the variable `X` is longer than 10000 characters.'],
    ['4'.repeat(10_001), '`${X}` becomes longer than 10000 characters.'],
  ])('%j is a mistake', (text, message) => {
    expect(valuesOf('X', text)).toMatchObject({ message: expect.stringContaining(message) });
  });

  it('are not told in a message about them: they may be secret', () => {
    for (const text of ['s3cret,,x', '[s3cret,x]', `s3cret,${'s3cret'.repeat(2000)}`])
      expect(JSON.stringify(valuesOf('X', text))).not.toContain('s3cret');
  });
});
