// UDP ports that are open to everybody and keep silent to one question, from one place: each was once seen `blocked`.
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { checkPolicy, verdictOf } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { startUdpServers } from './udp-servers/start-udp-servers.ts';
import { withLab } from './with-lab.ts';

const PICKY = fileURLToPath(new URL('programs/picky-servers.mjs', import.meta.url));
const [first, second, third, fourth, fifth] = ADDRESSES.far.ipv4 as readonly string[] as [
  string,
  string,
  string,
  string,
  string,
];
const ipv6 = ADDRESSES.far.ipv6[0] as string;

/** Our own side lets out these UDP ports and no other. */
const egress = (...ports: number[]) =>
  chain('forward', `iifname "lan0" meta l4proto udp udp dport != { ${ports.join(', ')} } drop`);

async function picky(lab: Lab, address: string, ...servers: string[]): Promise<void> {
  await lab.start('far', [process.execPath, PICKY, address, ...servers]).until('ready');
}

/** `11211 open|filtered inconclusive none`, for each port of a host. */
const seen = (report: Report, host: string, ports: readonly number[]) =>
  ports.map((port) => {
    const { state, verdict, evidence } = verdictOf(report, host, port);
    return `${port} ${state} ${verdict} ${evidence}`;
  });

describeLab('UDP: an egress filter of our own', () => {
  it.concurrent(
    'that lets DNS alone out: memcached and NTP, open to everybody, are not blocked',
    { timeout: 120_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        // An address with an anchor on port 53, and one that never says anything.
        await Promise.all([
          startUdpServers(lab, 'far', first, ipv6, ['memcached', 'chronyd']),
          lab.dns('far', first, {}),
          lab.dns('far', third, {}),
          lab.nft('router', egress(53)),
        ]);
        const policy = `version: 1
controls: ["${third}:53/udp"]
hosts:
  - { host: ${first}, open: 53/udp, blocked: [123/udp, 11211/udp] }
  - { host: "${second}", blocked: [53/udp, 11211/udp] }
`;
        await lab.nft('far', chain('input', `ip daddr ${second} meta l4proto udp drop`));
        const shut = await checkPolicy(lab, policy);
        expect(seen(shut.report, first, [53, 123, 11211])).toEqual([
          '53 open pass direct',
          '123 open|filtered inconclusive none',
          '11211 open|filtered inconclusive none',
        ]);
        // Port 53 does vouch for port 53.
        expect(seen(shut.report, second, [53, 11211])).toEqual([
          '53 open|filtered pass vouched',
          '11211 open|filtered inconclusive none',
        ]);
        const { explanation, advice } = verdictOf(shut.report, first, 11211);
        expect(explanation).toContain(
          'came from port 53, so silence here proves nothing: many networks let only DNS out',
        );
        expect(advice).toContain('Add a control on another UDP port');
        expect(shut.code).toBe(3);

        // The same where nothing is filtered on our side.
        await lab.nft('router', '');
        const open = await checkPolicy(lab, `version: 1\nhosts: [{ host: ${first}, blocked: [123/udp, 11211/udp] }]\n`);
        expect(seen(open.report, first, [123, 11211])).toEqual([
          '123 open violation direct',
          '11211 open violation direct',
        ]);
      }),
  );

  it.concurrent('that lets names and time out: green, and the run warns of it', { timeout: 120_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await Promise.all([
        startUdpServers(lab, 'far', first, ipv6, ['memcached', 'chronyd']),
        lab.dns('far', first, {}),
        lab.nft('router', egress(53, 123)),
        lab.nft('far', chain('input', `ip daddr ${second} meta l4proto udp drop`)),
      ]);
      const policy = `version: 1
hosts:
  - { host: ${first}, open: [53/udp, 123/udp], blocked: 11211/udp }
  - { host: ${second}, blocked: 11211/udp }
`;
      const { report } = await checkPolicy(lab, policy);
      expect(seen(report, first, [11211])).toEqual(['11211 open|filtered pass anchored']);
      expect(seen(report, second, [11211])).toEqual(['11211 open|filtered pass vouched']);
      expect(report.warnings.join()).toContain('An egress filter on this side that lets only UDP port 53 and 123 out');
    }),
  );

  it.concurrent(
    'that lets DNS out and no TCP: a reply from port 53 does not vouch for TCP',
    { timeout: 120_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await Promise.all([
          lab.listen('far', first, [22]),
          lab.dns('far', second, {}),
          lab.nft('router', chain('forward', 'iifname "lan0" meta l4proto tcp drop')),
        ]);
        const policy = `version: 1\ncontrols: ["${second}:53/udp"]\nhosts: [{ host: ${first}, blocked: 22 }]\n`;
        const { code, report } = await checkPolicy(lab, policy);
        expect(verdictOf(report, first, 22)).toMatchObject({ state: 'unknown', verdict: 'inconclusive' });
        expect(verdictOf(report, first, 22).explanation).toContain(
          'a UDP reply from port 53 shows only that DNS gets out',
        );
        expect(code).toBe(3);
      }),
  );
});

describeLab('UDP: servers that answer another question', () => {
  it.concurrent('than the usual one are open all the same', { timeout: 120_000 }, ({ expect }) =>
    withLab(async (lab) => {
      const servers = await startUdpServers(lab, 'far', first, ipv6, ['coturn-without-stun', 'openssl:443']);
      await Promise.all([
        picky(lab, first, 'tinydns:53', 'ntpd-noserve:123', 'small-coap:5683'),
        picky(lab, second, 'dnscache:53', 'ntpd-private:123', 'derper:3478'),
        picky(lab, third, 'xntpd:123'),
        startUdpServers(lab, 'far', fifth, ipv6, ['coap-server']),
      ]);
      const wanted = new Map([
        [first, [53, 123, 5683, ...servers.flatMap(({ ports }) => ports)].sort((a, b) => a - b)],
        [second, [53, 123, 3478]],
        [third, [123]],
      ]);
      const hosts = [...wanted].map(
        ([host, ports]) => `{ host: ${host}, blocked: [${ports.map((port) => `${port}/udp`)}] }`,
      );
      const { report } = await checkPolicy(
        lab,
        `version: 1\ncontrols: ["${fifth}:5683/udp"]\nhosts: [${hosts.join(', ')}]\n`,
      );
      for (const [host, ports] of wanted)
        expect(seen(report, host, ports)).toEqual(ports.map((port) => `${port} open violation direct`));
    }),
  );
});

describeLab('UDP: a host of two addresses', () => {
  it.concurrent('that replies from the other one is open', { timeout: 120_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await Promise.all([
        startUdpServers(lab, 'far', first, ipv6, ['memcached-anywhere']),
        picky(lab, '0.0.0.0', 'ntp-anywhere:123'),
        startUdpServers(lab, 'far', fifth, ipv6, ['coap-server']),
      ]);
      const policy = (controls: string) =>
        `version: 1\n${controls}hosts: [{ host: ${fourth}, blocked: [123/udp, 11211/udp] }]\n`;
      // Asked by whoever has no socket of its own for each peer, as the internet at large does, both answer.
      const { report } = await checkPolicy(lab, policy(`controls: ["${fifth}:5683/udp"]\n`));
      expect(seen(report, fourth, [123, 11211])).toEqual(['123 open violation direct', '11211 open violation direct']);
    }),
  );
});
