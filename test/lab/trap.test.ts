// A host that bans whoever touches a port that nobody uses, and lets one port in before that rule.
import { it } from 'vitest';
import { checkPolicy, verdictOf } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const [host] = ADDRESSES.far.ipv4 as unknown as readonly [string];

/** 443 always; nothing for who is banned; 8080, and what is told besides, for everybody else; whatever else is touched bans. */
const trap = (open: string) => `table inet trap {
  set banned { type ipv4_addr; flags dynamic, timeout; timeout 10m; }
  chain input {
    type filter hook input priority 0; policy accept;
    tcp dport 443 accept
    ip saddr @banned drop
    tcp dport { ${open} } accept
    meta l4proto tcp add @banned { ip saddr } drop
  }
}`;

describeLab('check: a host that bans whoever touches a port', () => {
  it.concurrent(
    'a port that answered and fell silent shows the ban: no silence counts',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await Promise.all([lab.listen('far', host, [443, 8080, 8443]), lab.nft('far', trap('8080, 8443'))]);
        const policy = `version: 1\nhosts: [{ host: ${host}, open: [443, 8443], blocked: [22, 25, 110, 3306, 8080] }]\n`;
        const { code, report } = await checkPolicy(lab, policy);
        expect(verdictOf(report, host, 443)).toMatchObject({ verdict: 'pass', evidence: 'direct' });
        expect(verdictOf(report, host, 8443)).toMatchObject({ verdict: 'pass', evidence: 'direct' });
        expect(report.totals.pass).toBe(2);
        const silent = report.verdicts.find(({ verdict }) => verdict === 'inconclusive');
        // 8443 may have answered first, and be the anchor itself; and 8080 may have been asked before the ban.
        expect(silent?.explanation).toMatch(
          /[Pp]ort (8443|8080) .*(answered at first and no longer at the end|did answer, but not reliably)/,
        );
        expect([1, 3]).toContain(code);
      }),
  );

  it.concurrent('a forbidden port is asked before any port that no policy names', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await Promise.all([lab.listen('far', host, [443, 8080]), lab.nft('far', trap('8080'))]);
      const policy = `version: 1\nhosts: [{ host: ${host}, open: 443, blocked: 8080 }]\n`;
      const { code, report } = await checkPolicy(lab, policy);
      expect(verdictOf(report, host, 8080)).toMatchObject({ state: 'open', verdict: 'violation' });
      expect(code).toBe(1);
    }),
  );

  it.concurrent('of several forbidden ports another one is asked first each time', { timeout: 120_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await Promise.all([lab.listen('far', host, [443, 8080]), lab.nft('far', trap('8080'))]);
      const policy = `version: 1\nhosts: [{ host: ${host}, open: 443, blocked: [22, 8080] }]\n`;
      const states = new Set<string>();
      for (let run = 0; run < 16 && !states.has('open'); run++) {
        await lab.run('far', ['nft', 'flush', 'set', 'inet', 'trap', 'banned']);
        const { report } = await checkPolicy(lab, policy);
        states.add(verdictOf(report, host, 8080).state ?? '');
      }
      expect([...states]).toContain('open');
    }),
  );
});
