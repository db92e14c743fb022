// `--only` that names what the policy does not have ends the run: a green would cover less than its reader believes.
import { describe, expect, it } from 'vitest';
import type { Only } from '../../../src/model/plan.ts';
import { serviceSuggester } from '../../../src/policy/services/suggest-service.ts';
import { parseOnly } from '../../../src/policy/values/parse-only.ts';
import { planned, type Zone } from '../plan-of.ts';

const onlyOf = (text: string): Only => {
  const only = parseOnly(text, serviceSuggester());
  if ('code' in only) throw new Error(only.message);
  return only;
};
const zone: Zone = {
  'web.example.com': { addresses: ['203.0.113.7', '203.0.113.8'] },
  'dns.example.com': { addresses: ['203.0.113.9'] },
  'six.example.com': { addresses: ['2001:db8::6'] },
};
const POLICY = `version: 1
hosts:
  - { host: web.example.com, open: [80, 443], blocked: [8000-8100, 3306], observe: 9000 }
  - { host: dns.example.com, open: [53/udp, 22] }
  - { host: six.example.com, blocked: 5432 }
  - { host: 10.0.0.0/30, blocked: 5432 }
  - { host: 10.0.0.2, open: 22 }
`;
const run = (text: string, only: readonly string[], more: Parameters<typeof planned>[2] = {}) =>
  planned(text, zone, { ...more, only: only.map(onlyOf) });
/** What is wrong, and what to do about it. */
const refused = (only: readonly string[], text = POLICY, more: Parameters<typeof planned>[2] = {}) =>
  run(text, only, more).diagnostics.map(({ code, message, help }) => `${code}: ${message}: ${help}`);
const probes = (only: readonly string[], text = POLICY, more: Parameters<typeof planned>[2] = {}) =>
  run(text, only, more).plan?.probes;

describe('a port that the policy says nothing of', () => {
  it.each([
    [
      'beside one that it has',
      'web.example.com:22,443',
      'not-in-policy: `--only web.example.com:22,443`: this policy says nothing about port 22 on `web.example.com` from this vantage: it has ports 80, 443, 3306, 8000-8100, 9000 there; to look at a port without a policy: `port-policy probe web.example.com 22`',
    ],
    [
      'alone',
      'web.example.com:22',
      'not-in-policy: `--only web.example.com:22`: this policy says nothing about port 22 on `web.example.com` from this vantage: it has ports 80, 443, 3306, 8000-8100, 9000 there; to look at a port without a policy: `port-policy probe web.example.com 22`',
    ],
    [
      'in a range that is partly in the policy',
      'web.example.com:8050-8101,440-443',
      'not-in-policy: `--only web.example.com:8050-8101,440-443`: this policy says nothing about ports 440-442, 8101 on `web.example.com` from this vantage: it has ports 80, 443, 3306, 8000-8100, 9000 there; to look at a port without a policy: `port-policy probe web.example.com 440-442,8101`',
    ],
    [
      'over TCP, where it has it over UDP',
      'dns.example.com:53',
      'not-in-policy: `--only dns.example.com:53`: this policy says nothing about port 53 on `dns.example.com` from this vantage, and it has port 53/udp: write `--only dns.example.com:53/udp`',
    ],
    [
      'over UDP, where it has it over TCP',
      'dns.example.com:22/udp',
      'not-in-policy: `--only dns.example.com:22/udp`: this policy says nothing about port 22/udp on `dns.example.com` from this vantage, and it has port 22: write `--only dns.example.com:22`',
    ],
    [
      'of an address',
      '10.0.0.1:22',
      'not-in-policy: `--only 10.0.0.1:22`: this policy says nothing about port 22 on `10.0.0.1` from this vantage: it has port 5432 there; to look at a port without a policy: `port-policy probe 10.0.0.1 22`',
    ],
    [
      'of an IPv6 address that a name leads to',
      '[2001:db8::6]:443',
      'not-in-policy: `--only [2001:db8::6]:443`: this policy says nothing about port 443 on `2001:db8::6` from this vantage: it has port 5432 there; to look at a port without a policy: `port-policy probe 2001:db8::6 443`',
    ],
    [
      'at any address of a network',
      '10.0.0.0/30:5432,80',
      'not-in-policy: `--only 10.0.0.0/30:5432,80`: this policy says nothing about port 80 on `10.0.0.0/30` from this vantage: it has ports 22, 5432 there; to look at a port without a policy: `port-policy probe 10.0.0.0/30 80`',
    ],
  ])('%s', (_, only, mistake) => {
    expect(refused([only])).toEqual([mistake]);
    expect(refused(['10.0.0.2:22', only])).toEqual([mistake]);
  });

  it('is told for each part of `--only`', () => {
    expect(refused(['web.example.com:22', '10.0.0.2:80', '10.0.0.2:22']).map((one) => one.slice(0, 48))).toEqual([
      'not-in-policy: `--only web.example.com:22`: this',
      'not-in-policy: `--only 10.0.0.2:80`: this policy',
    ]);
  });

  it('is an error although the host resolves to what the policy wants', () => {
    const text = `version: 1\nhosts:\n  - { host: web.example.com, resolves-to: 203.0.113.0/24, open: 443 }\n`;
    expect(refused(['web.example.com:22'], text)).toHaveLength(1);
    expect(probes(['web.example.com:443'], text)).toBe(2);
    expect(probes(['web.example.com'], text)).toBe(2);
  });

  it('is one that entries of other hosts decide wherever the name leads', () => {
    const text = `version: 1\nhosts:\n  - { host: dns.example.com, blocked: 20-30 }\n  - { host: 203.0.113.9, open: 22 }\n`;
    expect(refused(['dns.example.com:22'], text)).toEqual([
      'not-in-policy: `--only dns.example.com:22`: entries of other hosts decide port 22 wherever `dns.example.com` leads: `port-policy explain dns.example.com:22` says which',
    ]);
    expect(probes(['203.0.113.9:22'], text)).toBe(1);
  });
});

