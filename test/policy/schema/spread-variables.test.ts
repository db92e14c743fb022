// A variable that stands alone where a list may stand: the same policy as with the list written out, whatever the place.
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/model/policy.ts';
import { type ParsedPolicy, parsePolicy } from '../../../src/policy/parse-policy.ts';

const HEAD =
  'version: 1\nvantages: { internet: {}, vpc: {}, office: {} }\nroles: { web: { open: 80 }, db: { closed: 22 } }\n';

/** A place, by what stands before and behind its value; and three values that it takes. */
const PLACES: Readonly<Record<string, readonly [before: string, behind: string, values: readonly string[]]>> = {
  'controls of the policy': [
    'controls: ',
    '\nhosts: [{ host: a, open: 1 }]\n',
    ['a.example:443', 'b.example:22', '[2001:db8::1]:53/udp'],
  ],
  'host of an item': ['hosts:\n  - host: ', '\n    open: 443\n', ['www.example.com', '203.0.113.0/28', '2001:db8::1']],
  'roles of an item': ['hosts:\n  - host: a\n    roles: ', '\n', ['web', 'db', 'web']],
  'from of an item': ['hosts:\n  - host: a\n    open: 1\n    from: ', '\n', ['internet', 'vpc', 'office']],
  'resolves-to': [
    'hosts:\n  - host: a.example.com\n    resolves-to: ',
    '\n',
    ['203.0.113.0/24', '2001:db8::/32', '198.51.100.7'],
  ],
  anchors: ['hosts:\n  - host: a\n    open: all\n    anchors: ', '\n', ['443', 'http', '8080-8082']],
  ...Object.fromEntries(
    ['open', 'blocked', 'closed', 'filtered', 'observe'].map((state) => [
      `${state} of an item`,
      [`hosts:\n  - host: a\n    ${state}: `, '\n', ['443', '53/udp', '8000-8100']],
    ]),
  ),
  'ports of an entry': ['hosts:\n  - host: a\n    open: [{ severity: low, ports: ', ' }]\n', ['443', 'dns/udp', '1-9']],
  'from of an entry': ['hosts:\n  - host: a\n    open: { ports: 443, from: ', ' }\n', ['vpc', 'internet', 'vpc']],
  'host of a waiver': [
    'waivers: [{ ports: 1, state: open, until: 2099-01-01, reason: x, host: ',
    ' }]\nhosts: [{ host: a, open: 1 }]\n',
    ['a', '10.0.0.0/8', '::1'],
  ],
  'ports of a waiver': [
    'waivers: [{ host: a, state: open, until: 2099-01-01, reason: x, ports: ',
    ' }]\nhosts: [{ host: a, open: 1 }]\n',
    ['1', 'ssh', '9-99'],
  ],
  'state of a waiver': [
    'waivers: [{ host: a, ports: 1, until: 2099-01-01, reason: x, state: ',
    ' }]\nhosts: [{ host: a, open: 1 }]\n',
    ['open', 'closed', 'filtered'],
  ],
  'from of a waiver': [
    'waivers: [{ host: a, ports: 1, state: open, until: 2099-01-01, reason: x, from: ',
    ' }]\nhosts: [{ host: a, open: 1 }]\n',
    ['vpc', 'office', 'internet'],
  ],
};

/** Where the vantages and roles themselves are written. */
const DECLARING_PLACES: typeof PLACES = {
  ...Object.fromEntries(
    ['open', 'blocked', 'closed', 'filtered', 'observe'].map((state) => [
      `${state} of a role`,
      [`roles: { x: { ${state}: `, ' } }\nhosts: [{ host: a, roles: x }]\n', ['443', 'https', 'top-100']],
    ]),
  ),
  'cannot-see of a vantage': [
    'vantages: { v: { cannot-see: ',
    ' } }\nhosts: [{ host: a, open: 1 }]\n',
    ['25', '53/udp', 'ipv6'],
  ],
  'controls of a vantage': [
    'vantages: { v: { controls: ',
    ' } }\nhosts: [{ host: a, open: 1 }]\n',
    ['a.example:443', 'b.example:22', '10.0.0.1:1'],
  ],
  'source of a vantage': [
    'vantages: { v: { source: ',
    ' } }\nhosts: [{ host: a, open: 1 }]\n',
    ['eth0', '10.0.0.0/8', '2001:db8::1'],
  ],
};

