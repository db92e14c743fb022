// What DNS says of a name: absent in one family, broken in one, or not there at all.
import { describe, expect, it } from 'vitest';
import type { Resolution } from '../../../src/model/plan.ts';
import { WHOLE_VIEW } from '../../../src/plan/view.ts';
import { makePlan, namesOf, planOf, policyOf } from '../plan-of.ts';

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

describe('a name as it is asked', () => {
  const plan = (text: string, resolutions: readonly Resolution[]) => {
    const made = makePlan(policyOf(text), resolutions).plan;
    if (made === null) throw new Error('no plan');
    return made;
  };
  const answer = (name: string, addresses: readonly string[], rest: Partial<Resolution> = {}): Resolution => ({
    name,
    family: 4,
    addresses,
    code: addresses.length === 0 ? 'ENOTFOUND' : null,
    ...rest,
  });

  it('keeps its dot for the resolver, and is one host with the name without it', () => {
    const text = policy(
      '{ host: WWW.example.com., family: ipv4, open: 443 }',
      '{ host: www.example.com, family: ipv4, open: 80 }',
    );
    const names = namesOf(policyOf(text), WHOLE_VIEW).map(({ name }) => name);
    expect(names).toEqual(['www.example.com.', 'www.example.com']);
    const { addresses } = plan(text, [
      answer('www.example.com.', ['192.0.2.1']),
      answer('www.example.com', ['192.0.2.2']),
    ]);
    const asked = addresses.map(({ address, segments }) => [
      address,
      segments[0]?.appliedEntries[0]?.host,
      segments[0]?.ports.ranges,
    ]);
    expect(asked).toEqual([
      ['192.0.2.1', 'www.example.com', [{ first: 443, last: 443 }]],
      ['192.0.2.2', 'www.example.com', [{ first: 80, last: 80 }]],
    ]);
  });

  it('is not asked at this machine, however its address is written, unless that is meant', () => {
    const item = (rest: string, host = 'www.example.com') =>
      policy(`{ host: ${host}, family: ipv4, blocked: 22${rest} }`);
    const own = (address: string, name = 'www.example.com') => [
      answer(name, [address, '192.0.2.1'], { own: [address] }),
    ];
    for (const address of ['127.0.1.1', '198.51.100.7']) {
      const { addresses, outOfScope } = plan(item(''), own(address));
      expect(addresses.map((one) => one.address)).toEqual(['192.0.2.1']);
      expect(outOfScope).toMatchObject([{ host: 'www.example.com', outside: address, bound: 'this-machine' }]);
    }
    for (const bound of ['[127.0.1.1, 192.0.2.1]', '[127.0.0.0/8, 192.0.2.1]'])
      expect(plan(item(`, resolves-to: ${bound}`), own('127.0.1.1')).addresses).toHaveLength(2);
    // A network that happens to hold it says nothing of this machine.
    expect(plan(item(', resolves-to: 0.0.0.0/0'), own('127.0.1.1')).addresses).toHaveLength(1);
    expect(plan(item('', 'db.localhost'), own('127.0.0.1', 'db.localhost')).addresses).toHaveLength(2);
    expect(plan(item('', 'localhost.'), own('127.0.0.1', 'localhost.')).addresses).toHaveLength(2);
    expect(plan(item('', 'notlocalhost'), own('127.0.0.1', 'notlocalhost')).addresses).toHaveLength(1);
  });

  it('vouches for no network as a control that leads to this machine', () => {
    const text = `${policy('{ host: 192.0.2.1, blocked: 22 }')}defaults: { family: ipv4 }\ncontrols: [up.example.com:443, localhost:22]\n`;
    const { controls } = plan(text, [
      answer('up.example.com', ['127.0.0.1', '192.0.2.9'], { own: ['127.0.0.1'] }),
      answer('localhost', ['127.0.0.1'], { own: ['127.0.0.1'] }),
    ]);
    expect(controls.map(({ target, address }) => `${target} ${address}`)).toEqual([
      'up.example.com:443 192.0.2.9',
      'localhost:22 127.0.0.1',
    ]);
  });

  it('must not exist by the word of somebody who is vouched for', () => {
    const none = policy('{ host: gone.example.com, family: ipv4, resolves-to: none }');
    const [check] = plan(none, [answer('gone.example.com', [], { unvouched: 'EUNVOUCHED' })]).nameChecks;
    expect(check?.failure).toEqual({ family: 4, code: 'EUNVOUCHED' });
    expect(plan(none, [answer('gone.example.com', [])]).nameChecks[0]?.failure).toBeNull();
  });
});
