// A network that dies while it is asked; what is only a warning, or cannot be told; a machine with few descriptors.
import { it } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain, countingForwarded, untilForwarded } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const far = ADDRESSES.far.ipv4;

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

describeLab('check: a network that dies half-way', () => {
  it.concurrent.for([
    { how: 'everything is dropped', break: (lab: Lab) => lab.nft('router', chain('forward', 'drop')) },
    { how: 'the link goes down', break: (lab: Lab) => lab.ip('vantage', 'link', 'set', 'lan0', 'down') },
  ])(
    '$how: what was known before stays, the rest is not called blocked',
    { timeout: 90_000 },
    ({ break: breakIt }, { expect }) =>
      withLab(async (lab) => {
        await Promise.all([
          lab.listen('far', far[0] as string, [80]),
          lab.nft('far', chain('input', 'tcp dport 1000-2999 drop')),
          lab.nft('router', countingForwarded),
        ]);
        const policy = `version: 1\nhosts: [{ host: ${far[0]}, open: 80, blocked: 1000-1999 }]\n`;
        const checking = checkPolicy(lab, policy, { timeoutMs: 80_000 });
        // Some hundred of the thousand and one are asked by then, however long this machine takes to start a process.
        await untilForwarded(lab, 200);
        await breakIt(lab);
        const { code, report } = await checking;
        expect(code).toBe(3);
        expect(report.result).toBe('inconclusive');
        expect(report.totals.violation).toBe(0);
        // Half of the ports were asked after the end: at least those must not pass.
        expect(report.totals.inconclusive).toBeGreaterThan(400);
      }),
  );

  it.concurrent(
    'and that comes back: nothing that was asked meanwhile passes unasked',
    { timeout: 90_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await Promise.all([
          lab.listen('far', far[0] as string, [80, ...range(1000, 1199)]),
          lab.nft('router', countingForwarded),
        ]);
        // All of these are open behind a network that is away for eight seconds: not one may be called blocked.
        const policy = `version: 1\nlimits: { per-host: 50/s }\nhosts: [{ host: ${far[0]}, open: 80, blocked: 1000-1199 }]\n`;
        const checking = checkPolicy(lab, policy, { timeoutMs: 80_000 });
        await untilForwarded(lab, 100);
        await lab.nft('router', chain('forward', 'drop'));
        await new Promise((wake) => setTimeout(wake, 8000));
        await lab.nft('router', '');
        const { code, report } = await checking;
        expect(
          report.verdicts.filter(
            ({ verdict, host, expected }) => verdict === 'pass' && host === far[0] && expected === 'blocked',
          ),
        ).toEqual([]);
        expect(code).toBe(1);
      }),
  );
});

describeLab('check: what is only a warning, or cannot be told', () => {
  it.concurrent('an egress filter that lets 443 alone through: a warning says that it would look like this', ({
    expect,
  }) =>
    withLab(async (lab) => {
      await Promise.all([
        lab.listen('far', far[0] as string, [443, 5432]),
        lab.nft('router', chain('forward', 'ip saddr 198.51.100.1 tcp dport != 443 drop')),
      ]);
      const { report } = await checkPolicy(
        lab,
        `version: 1\nhosts: [{ host: ${far[0]}, open: 443, blocked: [22, 5432] }]\n`,
      );
      expect(report.warnings.join('\n')).toMatch(
        /everything that answered did so on port 443, while 2 ports were silent/,
      );
    }));

  it.concurrent('no such warning where other ports were heard', ({ expect }) =>
    withLab(async (lab) => {
      await Promise.all([
        lab.listen('far', far[0] as string, [443]),
        lab.nft('far', chain('input', 'tcp dport 22 drop')),
      ]);
      const { code, report } = await checkPolicy(
        lab,
        `version: 1\nhosts: [{ host: ${far[0]}, open: 443, blocked: [22, 5432] }]\n`,
      );
      expect(report.warnings).toEqual([]);
      expect(code).toBe(0);
    }));

  it.concurrent('the known limit: an egress firewall that rejects with tcp-reset looks like a closed port', ({
    expect,
  }) =>
    withLab(async (lab) => {
      await Promise.all([
        lab.listen('far', far[0] as string, [80, 5432]),
        lab.nft('router', chain('forward', 'tcp dport 5432 reject with tcp reset')),
      ]);
      const { report } = await checkPolicy(lab, `version: 1\nhosts: [{ host: ${far[0]}, open: 80, blocked: 5432 }]\n`);
      expect(report.verdicts.find(({ ports }) => ports === '5432')).toMatchObject({
        state: 'closed',
        cause: 'rst',
        verdict: 'pass',
      });
    }));

  it.concurrent('a descriptor limit of 64: the same verdicts, only slower', { timeout: 120_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await Promise.all([
        lab.listen('far', far[0] as string, [80, 443]),
        lab.nft(
          'far',
          chain('input', 'tcp dport 1000-1199 drop', 'tcp dport 1200-1220 reject with icmpx port-unreachable'),
        ),
        lab.run('far', ['sh', '-ec', 'echo 0 > /proc/sys/net/ipv4/icmp_ratelimit']),
      ]);
      const policy = `version: 1\nlimits: { rate: unlimited, per-host: unlimited }\nhosts: [{ host: ${far[0]}, open: [80, 22], blocked: 400-1220 }]\n`;
      const plain = await checkPolicy(lab, policy, { timeoutMs: 110_000 });
      const poor = await checkPolicy(lab, policy, { timeoutMs: 110_000, prefix: ['prlimit', '--nofile=64'] });
      const told = ({ report }: typeof plain) =>
        report.verdicts.map(({ ports, expected, state, cause, verdict, evidence }) => ({
          ports,
          expected,
          state,
          cause,
          verdict,
          evidence,
        }));
      expect(told(poor)).toEqual(told(plain));
      expect(poor.code).toBe(plain.code);
      expect(poor.report.limits.inFlight).toBeLessThan(64);
      expect(plain.report.limits.inFlight).toBeGreaterThan(64);
    }),
  );

  it.concurrent(
    'a connection to itself is no answer, however often the kernel makes one',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        // With a single ephemeral port, every connect to that port of loopback meets itself.
        await lab.run('vantage', ['sh', '-ec', 'echo "40000 40000" > /proc/sys/net/ipv4/ip_local_port_range']);
        const { code, report } = await checkPolicy(lab, 'version: 1\nhosts: [{ host: 127.0.0.1, open: 40000 }]\n');
        expect(report.verdicts).toMatchObject([
          { state: 'unknown', cause: 'local-resources', verdict: 'inconclusive' },
        ]);
        expect(code).toBe(3);
      }),
  );
});
