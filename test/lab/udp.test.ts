// UDP against real firewalls and real silence: every row of the table, over both families, and what may not look like it.
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import type { ExpectedState } from '../../src/model/words.ts';
import { checkPolicy, verdictOf } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const PICKY = fileURLToPath(new URL('programs/picky-servers.mjs', import.meta.url));
const { far, near } = ADDRESSES;
const EXPECTATIONS: readonly ExpectedState[] = ['open', 'closed', 'filtered', 'blocked', 'observe'];

/** What stands at each port of every host, and what is seen of it over IPv4 and over IPv6. */
const PORTS = {
  53: ['open reply', 'open reply'],
  // Dropped: a question that every server answers, one that not every server answers, and none at all.
  123: ['open|filtered no-reply', 'open|filtered no-reply'],
  161: ['open|filtered no-reply', 'open|filtered no-reply'],
  9999: ['open|filtered no-reply', 'open|filtered no-reply'],
  1001: ['closed icmp-port-unreachable', 'closed icmp-port-unreachable'],
  1002: ['filtered icmp-unreachable', 'filtered icmp-admin-prohibited'],
  // The kernel does not hand this one on to the socket.
  1003: ['open|filtered no-reply', 'open|filtered no-reply'],
  // A firewall that says what the host itself would say cannot be told from it.
  1005: ['closed icmp-port-unreachable', 'closed icmp-port-unreachable'],
} as const;
type Port = keyof typeof PORTS;

/** docs/truth.md#from-state-to-verdict, spelled out: for each expectation the verdicts on the ports above, in their order. */
const VERDICTS: Record<ExpectedState, Record<Port, string>> = {
  open: {
    53: 'pass',
    123: 'violation',
    161: 'inconclusive',
    9999: 'inconclusive',
    1001: 'violation',
    1002: 'violation',
    1003: 'inconclusive',
    1005: 'violation',
  },
  closed: {
    53: 'violation',
    123: 'inconclusive',
    161: 'inconclusive',
    9999: 'inconclusive',
    1001: 'pass',
    1002: 'violation',
    1003: 'inconclusive',
    1005: 'pass',
  },
  filtered: {
    53: 'violation',
    123: 'pass',
    161: 'inconclusive',
    9999: 'inconclusive',
    1001: 'violation',
    1002: 'pass',
    1003: 'inconclusive',
    1005: 'violation',
  },
  blocked: {
    53: 'violation',
    123: 'pass',
    161: 'inconclusive',
    9999: 'inconclusive',
    1001: 'pass',
    1002: 'pass',
    1003: 'inconclusive',
    1005: 'pass',
  },
  observe: {
    53: 'not-judged',
    123: 'not-judged',
    161: 'not-judged',
    9999: 'not-judged',
    1001: 'not-judged',
    1002: 'not-judged',
    1003: 'not-judged',
    1005: 'not-judged',
  },
};

const RULES = chain(
  'input',
  'udp dport { 123, 161, 9999 } drop',
  'udp dport 1002 reject with icmpx admin-prohibited',
  'udp dport 1003 reject with icmpx host-unreachable',
  'udp dport 1005 reject with icmpx port-unreachable',
);

/** Linux sends one ICMP error a second to one peer: that is tested further down. */
const UNLIMITED_ICMP = `cd /proc/sys/net
  echo 0 > ipv4/icmp_ratelimit; echo 100000 > ipv4/icmp_msgs_per_sec; echo 10000 > ipv4/icmp_msgs_burst
  echo 0 > ipv6/icmp/ratelimit`;

const ports = Object.keys(PORTS).map(Number) as Port[];

describeLab('check: every row of UDP, over both families', () => {
  it.concurrent.for(['ipv4', 'ipv6'] as const)('%s', { timeout: 120_000 }, (family, { expect }) =>
    withLab(async (lab) => {
      const hosts = EXPECTATIONS.map((expected, i) => [expected, far[family][i] as string] as const);
      await Promise.all([
        ...hosts.map(([, address]) => lab.dns('far', address, {})),
        lab.listen('far', far[family][6] as string, [80]),
        answersCoap(lab, far[family][7] as string),
        lab.nft('far', RULES),
        lab.run('far', ['sh', '-ec', UNLIMITED_ICMP]),
      ]);
      const items = hosts.map(([expected, address]) => {
        const list = ports.map((port) => `${port}/udp`).join(', ');
        return `  - { host: "${address}", ${expected}: [${list}] }\n`;
      });
      // A reply from port 53 vouches for port 53 alone.
      const controls = `controls: ["${family === 'ipv4' ? far.ipv4[7] : `[${far.ipv6[7]}]`}:5683/udp"]`;
      const policy = `version: 1\n${controls}\nhosts:\n  - { host: "${far[family][6]}", open: 80 }\n${items.join('')}`;
      const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 110_000 });
      const column = family === 'ipv4' ? 0 : 1;
      const table = (verdictOfPort: (expected: ExpectedState, address: string, port: Port) => string) =>
        hosts.flatMap(([expected, address]) =>
          ports.map((port) => `${expected} ${port}: ${verdictOfPort(expected, address, port)}`),
        );
      expect(
        table((_, address, port) => {
          const { state, cause, verdict } = verdictOf(report, address, port);
          return `${state} ${cause} ${verdict}`;
        }),
      ).toEqual(table((expected, _, port) => `${PORTS[port][column]} ${VERDICTS[expected][port]}`));
      expect(code).toBe(1);
    }),
  );
});

