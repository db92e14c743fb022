// Code between backticks: what counts as such, and what is a backtick that somebody wrote.
import { expect, it } from 'vitest';
import { codeParts } from '../../../src/report/text/code-parts.ts';

const marked = (text: string) =>
  codeParts(text)
    .map(({ text: part, isCode }) => (isCode ? `<${part}>` : part))
    .join('');

it.each([
  ['name it with `speaks`.', 'name it with <speaks>.'],
  ['`open` in the policy (or `ss -ltn`)', '<open> in the policy (or <ss -ltn>)'],
  ['no code', 'no code'],
  ['', ''],
  ['one ` alone', 'one ` alone'],
  ['a`b`c', 'a`b`c'],
  ['``code``', '``code``'],
  ['` code `', '` code `'],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

it('takes no quadratic time', () => {
  const started = performance.now();
  codeParts(' `a'.repeat(50_000));
  codeParts('` '.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
