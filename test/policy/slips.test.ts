// Slips that people make: lint tells of each once, at its place, in our own words; and the text that follows its advice passes.
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';
import { SLIPS } from './slips.ts';

describe('a slip', () => {
  it.each(SLIPS)('$name', ({ wrong, told, right }) => {
    expect(parsePolicy(wrong, 'p').diagnostics.map(describeDiagnostic)).toEqual([told]);
    expect(parsePolicy(right, 'p').diagnostics).toEqual([]);
  });
});

it('what a file says that is not a policy is not in the message', () => {
  for (const text of ['A policy\nhunter2 and more\n', 'DB_PASSWORD=hunter2\n'])
    expect(JSON.stringify(parsePolicy(text, 'p').diagnostics)).not.toContain('hunter2');
});

it("the words of yaml's parser are never shown", () => {
  const signs = [
    '[',
    ']',
    '{',
    '}',
    ':',
    '- ',
    '"',
    "'",
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '\t',
    '? ',
    ',',
    '#',
    '\\',
  ];
  for (const one of signs) {
    for (const other of signs) {
      for (const text of [
        `${one}a${other}b`,
        `version: 1\nhosts: ${one}a\n${other}b: 1\n`,
        `a: "${one}${other}\n c: d`,
      ]) {
        const said = parsePolicy(text, 'p').diagnostics.map(({ message }) => message);
        expect(said.join(' ')).not.toMatch(/This is not YAML|implicit|mapping|flow|sequence|token|scalar|indicator/i);
      }
    }
  }
});
