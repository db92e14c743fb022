// What a run leaves out: by its vantage, by scopes, by refused addresses, by `only`; and that it says so.
import { describe, expect, it } from 'vitest';
import type { Only } from '../../src/model/plan.ts';
import type { Scope } from '../../src/model/policy.ts';
import { leftOutWarnings } from '../../src/plan/left-out-warnings.ts';
import { vantageNamed } from '../../src/plan/plan-mistakes.ts';
import { parseRunInputs } from '../../src/policy/parse-run-inputs.ts';
import { expectedOf, planned, planOf, policyOf, type Zone } from './plan-of.ts';

const scopeOf = (...texts: string[]): Scope => parseRunInputs({ scope: texts }).inputs.runScope as Scope;
const onlyOf = (...texts: string[]): readonly Only[] => {
  const { inputs, diagnostics } = parseRunInputs({ only: texts });
  expect(diagnostics).toEqual([]);
  return inputs.only;
};

const ZONE: Zone = {
  'www.example.com': { addresses: ['93.184.216.34', '2606:2800:220:1::1'] },
  'in.example.com': { addresses: ['10.0.0.7'] },
  'example.com': { addresses: ['93.184.216.35'] },
};

const asked = (text: string, options: Parameters<typeof planOf>[2] = {}) =>
  planOf(text, ZONE, { mayObserveOnly: true, ...options }).addresses.map(({ address }) => address);

const outside = (text: string, options: Parameters<typeof planOf>[2] = {}) =>
  planOf(text, ZONE, { mayObserveOnly: true, ...options }).outOfScope.map(({ host, outside, bound }) => [
    host,
    outside,
    bound,
  ]);

