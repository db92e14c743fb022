// Firewalls that let only so many connections in: a small policy is green behind them, if more slowly.
import { it } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const host = ADDRESSES.far.ipv4[0] as string;
const SYN = 'tcp flags & (syn|ack) == syn';

/**
 * What `ufw limit PORT` makes of iptables, in nftables' words: "-m recent --set", then "-m recent --update --seconds 30
 * --hitcount 6 -j REJECT". Each SYN is noted for thirty seconds in the first of twenty sets that is free, as xt_recent keeps
 * twenty, refused ones included; the mark counts how many are noted, one bit further each; six or more are refused.
 */
function ufwLimit(port: number): string {
  const slots = Array.from({ length: 20 }, (_, slot) => `hit${slot}`);
  const sets = slots.map((slot) => ` set ${slot} { type ipv4_addr; size 1024; flags dynamic,timeout; timeout 30s; }`);
  const noted = slots.map((slot) => `  ip saddr != @${slot} add @${slot} { ip saddr } return`);
  const counted = slots.map((slot) => `  ip saddr @${slot} meta mark set meta mark << 1`);
  return `table ip ufw {
${sets.join('\n')}
 chain note {
${noted.join('\n')}
 }
 chain rules {
  type filter hook input priority 0; policy accept;
  tcp dport != ${port} drop
  ${SYN} jump note
  ${SYN} meta mark set 1
${counted.map((line) => `  ${SYN} ${line.trim()}`).join('\n')}
  ${SYN} meta mark >= 0x40 counter reject
 }
}
`;
}

describeLab('a small policy behind a limit of connections', () => {
  it.concurrent('ufw limit ssh', { timeout: 120_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await lab.listen('far', host, [22]);
      await lab.nft('far', ufwLimit(22));
      const policy = `version: 1\nhosts: [{ host: ${host}, open: 22, blocked: [80, 443, 5432] }]\n`;
      const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 110_000 });
      const { stdout } = await lab.run('far', ['nft', 'list', 'ruleset']);
      expect(report.totals).toMatchObject({ open: 1, filtered: 3, pass: 4 });
      expect(/counter packets (\d+)/.exec(stdout)?.[1]).toBe('0');
      expect(code).toBe(0);
    }),
  );

  it.concurrent('one SYN a second to the whole host, four at once', { timeout: 180_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await lab.listen('far', host, [443]);
      await lab.nft(
        'far',
        chain('input', `${SYN} limit rate over 1/second burst 4 packets drop`, 'tcp dport != 443 drop'),
      );
      const policy = `version: 1\nhosts: [{ host: ${host}, open: 443, blocked: [22, 80, 5432] }]\n`;
      const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 170_000 });
      expect(report.totals).toMatchObject({ open: 1, filtered: 3, pass: 4 });
      expect(code).toBe(0);
    }),
  );
});
