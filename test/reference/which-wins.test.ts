// The reference interpreter against the rule "which entry wins", case by case, as the rules spell it out.
import { describe, expect, it } from 'vitest';
import { lines, referenceOf, refusal, states } from './reference-of.ts';

describe('the most specific entry', () => {
  it('is the one with the fewest ports', () => {
    expect(states({ policy: 'hosts: [{host: 10.0.0.1, open: 2, closed: 1-3, blocked: 1-5}]' })).toEqual([
      '10.0.0.1 1/tcp closed',
      '10.0.0.1 2/tcp open',
      '10.0.0.1 3/tcp closed',
      '10.0.0.1 4/tcp blocked',
      '10.0.0.1 5/tcp blocked',
    ]);
  });

  it('is then the one whose host covers the fewest addresses', () => {
    const policy = 'hosts: [{host: 10.0.0.0/31, blocked: 22}, {host: 10.0.0.1, open: 22}]';
    expect(states({ policy })).toEqual(['10.0.0.0 22/tcp blocked', '10.0.0.1 22/tcp open']);
  });

  it('counts ports before addresses', () => {
    const policy = 'hosts: [{host: 10.0.0.0/31, open: 22}, {host: 10.0.0.1, blocked: 22-23}]';
    expect(states({ policy })).toEqual(['10.0.0.0 22/tcp open', '10.0.0.1 22/tcp open', '10.0.0.1 23/tcp blocked']);
  });

  it('counts every element of a list by itself, inside an entry too', () => {
    const policy = 'hosts: [{host: 10.0.0.1, open: [1, {ports: [2, 3]}], blocked: 2-3}]';
    expect(states({ policy })).toEqual(['10.0.0.1 1/tcp open', '10.0.0.1 2/tcp open', '10.0.0.1 3/tcp open']);
  });

  it('counts a name as one address, however many it has', () => {
    const policy = 'hosts: [{host: a.test, open: 22}, {host: 10.0.0.0/31, blocked: 22}]';
    expect(states({ policy, zone: { 'a.test': ['10.0.0.0', '10.0.0.1'] } })).toEqual([
      '10.0.0.0 22/tcp open for a.test',
      '10.0.0.1 22/tcp open for a.test',
    ]);
  });

  it('is of one protocol: TCP and UDP are different ports', () => {
    const policy = 'hosts: [{host: 10.0.0.1, open: [53, dns/udp], blocked: 53-54/udp}]';
    expect(states({ policy })).toEqual(['10.0.0.1 53/tcp open', '10.0.0.1 53/udp open', '10.0.0.1 54/udp blocked']);
  });

  it('counts the ports of wide sets, and looks at the ends of what they are cut into', () => {
    const plan = referenceOf({ policy: 'hosts: [{host: 10.0.0.1, open: 443, blocked: all}]' });
    expect(plan.probes).toBe(65_535);
    expect([...plan.expectations.keys()]).toEqual([1, 442, 443, 444, 65_535].map((port) => `10.0.0.1 ${port}/tcp`));
  });
});

