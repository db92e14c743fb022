// Other programs of the same machine draw ICMP errors all the time: an RST is never called a REJECT for it, nor a REJECT an RST.
import { it } from 'vitest';
import { checkPolicy, verdictOf } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { program, withLab } from './with-lab.ts';

const FAMILIES = [
  { name: 'IPv4', far: ADDRESSES.far.ipv4[0] as string, near: ADDRESSES.near.ipv4[1] as string },
  { name: 'IPv6', far: ADDRESSES.far.ipv6[0] as string, near: ADDRESSES.near.ipv6[1] as string },
] as const;

/** Closed ports send an RST, ports from 9101 on meet a REJECT. */
const policyFor = (host: string) => `version: 1
hosts: [{ host: "${host}", open: 8001, filtered: [9001-9003, 9101], closed: [9004-9006, 9102] }]
`;

async function setUp(lab: Lab, rate: number): Promise<void> {
  const unlimited = `cd /proc/sys/net; echo 0 > ipv4/icmp_ratelimit; echo 100000 > ipv4/icmp_msgs_per_sec
    echo 10000 > ipv4/icmp_msgs_burst; echo 0 > ipv6/icmp/ratelimit`;
  await Promise.all([
    ...FAMILIES.map(({ far }) => lab.listen('far', far, [8001])),
    lab.nft('far', chain('input', 'tcp dport 9101-9102 reject with icmpx port-unreachable')),
    ...(['near', 'far'] as const).map((host) => lab.run(host, ['sh', '-ec', unlimited])),
  ]);
  await Promise.all(
    FAMILIES.map(async ({ near }) => {
      const sender = lab.start('vantage', [process.execPath, program('draw-icmp-errors.mjs'), near, String(rate)]);
      await sender.until('sending\n');
    }),
  );
}

describeLab("beside other programs' ICMP errors", () => {
  for (const rate of [3, 50, 500])
    it.concurrent(`no RST is a REJECT, at ${rate} errors a second`, { timeout: 120_000 }, ({ expect }) =>
      withLab(async (lab) => {
        await setUp(lab, rate);
        for (const { far } of FAMILIES) {
          const { report } = await checkPolicy(lab, policyFor(far), { timeoutMs: 110_000 });
          for (const port of [9001, 9002, 9003, 9004, 9005, 9006]) {
            const { state, cause, expected, verdict } = verdictOf(report, far, port);
            const said = `${far} ${port}: ${state} ${cause} ${verdict}`;
            expect(['closed rst', 'closed refused', 'unknown deaf-vantage'], said).toContain(`${state} ${cause}`);
            expect(verdict, said).not.toBe(expected === 'filtered' ? 'pass' : 'violation');
          }
          for (const port of [9101, 9102]) {
            const { state, cause, expected, verdict } = verdictOf(report, far, port);
            const said = `${far} ${port}: ${state} ${cause} ${verdict}`;
            expect(cause, said).not.toBe('rst');
            if (expected === 'closed' && cause !== 'refused') expect(verdict, said).toBe('violation');
          }
        }
      }),
    );

  it.concurrent('nor beside other checks of the same machine', { timeout: 120_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await setUp(lab, 20);
      const ports = { filtered: '9001-9040', closed: '9041-9060, 9101-9140' };
      await lab.nft('far', chain('input', 'tcp dport 9101-9140 reject with icmpx port-unreachable'));
      const runs = await Promise.all(
        [...FAMILIES, ...FAMILIES].map(({ far }) =>
          checkPolicy(
            lab,
            `version: 1\nhosts: [{ host: "${far}", open: 8001, filtered: [${ports.filtered}], closed: [${ports.closed}] }]\n`,
            { timeoutMs: 110_000 },
          ),
        ),
      );
      const told = runs.flatMap(({ report }) => report.verdicts);
      const wrong = told.filter(({ ports, cause, state }) => {
        const port = Number(ports?.split('-')[0]);
        if (port === 8001) return state !== 'open';
        return port < 9100 ? cause === 'icmp-port-unreachable' : cause === 'rst';
      });
      expect(wrong.map(({ host, ports, state, cause }) => `${host} ${ports} ${state} ${cause}`)).toEqual([]);
    }),
  );
});
