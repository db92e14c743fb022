// Several files in one run, and files upon others: what adds up, what replaces, what binds, and what goes in circles.
import { describe, expect, it } from 'vitest';
import { type ParseOptions, parsePolicies } from '../../src/policy/parse-policy.ts';
import type { LoadBase } from '../../src/policy/read-file.ts';

type Files = Readonly<Record<string, string>>;

/** Files of one folder, by their names. */
function loadFrom(files: Files): LoadBase {
  return (path) => {
    const file = path.replace(/^\.\//, '');
    const text = files[file];
    return text === undefined ? { problem: 'there is no such file' } : { file, text };
  };
}

function parse(files: Files, names: readonly string[], options: ParseOptions = {}) {
  const sources = names.map((file) => ({ file, text: files[file] as string }));
  return parsePolicies(sources, { loadBase: loadFrom(files), ...options });
}

function policyOf(files: Files, ...names: readonly string[]) {
  const { policy, diagnostics } = parse(files, names);
  if (policy === null) throw new Error(JSON.stringify(diagnostics));
  return policy;
}

const codesOf = (files: Files, ...names: readonly string[]) =>
  parse(files, names).diagnostics.map(({ code, position }) => `${position?.file}:${position?.line} ${code}`);

const host = (name: string, rest = 'open: 443') => `  - { host: ${name}, ${rest} }\n`;

describe('extends', () => {
  it('adds hosts and waivers up, the base first', () => {
    const waiver = (name: string) =>
      `waivers: [{ host: ${name}, ports: 22, state: open, until: 2099-01-01, reason: x }]\n`;
    const policy = policyOf(
      {
        'a.yml': `version: 1\nextends: ./base.yml\nhosts:\n${host('own')}${waiver('own')}`,
        'base.yml': `version: 1\nhosts:\n${host('base')}${waiver('base')}`,
      },
      'a.yml',
    );
    expect(policy.hosts.flatMap(({ hosts }) => hosts.map(({ text }) => text))).toEqual(['base', 'own']);
    expect(policy.waivers.map(({ hosts }) => hosts[0]?.text)).toEqual(['base', 'own']);
    expect(policy.hosts.map(({ position }) => position.file)).toEqual(['base.yml', 'a.yml']);
    expect(policy.file).toBe('a.yml');
  });

  it('merges maps key by key, and the extending file wins', () => {
    const policy = policyOf(
      {
        'a.yml': `version: 1
extends: base.yml
defaults: { attempts: 5 }
limits: { rate: 10/s }
vantages: { internet: { cannot-see: 26 }, office: {} }
roles: { web: { blocked: all }, db: { open: mysql } }
controls: b.example.com:443
hosts:
${host('own', 'roles: [web, db]')}`,
        'base.yml': `version: 1
defaults: { attempts: 3, timeout: 3s, evidence: anchored }
limits: { rate: 20/s, per-host: 5/s }
vantages: { internet: { family: ipv4, cannot-see: 25 }, vpc: {} }
roles: { web: { open: [80, 443], blocked: 22 }, db: { open: postgresql } }
controls: [a.example.com:443, c.example.com:443]
`,
      },
      'a.yml',
    );
    expect(policy.defaults).toMatchObject({ attempts: 5, timeoutMs: 3000, evidence: 'anchored' });
    expect(policy.limits).toMatchObject({ rate: 10, perHost: 5 });
    expect(policy.controls.map(({ text }) => text)).toEqual(['b.example.com:443']);
    expect(policy.vantages.map(({ name }) => name)).toEqual(['internet', 'vpc', 'office']);
    expect(policy.vantages[0]).toMatchObject({ families: [4], cannotSee: [{ ranges: [{ first: 26, last: 26 }] }] });
    expect(policy.hosts[0]?.entries.map(({ expected, text }) => `${expected} ${text}`)).toEqual([
      'open 80',
      'open 443',
      'blocked all',
      'open mysql',
    ]);
    expect(policy.hosts[0]?.evidence).toBe('anchored');
  });

  it('replaces what a vantage cannot see as a whole, the family that it lacks too', () => {
    const base = 'version: 1\nvantages: { x: { cannot-see: [ipv6, 25] }, y: { family: ipv4, cannot-see: 25 } }\n';
    const own = `version: 1\nextends: base.yml\nvantages: { x: { cannot-see: 26 }, y: { cannot-see: 26 } }\nhosts:\n${host('a')}`;
    const [x, y] = policyOf({ 'a.yml': own, 'base.yml': base }, 'a.yml').vantages;
    expect(x?.families).toEqual([4, 6]);
    expect(y?.families).toEqual([4]);
  });

  it('lets both scopes bind: a file cannot widen the scope that it was given', () => {
    const policy = policyOf(
      {
        'a.yml': `version: 1\nextends: base.yml\nscope: 0.0.0.0/0\nhosts:\n${host('203.0.113.7')}`,
        'base.yml': `version: 1\nscope: 203.0.113.0/24\nhosts:\n${host('203.0.113.8')}`,
      },
      'a.yml',
    );
    for (const { scopes } of policy.hosts)
      expect(scopes.map((scope) => scope.map(({ text }) => text))).toEqual([['203.0.113.0/24'], ['0.0.0.0/0']]);
  });

  it('goes through several files, each of which is read and named', () => {
    const { policy, files } = parse(
      {
        'a.yml': `version: 1\nextends: ./b.yml\nhosts:\n${host('a', 'roles: web')}`,
        'b.yml': 'version: 1\nextends: ./c.yml\n',
        'c.yml': 'version: 1\nroles: { web: { open: 443 } }\n',
      },
      ['a.yml'],
    );
    expect(policy?.hosts[0]?.entries[0]).toMatchObject({ role: 'web', position: { file: 'c.yml', line: 2 } });
    expect(files.map(({ file }) => file)).toEqual(['a.yml', 'b.yml', 'c.yml']);
  });

  it.each<[string, Files, string[]]>([
    ['a circle of one', { 'a.yml': `version: 1\nextends: ./a.yml\nhosts:\n${host('a')}` }, ['a.yml:2 bad-extends']],
    [
      'a circle of two',
      {
        'a.yml': `version: 1\nextends: ./b.yml\nhosts:\n${host('a')}`,
        'b.yml': `version: 1\nextends: ./a.yml\nhosts:\n${host('b')}`,
      },
      ['b.yml:2 bad-extends'],
    ],
    [
      'a file that is not there',
      { 'a.yml': `version: 1\nextends: ./b.yml\nhosts:\n${host('a')}` },
      ['a.yml:2 bad-extends'],
    ],
    [
      'mistakes in the base, told of the base',
      {
        'a.yml': `version: 1\nextends: ./b.yml\nhosts:\n${host('a')}`,
        'b.yml': 'version: 1\nroles: { web: { open: 0 } }\n',
      },
      ['b.yml:2 bad-port'],
    ],
    [
      'a base that is no map, and so no policy',
      { 'a.yml': `version: 1\nextends: ./b.yml\nhosts:\n${host('a')}`, 'b.yml': '- 1\n' },
      ['a.yml:2 bad-extends'],
    ],
    [
      'a contradiction between the two',
      {
        'a.yml': `version: 1\nextends: ./b.yml\nhosts:\n${host('a')}`,
        'b.yml': `version: 1\nhosts:\n${host('a', 'blocked: https')}`,
      },
      ['a.yml:4 contradiction'],
    ],
  ])('refuses %s', (_, files, expected) => {
    expect(codesOf(files, 'a.yml')).toEqual(expected);
    expect(parse(files, ['a.yml']).policy).toBeNull();
  });

  it('refuses a chain without end', () => {
    const files = Object.fromEntries(
      [...Array(40).keys()].map((n) => [`${n}.yml`, `version: 1\nextends: ./${n + 1}.yml\nroles: {}\n`]),
    );
    const { diagnostics } = parse(files, ['0.yml']);
    expect(diagnostics.map(({ message }) => message)).toEqual(['More than 16 files extend each other in a chain.']);
  });
});

describe('several files in one run', () => {
  it('add up; what a file says of itself holds for its own hosts', () => {
    const policy = policyOf(
      {
        'a.yml': `version: 1\nscope: 203.0.113.0/24\ndefaults: { family: ipv4, addresses: any, evidence: anchored, timeout: 1s, attempts: 4 }\nlimits: { rate: 10/s }\nhosts:\n${host('a')}`,
        'b.yml': `version: 1\ndefaults: { timeout: 2s }\nlimits: { probes: 5 }\nhosts:\n${host('b')}`,
      },
      'a.yml',
      'b.yml',
    );
    const [a, b] = policy.hosts;
    expect(a).toMatchObject({
      family: 'ipv4',
      addresses: 'any',
      evidence: 'anchored',
      scopes: [[{ text: '203.0.113.0/24' }]],
    });
    expect(b).toMatchObject({ family: 'both', addresses: 'all', evidence: 'vouched', scopes: [] });
    expect(policy.defaults).toMatchObject({ timeoutMs: 2000, attempts: 4 });
    expect(policy.limits).toMatchObject({ rate: 10, probes: 5 });
  });

  it('unite their vantages: what one says that it cannot see is not seen', () => {
    const policy = policyOf(
      {
        'a.yml': `version: 1\nvantages: { x: { family: ipv4, cannot-see: 25, controls: c.example.com:443 } }\nhosts:\n${host('a')}`,
        'b.yml': `version: 1\nvantages: { x: { cannot-see: 26, controls: [c.example.com:443, d.example.com:443] }, y: {} }\nhosts:\n${host('b')}`,
      },
      'a.yml',
      'b.yml',
    );
    expect(policy.vantages.map(({ name }) => name)).toEqual(['x', 'y']);
    expect(policy.vantages[0]).toMatchObject({ families: [4], controls: [{ port: 443 }, { port: 443 }] });
    expect(policy.vantages[0]?.cannotSee.flatMap(({ ranges }) => ranges.map(({ first }) => first))).toEqual([25, 26]);
  });

  it('know only their own vantages and roles', () => {
    const files = {
      'a.yml': `version: 1\nvantages: { x: {} }\nroles: { web: { open: 80 } }\nhosts:\n${host('a')}`,
      'b.yml': `version: 1\nhosts:\n${host('b', 'from: x, roles: web')}`,
    };
    expect(codesOf(files, 'a.yml', 'b.yml')).toEqual(['b.yml:3 unknown-vantage', 'b.yml:3 unknown-role']);
  });

  it('contradict one another across files, and both lines are named', () => {
    const files = {
      'a.yml': `version: 1\nhosts:\n${host('h')}`,
      'b.yml': `version: 1\nhosts:\n\n${host('h', 'blocked: 443')}`,
    };
    const { diagnostics } = parse(files, ['a.yml', 'b.yml']);
    expect(diagnostics).toMatchObject([
      { code: 'contradiction', position: { file: 'b.yml', line: 4 }, related: [{ file: 'a.yml', line: 3 }] },
    ]);
    expect(diagnostics[0]?.message).toContain('line 3 of `a.yml` expects `open`');
  });

  it('may extend the same base, which is read once', () => {
    const files = {
      'a.yml': `version: 1\nextends: ./base.yml\nhosts:\n${host('a')}`,
      'b.yml': `version: 1\nextends: ./base.yml\nhosts:\n${host('b')}`,
      'base.yml': `version: 1\nhosts:\n${host('base')}`,
    };
    const { policy, files: read } = parse(files, ['a.yml', 'b.yml']);
    expect(policy?.hosts).toHaveLength(4);
    expect(read.map(({ file }) => file)).toEqual(['a.yml', 'base.yml', 'b.yml']);
  });
});
