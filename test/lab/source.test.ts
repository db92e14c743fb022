// `source`: probes leave from an address that the vantage says, and a machine that has none is not that vantage.
import { it } from 'vitest';
import { type Checked, checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain, countingForwarded, untilForwarded } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const [HOST = ''] = ADDRESSES.far.ipv4;
const [HOST6 = ''] = ADDRESSES.far.ipv6;
/** A second address of the vantage, which alone the target's firewall lets in. */
const OFFICE = '198.51.100.77';
const OFFICE6 = 'fd00:1ab::77';

const policyOf = (source: string, hosts = `["${HOST}", "${HOST6}"]`) => `version: 1
defaults: { timeout: 500ms }
vantages: { office: { source: ${source} } }
hosts: [{ host: ${hosts}, open: [443, 53/udp], closed: 81, filtered: 22 }]
`;
const asOffice = { args: ['--vantage', 'office'] };

/** One host over both families, behind a firewall that lets in the second address of the vantage and nobody else. */
async function twoAddresses(lab: Lab): Promise<void> {
  await lab.ip('vantage', 'addr', 'add', `${OFFICE}/24`, 'dev', 'lan0');
  await lab.ip('vantage', 'addr', 'add', `${OFFICE6}/64`, 'dev', 'lan0', 'nodad');
  for (const address of [HOST, HOST6]) {
    await lab.listen('far', address, [443]);
    await lab.dns('far', address, {});
  }
  const others = `ip saddr != ${OFFICE} drop`;
  const others6 = `ip6 saddr != ${OFFICE6} ip6 saddr fd00:1ab::/64 tcp dport 1-65535 drop`;
  const udp6 = `ip6 saddr != ${OFFICE6} ip6 saddr fd00:1ab::/64 udp dport 53 drop`;
  await lab.nft('far', chain('input', others, others6, udp6, 'tcp dport 22 drop'));
}

const seen = ({ report }: Checked) =>
  report.verdicts.map(({ address, ports, protocol, state, verdict }) => [
    address,
    `${ports}/${protocol}`,
    state,
    verdict,
  ]);
const asMeant = (address: string) => [
  [address, '22/tcp', 'filtered', 'pass'],
  [address, '81/tcp', 'closed', 'pass'],
  [address, '443/tcp', 'open', 'pass'],
  [address, '53/udp', 'open', 'pass'],
];

describeLab('check: from where probes leave', () => {
  it.concurrent(
    'from a second address of the machine, over TCP, UDP and both families',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await twoAddresses(lab);
        const office = await checkPolicy(lab, policyOf(`[${OFFICE}, "fd00:1ab::77/128"]`), asOffice);
        expect(seen(office)).toEqual([...asMeant(HOST), ...asMeant(HOST6)]);
        expect([office.code, office.report.sources]).toEqual([0, [OFFICE, OFFICE6]]);
        // The first address is let in nowhere: the same machine is another vantage.
        const first = await checkPolicy(lab, policyOf('[198.51.100.1, "fd00:1ab::1"]'), asOffice);
        expect(first.code).not.toBe(0);
        expect(first.report.verdicts.filter(({ verdict, state }) => verdict === 'pass' || state === 'open')).toEqual(
          [],
        );
        // The option narrows what the vantage says.
        const network = policyOf('[198.51.100.0/24, "fd00:1ab::/64"]');
        const args = ['--vantage', 'office', '--source', OFFICE, '--source', OFFICE6];
        expect((await checkPolicy(lab, network, { args })).report.sources).toEqual([OFFICE, OFFICE6]);
      }),
  );

  it.concurrent('from an address of an interface', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await lab.listen('far', HOST, [443]);
      await lab.nft('far', chain('input', 'tcp dport 22 drop'));
      const policy = policyOf('lan0', HOST).replace(', 53/udp', '');
      const checked = await checkPolicy(lab, policy, asOffice);
      expect([checked.code, checked.report.sources]).toEqual([0, ['198.51.100.1']]);
    }),
  );

  it.concurrent('a family without such an address is not seen, and says so', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await twoAddresses(lab);
      const { code, report } = await checkPolicy(lab, policyOf(OFFICE), asOffice);
      const six = report.verdicts.filter(({ address }) => address === HOST6);
      expect(new Set(six.map(({ verdict, cause }) => `${verdict} ${cause}`))).toEqual(
        new Set(['inconclusive no-route']),
      );
      expect(six[0]?.explanation).toContain('This machine has no IPv6 address in the `source`');
      expect(report.verdicts.filter(({ address }) => address === HOST).every(({ verdict }) => verdict === 'pass')).toBe(
        true,
      );
      expect([code, report.sources]).toEqual([3, [OFFICE]]);
    }),
  );

  it.concurrent('a machine without such an address asks nothing, and ends with 3', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      const listener = await lab.listen('far', HOST, [443]);
      for (const [source, args] of [
        ['10.20.0.0/16', ['--vantage', 'office']],
        ['wg0', ['--vantage', 'office']],
        ['198.51.100.1', ['--vantage', 'office', '--source', '10.20.0.0/16']],
      ] as const) {
        const { code, report } = await checkPolicy(lab, policyOf(source, HOST), { args });
        expect([code, report.sources]).toEqual([3, []]);
        expect(report.verdicts).toMatchObject([
          {
            cause: 'not-at-source',
            explanation: expect.stringContaining('it has 198.51.100.1 (lan0), fd00:1ab::1 (lan0)'),
          },
        ]);
      }
      expect(listener.accepted).toEqual([]);
    }),
  );

  it.concurrent('an address that goes away meanwhile makes nothing green', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await twoAddresses(lab);
      const policy = `version: 1
defaults: { timeout: 500ms }
limits: { rate: 400/s, per-host: 400/s }
vantages: { office: { source: ${OFFICE} } }
hosts: [{ host: ${HOST}, blocked: 1000-1500, open: 443 }]
`;
      await lab.nft('router', countingForwarded);
      const running = checkPolicy(lab, policy, { ...asOffice, timeoutMs: 50_000 });
      await untilForwarded(lab, 200);
      await lab.ip('vantage', 'addr', 'del', `${OFFICE}/24`, 'dev', 'lan0');
      const { code, report } = await running;
      expect(code).toBe(3);
      expect(report.totals.violation).toBe(0);
      expect(report.totals.inconclusive).toBeGreaterThan(0);
    }),
  );
});
