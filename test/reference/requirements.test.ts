// What the reference says of requirements and of what no vantage sees, by hand; and that the real plan says the same.
import { describe, expect, it } from 'vitest';
import { checkInput } from './check-input.ts';
import { type Given, inputOf, referenceOf } from './reference-of.ts';

const EVER = Number.POSITIVE_INFINITY;

/** What the reference says, once the plan is found to say the same. */
function agreed(given: Given) {
  expect(checkInput(inputOf(given), EVER)).toMatchObject({ outcome: 'compared', why: [] });
  const { requirements, seenByNobody, unwatched, expectations } = referenceOf(given);
  return { requirements: [...requirements], nobody: Object.fromEntries(seenByNobody), unwatched, expectations };
}

describe('requirements', () => {
  it('are those of the item, its roles and its entries, and of entries that tie', () => {
    const policy = `roles: {web: {satisfies: R, open: {ports: 1, satisfies: [E, " R "]}}}
hosts: [{host: 10.0.0.1, roles: web, satisfies: I, blocked: 2}, {host: 10.0.0.1, blocked: {ports: 2, satisfies: T}}]`;
    const { requirements, expectations } = agreed({ policy });
    expect(requirements).toEqual(['I: ', 'R: ', 'E: ', 'T: ']);
    expect(expectations.get('10.0.0.1 1/tcp')).toEqual(['open, vouched, all, for E, for I, for R']);
    expect(expectations.get('10.0.0.1 2/tcp')).toEqual(['blocked, vouched, all, for I, for T']);
  });

  it('say why something of them is not checked', () => {
    const policy = `vantages: {a: {cannot-see: 25}, b: {}}
hosts:
  - {host: 10.0.0.1, blocked: [{ports: 25, satisfies: A}, {ports: 1-4, satisfies: B}, {ports: 5, from: b, satisfies: C}]}
  - {host: 10.0.0.1, open: [{ports: 1-2}, 3, 4]}`;
    expect(agreed({ policy, from: 'a' }).requirements).toEqual([
      'A: cannot-see, other-vantage',
      'B: other-entry-decides, other-vantage',
      'C: other-vantage',
    ]);
    expect(agreed({ policy, from: 'b', only: ['10.0.0.1:5'] }).requirements).toEqual([
      'A: other-vantage, part-of-policy',
      'B: other-entry-decides, other-vantage, part-of-policy',
      'C: part-of-policy',
    ]);
  });

  it('are those of the item that wins, where another item has the same role', () => {
    const policy = `roles: {web: {blocked: 7}}
hosts: [{host: 10.0.0.0/31, satisfies: R, roles: web, open: 8}, {host: [10.0.0.0, 10.0.0.1], roles: web}]`;
    expect(agreed({ policy }).requirements).toEqual(['R: other-entry-decides']);
  });

  it('are not checked by what is only observed for one of two names', () => {
    const policy = `hosts:
  - {host: a.example.com, satisfies: R, closed: 1-2, observe: [1, 2], open: 9}
  - {host: b.example.com, open: [1, 2]}`;
    const zone = { 'a.example.com': ['93.184.216.1'], 'b.example.com': ['93.184.216.1'] };
    expect(agreed({ policy, zone }).requirements).toEqual(['R: other-entry-decides']);
  });

  it('of a base are looked at in each policy that extends it, whose roles are its own', () => {
    const base = `roles: {web: {open: 3}}
hosts: [{host: 10.0.0.1, roles: web}]`;
    const first = 'extends: ./base.yml';
    const second = `extends: ./base.yml
roles: {web: {open: {ports: 2-3, satisfies: S}}}
hosts: [{host: 10.0.0.1, open: 2}]`;
    const policy = { 'policy.yml': first, 'second.yml': second, 'base.yml': base };
    const entry = ['policy.yml', 'second.yml'];
    expect(agreed({ policy, entry }).requirements).toEqual(['S: other-entry-decides']);
  });
});

describe('what no vantage sees', () => {
  const vantages = 'vantages: {a: {cannot-see: [1, 2]}, b: {cannot-see: [2, 3]}, c: {cannot-see: ipv6}}\n';

  it('is counted by address and by name, and apart from what another vantage sees', () => {
    const policy = `${vantages}hosts: [{host: [10.0.0.0/31, www.example.com], from: [a, b], blocked: 1-3}]`;
    const zone = { 'www.example.com': ['93.184.216.1', '93.184.216.2'] };
    const { nobody, unwatched } = agreed({ policy, zone, from: 'a' });
    expect(nobody).toEqual({ '10.0.0.0': 1, '10.0.0.1': 1, 'www.example.com': 2 });
    expect(unwatched).toBe(4);
  });

  it('by one of several names is still not checked for the other', () => {
    const policy = `${vantages}hosts:
  - {host: one.example.com, from: [a, b], blocked: 1-2}
  - {host: two.example.com, open: 1-2}
  - {host: 10.0.0.9, open: 443}`;
    const zone = { 'one.example.com': ['93.184.216.1'], 'two.example.com': ['93.184.216.1'] };
    expect(agreed({ policy, zone, from: 'a' })).toMatchObject({ nobody: { 'one.example.com': 1 }, unwatched: 2 });
  });

  it('is told of each port by those that judge it, where two names are judged from different places', () => {
    const policy = `vantages: {a: {cannot-see: 1-2}, b: {cannot-see: 1}, c: {cannot-see: 2}}
hosts:
  - {host: one.example.com, from: [a, b], blocked: 1-2}
  - {host: two.example.com, from: [a, c], open: 1-2}
  - {host: 10.0.0.9, open: 443}`;
    const zone = { 'one.example.com': ['93.184.216.1'], 'two.example.com': ['93.184.216.1'] };
    expect(agreed({ policy, zone, from: 'a' })).toMatchObject({
      nobody: { 'one.example.com': 1, 'two.example.com': 1 },
      unwatched: 2,
    });
  });
});
