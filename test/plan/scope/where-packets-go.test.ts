// Scope, refusal, family, `resolves-to` and controls, of addresses that are written as others than they are.
import { describe, expect, it } from 'vitest';
import { explainUnresolved } from '../../../src/evaluate/explain/whole-host/unresolved.ts';
import type { Resolution } from '../../../src/model/plan.ts';
import type { Scope } from '../../../src/model/policy.ts';
import { WHOLE_VIEW } from '../../../src/plan/view.ts';
import { parseRunInputs } from '../../../src/policy/parse-run-inputs.ts';
import { makePlan, planOf, policyOf, resolutionsOf, type Zone } from '../plan-of.ts';

const scopeOf = (...texts: string[]): Scope => parseRunInputs({ scope: texts }).inputs.runScope as Scope;
const hosts = (...lines: string[]) => `version: 1\nhosts:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const scoped = (scope: string, ...lines: string[]) => `version: 1\nscope: ${scope}\n${hosts(...lines).slice(11)}`;
const named = (...addresses: string[]): Zone => ({ 'www.example.com': { addresses } });

/** What of a name is asked, and what is kept out, as `ADDRESS` and `ADDRESS BOUND`. */
function fatesOf(text: string, zone: Zone, options: Parameters<typeof planOf>[2] = {}) {
  const plan = planOf(text, zone, options);
  return {
    asked: plan.addresses.map(({ address, family }) => `${address} over IPv${family}`),
    out: plan.outOfScope.map(({ outside, bound }) => `${outside} ${bound}`),
    unresolved: plan.unresolved.map(({ family, code }) => `${family} ${code}`),
  };
}

const ONE = '{ host: www.example.com, blocked: 80 }';

describe('IPv4 written as IPv6', () => {
  it.each(['::ffff:198.51.100.2', '::ffff:c633:6402', '0:0:0:0:0:ffff:c633:6402', '::FFFF:198.51.100.2'])(
    'by DNS is that IPv4 address, asked over IPv4: %s',
    (address) => {
      expect(fatesOf(hosts(ONE), named(address))).toMatchObject({ asked: ['198.51.100.2 over IPv4'], unresolved: [] });
    },
  );

  it('is asked once where the name has the same address as an A record', () => {
    const plan = planOf(hosts(ONE), named('198.51.100.2', '::ffff:198.51.100.2'));
    expect(plan).toMatchObject({ probes: 1, addresses: [{ address: '198.51.100.2' }] });
  });

  it('is refused, and out of scope, where the IPv4 address is', () => {
    const zone = named('::ffff:169.254.169.254', '::ffff:10.1.2.3', '::ffff:93.184.216.34');
    expect(fatesOf(hosts(ONE), zone)).toMatchObject({ out: ['169.254.169.254 refused'] });
    const options = { runScope: scopeOf('::/0', '93.184.216.0/24') };
    expect(fatesOf(hosts(ONE), zone, options)).toMatchObject({
      asked: ['93.184.216.34 over IPv4'],
      out: ['169.254.169.254 run-scope', '10.1.2.3 run-scope'],
    });
    expect(fatesOf(scoped('["::/0", 93.184.216.0/24]', ONE), zone).asked).toEqual(['93.184.216.34 over IPv4']);
  });

  it('lies in no network of IPv6 addresses, as a host or in a scope', () => {
    const all = '{ host: "::fffe:ffff:fffe-::ffff:ffff:ffff:1", blocked: 80 }';
    const only = parseRunInputs({ only: ['::fffe:ffff:fffe-::fffe:ffff:ffff'] }).inputs.only;
    expect(fatesOf(hosts(all), {}, { only })).toMatchObject({
      asked: ['::fffe:ffff:fffe over IPv6', '::fffe:ffff:ffff over IPv6'],
    });
    for (const text of ['::ffff:198.51.100.2', '::ffff:0:0/96', '::ffff:198.51.100.0/120'])
      expect(parseRunInputs({ scope: [text] }).diagnostics[0]?.message).toContain('written as');
    const { diagnostics } = parseRunInputs({ scope: ['::ffff:198.51.100.0/120'] });
    expect(diagnostics[0]?.help).toBe('write `198.51.100.0/24`');
  });

  it('leaves what is expected over IPv6 alone unchecked, and says so', () => {
    const six = '{ host: www.example.com, family: ipv6, blocked: 80 }';
    expect(fatesOf(hosts(six), named('::ffff:198.51.100.2'))).toEqual({
      asked: [],
      out: [],
      unresolved: ['null EMAPPED'],
    });
    expect(fatesOf(hosts(six), named('::ffff:198.51.100.2', '2001:db8::1'))).toEqual({
      asked: ['2001:db8::1 over IPv6'],
      out: [],
      unresolved: ['6 EMAPPED'],
    });
  });

  it('is told of in words', () => {
    const [lost] = planOf(
      hosts('{ host: www.example.com, family: ipv6, blocked: 80 }'),
      named('::ffff:198.51.100.2'),
    ).unresolved;
    const { explanation, advice } = explainUnresolved(lost as NonNullable<typeof lost>);
    expect(explanation).toContain('An AAAA record of this name holds an IPv4 address written as IPv6');
    expect(advice).toContain('family: both');
  });

  it('is judged from a vantage by the family of its packets', () => {
    const text = `version: 1\nvantages: { four: { family: ipv4 }, six: { family: ipv6 } }\nhosts: [${ONE}]\n`;
    const zone = named('::ffff:198.51.100.2');
    expect(fatesOf(text, zone, { vantage: 'four' })).toMatchObject({
      asked: ['198.51.100.2 over IPv4'],
      unresolved: [],
    });
    expect(fatesOf(text, zone, { vantage: 'six' })).toMatchObject({ asked: [], unresolved: ['null EMAPPED'] });
  });

  it('may be where a name must lead, or not', () => {
    const bound = '{ host: www.example.com, resolves-to: 203.0.113.0/24, blocked: 80 }';
    const [check] = planOf(hosts(bound), named('::ffff:203.0.113.9', '::ffff:198.51.100.2')).nameChecks;
    expect(check).toMatchObject({ inside: ['203.0.113.9'], outside: ['198.51.100.2'] });
  });
});

describe('an IPv6 address that stands for an IPv4 one', () => {
  const NAT64 = ['64:ff9b::', '64:ff9b:1::'].map((prefix) => [
    `${prefix}a9fe:a9fe`,
    `${prefix}a01:203`,
    `${prefix}5db8:d822`,
  ]);

  it.each([
    ...NAT64,
    ['2002:a9fe:a9fe::1', '2002:a01:203::1', '2002:5db8:d822::1'],
    ['::a9fe:a9fe', '::a01:203', '::5db8:d822'],
    ['::ffff:0:a9fe:a9fe', '::ffff:0:a01:203', '::ffff:0:5db8:d822'],
    // Teredo: the server and the client, which is written with every bit turned, are both.
    ['2001:0:a9fe:a9fe::a247:27dd', '2001:0:5db8:d822::f5fe:fdfc', '2001:0:5db8:d822::a247:27dd'],
    ['2001:db8::5efe:a9fe:a9fe', '2001:db8::5efe:a01:203', '2001:db8::5efe:5db8:d822'],
  ])('is refused, outside and inside as that one is: %s, %s, %s', (metadata, inner, outer) => {
    expect(fatesOf(hosts(ONE), named(metadata)).out).toEqual([`${metadata} refused`]);
    const zone = named(metadata, inner, outer);
    const { asked, out } = fatesOf(hosts(ONE), zone, { runScope: scopeOf('::/0', '93.184.216.0/24') });
    expect(asked).toEqual([`${outer} over IPv6`]);
    expect(out.sort()).toEqual([`${inner} run-scope`, `${metadata} run-scope`].sort());
    const wide = fatesOf(hosts(ONE), zone, { runScope: scopeOf('::/0', '0.0.0.0/0') });
    expect(wide.out).toEqual([`${metadata} refused`]);
  });

  it('that names loopback behind a translator is refused', () => {
    expect(fatesOf(hosts(ONE), named('64:ff9b::7f00:1', '::7f00:1')).out).toEqual([
      '64:ff9b::7f00:1 refused',
      '::7f00:1 refused',
    ]);
  });

  it('is asked where a scope names it as it is written', () => {
    const zone = named('64:ff9b::a01:203', '64:ff9b::a9fe:a9fe');
    expect(fatesOf(scoped('"64:ff9b::/96"', ONE), zone)).toMatchObject({
      asked: ['64:ff9b::a01:203 over IPv6'],
      out: ['64:ff9b::a9fe:a9fe refused'],
    });
    expect(fatesOf(scoped('"64:ff9b::a9fe:a9fe"', ONE), zone).asked).toEqual(['64:ff9b::a9fe:a9fe over IPv6']);
    expect(fatesOf(scoped('169.254.169.254', ONE), zone).asked).toEqual(['64:ff9b::a9fe:a9fe over IPv6']);
    expect(fatesOf(scoped('"2002:a9fe::/32"', ONE), named('2002:a9fe:a9fe::1')).asked).toHaveLength(1);
    expect(fatesOf(scoped('"2002::/16"', ONE), named('2002:a9fe:a9fe::1')).asked).toHaveLength(0);
  });

  it('is cut out of a network that holds it', () => {
    const text = hosts('{ host: "64:ff9b::a9fd:fffe-64:ff9b::a9ff:1", blocked: 80 }');
    expect(fatesOf(text, {})).toMatchObject({
      asked: ['64:ff9b::a9fd:fffe', '64:ff9b::a9fd:ffff', '64:ff9b::a9ff:0', '64:ff9b::a9ff:1'].map(
        (one) => `${one} over IPv6`,
      ),
      out: ['64:ff9b::a9fe:0-64:ff9b::a9fe:ffff refused'],
    });
    const only = parseRunInputs({ only: ['64:ff9b::a9fe:a9fe', '64:ff9b::c633:6402'] }).inputs.only;
    expect(fatesOf(hosts('{ host: "::/0", blocked: 80 }'), {}, { only })).toMatchObject({
      asked: ['64:ff9b::c633:6402 over IPv6'],
    });
  });

  it('of ISATAP needs its own address in the scope as well', () => {
    const zone = named('2001:db8:bad::5efe:5db8:d822');
    expect(fatesOf(scoped('93.184.216.0/24', ONE), zone).asked).toEqual([]);
    expect(fatesOf(scoped('[93.184.216.0/24, "2001:db8::/32"]', ONE), zone).asked).toHaveLength(1);
  });

  it('may be where a name must lead: a resolver with DNS64 makes it up', () => {
    const bound = '{ host: www.example.com, resolves-to: 203.0.113.0/24, blocked: 80 }';
    const [check] = planOf(hosts(bound), named('203.0.113.9', '64:ff9b::cb00:7109', '64:ff9b::c633:6402')).nameChecks;
    expect(check).toMatchObject({ inside: ['203.0.113.9', '64:ff9b::cb00:7109'], outside: ['64:ff9b::c633:6402'] });
  });

  it('is in scope by a name as the IPv4 address would be', () => {
    const zone = named('64:ff9b::5db8:d822', '64:ff9b::a01:203');
    expect(fatesOf(scoped('www.example.com', ONE), zone)).toMatchObject({
      asked: ['64:ff9b::5db8:d822 over IPv6'],
      out: ['64:ff9b::a01:203 policy-scope'],
    });
  });

  it('is not let in by a name where IANA gave out nothing', () => {
    expect(fatesOf(scoped('www.example.com', ONE), named('4000::1', '64::1')).asked).toEqual([]);
  });

  it('by a prefix that the network announces is that one too', () => {
    const zone = named('2001:db8:64::a9fe:a9fe', '2001:db8:64::cb00:7109', '2001:db8:65::a9fe:a9fe');
    const text = hosts(
      '{ host: www.example.com, resolves-to: [203.0.113.0/24, "2001:db8:65::/96"], blocked: 80 }',
      ONE,
    );
    const policy = policyOf(text);
    const nat64: Resolution = { name: 'ipv4only.arpa.', family: 6, addresses: ['2001:db8:64::c000:aa'], code: null };
    const { plan } = makePlan(policy, [...resolutionsOf(policy, zone, WHOLE_VIEW), nat64]);
    expect(plan?.addresses.map(({ address }) => address)).toEqual(['2001:db8:64::cb00:7109', '2001:db8:65::a9fe:a9fe']);
    expect(plan?.nameChecks[0]?.outside).toEqual(['2001:db8:64::a9fe:a9fe']);
    const { plan: free } = makePlan(policyOf(hosts(ONE)), [...resolutionsOf(policy, zone, WHOLE_VIEW), nat64]);
    expect(free?.outOfScope).toMatchObject([{ outside: '2001:db8:64::a9fe:a9fe', bound: 'refused' }]);
  });
});

describe('controls', () => {
  const METADATA = ['169.254.169.254', '100.100.100.200', '192.0.0.192', '168.63.129.16', '224.0.0.1', '0.0.0.0'];
  const METADATA_6 = ['fd00:ec2::254', 'fd00:ec2::23', 'fd20:ce::254', 'fd00:c1::a9fe:a9fe', 'fd00:42::42', 'fe80::1'];
  const withControls = (controls: readonly string[], scope = '') =>
    `version: 1\n${scope}controls: [${controls.map((one) => `"${one}"`).join(', ')}]\nhosts: [{ host: 203.0.113.7, open: 80 }]\n`;

  it.each(['', 'scope: 203.0.113.0/24\n', 'scope: [0.0.0.0/0, "::/0"]\n'])(
    'are never asked at a refused address, with the scope %j',
    (scope) => {
      const literal = [...METADATA.map((one) => `${one}:80`), ...METADATA_6.map((one) => `[${one}]:80`)];
      const plan = planOf(withControls([...literal, '198.51.100.1:443'], scope));
      expect(plan.controls.map(({ target }) => target)).toEqual(['198.51.100.1:443']);
      expect(plan.unaskedControls?.map(({ target, bound }) => [target, bound])).toEqual(
        literal.map((target) => [target, 'refused']),
      );
    },
  );

  it('are not asked there by a name either, however the address is written', () => {
    const zone = named(
      '169.254.169.254',
      '198.51.100.1',
      '::ffff:100.100.100.200',
      '64:ff9b::a9fe:a9fe',
      '2001:db8::1',
    );
    const plan = planOf(withControls(['www.example.com:443'], 'scope: 203.0.113.0/24\n'), zone);
    expect(plan.controls.map(({ address }) => address)).toEqual(['198.51.100.1', '2001:db8::1']);
    expect(plan.unaskedControls?.map(({ address }) => address)).toEqual([
      '169.254.169.254',
      '100.100.100.200',
      '64:ff9b::a9fe:a9fe',
    ]);
  });

  it('are asked there where a scope names the address exactly; the run’s own has the last word', () => {
    const text = withControls(['169.254.169.254:80'], 'scope: [203.0.113.0/24, 169.254.169.254]\n');
    expect(planOf(text).controls).toHaveLength(1);
    expect(planOf(text, {}, { runScope: scopeOf('0.0.0.0/0') }).controls).toEqual([]);
    expect(planOf(text, {}, { runScope: scopeOf('169.254.169.254', '203.0.113.7') }).controls).toHaveLength(1);
  });

  it('that the machine brought along are refused the same, and need not be in the run’s scope', () => {
    const policy = policyOf(hosts('{ host: 203.0.113.7, open: 80 }'));
    const control = { port: 80, protocol: 'tcp', position: null } as const;
    const at = (text: string, first: bigint) => ({
      ...control,
      text,
      pattern: { kind: 'addresses', family: 4, first, last: first } as const,
    });
    const controls = [at('198.51.100.1:80', 0xc633_6401n), at('169.254.169.254:80', 0xa9fe_a9fen)];
    const { plan } = makePlan({ ...policy, controls }, [], { runScope: scopeOf('203.0.113.0/24') });
    expect(plan?.controls.map(({ target }) => target)).toEqual(['198.51.100.1:80']);
    expect(plan?.unaskedControls).toMatchObject([{ target: '169.254.169.254:80', bound: 'refused' }]);
  });

  it('of IPv4 written as IPv6 are asked over IPv4', () => {
    const [control] = planOf(withControls(['www.example.com:443']), named('::ffff:198.51.100.1')).controls;
    expect(control).toMatchObject({ address: '198.51.100.1', family: 4 });
  });
});
