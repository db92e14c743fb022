// A run that waits, behind a real firewall: a port that falls silent counts only where somebody vouches, in rounds of a part too.
import { it } from 'vitest';
import { onceAsked } from '../examples/workflows/lab-hosts.ts';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const HOST = ADDRESSES.far.ipv4[0] as string;
const OTHER = ADDRESSES.far.ipv4[1] as string;
const args = ['--wait', '60s'];

/** The database is open, and the firewall shuts it once it was seen so. */
async function shutOnceSeen(lab: Lab): Promise<void> {
  await onceAsked(lab, 5432);
  await lab.nft('far', chain('input', `ip daddr ${HOST} tcp dport 5432 drop`));
}

describeLab('check --wait', () => {
  it.concurrent(
    'passes once the firewall drops what was open, by the anchor of the same address',
    { timeout: 90_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await lab.listen('far', HOST, [443, 5432]);
        const policy = `version: 1\ndefaults: { timeout: 300ms }\nhosts: [{ host: ${HOST}, open: 443, blocked: [5432, 6379] }]\n`;
        const [{ code, report }] = await Promise.all([checkPolicy(lab, policy, { args }), shutOnceSeen(lab)]);
        expect(report.wait).toMatchObject({ held: true, rounds: 3, flapped: [] });
        expect(report.verdicts.find(({ ports }) => ports === '5432')).toMatchObject({
          state: 'filtered',
          verdict: 'pass',
          evidence: 'anchored',
        });
        expect(code).toBe(0);
      }),
  );

  it.concurrent('and where the address answers nowhere else, by another that does', { timeout: 90_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await Promise.all([lab.listen('far', HOST, [5432]), lab.listen('far', OTHER, [443])]);
      const policy = `version: 1\ndefaults: { timeout: 300ms }\nhosts:\n  - { host: ${HOST}, blocked: 5432 }\n  - { host: ${OTHER}, open: 443 }\n`;
      const [{ code, report }] = await Promise.all([checkPolicy(lab, policy, { args }), shutOnceSeen(lab)]);
      expect(report.wait).toMatchObject({ held: true, rounds: 3 });
      expect(report.verdicts.find(({ ports }) => ports === '5432')).toMatchObject({
        verdict: 'pass',
        evidence: 'vouched',
      });
      expect(code).toBe(0);
    }),
  );

  it.concurrent('never passes on silence alone: the network dies while it waits', { timeout: 90_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await lab.listen('far', HOST, [443, 5432]);
      const policy = `version: 1\ndefaults: { timeout: 300ms }\nhosts: [{ host: ${HOST}, open: 443, blocked: 5432 }]\n`;
      const die = async () => {
        await onceAsked(lab, 5432);
        await lab.nft('router', chain('forward', 'drop'));
      };
      const checking = checkPolicy(lab, policy, { args: ['--wait', '12s'] });
      const [{ code, report }] = await Promise.all([checking, die()]);
      expect(report.wait?.held).toBe(false);
      expect(report.verdicts.filter(({ verdict, ports }) => verdict === 'pass' && ports !== '443')).toEqual([]);
      expect(code).not.toBe(0);
    }),
  );
});
