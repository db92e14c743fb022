// Three vantages behind different firewalls, and one network that shows every pattern: checked for real over both families, and merged.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { CLI } from '../built.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES, type Namespace } from './topology.ts';
import { withLab } from './with-lab.ts';

/** The addresses of one host, over IPv4 and IPv6. */
const both = (index: number) => [ADDRESSES.far.ipv4[index] ?? '', ADDRESSES.far.ipv6[index] ?? ''] as const;
const HOSTS = {
  everywhere: both(0),
  some: both(1),
  proven: both(2),
  nothingShown: both(3),
  down: both(4),
  shut: both(5),
  differently: both(6),
  moved: both(7),
} as const;
const ALL = Object.values(HOSTS).flat();

/** `vpc` is the machine of `internet` under a second address; `office` is another machine. */
const VANTAGES: Readonly<Record<string, { readonly from: Namespace; readonly addresses: readonly string[] }>> = {
  internet: { from: 'vantage', addresses: ['198.51.100.1', 'fd00:1ab::1'] },
  office: { from: 'near', addresses: ['198.51.100.2', 'fd00:1ab::2'] },
  vpc: { from: 'vantage', addresses: ['198.51.100.77', 'fd00:1ab::77'] },
};
const NAMES = ['internet', 'office', 'vpc'] as const;

const list = (host: keyof typeof HOSTS) => JSON.stringify(HOSTS[host]);
const HEAD = `version: 1
defaults: { timeout: 400ms }
vantages:
${NAMES.map((name) => `  ${name}: { source: ${JSON.stringify(VANTAGES[name]?.addresses)} }`).join('\n')}
`;
const MEANT = `
  - host: ${list('proven')}
    open: [443, { ports: 5432, from: vpc }]
    blocked: { ports: 5432, from: [internet, office], evidence: proven }
  - { host: ${list('nothingShown')}, open: 443, blocked: 22 }
`;
const GOOD = `${HEAD}hosts:${MEANT}`;
const EVERYTHING = `${HEAD}hosts:${MEANT}
  - { host: ${list('everywhere')}, open: 443, blocked: 6379 }
  - { host: ${list('some')}, open: 443, blocked: 5432 }
  - { host: ${list('down')}, open: 8080 }
  - host: ${list('shut')}
    open: { ports: 443, from: [office, vpc] }
    blocked: { ports: [22, 443], from: internet }
  - { host: ${list('differently')}, open: 443, blocked: 25 }
  - { host: svc.example.com, open: 443 }
`;

/** Rules of the target's firewall about one host, for some of the vantages. */
function drop(
  host: keyof typeof HOSTS,
  from: readonly (keyof typeof VANTAGES)[],
  what = 'tcp dport 1-65535',
): string[] {
  return from.flatMap((name) =>
    (VANTAGES[name]?.addresses ?? []).map((source, index) => {
      const family = index === 0 ? 'ip' : 'ip6';
      return `${family} saddr ${source} ${family} daddr ${HOSTS[host][index]} ${what} drop`;
    }),
  );
}

async function build(lab: Lab): Promise<void> {
  await lab.ip('vantage', 'addr', 'add', '198.51.100.77/24', 'dev', 'lan0');
  await lab.ip('vantage', 'addr', 'add', 'fd00:1ab::77/64', 'dev', 'lan0', 'nodad');
  const ports: Partial<Record<keyof typeof HOSTS, number[]>> = {
    everywhere: [443, 6379],
    some: [443, 5432],
    proven: [443, 5432],
    nothingShown: [443],
    shut: [443],
    differently: [443],
    moved: [443],
  };
  const listening = Object.entries(ports).flatMap(([host, open]) =>
    HOSTS[host as keyof typeof HOSTS].map((address) => lab.listen('far', address, open)),
  );
  await Promise.all(listening);
  await lab.nft(
    'far',
    chain(
      'input',
      ...drop('some', ['internet', 'vpc'], 'tcp dport 5432'),
      ...drop('proven', ['internet', 'office'], 'tcp dport 5432'),
      ...drop('nothingShown', ['internet', 'office', 'vpc'], 'tcp dport 22'),
      ...drop('shut', ['internet']),
      ...drop('differently', ['office'], 'tcp dport 25'),
    ),
  );
}

