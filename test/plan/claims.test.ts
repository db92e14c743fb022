// What DNS says of a name: absent in one family, broken in one, or not there at all.
import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

const policy = (...items: string[]) => `version: 1\nhosts:\n${items.map((item) => `  - ${item}\n`).join('')}`;
const addressesOf = (plan: ReturnType<typeof planOf>) => plan.addresses.map(({ address }) => address);

describe('families', () => {
  const both = policy('{ host: www.example.com, open: 443 }');
  const v4 = ['192.0.2.1'];

  it('asks every address of both', () => {
    const plan = planOf(both, { 'www.example.com': { addresses: ['192.0.2.1', '192.0.2.2', '2001:db8::1'] } });
    expect(addressesOf(plan)).toEqual(['192.0.2.1', '192.0.2.2', '2001:db8::1']);
    expect(plan.addresses.map(({ family }) => family)).toEqual([4, 4, 6]);
  });

  it('takes a family without an address for absent while the other has one', () => {
    expect(planOf(both, { 'www.example.com': { addresses: v4 } }).unresolved).toEqual([]);
    expect(planOf(both, { 'www.example.com': { addresses: ['2001:db8::1'] } }).unresolved).toEqual([]);
  });

  it.each([4, 6] as const)('never takes a resolver that fails for IPv%i for its absence', (family) => {
    const addresses = family === 6 ? v4 : ['2001:db8::1'];
    const plan = planOf(both, { 'www.example.com': { addresses, fails: { [family]: 'EAI_AGAIN' } } });
    expect(plan.unresolved).toEqual([
      { host: 'www.example.com', family, code: 'EAI_AGAIN', position: { file: 'policy.yml', line: 3, column: 13 } },
    ]);
    expect(plan.probes).toBe(1);
  });

  it('says of the whole name that it did not resolve where neither family did', () => {
    const unresolved = (fails: Partial<Record<4 | 6, string>>) =>
      planOf(both, { 'www.example.com': { fails } }).unresolved.map(({ family, code }) => [family, code]);
    expect(unresolved({})).toEqual([[null, 'ENOTFOUND']]);
    expect(unresolved({ 4: 'EAI_AGAIN', 6: 'EAI_AGAIN' })).toEqual([[null, 'EAI_AGAIN']]);
    expect(unresolved({ 6: 'EAI_AGAIN' })).toEqual([[null, 'EAI_AGAIN']]);
  });

  it('wants the one family that an item names, whatever the other has', () => {
    const only = policy('{ host: www.example.com, family: ipv6, open: 443 }');
    expect(planOf(only, { 'www.example.com': { addresses: v4 } }).unresolved).toMatchObject([{ family: null }]);
    const plan = planOf(only, { 'www.example.com': { addresses: [...v4, '2001:db8::1'] } });
    expect(addressesOf(plan)).toEqual(['2001:db8::1']);
  });

  it('goes by the default where the item is silent', () => {
    const plan = planOf(`version: 1\ndefaults: { family: ipv4 }\nhosts:\n  - { host: www.example.com, open: 443 }\n`, {
      'www.example.com': { addresses: ['192.0.2.1', '2001:db8::1'] },
    });
    expect(addressesOf(plan)).toEqual(['192.0.2.1']);
  });

  it('keeps what resolved beside what did not', () => {
    const plan = planOf(policy('{ host: gone.example.com, open: 443 }', '{ host: www.example.com, open: 443 }'), {
      'www.example.com': { addresses: v4 },
    });
    expect(plan.unresolved.map(({ host }) => host)).toEqual(['gone.example.com']);
    expect(addressesOf(plan)).toEqual(v4);
  });

  it('speaks of the family alone where another item has the name resolved over the other', () => {
    const plan = planOf(
      policy('{ host: www.example.com, family: ipv6, open: 22 }', '{ host: www.example.com, open: 443 }'),
      { 'www.example.com': { addresses: v4, fails: { 6: 'EAI_AGAIN' } } },
    );
    expect(plan.unresolved.map(({ family }) => family)).toEqual([6]);
  });
});
