// Variables that hold very many values, or strange ones: read whole, or refused with one message; never read in part.
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parse-policy.ts';

const parse = (text: string, X: string) =>
  parsePolicy(text, 'p.yml', { variables: { values: new Map([['X', X]]), unset: 'error' } });

describe('very many values', { timeout: 110_000 }, () => {
  const hosts = `version: 1\nhosts:\n  - host: "\${X}"\n    open: 443\n`;
  const address = (index: number) => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;

  it('are all read: 20,000 hosts are 20,000 hosts', () => {
    const { policy } = parse(hosts, Array.from({ length: 20_000 }, (_, index) => address(index)).join('\n'));
    expect(policy?.hosts[0]?.hosts).toHaveLength(20_000);
    expect(policy?.hosts[0]?.hosts.at(-1)?.text).toBe('10.0.78.31');
  });

  it.each([
    ['a million values', Array(1_000_000).fill('a').join(','), ['bad-value']],
    ['a million lines', Array(1_000_000).fill('a').join('\n'), ['bad-value']],
    ['more text than a file may have', 'a'.repeat(2_000_001), ['bad-variable']],
    ['one long text', 'a'.repeat(1_900_000), ['bad-variable']],
    ['blanks', `a${' '.repeat(1_900_000)}b`, ['bad-variable']],
    ['commas', ','.repeat(1_900_000), ['empty-variable']],
    ['empty lines', `a${'\n'.repeat(1_900_000)}b`, ['empty-variable']],
  ])('are refused with one message: %s', (_, text, codes) => {
    const { policy, diagnostics } = parse(hosts, text);
    expect(policy).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(diagnostics[0]?.position).toEqual({ file: 'p.yml', line: 3, column: 11 });
  });

  it('through aliases count each time', () => {
    const aliases = Array.from({ length: 1000 }, (_, index) => `  - { host: h${index}, open: *p }\n`).join('');
    const text = `version: 1\nhosts:\n  - host: a\n    open: &p "\${X}"\n${aliases}`;
    const ports = (count: number) => Array.from({ length: count }, (_, index) => index + 1).join(',');
    expect(parse(text, ports(20)).policy).not.toBeNull();
    expect(parse(text, ports(2000)).diagnostics.map(({ code }) => code)).toEqual(['bad-value']);
  });

  it.each(['__proto__,constructor', 'a\u2028b,\u202ec', 'a\0b,c\x1b[31m', '${A},${B}', '*x,&y', '- a,b: c'])(
    'or strange ones do no harm: %j',
    (text) => {
      const { policy } = parse(hosts, text);
      expect(policy?.hosts.flatMap((item) => item.hosts.map((host) => host.text)) ?? text.split(',')).toEqual(
        text.split(','),
      );
    },
  );
});
