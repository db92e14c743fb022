// What people write instead of a host: each gets what to write instead, and the parser takes that.
import { expect, it } from 'vitest';
import { parseHost } from '../../../src/policy/values/parse-host.ts';

const problemOf = (text: string) => {
  const read = parseHost(text);
  if (!('code' in read)) throw new Error(`${text} is well written`);
  return read;
};

/** The hosts that a help tells to write; an alternative behind `or` is one as well. */
function hostsIn(help: string | null): string[] {
  const codes = [...(help ?? '').matchAll(/`([^`]*)`/g)].map(([, code = '']) => code.replace(/^host: /, ''));
  return codes.filter((code) => !code.startsWith('open: ')).flatMap((code) => code.replace(/^\[|\]$/g, '').split(', '));
}

it.each([
  ['https://example.com', 'example.com'],
  ['https://example.com:8443/health', 'example.com'],
  ['//example.com/x', 'example.com'],
  ['ssh://root@db1.example.com:22', 'db1.example.com'],
  ['root@db1.example.com', 'db1.example.com'],
  ['ops@example.com', 'example.com'],
  ['mailto:ops@example.com', 'example.com'],
  ['example.com:443', 'example.com'],
  ['example.com:https', 'example.com'],
  ['example.com:80,443', 'example.com'],
  ['example.com:', 'example.com'],
  ['example.com/path', 'example.com'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['[2001:db8::1]', '2001:db8::1'],
  ['*.example.com', 'www.example.com'],
  ['203.0.113.*', '203.0.113.0/24'],
  ['203.0.*.*', '203.0.0.0/16'],
  ['10.*', '10.0.0.0/8'],
  ['203.0.113.0/255.255.255.240', '203.0.113.0/28'],
  ['203.0.113.0 255.255.255.0', '203.0.113.0/24'],
  ['203.0.113.0 netmask 255.255.255.0', '203.0.113.0/24'],
  ['203.0.113.0/0.0.0.255', '203.0.113.0/24'],
  ['203.0.113.7/255.255.255.0', '203.0.113.0/24 203.0.113.7'],
  ['203.0.113.7/28', '203.0.113.0/28 203.0.113.7'],
  ['2001:db8::1/64', '2001:db8::/64 2001:db8::1'],
  ['203.0.113.0-28', '203.0.113.0-203.0.113.28 203.0.113.0/28'],
  ['203.0.113.1-9', '203.0.113.1-203.0.113.9'],
  ['203.0.113.9-3', '203.0.113.3-203.0.113.9'],
  ['203.0.113.[1-9]', '203.0.113.1-203.0.113.9'],
  ['2001:db8::1-f', '2001:db8::1-2001:db8::f'],
  ['203.0.113.1 to 203.0.113.9', '203.0.113.1-203.0.113.9'],
  ['203.0.113.1..203.0.113.9', '203.0.113.1-203.0.113.9'],
  ['203.0.113.9-203.0.113.1', '203.0.113.1-203.0.113.9'],
  ['203.0.113/24', '203.0.113.0/24'],
  ['10/8', '10.0.0.0/8'],
  ['203.0.113', '203.0.113.0/24'],
  ['203.0.113.0 /24', '203.0.113.0/24'],
  ['203.0.113.0\\24', '203.0.113.0/24'],
  ['203.0.113.0/33', '203.0.113.0/32'],
  ['203.0.113.007', '203.0.113.7'],
  ['203.0.113.999', '203.0.113.99'],
  ['203.0.113.256', '203.0.113.25'],
  ['203.0.1130.2000', '203.0.113.200'],
  ['1.2.3.4.5', '203.0.113.7'],
  ['2001:db8:::1', '2001:db8::1'],
  ['fe80::1%eth0', '2001:db8::1'],
  ['203,0,113,7', '203.0.113.7'],
  ['3405803783', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8::1%eth0', '2001:db8::1'],
  ['a.example.com, b.example.com', 'a.example.com b.example.com'],
  ['a.example.com b.example.com', 'a.example.com b.example.com'],
  ['2001:db8::1, 2001:db8::2', '2001:db8::1 2001:db8::2'],
  ['a.example.com,', 'a.example.com'],
  ['“example.com”', 'example.com'],
  ['<example.com>', 'example.com'],
])('%j: write %j', (text, hosts) => {
  const written = hostsIn(problemOf(text).help);
  expect(written.join(' ')).toBe(hosts);
  for (const host of written) expect(parseHost(host)).toHaveProperty('kind');
});

it.each([
  ['$HOST', '`$HOST` is not a variable of a policy.', /^write `\$\{HOST\}`/],
  ['${{ vars.DB_HOST }}', '`${{ vars.DB_HOST }}` is not a variable of a policy.', /^write `\$\{DB_HOST\}`/],
  ['{{ host }}', '`{{ host }}` is not a variable of a policy.', /^write `\$\{HOST\}`/],
  [
    'fe80::1%eth0',
    '`fe80::1%eth0` has a zone. A zone is an interface of one machine.',
    /an address that other networks reach/,
  ],
  ['aa:bb:cc:dd:ee:ff', '`aa:bb:cc:dd:ee:ff` is a hardware address (MAC).', /IP address/],
  ['203.0.113.999', '`203.0.113.999` is not an IPv4 address, as 999 is not in 0-255.', /such as `203.0.113.99`/],
  ['*', '`*` is a wildcard. DNS cannot list the names that it stands for.', /network/],
  ['-a.example', '`-a.example` is not a host name.', /such as `www.example.com`/],
])('%j: %s', (text, message, help) => {
  const problem = problemOf(text);
  expect(problem.message).toBe(message);
  if (help === null) expect(problem.help).toBeNull();
  else expect(problem.help).toMatch(help);
});

it('says which number is over 255', () => {
  expect(problemOf('203.0.113.999').message).toBe('`203.0.113.999` is not an IPv4 address, as 999 is not in 0-255.');
});

it('an at sign before a name: the name without it, and where a role belongs', () => {
  expect(problemOf('@web')).toMatchObject({
    message: '`@web` begins with a sign that no host has.',
    help: 'write `web` without the `@`; the ports of a role are given to a host by `roles: web`',
  });
});
