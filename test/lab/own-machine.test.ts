// What this machine cannot do or does not know of itself: loopback without IPv6, and a sandbox that hides the interfaces.
import { it } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const far = ADDRESSES.far.ipv4;
const near = ADDRESSES.near.ipv4;

const disableIPv6 = (lab: Lab) =>
  lab.run('vantage', [
    'sh',
    '-ec',
    'echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6; echo 1 > /proc/sys/net/ipv6/conf/lo/disable_ipv6',
  ]);

/** As a seccomp filter that forbids netlink sockets makes it (gVisor's and some CI sandboxes). */
const HIDDEN = `data:text/javascript,${encodeURIComponent(
  "import os from 'node:os'; import { syncBuiltinESMExports } from 'node:module';" +
    "os.networkInterfaces = () => { throw new Error('uv_interface_addresses returned Unknown system error 97'); };" +
    'syncBuiltinESMExports();',
)}`;
const hidden = { prefix: ['env', `NODE_OPTIONS=--import=${HIDDEN}`] };

describeLab('check: this machine itself', () => {
  it.concurrent('::1 without IPv6 is no route, whatever is expected, over TCP and UDP', ({ expect }) =>
    withLab(async (lab) => {
      await disableIPv6(lab);
      const policy = `version: 1
hosts:
  - host: "::1"
    blocked: [22, 53/udp]
    closed: 23
    open: 80
`;
      const { code, report } = await checkPolicy(lab, policy);
      const seen = report.verdicts.map(({ ports, state, cause, verdict }) => `${ports} ${state} ${cause} ${verdict}`);
      expect(seen).toEqual(['22', '23', '80', '53'].map((port) => `${port} unknown no-route inconclusive`));
      expect(report.verdicts[0]?.explanation).toMatch(/has this loopback address \(EADDRNOTAVAIL\)/);
      expect(code).toBe(3);
    }));

  it.concurrent('a loopback that is down, and one of another address: no route either', ({ expect }) =>
    withLab(async (lab) => {
      await lab.ip('vantage', 'addr', 'del', '127.0.0.1/8', 'dev', 'lo');
      await lab.ip('vantage', 'addr', 'add', '127.0.0.9/32', 'dev', 'lo');
      await lab.listen('vantage', '127.0.0.9', [80]);
      const policy =
        'version: 1\nhosts: [{ host: 127.0.0.1, blocked: 22 }, { host: 127.0.0.9, open: 80, blocked: 22 }]\n';
      const { report } = await checkPolicy(lab, policy);
      const seen = report.verdicts.map(({ host, ports, cause, verdict }) => `${host} ${ports} ${cause} ${verdict}`);
      expect(seen.filter((line) => line.startsWith('127.0.0.9'))).toEqual([
        '127.0.0.9 22 rst pass',
        '127.0.0.9 80 syn-ack pass',
      ]);
      expect(seen.filter((line) => line.startsWith('127.0.0.1 ')).join()).toMatch(/inconclusive/);
    }));

  it.concurrent(
    'interfaces that are not told: the run goes on, says so, and claims no more than it may',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        const own = ADDRESSES.vantage.ipv4[0] as string;
        await Promise.all([
          lab.listen('vantage', own, [80]),
          lab.listen('near', near[0] as string, [80]),
          lab.listen('far', far[0] as string, [80]),
          lab.nft('far', chain('input', 'tcp dport 22 drop')),
        ]);
        const policy = (...hosts: string[]) =>
          `version: 1\nhosts:\n${hosts.map((host) => `  - { ${host} }\n`).join('')}`;
        const dead = ADDRESSES.dead.ipv4;
        const [whole, alone, self] = await Promise.all([
          checkPolicy(lab, policy(`host: ${far[0]}, open: 80, blocked: 22`, `host: ${far[1]}, blocked: 22`), hidden),
          checkPolicy(lab, policy(`host: ${near[0]}, open: 80`, `host: ${dead}, blocked: 22`), hidden),
          // Its own answers vouch for nobody else, though it does not know that they are its own.
          checkPolicy(lab, policy(`host: ${own}, open: 80, closed: 22`, `host: ${far[1]}, blocked: 22`), hidden),
        ]);
        expect(whole.report.verdicts.map(({ cause, verdict }) => `${cause} ${verdict}`)).toEqual([
          'timeout pass',
          'syn-ack pass',
          'timeout pass',
        ]);
        expect(whole.code).toBe(0);
        expect(whole.report.warnings.join()).toMatch(
          /does not tell its own addresses and networks \(uv_interface_addresses/,
        );
        expect(alone.report.verdicts.find(({ host }) => host === dead)).toMatchObject({
          cause: 'no-neighbour',
          verdict: 'inconclusive',
        });
        expect(self.report.verdicts.find(({ host }) => host === far[1])).toMatchObject({
          cause: 'deaf-vantage',
          verdict: 'inconclusive',
        });
        expect(self.report.verdicts.filter(({ host }) => host === own).map(({ verdict }) => verdict)).toEqual([
          'pass',
          'pass',
        ]);
      }),
  );
});
