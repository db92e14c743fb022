// The reference interpreter against the rules of files, `extends`, YAML and waivers, case by case.
import { describe, expect, it } from 'vitest';
import { lines, referenceOf, refusal, states } from './reference-of.ts';
import { speaksOf, waiverOf } from './waive.ts';

describe('extends', () => {
  it('adds hosts and waivers up, and lets a key of the extending file win', () => {
    const policy = {
      'policy.yml': `extends: ./shared/base.yml
defaults: {evidence: vouched}
roles: {web: {open: 443}}
hosts: [{host: a.test, roles: web}]`,
      'shared/base.yml': `extends: ../root.yml
defaults: {evidence: anchored, family: ipv4}
roles: {web: {open: [80, 81], closed: 22}}
hosts: [{host: 10.0.0.2, roles: web}]`,
      'root.yml':
        'waivers: [{host: 10.0.0.2, ports: 22, state: open, until: 2026-12-31, reason: r}]\nhosts: [{host: 10.0.0.3, open: 1}]',
    };
    const zone = { 'a.test': ['10.0.0.1', '2001:db8::1'] };
    expect(lines({ policy, zone })).toEqual([
      '10.0.0.1 22/tcp closed for a.test, vouched, all',
      '10.0.0.1 443/tcp open for a.test, vouched, all',
      '10.0.0.2 22/tcp closed, vouched, all',
      '10.0.0.2 443/tcp open, vouched, all',
      '10.0.0.3 1/tcp open, vouched, all',
    ]);
    expect(referenceOf({ policy, zone }).waivers).toHaveLength(1);
  });

  it('merges vantages by their keys, and replaces lists', () => {
    const base =
      'controls: [a.test:1, b.test:2]\nvantages: {v: {family: ipv4, cannot-see: [1, 2]}, w: {cannot-see: 3}}\n';
    const own = 'controls: c.test:3\nvantages: {v: {cannot-see: 3}, w: }\n';
    const policy = {
      'policy.yml': `extends: base.yml\n${own}hosts: [{host: [10.0.0.1, "2001:db8::1"], open: [1, 2, 3]}]`,
      'base.yml': base,
    };
    expect(states({ policy, from: 'v' })).toEqual(['10.0.0.1 1/tcp open', '10.0.0.1 2/tcp open']);
    expect([...referenceOf({ policy, from: 'v' }).controls]).toEqual(['c.test 3/tcp']);
    // Nothing to say is no word against what the base says.
    expect(states({ policy, from: 'w' })).toHaveLength(4);
  });

  it('binds to the scopes of both', () => {
    const policy = {
      'policy.yml': 'extends: base.yml\nscope: 10.0.0.0/31\nhosts: [{host: 10.0.0.0/30, open: 1}]',
      'base.yml': 'scope: [10.0.0.1-10.0.0.2]\nroles: {web: {open: 80}}',
    };
    expect(states({ policy })).toEqual(['10.0.0.1 1/tcp open']);
  });

  it('is refused in a circle', () => {
    const policy = { 'policy.yml': 'extends: base.yml', 'base.yml': 'extends: ./policy.yml' };
    expect(refusal({ policy })).toContain('cycle');
  });
});

describe('several files', () => {
  it('add up, and what a file says of its own items holds for these alone', () => {
    const policy = {
      'a.yml':
        'defaults: {evidence: anchored, addresses: any}\nscope: 10.0.0.1\nhosts: [{host: [a.test, 10.0.0.1, 10.0.0.2], open: 1}]',
      'b.yml': 'hosts: [{host: 10.0.0.2, closed: 1}, {host: a.test, open: 2}]',
    };
    const given = { policy, entry: ['a.yml', 'b.yml'], zone: { 'a.test': ['10.0.0.1', '10.0.0.3'] } };
    // The tie of 10.0.0.2 is a contradiction although one of the two is out of its file's scope.
    expect(refusal(given)).toContain('contradiction: 10.0.0.2');
    const mended = { ...policy, 'b.yml': policy['b.yml'].replace('closed: 1', 'closed: 3') };
    expect(lines({ ...given, policy: mended })).toEqual([
      '10.0.0.1 1/tcp open for a.test, anchored, any',
      '10.0.0.1 1/tcp open, anchored, all',
      '10.0.0.1 2/tcp open for a.test, vouched, all',
      '10.0.0.2 3/tcp closed, vouched, all',
      '10.0.0.3 2/tcp open for a.test, vouched, all',
    ]);
    expect([...referenceOf({ ...given, policy: mended }).outOfScope]).toEqual(['a.test', '10.0.0.2']);
  });

  it('share their vantages, and not their roles', () => {
    const policy = {
      'a.yml': 'vantages: {v: {cannot-see: 2}}\nroles: {web: {open: 80}}\nhosts: [{host: 10.0.0.1, open: 1}]',
      'b.yml': 'vantages: {v: {cannot-see: ipv6}}\nhosts: [{host: [10.0.0.2, "2001:db8::1"], from: v, open: [1, 2]}]',
    };
    expect(states({ policy, entry: ['a.yml', 'b.yml'], from: 'v' })).toEqual([
      '10.0.0.1 1/tcp open',
      '10.0.0.2 1/tcp open',
    ]);
    const roles = { ...policy, 'b.yml': 'hosts: [{host: 10.0.0.2, roles: web}]' };
    expect(refusal({ policy: roles, entry: ['a.yml', 'b.yml'] })).toBe('unknown-role: web');
  });
});

