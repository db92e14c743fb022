// A whole network of this machine's own link, most of whose addresses nobody has: dead is every one of them, each time.
import { it } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const PORTS = [22, 81, 443, 3306, 3389, 5432, 6379, 8080, 9200, 27017];
const NETWORKS: readonly {
  readonly network: string;
  readonly near: readonly string[];
  readonly silent: string;
  readonly living: number;
  readonly anycast?: string;
}[] = [
  { network: '198.51.100.0/24', near: ADDRESSES.near.ipv4, silent: ADDRESSES.near.ipv4[1] as string, living: 6 },
  // Its first address is that of whatever router there is (RFC 4291, section 2.6.1), and Linux takes no connection to it.
  {
    network: 'fd00:1ab::/120',
    near: ADDRESSES.near.ipv6,
    silent: ADDRESSES.near.ipv6[1] as string,
    living: 6,
    anycast: 'fd00:1ab::',
  },
];

describeLab('a network on our own link', () => {
  for (const { network, near, silent, living, anycast } of NETWORKS)
    it.concurrent(`calls nobody filtered who is not there: ${network}`, { timeout: 120_000 }, ({ expect }) =>
      withLab(async (lab) => {
        await lab.listen('near', near[0] as string, [80]);
        const to = silent.includes(':') ? 'ip6 daddr' : 'ip daddr';
        await lab.nft('near', chain('input', `${to} ${silent} tcp dport != 80 drop`));
        const policy = `version: 1\nhosts: [{ host: "${network}", blocked: [${PORTS}] }]\n`;
        const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 110_000 });
        const ports: Record<string, number> = {};
        const addresses: Record<string, Set<string>> = {};
        for (const { cause, count, address } of report.verdicts) {
          ports[cause as string] = (ports[cause as string] ?? 0) + count;
          addresses[cause as string] = (addresses[cause as string] ?? new Set()).add(address ?? '');
        }
        const broadcast = network.includes(':') ? 0 : 1;
        const quiet = anycast === undefined ? [silent] : [anycast, silent];
        expect(ports).toEqual({
          rst: PORTS.length * (living - 1),
          timeout: PORTS.length * quiet.length,
          'no-neighbour': PORTS.length * (257 - living - broadcast - quiet.length),
          ...(broadcast === 0 ? {} : { 'no-route': PORTS.length }),
        });
        expect([...(addresses.timeout ?? [])]).toEqual(quiet);
        expect(code).toBe(3);
        if (broadcast === 0) return;
        const edge = report.verdicts.find(({ address }) => address === '198.51.100.255');
        expect(edge?.explanation).toContain('This is the broadcast address of 198.51.100.0/24');
      }),
    );
});
