// The reference interpreter against the rules of DNS, `resolves-to` and scope, case by case.
import { describe, expect, it } from 'vitest';
import { addressOf } from './address-text.ts';
import { isGloballyRoutable } from './in-scope.ts';
import { referenceOf, refusal, states } from './reference-of.ts';

describe('names', () => {
  it('are all their addresses, in the families that the item asks for', () => {
    const zone = { 'a.test': ['10.0.0.1', '10.0.0.2', '2001:db8::1'] };
    const addresses = (more: string) =>
      states({ policy: `hosts: [{host: a.test, open: 1${more}}]`, zone }).map((line) => line.split(' ')[0]);
    expect(addresses('')).toEqual(['10.0.0.1', '10.0.0.2', '2001:db8::1']);
    expect(addresses(', family: ipv4')).toEqual(['10.0.0.1', '10.0.0.2']);
    const byDefault = 'defaults: {family: ipv6}\nhosts: [{host: a.test, open: 1}]';
    expect(states({ policy: byDefault, zone })).toEqual(['2001:db8::1 1/tcp open for a.test']);
  });

  it('are missed where no address, or not every family, could be learnt', () => {
    const missing = (answer: NonNullable<Parameters<typeof referenceOf>[0]['zone']>[string], more = '') => [
      ...referenceOf({ policy: `hosts: [{host: a.test, open: 1${more}}]`, zone: { 'a.test': answer } }).unresolved,
    ];
    expect(missing(['10.0.0.1'])).toEqual([]);
    expect(missing('NXDOMAIN')).toEqual(['a.test']);
    expect(missing('SERVFAIL')).toEqual(['a.test']);
    expect(missing({ ipv4: 'NXDOMAIN', ipv6: 'SERVFAIL' })).toEqual(['a.test']);
    expect(missing({ ipv4: ['10.0.0.1'], ipv6: 'SERVFAIL' })).toEqual(['a.test ipv6']);
    expect(missing({ ipv4: 'SERVFAIL', ipv6: ['2001:db8::1'] })).toEqual(['a.test ipv4']);
    expect(missing({ ipv4: ['10.0.0.1'], ipv6: 'SERVFAIL' }, ', family: ipv4')).toEqual([]);
    expect(missing(['10.0.0.1'], ', family: ipv6')).toEqual(['a.test']);
  });
});