describe('settings', () => {
  const host = 'hosts: [{host: 10.0.0.1, open: 1}]';
  const settings = (...texts: string[]) => {
    const policy = Object.fromEntries(texts.map((text, index) => [`${index}.yml`, `${text}\n${host}`]));
    return referenceOf({ policy, entry: Object.keys(policy) }).settings;
  };

  it('are the documented ones where no file says anything', () => {
    expect(settings('')).toBe('timeout 1500, attempts 2, rate auto, per-host auto, in-flight 5000, probes 1000000');
  });

  it('are the largest timeout and attempts of the files, and the smallest limits, silence counting as the default', () => {
    const one = 'defaults: {timeout: 2.5s, attempts: 1}\nlimits: {rate: 50/s, probes: unlimited}';
    expect(settings(one)).toBe('timeout 2500, attempts 1, rate 50, per-host auto, in-flight 5000, probes unlimited');
    const two = 'defaults: {timeout: 900ms}\nlimits: {rate: unlimited, in-flight: 64, probes: unlimited}';
    expect(settings(one, two)).toBe('timeout 2500, attempts 2, rate 50, per-host auto, in-flight 64, probes unlimited');
    expect(settings(one, '')).toContain('probes 1000000');
  });
});

describe('YAML', () => {
  it('anchors, aliases and merges mean what YAML says', () => {
    const text = `hosts:
  - &web {host: 10.0.0.1, open: &ports [80, 81], closed: 22}
  - {<<: *web, host: 10.0.0.2, open: 443}
  - {host: 10.0.0.3, blocked: *ports}`;
    expect(states({ policy: text })).toEqual([
      '10.0.0.1 22/tcp closed',
      '10.0.0.1 80/tcp open',
      '10.0.0.1 81/tcp open',
      '10.0.0.2 22/tcp closed',
      '10.0.0.2 443/tcp open',
      '10.0.0.3 80/tcp blocked',
      '10.0.0.3 81/tcp blocked',
    ]);
  });
});

describe('waivers', () => {
  const policy = `vantages: {v: , w: }
hosts: [{host: a.test, open: 1}]
waivers:
  - {host: a.test, ports: [22, 80-82], state: open, until: 2026-06-15, reason: first}
  - {host: [10.0.0.0/30, b.test], ports: 81, state: [open, closed], until: 2026-06-30, reason: second, from: v}
  - {host: 10.0.0.1, ports: 81/udp, state: filtered, until: 2026-06-14, reason: third}`;
  const { waivers } = referenceOf({ policy, from: 'v', zone: { 'a.test': ['10.0.0.1'] } });
  const seen = { name: 'a.test', address: '10.0.0.1', port: 81, protocol: 'tcp', state: 'open', vantage: 'v' } as const;
  const reason = (more: Partial<Parameters<typeof waiverOf>[0]>) =>
    waiverOf({ ...seen, ...more }, waivers, '2026-06-15')?.waiver.reason ?? null;

  it('match by name or address, port, protocol, vantage and state; of several the one that ends last', () => {
    expect(reason({})).toBe('second');
    expect(reason({ vantage: 'w' })).toBe('first');
    expect(reason({ address: '10.0.0.9' })).toBe('first');
    expect(reason({ address: '10.0.0.9', name: null })).toBeNull();
    expect(reason({ name: 'b.test', address: '10.0.0.9' })).toBe('second');
    expect(reason({ state: 'closed' })).toBe('second');
    expect(reason({ state: 'filtered' })).toBeNull();
    expect(reason({ state: 'filtered', protocol: 'udp' })).toBe('third');
    expect(reason({ port: 80 })).toBe('first');
    expect(reason({ port: 83 })).toBeNull();
  });

  it('hold to the end of their last day, and warn from 14 days before it', () => {
    const at = (today: string, more = {}) => waiverOf({ ...seen, ...more }, waivers, today);
    expect(at('2026-06-15', { port: 80 })).toMatchObject({ expired: false, ending: true });
    expect(at('2026-06-16', { port: 80 })).toMatchObject({ expired: true, ending: false });
    expect(at('2026-06-15')).toMatchObject({ expired: false, ending: false });
    expect(at('2026-06-16')).toMatchObject({ expired: false, ending: true });
    expect(at('2026-07-01')).toMatchObject({ expired: true });
  });

  it('speak of a port whatever was seen there', () => {
    const { state: _, ...there } = seen;
    expect(waivers.map((waiver) => speaksOf(waiver, there))).toEqual([true, true, false]);
  });
});
