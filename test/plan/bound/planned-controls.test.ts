// Controls in a plan: an address each, judged by nobody, in no total, and never the reason why a plan cannot be used.
import { describe, expect, it } from 'vitest';
import { WHOLE_VIEW } from '../../../src/plan/view.ts';
import { namesOf, planOf, policyOf } from '../plan-of.ts';

const ONE_HOST = 'hosts: [{ host: 10.0.0.1, open: 80 }]\n';
const withControls = (controls: string, rest = ONE_HOST) => `version: 1\ncontrols: ${controls}\n${rest}`;

describe('controls', () => {
  it('have an entry for each of their addresses, each once, in their canonical spelling', () => {
    const plan = planOf(withControls('[dns.example.com:53/udp, 192.0.2.1:443, "[2001:DB8:0::1]:https"]'), {
      'dns.example.com': { addresses: ['192.0.2.9', '192.0.2.8', '2001:db8::0', '2001:db8:0:0::0'] },
    });
    const dns = { target: 'dns.example.com:53/udp', port: 53, protocol: 'udp' };
    expect(plan.controls).toEqual([
      { ...dns, address: '192.0.2.9', family: 4 },
      { ...dns, address: '192.0.2.8', family: 4 },
      { ...dns, address: '2001:db8::', family: 6 },
      { target: '192.0.2.1:443', address: '192.0.2.1', family: 4, port: 443, protocol: 'tcp' },
      { target: '[2001:DB8:0::1]:https', address: '2001:db8::1', family: 6, port: 443, protocol: 'tcp' },
    ]);
  });

  it('count for no total and no ceiling', () => {
    const plan = planOf(withControls('[192.0.2.1:443, 192.0.2.2:443]', `limits: { probes: 1 }\n${ONE_HOST}`));
    expect(plan).toMatchObject({ probes: 1, addresses: [{ address: '10.0.0.1', probes: 1 }], unresolved: [] });
  });

  it('that do not resolve have no address, and no verdict', () => {
    const plan = planOf(withControls('[gone.example.com:443, broken.example.com:443, 192.0.2.1:443]'), {
      'broken.example.com': { fails: { 4: 'EAI_AGAIN', 6: 'EAI_AGAIN' } },
    });
    expect(plan.controls.map(({ target }) => target)).toEqual(['192.0.2.1:443']);
    expect(plan.unresolved).toEqual([]);
  });

  it('are no reason to run: a plan of controls alone judges nothing', () => {
    expect(() => planOf(withControls('192.0.2.1:443', 'hosts: [{ host: 10.0.0.1, observe: 80 }]\n'))).toThrow(
      'judge nothing',
    );
  });
});

describe('the names of controls', () => {
  const zone = { 'www.example.com': { addresses: ['192.0.2.1', '2001:db8::1'] } };

  it.each([
    ['both', [4, 6]],
    ['ipv4', [4]],
    ['ipv6', [6]],
  ])('are asked for the families of the defaults: %s', (family, families) => {
    const text = withControls(
      'www.example.com:443',
      `defaults: { family: ${family} }\nhosts: [{ host: b, open: 80 }]\n`,
    );
    expect(namesOf(policyOf(text), WHOLE_VIEW)).toEqual([
      { name: 'b', families },
      { name: 'www.example.com', families },
    ]);
    expect(planOf(text, { ...zone, b: zone['www.example.com'] }).controls.map((control) => control.family)).toEqual(
      families,
    );
  });

  it('are asked once where a host has the same name, and each takes its own families', () => {
    const hosts = 'defaults: { family: ipv4 }\nhosts: [{ host: www.example.com, family: ipv6, open: 80 }]\n';
    const text = withControls('www.example.com:443', hosts);
    expect(namesOf(policyOf(text), WHOLE_VIEW)).toEqual([{ name: 'www.example.com', families: [4, 6] }]);
    const plan = planOf(text, zone);
    expect(plan.controls.map(({ address }) => address)).toEqual(['192.0.2.1']);
    expect(plan.addresses.map(({ address }) => address)).toEqual(['2001:db8::1']);
  });
});
