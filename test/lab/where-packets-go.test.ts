// Addresses judged by where packets go: IPv4 written as IPv6, translators, controls, and names with too many addresses.
import { expect, it } from 'vitest';
import { checkPolicy, runAction, verdictOf } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import type { DnsZone } from './dns.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { withLab } from './with-lab.ts';

const NEAR = '198.51.100.2';
const METADATA = '169.254.169.254';

/** A lab whose near host serves "metadata", rejects port 22, and knows names; the vantage counts what it sends where it must not. */
function withTraps<T>(zone: DnsZone, use: (lab: Lab) => Promise<T>): Promise<T> {
  return withLab(async (lab) => {
    await Promise.all([
      lab.ip('near', 'addr', 'add', `${METADATA}/32`, 'dev', 'lan0'),
      lab.ip('vantage', 'route', 'add', `${METADATA}/32`, 'via', NEAR),
      lab.nft('near', chain('input', 'tcp dport 22 reject')),
      lab.nft(
        'vantage',
        chain(
          'output',
          'ip daddr { 10.0.0.0/8, 169.254.0.0/16, 203.0.113.0/24 } counter',
          'ip6 daddr { 64:ff9b::/96, 2002::/16, fd00:64::a9fe:0/112 } counter',
        ),
      ),
      lab.dns('near', '198.51.100.3', zone),
    ]);
    await Promise.all([lab.listen('near', NEAR, [80]), lab.listen('near', METADATA, [80])]);
    lab.resolvConf('nameserver 198.51.100.3\noptions timeout:1 attempts:1\n');
    return use(lab);
  });
}

/** Packets that left for where nobody may be sent. */
async function astray(lab: Lab): Promise<number> {
  const { stdout } = await lab.run('vantage', ['nft', 'list', 'ruleset']);
  const counts = [...stdout.matchAll(/counter packets (\d+)/g)].map(([, packets]) => Number(packets));
  if (counts.length !== 2) throw new Error(`The vantage has ${counts.length} counters, not 2.`);
  return counts.reduce((sum, packets) => sum + packets, 0);
}

const aaaa = (...addresses: string[]) => ({ A: 'nodata' as const, AAAA: addresses });

describeLab('where packets go', () => {
  it.concurrent('IPv4 written as IPv6 is that IPv4 address: for its ICMP errors, and for what is refused', () =>
    withTraps({ 'web.test': aaaa('::ffff:c633:6402'), 'meta.test': aaaa('::ffff:a9fe:a9fe') }, async (lab) => {
      const policy = `version: 1
defaults: { timeout: 500ms }
hosts:
  - { host: web.test, closed: 22, open: 80 }
  - { host: [meta.test, file.test], open: 80 }
`;
      lab.hosts(`127.0.0.1 localhost\n::ffff:${METADATA} file.test\n`);
      const { report } = await checkPolicy(lab, policy);
      expect(verdictOf(report, NEAR, 80)).toMatchObject({ host: 'web.test', verdict: 'pass' });
      expect(verdictOf(report, NEAR, 22)).toMatchObject({
        verdict: 'violation',
        state: 'filtered',
        cause: 'icmp-port-unreachable',
      });
      for (const name of ['meta.test', 'file.test']) {
        const meta = report.verdicts.filter(({ host }) => host === name);
        expect(meta).toMatchObject([{ address: METADATA, verdict: 'inconclusive', cause: 'out-of-scope' }]);
      }
      expect(await astray(lab)).toBe(0);
    }));

  it.concurrent('a scope of all IPv6 addresses lets nobody through to IPv4 ones that it does not list', () =>
    withTraps(
      {
        'mapped.test': aaaa('::ffff:a01:203'),
        'nat64.test': aaaa('64:ff9b::a01:203', '64:ff9b::a9fe:a9fe'),
        'sixtofour.test': aaaa('2002:a01:203::1'),
        'own.test': { A: ['203.0.113.9'], AAAA: ['fd00:64::a9fe:a9fe'] },
        'ipv4only.arpa': aaaa('fd00:64::c000:aa', 'fd00:64::c000:ab'),
      },
      async (lab) => {
        const names = ['mapped.test', 'nat64.test', 'sixtofour.test', 'own.test'];
        const policy = `version: 1
defaults: { timeout: 500ms }
hosts:
  - { host: [${names.join(', ')}], blocked: 80 }
  - { host: ${NEAR}, open: 80 }
`;
        const args = ['--scope', '::/0', '--scope', '198.51.100.0/24'];
        const { report, code } = await checkPolicy(lab, policy, { args });
        expect(code).toBe(3);
        for (const name of names) {
          const verdicts = report.verdicts.filter(({ host }) => host === name);
          expect(verdicts.length).toBeGreaterThan(0);
          for (const verdict of verdicts) expect(verdict).toMatchObject({ cause: 'out-of-scope' });
        }
        expect(verdictOf(report, NEAR, 80)).toMatchObject({ verdict: 'pass' });
        expect(await astray(lab)).toBe(0);
      },
    ));

  it.concurrent('no control is sent to a refused address: not by a scope, a name, or the server of the run', () =>
    withTraps({ 'ctl.test': [METADATA], 'six.test': aaaa('::ffff:a9fe:a9fe') }, async (lab) => {
      const host = `  - { host: ${NEAR}, open: 80 }\n`;
      const scoped = `version: 1\nscope: 198.51.100.0/24\ncontrols: [${METADATA}:80, ctl.test:80, six.test:80]\nhosts:\n${host}`;
      const { report, code } = await checkPolicy(lab, scoped);
      expect(code).toBe(0);
      expect(report.controls.map(({ answered }) => answered)).toEqual([false, false, false]);
      for (const target of [`${METADATA}:80`, 'ctl.test:80', 'six.test:80'])
        expect(report.warnings).toContainEqual(
          expect.stringContaining(`The control ${target} was not asked at ${METADATA}`),
        );
      const bare = `version: 1\nhosts:\n${host}`;
      const action = await runAction(lab, bare, {}, { GITHUB_SERVER_URL: `http://${METADATA}` });
      expect(action.code).toBe(0);
      expect(action.stdout + action.summary).toContain(`The control ${METADATA}:80 was not asked`);
      expect(await astray(lab)).toBe(0);
    }));

  it.concurrent('the owner of one name cannot blind the audit of the others', () =>
    withTraps({ 'crowd.test': Array.from({ length: 20 }, (_, i) => `203.0.113.${i + 1}`) }, async (lab) => {
      const policy = `version: 1\nhosts:\n  - { host: crowd.test, blocked: all }\n  - { host: ${NEAR}, open: 80 }\n`;
      const { report, code } = await checkPolicy(lab, policy);
      expect(code).toBe(3);
      expect(verdictOf(report, NEAR, 80)).toMatchObject({ verdict: 'pass' });
      const crowd = report.verdicts.filter(({ host }) => host === 'crowd.test');
      expect(crowd).toMatchObject([{ address: null, verdict: 'inconclusive', cause: 'out-of-scope' }]);
      expect(crowd[0]?.explanation).toContain('This name has 20 addresses');
      expect(await astray(lab)).toBe(0);
    }));
});
