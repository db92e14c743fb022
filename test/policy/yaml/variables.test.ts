// Variables: what they stand for, and that nothing of the machine gets in by them.
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { parseAssignment, substitute } from '../../../src/policy/yaml/variables.ts';

const values = new Map([
  ['HOST', 'a.example.com'],
  ['EMPTY', ''],
  ['_X1', '80'],
]);

describe('substitute', () => {
  it.each([
    ['${HOST}', 'a.example.com'],
    ['x-${HOST}:${_X1}', 'x-a.example.com:80'],
    ['${MISSING:-b}', 'b'],
    ['${MISSING:-}', ''],
    ['${EMPTY:-b}', 'b'],
    ['a${EMPTY}b', 'ab'],
    ['${HOST:-b}', 'a.example.com'],
    ['${MISSING:-a:-b}', 'a:-b'],
    ['$HOST $ {HOST} $$', '$HOST $ {HOST} $$'],
  ])('%s', (text, expected) => {
    expect(substitute(text, { values, unset: 'error' })).toEqual({ text: expected });
  });

  it('does not look at the environment', () => {
    expect(process.env.PATH).toBeDefined();
    expect(substitute('${PATH}', { values, unset: 'error' })).toMatchObject({ code: 'unset-variable' });
  });

  it('does not read a value again: a value is data', () => {
    const nested = new Map([
      ['A', '${B}'],
      ['B', 'x'],
    ]);
    expect(substitute('${A}', { values: nested, unset: 'error' })).toEqual({ text: '${B}' });
  });

  it('waits for what a linter does not know', () => {
    expect(substitute('a${MISSING}', { values, unset: 'skip' })).toBeNull();
    expect(substitute('a${MISSING}${1}', { values, unset: 'skip' })).toMatchObject({ code: 'bad-variable' });
  });

  it('does not let a value fill the memory', () => {
    const long = new Map([['A', 'x'.repeat(5000)]]);
    expect(substitute('${A}'.repeat(50), { values: long, unset: 'error' })).toMatchObject({ code: 'bad-variable' });
  });
});

describe('NAME=VALUE', () => {
  it.each([
    ['A=1', { name: 'A', value: '1' }],
    ['A= a=b ', { name: 'A', value: ' a=b ' }],
    ['_a1=', { name: '_a1', value: '' }],
  ])('%s', (text, expected) => {
    expect(parseAssignment(text)).toEqual(expected);
  });

  it.each(['A', '=1', '1A=2', 'a b=1', 'ä=1'])('%s is none', (text) => {
    expect(parseAssignment(text)).toBeTypeOf('string');
  });
});

describe('in a policy', () => {
  const text = `version: 1
hosts:
  - host: "\${NAME}"
    open: ["\${PORT:-https}"]
    blocked: 23
`;

  it('stands for hosts and ports alike, where the position is the text that was written', () => {
    const variables = { values: new Map([['NAME', '203.0.113.0/30']]), unset: 'error' } as const;
    const { policy } = parsePolicy(text, 'p.yml', { variables });
    expect(policy?.hosts[0]).toMatchObject({
      hosts: [{ text: '203.0.113.0/30', pattern: { kind: 'addresses' }, position: { line: 3, column: 11 } }],
      entries: [{ text: 'https', position: { line: 4, column: 12 } }, { text: '23' }],
    });
  });

  it('is no mistake for a linter, and the rest is looked at', () => {
    const unset = { values: new Map<string, string>(), unset: 'skip' } as const;
    expect(parsePolicy(text, 'p.yml', { variables: unset }).diagnostics).toEqual([]);
    const wrong = text.replace('blocked: 23', 'blocked: 0');
    expect(parsePolicy(wrong, 'p.yml', { variables: unset }).diagnostics.map(({ code }) => code)).toEqual(['bad-port']);
  });

  it('is explained by its value where that is wrong', () => {
    const variables = {
      values: new Map([
        ['NAME', 'http://x/'],
        ['PORT', '0'],
      ]),
      unset: 'error',
    } as const;
    const { diagnostics } = parsePolicy(text, 'p.yml', { variables });
    expect(diagnostics.map(({ code, position }) => [code, position?.line])).toEqual([
      ['bad-host', 3],
      ['bad-port', 4],
    ]);
  });
});
