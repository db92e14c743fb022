// Every way in which "could not check" could pass for "blocked" (or for "not open"): exit code 3, and no verdict but inconclusive.
import { it } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const near = ADDRESSES.near.ipv4;
const far = ADDRESSES.far.ipv4;
const far6 = ADDRESSES.far.ipv6;

interface Blindness {
  readonly name: string;
  readonly setUp: (lab: Lab) => Promise<unknown>;
  /** Hosts whose ports cannot be known. */
  readonly blind: readonly string[];
  /** Hosts that answer all the same, as the policy wants: they must not lend their evidence to the blind ones. */
  readonly fine?: string;
  readonly cause: string;
}

const RESOLVER = `nameserver ${near[0]}\noptions timeout:1 attempts:1\n`;

const WAYS: readonly Blindness[] = [
  {
    name: 'a name that does not exist',
    setUp: async (lab) => {
      await lab.dns('near', near[0] as string, {});
      lab.resolvConf(RESOLVER);
    },
    blind: ['gone.example.com'],
    cause: 'dns-failed',
  },
  {
    name: 'a resolver that fails',
    setUp: async (lab) => {
      await lab.dns('near', near[0] as string, { 'www.example.com': 'servfail' });
      lab.resolvConf(RESOLVER);
    },
    blind: ['www.example.com'],
    cause: 'dns-failed',
  },
  {
    name: 'a resolver that is silent',
    setUp: async (lab) => {
      await lab.dns('near', near[0] as string, { 'www.example.com': 'silence' });
      lab.resolvConf(RESOLVER);
    },
    blind: ['www.example.com'],
    cause: 'dns-failed',
  },
  {
    name: 'an address with no route',
    setUp: (lab) =>
      Promise.all([lab.ip('vantage', 'route', 'del', 'default'), lab.listen('near', near[0] as string, [80])]),
    blind: [far[0] as string],
    fine: near[0] as string,
    cause: 'no-route',
  },
  {
    name: 'an address that a route prohibits',
    setUp: (lab) => lab.ip('vantage', 'route', 'add', 'prohibit', `${far[0]}/32`),
    blind: [far[0] as string],
    cause: 'no-route',
  },
  {
    name: 'IPv6 on a machine without it',
    setUp: (lab) =>
      Promise.all([
        lab.run('vantage', ['sh', '-c', 'echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6']),
        lab.listen('far', far[0] as string, [80]),
      ]),
    blind: [far6[0] as string],
    fine: far[0] as string,
    cause: 'no-route',
  },
  {
    name: 'a dead neighbour beside a live one',
    setUp: (lab) => lab.listen('near', near[0] as string, [80]),
    blind: [ADDRESSES.dead.ipv4],
    fine: near[0] as string,
    cause: 'no-neighbour',
  },
  {
    name: 'a dead neighbour beside a live one, over IPv6',
    setUp: (lab) => lab.listen('near', ADDRESSES.near.ipv6[0] as string, [80]),
    blind: [ADDRESSES.dead.ipv6],
    fine: ADDRESSES.near.ipv6[0] as string,
    cause: 'no-neighbour',
  },
  {
    name: 'a router that is dead, beside a live neighbour',
    setUp: (lab) =>
      Promise.all([
        lab.ip('vantage', 'route', 'replace', 'default', 'via', '198.51.100.98'),
        lab.listen('near', near[0] as string, [80]),
      ]),
    blind: [far[0] as string],
    fine: near[0] as string,
    cause: 'no-neighbour',
  },
  {
    name: 'a firewall of our own that drops our SYNs',
    setUp: (lab) => lab.nft('vantage', chain('output', 'tcp flags syn drop')),
    blind: [far[0] as string, far6[0] as string],
    cause: 'deaf-vantage',
  },
  {
    name: 'an egress firewall on the way that drops our SYNs',
    setUp: (lab) =>
      Promise.all([
        lab.listen('far', far[0] as string, [80]),
        lab.nft('router', chain('forward', 'tcp flags syn drop')),
      ]),
    blind: [far[0] as string],
    cause: 'deaf-vantage',
  },
  {
    name: 'an egress firewall on the way that rejects with ICMP',
    setUp: (lab) =>
      Promise.all([
        lab.listen('far', far[0] as string, [80]),
        lab.nft('router', chain('forward', 'reject with icmpx admin-prohibited')),
      ]),
    blind: [far[0] as string],
    cause: 'deaf-vantage',
  },
  {
    name: 'an egress firewall on the way that rejects as iptables does by default',
    setUp: (lab) => lab.nft('router', chain('forward', 'reject with icmpx port-unreachable')),
    blind: [far[0] as string],
    cause: 'deaf-vantage',
  },
  {
    name: 'a firewall of our own that rejects with ICMP',
    setUp: (lab) => lab.nft('vantage', chain('output', 'tcp dport 1-100 reject with icmpx admin-prohibited')),
    blind: [far[0] as string],
    cause: 'local-firewall',
  },
  {
    name: 'a firewall of our own that rejects as iptables does by default',
    setUp: (lab) => lab.nft('vantage', chain('output', 'tcp dport 1-100 reject with icmpx port-unreachable')),
    blind: [far[0] as string],
    cause: 'local-firewall',
  },
  {
    name: 'a target silent on everything when nothing else answered',
    setUp: (lab) => lab.nft('far', chain('input', 'tcp dport 1-65535 drop')),
    blind: [far[0] as string, far6[0] as string],
    cause: 'deaf-vantage',
  },
  {
    name: 'a target silent on everything when only loopback answered',
    setUp: (lab) =>
      Promise.all([lab.listen('vantage', '127.0.0.1', [80]), lab.nft('far', chain('input', 'tcp dport 1-65535 drop'))]),
    blind: [far[0] as string],
    fine: '127.0.0.1',
    cause: 'deaf-vantage',
  },
  {
    name: 'an IPv6 target silent on everything when only IPv4 answered',
    setUp: (lab) =>
      Promise.all([
        lab.listen('far', far[0] as string, [80]),
        lab.nft('far', chain('input', 'meta nfproto ipv6 tcp dport 1-65535 drop')),
      ]),
    blind: [far6[0] as string],
    fine: far[0] as string,
    cause: 'deaf-vantage',
  },
];

describeLab('check: what could not be checked never passes', () => {
  it.concurrent.for(
    WAYS.flatMap((way) =>
      (['blocked', 'filtered', 'closed', 'open'] as const).map((expected) => ({ ...way, expected })),
    ),
  )('$name, expected $expected', { timeout: 90_000 }, ({ setUp, blind, fine, cause, expected }, { expect }) =>
    withLab(async (lab) => {
      await setUp(lab);
      const policy = `version: 1
hosts:
  - host: ${JSON.stringify(blind)}
    ${expected}: [22, 80]
${fine === undefined ? '' : `  - { host: "${fine}", open: 80 }\n`}`;
      const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 80_000 });
      const verdicts = report.verdicts.map(({ host, cause, verdict }) => `${host}: ${cause} ${verdict}`);
      expect([...new Set(verdicts)].sort()).toEqual(
        [
          ...blind.map((host) => `${host}: ${cause} inconclusive`),
          ...(fine === undefined ? [] : [`${fine}: syn-ack pass`]),
        ].sort(),
      );
      expect(report.result).toBe('inconclusive');
      expect(code).toBe(3);
    }),
  );
});
