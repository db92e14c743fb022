// A balancer, or a bundle of links, that goes by the source port: a port that only a part of all clients reaches is open.
import { it } from 'vitest';
import { checkPolicy, verdictOf } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const [host, other] = ADDRESSES.far.ipv4 as unknown as readonly [string, string];
const [host6] = ADDRESSES.far.ipv6 as unknown as readonly [string];

/** What the device lets through to port 8443 and 8444, and what it drops. */
const DROPS = {
  'even source ports': '@th,0,16 & 1 == 0',
  'odd source ports': '@th,0,16 & 1 == 1',
  'the lower source ports': 'tcp sport < 49152',
  'the upper source ports': 'tcp sport >= 49152',
};
const policy = (lines: string) => `version: 1\n${lines}`;
const anchored = (address: string, more = '') =>
  policy(`${more}hosts: [{ host: "${address}", open: 443, blocked: 8443 }]\n`);

describeLab('check: a port that a part of all source ports reaches', () => {
  it.concurrent.for(Object.entries(DROPS))(
    '%s are dropped: it is open, beside an anchor, on a host of which others vouch, and over IPv6',
    { timeout: 90_000 },
    ([, drops], { expect }) =>
      withLab(async (lab) => {
        await Promise.all([
          lab.listen('far', '0.0.0.0', [443, 8443]),
          lab.listen('far', host6, [443, 8443]),
          lab.nft('far', chain('input', `tcp dport 8443 ${drops} drop`, `ip daddr ${other} tcp dport 443 drop`)),
        ]);
        const alone = policy(`controls: "${host}:443"\nhosts: [{ host: ${other}, blocked: [25, 8443] }]\n`);
        const runs = await Promise.all([
          checkPolicy(lab, anchored(host)),
          checkPolicy(lab, anchored(host, 'defaults: { attempts: 1 }\n')),
          checkPolicy(lab, anchored(host, 'defaults: { attempts: 10 }\n')),
          checkPolicy(lab, anchored(host6)),
          checkPolicy(lab, alone),
        ]);
        for (const [i, { code, report }] of runs.entries()) {
          const address = i === 3 ? host6 : i === 4 ? other : host;
          expect(verdictOf(report, address, 8443), `run ${i}`).toMatchObject({ state: 'open', verdict: 'violation' });
          expect(code).toBe(1);
        }
      }),
  );

  it.concurrent.for(['tcp reset', 'icmp type port-unreachable', 'icmp type admin-prohibited'])(
    'a port that refuses even source ports (%s), and is open to odd ones, is open',
    { timeout: 60_000 },
    (refusal, { expect }) =>
      withLab(async (lab) => {
        const refuses = `tcp dport 8443 tcp flags syn @th,0,16 & 1 == 0 reject with ${refusal}`;
        await Promise.all([lab.listen('far', host, [443, 8443]), lab.nft('far', chain('input', refuses))]);
        const { code, report } = await checkPolicy(lab, anchored(host));
        expect(verdictOf(report, host, 8443)).toMatchObject({ state: 'open', verdict: 'violation' });
        expect(code).toBe(1);
      }),
  );

  it.concurrent(
    'a UDP port that refuses even source ports, and answers odd ones, is open',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await Promise.all([
          lab.listen('far', host, [443]),
          lab.dns('far', host, {}),
          lab.nft('far', chain('input', 'udp dport 53 @th,0,16 & 1 == 0 reject')),
        ]);
        const { code, report } = await checkPolicy(
          lab,
          policy(`hosts: [{ host: ${host}, open: 443, blocked: 53/udp }]\n`),
        );
        expect(verdictOf(report, host, 53)).toMatchObject({ state: 'open', cause: 'reply', verdict: 'violation' });
        expect(code).toBe(1);
      }),
  );

  it.concurrent(
    'a refused port is asked as often as `attempts` says, from both sides',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        const count = (what: string) => `tcp dport 8443 tcp flags syn ${what} counter reject with tcp reset`;
        await Promise.all([
          lab.listen('far', host, [443]),
          lab.nft('far', chain('input', count('@th,0,16 & 1 == 0'), count('@th,0,16 & 1 == 1'))),
        ]);
        const { code, report } = await checkPolicy(lab, anchored(host, 'defaults: { attempts: 10 }\n'));
        expect(verdictOf(report, host, 8443)).toMatchObject({ state: 'closed', cause: 'rst', verdict: 'pass' });
        const { stdout } = await lab.run('far', ['nft', 'list', 'ruleset']);
        for (const [, packets] of stdout.matchAll(/counter packets (\d+)/g))
          expect(Number(packets)).toBeGreaterThanOrEqual(5);
        expect(code).toBe(0);
      }),
  );

  it.concurrent('ten attempts come from five even and five odd ports at least', { timeout: 90_000 }, ({ expect }) =>
    withLab(async (lab) => {
      const count = (what: string) => `tcp dport 8443 tcp flags syn ${what} counter drop`;
      await Promise.all([
        lab.listen('far', host, [443]),
        lab.nft('far', chain('input', count('@th,0,16 & 1 == 0'), count('@th,0,16 & 1 == 1'))),
      ]);
      const { code, report } = await checkPolicy(lab, anchored(host, 'defaults: { attempts: 10 }\n'));
      expect(verdictOf(report, host, 8443)).toMatchObject({ state: 'filtered', verdict: 'pass' });
      const { stdout } = await lab.run('far', ['nft', 'list', 'ruleset']);
      for (const [, packets] of stdout.matchAll(/counter packets (\d+)/g))
        expect(Number(packets)).toBeGreaterThanOrEqual(5);
      expect(code).toBe(0);
    }),
  );
});