describe('resolves-to', () => {
  const hosts = (resolvesTo: string, more = '') => `hosts: [{host: a.test, resolves-to: ${resolvesTo}${more}}]`;

  it('finds addresses outside its list, which are then asked nothing', () => {
    const policy = hosts('[10.0.0.0/31, 10.0.0.4-10.0.0.5, "2001:db8::1"]', ', open: 1');
    const zone = { 'a.test': ['10.0.0.1', '10.0.0.2', '10.0.0.5', '2001:db8::1', '2001:db8::2'] };
    expect(states({ policy, zone }).map((line) => line.split(' ')[0])).toEqual(['10.0.0.1', '10.0.0.5', '2001:db8::1']);
    expect(Object.fromEntries(referenceOf({ policy, zone }).nameChecks)).toEqual({
      'a.test': { outside: ['10.0.0.2', '2001:db8::2'], failed: [] },
    });
  });

  it('of one item holds for the name in every item; an address that the policy names itself is asked all the same', () => {
    const policy = `hosts:
  - {host: a.test, resolves-to: 10.0.0.1}
  - {host: a.test, open: 1}
  - {host: 10.0.0.2, blocked: 1-2}`;
    expect(states({ policy, zone: { 'a.test': ['10.0.0.1', '10.0.0.2'] } })).toEqual([
      '10.0.0.1 1/tcp open for a.test',
      '10.0.0.2 1/tcp blocked',
      '10.0.0.2 2/tcp blocked',
    ]);
  });

  it('`none` passes without an address, and a resolver that fails is no pass', () => {
    const checks = (zone: Parameters<typeof referenceOf>[0]['zone'] = {}) => {
      const plan = referenceOf({ policy: hosts('none'), zone });
      return { ...plan.nameChecks.get('a.test'), missing: [...plan.unresolved] };
    };
    expect(checks()).toEqual({ outside: [], failed: [], missing: [] });
    expect(checks({ 'a.test': ['10.0.0.1'] })).toEqual({ outside: ['10.0.0.1'], failed: [], missing: [] });
    expect(checks({ 'a.test': { ipv4: 'NXDOMAIN', ipv6: 'SERVFAIL' } })).toEqual({
      outside: [],
      failed: ['ipv6'],
      missing: [],
    });
  });

  it('misses what it could not learn, of a family that the vantage lacks too, and other items do not', () => {
    const zone = { 'a.test': { ipv4: ['10.0.0.1'], ipv6: 'SERVFAIL' } } as const;
    const missing = (items: string) => [
      ...referenceOf({ policy: `vantages: {v: {family: ipv4}}\nhosts: [${items}]`, from: 'v', zone }).unresolved,
    ];
    expect(missing('{host: a.test, open: 1}')).toEqual([]);
    expect(missing('{host: a.test, open: 1, resolves-to: 10.0.0.1}')).toEqual(['a.test ipv6']);
    expect(missing('{host: a.test, resolves-to: none}, {host: a.test, family: ipv6, open: 1}')).toEqual([
      'a.test ipv6',
    ]);
  });

  it('does not take an address of a family that the vantage lacks for one that the name may have', () => {
    const zone = { 'a.test': { ipv4: ['10.0.0.1'], ipv6: 'SERVFAIL' } } as const;
    const input = (vantage: string) => ({
      policy: `vantages: {v: {${vantage}}}\nhosts: [{host: a.test, open: 1, resolves-to: 10.0.0.1}]`,
      from: 'v',
      only: ['10.0.0.1', '2001:db8::1'],
      zone,
    });
    expect([...referenceOf(input('family: both')).unresolved]).toEqual(['a.test ipv6']);
    expect(refusal(input('family: ipv4'))).toContain('2001:db8::1');
  });

  it('a list that nothing resolves into is missed, not held', () => {
    const plan = referenceOf({ policy: hosts('10.0.0.1'), zone: {} });
    expect([...plan.unresolved]).toEqual(['a.test']);
  });

  it('`none` beside a state is a contradiction', () => {
    expect(refusal({ policy: hosts('none', ', open: 1') })).toContain('contradiction');
    expect(refusal({ policy: `roles: {web: {open: 1}}\n${hosts('none', ', roles: web')}` })).toContain('contradiction');
  });
});

