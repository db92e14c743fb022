// The whole tool against real UDP servers from Debian's packages: each is seen open, on its own port and on another one.
import { it } from 'vitest';
import { checkPolicy, verdictOf } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import { ADDRESSES } from './topology.ts';
import { startUdpServers } from './udp-servers/start-udp-servers.ts';
import { withLab } from './with-lab.ts';

const [ipv4, ipv6] = [ADDRESSES.near.ipv4[0] as string, ADDRESSES.near.ipv6[0] as string];

describeLab('check: real UDP servers', () => {
  it('are open where the policy wants them, and a violation where it does not', { timeout: 120_000 }, ({ expect }) =>
    withLab(async (lab) => {
      const servers = await startUdpServers(lab, 'near', ipv4, ipv6);
      const entries = (address: string) =>
        servers
          .filter(({ addresses }) => addresses.includes(address))
          .flatMap(({ ports, question }) => ports.map((port) => ({ port, question })));
      const list = (address: string) =>
        entries(address)
          .map(({ port, question }) => `{ ports: ${port}/udp, speaks: ${question} }`)
          .join(', ');
      const policy = `version: 1
hosts:
  - { host: ${ipv4}, open: [${list(ipv4)}] }
  - { host: "${ipv6}", blocked: [${list(ipv6)}] }
`;
      const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 110_000 });
      const seen = (address: string) =>
        entries(address).map(({ port, question }) => {
          const { state, cause, verdict } = verdictOf(report, address, port);
          return `${question} ${port}: ${state} ${cause} ${verdict}`;
        });
      const meant = (address: string, verdict: string) =>
        entries(address).map(({ port, question }) => `${question} ${port}: open reply ${verdict}`);
      expect(seen(ipv4)).toEqual(meant(ipv4, 'pass'));
      expect(seen(ipv6)).toEqual(meant(ipv6, 'violation'));
      expect(code).toBe(1);
      // Each of at least ten protocols, and two servers on ports that say nothing of what they speak.
      expect(new Set(entries(ipv4).map(({ question }) => question)).size).toBeGreaterThanOrEqual(10);
    }),
  );

  it(
    'are judged by the whole table: answering, silenced by a firewall, and not there',
    { timeout: 120_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        const states = ['open', 'closed', 'filtered', 'blocked', 'observe'] as const;
        const answering = states.map((_, i) => 5301 + i);
        const silenced = states.map((_, i) => 5311 + i);
        const absent = states.map((_, i) => 5321 + i);
        await startUdpServers(
          lab,
          'near',
          ipv4,
          ipv6,
          [...answering, ...silenced].map((port) => `dnsmasq:${port}`),
        );
        await lab.nft('near', chain('input', `udp dport { ${silenced.join(', ')} } drop`));
        const entries = states.map(
          (state, i) =>
            `${state}: [{ ports: [${answering[i]}/udp, ${silenced[i]}/udp, ${absent[i]}/udp], speaks: dns }]`,
        );
        const policy = `version: 1\nhosts: [{ host: ${ipv4}, ${entries.join(', ')} }]\n`;
        const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 110_000 });
        const verdicts = (ports: readonly number[]) => ports.map((port) => verdictOf(report, ipv4, port).verdict);
        const seen = (ports: readonly number[]) => ports.map((port) => verdictOf(report, ipv4, port).state);
        expect(seen(answering)).toEqual(Array(5).fill('open'));
        expect(verdicts(answering)).toEqual(['pass', 'violation', 'violation', 'violation', 'not-judged']);
        expect(seen(silenced)).toEqual(Array(5).fill('open|filtered'));
        expect(verdicts(silenced)).toEqual(['violation', 'inconclusive', 'pass', 'pass', 'not-judged']);
        expect(seen(absent)).toEqual(Array(5).fill('closed'));
        expect(verdicts(absent)).toEqual(['violation', 'pass', 'violation', 'pass', 'not-judged']);
        expect(code).toBe(1);
      }),
  );

  it('on another port: 5353/udp that speaks DNS', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await startUdpServers(lab, 'near', ipv4, ipv6, ['dnsmasq:5353']);
      const check = (entry: string) =>
        checkPolicy(lab, `version: 1\nhosts: [{ host: ${ipv4}, open: ${entry} }]\n`, { timeoutMs: 25_000 });
      const asked = await check('{ ports: 5353/udp, speaks: dns }');
      expect(verdictOf(asked.report, ipv4, 5353)).toMatchObject({ state: 'open', cause: 'reply', verdict: 'pass' });
      expect(asked.code).toBe(0);
    }),
  );
});
