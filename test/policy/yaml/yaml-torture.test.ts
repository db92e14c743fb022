// What YAML allows, and what only looks like YAML: each text has either a clear diagnostic at its line, or one meaning.
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';

const items = (...lines: string[]) => `version: 1\nhosts:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const host = (text: string) => `version: 1\nhosts:\n  - host: ${text}\n    open: 443\n`;
const ports = (text: string) => `version: 1\nhosts:\n  - host: a\n    open: ${text}\n`;

/** What a policy means, `a open 443 blocked all; b open 80`, or its mistakes as `LINE:COLUMN code`. */
function read(text: string): string | string[] {
  const { policy, diagnostics } = parsePolicy(text, 'p');
  if (policy === null) {
    return diagnostics.map(({ position, code }) => `${position?.line}:${position?.column} ${code}`);
  }
  expect(diagnostics).toEqual([]);
  return policy.hosts
    .map(({ hosts, entries }) => {
      const names = hosts.map(({ pattern, text: written }) => (pattern.kind === 'name' ? pattern.name : written));
      const states = entries.map(({ expected, ports: { protocol, ranges } }) => {
        const list = ranges.map(({ first, last }) => (first === last ? first : `${first}-${last}`));
        return `${expected} ${list}${protocol === 'tcp' ? '' : '/udp'}`;
      });
      return `${names} ${states.join(' ')}`;
    })
    .join('; ');
}

const GOOD = 'a open 443';

describe('blanks', () => {
  it.each([
    ['a tab after a colon', 'version:\t1\nhosts:\n  - host:\ta\n    open:\t443 \t\n', GOOD],
    ['a tab before a comment', 'version: 1\t# one\nhosts:\n  - {host: a,\topen: 443}\n', GOOD],
    ['a tab after a dash', 'version: 1\nhosts:\n  -\thost: a\n    open: 443\n', ['3:4 yaml-syntax']],
    ['a tab for half of an indentation', 'version: 1\nhosts:\n  - host: a\n  \topen: 443\n', ['4:1 yaml-syntax']],
    ['a tab before a brace', 'version: 1\nhosts: [\n\t{host: a, open: 443}\n\t]\n', ['3:2 yaml-syntax']],
    ['lines that end now so, now so', 'version: 1\r\nhosts:\n  - host: a\r\n    open: 0\n', ['4:11 bad-port']],
    ['line feeds only inside quotes', ports('"44\n\n      3"'), ['4:11 bad-port']],
    ['carriage returns alone', 'version: 1\rhosts:\r  - host: a\r    open: 443\r', ['1:10 yaml-syntax']],
    ['a NEL, which ended lines in YAML 1.1', 'version: 1\u0085hosts:\n  - host: a\n', ['1:10 yaml-syntax']],
    ['a line separator', 'version: 1\u2028hosts:\n  - host: a\n', ['1:10 yaml-syntax']],
    ['a blank that does not break', host('a\u00a0b'), ['3:11 bad-host']],
    ['blanks around a port', ports('" 443 "'), GOOD],
  ])('%s', (_, text, means) => {
    expect(read(text)).toEqual(means);
  });
});

describe('encodings', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');

  it.each([
    ['little-endian UTF-16', utf16(`\uFEFF${host('a')}`)],
    ['big-endian UTF-16', utf16(`\uFEFF${host('a')}`).swap16()],
    ['UTF-16 without a mark', utf16(host('a'))],
    ['UTF-32', Buffer.from([...`\uFEFF${host('a')}`].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]))],
    ['a compressed file', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x2b, 0x4b])],
    ['only NUL', Buffer.alloc(100)],
  ])('%s is no policy, and says so in its first line', (_, bytes) => {
    expect(read(bytes.toString('utf8'))).toEqual([expect.stringMatching(/^1:1 (not-a-map|yaml-syntax)$/)]);
  });

  it.each([
    ['Latin-1', Buffer.from(host('caf\u00e9.example.com'), 'latin1').toString('utf8'), ['3:11 bad-host']],
    ['half of a surrogate pair', host('"\\ud800"'), ['3:11 bad-host']],
    ['NUL in a host', host('a\0b'), ['3:11 bad-host']],
    ['NUL in a port, escaped', ports('"44\\03"'), ['4:11 bad-service']],
    ['NUL at the end', `${host('a')}\0`, ['5:1 yaml-syntax']],
    ['a mark in front of the second line', `version: 1\n\uFEFFhosts: [{host: a, open: 1}]\n`, ['2:1 unknown-key']],
    ['digits that are no ASCII', ports('\u0664\u0664\u0663'), ['4:11 bad-service']],
    ['wide digits', ports('\uff14\uff14\uff13'), ['4:11 bad-service']],
    ['escapes for letters', host('"\\u0061\\x2e\\x62"'), 'a.b open 443'],
    ['an escape that is none', host('"\\z"'), ['3:12 yaml-syntax']],
  ])('%s', (_, text, means) => {
    expect(read(text)).toEqual(means);
  });
});

describe('tags', () => {
  it.each([
    ['!!binary', host('!!binary YQ=='), ['3:11 yaml-syntax', '3:20 bad-host']],
    ['!!timestamp', ports('!!timestamp 2001-12-14'), ['4:11 yaml-syntax', '4:23 bad-service']],
    ['!!js/function', host('!!js/function "a"'), ['3:11 yaml-syntax']],
    ['!!python/object', host('!!python/object/apply:os.system [a]'), ['3:11 yaml-syntax']],
    ['!!set', host('!!set {a}'), ['3:11 yaml-syntax', '3:17 wrong-type']],
    ['!!omap', items('!!omap [host: a, open: 443]'), ['3:5 yaml-syntax', '3:12 wrong-type']],
    ['!!merge', items('{host: a, !!merge <<: {open: 443}}'), ['3:15 yaml-syntax']],
    ['!!float', ports('!!float 443'), ['4:11 yaml-syntax']],
    ['one with a handle', `%TAG !e! tag:example.com,2000:\n---\n${host('!e!x a')}`, ['5:11 yaml-syntax']],
    ['one of the wrong kind', 'version: 1\nhosts: !!map [{host: a, open: 443}]\n', ['2:8 yaml-syntax']],
    ['!!int, which a port is', ports('!!int "443"'), GOOD],
    ['!!str, written out', host('!<tag:yaml.org,2002:str> a'), GOOD],
    ['!, which says nothing', host('! a'), GOOD],
  ])('%s', (_, text, means) => {
    expect(read(text)).toEqual(means);
  });
});

describe('anchors and merges', () => {
  it.each([
    [
      'an alias means the anchor before it, and not a later one',
      items('{host: a, open: &p 1}', '{host: b, open: *p}', '{host: c, open: &p 2}', '{host: d, open: *p}'),
      'a open 1; b open 1; c open 2; d open 2',
    ],
    ['an item takes over an alias', items('&a {host: a, open: 443}', '{<<: *a, host: b}'), 'a open 443; b open 443'],
    [
      'its own keys win, wherever the merge stands',
      items('&a {host: a, open: 1}', '{open: 2, <<: *a, host: b}'),
      'a open 1; b open 2',
    ],
    ['the first of a list wins', items('{host: a, <<: [{open: 1}, {open: 2, closed: 3}]}'), 'a open 1 closed 3'],
    ['merges nest', items('{<<: {<<: {open: 1}, closed: 2}, host: a}'), 'a open 1 closed 2'],
    ['the whole policy may be merged', '<<: {version: 1}\nhosts: [{host: a, open: 443}]\n', GOOD],
    ['a merge of nothing', items('{<<: ~, host: a, open: 443}'), ['3:10 wrong-type']],
    ['a merge of a list of lists', items('{<<: [[{closed: 1}]], host: a, open: 443}'), ['3:11 wrong-type']],
    ['a merge of what is being merged', items('&a {<<: *a, host: a, open: 443}'), ['3:13 alias-bomb']],
    ['a mistake that is merged in', items('{<<: {opne: 1}, host: a, open: 443}'), ['3:11 unknown-key']],
    ['an alias for a key', items('{&h host: a, open: 1}', '{*h : b, open: 1}'), ['4:5 missing-key', '4:6 wrong-type']],
    ['an anchor on nothing', items('{host: &e , open: 1}'), ['3:6 wrong-type']],
    ['two anchors on one value', ports('&a &b 443'), ['4:14 yaml-syntax']],
  ])('%s', (_, text, means) => {
    expect(read(text)).toEqual(means);
  });
});

describe('documents, directives and keys', () => {
  it.each([
    ['the end of the document', `${host('a')}...\n`, GOOD],
    ['something behind the end', `${host('a')}...\n${host('b')}`, ['6:1 yaml-syntax']],
    ['an empty document in front', `---\n---\n${host('a')}`, ['2:1 yaml-syntax']],
    ['a version of YAML to come', `%YAML 2.0\n---\n${host('a')}`, ['1:7 yaml-syntax']],
    ['a directive without a document', '%YAML 1.2\n', ['1:9 yaml-syntax']],
    ['an unknown directive', `%FOO bar\n---\n${host('a')}`, ['1:1 yaml-syntax']],
    ['a policy all of question marks', 'version: 1\n? hosts\n:\n  - ? host\n    : a\n    ? open\n    : 443\n', GOOD],
    ['a map for a key', 'version: 1\n? {a: b}\n: 1\nhosts: [{host: a, open: 443}]\n', ['2:3 wrong-type']],
    ['no key at all', 'version: 1\n: 5\nhosts: [{host: a, open: 443}]\n', ['2:1 unknown-key']],
    ['__proto__ at the top', 'version: 1\n__proto__: {}\nhosts: [{host: a, open: 443}]\n', ['2:1 unknown-key']],
    ['__proto__ in an item', items('{host: a, open: 443, __proto__: {evidence: anchored}}'), ['3:26 unknown-key']],
    ['__proto__ merged in', items('{host: a, open: 443, <<: {__proto__: {evidence: anchored}}}'), ['3:31 unknown-key']],
    ['__proto__ in an entry', ports('{ports: 443, __proto__: {severity: low}}'), ['4:24 unknown-key']],
    ['constructor for a key', 'version: 1\nconstructor: 1\nhosts: [{host: a, open: 443}]\n', ['2:1 unknown-key']],
    ['a port for a key', ports('{443}'), ['4:12 unknown-key']],
  ])('%s', (_, text, means) => {
    expect(read(text)).toEqual(means);
  });
});

describe('numbers and words', () => {
  it.each([
    '0x50',
    '0o120',
    '080',
    '0120',
    '1e3',
    '4.43e2',
    '443.0',
    '443.',
    '+443',
    '4_43',
    '0b11',
    '1e400',
    '9'.repeat(30),
    '0',
    '65536',
  ])('%s is no port', (text) => {
    expect(read(ports(text))).toEqual(['4:11 bad-port']);
    expect(read(ports(`"${text}"`))).toEqual(['4:11 bad-port']);
  });

  it.each([
    ['.inf', 'bad-service'],
    ['.nan', 'bad-service'],
    ['yes', 'bad-service'],
    ['no', 'bad-service'],
    ['on', 'bad-service'],
    ['off', 'bad-service'],
    ['443#c', 'bad-service'],
    ['-443', 'bad-range'],
    ['22:22', 'bad-range'],
    ['true', 'wrong-type'],
    ['[443, ~]', 'wrong-type'],
  ])('%s where a port belongs', (text, code) => {
    expect(read(ports(text))).toEqual([expect.stringMatching(new RegExp(`^4:\\d+ ${code}$`))]);
  });

  // In YAML 1.2 these are words, and so they may name a host: what the file says is what is asked.
  it.each(['yes', 'no', 'on', 'off', 'y', 'n', '1e3', '2026-12-31'])('%s may be the name of a host', (text) => {
    expect(read(host(text))).toBe(`${text} open 443`);
    expect(read(`%YAML 1.1\n---\n${host(text)}`)).toBe(`${text} open 443`);
  });

  it.each(['true', '~', '0x10', '1.5', '10.0.0.1.', '0x0a.0.0.1', '010.0.0.1', '12:30:45', '.inf'])(
    '%s may not',
    (text) => {
      expect(read(host(text))).toEqual([expect.stringMatching(/^3:11 (bad-host|wrong-type)$/)]);
    },
  );

  it.each(['"1"', '!!str 1', '[1]', '2', '1.1', 'true', '~', 'one'])('%s is no version', (text) => {
    expect(read(`version: ${text}\nhosts: [{host: a, open: 443}]\n`)).toEqual([
      expect.stringMatching(/^1:\d+ wrong-version$/),
    ]);
  });
});

describe('texts of several lines', () => {
  it.each([
    ['a block with one port', '|\n      443\n', GOOD],
    ['a folded block with two', '>\n      80\n      443\n', ['4:11 bad-port']],
    ['a block with two', '|-\n      80\n      443\n', ['4:11 bad-port']],
    ['quotes with two', '"80,\n      443"', ['4:11 bad-port']],
    ['a list without its dashes', '80\n      443', ['4:11 bad-port']],
    ['a range over two lines', '80 -\n      90', 'a open 80-90'],
    ['a block with nothing in it', '|\n', ['4:11 bad-port']],
    [
      'a block that says it is indented by nine',
      '|9\n      443\n',
      [expect.stringMatching(/^4:\d+ (yaml-syntax|bad-port)$|^5:\d+ yaml-syntax$/)],
    ],
  ])('%s', (_, text, means) => {
    expect(read(ports(text))).toEqual(means);
  });

  it('a name may be folded, and two are not one', () => {
    expect(read(host('"a\\\n      b"'))).toBe('ab open 443');
    expect(read(host('>-\n      a\n      b\n'))).toEqual(['3:11 bad-host']);
  });
});
