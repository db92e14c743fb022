// How many connections an open port sees of a run at the worst: very many silent ports beside it, a line that loses packets.
import { expect, it } from 'vitest';
import { MOST_CONNECTIONS, MOST_OF_CAREFUL } from '../../src/model/services/careful-services.ts';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const host = ADDRESSES.far.ipv4[0] as string;
const SYN = 'tcp flags & (syn|ack) == syn';
const LIMITS = 'limits: { rate: 4000/s, per-host: 4000/s, in-flight: unlimited }';
/** A SYN that gets so far is a connection: what is lost is lost before. */
const counted = (ports: readonly number[]) =>
  `${ports.map((port) => `  ${SYN} tcp dport ${port} counter accept`).join('\n')}\n  tcp dport 1-65535 drop`;
const table = (rules: string) =>
  `table ip bounds {\n chain input {\n  type filter hook input priority 0; policy accept;\n${rules}\n }\n}\n`;

const LOSS = `  ${SYN} numgen random mod 100 < 20 drop`;
async function connectionsTo(lab: Lab, ports: readonly number[]): Promise<number[]> {
  const { stdout } = await lab.run('far', ['nft', 'list', 'ruleset']);
  return ports.map((port) => Number(new RegExp(`tcp dport ${port} counter packets (\\d+)`).exec(stdout)?.[1]));
}

const rows = [
  { name: '65,534 silent ports', open: [443], blocked: 'all', rules: '' },
  {
    name: 'a fifth lost, MySQL alone',
    open: [3306],
    blocked: '20000-20299',
    rules: LOSS,
  },
  {
    name: 'a fifth lost, two open',
    open: [443, 3306],
    blocked: '20000-20299',
    rules: LOSS,
  },
] as const;

describeLab('the connections that an open port sees', () => {
  it.concurrent.each(rows)('$name', { timeout: 150_000 }, ({ open, blocked, rules }) =>
    withLab(async (lab) => {
      await lab.listen('far', host, open);
      await lab.nft('far', table(`${rules}\n${counted(open)}`));
      const policy = `version: 1\n${LIMITS}\nhosts: [{ host: ${host}, open: [${open}], blocked: ${blocked} }]\n`;
      const { report } = await checkPolicy(lab, policy, { timeoutMs: 140_000 });
      const seen = await connectionsTo(lab, open);
      for (const [i, port] of open.entries())
        expect(seen[i]).toBeLessThanOrEqual(port === 3306 ? MOST_OF_CAREFUL : MOST_CONNECTIONS);
      expect(report.totals.violation).toBe(0);
      expect(Math.min(...seen)).toBeGreaterThan(0);
    }),
  );
});