const hosts = (...lines: string[]) => `version: 1\nhosts:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const scoped = (scope: string, ...lines: string[]) => `version: 1\nscope: ${scope}\n${hosts(...lines).slice(11)}`;

describe('scope', () => {
  it('cuts a network where it ends', () => {
    const text = scoped('[203.0.113.2-203.0.113.3, 203.0.113.5]', '{ host: 203.0.113.0/29, blocked: 22 }');
    expect(asked(text)).toEqual(['203.0.113.2', '203.0.113.3', '203.0.113.5']);
    expect(outside(text)).toEqual([
      ['203.0.113.0/29', '203.0.113.0-203.0.113.1', 'policy-scope'],
      ['203.0.113.0/29', '203.0.113.4', 'policy-scope'],
      ['203.0.113.0/29', '203.0.113.6-203.0.113.7', 'policy-scope'],
    ]);
  });

  it('still counts a network as wide as it is written', () => {
    const text = scoped('203.0.113.5', '{ host: 203.0.113.0/29, blocked: 22 }', '{ host: 203.0.113.4/31, open: 22 }');
    expect(expectedOf(planOf(text), '203.0.113.5', 22)).toEqual(['open']);
  });

  it.each([
    ['a name', 'www.example.com', '[www.example.com, example.com]', ['93.184.216.34', '2606:2800:220:1::1']],
    [
      'a wildcard, without the apex',
      '"*.example.com"',
      '[www.example.com, example.com]',
      ['93.184.216.34', '2606:2800:220:1::1'],
    ],
    ['no private address by a name', '"*.example.com"', 'in.example.com', []],
    ['a private address that is listed', '["*.example.com", 10.0.0.0/8]', 'in.example.com', ['10.0.0.7']],
    ['the address that a listed name leads to', 'www.example.com', '[93.184.216.34, 93.184.216.35]', ['93.184.216.34']],
    ['no part of a name', 'ww.example.com', 'www.example.com', []],
    ['no name that only ends alike', '"*.ample.com"', 'www.example.com', []],
  ])('lets in %s', (_, scope, host, expected) => {
    expect(asked(scoped(scope, `{ host: ${host}, blocked: 22 }`))).toEqual(expected);
  });

  it('of the run has the last word, over the policy’s own and where it has none', () => {
    const text = scoped('203.0.113.0/30', '{ host: 203.0.113.0/29, blocked: 22 }');
    const runScope = scopeOf('203.0.113.3', '203.0.113.4');
    expect(asked(text, { runScope })).toEqual(['203.0.113.3']);
    expect(outside(text, { runScope }).map(([, range, bound]) => [range, bound])).toEqual([
      ['203.0.113.4-203.0.113.7', 'policy-scope'],
      ['203.0.113.0-203.0.113.2', 'run-scope'],
    ]);
    expect(asked(hosts('{ host: 203.0.113.0/30, blocked: 22 }'), { runScope })).toEqual(['203.0.113.3']);
  });

  it('binds the policy’s controls only where it is the run’s', () => {
    const text = `version: 1\nscope: 203.0.113.0/24\ncontrols: [198.51.100.1:443, 203.0.113.1:443]\nhosts: [{ host: 203.0.113.7, blocked: 22 }]\n`;
    const targets = (options: object) => planOf(text, {}, options).controls.map(({ target }) => target);
    expect(targets({})).toEqual(['198.51.100.1:443', '203.0.113.1:443']);
    expect(targets({ runScope: scopeOf('203.0.113.0/24') })).toEqual(['203.0.113.1:443']);
  });
});

describe('refused addresses', () => {
  const REFUSED = [
    '169.254.169.254',
    '168.63.129.16',
    '"fe80::1"',
    '"fd00:ec2::254"',
    '224.0.0.1',
    '"ff02::1"',
    '0.0.0.0',
    '"::"',
  ];

  it.each(REFUSED)('%s is not asked without being named', (address) => {
    expect(asked(hosts(`{ host: ${address}, blocked: 80 }`))).toEqual([]);
    expect(outside(hosts(`{ host: ${address}, blocked: 80 }`))[0]?.[2]).toBe('refused');
    expect(asked(scoped('[0.0.0.0/0, "::/0"]', `{ host: ${address}, blocked: 80 }`))).toEqual([]);
  });

  it.each(REFUSED)('%s is asked where a scope names it', (address) => {
    expect(asked(scoped(`[${address}]`, `{ host: ${address}, blocked: 80 }`))).toHaveLength(1);
  });

  it('may be named by a network that lies wholly within them', () => {
    expect(asked(scoped('169.254.169.0/24', '{ host: 169.254.169.254, blocked: 80 }'))).toEqual(['169.254.169.254']);
    expect(asked(scoped('169.0.0.0/8', '{ host: 169.254.169.254, blocked: 80 }'))).toEqual([]);
  });

  it('must be named by the run where the run has a scope: a policy’s word is not enough', () => {
    const text = scoped('169.254.169.254', '{ host: 169.254.169.254, blocked: 80 }');
    expect(asked(text, { runScope: scopeOf('0.0.0.0/0') })).toEqual([]);
    expect(asked(text, { runScope: scopeOf('169.254.169.254') })).toEqual(['169.254.169.254']);
  });

  it('are no controls either', () => {
    const text = 'version: 1\ncontrols: 169.254.169.254:80\nhosts: [{ host: 203.0.113.7, blocked: 22 }]\n';
    expect(planOf(text).controls).toEqual([]);
  });

  it('may be where a name leads: it is not followed there', () => {
    const zone: Zone = { 'rebind.example.com': { addresses: ['169.254.169.254', '93.184.216.34'] } };
    const plan = planOf(hosts('{ host: rebind.example.com, blocked: 80 }'), zone);
    expect(plan.addresses.map(({ address }) => address)).toEqual(['93.184.216.34']);
    expect(plan.outOfScope).toMatchObject([
      { host: 'rebind.example.com', address: '169.254.169.254', bound: 'refused' },
    ]);
  });

  it('leave loopback alone, which a test of this machine asks', () => {
    expect(asked(hosts('{ host: [127.0.0.1, "::1"], blocked: 80 }'))).toEqual(['127.0.0.1', '::1']);
  });
});

describe('a vantage', () => {
  const text = `version: 1
vantages: { internet: { family: ipv4, cannot-see: [25, 8000-8010, 53/udp] }, vpc: {}, v6: { cannot-see: ipv4 } }
hosts:
  - { host: [203.0.113.7, "2001:db8::7", www.example.com], open: [25, 8005-8015], blocked: all, closed: 53/udp }