describe('ties', () => {
  it("go to the host's own entry before those of its roles, and of roles of any item", () => {
    const roles = 'roles: {web: {open: 80}}\n';
    expect(states({ policy: `${roles}hosts: [{host: 10.0.0.1, roles: web, blocked: 80}]` })).toEqual([
      '10.0.0.1 80/tcp blocked',
    ]);
    const apart = 'hosts: [{host: 10.0.0.1, roles: [web]}, {host: 10.0.0.1, blocked: 80}]';
    expect(states({ policy: `${roles}${apart}` })).toEqual(['10.0.0.1 80/tcp blocked']);
    const names = 'hosts: [{host: a.test, roles: web}, {host: b.test, blocked: 80}]';
    const zone = { 'a.test': ['10.0.0.1'], 'b.test': ['10.0.0.1'] };
    expect(states({ policy: `${roles}${names}`, zone })).toEqual(['10.0.0.1 80/tcp blocked for b.test']);
  });

  it('that agree are one, with the stricter evidence, the stricter addresses and the service that one names', () => {
    const policy = `hosts:
  - {host: a.test, addresses: any, open: [{ports: 5353/udp, speaks: dns}, 80]}
  - {host: A.test., evidence: anchored, open: [5353/udp]}
  - {host: a.test, addresses: any, open: 80}`;
    expect(lines({ policy, zone: { 'a.test': ['10.0.0.1'] } })).toEqual([
      '10.0.0.1 5353/udp open for a.test, anchored, all, speaks dns',
      '10.0.0.1 80/tcp open for a.test, vouched, any',
    ]);
  });

  it('that disagree are contradictions: on the state, or on the service', () => {
    expect(refusal({ policy: 'hosts: [{host: 10.0.0.1, open: 80, blocked: http}]' })).toContain('contradiction');
    expect(refusal({ policy: 'hosts: [{host: gone.test, open: 80}, {host: gone.test, closed: 80}]' })).toContain(
      'contradiction: gone.test',
    );
    const speaks = 'hosts: [{host: 10.0.0.1, open: [{ports: 1/udp, speaks: dns}, {ports: 1/udp, speaks: ntp}]}]';
    expect(refusal({ policy: speaks })).toContain('contradiction');
    const networks = 'hosts: [{host: 10.0.0.0/30, open: 80}, {host: 10.0.0.2-10.0.0.5, closed: 80}]';
    expect(refusal({ policy: networks })).toContain('contradiction: 10.0.0.2');
    const roles = 'roles: {a: {open: 1}, b: {closed: 1}}\nhosts: [{host: 10.0.0.1, roles: [a, b]}]';
    expect(refusal({ policy: roles })).toContain('contradiction');
  });

  it('are no contradictions where something narrower hides them, or they never meet', () => {
    const hidden = 'hosts: [{host: 10.0.0.1, open: 1-2, closed: 1-2, observe: [1, 2]}, {host: 10.0.0.2, open: 3}]';
    expect(refusal({ policy: hidden })).toBe('accepted');
    const families = 'hosts: [{host: a.test, family: ipv4, open: 1}, {host: a.test, family: ipv6, closed: 1}]';
    expect(states({ policy: families, zone: { 'a.test': ['10.0.0.1', '2001:db8::1'] } })).toEqual([
      '10.0.0.1 1/tcp open for a.test',
      '2001:db8::1 1/tcp closed for a.test',
    ]);
  });

  it('that only DNS made are both judged, each for its name', () => {
    const policy = 'hosts: [{host: a.test, open: 80}, {host: b.test, closed: 80}, {host: 10.0.0.1, observe: 80}]';
    expect(states({ policy, zone: { 'a.test': ['10.0.0.1'], 'b.test': ['10.0.0.1'] } })).toEqual([
      '10.0.0.1 80/tcp closed for b.test',
      '10.0.0.1 80/tcp observe',
      '10.0.0.1 80/tcp open for a.test',
    ]);
  });
});

describe('evidence and addresses', () => {
  it('are the nearest that says something: entry, item, file', () => {
    const policy = `defaults: {evidence: anchored, addresses: any}
roles: {web: {open: 4, closed: {ports: 5, evidence: vouched}}}
hosts:
  - {host: a.test, open: [1, {ports: 2, evidence: vouched}]}
  - {host: a.test, evidence: vouched, addresses: all, open: [3, {ports: 6, evidence: anchored}], roles: web}`;
    expect(lines({ policy, zone: { 'a.test': ['10.0.0.1'] } })).toEqual([
      '10.0.0.1 1/tcp open for a.test, anchored, any',
      '10.0.0.1 2/tcp open for a.test, vouched, any',
      '10.0.0.1 3/tcp open for a.test, vouched, all',
      '10.0.0.1 4/tcp open for a.test, vouched, all',
      '10.0.0.1 5/tcp closed for a.test, vouched, all',
      '10.0.0.1 6/tcp open for a.test, anchored, all',
    ]);
  });

  it('`any` relaxes `open` alone, and for names alone', () => {
    const policy = 'hosts: [{host: [a.test, 10.0.0.2], addresses: any, open: 1, blocked: 2}]';
    expect(lines({ policy, zone: { 'a.test': ['10.0.0.1'] } })).toEqual([
      '10.0.0.1 1/tcp open for a.test, vouched, any',
      '10.0.0.1 2/tcp blocked for a.test, vouched, all',
      '10.0.0.2 1/tcp open, vouched, all',
      '10.0.0.2 2/tcp blocked, vouched, all',
    ]);
  });
});
