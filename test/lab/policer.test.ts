// A firewall that polices SYNs must not lend a pass to a port that is open behind it.
import { it } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const far = ADDRESSES.far.ipv4[0] as string;
const OPEN_BEHIND = 1200;
const POLICY = `version: 1\nhosts: [{ host: ${far}, open: 80, blocked: 1000-1399 }]\n`;
/** Half of what the default pace sends gets through. */
const POLICER = 'tcp flags & (syn|ack) == syn limit rate over 100/second drop';

describeLab('check: a policer in front of an open port', () => {
  it.concurrent.for(Array.from({ length: 8 }, (_, run) => ({ run })))(
    'run $run: never a pass',
    { timeout: 90_000 },
    (_, { expect }) =>
      withLab(async (lab) => {
        await lab.listen('far', far, [80, OPEN_BEHIND]);
        await lab.nft('far', chain('input', POLICER, `tcp dport ${OPEN_BEHIND} accept`, 'tcp dport 1000-1399 drop'));
        const { code, report } = await checkPolicy(lab, POLICY, { timeoutMs: 80_000 });
        const alone = report.verdicts.find(({ ports }) => ports === String(OPEN_BEHIND));
        expect(['open violation', 'unknown inconclusive']).toContain(`${alone?.state} ${alone?.verdict}`);
        expect([1, 3]).toContain(code);
      }),
  );

  it.concurrent('without the policer, every silent port passes in one go', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await lab.listen('far', far, [80]);
      await lab.nft('far', chain('input', 'tcp dport 1000-1399 drop'));
      const { code, report } = await checkPolicy(lab, POLICY, { timeoutMs: 50_000 });
      expect(report.totals).toMatchObject({ open: 1, filtered: 400, pass: 401 });
      expect(Math.max(...report.verdicts.map(({ attempts }) => attempts))).toBe(2);
      expect(code).toBe(0);
    }),
  );
});
