// The limits of a policy hold over everything that leaves, as the router counts it: pings, controls, random ports and all.
import { it } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const [host, other, gone] = ADDRESSES.far.ipv4 as [string, string, string];
const SYN = 'tcp flags & (syn|ack) == syn';

/** Counts every SYN that the router forwards, and those that come faster than that, with some slack for a busy machine. */
const counting = (perSecond: number, to = '') =>
  chain('forward', `${SYN} counter`, `${to} ${SYN} limit rate over ${perSecond}/second burst 4 packets counter`);

async function counted(lab: Lab): Promise<{ syns: number; tooFast: number }> {
  const { stdout } = await lab.run('router', ['nft', 'list', 'ruleset']);
  const [syns, tooFast] = [...stdout.matchAll(/counter packets (\d+)/g)].map(([, packets]) => Number(packets));
  return { syns: syns as number, tooFast: tooFast as number };
}

describeLab('limits, as the router counts them', () => {
  it.concurrent(
    'per-host holds over pings, random ports and the SYNs that the kernel repeats',
    { timeout: 90_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await lab.listen('far', host, [22]);
        await lab.nft('far', chain('input', 'tcp dport { 80, 443, 5432 } drop'));
        await lab.nft('router', counting(4));
        const policy = `version: 1\nlimits: { rate: 4/s, per-host: 4/s }\nhosts: [{ host: ${host}, open: 22, blocked: [80, 443, 5432] }]\n`;
        const { code, report, ms } = await checkPolicy(lab, policy, { timeoutMs: 80_000 });
        const { syns, tooFast } = await counted(lab);
        expect(tooFast).toBe(0);
        expect(syns).toBeLessThanOrEqual(4 * (ms / 1000) + 2);
        expect(report.totals).toMatchObject({ open: 1, filtered: 3, pass: 4 });
        expect(code).toBe(0);
      }),
  );

  it.concurrent(
    'rate holds over controls, witnesses and the long question to a host that is silent',
    { timeout: 90_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await lab.listen('far', other, [443, 8443]);
        await lab.nft('far', chain('input', `ip daddr { ${host}, ${gone} } drop`));
        await lab.nft('router', counting(6));
        const policy = `version: 1\nlimits: { rate: 6/s }\ncontrols: "${other}:443"\nhosts: [{ host: ["${host}", "${gone}"], blocked: [22, 80] }, { host: ${other}, open: 8443 }]\n`;
        const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 80_000 });
        expect((await counted(lab)).tooFast).toBe(0);
        expect(report.totals).toMatchObject({ open: 1, filtered: 4, pass: 5 });
        expect(code).toBe(0);
      }),
  );
});
