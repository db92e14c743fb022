// The reference interpreter against the rules of vantages, `from`, roles and `--only`, case by case.
import { describe, expect, it } from 'vitest';
import { referenceOf, refusal, states } from './reference-of.ts';

const vantages = 'vantages: {internet: {family: ipv4, cannot-see: [25, 5353/udp]}, vpc: }\n';

describe('from', () => {
  const hosts = `hosts:
  - {host: 10.0.0.1, from: [internet, vpc], open: [1, {ports: 2, from: vpc}]}
  - {host: 10.0.0.1, blocked: 1-2}`;

  it('leaves out what is from elsewhere, before it is decided which entry wins', () => {
    expect(states({ policy: vantages + hosts, from: 'vpc' })).toEqual(['10.0.0.1 1/tcp open', '10.0.0.1 2/tcp open']);
    expect(states({ policy: vantages + hosts, from: 'internet' })).toEqual([
      '10.0.0.1 1/tcp open',
      '10.0.0.1 2/tcp blocked',
    ]);
  });

  it('of an item and its entry is both, of roles too, and nothing is never', () => {
    const never = 'hosts: [{host: 10.0.0.1, from: vpc, open: {ports: 1, from: internet}}]';
    expect(refusal({ policy: vantages + never, from: 'vpc' })).toContain('never-applies');
    const role = 'roles: {web: {open: {ports: 1, from: [internet]}}}\nhosts: [{host: 10.0.0.1, from: vpc, roles: web}]';
    expect(refusal({ policy: vantages + role, from: 'vpc' })).toContain('never-applies');
  });

  it('keeps what would contradict apart', () => {
    const apart = 'hosts: [{host: 10.0.0.1, open: {ports: 1, from: vpc}, blocked: {ports: 1, from: internet}}]';
    expect(states({ policy: vantages + apart, from: 'internet' })).toEqual(['10.0.0.1 1/tcp blocked']);
    const meeting = 'hosts: [{host: 10.0.0.1, open: {ports: 1, from: vpc}, blocked: 1}]';
    expect(refusal({ policy: vantages + meeting, from: 'internet' })).toContain('contradiction');
  });

  it('must be declared, by whoever says it', () => {
    for (const hosts of [
      'hosts: [{host: 10.0.0.1, from: office, open: 1}]',
      'hosts: [{host: 10.0.0.1, open: {ports: 1, from: [vpc, office]}}]',
      'hosts: [{host: 10.0.0.1, open: 1}]\nroles: {unused: {open: {ports: 1, from: office}}}',
      'hosts: [{host: 10.0.0.1, open: 1}]\nwaivers: [{host: a, ports: 1, state: open, until: 2027-01-01, reason: x, from: office}]',
    ]) {
      expect(refusal({ policy: vantages + hosts, from: 'vpc' })).toBe('unknown-vantage: office');
    }
    expect(refusal({ policy: `${vantages}hosts: [{host: 10.0.0.1, open: 1}]`, from: 'office' })).toBe(
      'unknown-vantage: office',
    );
    expect(refusal({ policy: 'hosts: [{host: 10.0.0.1, open: 1}]', from: 'vpc' })).toBe('unknown-vantage: vpc');
  });

  it('needs a vantage, and a policy without it does not', () => {
    expect(refusal({ policy: vantages + hosts })).toBe('vantage-needed');
    expect(states({ policy: `${vantages}hosts: [{host: 10.0.0.1, open: 25}]` })).toEqual(['10.0.0.1 25/tcp open']);
  });

  it('may leave nothing to judge, which is no pass', () => {
    const elsewhere = 'hosts: [{host: 10.0.0.1, from: vpc, open: 1}]';
    expect(refusal({ policy: vantages + elsewhere, from: 'internet' })).toBe('nothing-to-judge');
  });
});

