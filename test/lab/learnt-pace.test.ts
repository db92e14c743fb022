// A pace that is learnt, in front of a policer that drops what goes faster: what was sent into it is asked again, and the ceiling kept.
import { it } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const far = ADDRESSES.far.ipv4[0] as string;
const BLOCKED = '1000-2499';
/** Open where the policy wants them blocked: every fiftieth port, so that some are asked in the thick of any loss. */
const OPEN = Array.from({ length: 30 }, (_, n) => 1010 + 50 * n);
/** What the first pace sends gets through, the second sockets included; twice as much does not. */
const POLICER = 'tcp flags & (syn|ack) == syn limit rate over 600/second burst 60 packets drop';
const POLICY = `version: 1\nhosts: [{ host: ${far}, open: 80, blocked: ${BLOCKED} }]\n`;
const openPorts = chain('input', POLICER, `tcp dport { ${OPEN.join(', ')} } accept`, `tcp dport ${BLOCKED} drop`);

describeLab('check: a pace that is learnt', () => {
  it.concurrent.for([{ run: 1 }, { run: 2 }, { run: 3 }])(
    'asks again what it sent into a policer, and keeps below it: run $run',
    { timeout: 120_000 },
    (_, { expect }) =>
      withLab(async (lab) => {
        await lab.listen('far', far, [80, ...OPEN]);
        await lab.nft('far', openPorts);
        const { code, report } = await checkPolicy(lab, POLICY, { timeoutMs: 110_000 });
        const found = report.verdicts
          .filter(({ state }) => state === 'open')
          .reduce((sum, { count }) => sum + count, 0);
        expect(found).toBe(1 + OPEN.length);
        expect(report.totals.pass).toBe(1 + 1500 - OPEN.length);
        expect(Math.max(...(report.limits.learnt?.perHost.map(({ pace }) => pace) ?? []))).toBeLessThanOrEqual(800);
        expect(code).toBe(1);
      }),
  );

  it.concurrent('rises to its ceiling where nothing is lost, and says so', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await lab.listen('far', far, [80]);
      await lab.nft('far', chain('input', `tcp dport ${BLOCKED} drop`));
      const { code, report } = await checkPolicy(lab, POLICY);
      expect(report.limits).toMatchObject({ rate: 10_000, perHost: 2000 });
      const [first] = report.limits.learnt?.perHost ?? [];
      expect(first?.addresses).toEqual([far]);
      expect(first?.pace).toBeGreaterThanOrEqual(800);
      expect(code).toBe(0);
    }),
  );

  it.concurrent('keeps a number as it is', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await lab.listen('far', far, [80]);
      await lab.nft('far', chain('input', `tcp dport ${BLOCKED} drop`));
      const policy = POLICY.replace('hosts:', 'limits: { rate: 5000/s, per-host: 1000/s }\nhosts:');
      const { code, report } = await checkPolicy(lab, policy);
      expect(report.limits).toEqual({ rate: 5000, perHost: 1000, inFlight: 5000, durationMs: null });
      expect(code).toBe(0);
    }),
  );
});