const all = [
  ...Object.entries(PLACES).map(([place, parts]) => [place, HEAD, ...parts] as const),
  ...Object.entries(DECLARING_PLACES).map(([place, parts]) => [place, 'version: 1\n', ...parts] as const),
];

const parse = (text: string, X: string) =>
  parsePolicy(text, 'p.yml', { variables: { values: new Map([['X', X]]), unset: 'error' } });
const inQuotes = (values: readonly string[]) => values.map((value) => JSON.stringify(value)).join(', ');

/** Without the places, which are all those of the variable. */
function meaning({ policy, diagnostics }: ParsedPolicy): unknown {
  expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
  return JSON.parse(
    JSON.stringify(policy as Policy, (key, value) => {
      if (key === 'position') return undefined;
      return typeof value === 'bigint' ? `${value}n` : value;
    }),
  );
}

describe.each(all)('%s', (_, head, before, behind, values) => {
  const of = (text: string) => `${head}${before}${text}${behind}`;
  const written = () => meaning(parse(of(`[${inQuotes(values)}]`), ''));

  it('takes several values of one variable, by commas or lines', () => {
    for (const text of [
      values.join(','),
      ` ${values.join(' , ')} `,
      values.join('\n'),
      `${values.join('\r\n')}\r\n`,
      values.join(',\n'),
    ])
      expect(meaning(parse(of('"${X}"'), text))).toEqual(written());
    expect(meaning(parse(of(`"\${Y:-${values.join(',')}}"`), ''))).toEqual(written());
  });

  it('takes them as an element of a list', () => {
    const [first, ...others] = values;
    expect(meaning(parse(of(`["${first}", "\${X}"]`), others.join(',')))).toEqual(written());
    expect(meaning(parse(of('["${X}", "${X}"]'), values[0] ?? ''))).toEqual(
      meaning(parse(of(`[${inQuotes([values[0] ?? '', values[0] ?? ''])}]`), '')),
    );
  });

  it.each(['', ' ', ',', '\n', 'A,,B', 'A,', ',A', 'A\n\nB'])('takes no empty one: %j', (text) => {
    const value = text.replace('A', values[0] ?? '').replace('B', values[1] ?? '');
    for (const place of ['"${X}"', `["${values[2]}", "\${X}"]`]) {
      const { policy, diagnostics } = parse(of(place), value);
      expect(policy).toBeNull();
      expect(diagnostics.map(({ code }) => code)).toEqual(['empty-variable']);
    }
  });

  it('refuses all of them where one is wrong, and says which', () => {
    const { policy, diagnostics } = parse(of('"${X}"'), [values[0], 'no such thing!', values[1]].join(','));
    expect(policy).toBeNull();
    const [line = '', ...others] = of('')
      .slice(0, head.length + before.length)
      .split('\n')
      .reverse();
    for (const { message, position } of diagnostics) {
      expect(message).toContain('no such thing!');
      expect(message).toMatch(/ \(The 2nd value of `\$\{X\}`\.\)$/);
      expect(position).toEqual({ file: 'p.yml', line: others.length + 1, column: line.length + 1 });
    }
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it('has no value that is not set', () => {
    expect(parsePolicy(of('"${X}"'), 'p.yml').diagnostics.map(({ code }) => code)).toEqual(['unset-variable']);
    const unset = { values: new Map<string, string>(), unset: 'skip' } as const;
    expect(parsePolicy(of('"${X}"'), 'p.yml', { variables: unset, isLint: true }).diagnostics).toEqual([]);
  });
});

describe('elsewhere', () => {
  const of = (item: string) => `${HEAD}hosts:\n  - host: a\n    ${item}\n`;

  it('a variable holds one text', () => {
    const { policy } = parse(of('open: { ports: 443, reason: "${X}" }'), 'customers, and a partner\nsince 2019');
    expect(policy?.hosts[0]?.entries[0]?.reason).toBe('customers, and a partner\nsince 2019');
    expect(parse(of('open: 443\n    family: "${X}"'), 'ipv4,ipv6').diagnostics[0]?.message).toBe(
      '`family` cannot be `ipv4,ipv6`.',
    );
  });

  it('and so it does beside other text', () => {
    for (const text of ['"${X} "', '" ${X}"']) expect(parse(of(`open: ${text}`), '443,22').policy).not.toBeNull();
    for (const text of ['"${X},80"', '"${X}${X}"', '"a${X}"', '"${X}/tcp"'])
      expect(parse(of(`open: ${text}`), '443,22').policy).toBeNull();
  });

  it('a text without a variable is what it was: one value', () => {
    expect(parse(of('open: "443,22"'), '').diagnostics.map(({ message }) => message)).toEqual([
      '`443,22` is several ports in one text.',
    ]);
  });

  it('`scope` has no variables', () => {
    const { diagnostics } = parse(
      `version: 1\nscope: "\${X}"\nhosts: [{ host: 10.0.0.1, open: 1 }]\n`,
      '10.0.0.1,10.0.0.2',
    );
    expect(diagnostics.map(({ code }) => code)).toContain('bad-scope');
  });

  it('the advice is what helps in a variable', () => {
    expect(parse(of('open: "${X}"'), '443 22').diagnostics).toMatchObject([
      { message: '`443 22` is several ports in one text.', help: 'put commas between the values of `${X}`' },
    ]);
  });

  it('an alias has the values again, each where it stands', () => {
    const text = `${HEAD}hosts:\n  - host: a\n    open: &p "\${X}"\n  - host: b\n    closed: *p\n    from: vpc\n`;
    const { policy } = parse(text, '443,22');
    expect(policy?.hosts.map(({ entries }) => entries.map((one) => `${one.expected} ${one.text}`))).toEqual([
      ['open 443', 'open 22'],
      ['closed 443', 'closed 22'],
    ]);
  });
});

describe('a linter that has no value', () => {
  const lint = (text: string) =>
    parsePolicy(text, 'p.yml', { variables: { values: new Map(), unset: 'skip' }, isLint: true }).diagnostics.map(
      ({ code }) => code,
    );

  it('takes it for possibly several: what may come with them is not missed', () => {
    const controls = (more: string) =>
      `version: 1\ncontrols: ["a.example:443"${more}]\nhosts: [{ host: a, open: 1 }]\n`;
    expect(lint(controls(''))).toEqual(['controls-on-one-port']);
    expect(lint(controls(', "${MORE}"'))).toEqual([]);
    const proven = (from: string, port: unknown) =>
      `${HEAD}hosts:\n  - { host: a, blocked: 22, evidence: proven, from: vpc }\n  - { host: a, open: ${port}, from: ${from} }\n`;
    expect(lint(proven('office', 23))).toEqual(['idle-vantage', 'never-proven']);
    expect(lint(proven('office', '"${PORTS}"'))).toEqual([]);
    expect(lint(proven('"${WHERE}"', 22))).toEqual([]);
    const applies = (from: string) => `${HEAD}hosts: [{ host: a, from: ${from}, open: { ports: 1, from: vpc } }]\n`;
    expect(lint(applies('office'))).toEqual(['never-applies']);
    expect(lint(applies('"${WHERE}"'))).toEqual([]);
    expect(lint(applies('[office, "${WHERE}"]'))).toEqual([]);
    const anchored = (open: string) => `version: 1\nhosts: [{ host: a, blocked: all, open: ${open}, anchors: 443 }]\n`;
    expect(lint(anchored('80'))).toEqual(['contradiction']);
    expect(lint(anchored('"${PORTS}"'))).toEqual([]);
  });
});