describe('scope', () => {
  const global = ['93.184.216.1', '2600::1'];

  it.each([
    ['8.8.8.8', true],
    ['2600::1', true],
    ['10.0.0.1', false],
    ['192.168.1.1', false],
    ['100.64.0.1', false],
    ['127.0.0.1', false],
    ['::1', false],
    ['fd00::1', false],
    ['2001:db8::1', false],
    ['224.0.0.1', false],
    ['169.254.1.1', false],
  ])('%s is globally routable: %s', (text, routable) => {
    expect(isGloballyRoutable(addressOf(text) ?? { family: 4, value: 0n })).toBe(routable);
  });

  it('leaves out what no element of it holds, and says which host that was', () => {
    const policy = `scope: [10.0.0.0/30, 10.0.0.8-10.0.0.9, 10.0.0.7]
hosts: [{host: [10.0.0.2-10.0.0.4, 10.0.0.8], open: 1}, {host: 10.0.0.7, open: 1}, {host: 10.0.0.6, open: 1}]`;
    expect(states({ policy }).map((line) => line.split(' ')[0])).toEqual([
      '10.0.0.2',
      '10.0.0.3',
      '10.0.0.7',
      '10.0.0.8',
    ]);
    expect([...referenceOf({ policy }).outOfScope]).toEqual(['10.0.0.2-10.0.0.4', '10.0.0.6']);
  });

  it('by name holds what the name resolved to, if it is globally routable', () => {
    const zone = { 'a.test': [...global, '10.0.0.1'] };
    const policy = 'scope: a.test\nhosts: [{host: a.test, open: 1}, {host: 93.184.216.1, closed: 2}]';
    expect(states({ policy, zone })).toEqual([
      '2600::1 1/tcp open for a.test',
      '93.184.216.1 1/tcp open for a.test',
      '93.184.216.1 2/tcp closed',
    ]);
    expect([...referenceOf({ policy, zone }).outOfScope]).toEqual(['a.test']);
  });

  it('by wildcard holds what host names of the policy below it resolved to, and not the apex', () => {
    const zone = { 'test.example': ['93.184.216.1'], 'a.test.example': ['93.184.216.2'], 'b.a.test.example': global };
    const policy = `scope: ["*.test.example"]
hosts: [{host: [test.example, a.test.example], open: 1}, {host: 93.184.216.2, closed: 2}]`;
    expect(states({ policy, zone })).toEqual([
      '93.184.216.2 1/tcp open for a.test.example',
      '93.184.216.2 2/tcp closed',
    ]);
    expect([...referenceOf({ policy, zone }).outOfScope]).toEqual(['test.example']);
  });

  it('never holds refused addresses, unless an element inside their range names them', () => {
    const hosts = 'hosts: [{host: [169.254.1.1, 10.0.0.1], open: 1}]';
    const addresses = (scope: string) => states({ policy: scope + hosts }).map((line) => line.split(' ')[0]);
    expect(addresses('')).toEqual(['10.0.0.1']);
    expect(addresses('scope: 0.0.0.0/0\n')).toEqual(['10.0.0.1']);
    expect(addresses('scope: [0.0.0.0/0, 169.254.2.0/24]\n')).toEqual(['10.0.0.1']);
    expect(addresses('scope: [0.0.0.0/0, 169.254.1.0/24]\n')).toEqual(['10.0.0.1', '169.254.1.1']);
    expect(addresses('scope: [169.254.0.0/16]\n')).toEqual(['169.254.1.1']);
    const others = [
      '168.63.129.16',
      '"fe80::1"',
      '100.100.100.200',
      '192.0.0.192',
      '"fd00:ec2::254"',
      '"fd00:ec2::23"',
      '"fd20:ce::254"',
      '"fd00:c1::a9fe:a9fe"',
      '224.0.0.1',
      '"ff02::1"',
      '0.0.0.0',
      '"::"',
      '255.255.255.255',
    ];
    for (const host of others) {
      const plan = referenceOf({ policy: `hosts: [{host: ${host}, open: 1}]` });
      expect([...plan.outOfScope]).toEqual([host.replaceAll('"', '')]);
    }
  });

  it('of the run has the last word: in both, and refused addresses named by it', () => {
    const hosts = 'hosts: [{host: [169.254.1.1, 10.0.0.1, 10.0.0.2], open: 1}]';
    const addresses = (policy: string, scope: string[]) =>
      states({ policy: policy + hosts, scope }).map((line) => line.split(' ')[0]);
    expect(addresses('', ['10.0.0.1', '169.254.1.1'])).toEqual(['10.0.0.1', '169.254.1.1']);
    expect(addresses('scope: [10.0.0.2]\n', ['10.0.0.0/8'])).toEqual(['10.0.0.2']);
    expect(addresses('scope: [10.0.0.2, 169.254.1.1]\n', ['0.0.0.0/0'])).toEqual(['10.0.0.2']);
  });

  it('that leaves nothing is inconclusive, not an empty run', () => {
    expect(refusal({ policy: 'scope: 10.0.0.1\nhosts: [{host: 10.0.0.2, open: 1}]' })).toBe('accepted');
  });
});
