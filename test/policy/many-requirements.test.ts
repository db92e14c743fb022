// How many requirements a run may have: every report lists them all.
import { expect, it } from 'vitest';
import { parsePolicies } from '../../src/policy/parse-policy.ts';

/** A policy with so many different texts, as entries of one host, and each twice. */
function policyWith(count: number, first = 0): string {
  const entries = Array.from({ length: count }, (_, index) => {
    const text = `R ${first + index}`;
    return `      - { ports: ${index + 1}, satisfies: [${text}, ' ${text} '] }\n`;
  });
  return `version: 1\nhosts:\n  - host: 10.0.0.1\n    open:\n${entries.join('')}`;
}

const errorsOf = (...texts: string[]) =>
  parsePolicies(texts.map((text, index) => ({ file: `${index}.yml`, text }))).diagnostics.filter(
    ({ level }) => level === 'error',
  );

it('a run may have 1,000 different ones', () => {
  expect(errorsOf(policyWith(1000))).toEqual([]);
  expect(errorsOf(policyWith(1000), policyWith(1000))).toEqual([]);
});

it('one more is one mistake, at the text that is too many, with the way out', () => {
  const [first, ...others] = errorsOf(policyWith(1001));
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    code: 'bad-value',
    message: 'The files of this run name more than 1000 different requirements in `satisfies`.',
    help: 'write one text for all checks of the same requirement, or split the policy and run each part on its own',
    position: { file: '0.yml', line: 1005 },
  });
  expect(errorsOf(policyWith(700), policyWith(700, 700))).toMatchObject([{ position: { file: '1.yml', line: 305 } }]);
});

it('many more cost no more than they are long', () => {
  const before = performance.now();
  expect(errorsOf(policyWith(8000))).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(20_000);
});