describe('a host that the policy does not have', () => {
  it('is an error that names those of the policy', () => {
    expect(refused(['wbe.example.com:443'])).toEqual([
      'not-in-policy: `--only wbe.example.com:443` matches nothing in this policy from this vantage: the hosts of this policy are `web.example.com`, `dns.example.com`, `six.example.com`, `10.0.0.0/30`, `10.0.0.2`; to look at a host without a policy: `port-policy probe wbe.example.com 443`',
    ]);
  });
});

describe('what another vantage alone checks', () => {
  const text = `version: 1
vantages: { internet: {}, office: { cannot-see: 25 } }
hosts:
  - { host: web.example.com, open: 443, blocked: [{ ports: 22, from: internet }, 25] }
  - { host: dns.example.com, from: internet, open: 53/udp }
`;
  it.each([
    [
      'web.example.com:22,443',
      '`--only web.example.com:22,443` names what this policy checks from `internet`, not from this vantage',
    ],
    [
      'dns.example.com',
      '`--only dns.example.com` names what this policy checks from `internet`, not from this vantage',
    ],
  ])('is an error that names it: %s', (only, message) => {
    expect(refused([only], text, { vantage: 'office' })).toEqual([
      `not-in-policy: ${message}: run it there, with \`--vantage internet\``,
    ]);
    expect(run(text, [only], { vantage: 'internet' }).plan).not.toBeNull();
  });

  it('is told apart from what this vantage cannot see, which a warning names', () => {
    expect(run(text, ['web.example.com:25,443'], { vantage: 'office' }).plan).toMatchObject({
      probes: 2,
      unwatched: [{ what: 'port 25' }],
    });
  });
});

describe('what is taken', () => {
  it('is every port that the policy has, an observed one too, by name or by address', () => {
    expect(probes(['web.example.com:80,443,8000-8100,9000'])).toBe(2 * 104);
    expect(probes(['203.0.113.8:443'])).toBe(1);
    expect(probes(['10.0.0.0/30:22,5432'])).toBe(5);
  });

  it('does not depend on names that did not resolve: the run is inconclusive then', () => {
    const failing: Zone = { ...zone, 'web.example.com': { fails: { 4: 'EAI_AGAIN', 6: 'EAI_AGAIN' } } };
    const only = (text: string) => planned(POLICY, failing, { only: [onlyOf(text)] }).plan;
    expect(only('web.example.com:443')?.unresolved).toMatchObject([{ host: 'web.example.com' }]);
    expect(only('203.0.113.7:443')?.unresolved).toMatchObject([{ host: 'web.example.com' }]);
    // Another host may lead there as well.
    expect(only('10.0.0.2:22,443')?.unresolved).toMatchObject([{ host: 'web.example.com' }]);
  });
});
