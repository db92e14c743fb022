// Files of hosts: what is read, where each host says it comes from, and which content makes the whole file an error.
import { describe, expect, it } from 'vitest';
import { errorsOf, hostsOf, policyWith } from './host-files.ts';

const json = (value: unknown) => JSON.stringify(value);

describe('a text file', () => {
  it('has one host a line; comments, blanks, CRLF and a byte order mark do not count', () => {
    const text =
      '\uFEFF# ours\r\n203.0.113.7\r\n\r\n  www.example.com\t# web\r\n2001:db8::/64#net\r\n203.0.113.1-203.0.113.4';
    expect(hostsOf(policyWith('./ours.txt', text))).toEqual([
      '203.0.113.7 dir/ours.txt:2',
      'www.example.com dir/ours.txt:4',
      '2001:db8::/64 dir/ours.txt:5',
      '203.0.113.1-203.0.113.4 dir/ours.txt:6',
    ]);
  });

  it('a host that stands twice counts once, at the first place', () => {
    const text = 'www.example.com\nWWW.example.com\n203.0.113.0/31\n203.0.113.0-203.0.113.1\n';
    expect(hostsOf(policyWith('./a.txt', text))).toEqual(['www.example.com dir/a.txt:1', '203.0.113.0/31 dir/a.txt:3']);
  });

  it('with and without a dot at its end are two questions, and one host for `at-least`', () => {
    const text = 'www.example.com\nwww.example.com.\n';
    expect(hostsOf(policyWith('./a.txt', text))).toHaveLength(2);
    expect(errorsOf(policyWith('./a.txt', text, '    at-least: 2\n'))).toEqual([
      '`dir/a.txt` has 1 host, and `at-least` demands 2.',
    ]);
  });

  it.each([
    ['empty', ''],
    ['blank', ' \r\n\t\n'],
    ['comments alone', '# a\n#b'],
  ])('%s: an error', (_, text) => {
    expect(errorsOf(policyWith('./a.txt', text))).toEqual(['`dir/a.txt` has no hosts.']);
  });

  it.each([
    ['a word for nothing', 'null'],
    ['as jq writes it', 'None'],
    ['known after apply', '(known after apply)'],
    ['escapes of a terminal', 'a\u001b[2Jb'],
    ['a NUL', 'www.example.com\0'],
    ['markup', '<script>alert(1)</script>'],
    ['a workflow command', '::error::x'],
    ['an old line end', '203.0.113.8\r203.0.113.9'],
    ['a line separator', '203.0.113.8\u2028203.0.113.9'],
    ['a very long line', 'a'.repeat(1_000_000)],
    ['a long line of dots', 'a.'.repeat(500_000)],
    ['a secret', 'PASSWORD=hunter2'],
    ['octal', '010.0.0.1'],
    ['two hosts', '203.0.113.8 203.0.113.9'],
    ['a comma behind it', '203.0.113.8,'],
    ['a stray quotation mark', '"203.0.113.8'],
    ['an IPv6 host with a port', '[2001:db8::1]:443'],
    ['a network by a host of it', '203.0.113.9/24'],
  ])('one line with %s spoils the whole file, and is not repeated', (_, line) => {
    const parsed = policyWith('./a.txt', `203.0.113.7\n${line}\n203.0.113.10\n`);
    expect(parsed.policy).toBeNull();
    const [message = '', ...others] = errorsOf(parsed);
    expect(others).toEqual([]);
    expect(message).toMatch(/^`dir\/a\.txt:2` is [a-z`]/);
    expect(message.length).toBeLessThan(220);
    for (const part of ['hunter2', 'script', '\u001b', '\0', '::error', '203.0.113'])
      expect(message).not.toContain(part);
    expect(json(parsed.diagnostics)).not.toContain('203.0.113');
  });

  it('stops at ten mistakes, at once, however long the file is', () => {
    const begun = performance.now();
    expect(errorsOf(policyWith('./a.txt', '<\n'.repeat(1_000_000)))).toHaveLength(10);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it.each([
    ['203.0.113.8,', '`dir/a.txt:1` is not one host: it has a blank, a comma, `;` or `|` in it.'],
    ['"203.0.113.8', '`dir/a.txt:1` is a text with a quotation mark, not a host. Write the host alone.'],
    ['[web]\n203.0.113.8', '`dir/a.txt` begins like JSON, and `hosts-in` names it as a text file.'],
  ])('says what is wrong with %j', (text, message) => {
    expect(errorsOf(policyWith('./a.txt', text))).toEqual([message]);
  });

  it('that is JSON says so', () => {
    expect(errorsOf(policyWith('./a.txt', '["203.0.113.7"]'))).toEqual([
      '`dir/a.txt` begins like JSON, and `hosts-in` names it as a text file.',
    ]);
  });
});

describe('a JSON file', () => {
  const outputs = json({
    web: { value: { eu: '203.0.113.9', 'a/b~c d%': '203.0.113.10', '\u001b': '203.0.113.11' } },
    list: ['203.0.113.1', ' www.example.com '],
    one: 'www.example.com',
    '': { '': ['203.0.113.2'] },
  });

  it.each([
    ['#/list', ['203.0.113.1 dir/o.json#/list/0', 'www.example.com dir/o.json#/list/1']],
    ['#/list/1', ['www.example.com dir/o.json#/list/1']],
    ['#/one', ['www.example.com dir/o.json#/one']],
    ['#/web/value/a~1b~0c%20d%25', ['203.0.113.10 dir/o.json#/web/value/a~1b~0c d%']],
    ['#//', ['203.0.113.2 dir/o.json#///0']],
  ])('%s', (pointer, expected) => {
    expect(hostsOf(policyWith(`./o.json${pointer}`, outputs))).toEqual(expected);
  });

  it('a map keeps its keys in the source; a key that is not plain has its line', () => {
    expect(hostsOf(policyWith('./o.json#/web/value', outputs))).toEqual([
      '203.0.113.9 dir/o.json#/web/value/eu',
      '203.0.113.10 dir/o.json:1',
      '203.0.113.11 dir/o.json:1',
    ]);
  });

  it.each(['./l.json', './l.json#', './l.txt#'])('%s is the whole file', (path) => {
    const [first] = hostsOf(policyWith(path, '\uFEFF["203.0.113.7"]\r\n'));
    expect(first).toBe(`203.0.113.7 dir/${path.slice(2).replace('#', '')}#/0`);
  });

  it.each([
    ['truncated in a text', '["203.0.113.7", "203', /^`dir\/l\.json:1`: the JSON ends there/],
    ['truncated behind a comma', '["203.0.113.7",\n', /^`dir\/l\.json:2`: the JSON ends there/],
    ['truncated behind a key', '{"a"', /the JSON ends there/],
    ['empty', '', /the JSON ends there/],
    ['blank', ' \n ', /^`dir\/l\.json:2`: the JSON ends there/],
    ['no JSON', 'hosts: [a]', /^`dir\/l\.json:1`: this is not valid JSON/],
    ['a comma too many', '["203.0.113.7",]', /not valid JSON/],
    ['single quotes', "['a']", /not valid JSON/],
    ['two documents', '["203.0.113.7"]\n["203.0.113.8"]', /^`dir\/l\.json:2`: more text follows/],
    ['an escape that JSON does not know', '["\\x41"]', /not valid JSON/],
    ['a line end in a text', '["a\nb"]', /not valid JSON/],
    ['100,000 levels', '['.repeat(100_000), /nests more than 1000 levels deep/],
    ['100,000 levels, closed', '['.repeat(100_000) + ']'.repeat(100_000), /nests more than 1000 levels deep/],
    ['100,000 maps', '{"a":'.repeat(100_000), /nests more than 1000 levels deep/],
    ['null', 'null', /^`dir\/l\.json` is `null`, not a text/],
    ['a number', '7', /is a number, not a text/],
    ['an empty list', '[]', /has no hosts/],
    ['an empty map', '{}', /has no hosts/],
    ['null in a list', '["203.0.113.7", null]', /^`dir\/l\.json#\/1` is `null`, not a host/],
    ['a number in a list', '[3405803783]', /#\/0` is a number, not a host/],
    ['a nested list', '[["203.0.113.7"]]', /is a list, not a host/],
    ['a map in a list', '[{"ip": "203.0.113.7"}]', /is a map, not a host/],
    ['a Boolean in a map', '{"a": true}', /^`dir\/l\.json#\/a` is `true` or `false`, not a host/],
    [
      'one key twice',
      '{"a": "203.0.113.7",\n"\\u0061": "203.0.113.8"}',
      /has the key `a` twice, the second time at `dir\/l\.json:2`/,
    ],
  ])('%s: an error with its place', (_, text, message) => {
    const errors = errorsOf(policyWith('./l.json', text));
    expect(errors).toEqual([expect.stringMatching(message)]);
  });

  it('a key that stands twice beside the way to the list is an error too', () => {
    const text = '{"x": 1, "x": 2, "web": ["203.0.113.7"]}';
    expect(errorsOf(policyWith('./l.json#/web', text))).toEqual([expect.stringContaining('has the key `x` twice')]);
  });

  it('says how far a pointer leads, and which keys there are', () => {
    const text = json({ web: { value: ['203.0.113.7'], sensitive: false, 'secret of\u001b a very odd key': 1 } });
    expect(errorsOf(policyWith('./l.json#/web/valeu/0', text))).toEqual([
      'The pointer leads to nothing: `dir/l.json#/web` has no key `valeu`. It has the keys `value`, `sensitive` and 1 more.',
    ]);
    expect(errorsOf(policyWith('./l.json#/web/value/1', text))).toEqual([
      'The pointer leads to nothing: `dir/l.json#/web/value` is a list of 1 element, counted from 0.',
    ]);
    expect(errorsOf(policyWith('./l.json#/web/value/00', text))[0]).toContain('is not the number of an element');
    expect(errorsOf(policyWith('./l.json#/web/value/0/x', text))[0]).toContain('is a text, and has nothing below it');
    for (const key of ['__proto__', 'constructor', 'toString'])
      expect(errorsOf(policyWith(`./l.json#/${key}`, text))[0]).toContain('has no key');
  });
});

it('a million hosts are read in seconds, and one more is an error with its place', { timeout: 300_000 }, () => {
  const address = (n: number) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`;
  const all = Array.from({ length: 1_000_001 }, (_, n) => address(n));
  // Of the processor: other tests run beside this one.
  const begun = process.cpuUsage();
  expect(hostsOf(policyWith('./l.json', json(all.slice(0, 1_000_000))))).toHaveLength(1_000_000);
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(30);
  expect(errorsOf(policyWith('./l.txt', all.join('\n')))).toEqual([
    'The files of hosts of this run have more than 1000000 hosts; `dir/l.txt:1000001` is one too many.',
  ]);
});

it('a base names its own files, by their path from itself', async () => {
  const { parsePolicies } = await import('../../../src/policy/parse-policy.ts');
  const asked: string[] = [];
  const { policy } = parsePolicies([{ file: 'a/p.yml', text: 'version: 1\nextends: ../b/base.yml\n' }], {
    loadBase: (path, from, as) => {
      asked.push(`${as} ${path} from ${from}`);
      return as === 'hosts'
        ? { file: 'b/h.txt', text: 'www.example.com' }
        : { file: 'b/base.yml', text: 'version: 1\nhosts: [{ hosts-in: ./h.txt, open: 443 }]\n' };
    },
  });
  expect(asked).toEqual(['policy ../b/base.yml from a/p.yml', 'hosts ./h.txt from b/base.yml']);
  expect(policy?.hosts[0]?.hosts[0]).toMatchObject({ source: 'b/h.txt:1', position: { file: 'b/base.yml', line: 2 } });
});

describe('what must not be opened is not', () => {
  const refuse = () => {
    throw new Error('opened');
  };

  it('on a fork without a scope: a linter warns, and a check ends', () => {
    const options = { loadBase: refuse, withholdsHostFiles: true };
    const linted = policyWith('./a.txt', '', '', { ...options, isLint: true });
    expect(linted.diagnostics.map(({ code, level }) => [code, level])).toEqual([['hosts-not-read', 'warning']]);
    const checked = policyWith('./a.txt', '', '', options);
    expect(checked.policy).toBeNull();
    expect(checked.diagnostics.map(({ code, level }) => [code, level])).toEqual([['bad-host-file', 'error']]);
  });

  it.each([
    '/etc/passwd',
    '\\\\server\\x',
    'C:/x',
    '~/x',
    './.git/config',
    './x/.GIT/../y',
    './git~1/config',
    './.git./config',
    'file:///x',
  ])('%s', (path) => {
    expect(errorsOf(policyWith(path, '', '', { loadBase: refuse }))).toHaveLength(1);
  });
});
