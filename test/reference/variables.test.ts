// The reference interpreter against the rules of variables, case by case.
import { describe, expect, it } from 'vitest';
import { refusal, states } from './reference-of.ts';

describe('variables', () => {
  const host = (text: string) => `hosts: [{host: ${JSON.stringify(text)}, open: 1}]`;
  const addresses = (text: string, variables: Record<string, string> = {}) =>
    states({ policy: host(text), variables, zone: {} }).map((line) => line.split(' ')[0]);

  it('are filled in, several in one text, and only once', () => {
    expect(addresses('10.0.${A}.${B_1}', { A: '0', B_1: '7' })).toEqual(['10.0.0.7']);
    const policy = 'hosts: [{host: "${A}", open: "${P}"}]';
    expect(refusal({ policy, variables: { A: '10.0.0.1', P: '${A}' } })).toContain('bad-');
  });

  it('have defaults, which an empty value gives way to', () => {
    expect(addresses('10.0.0.${A:-5}')).toEqual(['10.0.0.5']);
    expect(addresses('10.0.0.${A:-5}', { A: '' })).toEqual(['10.0.0.5']);
    expect(addresses('10.0.0.${A:-5}', { A: '6' })).toEqual(['10.0.0.6']);
    expect(addresses('10.0.0.1${A:-}')).toEqual(['10.0.0.1']);
    expect(addresses('10.0.0.1${A}', { A: '' })).toEqual(['10.0.0.1']);
  });

  it('must be set, and well written', () => {
    expect(refusal({ policy: host('${A}') })).toBe('unset-variable: A');
    for (const bad of ['${', '${}', '${1}', '${A-x}', '${A:x}', '${ A }', '${A', '${A:-x']) {
      expect(refusal({ policy: host(`h${bad}`), variables: { A: '1' } })).toContain('bad-variable');
    }
  });

  it('stand in any value', () => {
    const policy = `vantages: {v: {cannot-see: "\${P}"}}
roles: {web: {open: ["\${P}", 2]}}
hosts: [{host: 10.0.0.1, roles: "\${R}", from: "\${V}"}]`;
    expect(states({ policy, from: 'v', variables: { P: '80', R: 'web', V: 'v' } })).toEqual(['10.0.0.1 2/tcp open']);
  });
});