/** What one lab keeps its policies and reports in. */
class Reports {
  readonly #lab: Lab;
  readonly #folder = mkdtempSync(join(tmpdir(), 'port-policy-vantages-'));

  constructor(lab: Lab) {
    this.#lab = lab;
  }

  async check(policy: string, name: (typeof NAMES)[number]): Promise<string> {
    const file = this.#file('policy.yml', policy);
    const args = ['check', file, '--vantage', name, '--format', 'json'];
    const { code, stdout, stderr } = await this.#run(VANTAGES[name]?.from ?? 'vantage', args);
    if (code === 2 || stdout === '') throw new Error(`exit code ${code}: ${stderr}`);
    return this.#file(`${name}-${this.#next++}.json`, stdout);
  }

  async merge(...reports: readonly string[]): Promise<{ readonly code: number | null; readonly merged: Report }> {
    const { code, stdout, stderr } = await this.#run('vantage', ['merge', ...reports, '--format', 'json']);
    if (stdout === '') throw new Error(`exit code ${code}: ${stderr}`);
    return { code, merged: JSON.parse(stdout) as Report };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #next = 0;

  #run(from: Namespace, args: readonly string[]) {
    const env = { NODE_DISABLE_COMPILE_CACHE: '1' };
    return this.#lab.run(from, [process.execPath, CLI, ...args], { timeoutMs: 60_000, env });
  }

  #file(name: string, text: string): string {
    const path = join(this.#folder, name);
    writeFileSync(path, text);
    return path;
  }
}

function withReports(use: (reports: Reports, lab: Lab) => Promise<void>): Promise<void> {
  return withLab(async (lab) => {
    const reports = new Reports(lab);
    try {
      await build(lab);
      await use(reports, lab);
    } finally {
      reports.remove();
    }
  });
}

const hostOf = (address: string | null) =>
  Object.entries(HOSTS).find(([, addresses]) => addresses.some((one) => one === address))?.[0] ?? null;

/** `exposed-everywhere everywhere 6379 internet=open office=open vpc=open`, each over both families. */
function patternLines({ patterns = [] }: Report, family: 4 | 6): string[] {
  return patterns
    .filter(({ address }) => address !== null && address.includes(':') === (family === 6))
    .map(({ kind, address, ports, states }) => {
      const seen = Object.entries(states).map(([name, state]) => `${name}=${state}`);
      return [kind, hostOf(address), ports ?? '-', ...seen].join(' ');
    })
    .filter((line) => ALL.length > 0 && !line.includes(' 443 '))
    .sort();
}

const EXPECTED = [
  'as-meant-and-proven proven 5432 internet=filtered office=filtered vpc=open',
  'blocked-nothing-shown nothingShown 22 internet=filtered office=filtered vpc=filtered',
  'down down 8080 internet=closed office=closed vpc=closed',
  'exposed-everywhere everywhere 6379 internet=open office=open vpc=open',
  'exposed-from-some some 5432 internet=filtered office=open vpc=filtered',
  'shut-to-vantage shut - internet=filtered office=open vpc=open',
  'treated-differently differently 25 internet=closed office=filtered vpc=closed',
];

const verdictsOn = ({ verdicts }: Report, host: keyof typeof HOSTS, ports: string) =>
  verdicts
    .filter((one) => hostOf(one.address) === host && one.host !== 'svc.example.com' && one.ports === ports)
    .map(({ vantage, verdict, evidence }) => `${vantage} ${verdict} ${evidence}`);

const twice = (...lines: string[]) => [...lines, ...lines];