/** A server that answers a further question of its service, and so vouches by that one. */
async function answersCoap(lab: Lab, address: string): Promise<void> {
  await lab.start('far', [process.execPath, PICKY, address, 'small-coap:5683']).until('ready');
}

const host = far.ipv4[0] as string;
const other = far.ipv4[1] as string;

/** A host that answers over TCP and keeps silent over UDP, and one that answers DNS and CoAP. */
async function silentBesideDns(lab: Lab): Promise<void> {
  await Promise.all([
    lab.listen('far', host, [80]),
    lab.dns('far', other, {}),
    answersCoap(lab, other),
    lab.nft('far', chain('input', `ip daddr ${host} meta l4proto udp drop`)),
  ]);
}

describeLab('check: UDP silence that proves nothing', () => {
  it.concurrent(
    'where UDP was never heard: inconclusive, until a control answers over UDP',
    { timeout: 90_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await silentBesideDns(lab);
        const hosts = `hosts: [{ host: ${host}, open: 80, blocked: 123/udp }]\n`;
        const without = await checkPolicy(lab, `version: 1\n${hosts}`, { timeoutMs: 40_000 });
        expect(verdictOf(without.report, host, 123)).toMatchObject({
          state: 'open|filtered',
          cause: 'no-reply',
          verdict: 'inconclusive',
          evidence: 'none',
        });
        expect(without.code).toBe(3);
        const controlled = await checkPolicy(lab, `version: 1\ncontrols: ["${other}:5683/udp"]\n${hosts}`, {
          timeoutMs: 40_000,
        });
        expect(verdictOf(controlled.report, host, 123)).toMatchObject({ verdict: 'pass', evidence: 'vouched' });
        expect(controlled.report.controls).toEqual([{ target: `${other}:5683/udp`, answered: true }]);
        expect(controlled.code).toBe(0);
      }),
  );

  it.concurrent('where nobody was heard at all: nothing is known', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await lab.nft('router', chain('forward', 'drop'));
      const policy = `version: 1\nhosts: [{ host: ${host}, blocked: [53/udp, 9999/udp], filtered: 123/udp }]\n`;
      const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 50_000 });
      for (const port of [53, 123, 9999])
        expect(verdictOf(report, host, port)).toMatchObject({ state: 'unknown', verdict: 'inconclusive' });
      expect(code).toBe(3);
    }),
  );

  it.concurrent.for([
    ['drops', 'drop', 'local-firewall'],
    ['rejects', 'reject with icmpx port-unreachable', 'local-firewall'],
  ] as const)(
    'where a rule of this machine %s what is sent: not a state of the target',
    {
      timeout: 60_000,
    },
    ([, rule, cause], { expect }) =>
      withLab(async (lab) => {
        await silentBesideDns(lab);
        await lab.nft('vantage', chain('output', `ip daddr ${host} meta l4proto udp ${rule}`));
        const policy = `version: 1\nhosts:\n  - { host: ${host}, open: 80, blocked: 123/udp }\n  - { host: ${other}, open: 53/udp }\n`;
        const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 50_000 });
        expect(verdictOf(report, host, 123)).toMatchObject({ state: 'unknown', cause, verdict: 'inconclusive' });
        expect(code).toBe(3);
      }),
  );

  it.concurrent('where the neighbour does not exist', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await Promise.all([
        lab.listen('near', near.ipv4[0] as string, [80]),
        lab.dns('near', near.ipv4[1] as string, {}),
      ]);
      const dead = ADDRESSES.dead.ipv4;
      const policy = `version: 1\ncontrols: ["${near.ipv4[1]}:53/udp", "${near.ipv4[0]}:80"]\nhosts: [{ host: ${dead}, blocked: 53/udp }]\n`;
      const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 50_000 });
      expect(verdictOf(report, dead, 53)).toMatchObject({ state: 'unknown', cause: 'no-neighbour' });
      expect(code).toBe(3);
    }),
  );

  it.concurrent('where the network loses every UDP datagram half-way through', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await silentBesideDns(lab);
      // UDP is let out for the first second, as the witness is heard, and never again.
      await lab.nft('router', chain('forward', 'meta l4proto udp limit rate over 1/minute burst 1 packets drop'));
      const policy = `version: 1\ncontrols: ["${other}:5683/udp"]\nhosts: [{ host: ${host}, open: 80, blocked: 123/udp }]\n`;
      const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 50_000 });
      expect(verdictOf(report, host, 123)).toMatchObject({ verdict: 'inconclusive' });
      expect(code).toBe(3);
    }),
  );
});

describeLab('check: closed UDP ports of a host that limits its ICMP errors', () => {
  it.concurrent(
    'thirty of them are all seen closed, while the rest of the run goes on',
    { timeout: 120_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await Promise.all([lab.listen('far', host, [80]), lab.nft('far', chain('input', 'tcp dport 1000-1999 drop'))]);
        const policy = `version: 1\nhosts: [{ host: ${host}, open: 80, closed: 2001-2030/udp, blocked: 1000-1099 }]\n`;
        const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 110_000 });
        expect(report.totals).toMatchObject({ open: 1, closed: 30, filtered: 100, pass: 131 });
        expect(code).toBe(0);
        // It is the target's limit that takes the time, not this machine: one a second, after a burst of six.
        expect(report.durationMs).toBeLessThan(45_000);
      }),
  );
});
