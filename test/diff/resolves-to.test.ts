// Where names may lead, and from where that is asked.
import { expect, it } from 'vitest';
import { changesOf, diffOf, hosts } from './diff-of.ts';

const item = (resolvesTo: string | null, more = '') =>
  hosts(
    `{ host: [b.example.com, a.example.com], open: 443${resolvesTo === null ? '' : `, resolves-to: ${resolvesTo}`}${more} }`,
  );
const none = (host: string) => hosts(`{ host: ${host}, resolves-to: none }`);

it.each([
  [
    '203.0.113.0/24',
    '[203.0.113.0/24, 192.0.2.1]',
    'weakening medium resolves-to a.example.com b.example.com 203.0.113.0/24 -> 192.0.2.1, 203.0.113.0/24',
  ],
  ['203.0.113.0/24', null, 'weakening medium resolves-to a.example.com b.example.com 203.0.113.0/24 -> null'],
  [null, '203.0.113.0/24', 'tightening resolves-to a.example.com b.example.com null -> 203.0.113.0/24'],
  [
    '203.0.113.0/24',
    '203.0.113.0/25',
    'tightening resolves-to a.example.com b.example.com 203.0.113.0/24 -> 203.0.113.0/25',
  ],
  [
    '203.0.113.0/24',
    '[203.0.113.0/24, "2001:db8::/64"]',
    'weakening medium resolves-to a.example.com b.example.com 203.0.113.0/24 -> 203.0.113.0/24, 2001:db8::/64',
  ],
])('%s to %s', (old, now, change) => {
  expect(changesOf(item(old), item(now))).toEqual([change]);
});

it('moved elsewhere, is told of as what it may do now and what it may no longer', () => {
  expect(changesOf(item('203.0.113.0/24'), item('192.0.2.0/24'))).toEqual([
    'weakening medium resolves-to a.example.com b.example.com 203.0.113.0/24 -> 192.0.2.0/24',
    'tightening resolves-to a.example.com b.example.com 203.0.113.0/24 -> 192.0.2.0/24',
  ]);
});

it('nowhere, and somewhere after all', () => {
  const somewhere = hosts('{ host: old.example.com, resolves-to: 203.0.113.7 }');
  expect(changesOf(none('old.example.com'), somewhere)).toEqual([
    'weakening medium resolves-to old.example.com none -> 203.0.113.7',
  ]);
  expect(diffOf(none('old.example.com'), somewhere).changes[0]?.sentence).toBe(
    'old.example.com may lead into 203.0.113.7 now, where no address was allowed before.',
  );
  expect(diffOf(somewhere, none('old.example.com')).changes[0]?.sentence).toBe(
    'old.example.com must lead nowhere now, where 203.0.113.7 was allowed before.',
  );
});

it('binds by every item that speaks of the name', () => {
  const also = (run: string) => `${item('203.0.113.0-203.0.113.99')}  - { host: a.example.com, resolves-to: ${run} }\n`;
  expect(changesOf(item('203.0.113.0-203.0.113.99'), also('203.0.113.50-203.0.113.150'))).toEqual([
    'tightening resolves-to a.example.com 203.0.113.0-203.0.113.99 -> 203.0.113.50-203.0.113.99',
  ]);
  expect(changesOf(also('203.0.113.50-203.0.113.150'), also('203.0.113.50-203.0.113.200'))).toEqual([]);
});

it('of one family leaves the other free', () => {
  expect(
    changesOf(item('203.0.113.0/24', ', family: ipv4'), item('203.0.113.0/24', ', family: ipv4').replace('/24', '/25')),
  ).toEqual([
    'tightening resolves-to a.example.com b.example.com 203.0.113.0/24, any IPv6 address -> 203.0.113.0/25, any IPv6 address',
  ]);
});

it('from some vantages', () => {
  const from = (names: string) =>
    `${item(null)}  - { host: a.example.com, resolves-to: 203.0.113.7, from: [${names}] }\nvantages: { internet: null, vpc: null }\n`;
  expect(changesOf(from('internet, vpc'), from('vpc'))).toEqual([
    'weakening medium resolves-to a.example.com 203.0.113.7 -> null from internet',
  ]);
});

it('has the place where each policy says so', () => {
  const [change] = diffOf(item('203.0.113.0/24'), item('[203.0.113.0/24, 192.0.2.1]')).changes;
  expect(change).toMatchObject({
    oldRules: [{ file: 'old.yml', line: 3 }],
    newRules: [{ file: 'new.yml', line: 3 }],
  });
});
