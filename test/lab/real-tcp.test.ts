// Real services that count connections let us in after five runs in a row, and have seen no more connections than the docs say.
import { writeSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectionLimit } from '../../src/model/services/careful-services.ts';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import { createLab, type Lab } from './lab.ts';
import {
  greetingOf,
  type StartedTcpServer,
  startTcpServers,
  whyNoTcpServers,
} from './tcp-servers/start-tcp-servers.ts';
import { TCP_SERVERS } from './tcp-servers/tcp-server.ts';
import { ADDRESSES } from './topology.ts';
import { program } from './with-lab.ts';

const RUNS = 5;
/** Silent ports beside a service. Beside SSH fewer: where more are silent, each run waits for half a minute. */
const silentBeside = (port: number) => (port === 22 ? 40 : 200);
const portsFrom = (count: number) => `20000-${20_000 + count - 1}`;
const SYN = 'tcp flags & (syn|ack) == syn';
const addresses = ADDRESSES.far.ipv4.slice(0, TCP_SERVERS.length);
const why = whyNoTcpServers();
const STDERR = 2;
if (why !== null)
  writeSync(
    STDERR,
    `\nLAB SERVERS LEFT OUT: no connection is counted by a real MariaDB, PostgreSQL, Redis, sshd or Postfix: ${why}.\n`,
  );

describeLab('real TCP services', () => {
  let lab: Lab;
  let started: StartedTcpServer[];
  beforeAll(async () => {
    if (why !== null) return;
    lab = await createLab();
    started = await startTcpServers(lab, 'far', addresses);
    const counted = TCP_SERVERS.map(({ port }, i) => `ip daddr ${addresses[i]} tcp dport ${port} ${SYN} counter`);
    await lab.nft('far', chain('input', ...counted, `tcp dport ${portsFrom(200)} drop`));
  }, 120_000);
  afterAll(() => lab?.close());

  /** How many connections were opened to that service. */
  async function seen(address: string): Promise<number> {
    const { stdout } = await lab.run('far', ['nft', 'list', 'ruleset']);
    const line = stdout.split('\n').find((one) => one.includes(`ip daddr ${address} `)) ?? '';
    return Number(/counter packets (\d+)/.exec(line)?.[1]);
  }

  for (const [i, { name, port, lockedOut }] of TCP_SERVERS.entries()) {
    it.skipIf(why !== null).concurrent(`${name} lets us in after ${RUNS} runs`, { timeout: 300_000 }, async () => {
      const one = started[i] as StartedTcpServer;
      const silent = silentBeside(port);
      const policy = `version: 1\nhosts: [{ host: ${one.address}, open: ${port}, blocked: ${portsFrom(silent)} }]\n`;
      const counts: number[] = [];
      for (let run = 0, before = await seen(one.address); run < RUNS; run++) {
        const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 120_000 });
        expect({ code, pass: report.totals.pass, open: report.totals.open }).toEqual({
          code: 0,
          pass: silent + 1,
          open: 1,
        });
        const now = await seen(one.address);
        counts.push(now - before);
        before = now;
      }
      expect(Math.max(...counts)).toBeLessThanOrEqual(connectionLimit(port).most);
      // Measuring loss takes 98 samples, begun anew where the pace rises, and hearing it before and after a few more; those who
      // lock out see far fewer, and no pace rises by them.
      expect(Math.max(...counts)).toBeLessThanOrEqual(lockedOut === undefined ? 200 : 20);
      expect(await greetingOf(lab, 'vantage', one)).toMatch(one.server.welcome);
    });
  }

  // Without this, a server that never locks anybody out would pass the tests above.
  for (const [i, { name, port, lockedOut }] of TCP_SERVERS.entries())
    it.skipIf(why !== null || lockedOut === undefined)(
      `${name} locks out who opens too many`,
      { timeout: 60_000 },
      async () => {
        const one = started[i] as StartedTcpServer;
        await lab.run('vantage', [process.execPath, program('hammer.mjs'), one.address, `${port}`, '150'], {
          timeoutMs: 50_000,
        });
        expect(await greetingOf(lab, 'vantage', one)).toMatch(lockedOut as RegExp);
      },
    );
});