describe('what a vantage cannot see', () => {
  it('is left out after it was decided which entry wins, and counted', () => {
    const policy = `${vantages}hosts: [{host: ['2001:db8::1', 10.0.0.1], open: [25, 26], observe: 24-26, blocked: 5353/udp}]`;
    const { unwatched, probes } = referenceOf({ policy, from: 'internet' });
    expect(states({ policy, from: 'internet' })).toEqual(['10.0.0.1 24/tcp observe', '10.0.0.1 26/tcp open']);
    // Four of the IPv6 address; 25/tcp and 5353/udp of the other.
    expect({ unwatched, probes }).toEqual({ unwatched: 6, probes: 2 });
    expect(referenceOf({ policy, from: 'vpc' })).toMatchObject({ unwatched: 0, probes: 8 });
  });

  it('is counted by ports, not by entries', () => {
    const policy =
      'vantages: {v: {cannot-see: [well-known, ipv6]}}\nhosts: [{host: [10.0.0.1, "2001:db8::1"], open: 2000, blocked: all}]';
    expect(referenceOf({ policy, from: 'v' })).toMatchObject({ unwatched: 1023 + 65_535, probes: 65_535 - 1023 });
  });

  it('may be a family, or ports as sets', () => {
    const policy = (blind: string) =>
      `vantages: {v: {cannot-see: ${blind}}}\nhosts: [{host: [10.0.0.1, '2001:db8::1'], open: [1, 2000]}]`;
    expect(states({ policy: policy('ipv4'), from: 'v' })).toEqual([
      '2001:db8::1 1/tcp open',
      '2001:db8::1 2000/tcp open',
    ]);
    expect(states({ policy: policy('[ipv6, well-known]'), from: 'v' })).toEqual(['10.0.0.1 2000/tcp open']);
  });
});

describe('controls', () => {
  it("are the policy's and the vantage's, each once", () => {
    const policy = `controls: [GitHub.com:443, 10.0.0.9:53/udp]
vantages: {vpc: {controls: ['[2001:db8::1]:443', github.com:https]}, other: {controls: a.test:1}}
hosts: [{host: 10.0.0.1, open: 1}]`;
    expect([...referenceOf({ policy, from: 'vpc' }).controls]).toEqual([
      'github.com 443/tcp',
      '10.0.0.9 53/udp',
      '2001:db8::1 443/tcp',
    ]);
  });
});

describe('roles', () => {
  it('bring their entries to the host, one or several of them', () => {
    const policy = `roles: {web: {open: [80, https]}, quiet: {blocked: 1-3, closed: 2}}
hosts: [{host: 10.0.0.1, roles: web}, {host: 10.0.0.2, roles: [web, quiet], filtered: 3}]`;
    expect(states({ policy })).toEqual([
      '10.0.0.1 443/tcp open',
      '10.0.0.1 80/tcp open',
      '10.0.0.2 1/tcp blocked',
      '10.0.0.2 2/tcp closed',
      '10.0.0.2 3/tcp filtered',
      '10.0.0.2 443/tcp open',
      '10.0.0.2 80/tcp open',
    ]);
  });

  it('must be there, and an item must expect something', () => {
    expect(refusal({ policy: 'hosts: [{host: 10.0.0.1, roles: web}]' })).toBe('unknown-role: web');
    expect(refusal({ policy: 'hosts: [{host: 10.0.0.1}]' })).toContain('nothing-expected');
  });
});

describe('--only', () => {
  const policy = 'hosts: [{host: [a.test, 10.0.0.0/31], open: [1, 2], blocked: 5/udp}, {host: 10.0.0.1, closed: 1-9}]';
  const zone = { 'a.test': ['10.0.0.1', '2001:db8::1'] };

  it('keeps hosts by name and by address, after it was decided which entry wins', () => {
    expect(states({ policy, zone, only: ['a.test:1'] })).toEqual([
      '10.0.0.1 1/tcp open for a.test',
      '2001:db8::1 1/tcp open for a.test',
    ]);
    expect(states({ policy, zone, only: ['10.0.0.1:3-4', '[2001:db8::1]:5/udp', '10.0.0.0'] })).toEqual([
      '10.0.0.0 1/tcp open',
      '10.0.0.0 2/tcp open',
      '10.0.0.0 5/udp blocked',
      '10.0.0.1 3/tcp closed',
      '10.0.0.1 4/tcp closed',
      '2001:db8::1 5/udp blocked for a.test',
    ]);
    expect(states({ policy, zone, only: ['2001:db8::1', '10.0.0.0/31:5/udp'] })).toContain('10.0.0.0 5/udp blocked');
  });

  it('must match something, each of them', () => {
    expect(refusal({ policy, zone, only: ['a.test', '10.0.0.2'] })).toBe(
      'the policy does not have all of --only 10.0.0.2',
    );
    expect(refusal({ policy, zone, only: ['a.test:9'] })).toBe('the policy does not have all of --only a.test:9');
    expect(refusal({ policy, zone: {}, only: ['a.test'] })).toBe('accepted');
  });
});