`;

  it('does not ask what it cannot see, and nothing wider decides it', () => {
    const plan = planOf(text, ZONE, { vantage: 'internet' });
    expect(plan.addresses.map(({ address }) => address)).toEqual(['203.0.113.7', '93.184.216.34']);
    for (const port of [25, 8000, 8005, 8010]) expect(expectedOf(plan, '203.0.113.7', port)).toEqual([]);
    expect(expectedOf(plan, '203.0.113.7', 53, 'udp')).toEqual([]);
    expect(expectedOf(plan, '203.0.113.7', 8011)).toEqual(['open']);
    expect(expectedOf(plan, '203.0.113.7', 24)).toEqual(['blocked']);
    expect(plan.probes).toBe(2 * (65_535 - 12));
  });

  it('lists as unwatched what it cannot see', () => {
    const policy = policyOf(text);
    const named = vantageNamed(policy, 'internet');
    if ('mistake' in named) throw new Error('no vantage');
    const warnings = leftOutWarnings(
      planOf(text, ZONE, { vantage: 'internet' }),
      { ...named, runScope: null, only: [] },
      [],
    );
    expect([...warnings].sort()).toEqual([
      'Not checked from `internet` (cannot-see): IPv6 on 2001:db8::7, www.example.com (131072 ports in all).',
      'Not checked from `internet` (cannot-see): port 25 on www.example.com, 203.0.113.7 (2 ports in all).',
      'Not checked from `internet` (cannot-see): port 53/udp on www.example.com, 203.0.113.7 (2 ports in all).',
      'Not checked from `internet` (cannot-see): ports 8000-8004 on www.example.com, 203.0.113.7 (10 ports in all).',
      'Not checked from `internet` (cannot-see): ports 8005-8010 on www.example.com, 203.0.113.7 (12 ports in all).',
    ]);
  });

  it('may lack either family', () => {
    expect(planOf(text, ZONE, { vantage: 'v6' }).addresses.map(({ address }) => address)).toEqual([
      '2001:db8::7',
      '2606:2800:220:1::1',
    ]);
  });

  it('misses a name that has an address, and none that it could see', () => {
    const from = (item: string, vantage = 'internet') =>
      planOf(
        `version: 1\nvantages: { internet: { family: ipv4 }, v6: { cannot-see: ipv4 }, vpc: {} }\nhosts: [${item}, { host: 203.0.113.7, open: 443 }, { host: "2001:db8::7", open: 443 }]\n`,
        { 'six.example.com': { addresses: ['2001:db8::1'] }, 'four.example.com': { addresses: ['192.0.2.1'] } },
        { vantage },
      ).unresolved.map(({ host, family, code }) => [host, family, code]);
    const six = '{ host: six.example.com, open: 443 }';
    expect(from(six)).toEqual([['six.example.com', 4, 'ENOTFOUND']]);
    expect(from('{ host: four.example.com, blocked: all }', 'v6')).toEqual([['four.example.com', 6, 'ENOTFOUND']]);
    expect(from(six, 'vpc')).toEqual([]);
    expect(from(six, 'v6')).toEqual([]);
    // Who says that the other family alone is meant gets what the vantage is declared for: it is listed as unwatched.
    expect(from('{ host: six.example.com, family: ipv6, open: 443 }')).toEqual([]);
    expect(from('{ host: six.example.com, family: ipv4, open: 443 }')).toEqual([
      ['six.example.com', null, 'ENOTFOUND'],
    ]);
  });

  it('that sees nothing of the policy is an error, never a pass', () => {
    const blind = 'version: 1\nvantages: { x: { cannot-see: all } }\nhosts: [{ host: 203.0.113.7, blocked: all }]\n';
    expect(planned(blind, {}, { vantage: 'x' })).toMatchObject({
      plan: null,
      diagnostics: [{ code: 'nothing-to-judge' }],
    });
  });

  it.each([
    [null, { vantage: null }],
    ['internet', { vantage: { name: 'internet' } }],
    ['intranet', { mistake: { code: 'unknown-vantage', help: 'the policy declares `internet`, `vpc`, `v6`' } }],
  ])('named %s', (name, expected) => {
    expect(vantageNamed(policyOf(text), name)).toMatchObject(expected);
  });

  it('is needed where `from` is used', () => {
    const policy = policyOf('version: 1\nvantages: { x: {} }\nhosts: [{ host: a, open: { ports: 1, from: x } }]\n');
    expect(vantageNamed(policy, null)).toMatchObject({ mistake: { code: 'vantage-needed' } });
    expect(vantageNamed(policyOf(hosts('{ host: a, open: 1 }')), 'x')).toMatchObject({
      mistake: { code: 'unknown-vantage' },
    });
  });

  it('is needed where a vantage says where it is, as a run that does not say which it is would prove nothing', () => {
    const policy = policyOf('version: 1\nvantages: { x: { source: 10.20.0.0/16 } }\nhosts: [{ host: a, open: 1 }]\n');
    expect(vantageNamed(policy, null)).toMatchObject({ mistake: { code: 'vantage-needed' } });
    expect(vantageNamed(policy, 'x')).toMatchObject({ vantage: { name: 'x' } });
  });

  it('asks DNS for nothing that is not judged from it', () => {
    const other =
      'version: 1\nvantages: { x: {}, y: {} }\nhosts:\n  - { host: a.example.com, from: y, open: 1 }\n  - { host: 203.0.113.7, open: 1 }\n';
    expect(planOf(other, {}, { vantage: 'x' })).toMatchObject({ unresolved: [], probes: 1 });
  });
});

describe('only', () => {
  const text = hosts(
    '{ host: www.example.com, open: [80, 443], blocked: 1-100 }',
    '{ host: 93.184.216.32/29, closed: 22 }',
    '{ host: "2001:db8::/64", blocked: 53/udp }',
    '{ host: gone.example.com, open: 1 }',
  );

  it.each<[string[], string[], number]>([
    [['93.184.216.34'], ['93.184.216.34'], 100 + 1],
    [['93.184.216.34:22,443'], ['93.184.216.34'], 2],
    [['www.example.com:443'], ['93.184.216.34', '2606:2800:220:1::1'], 2],
    [['www.example.com'], ['93.184.216.34', '2606:2800:220:1::1'], 101 + 100],
    [['93.184.216.33-93.184.216.34:22'], ['93.184.216.33', '93.184.216.34'], 2],
    [['[2001:db8::7]:53/udp'], ['2001:db8::7'], 1],
    [['2001:db8::7'], ['2001:db8::7'], 1],
    [['93.184.216.33', 'www.example.com:80'], ['93.184.216.34', '2606:2800:220:1::1', '93.184.216.33'], 3],
  ])('%s', (only, addresses, probes) => {
    const plan = planOf(text, ZONE, { only: onlyOf(...only) });
    expect(plan.addresses.map(({ address }) => address).sort()).toEqual([...addresses].sort());
    expect(plan.probes).toBe(probes);
    expect(plan.unresolved).toEqual([]);
  });

  it.each([
    ['www.example.com:80', ['www.example.com']],
    ['www.example.com', []],
  ])('tells of which hosts it leaves out ports that must be open: %s', (only, hosts) => {
    const policy =
      'version: 1\nhosts: [{ host: www.example.com, open: 443, blocked: 80 }, { host: 203.0.113.7, blocked: 22 }]\n';
    const { openLeftOut = [] } = planOf(policy, ZONE, { only: onlyOf(only) });
    expect(openLeftOut).toEqual(hosts);
  });

  it('changes nothing of what an entry means', () => {
    const whole = planOf(text, ZONE, { only: [], mayObserveOnly: true, runScope: scopeOf('93.184.216.32/29') });
    const part = planOf(text, ZONE, { only: onlyOf('93.184.216.34:22') });
    expect(expectedOf(part, '93.184.216.34', 22)).toEqual(expectedOf(whole, '93.184.216.34', 22));
  });

  it('keeps a name that does not resolve, if it is meant', () => {
    expect(planOf(text, ZONE, { only: onlyOf('gone.example.com') })).toMatchObject({
      probes: 0,
      unresolved: [{ host: 'gone.example.com' }],
    });
  });

  it('of an address keeps a name whose resolver failed, which may lead there', () => {
    const zone = { 'www.example.com': { fails: { 4: 'EAI_AGAIN', 6: 'EAI_AGAIN' } } };
    const two = hosts('{ host: www.example.com, open: 80 }', '{ host: 203.0.113.9, closed: 22 }');
    expect(planOf(two, zone, { only: onlyOf('93.184.216.34') }).unresolved).toMatchObject([{ code: 'EAI_AGAIN' }]);
    expect(planOf(two, zone, { only: onlyOf('203.0.113.9') }).unresolved).toEqual([]);
  });

  it.each(['other.example.com', '93.184.216.34:9999', '203.0.113.1'])('%s means nothing, and is an error', (only) => {
    expect(planned(text, ZONE, { only: onlyOf(only) })).toMatchObject({
      plan: null,
      diagnostics: [{ code: 'not-in-policy' }],
    });
  });

  it('says that it was only a part', () => {
    const view = { vantage: null, runScope: null, only: onlyOf('a.example.com:22') };
    expect(leftOutWarnings({ unwatched: [] }, view, [])).toEqual([
      'Only a part of the policy was checked: a.example.com:22. The result says nothing about the rest.',
    ]);
  });
});

describe('what a run is told', () => {
  it.each([
    [{ scope: ['300.1.1.1'] }, 'bad-scope'],
    [{ only: ['a.example.com:0'] }, 'bad-port'],
    [{ only: ['http://a/'] }, 'bad-host'],
    [{ variables: ['1=2'] }, 'bad-variable'],
  ])('%j is refused', (texts, code) => {
    const { diagnostics } = parseRunInputs(texts);
    expect(diagnostics).toMatchObject([{ code, level: 'error', position: null }]);
    expect(diagnostics[0]?.message).toContain(`in \`${Object.keys(texts)[0]}\``);
  });
});
