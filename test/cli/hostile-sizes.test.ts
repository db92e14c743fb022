// Policies of little text that would mean hours of work, or gigabytes: each ends, in bounded memory, and says what is too much.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => folder.remove());

/** Less than any of these took before it was bounded, most of them several gigabytes; node's own share lies outside of it. */
const HEAP = ['--max-old-space-size=384'];

const many = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => item(i)).join();
const odd = (count: number) => many(count, (i) => `${2 * i + 1}`);
const ip = (i: number) => `10.0.${i >> 8}.${i & 255}`;
const UNLIMITED = 'version: 1\nlimits: { probes: unlimited }\n';

const refused: readonly (readonly [name: string, policy: () => string, says: string])[] = [
  ['a network of 67 million', () => `${UNLIMITED}hosts: [{ host: 8.0.0.0/6, blocked: 22 }]\n`, '67,108,864 addresses'],
  ['lists in lists', () => `version: 1\nhosts: ${'['.repeat(1_900_000)}`, 'nests more than 64 levels'],
  ['maps in maps', () => `version: 1\nhosts: ${'{a: '.repeat(490_000)}`, 'nests more than 64 levels'],
  ['lists of blocks', () => `version: 1\nhosts:\n  ${'- '.repeat(900_000)}1\n`, 'more than 300000 words'],
  ['commas', () => `version: 1\nhosts: [${','.repeat(1_900_000)}]\n`, 'more than 300000 words'],
  [
    'a million numbers',
    () => `version: 1\nhosts: [{ host: a, open: [${'1,'.repeat(950_000)}] }]\n`,
    'more than 300000 words',
  ],
  [
    'escapes that are none',
    () => `version: 1\nhosts: [{ host: "${'\\z'.repeat(900_000)}" }]\n`,
    'more than 300000 words',
  ],
  ['a hundred thousand empty items', () => `version: 1\nhosts: [${many(99_000, () => '~')}]\n`, 'wrong-type'],
  [
    'networks and ranges that overlap',
    () =>
      `${UNLIMITED}hosts: [{ host: [${many(900, (i) => `10.0.0.0-10.${i % 250}.${i >> 2}.1`)}], open: [${many(1000, (i) => `${i + 1}-${20_000 + i}`)}] }]\n`,
    'overlap in more than 6,000,000 places',
  ],
  [
    'networks inside one another',
    () =>
      `${UNLIMITED}hosts: [${many(20_000, (i) => `{ host: 10.0.0.0-10.9.${i >> 8}.${i & 255}, open: ${i + 1} }`)}]\n`,
    'overlap in more than 6,000,000 places',
  ],
  [
    'one set of ports 60,000 times',
    () => `version: 1\nhosts: [{ host: 10.0.0.1, open: [${many(60_000, () => 'top-1000')}] }]\n`,
    'overlap in more than 6,000,000 places',
  ],
  [
    'a scope of thousands beside wide networks',
    () =>
      `version: 1\nscope: [${many(30_000, (i) => ip(2 * i))}]\nhosts: [${many(3000, (i) => `{ host: 10.0.0.0/8, open: ${i + 1} }`)}]\n`,
    'overlap in more than 6,000,000 places',
  ],
  [
    'a vantage that sees every other port of nothing',
    () =>
      `version: 1\nvantages: { a: { cannot-see: [${odd(32_768)}] } }\nhosts: [${many(5000, (i) => `{ host: ${ip(i)}, open: [1-20000, 30000] }`)}]\n`,
    'more than',
  ],
  [
    'a reason of 1.9 MB',
    () => `version: 1\nhosts: [{ host: 127.0.0.1, open: { ports: 1-400, reason: "${'x'.repeat(1_900_000)}" } }]\n`,
    'has 1900000 characters; the limit is 1000',
  ],
];

const planned: readonly (readonly [name: string, policy: () => string, says: string])[] = [
  [
    'a role of 32,768 ports that one host names 20,000 times',
    () =>
      `version: 1\nroles: { r: { open: [${odd(32_768)}] } }\nhosts: [{ host: 10.0.0.1, roles: [${many(20_000, () => 'r')}] }]\n`,
    '32,768 ports on 1 address',
  ],
  [
    '240 KB of ranges, each inside the one before',
    () => `version: 1\nhosts: [{ host: 10.0.0.1, open: [${many(21_000, (i) => `${i + 1}-${65_535 - i}`)}] }]\n`,
    '65,535 ports on 1 address',
  ],
  [
    'ranges of one size, each beginning a port later',
    () => `version: 1\nhosts: [{ host: 10.0.0.1, open: [${many(20_000, (i) => `${i + 1}-${i + 20_000}`)}] }]\n`,
    '39,999 ports on 1 address',
  ],
  [
    'a role of 32,768 ports at 30 hosts',
    () =>
      `version: 1\nroles: { r: { open: [${odd(32_768)}] } }\nhosts: [${many(30, (i) => `{ host: ${ip(i)}, roles: r }`)}]\n`,
    '983,040 ports on 30 addresses',
  ],
  [
    'a thousand hosts with a set of ports 900 times',
    () => `version: 1\nhosts: [{ host: [${many(1000, ip)}], open: [${many(900, () => 'top-1000')}] }]\n`,
    '1,000,000 ports on 1,000 addresses',
  ],
  [
    'a list of ports that names one vantage 60,000 times',
    () =>
      `version: 1\nvantages: { a: {} }\nhosts: [{ host: 10.0.0.1, open: { ports: [${odd(9000)}], from: [${many(60_000, () => 'a')}] } }]\n`,
    '9,000 ports on 1 address',
  ],
];

// What is quadratic in these takes minutes, which the tests' own time limit catches.
describe('what a policy of up to 2,000,000 characters can ask for', { timeout: 110_000 }, () => {
  const dryRun = async (name: string, text: string) => {
    const policy = folder.write(`${name.replaceAll(/\W/g, '-')}.yml`, text);
    const vantage = text.includes('vantages:') ? ['--vantage', 'a'] : [];
    return runCli(['check', policy, '--dry-run', ...vantage], { node: HEAP });
  };

  it.concurrent.each(refused)('%s: is refused, with what is too much', async (name, policy, says) => {
    const { code, stderr } = await dryRun(name, policy());
    expect(stderr).toContain(says);
    expect(code).toBe(2);
  });

  it.concurrent.each(planned)('%s: is planned', async (name, policy, says) => {
    const { code, stdout, stderr } = await dryRun(name, policy());
    expect(stderr).toBe('');
    expect(stdout).toContain(says);
    expect(code).toBe(0);
  });
});