describeLab('three vantages, merged', () => {
  it('each pattern and each verdict, over both families', { timeout: 240_000 }, ({ expect }) =>
    withReports(async (reports, lab) => {
      const leadTo = (host: keyof typeof HOSTS) =>
        lab.hosts(
          `127.0.0.1 localhost\n::1 localhost\n${HOSTS[host].map((one) => `${one} svc.example.com\n`).join('')}`,
        );
      leadTo('everywhere');
      const internet = await reports.check(EVERYTHING, 'internet');
      leadTo('moved');
      const [office, vpc] = await Promise.all([reports.check(EVERYTHING, 'office'), reports.check(EVERYTHING, 'vpc')]);
      const { code, merged } = await reports.merge(vpc, internet, office);

      expect(code).toBe(1);
      expect(merged.vantages?.map(({ name, sources }) => [name, sources])).toEqual(
        NAMES.map((name) => [name, VANTAGES[name]?.addresses]),
      );
      expect(patternLines(merged, 4)).toEqual(EXPECTED);
      expect(patternLines(merged, 6)).toEqual(EXPECTED);
      const names = merged.patterns?.filter(({ kind }) => kind === 'resolves-differently') ?? [];
      expect(names.map(({ host }) => host)).toContain('svc.example.com');

      expect(verdictsOn(merged, 'everywhere', '6379')).toEqual(
        twice('internet violation direct', 'office violation direct', 'vpc violation direct'),
      );
      // Blocked from two places excuses no third.
      expect(verdictsOn(merged, 'some', '5432')).toEqual(
        twice('internet pass anchored', 'office violation direct', 'vpc pass anchored'),
      );
      expect(verdictsOn(merged, 'proven', '5432')).toEqual(
        twice('internet pass proven', 'office pass proven', 'vpc pass direct'),
      );
      expect(verdictsOn(merged, 'shut', '22')).toEqual(twice('internet inconclusive vouched'));
      expect(verdictsOn(merged, 'down', '8080')).toEqual(
        twice('internet violation direct', 'office violation direct', 'vpc violation direct'),
      );

      // The router lets nothing of the office through over IPv6 any more: it knows nothing there, and neither does the merge.
      await lab.nft('router', chain('forward', 'ip6 saddr fd00:1ab::2 drop'));
      const deaf = await reports.merge(internet, vpc, await reports.check(EVERYTHING, 'office'));
      expect(deaf.code).toBe(1);
      expect(deaf.merged.patterns?.filter(({ kind }) => kind === 'deaf-vantage').map(({ states }) => states)).toEqual([
        { internet: null, office: 'unknown', vpc: null },
      ]);
      expect(patternLines(deaf.merged, 4)).toEqual(EXPECTED);
      const six = deaf.merged.verdicts.filter(({ vantage, address }) => vantage === 'office' && address?.includes(':'));
      expect(new Set(six.map(({ verdict }) => verdict))).toEqual(new Set(['inconclusive']));
    }),
  );

  it('is green only with the report that proves it', { timeout: 120_000 }, ({ expect }) =>
    withReports(async (reports, lab) => {
      const [internet = '', office = '', vpc = ''] = await Promise.all(NAMES.map((name) => reports.check(GOOD, name)));
      const whole = await reports.merge(internet, office, vpc);
      expect([whole.code, whole.merged.result, whole.merged.totals.inconclusive]).toEqual([0, 'pass', 0]);
      expect(verdictsOn(whole.merged, 'proven', '5432')).toEqual(
        twice('internet pass proven', 'office pass proven', 'vpc pass direct'),
      );

      const without = await reports.merge(internet, office);
      expect(without.code).toBe(3);
      expect(without.merged.patterns?.filter(({ kind }) => kind === 'missing').map(({ host }) => host)).toEqual([
        'vantage vpc',
      ]);
      expect(verdictsOn(without.merged, 'proven', '5432')).toEqual(
        twice('internet inconclusive anchored', 'office inconclusive anchored'),
      );

      // Nobody listens any more: what was blocked before is blocked still, and proven no longer.
      await lab.nft('far', chain('input', 'tcp dport { 22, 5432 } drop'));
      const dead = await reports.merge(internet, office, await reports.check(GOOD, 'vpc'));
      expect(dead.code).toBe(1);
      expect(verdictsOn(dead.merged, 'proven', '5432')).toEqual(
        twice('internet inconclusive anchored', 'office inconclusive anchored', 'vpc violation anchored'),
      );
    }),
  );
});
