// One policy on real hosts behind a real firewall, seen from two places: vantages, roles, scope, names, waivers, and addresses of which one is enough.
import { it } from 'vitest';
import { checkPolicy, verdictOf } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { withLab } from './with-lab.ts';

const DB = '203.0.113.2';
const WEB = ['203.0.113.3', '203.0.113.4'] as const;

const POLICY = `version: 1
scope: [203.0.113.0/29, "*.example.com"]
vantages:
  internet: { family: ipv4, cannot-see: 25 }
  inside: { family: ipv4 }
defaults: { timeout: 300ms }
roles:
  database:
    open: { ports: postgresql, from: inside }
    blocked: { ports: [postgresql, 6432], from: internet }
hosts:
  - host: db.example.com
    roles: database
    resolves-to: 203.0.113.0/29
    open: ssh # the anchor
  - host: www.example.com
    addresses: any
    open: https
    blocked: [25, ftp]
waivers:
  - { host: www.example.com, ports: ftp, state: open, until: 2999-12-31, reason: INFRA-142 }
`;

/** The database lets the inside in, and drops whoever comes from elsewhere; of the two web servers one is down. */
async function build(lab: Lab): Promise<void> {
  await Promise.all([
    lab.listen('far', DB, [22, 5432]),
    lab.listen('far', WEB[0], [443, 21, 25]),
    lab.listen('far', WEB[1], [21]),
    lab.nft('far', chain('input', `ip daddr ${DB} tcp dport 5432 ip saddr != 198.51.100.2 drop`)),
    lab.dns('near', '198.51.100.2', {
      'db.example.com': [DB],
      'www.example.com': [...WEB],
      'moved.example.com': ['192.0.2.1'],
    }),
  ]);
  lab.resolvConf('nameserver 198.51.100.2\noptions timeout:1 attempts:1\n');
}

describeLab('one policy from two places', () => {
  it.concurrent('each judges what is judged from there', ({ expect }) =>
    withLab(async (lab) => {
      await build(lab);
      const internet = await checkPolicy(lab, POLICY, { args: ['--vantage', 'internet'] });
      expect(internet.report.verdicts.filter(({ verdict }) => verdict === 'violation')).toEqual([]);
      expect(internet).toMatchObject({ code: 0, report: { result: 'pass', vantage: 'internet' } });
      expect(verdictOf(internet.report, DB, 5432)).toMatchObject({
        expected: 'blocked',
        state: 'filtered',
        verdict: 'pass',
      });
      expect(internet.report.warnings.join()).toContain(
        'Not checked from `internet` (cannot-see): port 25 on www.example.com',
      );

      const inside = await checkPolicy(lab, POLICY, { args: ['--vantage', 'inside'], from: 'near' });
      expect(verdictOf(inside.report, DB, 5432)).toMatchObject({ expected: 'open', state: 'open', verdict: 'pass' });
      // From here port 25 is seen, and it is open.
      expect(inside).toMatchObject({ code: 1, report: { result: 'fail', totals: { violation: 1 } } });
      expect(verdictOf(inside.report, WEB[0], 25)).toMatchObject({ verdict: 'violation', state: 'open' });
    }));

  it.concurrent('one address that answers is enough, and a waiver excuses until its day', ({ expect }) =>
    withLab(async (lab) => {
      await build(lab);
      const { report } = await checkPolicy(lab, POLICY, { args: ['--vantage', 'internet'] });
      expect(verdictOf(report, WEB[0], 443).verdict).toBe('pass');
      expect(verdictOf(report, WEB[1], 443)).toMatchObject({ verdict: 'not-judged', state: 'closed' });
      for (const address of WEB)
        expect(verdictOf(report, address, 21)).toMatchObject({ verdict: 'waived', state: 'open' });
      const ended = POLICY.replace('2999-12-31', '2020-01-01');
      expect(await checkPolicy(lab, ended, { args: ['--vantage', 'internet'] })).toMatchObject({
        code: 1,
        report: { totals: { waived: 0, violation: 2 } },
      });
    }));

  it.concurrent('a name that leads elsewhere fails, and nobody is asked there', ({ expect }) =>
    withLab(async (lab) => {
      await build(lab);
      const policy = POLICY.replaceAll('db.example.com', 'moved.example.com');
      const { code, report } = await checkPolicy(lab, policy, { args: ['--vantage', 'internet'] });
      expect(code).toBe(1);
      const moved = report.verdicts.filter(({ host }) => host === 'moved.example.com');
      expect(moved.map(({ verdict, address, ports, state }) => [verdict, address, ports, state])).toEqual([
        ['violation', '192.0.2.1', null, null],
      ]);
    }));

  it.concurrent('nothing outside of the run’s scope gets a packet', ({ expect }) =>
    withLab(async (lab) => {
      await build(lab);
      await lab.nft('router', `${chain('forward', `ip saddr 198.51.100.1 ip daddr ${WEB[0]} counter`)}`);
      const args = ['--vantage', 'internet', '--scope', DB, '--scope', WEB[1]];
      const { code, report } = await checkPolicy(lab, POLICY, { args });
      const rules = await lab.run('router', ['nft', 'list', 'ruleset']);
      expect(rules.stdout).toContain('counter packets 0 bytes 0');
      // Whether the web is up is not known either: the address that might answer was not asked.
      expect(code).toBe(3);
      expect(verdictOf(report, WEB[1], 443).verdict).toBe('inconclusive');
      expect(report.verdicts.filter(({ cause }) => cause === 'out-of-scope').map(({ address }) => address)).toEqual([
        WEB[0],
      ]);
    }));
});
