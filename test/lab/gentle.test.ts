// How many connections a service sees of a run: those that count them, and lock out whoever makes too many, see few.
import { it } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const [host, other] = ADDRESSES.far.ipv4 as [string, string];
/** MariaDB's port. With its defaults it blocks a host after a hundred connections that came to nothing (max_connect_errors). */
const MARIADB = 3306;

const counting = (port: number) => chain('forward', `tcp dport ${port} tcp flags & (syn|ack) == syn counter`);

async function connections(lab: Lab): Promise<number> {
  const { stdout } = await lab.run('router', ['nft', 'list', 'ruleset']);
  return Number(/counter packets (\d+)/.exec(stdout)?.[1] ?? Number.NaN);
}

describeLab('a service that counts connections which come to nothing', () => {
  it.concurrent.for([
    { name: 'the only one that answers, few silent ports', blocked: '[80, 443, 5432]', open: [MARIADB], most: 20 },
    { name: 'the only one that answers, many silent ports', blocked: '1000-1299', open: [MARIADB], most: 20 },
    { name: 'another port answers too', blocked: '1000-1099', open: [MARIADB, 443], most: 1 },
  ])('$name: at most $most', { timeout: 90_000 }, ({ blocked, open, most }, { expect }) =>
    withLab(async (lab) => {
      await lab.listen('far', host, open);
      await lab.nft('far', chain('input', `tcp dport != { ${open.join(', ')} } drop`));
      await lab.nft('router', counting(MARIADB));
      const policy = `version: 1\nhosts: [{ host: ${host}, open: [${open}], blocked: ${blocked} }]\n`;
      const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 80_000 });
      expect(await connections(lab)).toBeLessThanOrEqual(most);
      expect(report.totals.inconclusive).toBe(0);
      expect(code).toBe(0);
    }),
  );

  it.concurrent(
    'of another host, the only one that vouches for silent ones: at most 20',
    { timeout: 90_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await lab.listen('far', other, [MARIADB]);
        await lab.nft('far', chain('input', `ip daddr ${host} drop`));
        await lab.nft('router', counting(MARIADB));
        const policy = `version: 1\nhosts: [{ host: ${host}, blocked: [22, 80, 443] }, { host: ${other}, open: ${MARIADB} }]\n`;
        const { code } = await checkPolicy(lab, policy, { timeoutMs: 80_000 });
        expect(await connections(lab)).toBeLessThanOrEqual(20);
        expect(code).toBe(0);
      }),
  );
});
