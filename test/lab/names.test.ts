// Where names lead: each way in which a resolver could turn another machine, this one, or a part of the addresses into a pass.
import { it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { CLI } from '../built.ts';
import { checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import type { DnsZone } from './dns.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const near = ADDRESSES.near.ipv4[0] as string;
const [far, other] = ADDRESSES.far.ipv4 as [string, string, ...string[]];
const far6 = ADDRESSES.far.ipv6[0] as string;
const RESOLVER = `nameserver ${near}\noptions timeout:1 attempts:1\n`;

/** A lab whose resolver is on `near` and knows this zone. */
async function resolving(lab: Lab, zone: DnsZone, resolvConf = RESOLVER) {
  const dns = await lab.dns('near', near, zone);
  lab.resolvConf(resolvConf);
  return dns;
}

const policyOf = (...items: string[]) => `version: 1\nhosts:\n${items.map((item) => `  - ${item}\n`).join('')}`;

const said = ({ verdicts }: Report) =>
  verdicts.map(({ host, address, cause, verdict }) => `${host} ${address} ${cause} ${verdict}`);

const explanations = ({ verdicts }: Report) => verdicts.map(({ explanation }) => explanation).join('\n');

describeLab('check: a name as it is written', () => {
  const SEARCHING = `${RESOLVER}search cluster.test\noptions ndots:5\n`;
  const ZONE: DnsZone = { 'www.example.com': [far], '*.cluster.test': [other] };

  it.concurrent('keeps the dot at its end, and is not led elsewhere by a search list', ({ expect }) =>
    withLab(async (lab) => {
      await resolving(lab, ZONE, SEARCHING);
      await lab.listen('far', far, [22]);
      const { code, report } = await checkPolicy(lab, policyOf('{ host: www.example.com., blocked: 22 }'));
      expect(said(report)).toEqual([`www.example.com ${far} syn-ack violation`]);
      expect(code).toBe(1);
      // Without the dot the resolver leads elsewhere, and says so nowhere.
      const bare = await checkPolicy(lab, policyOf('{ host: www.example.com, blocked: 22 }'));
      expect(said(bare.report)).toEqual(['www.example.com null dns-failed inconclusive']);
      expect(explanations(bare.report)).toContain(
        `it is taken for www.example.com.cluster.test, which has ${other}, while www.example.com as it stands has ${far}`,
      );
      const typo = await checkPolicy(
        lab,
        policyOf('{ host: ww.example.com, blocked: 22 }', '{ host: db, blocked: 22 }'),
      );
      expect([...new Set(typo.report.verdicts.map(({ verdict }) => verdict))]).toEqual(['inconclusive']);
      expect(explanations(typo.report)).toContain('and so would be any other name: a wildcard answers there');
      // The scope, `--only` and waivers take both spellings for one host.
      const scoped = `version: 1\nscope: ["*.example.com.", "${far}"]\nhosts:\n  - { host: www.example.com., blocked: 22 }\nwaivers:\n  - { host: WWW.example.com, ports: [22], state: open, until: 2099-12-31, reason: known }\n`;
      const waived = await checkPolicy(lab, scoped, { args: ['--only', 'www.example.com:22'] });
      expect(said(waived.report)).toEqual([`www.example.com ${far} syn-ack waived`]);
    }));

  it.concurrent('may be a short one that the search list makes whole', ({ expect }) =>
    withLab(async (lab) => {
      await resolving(lab, { 'db.cluster.test': [far], 'db.prod.cluster.test': [other] }, SEARCHING);
      const policy = policyOf('{ host: [db, db.prod], family: ipv4, blocked: 22 }');
      const { report } = await checkPolicy(lab, policy);
      expect(said(report)).toEqual([`db ${far} rst pass`, `db.prod ${other} rst pass`]);
    }));
});

describeLab('check: a name that leads to this machine', () => {
  it.concurrent('shows nothing, unless the policy says that it should lead here', ({ expect }) =>
    withLab(async (lab) => {
      await lab.ip('vantage', 'route', 'add', 'local', '198.51.100.128/28', 'dev', 'lo');
      const own: Record<string, string> = {
        'debian.example.com': '127.0.1.1',
        'loopback.example.com': '127.0.0.1',
        'six.example.com': '::1',
        'own.example.com': ADDRESSES.vantage.ipv4[0] as string,
        'own6.example.com': ADDRESSES.vantage.ipv6[0] as string,
        'anyip.example.com': '198.51.100.130',
        'blocked.example.com': '0.0.0.0',
      };
      const zone = Object.fromEntries(Object.entries(own).map(([name, address]) => [`dns-${name}`, [address]]));
      await resolving(lab, zone);
      const lines = Object.entries(own).map(([name, address]) => `${address} ${name}`);
      lab.hosts(`127.0.0.1 localhost\n::1 localhost\n${lines.join('\n')}\n`);
      const names = Object.keys(own).flatMap((name) => [name, `dns-${name}`]);
      const { code, report } = await checkPolicy(lab, policyOf(`{ host: [${names.join(', ')}], blocked: 22 }`));
      // glibc takes ::1 in /etc/hosts for 127.0.0.1 over IPv4 as well.
      const expected = ['six.example.com 127.0.0.1 out-of-scope inconclusive'];
      expect(said(report).sort()).toEqual(
        [
          ...expected,
          ...names.map((name) => `${name} ${own[name.replace('dns-', '')]} out-of-scope inconclusive`),
        ].sort(),
      );
      expect(explanations(report)).toContain('This name leads to 127.0.1.1, the machine that runs the check.');
      expect(code).toBe(3);
      const meant = policyOf(
        '{ host: localhost, family: ipv4, blocked: 22 }',
        '{ host: debian.example.com, resolves-to: 127.0.1.1, blocked: 22 }',
        '{ host: 127.0.0.1, blocked: 23 }',
      );
      const fine = await checkPolicy(lab, meant);
      expect(said(fine.report).filter((one) => !one.endsWith(' pass'))).toEqual([]);
      expect(fine.code).toBe(0);
    }));
});

describeLab('check: a name that must not exist', () => {
  const NONE = policyOf('{ host: gone.example.com, resolves-to: none }');
  const WAYS: readonly [
    name: string,
    zone: DnsZone,
    nsswitch: string | null,
    policy: string,
    code: number,
    why: string,
  ][] = [
    [
      'is a pass beside a name that is found',
      { 'www.example.com': [far] },
      null,
      `${NONE}  - { host: www.example.com, family: ipv4, blocked: 22 }\n`,
      0,
      '',
    ],
    ['is a pass where the resolver knows its zone', { 'example.com': { soa: true } }, null, NONE, 0, ''],
    ['is none where the resolver denies every name', {}, null, NONE, 3, 'it may deny every name'],
    [
      'is none where the resolver has every name without an address',
      { '*': 'nodata' },
      null,
      NONE,
      3,
      'it may deny every name',
    ],
    [
      'is none where nsswitch asks files alone',
      { 'gone.example.com': [far] },
      'hosts: files\n',
      NONE,
      3,
      `asked directly, know ${far}`,
    ],
    [
      'is none where nsswitch stops at the files',
      { 'gone.example.com': [far] },
      'hosts: files [NOTFOUND=return] dns\n',
      NONE,
      3,
      `asked directly, know ${far}`,
    ],
    ['is none where nobody answers for DNS', { '*': 'silence' }, 'hosts: files\n', NONE, 3, 'did not say so'],
    ['is none where the servers refuse', { '*': 'refused' }, 'hosts: files\n', NONE, 3, 'did not say so'],
    ['is a violation where it has an address', { 'gone.example.com': [far] }, null, NONE, 1, ''],
  ];
  it.concurrent.for(WAYS)('%s', ([, zone, nsswitch, policy, code, why], { expect }) =>
    withLab(async (lab) => {
      await resolving(lab, zone);
      if (nsswitch !== null) lab.nsswitch(nsswitch);
      const checked = await checkPolicy(lab, policy);
      expect(checked.code).toBe(code);
      expect(explanations(checked.report)).toContain(why);
    }),
  );
});

describeLab('check: all the addresses of a name', () => {
  const many = Array.from({ length: 20 }, (_, index) => `203.0.113.${20 + index}`);
  const WAYS: readonly [each: number, addresses: readonly string[]][] = [
    [8, many],
    [1, many.slice(0, 2)],
  ];
  it.concurrent.for(WAYS)('are asked for until no more come: %i each time', ([each, addresses], { expect }) =>
    withLab(async (lab) => {
      for (const address of addresses) await lab.ip('far', 'addr', 'add', `${address}/24`, 'dev', 'wan0');
      await resolving(lab, { 'www.example.com': { addresses: [...addresses], each } });
      await lab.listen('far', addresses.at(-1) as string, [22]);
      for (let run = 0; run < 2; run++) {
        const { code, report } = await checkPolicy(
          lab,
          policyOf('{ host: www.example.com, family: ipv4, blocked: 22 }'),
        );
        expect(new Set(report.verdicts.map(({ address }) => address)).size).toBe(addresses.length);
        expect(report.warnings.join()).toContain('answers www.example.com differently from ask to ask');
        expect(code).toBe(1);
      }
    }),
  );

  it.concurrent('never end where each answer brings others: what was learnt is judged, and the rest is not known', ({
    expect,
  }) =>
    withLab(async (lab) => {
      const endless = Array.from({ length: 200 }, (_, index) => `203.0.113.${20 + index}`);
      await lab.ip('far', 'route', 'add', 'local', '203.0.113.0/24', 'dev', 'lo');
      await lab.ip('router', 'route', 'add', '203.0.113.0/24', 'via', far, 'metric', '1').catch(() => {});
      await resolving(lab, { 'www.example.com': { addresses: endless, each: 1 } });
      const { code, report } = await checkPolicy(
        lab,
        policyOf('{ host: www.example.com, family: ipv4, observe: 22, addresses: any, open: 80 }'),
      );
      expect(code).not.toBe(0);
      expect(explanations(report)).toContain('This name has more IPv4 addresses than DNS handed out');
    }));

  it.concurrent('are whole where an answer is too long for a datagram, and asked no more of one that is steady', ({
    expect,
  }) =>
    withLab(async (lab) => {
      const sixty = Array.from({ length: 60 }, (_, index) => `203.0.113.${20 + index}`);
      const dns = await resolving(lab, { 'long.example.com': sixty, 'steady.example.com': [far, far6] });
      const list = await lab.run('vantage', [process.execPath, CLI, 'check', '-', '--dry-run'], {
        input: policyOf('{ host: [long.example.com, steady.example.com], blocked: 22 }'),
      });
      expect(list.stdout).toContain('62 ports on 62 addresses');
      expect(list.stdout).not.toContain('differently');
      expect(dns.queries.filter((one) => one === 'A steady.example.com').length).toBeLessThan(15);
    }));

  it.concurrent('cannot be known behind a resolver that answers for addresses alone', ({ expect }) =>
    withLab(async (lab) => {
      await resolving(lab, { 'www.example.com': [far], '*': 'nodata' });
      const { code, report } = await checkPolicy(lab, policyOf('{ host: www.example.com, blocked: 22 }'));
      expect(code).toBe(0);
      expect(report.warnings.join()).toContain('hands out one address a name');
    }));
});

describeLab('check: a resolver that makes addresses up', () => {
  it.concurrent('leads nowhere that is known', ({ expect }) =>
    withLab(async (lab) => {
      const wellKnown = { 'ipv4only.arpa': ['192.0.0.170', '192.0.0.171'] };
      const dns = await resolving(lab, { 'www.example.com': [other], '*': [far] });
      const policy = policyOf('{ host: [db.example.com, www.example.com], family: ipv4, blocked: 22 }');
      const { code, report } = await checkPolicy(lab, policy);
      expect(said(report).sort()).toEqual([
        'db.example.com null dns-failed inconclusive',
        `www.example.com ${other} rst pass`,
      ]);
      expect(explanations(report)).toContain(`it gives ${far} for this name and for ipv4only.arpa too`);
      expect(code).toBe(3);
      const gone = await checkPolicy(lab, policyOf('{ host: gone.example.com, resolves-to: none }'));
      expect(gone.report.verdicts.map(({ verdict }) => verdict)).toEqual(['inconclusive']);
      // A zone in which every name is there is its owner's affair.
      await dns.update({ ...wellKnown, '*.example.com': [far] });
      expect((await checkPolicy(lab, policy)).code).toBe(0);
    }));
});

describeLab('check: a resolver that does not answer', () => {
  const hundred = policyOf(
    ...Array.from({ length: 100 }, (_, index) => `{ host: n${index}.example.com, blocked: 22 }`),
  );
  const command = [process.execPath, CLI, 'check', '-'];

  it.concurrent('is given up for a hundred names at once, and said to be slow', { timeout: 90_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await resolving(lab, { '*': 'silence' }, `nameserver ${near}\n`);
      const begun = performance.now();
      const { code, stdout, stderr } = await lab.run('vantage', command, {
        input: hundred,
        env: { CI: 'true' },
        timeoutMs: 60_000,
      });
      expect(code).toBe(3);
      expect(stdout).toContain('ETIMEOUT');
      expect(stderr).toContain('Resolving names: 0 of 200 answered');
      expect(performance.now() - begun).toBeLessThan(30_000);
    }),
  );

  it.concurrent('ends the run when its time limit is over', ({ expect }) =>
    withLab(async (lab) => {
      await resolving(lab, { '*': 'silence' }, `nameserver ${near}\n`);
      const begun = performance.now();
      const args = [...command, '--time-limit', '3s', '--format', 'json'];
      const { code, stdout } = await lab.run('vantage', args, { input: hundred, timeoutMs: 60_000 });
      expect(performance.now() - begun).toBeLessThan(10_000);
      expect(code).toBe(3);
      const { verdicts } = JSON.parse(stdout) as Report;
      expect([...new Set(verdicts.map(({ cause }) => cause))]).toEqual(['out-of-time']);
      expect(verdicts[0]?.explanation).toContain('had not answered when the time limit of the run was over');
    }));

  it.concurrent.for([
    ['SIGTERM', 143, []],
    ['SIGINT', 130, []],
  ] as const)('%s ends the run at once', ([signal, code], { expect }) =>
    withLab(async (lab) => {
      const dns = await resolving(lab, { '*': 'silence' }, `nameserver ${near}\n`);
      const started = lab.start('vantage', command, { stdin: { text: hundred }, env: { CI: 'true' } });
      await started.until('Resolving names');
      expect(dns.queries.length).toBeGreaterThan(99);
      const begun = performance.now();
      await started.kill(signal);
      const finished = await started.finished;
      expect(finished.code).toBe(code);
      expect(performance.now() - begun).toBeLessThan(3000);
    }),
  );
});
