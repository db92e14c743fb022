// What is little to write and much to read: refused or read, and not for ever.
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';

const repeat = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const items = (...lines: string[]) => `version: 1\nhosts:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const host = (text: string) => `version: 1\nhosts:\n  - host: ${text}\n    open: 443\n`;
const ports = (text: string) => `version: 1\nhosts:\n  - host: a\n    open: ${text}\n`;

// What is quadratic in these takes minutes, which the tests' own time limit catches.
describe('much of it', { timeout: 110_000 }, () => {
  const OK = 'a policy';
  const inShort = (text: string) => {
    const { policy, diagnostics } = parsePolicy(text, 'p');
    if (policy !== null) return OK;
    return [...new Set(diagnostics.map(({ code }) => code))].sort().join(' ');
  };
  const quadratic = (uses: number) =>
    items(`{host: h, open: &p [${repeat(1000, (index) => `${index + 1},`)}]}`) +
    repeat(uses, (index) => `  - {host: h${index}, open: *p}\n`);
  // Each of them merges the one before three times over.
  const mergesOfMerges =
    items('&m0 {host: a, open: 1}') + repeat(30, (i) => `  - &m${i + 1} {<<: [*m${i}, *m${i}, *m${i}], host: h${i}}\n`);
  const doubling = repeat(40, (index) => `k${index}: &a${index} [*a${index - 1}, *a${index - 1}]\n`).replace(
    '*a-1, *a-1',
    '1',
  );

  it.each([
    ['a list used 240 times', quadratic(240), OK],
    ['a list used 300 times', quadratic(300), 'alias-bomb'],
    ['lists that double', `version: 1\n${doubling}hosts: [{host: a, open: 1}]\n`, 'alias-bomb unknown-key'],
    ['merges that triple', mergesOfMerges, OK],
    [
      '2,000 merges, each of the one before',
      items('&m0 {host: a, open: 1}') + repeat(2000, (i) => `  - &m${i + 1} {<<: *m${i}, host: h${i}}\n`),
      OK,
    ],
    ['a merge of 100,000', items('&m {host: a, open: 1}', `{<<: [${'*m,'.repeat(100_000)}], host: b}`), 'alias-bomb'],
    [
      'an anchor defined 10,000 times',
      items(...Array.from({ length: 10_000 }, (_, i) => `{host: h${i}, open: &a ${i + 1}}`), '{host: z, open: *a}'),
      OK,
    ],
    ['25,000 aliases of nothing', ports(`[${'*z, '.repeat(25_000)}]`), 'yaml-syntax'],
    ['an item with 25,000 keys', items('host: a') + repeat(25_000, (index) => `    k${index}: 1\n`), 'unknown-key'],
    ['an entry with 25,000 keys', ports(`{ports: 1, ${repeat(25_000, (index) => `k${index}: 1, `)}}`), 'unknown-key'],
    ['the same key 25,000 times', items('host: a') + '    open: 1\n'.repeat(25_000), 'yaml-syntax'],
    ['25,000 documents', '---\n'.repeat(25_000), 'yaml-syntax'],
    ['25,000 directives', `${'%YAML 1.2\n'.repeat(25_000)}---\n${host('a')}`, OK],
    ['25,000 anchors on one value', ports(`${'&a '.repeat(25_000)}1`), 'yaml-syntax'],
    ['maps in maps', '{a: '.repeat(25_000), 'unknown-key yaml-syntax'],
    ['blocks in blocks', repeat(1000, (index) => `${' '.repeat(index)}a:\n`), 'missing-key unknown-key yaml-syntax'],
    ['keys in keys', '? '.repeat(25_000), 'yaml-syntax'],
    ['maps in lists in maps', '[{a: '.repeat(10_000), 'yaml-syntax'],
    [
      'one line of half a megabyte',
      `{version: 1, hosts: [${repeat(8_000, (index) => `{host: h${index}.example.com, open: [80, https], blocked: all}, `)}]}`,
      OK,
    ],
    ['a reason of 1.9 MB', ports(`{ports: 1, reason: "${'x'.repeat(1_900_000)}"}`), 'bad-value'],
    [
      'a reason of 90,000 lines',
      `${ports('')}      ports: 1\n      reason: |\n${'        a line\n'.repeat(90_000)}`,
      'bad-value',
    ],
    ['a million empty lines', `${'\n'.repeat(1_000_000)}${host('a')}`, OK],
    ['60,000 comments', `${'# x\n'.repeat(60_000)}${host('a')}`, OK],
    ['a million blanks', items(`{host: a,${' '.repeat(1_000_000)}open: 1}`), OK],
    ['a million tabs', '\t'.repeat(1_000_000), 'empty-policy'],
    ['25,000 lines that tabs indent', '\ta: 1\n'.repeat(25_000), 'yaml-syntax'],
    ['quotes that quote nothing', host('"'.repeat(40_000)), 'yaml-syntax'],
    ['a quote that never ends', host(`"${'a\n'.repeat(200_000)}`), 'yaml-syntax'],
    ['40,000 commas', host(`[${','.repeat(40_000)}]`), 'yaml-syntax'],
    ['60,000 escapes that are none', host(`"${'\\z'.repeat(60_000)}"`), 'yaml-syntax'],
    ['a million per cent signs', '%'.repeat(1_000_000), 'yaml-syntax'],
    ['a name of 1.6 MB, escaped', host(`"${'\\x41'.repeat(400_000)}"`), 'bad-host'],
    [
      'a block scalar of 10 MB',
      `${ports('')}      ports: 1\n      reason: |\n${'        a line\n'.repeat(700_000)}`,
      'bad-value',
    ],
  ])('%s', (_, text, says) => {
    expect(inShort(text)).toBe(says);
  });
});
